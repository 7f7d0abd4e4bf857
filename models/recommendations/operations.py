"""Writes of recommendations and of what did not work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.course_rows import append, move_behind, set_values
from models.recommendations import rules
from models.recommendations.rows import RecommendationState
from models.recommendations.tables import Evidence, NotWorked, Recommendation
from models.records import fetch, living, operation, remove

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

_RECOMMENDATION = frozenset(
    {
        "title",
        "for_whom",
        "reason",
        "steps",
        "questions",
        "conditions",
        "limits",
        "avoid",
        "resident_involvement",
        "contact",
    }
)
_NOT_WORKED = frozenset({"text", "trial_id"})
_LINES = frozenset({"title"})


@operation()
def add_recommendation(session: Session, *, course_id: UUID, title: str, **values: Any) -> UUID:
    """Add a preliminary recommendation at the end of the list.

    Args:
        session: the session of the running operation.
        course_id: whose recommendation.
        title: what to do, in one line.
        **values: for_whom, reason, steps, questions, conditions, limits, avoid,
            resident_involvement, contact.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
        NotFound: the course is not there.
    """
    recommendation = append(session, Recommendation, course_id=course_id)
    set_values(session, recommendation, {"title": title, **values}, _RECOMMENDATION, _LINES)
    return recommendation.id


@operation()
def edit_recommendation(
    session: Session, *, recommendation_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `add_recommendation` takes, while it is preliminary.

    Raises:
        RuleViolation: `recommendation_final`, `text_missing`, `text_too_long`.
        NotFound: the recommendation is not there.
        Conflict: `changed_meanwhile`.
    """
    recommendation = fetch_preliminary(session, recommendation_id, seen)
    set_values(session, recommendation, values, _RECOMMENDATION, _LINES)


@operation()
def remove_recommendation(
    session: Session, *, recommendation_id: UUID, seen: int | None = None
) -> None:
    """Remove a preliminary recommendation with its evidence.

    Raises:
        RuleViolation: `recommendation_final`.
        NotFound: the recommendation is not there.
        Conflict: `changed_meanwhile`.
    """
    recommendation = fetch_preliminary(session, recommendation_id, seen)
    for evidence in _list_evidence(session, recommendation_id):
        remove(evidence)
    remove(recommendation)


@operation()
def move_recommendation(
    session: Session, *, recommendation_id: UUID, after_id: UUID | None
) -> None:
    """Put a recommendation behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, Recommendation, recommendation_id), after_id)


@operation(undoable=False)
def finalise_recommendation(
    session: Session, *, recommendation_id: UUID, seen: int | None = None
) -> None:
    """The group approves a recommendation: final until somebody opens it again.

    Raises:
        RuleViolation: `recommendation_not_ready` with what is `missing`, `recommendation_final`.
        NotFound: the recommendation is not there.
        Conflict: `changed_meanwhile`.
    """
    recommendation = fetch(session, Recommendation, recommendation_id, seen)
    rules.check_final(recommendation, len(_list_evidence(session, recommendation_id)))
    recommendation.state = RecommendationState.FINAL


@operation()
def reopen_recommendation(
    session: Session, *, recommendation_id: UUID, seen: int | None = None
) -> None:
    """Make a final recommendation preliminary again, so that it can be changed.

    Raises:
        NotFound: the recommendation is not there.
        Conflict: `changed_meanwhile`.
    """
    recommendation = fetch(session, Recommendation, recommendation_id, seen)
    recommendation.state = RecommendationState.PRELIMINARY


@operation()
def add_not_worked(
    session: Session, *, course_id: UUID, text: str, trial_id: UUID | None = None
) -> UUID:
    """Write down something that did not work, and the trial that showed it.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `other_course`.
        NotFound: the course or the trial is not there.
    """
    note = append(session, NotWorked, course_id=course_id)
    values = {"text": rules.required_prose(text, "text"), "trial_id": trial_id}
    set_values(session, note, values, _NOT_WORKED)
    return note.id


@operation()
def edit_not_worked(
    session: Session, *, not_worked_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change the text or the trial of something that did not work.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `other_course`.
        NotFound: it, or the trial, is not there.
        Conflict: `changed_meanwhile`.
    """
    note = fetch(session, NotWorked, not_worked_id, seen)
    if "text" in values:
        rules.required_prose(values["text"], "text")
    set_values(session, note, values, _NOT_WORKED)


@operation()
def remove_not_worked(session: Session, *, not_worked_id: UUID, seen: int | None = None) -> None:
    """Take something that did not work off the list."""
    remove(fetch(session, NotWorked, not_worked_id, seen))


@operation()
def move_not_worked(session: Session, *, not_worked_id: UUID, after_id: UUID | None) -> None:
    """Put it behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, NotWorked, not_worked_id), after_id)


def fetch_preliminary(
    session: Session, recommendation_id: UUID, seen: int | None = None
) -> Recommendation:
    """A recommendation that may be changed.

    Raises:
        RuleViolation: `recommendation_final`.
        NotFound: the recommendation is not there.
        Conflict: `changed_meanwhile`.
    """
    recommendation = fetch(session, Recommendation, recommendation_id, seen)
    rules.check_preliminary(recommendation.state)
    return recommendation


def _list_evidence(session: Session, recommendation_id: UUID) -> list[Evidence]:
    statement = living(Evidence).where(Evidence.recommendation_id == recommendation_id)
    return list(session.scalars(statement))
