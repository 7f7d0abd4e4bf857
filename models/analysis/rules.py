"""Rules of the initial analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.analysis.rows import FindingKind
from models.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable

SCORE_LOW = 1
SCORE_HIGH = 5
TALKING_POINT_GAP = 2
"""A distance of this many steps between two sides is worth a talk; never an error."""


def check_score(score: int | None) -> None:
    """A side's score is 1 to 5, or None where it passes.

    Raises:
        RuleViolation: `score_out_of_range`.
    """
    if score is not None and not SCORE_LOW <= score <= SCORE_HIGH:
        raise RuleViolation("score_out_of_range", "score", low=SCORE_LOW, high=SCORE_HIGH)


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
