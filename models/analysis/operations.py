"""Writes of the initial analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.analysis import rules
from models.analysis.tables import AnalysisNote, Finding, ThemeAnswer
from models.course_rows import append, find_or_create, move_behind, set_values
from models.records import fetch, operation, remove, require
from models.references import count_references

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.analysis.rows import FindingKind, Theme
    from models.groups.rows import Perspective

_ANSWER = frozenset({"score", "strengths", "wishes", "example", "expressed_via", "answered_on"})
_FINDING = frozenset({"kind", "theme", "text", "is_focus"})
_NOTE = frozenset({"no_residents_reason", "summary"})
_LINES = frozenset({"text"})


@operation()
def answer_theme(
    session: Session,
    *,
    course_id: UUID,
    theme: Theme,
    perspective: Perspective,
    seen: int | None = None,
    **values: Any,
) -> UUID:
    """Write or change how one side sees one theme; an answer without a score is a pass.

    Args:
        session: the session of the running operation.
        course_id: whose analysis.
        theme: one of the six.
        perspective: the side that answers.
        seen: the version looked at.
        **values: score (1 to 5 or None), strengths, wishes, example, expressed_via, answered_on
            (today for a new answer).

    Raises:
        RuleViolation: `score_out_of_range`, `date_out_of_range`, `text_too_long`.
        NotFound: the course is not there, or the answer seen is removed.
        Conflict: `changed_meanwhile`.
    """
    rules.check_answer(values.get("score"), values.get("answered_on"))
    answer = find_or_create(
        session, ThemeAnswer, seen, course_id=course_id, theme=theme, perspective=perspective
    )
    if answer in session.new:
        values.setdefault("answered_on", clock.today())
    set_values(session, answer, values, _ANSWER)
    return answer.id


@operation()
def clear_theme_answer(session: Session, *, answer_id: UUID, seen: int | None = None) -> None:
    """Take a side's answer away, as if it had never been asked."""
    remove(fetch(session, ThemeAnswer, answer_id, seen))


@operation()
def add_finding(
    session: Session,
    *,
    course_id: UUID,
    kind: FindingKind,
    text: str,
    theme: Theme | None = None,
    is_focus: bool = False,
) -> UUID:
    """Add a strength or a development area at the end of the list.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `focus_needs_development_area`.
        NotFound: the course is not there.
    """
    rules.check_focus(kind, is_focus)
    finding = append(session, Finding, course_id=course_id)
    values = {"kind": kind, "theme": theme, "text": text, "is_focus": is_focus}
    set_values(session, finding, values, _FINDING, _LINES)
    return finding.id


@operation()
def edit_finding(
    session: Session, *, finding_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `add_finding` takes.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `focus_needs_development_area`.
        NotFound: the finding is not there.
        Conflict: `changed_meanwhile`.
    """
    finding = fetch(session, Finding, finding_id, seen)
    set_values(session, finding, values, _FINDING, _LINES)
    rules.check_focus(finding.kind, finding.is_focus, "kind" if "kind" in values else "is_focus")


@operation()
def focus_finding(
    session: Session, *, finding_id: UUID, is_focus: bool = True, seen: int | None = None
) -> None:
    """Mark a development area as what the group will work on, or take the mark away.

    Raises:
        RuleViolation: `focus_needs_development_area`.
    """
    finding = fetch(session, Finding, finding_id, seen)
    rules.check_focus(finding.kind, is_focus)
    finding.is_focus = is_focus


@operation()
def remove_finding(session: Session, *, finding_id: UUID, seen: int | None = None) -> None:
    """Remove a finding that no form and no trial builds on.

    Raises:
        RuleViolation: `finding_in_use`, with `count` users.
    """
    finding = fetch(session, Finding, finding_id, seen)
    users = count_references(session, finding)
    require(not users, "finding_in_use", count=sum(users.values()))
    remove(finding)


@operation()
def move_finding(session: Session, *, finding_id: UUID, after_id: UUID | None) -> None:
    """Put a finding behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, Finding, finding_id), after_id)


@operation()
def write_analysis_note(
    session: Session, *, course_id: UUID, seen: int | None = None, **values: Any
) -> UUID:
    """Write or change the course's one note: no_residents_reason, summary.

    Raises:
        RuleViolation: `text_too_long`.
        NotFound: the course is not there, or the note seen is removed.
        Conflict: `changed_meanwhile`.
    """
    note = find_or_create(session, AnalysisNote, seen, course_id=course_id)
    set_values(session, note, values, _NOTE)
    return note.id
