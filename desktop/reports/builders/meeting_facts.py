"""What minutes and agendas are made of, gathered in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.reports.naming import name_shield, person_text
from desktop.reports.tree import Fact
from desktop.support.dates import clock_time, day_and_date
from desktop.support.translation import translate
from models.courses import queries as courses
from models.groups import queries as groups
from models.meetings import queries as meetings
from models.sites import queries as sites

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.courses.rows import CourseRow
    from models.meetings.detail_rows import MeetingDetail
    from models.meetings.rows import MeetingRow
    from models.sites.rows import MunicipalityRow, SiteRow


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A meeting and where it belongs; `shield` takes names out of running text."""

    detail: MeetingDetail
    course: CourseRow
    site: SiteRow | None
    municipality: MunicipalityRow | None
    shield: Callable[[str], str]

    @property
    def place(self) -> str:
        """The site, or the course of a group across sites."""
        return self.site.name if self.site else self.course.title


def gather_meeting(session: Session, meeting_id: UUID) -> MeetingFacts:
    """The facts of one meeting; NotFound where there is none."""
    detail = meetings.get_meeting(session, meeting_id)
    course = courses.get_course(session, detail.meeting.course_id)
    site = sites.get_site(session, course.site_id) if course.site_id else None
    municipality = (
        sites.get_municipality(session, site.municipality_id)
        if site and site.municipality_id
        else None
    )
    return MeetingFacts(
        detail=detail,
        course=course,
        site=site,
        municipality=municipality,
        shield=name_shield(groups.list_members(session, course.id)),
    )


def time_and_place_facts(facts: MeetingFacts) -> list[Fact]:
    """Whose meeting it is, when and where, who runs it and who writes."""
    meeting = facts.detail.meeting
    found = []
    if facts.site:
        found.append(Fact(translate("Minutes", "Site"), facts.site.name))
    found.append(Fact(translate("Minutes", "Course"), facts.shield(facts.course.title)))
    found.append(Fact(translate("Minutes", "Date"), _date_and_time(meeting)))
    if meeting.place:
        found.append(Fact(translate("Minutes", "Place"), facts.shield(meeting.place)))
    if facts.detail.chair is not None:
        found.append(Fact(translate("Minutes", "Chair"), person_text(facts.detail.chair)))
    if facts.detail.minute_taker is not None:
        name = person_text(facts.detail.minute_taker)
        found.append(Fact(translate("Minutes", "Minute taker"), name))
    return found


def _date_and_time(meeting: MeetingRow) -> str:
    """`onsdag 4. marts 2026, 13.00 til 14.00`, as far as it is known."""
    date = day_and_date(meeting.held_on)
    if meeting.starts_at is None:
        return date
    start = clock_time(meeting.starts_at)
    if meeting.ends_at is None:
        return translate("Minutes", "{date}, {start}").format(date=date, start=start)
    text = translate("Minutes", "{date}, {start} to {end}")
    return text.format(date=date, start=start, end=clock_time(meeting.ends_at))
