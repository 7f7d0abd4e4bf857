"""Reads of the initial analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.analysis import rules
from models.analysis.rows import (
    AnalysisNoteRow,
    FindingKind,
    FindingRow,
    Theme,
    ThemeAnswerRow,
    ThemeOverview,
)
from models.analysis.tables import AnalysisNote, Finding, ThemeAnswer
from models.groups.rows import Perspective
from models.records import as_row, fetch, find_one, living

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

_THEMES = tuple(Theme)
_SIDES = tuple(Perspective)


def list_theme_answers(session: Session, course_id: UUID) -> tuple[ThemeAnswerRow, ...]:
    """All answers of a course, by theme and then by side."""
    found = session.scalars(living(ThemeAnswer).where(ThemeAnswer.course_id == course_id))
    rows = [as_row(ThemeAnswerRow, answer) for answer in found]
    return tuple(
        sorted(rows, key=lambda row: (_THEMES.index(row.theme), _SIDES.index(row.perspective)))
    )


def list_theme_overviews(session: Session, course_id: UUID) -> tuple[ThemeOverview, ...]:
    """The six themes in their order, each with its answers side by side and their distance."""
    answers = list_theme_answers(session, course_id)
    return tuple(
        _overview(theme, tuple(answer for answer in answers if answer.theme == theme))
        for theme in _THEMES
    )


def list_findings(
    session: Session, course_id: UUID, kind: FindingKind | None = None
) -> tuple[FindingRow, ...]:
    """A course's findings in their order; of one kind only where `kind` is given."""
    statement = living(Finding).where(Finding.course_id == course_id)
    if kind is not None:
        statement = statement.where(Finding.kind == kind)
    found = session.scalars(statement.order_by(Finding.position, Finding.id))
    return tuple(as_row(FindingRow, finding) for finding in found)


def get_finding(session: Session, finding_id: UUID) -> FindingRow:
    """One finding; NotFound where there is none."""
    return as_row(FindingRow, fetch(session, Finding, finding_id))


def find_analysis_note(session: Session, course_id: UUID) -> AnalysisNoteRow | None:
    """The course's note, or None."""
    note = find_one(session, AnalysisNote, course_id=course_id)
    return None if note is None else as_row(AnalysisNoteRow, note)


def _overview(theme: Theme, answers: tuple[ThemeAnswerRow, ...]) -> ThemeOverview:
    gap = rules.score_gap(answer.score for answer in answers)
    return ThemeOverview(theme, answers, gap, rules.is_talking_point(gap))
