"""The next useful step of a group in one sentence: a pure rule over the facts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from desktop.support.dates import long_date
from desktop.support.translation import current_language, translate
from models.frozen import frozen
from models.meetings.rules import days_overdue
from models.phases.catalogue import get_condition_text, get_phase_text
from models.phases.rows import ConditionKind, GateState
from ui.pages.registry import is_there, place_name

if TYPE_CHECKING:
    from models.phases.overview import OverviewFacts
    from models.phases.rows import ConditionRow, GateRow

GATE = "gate"
"""The card of the phase the group is in."""

TASKS = "tasks"
"""The list of tasks on the front page itself."""


@frozen
class NextStep:
    """What to do next.

    Attributes:
        code: which rule spoke, for tests.
        sentence: the step, in one sentence.
        action: the word on its button; empty where there is no place for it yet.
        place: a page, `GATE` or `TASKS`.
        target: what of the page to show.
        note: a line below: where a step belongs whose page is not there, or a hint.
    """

    code: str
    sentence: str
    action: str = ""
    place: str = ""
    target: dict[str, Any] = field(default_factory=dict)
    note: str = ""


def next_step(facts: OverviewFacts) -> NextStep:
    """The first thing that wants doing: what is late, then what is near, then what is open."""
    rules = (
        _finished,
        _meeting_today,
        _missed_meeting,
        _minutes,
        _overdue_task,
        _overdue_cycle,
        _due_measurement,
        _plan_meeting,
        _gate_ready,
        _open_condition,
        _prepare_meeting,
    )
    for rule in rules:
        step = rule(facts)
        if step is not None:
            return step
    return _report(facts)


def current_gate(gates: tuple[GateRow, ...]) -> GateRow | None:
    """The phase the group is in; None when all seven are passed."""
    return next((gate for gate in gates if gate.state is GateState.CURRENT), None)


def _finished(facts: OverviewFacts) -> NextStep | None:
    if current_gate(facts.gates) is not None:
        return None
    text = translate("OverviewPage", "All seven phases are passed: print the closing status.")
    return NextStep(
        "finished",
        text,
        translate("OverviewPage", "See the status report"),
        "reports",
        {"kind": "status"},
    )


def _meeting_today(facts: OverviewFacts) -> NextStep | None:
    meeting = facts.next_meeting
    if meeting is None or meeting.held_on != facts.day:
        return None
    return NextStep(
        "meeting_today",
        translate("OverviewPage", "The meeting {title} is today.").format(title=meeting.title),
        translate("OverviewPage", "Hold the meeting"),
        "meetings",
        {"meeting_id": meeting.id},
    )


def _missed_meeting(facts: OverviewFacts) -> NextStep | None:
    meeting = facts.missed_meeting
    if meeting is None:
        return None
    text = translate(
        "OverviewPage", "The meeting planned for {date} is not written up: was it held?"
    )
    return NextStep(
        "missed_meeting",
        text.format(date=long_date(meeting.held_on)),
        translate("OverviewPage", "Open the meeting"),
        "meetings",
        {"meeting_id": meeting.id},
    )


def _minutes(facts: OverviewFacts) -> NextStep | None:
    meeting = facts.unapproved_meeting
    if meeting is None:
        return None
    text = translate(
        "OverviewPage", "Read the minutes of {date} back to the group, and have them approved."
    )
    return NextStep(
        "minutes",
        text.format(date=long_date(meeting.held_on)),
        translate("OverviewPage", "Finish the minutes"),
        "meetings",
        {"meeting_id": meeting.id},
    )


def _overdue_task(facts: OverviewFacts) -> NextStep | None:
    late = [task for task in facts.tasks if days_overdue(task.task, facts.day)]
    if not late:
        return None
    oldest = max(late, key=lambda task: days_overdue(task.task, facts.day))
    sentence = translate(
        "OverviewPage", "%n task(s) are late, first of all: {task}", None, len(late)
    )
    return NextStep(
        "overdue_task",
        sentence.format(task=oldest.task.text),
        translate("OverviewPage", "See the tasks"),
        TASKS,
    )


def _overdue_cycle(facts: OverviewFacts) -> NextStep | None:
    if not facts.overdue_trials:
        return None
    trial = max(facts.overdue_trials, key=lambda one: one.overdue_days)
    sentence = translate(
        "OverviewPage",
        "The circle of {trial} is %n day(s) late: write what you saw, and decide.",
        None,
        trial.overdue_days,
    ).format(trial=trial.trial.title)
    return _at("overdue_cycle", sentence, "trials", {"trial_id": trial.trial.id})


def _due_measurement(facts: OverviewFacts) -> NextStep | None:
    if not facts.due_measurements:
        return None
    due = max(facts.due_measurements, key=lambda one: one.days_overdue)
    sentence = translate("OverviewPage", "It is time to measure: {indicator}")
    return _at(
        "due_measurement",
        sentence.format(indicator=due.title),
        "measures",
        {"indicator_id": due.indicator_id},
    )


def _plan_meeting(facts: OverviewFacts) -> NextStep | None:
    if facts.next_meeting is not None or facts.is_seen_back:
        return None
    if facts.has_met:
        sentence = translate(
            "OverviewPage", "Plan the next meeting: what is open puts itself on the agenda."
        )
    else:
        sentence = translate("OverviewPage", "Plan the first meeting of the group.")
    return NextStep(
        "plan_meeting",
        sentence,
        translate("OverviewPage", "Plan a meeting"),
        "meetings",
        {"new": True},
    )


def _gate_ready(facts: OverviewFacts) -> NextStep | None:
    gate = current_gate(facts.gates)
    if gate is None or gate.open_conditions:
        return None
    phase = get_phase_text(gate.phase, current_language()).title
    sentence = translate("OverviewPage", "Everything of the phase {phase} is in place: go on.")
    return NextStep(
        "gate_ready",
        sentence.format(phase=phase),
        translate("OverviewPage", "Go on to the next phase"),
        GATE,
    )


def _open_condition(facts: OverviewFacts) -> NextStep | None:
    gate = current_gate(facts.gates)
    if gate is None or not gate.open_conditions:
        return None
    # What can be done in the program now, before what has no page yet.
    condition = next(
        (one for one in gate.open_conditions if is_there(one.page)), gate.open_conditions[0]
    )
    return _condition_step(condition)


def _condition_step(condition: ConditionRow) -> NextStep:
    text = get_condition_text(condition.code, current_language())
    # Without the word the condition reads as if it were met.
    missing = translate("OverviewPage", "Not there yet: {condition}").format(condition=text.text)
    if condition.kind is ConditionKind.ATTESTED:
        action = translate("OverviewPage", "Confirm…")
        return NextStep("open_condition", text.hint, action, GATE, note=missing)
    step = _at("open_condition", text.hint, condition.page, {"field": condition.field})
    note = " ".join(filter(None, (missing, step.note)))
    return NextStep(step.code, step.sentence, step.action, step.place, step.target, note)


def _prepare_meeting(facts: OverviewFacts) -> NextStep | None:
    meeting = facts.next_meeting
    if meeting is None:
        return None
    sentence = translate("OverviewPage", "Prepare the meeting on {date}.")
    return NextStep(
        "prepare_meeting",
        sentence.format(date=long_date(meeting.held_on)),
        translate("OverviewPage", "Prepare"),
        "meetings",
        {"meeting_id": meeting.id},
    )


def _report(_facts: OverviewFacts) -> NextStep:
    return NextStep(
        "report",
        translate("OverviewPage", "Show the leader where the group stands."),
        translate("OverviewPage", "See the status report"),
        "reports",
        {"kind": "status"},
    )


def _at(code: str, sentence: str, page: str, target: dict[str, Any]) -> NextStep:
    """A step on a page; one whose page is not there yet names its place in words."""
    name = place_name(page)
    if is_there(page):
        action = translate("OverviewPage", "Go to {place}").format(place=name)
        return NextStep(code, sentence, action, page, target)
    note = translate("OverviewPage", "This belongs under {place}.").format(place=name)
    return NextStep(code, sentence, note=note)
