"""What the page Gruppen shows, gathered in one reading session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.courses import queries as course_queries
from models.groups import queries
from models.groups.rules import balance

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.courses.rows import CourseRow
    from models.groups.rows import (
        CharterRow,
        GroupBalance,
        HoursCommitmentRow,
        HoursRow,
        HoursUseRow,
        MemberRow,
    )


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """A course's group on a day.

    Attributes:
        day: the day it is looked at.
        course: the course.
        members: everybody there ever was, in the group's order.
        charter: None while nothing is written.
        commitments: hours a month by role.
        uses: hours used, newest first.
        hours: set aside and used by role, from the course's first day to `hours_to`.
        hours_to: the day the hours are counted to: `day`, or the last day of the course.
    """

    day: dt.date
    course: CourseRow
    members: tuple[MemberRow, ...]
    charter: CharterRow | None
    commitments: tuple[HoursCommitmentRow, ...]
    uses: tuple[HoursUseRow, ...]
    hours: tuple[HoursRow, ...]
    hours_to: dt.date

    @property
    def current(self) -> tuple[MemberRow, ...]:
        """Who is in the group, or will join it."""
        return tuple(each for each in self.members if not has_left(each, self.day))

    @property
    def gone(self) -> tuple[MemberRow, ...]:
        """Who has left."""
        return tuple(each for each in self.members if has_left(each, self.day))

    @property
    def balance(self) -> GroupBalance:
        """The sides of the group on the day."""
        return balance(each.role for each in self.current if each.joined_on <= self.day)


def gather(session: Any, course_id: UUID, day: dt.date) -> GroupFacts:
    """Everything the page shows of a course.

    Raises:
        NotFound: there is no such course.
    """
    course = course_queries.get_course(session, course_id)
    hours_to = min(day, course.ends_on)
    return GroupFacts(
        day=day,
        course=course,
        members=queries.list_members(session, course_id),
        charter=queries.find_charter(session, course_id),
        commitments=queries.list_hours(session, course_id),
        uses=queries.list_hours_use(session, course_id),
        hours=queries.hours_summary(session, course_id, from_on=course.starts_on, to_on=hours_to),
        hours_to=hours_to,
    )


def has_left(member: MemberRow, day: dt.date) -> bool:
    """Whether a member's last day is past."""
    return member.left_on is not None and member.left_on < day
