"""The development group as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum


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
