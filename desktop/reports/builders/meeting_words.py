"""Small wordings of minutes and agendas: who came, who proposed an item, how long it has waited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.naming import person_text
from desktop.reports.tree import Fact
from desktop.support.dates import long_date
from desktop.support.labels.enums import role_count_text
from desktop.support.translation import translate
from models.groups.rows import MemberRole
from models.groups.rules import UNNAMED_ROLES
from models.meetings.rows import AttendanceState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.groups.rows import MemberRow
    from models.meetings.detail_rows import AttendeeRow, CarriedAge, ItemDetail


def attendance_facts(attendees: Iterable[AttendeeRow]) -> list[Fact]:
    """Who was there and who was not, by role; residents and relatives in numbers alone."""
    by_state: dict[AttendanceState | None, list[MemberRow]] = {}
    for attendee in attendees:
        by_state.setdefault(attendee.state, []).append(attendee.member)
    terms = (
        (AttendanceState.PRESENT, translate("Minutes", "Present")),
        (AttendanceState.PARTLY, translate("Minutes", "Present in part")),
        (AttendanceState.EXCUSED, translate("Minutes", "Excused")),
        (AttendanceState.ABSENT, translate("Minutes", "Absent")),
        (None, translate("Minutes", "Not noted")),
    )
    return [Fact(term, _by_role(by_state[state])) for state, term in terms if state in by_state]


def _by_role(members: list[MemberRow]) -> str:
    """Role by role: `2 medarbejdere: Søren Friis, Ditte Å; 1 beboer`."""
    parts = []
    for role in MemberRole:
        of_role = [member for member in members if member.role is role]
        if not of_role:
            continue
        part = role_count_text(role, len(of_role))
        if role not in UNNAMED_ROLES:
            part += ": " + ", ".join(person_text(member) for member in of_role)
        parts.append(part)
    return "; ".join(parts)


def proposed_text(role: MemberRole) -> str:
    """Which side asked for an item."""
    words = {
        MemberRole.LEADER: translate("Minutes", "proposed by the leader"),
        MemberRole.STAFF: translate("Minutes", "proposed by staff"),
        MemberRole.RESIDENT: translate("Minutes", "proposed by residents"),
        MemberRole.RELATIVE: translate("Minutes", "proposed by relatives"),
        MemberRole.SUPPORT_PERSON: translate("Minutes", "proposed by a support person"),
        MemberRole.PEER_WORKER: translate("Minutes", "proposed by a peer worker"),
        MemberRole.CONSULTANT: translate("Minutes", "proposed by the consultant"),
        MemberRole.PARTNER: translate("Minutes", "proposed by a partner"),
    }
    return words[role]


def age_text(age: CarriedAge) -> str:
    """Since when an item has waited, and how often it was carried over."""
    text = translate(
        "Minutes", "On the agenda since {date}, carried over %n time(s).", None, age.times
    )
    return text.format(date=long_date(age.first_on))


def trial_text(detail: ItemDetail) -> str:
    """The trial an item is about; its title only where the item has another."""
    if detail.trial_title == detail.item.title:
        return translate("Minutes", "trial {key}").format(key=detail.trial_key)
    text = translate("Minutes", "trial {key}, {title}")
    return text.format(key=detail.trial_key, title=detail.trial_title)


def is_told_by_title(detail: ItemDetail) -> bool:
    """Whether an item takes up one thing alone, and its title says all of it."""
    return len(detail.subjects) == 1 and detail.subjects[0].text == detail.item.title


def with_capital(text: str) -> str:
    """A text that begins a line."""
    return text[:1].upper() + text[1:]
