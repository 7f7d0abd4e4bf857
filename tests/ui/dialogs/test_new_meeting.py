"""What a new meeting begins with."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from models.meetings.detail_rows import MeetingListRow
from models.meetings.rows import MeetingKind, MeetingState
from ui.dialogs.new_meeting import next_date, next_title


def last(title="Gruppemøde 3", held_on=dt.date(2026, 3, 4)):
    return MeetingListRow(
        id=uuid4(),
        version=1,
        key="M-003",
        course_id=uuid4(),
        title=title,
        kind=MeetingKind.GROUP,
        held_on=held_on,
        starts_at=None,
        ends_at=None,
        place="",
        state=MeetingState.HELD,
        item_count=0,
        decision_count=0,
        task_count=0,
        open_task_count=0,
        present_count=0,
    )


@pytest.mark.parametrize(
    ("title", "following"),
    [
        ("Gruppemøde 3", "Gruppemøde 4"),
        ("Møde 9 i hus 2", "Møde 10 i hus 2"),
        ("Beboermøde", "Beboermøde"),
    ],
)
def test_that_the_first_number_of_the_title_goes_on(title, following):
    assert next_title(last(title)) == following


def test_that_the_next_meeting_falls_on_the_same_weekday_and_never_in_the_past():
    assert next_date(last(), dt.date(2026, 3, 5)) == dt.date(2026, 3, 18)
    long_after = next_date(last(), dt.date(2026, 6, 3))
    assert long_after >= dt.date(2026, 6, 3)
    assert long_after.weekday() == dt.date(2026, 3, 4).weekday()


def test_that_the_first_meeting_is_next_week():
    assert next_date(None, dt.date(2026, 3, 4)) == dt.date(2026, 3, 11)
