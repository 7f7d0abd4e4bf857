"""The next useful step, rule by rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop.support.translation import in_language
from models.courses.rows import CourseRow, CourseState
from models.groups.rows import GroupBalance
from models.measures.rows import DueMeasurement
from models.meetings.detail_rows import MeetingListRow, TaskDetail
from models.meetings.rows import MeetingKind, MeetingState, TaskRow, TaskState
from models.phases.overview import OverviewFacts
from models.phases.rows import PHASES, ConditionKind, ConditionRow, GateRow, GateState
from ui.pages import overview_step
from ui.pages.overview_step import GATE, TASKS, NextStep, current_gate, next_step

DAY = dt.date(2024, 3, 4)
COURSE = UUID(int=1)


def condition(code: str, page: str, kind: ConditionKind, *, is_met: bool) -> ConditionRow:
    return ConditionRow(code, PHASES[0], kind, is_met, page, "mandate", {}, None)


def gate(number: int, state: GateState, *conditions: ConditionRow) -> GateRow:
    met = sum(one.is_met for one in conditions)
    return GateRow(PHASES[number], state, conditions, met, len(conditions), None, DAY, DAY)


def gates(*conditions: ConditionRow) -> tuple[GateRow, ...]:
    ahead = (gate(number, GateState.AHEAD) for number in range(1, 7))
    return (gate(0, GateState.CURRENT, *conditions), *ahead)


def meeting(held_on: dt.date, state: MeetingState = MeetingState.DRAFT) -> MeetingListRow:
    return MeetingListRow(
        id=uuid4(),
        version=1,
        key="M-001",
        course_id=COURSE,
        title="Morgenmøde",
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


def task(text: str, due_on: dt.date | None) -> TaskDetail:
    row = TaskRow(
        id=uuid4(),
        version=1,
        key="O-001",
        course_id=COURSE,
        meeting_id=None,
        item_id=None,
        decision_id=None,
        text=text,
        agreed_on=DAY,
        owner_id=None,
        original_owner_id=None,
        due_on=due_on,
        original_due_on=due_on,
        state=TaskState.OPEN,
        closed_on=None,
        closing_note="",
    )
    return TaskDetail(row, None, None, "", "", None, ())


OPEN = condition("charter_complete", "groups", ConditionKind.COMPUTED, is_met=False)
VOUCHED = condition("rules_agreed", "groups", ConditionKind.ATTESTED, is_met=False)
MET = condition("coordinator_named", "groups", ConditionKind.COMPUTED, is_met=True)
COURSE_ROW = CourseRow(
    id=COURSE,
    version=1,
    key="F-001",
    title="Rolige morgener",
    programme_id=None,
    site_id=None,
    starts_on=DAY,
    months=12,
    ends_on=dt.date(2025, 3, 3),
    is_short=False,
    purpose="",
    state=CourseState.ACTIVE,
    closed_on=None,
    closing_note="",
)
CALM = OverviewFacts(
    course=COURSE_ROW,
    day=DAY,
    today=DAY,
    gates=gates(OPEN, VOUCHED, MET),
    next_meeting=meeting(DAY + dt.timedelta(days=9)),
    missed_meeting=None,
    unapproved_meeting=None,
    has_met=True,
    tasks=(),
    overdue_trials=(),
    due_measurements=(),
    series=None,
    balance=GroupBalance(1, 1, 2, 0, 0),
    recent=(),
)


def step_of(**values: Any) -> NextStep:
    with in_language("da"):
        return next_step(replace(CALM, **values))


def test_that_a_meeting_of_today_comes_first() -> None:
    today = meeting(DAY)
    step = step_of(next_meeting=today, tasks=(task("Ring", DAY - dt.timedelta(days=3)),))
    assert (step.code, step.place, step.target) == (
        "meeting_today",
        "meetings",
        {"meeting_id": today.id},
    )


def test_that_a_draft_of_a_past_day_is_asked_about() -> None:
    missed = meeting(DAY - dt.timedelta(days=5))
    step = step_of(missed_meeting=missed)
    assert (step.code, step.target) == ("missed_meeting", {"meeting_id": missed.id})
    assert "28. februar 2024" in step.sentence


def test_that_minutes_wait_for_their_approval() -> None:
    held = meeting(DAY - dt.timedelta(days=2), MeetingState.HELD)
    assert step_of(unapproved_meeting=held).code == "minutes"


def test_that_the_oldest_late_task_is_named() -> None:
    tasks = (
        task("Ny", DAY - dt.timedelta(days=1)),
        task("Gammel", DAY - dt.timedelta(days=30)),
        task("I dag", DAY),
        task("Uden dato", None),
    )
    step = step_of(tasks=tasks)
    assert (step.code, step.place) == ("overdue_task", TASKS)
    assert "Gammel" in step.sentence
    assert step_of(tasks=tasks[2:]).code != "overdue_task"


def test_that_a_measurement_that_is_due_names_its_place_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(overview_step, "is_there", lambda _page: False)
    due = DueMeasurement(uuid4(), "I-001", "Rolige morgener", DAY, 0)
    step = step_of(due_measurements=(due,))
    assert step.code == "due_measurement"
    assert (step.action, step.place) == ("", "")
    assert "Målinger" in step.note


def test_that_a_page_that_is_there_gets_its_button(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview_step, "is_there", lambda _page: True)
    due = DueMeasurement(uuid4(), "I-001", "Rolige morgener", DAY, 0)
    step = step_of(due_measurements=(due,))
    assert step.place == "measures"
    assert step.action


@pytest.mark.parametrize("has_met", [True, False])
def test_that_a_group_without_a_meeting_ahead_plans_one(has_met: bool) -> None:
    step = step_of(next_meeting=None, has_met=has_met)
    assert (step.code, step.place, step.target) == ("plan_meeting", "meetings", {"new": True})


def test_that_a_course_long_over_is_not_asked_to_meet() -> None:
    step = step_of(next_meeting=None, today=DAY + dt.timedelta(days=900))
    assert step.code == "open_condition"


def test_that_an_open_condition_tells_how_to_meet_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview_step, "is_there", lambda page: page == "groups")
    step = step_of()
    assert (step.code, step.place, step.target) == (
        "open_condition",
        "groups",
        {"field": "mandate"},
    )
    assert "kommissoriet" in step.sentence


def test_that_a_condition_somebody_vouches_for_opens_the_gate() -> None:
    step = step_of(gates=gates(MET, VOUCHED))
    assert (step.code, step.place) == ("open_condition", GATE)
    assert step.note.endswith("Gruppen har aftalt regler for sine møder.")
    assert not step.note.startswith("Gruppen"), "alone it reads as if it were met"


def test_that_a_gate_with_everything_met_is_passed() -> None:
    step = step_of(gates=gates(MET))
    assert (step.code, step.place) == ("gate_ready", GATE)


def test_that_after_the_last_phase_the_closing_status_is_made() -> None:
    passed = tuple(gate(number, GateState.PASSED) for number in range(7))
    step = step_of(gates=passed, next_meeting=meeting(DAY))
    assert (step.code, step.place, step.target) == ("finished", "reports", {"kind": "status"})
    assert current_gate(passed) is None


def test_that_every_step_is_one_sentence_with_words_on_its_button() -> None:
    steps = [step_of(), step_of(next_meeting=None), step_of(gates=gates(MET))]
    for step in steps:
        assert step.sentence.strip()
        assert bool(step.action) == bool(step.place)
