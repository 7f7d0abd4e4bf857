"""Which report is chosen, of what, in which language; no widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.reports.registry import ReportKind, report_kinds
from desktop.support.translation import current_language
from models.meetings.rows import MeetingState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from models.meetings.detail_rows import MeetingListRow

MINUTES = "minutes"
"""The kind only a meeting that was held can have."""


@dataclass
class Selection:
    """What a person chose so far.

    Attributes:
        kind: the kind of report.
        language: of the document, `da` or `en`.
        course_id: the course the page shows.
        meetings: of the course, newest first; None before they came.
        meeting_id: the meeting a person chose; another one is suggested where it does not fit.
    """

    kind: ReportKind = field(default_factory=lambda: report_kinds()[0])
    language: str = field(default_factory=current_language)
    course_id: UUID | None = None
    meetings: tuple[MeetingListRow, ...] | None = None
    meeting_id: UUID | None = None

    @property
    def needs_meeting(self) -> bool:
        """Whether the kind is about a meeting."""
        return self.kind.needs == "meeting"

    @property
    def fitting(self) -> tuple[MeetingListRow, ...]:
        """The meetings the kind can be made of."""
        return meetings_for(self.kind, self.meetings or ())

    @property
    def identity(self) -> UUID | None:
        """What the report is about; None where a meeting is missing."""
        if not self.needs_meeting:
            return self.course_id
        if self.meeting_id in {one.id for one in self.fitting}:
            return self.meeting_id
        suggested = suggested_meeting(self.kind, self.fitting)
        return suggested.id if suggested else None

    def go_to_course(self, course_id: UUID | None) -> None:
        """Another course has other meetings; kind and language stay."""
        self.course_id = course_id
        self.meetings = None
        self.meeting_id = None


def meetings_for(
    kind: ReportKind, meetings: Sequence[MeetingListRow]
) -> tuple[MeetingListRow, ...]:
    """The meetings a kind of report can be made of, newest first."""
    if kind.kind == MINUTES:
        return tuple(one for one in meetings if one.state is not MeetingState.DRAFT)
    return tuple(meetings)


def suggested_meeting(
    kind: ReportKind, meetings: Sequence[MeetingListRow]
) -> MeetingListRow | None:
    """The meeting people most likely mean: the last one held, or the next one to be held."""
    if kind.kind != MINUTES:
        drafts = [one for one in meetings if one.state is MeetingState.DRAFT]
        if drafts:
            return min(drafts, key=lambda one: one.held_on)
    return max(meetings, key=lambda one: one.held_on, default=None)
