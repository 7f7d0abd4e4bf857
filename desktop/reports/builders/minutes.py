"""Minutes of decisions (beslutningsreferat): what was said, what was decided, who does what.

Contents after DOMAIN.md (f) 4 (i). Approved minutes say the same whenever they are printed: their
date is the meeting's, their author the minute taker, tasks stand as they were agreed. Until then
they bear the draft mark (J4). Additions stand at the end, dated and signed (J2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports import tree
from desktop.reports.builders import letterhead
from desktop.reports.builders.meeting_facts import (
    MeetingFacts,
    gather_meeting,
    time_and_place_facts,
)
from desktop.reports.builders.meeting_words import attendance_facts
from desktop.reports.builders.minutes_items import beside_blocks, item_blocks
from desktop.reports.builders.prose import prose_blocks
from desktop.reports.naming import person_text
from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.meetings.rows import MeetingState

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from desktop.reports.options import ReportOptions


def build_minutes(session: Session, *, meeting_id: UUID, options: ReportOptions) -> tree.Document:
    """The minutes of a meeting, in the language of the running block.

    Raises:
        NotFound: there is no such meeting.
    """
    facts = gather_meeting(session, meeting_id)
    meeting = facts.detail.meeting
    minute_taker = facts.detail.minute_taker
    return tree.Document(
        title=translate("Minutes", "Minutes: {meeting}, {date}").format(
            meeting=facts.shield(meeting.title), date=long_date(meeting.held_on)
        ),
        language=letterhead.document_language(options.language),
        date=meeting.held_on,
        subject=translate("Minutes", "Minutes {key}, {place}").format(
            key=meeting.key, place=facts.place
        ),
        author=person_text(minute_taker) if minute_taker else "",
        furniture=letterhead.furniture(
            options.language,
            facts.municipality,
            _footer(facts),
            is_draft=meeting.state is not MeetingState.APPROVED,
        ),
        blocks=(
            tree.Paragraph(translate("Minutes", "Minutes"), tree.ParagraphRole.KICKER),
            tree.Heading(1, facts.shield(meeting.title)),
            tree.FactList(
                (
                    *time_and_place_facts(facts),
                    *attendance_facts(facts.detail.attendees),
                    tree.Fact(translate("Minutes", "State"), _state_mark(facts)),
                )
            ),
            *prose_blocks(facts.shield(meeting.summary), tree.ParagraphRole.LEAD),
            *item_blocks(facts),
            *beside_blocks(facts),
            *_approval_blocks(facts),
            *_addendum_blocks(facts),
            tree.Paragraph(
                translate(
                    "Minutes",
                    "About the minutes: people are counted by role. The minutes name no residents. "
                    "What matters to one person’s case belongs in that person’s record.",
                ),
                tree.ParagraphRole.NOTE,
            ),
        ),
    )


def _footer(facts: MeetingFacts) -> str:
    meeting = facts.detail.meeting
    if meeting.state is MeetingState.APPROVED and meeting.approved_on is not None:
        text = translate("Minutes", "{key} · minutes of {date} · approved {approved}")
        approved = long_date(meeting.approved_on)
        return text.format(key=meeting.key, date=long_date(meeting.held_on), approved=approved)
    text = translate("Minutes", "{key} · minutes of {date} · draft")
    return text.format(key=meeting.key, date=long_date(meeting.held_on))


def _state_mark(facts: MeetingFacts) -> tree.StatusMark:
    if facts.detail.meeting.state is MeetingState.APPROVED:
        return tree.StatusMark(translate("Minutes", "Approved"), tree.StatusShape.DONE)
    return tree.StatusMark(translate("Minutes", "Draft, not approved"), tree.StatusShape.OPEN)


def _approval_blocks(facts: MeetingFacts) -> tuple[tree.Block, ...]:
    """When the minutes were read aloud and approved, and what was said about them."""
    meeting = facts.detail.meeting
    sentences = []
    if meeting.read_back_on is not None:
        text = translate("Minutes", "Read aloud to the group on {date}.")
        sentences.append(text.format(date=long_date(meeting.read_back_on)))
    if meeting.state is MeetingState.APPROVED and meeting.approved_on is not None:
        text = translate("Minutes", "Approved on {date} by: {who}.").format(
            date=long_date(meeting.approved_on), who=facts.shield(meeting.approved_by)
        )
    else:
        text = translate("Minutes", "The minutes are not approved yet and may still be corrected.")
    sentences.append(text)
    blocks: list[tree.Block] = [
        tree.Heading(2, translate("Minutes", "Read aloud and approved")),
        tree.Paragraph(" ".join(sentences)),
    ]
    if meeting.read_back_note:
        title = translate("Minutes", "Said when it was read aloud")
        blocks.append(tree.Callout(prose_blocks(facts.shield(meeting.read_back_note)), title))
    return tuple(blocks)


def _addendum_blocks(facts: MeetingFacts) -> tuple[tree.Block, ...]:
    """What was added after the approval, each with its day and its author."""
    if not facts.detail.addenda:
        return ()
    blocks: list[tree.Block] = [tree.Heading(2, translate("Minutes", "Added after the approval"))]
    for addendum in facts.detail.addenda:
        title = translate("Minutes", "{date}, {author}").format(
            date=long_date(addendum.added_on), author=facts.shield(addendum.author)
        )
        blocks.append(tree.Callout(prose_blocks(facts.shield(addendum.text)), title))
    return tuple(blocks)
