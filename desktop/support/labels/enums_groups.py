"""Words for the members of the enumerations of `models.groups.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.groups.rows import ExpressionMode, MemberRole, Perspective

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (MemberRole.LEADER, translate("Enum.MemberRole", "Leader")),
        (MemberRole.STAFF, translate("Enum.MemberRole", "Staff")),
        (MemberRole.RESIDENT, translate("Enum.MemberRole", "Resident")),
        (MemberRole.RELATIVE, translate("Enum.MemberRole", "Relative")),
        (MemberRole.SUPPORT_PERSON, translate("Enum.MemberRole", "Support person")),
        (MemberRole.PEER_WORKER, translate("Enum.MemberRole", "Peer worker")),
        (MemberRole.CONSULTANT, translate("Enum.MemberRole", "Consultant")),
        (MemberRole.PARTNER, translate("Enum.MemberRole", "Partner")),
        (Perspective.LEADERSHIP, translate("Enum.Perspective", "Leadership")),
        (Perspective.STAFF, translate("Enum.Perspective", "Staff")),
        (Perspective.RESIDENTS, translate("Enum.Perspective", "Residents")),
        (Perspective.RELATIVES, translate("Enum.Perspective", "Relatives")),
        (ExpressionMode.SPEECH, translate("Enum.ExpressionMode", "Speech")),
        (ExpressionMode.SIGNS, translate("Enum.ExpressionMode", "Signs")),
        (ExpressionMode.PICTURES, translate("Enum.ExpressionMode", "Pictures")),
        (ExpressionMode.EYE_GAZE, translate("Enum.ExpressionMode", "Eye gaze")),
        (ExpressionMode.OBSERVATION, translate("Enum.ExpressionMode", "Observation")),
        (
            ExpressionMode.SUPPORT_PERSON,
            translate("Enum.ExpressionMode", "Through a support person"),
        ),
    )
