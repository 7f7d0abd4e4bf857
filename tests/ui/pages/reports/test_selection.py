"""Which report is chosen, and of which meeting."""

from __future__ import annotations

import datetime as dt
from uuid import UUID, uuid4

from desktop.reports.registry import ReportKind, find_report_kind
from models.meetings.detail_rows import MeetingListRow
from models.meetings.rows import MeetingKind, MeetingState
from ui.pages.reports.selection import Selection, meetings_for, suggested_meeting

MARCH, APRIL, MAY = (dt.date(2024, month, 4) for month in (3, 4, 5))


def kind(name: str) -> ReportKind:
    found = find_report_kind(name)
    assert found is not None
    return found


def meeting(held_on: dt.date, state: MeetingState = MeetingState.HELD) -> MeetingListRow:
    return MeetingListRow(
        id=uuid4(),
        version=1,
        key="M-001",
        course_id=UUID(int=1),
        title="Møde",
        kind=MeetingKind.GROUP,
        held_on=held_on,
        starts_at=None,
        ends_at=None,
        place="",
        state=state,
        item_count=0,
        decision_count=0,
        task_count=0,
        open_task_count=0,
        present_count=0,
    )


def test_that_minutes_are_never_made_of_a_draft() -> None:
    held, draft = meeting(MARCH), meeting(APRIL, MeetingState.DRAFT)
    assert meetings_for(kind("minutes"), (draft, held)) == (held,)
    assert meetings_for(kind("agenda"), (draft, held)) == (draft, held)


def test_that_the_earliest_draft_is_the_one_an_agenda_is_wanted_for() -> None:
    late, early = meeting(MAY, MeetingState.DRAFT), meeting(APRIL, MeetingState.DRAFT)
    assert suggested_meeting(kind("agenda"), (late, early, meeting(MARCH))) is early


def test_that_without_drafts_the_last_meeting_is_suggested() -> None:
    last = meeting(APRIL)
    assert suggested_meeting(kind("agenda"), (last, meeting(MARCH))) is last
    assert suggested_meeting(kind("minutes"), ()) is None


def test_that_a_chosen_meeting_that_does_not_fit_the_kind_gives_way() -> None:
    held, draft = meeting(MARCH), meeting(APRIL, MeetingState.DRAFT)
    selection = Selection(kind=kind("minutes"), meetings=(draft, held), meeting_id=draft.id)
    assert selection.identity == held.id
    selection.kind = kind("agenda")
    assert selection.identity == draft.id


def test_that_a_report_of_the_course_needs_no_meeting() -> None:
    selection = Selection(kind=kind("status"), course_id=UUID(int=1))
    assert selection.identity == UUID(int=1)


def test_that_another_course_keeps_kind_and_language() -> None:
    selection = Selection(kind=kind("agenda"), language="en", meetings=(meeting(MARCH),))
    selection.go_to_course(UUID(int=2))
    assert (selection.kind.kind, selection.language) == ("agenda", "en")
    assert selection.meetings is None
    assert selection.identity is None
