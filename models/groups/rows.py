"""The development group as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID


class MemberRole(StrEnum):
    """What a member is in the group."""

    LEADER = "leader"
    STAFF = "staff"
    RESIDENT = "resident"
    RELATIVE = "relative"
    SUPPORT_PERSON = "support_person"
    PEER_WORKER = "peer_worker"
    CONSULTANT = "consultant"
    PARTNER = "partner"


class Perspective(StrEnum):
    """The sides a matter is seen from; balance between them is shown everywhere."""

    LEADERSHIP = "leadership"
    STAFF = "staff"
    RESIDENTS = "residents"
    RELATIVES = "relatives"


class ExpressionMode(StrEnum):
    """How somebody said it (total communication)."""

    SPEECH = "speech"
    SIGNS = "signs"
    PICTURES = "pictures"
    EYE_GAZE = "eye_gaze"
    OBSERVATION = "observation"
    SUPPORT_PERSON = "support_person"


class NewMember(NamedTuple):
    """A member as the page for a new course asks for them."""

    name: str
    role: MemberRole
    title: str = ""
    is_coordinator: bool = False


@frozen
class MemberRow:
    """A person in the group; `left_on` is the last day, None while they are in it."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    name: str
    alias: str
    role: MemberRole
    title: str
    organisation: str
    is_coordinator: bool
    is_chair: bool
    joined_on: dt.date
    left_on: dt.date | None
    needs: str
    supports_id: UUID | None
    told_confidentiality: bool

    @property
    def shown_name(self) -> str:
        """What the group itself calls them: the name, or the alias of one who has no name here."""
        return self.name or self.alias


@frozen
class CharterRow:
    """What the group is for and how far it may go."""

    id: UUID
    version: int
    course_id: UUID
    vision: str
    purpose: str
    target_group: str
    tasks: str
    mandate: str
    composition: str
    meeting_rules: str
    starts_on: dt.date | None
    ends_on: dt.date | None
    few_residents_reason: str
    few_residents_plan: str


@frozen
class GroupBalance:
    """How many members see things from each side; `beside` are those who speak for none."""

    leadership: int
    staff: int
    residents: int
    relatives: int
    beside: int

    @property
    def total(self) -> int:
        """Everybody in the group."""
        return self.leadership + self.staff + self.residents + self.relatives + self.beside


@frozen
class HoursCommitmentRow:
    """Minutes a month the site sets aside for one role."""

    id: UUID
    version: int
    course_id: UUID
    role: MemberRole
    minutes_per_month: int


@frozen
class HoursUseRow:
    """Minutes used by one role on one day."""

    id: UUID
    version: int
    course_id: UUID
    role: MemberRole
    used_on: dt.date
    minutes: int
    note: str


@frozen
class HoursRow:
    """One role's time over a period, in minutes."""

    role: MemberRole
    minutes_per_month: int
    planned_minutes: int
    used_minutes: int
