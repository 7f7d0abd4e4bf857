"""Writes of the development group: a new course with its group, members, the charter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock, records, texts
from models.course_rows import find_or_create, move_behind
from models.courses import operations as course_operations
from models.courses.rules import course_end
from models.courses.tables import Course
from models.errors import RuleViolation
from models.groups import rules
from models.groups.rows import MemberRole, NewMember
from models.groups.tables import Charter, Member
from models.records import operation
from models.references import count_references
from models.sites import operations as site_operations

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

_MEMBER_VALUES = frozenset(
    {
        "name",
        "alias",
        "role",
        "title",
        "organisation",
        "is_coordinator",
        "is_chair",
        "joined_on",
        "left_on",
        "needs",
        "supports_id",
        "told_confidentiality",
    }
)


@operation()
def start_course(
    session: Session,
    *,
    title: str,
    starts_on: dt.date,
    months: int,
    site_id: UUID | None = None,
    site_name: str = "",
    programme_id: UUID | None = None,
    members: Iterable[NewMember | tuple[Any, ...]] = (),
) -> UUID:
    """Begin a course: its site if only a name is given, its group, a charter with its dates.

    Args:
        session: the session of this operation.
        title: what the course is called.
        starts_on: its first day. The members join then, or now where that is earlier: a group
            meets before its course begins.
        months: its length, 4 to 18.
        site_id: the site, if the library has it already.
        site_name: the name of a new site, if it has not; with neither, a group across sites.
        programme_id: the programme it belongs to.
        members: `NewMember`, or tuples in its order (name, role, title).

    Returns:
        The id of the course.

    Raises:
        RuleViolation: what the course or a member breaks; for a member, the field is
            `members` and `values["index"]` says which one, from 0.
    """
    if site_id is None and texts.clean_line(site_name):
        site_id = _named(site_operations.add_site, "site_name", session, name=site_name)
    course_id: UUID = course_operations.add_course(
        session,
        title=title,
        starts_on=starts_on,
        months=months,
        site_id=site_id,
        programme_id=programme_id,
    )
    write_charter(
        session, course_id=course_id, starts_on=starts_on, ends_on=course_end(starts_on, months)
    )
    joined_on = min(starts_on, clock.today())
    for index, entry in enumerate(members):
        values = NewMember(*entry)._asdict()
        try:
            add_member(session, course_id=course_id, joined_on=joined_on, **values)
        except RuleViolation as violation:
            raise RuleViolation(
                violation.code, "members", **violation.values, index=index
            ) from violation
    return course_id


@operation()
def add_member(
    session: Session,
    *,
    course_id: UUID,
    role: MemberRole,
    joined_on: dt.date,
    name: str = "",
    **values: Any,
) -> UUID:
    """Add a person to the group; they stand last.

    Args:
        session: the session of this operation.
        course_id: the course.
        role: what they are in the group.
        joined_on: their first day.
        name: their name; a resident or relative may have an alias alone.
        values: alias, title, organisation, is_coordinator, is_chair, left_on, needs,
            supports_id, told_confidentiality.

    Raises:
        RuleViolation: `member_name_missing`, `left_before_joining`, or one of
            `rules.check_support`.
        NotFound: there is no such course or supported member.
    """
    records.fetch(session, Course, course_id)
    given = _cleaned({**values, "name": name, "role": role, "joined_on": joined_on})
    rules.check_names(given["name"], given.get("alias", ""), given["role"])
    rules.check_membership(joined_on, given.get("left_on"))
    _check_support(session, given["role"], course_id, given.get("supports_id"))
    position = records.last_position(session, Member, course_id=course_id)
    member = records.create(session, Member, course_id=course_id, position=position)
    records.change(member, given)
    return member.id


@operation()
def edit_member(
    session: Session, *, member_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `add_member` takes.

    Raises:
        RuleViolation: as `add_member`; `member_is_supported` where a resident with a support
            person is to be something else.
        Conflict: `changed_meanwhile`.
    """
    member = records.fetch(session, Member, member_id, seen)
    given = _cleaned(values)

    def after(name: str) -> Any:
        return given.get(name, getattr(member, name))

    rules.check_names(after("name"), after("alias"), after("role"))
    rules.check_membership(after("joined_on"), after("left_on"))
    if {"role", "supports_id"} & given.keys():
        _check_support(session, after("role"), member.course_id, after("supports_id"))
    if after("role") is not MemberRole.RESIDENT and _supporters(session, member):
        raise RuleViolation("member_is_supported", "role")
    records.change(member, given)


@operation()
def leave_group(session: Session, *, member_id: UUID, left_on: dt.date) -> None:
    """Say that `left_on` was a member's last day; what they took part in stays.

    Raises:
        RuleViolation: `left_before_joining` or `date_out_of_range`.
    """
    member = records.fetch(session, Member, member_id)
    rules.check_membership(member.joined_on, left_on)
    member.left_on = left_on


@operation()
def remove_member(session: Session, *, member_id: UUID) -> None:
    """Remove somebody who was added by mistake; who has been part of something leaves instead.

    Their support persons stay, supporting nobody.

    Raises:
        RuleViolation: `member_in_use`, with `count` places that name them.
    """
    member = records.fetch(session, Member, member_id)
    users = count_references(session, member, but=frozenset({"member.supports_id"}))
    records.require(not users, "member_in_use", count=sum(users.values()))
    for supporter in _supporters(session, member):
        supporter.supports_id = None
    records.remove(member)


@operation()
def move_member(session: Session, *, member_id: UUID, after_id: UUID | None = None) -> None:
    """Put a member right behind another of the group, or first."""
    move_behind(session, records.fetch(session, Member, member_id), after_id)


@operation()
def write_charter(
    session: Session, *, course_id: UUID, seen: int | None = None, **values: Any
) -> UUID:
    """Write the charter, or change what it says.

    Args:
        session: the session of this operation.
        course_id: the course.
        seen: the version the caller looked at, if there was a charter.
        values: vision, purpose, target_group, tasks, mandate, composition, meeting_rules,
            starts_on, ends_on, few_residents_reason, few_residents_plan.

    Raises:
        RuleViolation: `ends_before_start`, `date_out_of_range`, or a text code.
        Conflict: `changed_meanwhile`.
    """
    records.fetch(session, Course, course_id)
    charter = find_or_create(session, Charter, seen, course_id=course_id)
    rules.check_charter_period(
        values.get("starts_on", charter.starts_on), values.get("ends_on", charter.ends_on)
    )
    records.change(charter, values)
    return charter.id


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    """A member's values with their names as lines and their role as a member of its kind."""
    unknown = values.keys() - _MEMBER_VALUES
    if unknown:
        raise KeyError(*unknown)
    cleaned = dict(values)
    for name in ("name", "alias", "title", "organisation"):
        if cleaned.get(name):
            line = texts.clean_line(cleaned[name])
            cleaned[name] = texts.required_line(line, name) if line else ""
    if "role" in cleaned:
        cleaned["role"] = MemberRole(cleaned["role"])
    return cleaned


def _check_support(
    session: Session, role: MemberRole, course_id: UUID, supports_id: UUID | None
) -> None:
    """Who a member supports is a resident of the same group."""
    if supports_id is None:
        return
    supported = records.fetch(session, Member, supports_id)
    rules.check_support(role, course_id, supported.role, supported.course_id)


def _supporters(session: Session, member: Member) -> list[Member]:
    """The living members who support this one."""
    return list(session.scalars(records.living(Member).filter_by(supports_id=member.id)))


def _named(function: Any, field: str, session: Session, **arguments: Any) -> Any:
    """Run an operation whose complaint about `name` belongs to another field of the caller."""
    try:
        return function(session, **arguments)
    except RuleViolation as violation:
        raise RuleViolation(violation.code, field, **violation.values) from violation
