"""Writes of own forms, candidates and what each side says about their fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.analysis.rows import FindingKind
from models.analysis.tables import Finding
from models.course_rows import append, find_or_create, move_behind, set_values
from models.errors import RuleViolation
from models.practice import rules
from models.practice.tables import Candidate, FitScore, OwnForm
from models.records import change, create, fetch, find_one, living, operation, remove, require
from models.references import count_references

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.groups.rows import Perspective
    from models.practice.rows import FitQuestion

_CANDIDATE = frozenset({"form_code", "own_form_id", "finding_id", "note"})
_CANDIDATE_EDIT = frozenset({"finding_id", "note"})
_SCORE = frozenset({"score", "note"})
_LINES = frozenset({"title"})


@operation()
def add_own_form(session: Session, *, title: str, **values: Any) -> UUID:
    """Describe a form of one's own: title, purpose, questions, possible_trials and _indicators.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
    """
    form = create(session, OwnForm)
    change(form, {"title": title, **values}, _LINES)
    return form.id


@operation()
def edit_own_form(
    session: Session, *, own_form_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `add_own_form` takes.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`.
        NotFound: the form is not there.
        Conflict: `changed_meanwhile`.
    """
    change(fetch(session, OwnForm, own_form_id, seen), values, _LINES)


@operation()
def remove_own_form(session: Session, *, own_form_id: UUID, seen: int | None = None) -> None:
    """Remove an own form that no group considers.

    Raises:
        RuleViolation: `own_form_in_use`, with `count` candidates.
    """
    form = fetch(session, OwnForm, own_form_id, seen)
    users = count_references(session, form)
    require(not users, "own_form_in_use", count=sum(users.values()))
    remove(form)


@operation()
def add_candidate(
    session: Session,
    *,
    course_id: UUID,
    form_code: str | None = None,
    own_form_id: UUID | None = None,
    finding_id: UUID | None = None,
    note: str = "",
) -> UUID:
    """Consider a form of the catalogue (`form_code`) or one's own (`own_form_id`).

    Raises:
        RuleViolation: `candidate_needs_one_form`, `form_unknown`, `candidate_exists`,
            `finding_not_development_area`, `other_course`.
        NotFound: the course, the own form or the finding is not there.
    """
    rules.check_form(form_code, own_form_id)
    same = find_one(
        session, Candidate, course_id=course_id, form_code=form_code, own_form_id=own_form_id
    )
    require(same is None, "candidate_exists", "form_code" if form_code else "own_form_id")
    candidate = append(session, Candidate, course_id=course_id)
    values = {
        "form_code": form_code,
        "own_form_id": own_form_id,
        "finding_id": finding_id,
        "note": note,
    }
    set_values(session, candidate, values, _CANDIDATE)
    _check_finding(session, finding_id)
    return candidate.id


@operation()
def edit_candidate(
    session: Session, *, candidate_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change a candidate's note or the development area it answers (`finding_id`).

    Raises:
        RuleViolation: `finding_not_development_area`, `other_course`, `text_too_long`.
        NotFound: the candidate or the finding is not there.
        Conflict: `changed_meanwhile`.
    """
    candidate = fetch(session, Candidate, candidate_id, seen)
    set_values(session, candidate, values, _CANDIDATE_EDIT)
    _check_finding(session, values.get("finding_id"))


@operation()
def link_candidate(
    session: Session, *, candidate_id: UUID, finding_id: UUID | None, seen: int | None = None
) -> None:
    """Say which development area a candidate answers; None takes the link away.

    Raises:
        RuleViolation: `finding_not_development_area`, `other_course`.
        NotFound: the candidate or the finding is not there.
        Conflict: `changed_meanwhile`.
    """
    candidate = fetch(session, Candidate, candidate_id, seen)
    set_values(session, candidate, {"finding_id": finding_id}, _CANDIDATE_EDIT)
    _check_finding(session, finding_id)


@operation()
def remove_candidate(session: Session, *, candidate_id: UUID, seen: int | None = None) -> None:
    """Consider a form no longer; what the sides said about it goes with it.

    Raises:
        RuleViolation: `candidate_chosen`, the choice has to be withdrawn first.
    """
    candidate = fetch(session, Candidate, candidate_id, seen)
    scores = session.scalars(living(FitScore).where(FitScore.candidate_id == candidate_id)).all()
    users = count_references(session, candidate, frozenset({"fit_score.candidate_id"}))
    require(not users, "candidate_chosen")
    for score in scores:
        remove(score)
    remove(candidate)


@operation()
def move_candidate(session: Session, *, candidate_id: UUID, after_id: UUID | None) -> None:
    """Put a candidate behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, Candidate, candidate_id), after_id)


@operation()
def score_fit(
    session: Session,
    *,
    candidate_id: UUID,
    perspective: Perspective,
    question: FitQuestion,
    score: int | None,
    note: str | None = None,
    seen: int | None = None,
) -> UUID | None:
    """Write or change one side's open answer to one question; a score of None takes it away.

    Args:
        session: the session of the running operation.
        candidate_id: the form it is about.
        perspective: the side that answers.
        question: one of the seven.
        score: 1 to 5, or None.
        note: why; None leaves it as it is.
        seen: the version looked at.

    Raises:
        RuleViolation: `score_out_of_range`, `text_too_long`.
        NotFound: the candidate is not there, or the answer seen is removed.
        Conflict: `changed_meanwhile`.
    """
    candidate = fetch(session, Candidate, candidate_id)
    key = {
        "course_id": candidate.course_id,
        "candidate_id": candidate_id,
        "perspective": perspective,
        "question": question,
    }
    if score is None:
        given = find_one(session, FitScore, **key)
        if given is not None:
            remove(fetch(session, FitScore, given.id, seen))
        return None
    rules.check_score(score)
    answer = find_or_create(session, FitScore, seen, **key)
    values = {"score": score} if note is None else {"score": score, "note": note}
    set_values(session, answer, values, _SCORE)
    return answer.id


def _check_finding(session: Session, finding_id: UUID | None) -> None:
    """A candidate answers a development area, not a strength."""
    if finding_id is None:
        return
    if fetch(session, Finding, finding_id).kind != FindingKind.DEVELOPMENT_AREA:
        raise RuleViolation("finding_not_development_area", "finding_id")
