"""Rules of the initial analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.analysis.rows import FindingKind
from models.courses.rules import check_date
from models.errors import RuleViolation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

SCORE_LOW = 1
SCORE_HIGH = 5
TALKING_POINT_GAP = 2
"""A distance of this many steps between two sides is worth a talk; never an error."""


def check_answer(score: int | None, answered_on: dt.date | None) -> None:
    """A side's score is 1 to 5, or None where it passes; the day may be unknown.

    Raises:
        RuleViolation: `score_out_of_range` or `date_out_of_range`.
    """
    if score is not None and not SCORE_LOW <= score <= SCORE_HIGH:
        raise RuleViolation("score_out_of_range", "score", low=SCORE_LOW, high=SCORE_HIGH)
    if answered_on is not None:
        check_date(answered_on, "answered_on")


def score_gap(scores: Iterable[int | None]) -> int | None:
    """The distance between the highest and the lowest score; None below two scores."""
    given = [score for score in scores if score is not None]
    return max(given) - min(given) if len(given) > 1 else None


def is_talking_point(gap: int | None) -> bool:
    """Whether the sides see a theme so differently that the group should talk about it."""
    return gap is not None and gap >= TALKING_POINT_GAP


def check_focus(kind: FindingKind, is_focus: bool, field: str = "is_focus") -> None:
    """Only a development area can be what the group works on.

    Raises:
        RuleViolation: `focus_needs_development_area`.
    """
    if is_focus and kind != FindingKind.DEVELOPMENT_AREA:
        raise RuleViolation("focus_needs_development_area", field)
