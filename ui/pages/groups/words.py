"""The people of a group in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.dates import hours_number, long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from models.groups.rows import GroupBalance, MemberRole, MemberRow


def role_icon(role: MemberRole) -> str:
    """The shape of a role, as an icon name."""
    return f"role_{role.value}"


def role_line(member: MemberRow) -> str:
    """Role and what they do for the group: `Medarbejder · tovholder`."""
    parts = [enum_text(member.role)]
    if member.is_coordinator:
        parts.append(translate("GroupsPage", "coordinator"))
    if member.is_chair:
        parts.append(translate("GroupsPage", "chair"))
    return " · ".join(parts)


def member_lines(member: MemberRow, members: Sequence[MemberRow], day: dt.date) -> list[str]:
    """What a tile says under the name, a line each.

    Args:
        member: the person.
        members: the whole group, for who supports whom.
        day: today.
    """
    lines = [role_line(member)]
    work = ", ".join(filter(None, (member.title, member.organisation)))
    if work:
        lines.append(work)
    if member.needs:
        first = member.needs.strip().splitlines()[0]
        lines.append(translate("GroupsPage", "Needs: {text}").format(text=first))
    for supporter in supporters_of(member, members):
        words = translate("GroupsPage", "Supported by {name}")
        lines.append(words.format(name=supporter.shown_name))
    supported = next((each for each in members if each.id == member.supports_id), None)
    if supported is not None:
        words = translate("GroupsPage", "Supports {name}")
        lines.append(words.format(name=supported.shown_name))
    time = time_line(member, day)
    if time:
        lines.append(time)
    return lines


def time_line(member: MemberRow, day: dt.date) -> str:
    """From when to when; nothing for somebody who simply is in the group."""
    if member.left_on is not None:
        words = translate("GroupsPage", "{start} – {end}")
        return words.format(start=long_date(member.joined_on), end=long_date(member.left_on))
    if member.joined_on > day:
        return translate("GroupsPage", "Joins on {date}").format(date=long_date(member.joined_on))
    return ""


def supporters_of(member: MemberRow, members: Sequence[MemberRow]) -> list[MemberRow]:
    """Who supports a member."""
    return [each for each in members if each.supports_id == member.id]


def balance_sentence(counts: GroupBalance) -> str:
    """How the sides stand to each other, as one plain sentence."""
    total = translate("GroupsPage", "%n member(s) in the group.", None, counts.total)
    if not counts.residents:
        return f"{total} " + translate("GroupsPage", "No resident is among them yet.")
    share = translate("GroupsPage", "%n of them live(s) here.", None, counts.residents)
    return f"{total} {share}"


def hours_text(minutes: int) -> str:
    """`7,5 timer`."""
    return translate("GroupsPage", "{count} hours").format(count=hours_number(minutes))
