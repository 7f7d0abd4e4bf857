"""The items of minutes: what was talked about, what was decided, who does what and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.builders.meeting_words import (
    age_text,
    is_told_by_title,
    proposed_text,
    trial_text,
)
from desktop.reports.builders.prose import prose_blocks
from desktop.reports.naming import person_text
from desktop.reports.tree import (
    Block,
    BulletList,
    Callout,
    CalloutKind,
    Column,
    Fact,
    FactList,
    Heading,
    Paragraph,
    ParagraphRole,
    Table,
)
from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import ItemState, Mandate, MeetingState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.reports.builders.meeting_facts import MeetingFacts
    from models.meetings.detail_rows import ItemDetail, TaskDetail
    from models.meetings.rows import DecisionRow


def item_blocks(facts: MeetingFacts) -> tuple[Block, ...]:
    """Every item of the agenda, numbered."""
    if not facts.detail.items:
        return ()
    was_held = facts.detail.meeting.state is not MeetingState.DRAFT
    blocks: list[Block] = [Heading(2, translate("Minutes", "Items and decisions"))]
    for number, detail in enumerate(facts.detail.items, start=1):
        blocks.append(Heading(3, f"{number}. {facts.shield(detail.item.title)}"))
        blocks += _opening(detail, facts.shield, was_held=was_held)
        blocks += prose_blocks(facts.shield(detail.item.notes))
        blocks += decision_blocks(detail.decisions, facts.shield)
        blocks += task_blocks(detail.tasks, facts.shield)
        if detail.item.state is ItemState.CARRIED:
            text = translate("Minutes", "Carried over to a later meeting. Reason: {reason}")
            blocks.append(Paragraph(text.format(reason=facts.shield(detail.item.carry_reason))))
    return tuple(blocks)


def beside_blocks(facts: MeetingFacts) -> tuple[Block, ...]:
    """Decisions and tasks that belong to no item."""
    if not facts.detail.decisions and not facts.detail.tasks:
        return ()
    return (
        Heading(2, translate("Minutes", "Beside the agenda")),
        *decision_blocks(facts.detail.decisions, facts.shield),
        *task_blocks(facts.detail.tasks, facts.shield),
    )


def decision_blocks(
    decisions: Iterable[DecisionRow], shield: Callable[[str], str]
) -> tuple[Block, ...]:
    """Each decision in a box of its own, with how it was made and what was said about it."""
    return tuple(_decision_box(decision, shield) for decision in decisions)


def task_blocks(tasks: Iterable[TaskDetail], shield: Callable[[str], str]) -> tuple[Block, ...]:
    """Who does what, and before when: as it was agreed, whatever came of it later."""
    rows = tuple(
        (
            task.task.key,
            shield(task.task.text),
            person_text(task.original_owner),
            long_date(task.agreed_due_on)
            if task.agreed_due_on
            else translate("Minutes", "no date"),
        )
        for task in tasks
    )
    if not rows:
        return ()
    return (
        Table(
            header=(
                translate("Minutes", "No."),
                translate("Minutes", "Task"),
                translate("Minutes", "Who"),
                translate("Minutes", "By"),
            ),
            rows=rows,
            columns=(Column(0.8), Column(4.2), Column(2.0), Column(1.8)),
            row_header=True,
        ),
    )


def _opening(detail: ItemDetail, shield: Callable[[str], str], *, was_held: bool) -> list[Block]:
    """What sort of item it is, who asked for it, what it takes up again."""
    parts = [enum_text(detail.item.kind)]
    if detail.item.proposed_by is not None:
        parts.append(proposed_text(detail.item.proposed_by))
    if detail.trial_key:
        parts.append(shield(trial_text(detail)))
    is_told = is_told_by_title(detail)
    if is_told:
        parts.append(detail.subjects[0].key)
    came_of_it = detail.item.notes or detail.decisions or detail.tasks
    if was_held and detail.item.state is ItemState.OPEN and not came_of_it:
        parts.append(translate("Minutes", "nothing was written under this item"))
    blocks: list[Block] = [Paragraph(" · ".join(filter(None, parts)), ParagraphRole.SMALL)]
    if detail.age is not None:
        blocks.append(Paragraph(age_text(detail.age), ParagraphRole.SMALL))
    if detail.subjects and not is_told:
        taken_up = [
            " ".join(filter(None, (subject.key, shield(subject.text))))
            for subject in detail.subjects
        ]
        blocks.append(BulletList(tuple(taken_up)))
    return blocks


def _decision_box(decision: DecisionRow, shield: Callable[[str], str]) -> Callout:
    """One decision; it calls for attention where the group may not decide it alone."""
    is_within = decision.mandate is Mandate.WITHIN
    return Callout(
        (*prose_blocks(shield(decision.text)), *_decision_facts(decision, shield)),
        translate("Minutes", "Decision {key}").format(key=decision.key),
        CalloutKind.HIGHLIGHT if is_within else CalloutKind.ATTENTION,
    )


def _decision_facts(decision: DecisionRow, shield: Callable[[str], str]) -> tuple[FactList, ...]:
    """How a decision was made: only what was written down."""
    found = []
    if decision.rule is not None:
        found.append(Fact(translate("Minutes", "Made by"), enum_text(decision.rule)))
    if decision.basis:
        found.append(Fact(translate("Minutes", "Rests on"), shield(decision.basis)))
    found.append(Fact(translate("Minutes", "Mandate"), _mandate_text(decision, shield)))
    if decision.residents_view:
        term = translate("Minutes", "The residents’ view")
        found.append(Fact(term, shield(decision.residents_view)))
    if decision.objections:
        found.append(Fact(translate("Minutes", "Objections"), shield(decision.objections)))
    if decision.review_on is not None:
        term = translate("Minutes", "Looked at again")
        found.append(Fact(term, long_date(decision.review_on)))
    return (FactList(tuple(found)),)


def _mandate_text(decision: DecisionRow, shield: Callable[[str], str]) -> str:
    """Whether the group may decide this itself, and who is asked where it may not."""
    if decision.mandate is Mandate.WITHIN:
        return enum_text(decision.mandate)
    who = shield(decision.lifted_to) or translate("Minutes", "not said yet")
    return translate("Minutes", "{mandate}; lifted to: {who}").format(
        mandate=enum_text(decision.mandate), who=who
    )
