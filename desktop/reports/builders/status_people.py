"""The later sections of a status report: group, hours, leader, risks, the next 30 days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.builders.status_words import (
    count_by_role,
)
from desktop.reports.naming import person_text
from desktop.reports.tree import (
    Block,
    BulletList,
    Callout,
    CalloutKind,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Paragraph,
    ParagraphRole,
    Span,
    Table,
)
from desktop.support.dates import hours_number, long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import MeetingState

if TYPE_CHECKING:
    from desktop.reports.builders.status_facts import StatusFacts

MOST_TASKS = 8


def group_blocks(facts: StatusFacts) -> tuple[Block, ...]:
    """The group by role, how residents took part, and the hours."""
    figures = facts.involvement
    blocks: list[Block] = [Heading(2, translate("StatusReport", "The group and its residents"))]
    if not facts.members:
        blocks.append(Paragraph(translate("StatusReport", "Nobody is in the group yet.")))
    else:
        members = translate("StatusReport", "In the group: {roles}.")
        blocks.append(Paragraph(members.format(roles=count_by_role(facts.members))))
    of = translate("StatusReport", "{part} of {whole}")
    numbers = [
        KeyFigure(
            of.format(part=figures.meetings_with_residents, whole=figures.meetings),
            translate("StatusReport", "meetings with residents present"),
        ),
        KeyFigure(
            of.format(part=figures.items_by_residents, whole=figures.items),
            translate("StatusReport", "agenda items proposed by residents"),
        ),
        KeyFigure(
            of.format(part=figures.decisions_with_residents_view, whole=figures.decisions),
            translate("StatusReport", "decisions with the residents’ view"),
        ),
    ]
    if figures.meetings:
        blocks.append(KeyFigures(tuple(numbers)))
    if facts.residents < 2 and facts.charter:
        reason = facts.charter.few_residents_reason
        if reason:
            title = translate("StatusReport", "Why there are few residents in the group")
            parts = [Paragraph(reason)]
            if facts.charter.few_residents_plan:
                parts.append(Paragraph(facts.charter.few_residents_plan))
            blocks.append(Callout(tuple(parts), title))
    if facts.hours:
        blocks.append(_hours_paragraph(facts))
    return tuple(blocks)


def _hours_paragraph(facts: StatusFacts) -> Paragraph:
    """Hours used and planned by role in one line: a table of them would fill half a page."""
    each = translate("StatusReport", "{role} {used} of {planned}")
    parts = [
        each.format(
            role=enum_text(row.role),
            used=hours_number(_to_half_hours(row.used_minutes)),
            planned=hours_number(_to_half_hours(row.planned_minutes)),
        )
        for row in facts.hours
    ]
    lead = translate("StatusReport", "Hours used of those planned until now:")
    return Paragraph((Span(lead, strong=True), Span(f" {' · '.join(parts)}.")))


def _to_half_hours(minutes: int) -> int:
    """A sum of hours to the nearest half hour: more would look more exact than it is."""
    return round(minutes / 30) * 30


def leader_blocks(facts: StatusFacts) -> tuple[Block, ...]:
    """Risks, and what the leader must decide."""
    blocks: list[Block] = []
    if facts.questions:
        items = []
        for question in facts.questions:
            text = question.text
            if question.wanted_by:
                by = translate("StatusReport", "(wanted by {date})")
                text += " " + by.format(date=long_date(question.wanted_by))
            items.append(text)
        blocks.append(
            Callout(
                (BulletList(tuple(items)),),
                translate("StatusReport", "The leader is asked to decide"),
                CalloutKind.ATTENTION,
            )
        )
    if facts.risks:
        blocks += [
            Heading(2, translate("StatusReport", "Risks")),
            Table(
                header=(
                    translate("StatusReport", "Risk"),
                    translate("StatusReport", "Likelihood"),
                    translate("StatusReport", "Consequence"),
                    translate("StatusReport", "What we do"),
                ),
                rows=tuple(
                    (
                        risk.text,
                        enum_text(risk.likelihood),
                        enum_text(risk.consequence),
                        risk.response,
                    )
                    for risk in facts.risks
                ),
                columns=(Column(3.2), Column(1.3), Column(1.3), Column(3.2)),
                row_header=True,
            ),
        ]
    return tuple(blocks)


def ahead_blocks(facts: StatusFacts) -> tuple[Block, ...]:
    """The next 30 days: meetings and tasks, overdue ones first."""
    meetings = [
        meeting
        for meeting in facts.meetings
        if meeting.state is MeetingState.DRAFT and facts.day <= meeting.held_on <= facts.next_days
    ]
    due = sorted(
        (
            task
            for task in facts.open_tasks
            if task.task.due_on and task.task.due_on <= facts.next_days
        ),
        key=lambda task: (task.task.due_on, task.task.key),
    )
    lines: list[str] = [
        translate("StatusReport", "{date}: {meeting}").format(
            date=long_date(meeting.held_on), meeting=meeting.title
        )
        for meeting in sorted(meetings, key=lambda meeting: meeting.held_on)
    ]
    for task in due[:MOST_TASKS]:
        text = translate("StatusReport", "{date}: {task} – {owner}").format(
            date=long_date(task.task.due_on), task=task.task.text, owner=person_text(task.owner)
        )
        if task.task.due_on < facts.day:
            text += " " + translate("StatusReport", "(overdue)")
        lines.append(text)
    blocks: list[Block] = [Heading(2, translate("StatusReport", "The next 30 days"))]
    if lines:
        blocks.append(BulletList(tuple(lines)))
    else:
        blocks.append(Paragraph(translate("StatusReport", "No dates are set.")))
    further = len(due) - MOST_TASKS
    if further > 0:
        text = translate("StatusReport", "%n further task(s) are due.", None, further)
        blocks.append(Paragraph(text, ParagraphRole.NOTE))
    figures = facts.on_time
    if figures.due:
        text = translate(
            "StatusReport", "Tasks closed by their original date: {part} of {whole}{percent}."
        )
        percent = f" ({figures.percent} %)" if figures.percent is not None else ""
        line = text.format(part=figures.on_time, whole=figures.due, percent=percent)
        blocks.append(Paragraph(line, ParagraphRole.NOTE))
    return tuple(blocks)
