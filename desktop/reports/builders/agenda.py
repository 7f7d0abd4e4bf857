"""The agenda of a meeting on paper: sent beforehand, and on the table while it is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports import tree
from desktop.reports.builders import letterhead
from desktop.reports.builders.meeting_facts import (
    MeetingFacts,
    gather_meeting,
    time_and_place_facts,
)
from desktop.reports.builders.meeting_words import (
    age_text,
    is_told_by_title,
    proposed_text,
    trial_text,
    with_capital,
)
from desktop.reports.builders.prose import prose_blocks
from desktop.reports.naming import person_text
from desktop.support.dates import clock_time, long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings import rules
from models.meetings.rows import SubjectKind

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from desktop.reports.options import ReportOptions
    from models.meetings.detail_rows import ItemDetail, SubjectRow


def build_agenda(session: Session, *, meeting_id: UUID, options: ReportOptions) -> tree.Document:
    """The agenda of a meeting, in the language of the running block.

    Raises:
        NotFound: there is no such meeting.
    """
    facts = gather_meeting(session, meeting_id)
    meeting = facts.detail.meeting
    title = facts.shield(meeting.title)
    return tree.Document(
        title=translate("Agenda", "Agenda: {meeting}, {date}").format(
            meeting=title, date=long_date(meeting.held_on)
        ),
        language=letterhead.document_language(options.language),
        date=options.today,
        subject=translate("Agenda", "Agenda {key}, {place}").format(
            key=meeting.key, place=facts.place
        ),
        author=options.made_by,
        furniture=letterhead.furniture(
            options.language,
            facts.municipality,
            translate("Agenda", "{key} · agenda for {date}").format(
                key=meeting.key, date=long_date(meeting.held_on)
            ),
        ),
        blocks=(
            tree.Paragraph(translate("Agenda", "Agenda"), tree.ParagraphRole.KICKER),
            tree.Heading(1, title),
            tree.FactList(tuple(time_and_place_facts(facts))),
            *prose_blocks(facts.shield(meeting.purpose), tree.ParagraphRole.LEAD),
            *_items(facts),
            *_subjects(facts),
            _wish_box(facts),
        ),
    )


def _items(facts: MeetingFacts) -> tuple[tree.Block, ...]:
    """The items as a table, with the time each begins where all before it have a length."""
    details = facts.detail.items
    heading = tree.Heading(2, translate("Agenda", "What we talk about"))
    if not details:
        return heading, tree.Paragraph(translate("Agenda", "There are no items yet."))
    items = [detail.item for detail in details]
    times = rules.agenda_times(items, facts.detail.meeting.starts_at)
    rows = tuple(
        (
            str(number),
            clock_time(time) if time else "",
            _item_text(detail, facts),
            enum_text(detail.item.kind),
            str(detail.item.minutes or ""),
        )
        for number, (detail, time) in enumerate(zip(details, times, strict=True), start=1)
    )
    table = tree.Table(
        header=(
            translate("Agenda", "No."),
            translate("Agenda", "Time"),
            translate("Agenda", "Item"),
            translate("Agenda", "Kind"),
            translate("Agenda", "Minutes"),
        ),
        rows=rows,
        columns=(
            tree.Column(0.6),
            tree.Column(0.9),
            tree.Column(5.0),
            tree.Column(1.6),
            tree.Column(1.1, tree.Alignment.END),
        ),
        row_header=True,
    )
    if any(item.minutes is None for item in items):
        return heading, table
    text = translate("Agenda", "%n minute(s) in all.", None, rules.agenda_minutes(items))
    return heading, table, tree.Paragraph(text, tree.ParagraphRole.SMALL)


def _item_text(detail: ItemDetail, facts: MeetingFacts) -> tuple[tree.Span, ...]:
    """The title, and below it what should come of it and why it is there."""
    below = [facts.shield(" ".join(detail.item.purpose.split()))]
    if detail.trial_key:
        below.append(with_capital(facts.shield(trial_text(detail))))
    if is_told_by_title(detail):
        below.append(with_capital(_subject_text(detail.subjects[0], facts, text="")))
    if detail.item.proposed_by is not None:
        below.append(with_capital(proposed_text(detail.item.proposed_by)))
    if detail.age is not None:
        below.append(age_text(detail.age))
        if detail.age.reason:
            reason = translate("Agenda", "Put off because: {reason}")
            below.append(reason.format(reason=facts.shield(detail.age.reason)))
    spans = [tree.Span(facts.shield(detail.item.title), strong=True)]
    spans += [tree.Span("\n– " + line) for line in below if line]
    return tuple(spans)


def _subjects(facts: MeetingFacts) -> tuple[tree.Block, ...]:
    """What items take up again: tasks, decisions to look at again, questions and answers."""
    blocks: list[tree.Block] = []
    for number, detail in enumerate(facts.detail.items, start=1):
        if detail.subjects and not is_told_by_title(detail):
            title = translate("Agenda", "To item {number}: {title}")
            text = title.format(number=number, title=facts.shield(detail.item.title))
            lines = tuple(
                _subject_text(subject, facts, subject.text) for subject in detail.subjects
            )
            blocks += [tree.Heading(3, text), tree.BulletList(lines)]
    return tuple(blocks)


def _subject_text(subject: SubjectRow, facts: MeetingFacts, text: str) -> str:
    """One line about a subject: what it is, who has it, by when, and what came of it."""
    parts = [" ".join(filter(None, (subject.key, facts.shield(text))))]
    if subject.kind is SubjectKind.TASK:
        parts.append(person_text(subject.owner))
    if subject.is_settled:
        answer = facts.shield(subject.answer)
        done = translate("Agenda", "Done")
        said = translate("Agenda", "Answer: {answer}")
        is_question = subject.kind is SubjectKind.QUESTION
        parts.append(said.format(answer=answer) if is_question else done)
    elif subject.due_on is not None:
        parts.append(_due_text(subject.kind, subject.due_on))
    return " – ".join(filter(None, parts))


def _due_text(kind: SubjectKind, due_on: dt.date) -> str:
    """What the date of a subject means."""
    texts = {
        SubjectKind.TASK: translate("Agenda", "by {date}"),
        SubjectKind.DECISION: translate("Agenda", "to be looked at again on {date}"),
        SubjectKind.QUESTION: translate("Agenda", "answer wanted by {date}"),
    }
    return texts[kind].format(date=long_date(due_on))


def _wish_box(facts: MeetingFacts) -> tree.Callout:
    """The slip for those who want to talk about something else."""
    chair = facts.detail.chair
    if chair is None:
        text = translate(
            "Agenda", "Say it, write it or draw it, and hand it in before the meeting."
        )
    else:
        text = translate(
            "Agenda", "Say it, write it or draw it, and give it to {chair} before the meeting."
        ).format(chair=person_text(chair))
    title = translate("Agenda", "What do you want to talk about?")
    return tree.Callout((tree.Paragraph(text),), title)
