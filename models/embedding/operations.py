"""Writes of who owns the practice, where it lives and when it is looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.course_rows import append, find_or_create, move_behind, set_values
from models.courses.rules import check_date
from models.embedding import rules
from models.embedding.tables import EmbeddingPlace, EmbeddingPlan, Recheck
from models.records import change, create, fetch, operation, remove

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.embedding.rows import PlaceKind, RecheckOutcome

_PLAN = frozenset({"owner", "owner_title", "note"})
_PLACE = frozenset({"kind", "text", "done_on"})
_RECHECK = frozenset({"due_on", "finding"})
_LINES = frozenset({"text"})


@operation()
def write_embedding_plan(
    session: Session, *, course_id: UUID, seen: int | None = None, **values: Any
) -> UUID:
    """Write or change who owns the practice after the group: owner, owner_title, note.

    Raises:
        RuleViolation: `text_too_long`.
        NotFound: the course is not there, or the plan seen is removed.
        Conflict: `changed_meanwhile`.
    """
    plan = find_or_create(session, EmbeddingPlan, seen, course_id=course_id)
    set_values(session, plan, values, _PLAN)
    return plan.id


@operation()
def add_embedding_place(session: Session, *, course_id: UUID, kind: PlaceKind, text: str) -> UUID:
    """Name a place where the practice is to live.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
        NotFound: the course is not there.
    """
    place = append(session, EmbeddingPlace, course_id=course_id)
    set_values(session, place, {"kind": kind, "text": text}, _PLACE, _LINES)
    return place.id


@operation()
def edit_embedding_place(
    session: Session, *, place_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change a place's kind, text or done_on.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `date_in_future`, `date_out_of_range`.
        NotFound: the place is not there.
        Conflict: `changed_meanwhile`.
    """
    rules.check_done(values.get("done_on"), clock.today())
    set_values(session, fetch(session, EmbeddingPlace, place_id, seen), values, _PLACE, _LINES)


@operation()
def settle_embedding_place(
    session: Session, *, place_id: UUID, done_on: dt.date | None, seen: int | None = None
) -> None:
    """Say on which day the practice was written in there; None says it is not yet.

    Raises:
        RuleViolation: `date_in_future`, `date_out_of_range`.
        NotFound: the place is not there.
        Conflict: `changed_meanwhile`.
    """
    rules.check_done(done_on, clock.today())
    fetch(session, EmbeddingPlace, place_id, seen).done_on = done_on


@operation()
def remove_embedding_place(session: Session, *, place_id: UUID, seen: int | None = None) -> None:
    """Take a place off the list."""
    remove(fetch(session, EmbeddingPlace, place_id, seen))


@operation()
def move_embedding_place(session: Session, *, place_id: UUID, after_id: UUID | None) -> None:
    """Put a place behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, EmbeddingPlace, place_id), after_id)


@operation()
def plan_recheck(session: Session, *, course_id: UUID, due_on: dt.date) -> UUID:
    """Set a date for a look at whether the practice still lives.

    Raises:
        RuleViolation: `date_out_of_range`.
        NotFound: the course is not there.
    """
    check_date(due_on, "due_on")
    recheck = create(session, Recheck, course_id=course_id)
    set_values(session, recheck, {"due_on": due_on}, _RECHECK)
    return recheck.id


@operation()
def edit_recheck(
    session: Session, *, recheck_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change a re-check's due_on or finding.

    Raises:
        RuleViolation: `date_out_of_range`, `text_too_long`.
        NotFound: the re-check is not there.
        Conflict: `changed_meanwhile`.
    """
    if "due_on" in values:
        check_date(values["due_on"], "due_on")
    set_values(session, fetch(session, Recheck, recheck_id, seen), values, _RECHECK)


@operation()
def finish_recheck(
    session: Session,
    *,
    recheck_id: UUID,
    outcome: RecheckOutcome,
    done_on: dt.date | None = None,
    finding: str | None = None,
    seen: int | None = None,
) -> None:
    """Say what a look found, on which day (today where none is given).

    Raises:
        RuleViolation: `date_in_future`, `date_out_of_range`, `text_too_long`.
        NotFound: the re-check is not there.
        Conflict: `changed_meanwhile`.
    """
    recheck = fetch(session, Recheck, recheck_id, seen)
    day = done_on or clock.today()
    rules.check_done(day, clock.today())
    values: dict[str, Any] = {"outcome": outcome, "done_on": day}
    change(recheck, values if finding is None else {**values, "finding": finding})


@operation()
def reopen_recheck(session: Session, *, recheck_id: UUID, seen: int | None = None) -> None:
    """Make a finished re-check a planned one again; what was written stays.

    Raises:
        NotFound: the re-check is not there.
        Conflict: `changed_meanwhile`.
    """
    change(fetch(session, Recheck, recheck_id, seen), {"outcome": None, "done_on": None})


@operation()
def remove_recheck(session: Session, *, recheck_id: UUID, seen: int | None = None) -> None:
    """Take a re-check off the list."""
    remove(fetch(session, Recheck, recheck_id, seen))
