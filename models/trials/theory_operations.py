"""Writes of the theory of change and its assumptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.course_rows import append, find_or_create, move_behind, set_values
from models.records import fetch, operation, remove
from models.trials.tables import Assumption, TheoryOfChange

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.trials.rows import AssumptionState

_THEORY = frozenset({"resources", "activities", "outputs", "results", "effects"})
_ASSUMPTION = frozenset({"text", "state"})
_LINES = frozenset({"text"})


@operation()
def write_theory(
    session: Session, *, course_id: UUID, seen: int | None = None, **values: Any
) -> UUID:
    """Write or change the course's one sheet: resources, activities, outputs, results, effects.

    Raises:
        RuleViolation: `text_too_long`.
        NotFound: the course is not there, or the sheet seen is removed.
        Conflict: `changed_meanwhile`.
    """
    theory = find_or_create(session, TheoryOfChange, seen, course_id=course_id)
    set_values(session, theory, values, _THEORY)
    return theory.id


@operation()
def add_assumption(session: Session, *, course_id: UUID, text: str) -> UUID:
    """Say an assumption aloud, at the end of the list.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
        NotFound: the course is not there.
    """
    assumption = append(session, Assumption, course_id=course_id)
    set_values(session, assumption, {"text": text}, _ASSUMPTION, _LINES)
    return assumption.id


@operation()
def edit_assumption(
    session: Session, *, assumption_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change an assumption's text or state.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
        NotFound: the assumption is not there.
        Conflict: `changed_meanwhile`.
    """
    set_values(
        session, fetch(session, Assumption, assumption_id, seen), values, _ASSUMPTION, _LINES
    )


@operation()
def settle_assumption(
    session: Session, *, assumption_id: UUID, state: AssumptionState, seen: int | None = None
) -> None:
    """Say whether an assumption held, failed, or is open again.

    Raises:
        NotFound: the assumption is not there.
        Conflict: `changed_meanwhile`.
    """
    fetch(session, Assumption, assumption_id, seen).state = state


@operation()
def remove_assumption(session: Session, *, assumption_id: UUID, seen: int | None = None) -> None:
    """Take an assumption off the list."""
    remove(fetch(session, Assumption, assumption_id, seen))


@operation()
def move_assumption(session: Session, *, assumption_id: UUID, after_id: UUID | None) -> None:
    """Put an assumption behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, Assumption, assumption_id), after_id)
