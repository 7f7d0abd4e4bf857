"""The sections of a status report, each from its facts to its blocks; empty ones say so briefly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.builders.status_words import (
    condition_sentence,
    cycle_status,
)
from desktop.reports.tree import (
    Block,
    BulletList,
    Callout,
    CalloutKind,
    Column,
    Heading,
    Paragraph,
    ParagraphRole,
    Span,
    Step,
    StepLine,
    StepState,
    Table,
)
from desktop.support.dates import long_date, short_date
from desktop.support.translation import translate
from models.meetings.rows import Mandate, MeetingState, TaskState
from models.phases.catalogue import get_phase_text
from models.phases.rows import GateState

if TYPE_CHECKING:
    from desktop.reports.builders.status_facts import StatusFacts
    from models.phases.rows import GateRow

MOST_DECISIONS = 6


def phase_blocks(facts: StatusFacts, language: str) -> tuple[Block, ...]:
    """Where the group stands: the phase line, what is still open, and every override."""
    words = {
        GateState.PASSED: (StepState.DONE, translate("StatusReport", "passed")),
        GateState.CURRENT: (StepState.CURRENT, translate("StatusReport", "here we are")),
        GateState.AHEAD: (StepState.AHEAD, translate("StatusReport", "ahead")),
    }
    steps = tuple(
        Step(get_phase_text(gate.phase, language).title, *words[gate.state]) for gate in facts.gates
    )
    blocks: list[Block] = [
        Heading(2, translate("StatusReport", "Where we are")),
        StepLine(steps),
    ]
    current = next((gate for gate in facts.gates if gate.state is GateState.CURRENT), None)
    if current is None:
        blocks.append(Paragraph(translate("StatusReport", "All seven phases are passed.")))
    else:
        blocks += _gate_blocks(current, language)
    blocks += [
        Callout(
            (
                Paragraph(
                    translate("StatusReport", "{reason} ({who}, {date})").format(
                        reason=gate.passage.override_reason,
                        who=gate.passage.passed_by,
                        date=long_date(gate.passage.passed_on),
                    )
                ),
            ),
            translate("StatusReport", "The group went on from {phase} with open conditions").format(
                phase=get_phase_text(gate.phase, language).title
            ),
            CalloutKind.ATTENTION,
        )
        for gate in facts.gates
        if gate.passage is not None and gate.passage.is_override
    ]
    return tuple(blocks)


def _gate_blocks(gate: GateRow, language: str) -> list[Block]:
    title = get_phase_text(gate.phase, language).title
    text = translate("StatusReport", "{phase}: {met} of {total} conditions are met.")
    sentence = text.format(phase=title, met=gate.met, total=gate.total)
    missing = [condition for condition in gate.conditions if not condition.is_met]
    if not missing:
        return [Paragraph(sentence)]
    return [
        Paragraph(f"{sentence} {translate('StatusReport', 'Still open:')}"),
        BulletList(tuple(condition_sentence(condition, language) for condition in missing)),
    ]


def happened_blocks(facts: StatusFacts, language: str) -> tuple[Block, ...]:
    """What has happened in the last quarter: meetings, cycles, closed tasks, passed gates."""
    held = [
        meeting
        for meeting in facts.meetings
        if meeting.state is not MeetingState.DRAFT and facts.since <= meeting.held_on <= facts.day
    ]
    cycles = [
        cycle
        for trial in facts.trials
        for cycle in trial.cycles
        if cycle.decided_on and facts.since <= cycle.decided_on <= facts.day
    ]
    closed = [
        task
        for task in facts.tasks
        if task.task.state is TaskState.DONE
        and task.task.closed_on
        and facts.since <= task.task.closed_on <= facts.day
    ]
    lines = []
    if held:
        lines.append(
            translate(
                "StatusReport", "%n meeting(s) held, the latest on {date}.", None, len(held)
            ).format(date=long_date(max(meeting.held_on for meeting in held)))
        )
    if cycles:
        lines.append(translate("StatusReport", "%n trial cycle(s) finished.", None, len(cycles)))
    if closed:
        lines.append(translate("StatusReport", "%n task(s) closed.", None, len(closed)))
    passed = [
        translate("StatusReport", "{phase} ({date})").format(
            phase=get_phase_text(gate.phase, language).title,
            date=long_date(gate.passage.passed_on),
        )
        for gate in facts.gates
        if gate.passage and facts.since <= gate.passage.passed_on <= facts.day
    ]
    if passed:
        text = translate("StatusReport", "Phases passed: {phases}.")
        lines.append(text.format(phases="; ".join(passed)))
    heading = translate("StatusReport", "What has happened since {date}")
    body: Block = (
        BulletList(tuple(lines))
        if lines
        else Paragraph(translate("StatusReport", "Nothing is recorded in this period."))
    )
    return (Heading(2, heading.format(date=long_date(facts.since))), body)


def decision_blocks(facts: StatusFacts) -> tuple[Block, ...]:
    """Decisions of the period, newest first."""
    if not facts.decisions:
        return ()
    newest = sorted(
        facts.decisions, key=lambda found: (found.decision.decided_on, found.decision.key)
    )[::-1]
    items = []
    for found in newest[:MOST_DECISIONS]:
        decision = found.decision
        spans = [
            Span(short_date(decision.decided_on) + "  ", strong=True),
            Span(decision.text),
        ]
        if decision.mandate is not Mandate.WITHIN:
            lifted = translate("StatusReport", "Outside the mandate: lifted to {body}.").format(
                body=decision.lifted_to or translate("StatusReport", "somebody not yet named")
            )
            spans.append(Span(f" {lifted}", emphasis=True))
        if decision.residents_view:
            view = translate("StatusReport", "The residents’ view: {view}")
            spans.append(Span(" " + view.format(view=decision.residents_view)))
        items.append(tuple(spans))
    blocks: list[Block] = [
        Heading(2, translate("StatusReport", "Decisions")),
        BulletList(tuple(items)),
    ]
    if (more := len(newest) - MOST_DECISIONS) and more > 0:
        text = translate("StatusReport", "%n further decision(s) stand in the minutes.", None, more)
        blocks.append(Paragraph(text, ParagraphRole.NOTE))
    return tuple(blocks)


def trial_blocks(facts: StatusFacts) -> tuple[Block, ...]:
    """The trials: idea, cycle, decision."""
    heading = Heading(2, translate("StatusReport", "Trials"))
    if not facts.trials:
        return (heading, Paragraph(translate("StatusReport", "No trials are planned yet.")))
    rows = []
    for found in facts.trials:
        trial = found.trial
        cycle = found.cycles[-1] if found.cycles else None
        mark = cycle_status(trial.state, cycle, found.overdue_days)
        number = str(cycle.number) if cycle else "–"
        until = trial.ends_on if cycle is None else (cycle.due_on or trial.ends_on)
        rows.append((trial.title, number, mark, short_date(until) if until else "–"))
    return (
        heading,
        Table(
            header=(
                translate("StatusReport", "Trial"),
                translate("StatusReport", "Cycle"),
                translate("StatusReport", "Decision or state"),
                translate("StatusReport", "Until"),
            ),
            rows=tuple(rows),
            columns=(Column(4.4), Column(0.8), Column(2.4), Column(1.4)),
            row_header=True,
        ),
    )
