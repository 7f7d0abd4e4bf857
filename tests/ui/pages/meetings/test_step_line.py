"""The line of steps follows the meeting."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.meetings.rows import MeetingKind, MeetingRow, MeetingState
from ui.pages.meetings.step_line import MeetingStep, step_now, steps_of


def meeting(state, read_back_on=None):
    return MeetingRow(
        id=uuid4(),
        version=1,
        key="M-001",
        course_id=uuid4(),
        title="Gruppemøde 1",
        kind=MeetingKind.GROUP,
        held_on=dt.date(2026, 3, 4),
        starts_at=None,
        ends_at=None,
        place="",
        purpose="",
        state=state,
        chair_id=None,
        minute_taker_id=None,
        summary="",
        read_back_on=read_back_on,
        read_back_note="",
        approved_on=None,
        approved_by="",
    )


@pytest.mark.parametrize(
    ("state", "read_back_on", "now"),
    [
        (MeetingState.DRAFT, None, MeetingStep.PREPARE),
        (MeetingState.HELD, None, MeetingStep.HOLD),
        (MeetingState.HELD, dt.date(2026, 3, 4), MeetingStep.APPROVE),
        (MeetingState.APPROVED, None, MeetingStep.APPROVE),
    ],
)
def test_that_a_meeting_opens_at_the_step_it_has_come_to(state, read_back_on, now):
    assert step_now(meeting(state, read_back_on)) is now


def test_that_minutes_approved_without_being_read_aloud_do_not_say_they_were():
    done = {row.step: row.is_done for row in steps_of(meeting(MeetingState.APPROVED))}
    assert done[MeetingStep.APPROVE]
    assert not done[MeetingStep.READ_BACK]
