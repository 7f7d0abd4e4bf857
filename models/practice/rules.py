"""Rules of the choice of a practice form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.courses.rules import check_date
from models.errors import RuleViolation
from models.groups.rows import Perspective
from models.practice.catalogue import list_practice_forms
from models.practice.rows import FitLine, FitProfile, FitQuestion

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable
    from uuid import UUID

    from models.practice.rows import FitScoreRow

SCORE_LOW = 1
SCORE_HIGH = 5
LOW_CAPACITY = 2
"""A capacity at or below this is a reason to stop and talk, not a minus (MEASUREMENT.md, 3)."""

_SIDES = tuple(Perspective)


def form_codes() -> tuple[str, ...]:
    """The codes of the catalogue's nine forms, in its order."""
    return tuple(form.code for form in list_practice_forms("da"))


def check_form(form_code: str | None, own_form_id: UUID | None) -> None:
    """A candidate is one form of the catalogue or one own form, never both, never none.

    Raises:
        RuleViolation: `candidate_needs_one_form` or `form_unknown`.
    """
    if (form_code is None) == (own_form_id is None):
        raise RuleViolation("candidate_needs_one_form", "form_code")
    if form_code is not None and form_code not in form_codes():
        raise RuleViolation("form_unknown", "form_code", form=form_code)


def check_score(score: int) -> None:
    """An answer is 1 to 5.

    Raises:
        RuleViolation: `score_out_of_range`.
    """
    if not SCORE_LOW <= score <= SCORE_HIGH:
        raise RuleViolation("score_out_of_range", "score", low=SCORE_LOW, high=SCORE_HIGH)


def check_choice(reason: str, decided_on: dt.date | None, review_on: dt.date | None) -> None:
    """A choice says why and when, and is looked at again only after that day.

    Raises:
        RuleViolation: `reason_missing`, `date_missing`, `date_out_of_range` or
            `review_before_decision`.
    """
    if not reason.strip():
        raise RuleViolation("reason_missing", "reason")
    if decided_on is None:
        raise RuleViolation("date_missing", "decided_on")
    check_date(decided_on, "decided_on")
    if review_on is None:
        return
    check_date(review_on, "review_on")
    if review_on <= decided_on:
        raise RuleViolation("review_before_decision", "review_on", date=decided_on)


def fit_profile(scores: Iterable[FitScoreRow]) -> FitProfile:
    """Each question with each side's answer, and where the group should look first."""
    given = sorted(scores, key=lambda row: _SIDES.index(row.perspective))
    lines = tuple(
        _line(question, tuple(row for row in given if row.question == question))
        for question in FitQuestion
    )
    capacity = [row.score for row in given if row.question == FitQuestion.CAPACITY]
    lowest_capacity = min(capacity, default=None)
    return FitProfile(
        lines=lines,
        widest=_widest(lines),
        lowest=_lowest(lines),
        lowest_capacity=lowest_capacity,
        capacity_warns=lowest_capacity is not None and lowest_capacity <= LOW_CAPACITY,
    )


def _line(question: FitQuestion, answers: tuple[FitScoreRow, ...]) -> FitLine:
    scores = [answer.score for answer in answers]
    return FitLine(question, answers, max(scores) - min(scores) if len(scores) > 1 else None)


def _widest(lines: Collection[FitLine]) -> tuple[FitQuestion, ...]:
    """The questions with the largest spread; none where all sides agree."""
    widest = max((line.spread or 0 for line in lines), default=0)
    return tuple(line.question for line in lines if widest and line.spread == widest)


def _lowest(lines: Collection[FitLine]) -> tuple[FitQuestion, ...]:
    """The questions that hold the lowest single answer."""
    lowest = min((answer.score for line in lines for answer in line.answers), default=None)
    return tuple(
        line.question for line in lines if any(answer.score == lowest for answer in line.answers)
    )
