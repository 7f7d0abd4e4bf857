"""Goal attainment scaling: how far a group came with its own goals.

Kiresuk & Sherman, Community Ment. Health J. 1968;4:443-453 (10.1007/BF01530764); weights and
practice after Turner-Stokes, Clin. Rehabil. 2009;23:362-370, whose printed formula has an
erratum. The levels come first; T is only for the same group over time.
"""

from __future__ import annotations

from fractions import Fraction
from math import sqrt
from typing import TYPE_CHECKING

from models.errors import RuleViolation
from models.frozen import frozen
from models.measures.statistics.exact import as_fraction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.measures.statistics.exact import Number

DEFAULT_RHO = Fraction(3, 10)
"""The assumed correlation between goals (Kiresuk & Sherman 1968)."""

LEVELS = (-2, -1, 0, 1, 2)
PARTLY_ATTAINED = Fraction(-1, 2)


@frozen
class GoalAttainment:
    """The result of a set of goals.

    Attributes:
        t_score: T; None where no rated goal has weight.
        rated: goals with a level.
        goals: all goals, whatever their weight.
        at_or_above: rated goals at the expected level (0) or better.
    """

    t_score: float | None
    rated: int
    goals: int
    at_or_above: int


def goal_attainment(
    scores: Sequence[Number | None],
    weights: Sequence[Number] | None = None,
    rho: Number = DEFAULT_RHO,
) -> GoalAttainment:
    """T = 50 + 10 Σ(w x) / sqrt((1 - ρ) Σw² + ρ (Σw)²) over the rated goals.

    Args:
        scores: one level a goal, -2..2; -0.5 ("partly", Turner-Stokes & Williams 2010) counts as
            -1; None is not rated and leaves out goal and weight.
        weights: one a goal, not negative; only their ratios matter, and 0 takes a goal out of T.
            None: all equal.
        rho: assumed correlation between goals, 0..1.

    Raises:
        RuleViolation: `goal_level_unknown`, `goal_weights_differ_in_number`,
            `goal_weight_negative`, `goal_weights_all_zero`, `goal_correlation_out_of_range`.
    """
    levels = [None if score is None else _level(score, row) for row, score in enumerate(scores, 1)]
    shares = _checked_weights(weights, len(levels))
    correlation = as_fraction(rho)
    if not 0 <= correlation <= 1:
        raise RuleViolation("goal_correlation_out_of_range", "rho", found=rho)
    rated = [level for level in levels if level is not None]
    counted = [(w, x) for w, x in zip(shares, levels, strict=True) if x is not None and w]
    t_score = None
    if counted:
        sum_of_weights = sum(w for w, _ in counted)
        sum_of_squares = sum(w * w for w, _ in counted)
        variance = (1 - correlation) * sum_of_squares + correlation * sum_of_weights**2
        t_score = 50 + 10 * float(sum(w * x for w, x in counted)) / sqrt(variance)
    return GoalAttainment(
        t_score=t_score,
        rated=len(rated),
        goals=len(levels),
        at_or_above=sum(level >= 0 for level in rated),
    )


def _level(score: Number, row: int) -> int:
    exact = as_fraction(score)
    if exact == PARTLY_ATTAINED:
        return -1
    if exact not in LEVELS:
        raise RuleViolation("goal_level_unknown", "scores", row=row, found=score)
    return int(exact)


def _checked_weights(weights: Sequence[Number] | None, goals: int) -> list[Fraction]:
    if weights is None:
        return [Fraction(1)] * goals
    if len(weights) != goals:
        raise RuleViolation(
            "goal_weights_differ_in_number", "weights", found=len(weights), goals=goals
        )
    shares = [as_fraction(weight) for weight in weights]
    for row, share in enumerate(shares, start=1):
        if share < 0:
            raise RuleViolation("goal_weight_negative", "weights", row=row, found=weights[row - 1])
    if shares and not any(shares):
        raise RuleViolation("goal_weights_all_zero", "weights")
    return shares
