"""Words for members of enumerations; modules of words are imported when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from desktop.support.translation import current_language, translate
from models.groups.rows import MemberRole

if TYPE_CHECKING:
    from enum import StrEnum


def enum_text(member: StrEnum) -> str:
    """What a member is called; KeyError where nobody gave it a word."""
    area = type(member).__module__.split(".")[1]
    # Equal values of two enumerations are equal as strings, so the type belongs to the key.
    return _words(area, current_language())[type(member), member]


def role_count_text(role: MemberRole, count: int) -> str:
    """So many of a role: `2 beboere`."""
    words = {
        MemberRole.LEADER: translate("Roles", "%n leader(s)", None, count),
        MemberRole.STAFF: translate("Roles", "%n staff member(s)", None, count),
        MemberRole.RESIDENT: translate("Roles", "%n resident(s)", None, count),
        MemberRole.RELATIVE: translate("Roles", "%n relative(s)", None, count),
        MemberRole.SUPPORT_PERSON: translate("Roles", "%n support person(s)", None, count),
        MemberRole.PEER_WORKER: translate("Roles", "%n peer worker(s)", None, count),
        MemberRole.CONSULTANT: translate("Roles", "%n consultant(s)", None, count),
        MemberRole.PARTNER: translate("Roles", "%n partner(s)", None, count),
    }
    return words[role]


@cache
def _words(area: str, language: str) -> dict[tuple[type, StrEnum], str]:
    assert language == current_language()
    found = import_module(f"desktop.support.labels.enums_{area}").words()
    return {(type(member), member): word for member, word in found}
