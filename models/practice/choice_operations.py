"""Writes of the choice of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.course_rows import find_or_create, set_values
from models.practice import rules
from models.practice.tables import Candidate, FormChoice
from models.records import fetch, living, operation, remove

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.practice.rows import DecisionRule

_CHOICE = frozenset(
    {
        "is_primary",
        "rule",
        "decided_on",
        "reason",
        "objections",
        "leadership_view",
        "staff_view",
        "residents_view",
        "review_on",
    }
)


@operation()
def choose_form(
    session: Session,
    *,
    candidate_id: UUID,
    rule: DecisionRule,
    reason: str,
    decided_on: dt.date | None = None,
    is_primary: bool = True,
    review_on: dt.date | None = None,
    seen: int | None = None,
    **values: Any,
) -> UUID:
    """Decide for a candidate; a new primary choice lets the earlier one stay beside it.

    Choosing a form that is chosen already changes that choice.

    Args:
        session: the session of the running operation.
        candidate_id: the form the group decides for.
        rule: how it was decided.
        reason: why; never empty.
        decided_on: the day; today where none is given.
        is_primary: whether this is the one form the course is about.
        review_on: when the group looks at the choice again.
        seen: the version looked at, where the form is chosen already.
        **values: objections, leadership_view, staff_view, residents_view.

    Raises:
        RuleViolation: `reason_missing`, `review_before_decision`, `date_out_of_range`,
            `text_too_long`.
        NotFound: the candidate is not there.
        Conflict: `changed_meanwhile`.
    """
    candidate = fetch(session, Candidate, candidate_id)
    day = decided_on or clock.today()
    rules.check_choice(reason, day, review_on)
    choice = find_or_create(
        session, FormChoice, seen, course_id=candidate.course_id, candidate_id=candidate_id
    )
    given = {
        "rule": rule,
        "reason": reason,
        "decided_on": day,
        "is_primary": is_primary,
        "review_on": review_on,
    }
    set_values(session, choice, {**values, **given}, _CHOICE)
    if is_primary:
        _demote_others(session, choice)
    return choice.id


@operation()
def edit_choice(
    session: Session, *, choice_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `choose_form` takes, for the same candidate.

    Raises:
        RuleViolation: as `choose_form`, and `date_missing`.
        NotFound: the choice is not there.
        Conflict: `changed_meanwhile`.
    """
    choice = fetch(session, FormChoice, choice_id, seen)
    set_values(session, choice, values, _CHOICE)
    rules.check_choice(choice.reason, choice.decided_on, choice.review_on)
    if values.get("is_primary"):
        _demote_others(session, choice)


@operation()
def withdraw_choice(session: Session, *, choice_id: UUID, seen: int | None = None) -> None:
    """Take a choice back; no other choice becomes primary by that.

    Raises:
        NotFound: the choice is not there.
        Conflict: `changed_meanwhile`.
    """
    remove(fetch(session, FormChoice, choice_id, seen))


def _demote_others(session: Session, choice: FormChoice) -> None:
    """Let `choice` be the only primary one of its course."""
    others = living(FormChoice).where(
        FormChoice.course_id == choice.course_id,
        FormChoice.id != choice.id,
        FormChoice.is_primary,
    )
    for other in session.scalars(others).all():
        other.is_primary = False
