"""Rules of the development group: its sides, whose name is shown, how time adds up."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from models.courses.rules import add_months, check_date, check_period
from models.errors import RuleViolation
from models.groups.rows import GroupBalance, MemberRole, Perspective

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from models.groups.rows import MemberRow

PERSPECTIVE_OF_ROLE: dict[MemberRole, Perspective] = {
    MemberRole.LEADER: Perspective.LEADERSHIP,
    MemberRole.STAFF: Perspective.STAFF,
    MemberRole.PEER_WORKER: Perspective.STAFF,
    MemberRole.RESIDENT: Perspective.RESIDENTS,
    MemberRole.RELATIVE: Perspective.RELATIVES,
}
"""Support persons, consultants and partners help; they are no side of their own."""

UNNAMED_ROLES = frozenset({MemberRole.RESIDENT, MemberRole.RELATIVE})
"""Whose names leave the program only with a valid consent (DOMAIN.md G3)."""

MINUTES_HIGH = 60_000


def role_perspective(role: MemberRole) -> Perspective | None:
    """The side a role sees from; None beside the sides."""
    return PERSPECTIVE_OF_ROLE.get(role)


def document_name(member: MemberRow) -> str | None:
    """What a document may call a member; None means "en beboer", worded by the document.

    Residents and relatives appear under their alias alone, whatever their name is.
    """
    if member.role in UNNAMED_ROLES:
        return member.alias or None
    return member.name or member.alias


def check_names(name: str, alias: str, role: MemberRole) -> None:
    """Somebody is called something: a resident or relative by name or alias, others by name.

    Raises:
        RuleViolation: `member_name_missing`.
    """
    if name or (alias and role in UNNAMED_ROLES):
        return
    raise RuleViolation("member_name_missing", "name")


def check_membership(joined_on: dt.date | None, left_on: dt.date | None) -> None:
    """A member joins on a day and leaves on that day or later.

    Raises:
        RuleViolation: `date_missing`, `date_out_of_range` or `left_before_joining`.
    """
    if joined_on is None:
        raise RuleViolation("date_missing", "joined_on")
    check_date(joined_on, "joined_on")
    if left_on is None:
        return
    check_date(left_on, "left_on")
    if left_on < joined_on:
        raise RuleViolation("left_before_joining", "left_on", joined_on=joined_on)


def check_support(
    role: MemberRole,
    course_id: UUID,
    supported_role: MemberRole | None,
    supported_course_id: UUID | None,
) -> None:
    """Only a support person supports somebody, and that somebody is a resident of the group.

    Raises:
        RuleViolation: `supports_only_as_support_person`, `supported_in_other_course` or
            `supported_is_no_resident`.
    """
    if supported_role is None:
        return
    if role is not MemberRole.SUPPORT_PERSON:
        raise RuleViolation("supports_only_as_support_person", "supports_id")
    if supported_course_id != course_id:
        raise RuleViolation("supported_in_other_course", "supports_id")
    if supported_role is not MemberRole.RESIDENT:
        raise RuleViolation("supported_is_no_resident", "supports_id")


def check_charter_period(starts_on: dt.date | None, ends_on: dt.date | None) -> None:
    """A charter's period does not end before it begins.

    Raises:
        RuleViolation: `ends_before_start` or `date_out_of_range`.
    """
    check_period(starts_on, ends_on, "ends_on")


def check_minutes(minutes: int, field: str, low: int) -> None:
    """An amount of time is from `low` to 60,000 minutes (1,000 hours).

    Raises:
        RuleViolation: `hours_out_of_range`.
    """
    if not low <= minutes <= MINUTES_HIGH:
        raise RuleViolation("hours_out_of_range", field, low=low, high=MINUTES_HIGH)


def balance(roles: Iterable[MemberRole]) -> GroupBalance:
    """The sides of a group whose members have these roles."""
    counts: dict[Perspective | None, int] = dict.fromkeys([*Perspective, None], 0)
    for role in roles:
        counts[role_perspective(role)] += 1
    return GroupBalance(
        leadership=counts[Perspective.LEADERSHIP],
        staff=counts[Perspective.STAFF],
        residents=counts[Perspective.RESIDENTS],
        relatives=counts[Perspective.RELATIVES],
        beside=counts[None],
    )


def planned_minutes(minutes_per_month: int, from_on: dt.date, to_on: dt.date) -> int:
    """Minutes set aside from one day to another, both counted.

    Months are counted from `from_on`, so 15 January to 14 May is exactly four of them; what is
    left over counts by its days. 0 where the period is empty.
    """
    if to_on < from_on:
        return 0
    day_after = to_on + dt.timedelta(days=1)
    months = (day_after.year - from_on.year) * 12 + day_after.month - from_on.month
    while add_months(from_on, months) > day_after:
        months -= 1
    start = add_months(from_on, months)
    left_over = (day_after - start).days
    month_days = (add_months(from_on, months + 1) - start).days
    return round(minutes_per_month * (months + left_over / month_days))
