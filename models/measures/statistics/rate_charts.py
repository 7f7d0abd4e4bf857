"""Control charts of shares (P) and of events per exposure (U).

Montgomery, Introduction to Statistical Quality Control, 2009, chapter 7. With very large
denominators (hundreds of thousands) a P chart flags nearly every point; use an I chart there.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, TypeAlias

from models.errors import RuleViolation
from models.measures.statistics.control_chart import ControlChart, empty_chart, whole_counts
from models.measures.statistics.exact import on_common_scale, sign
from models.measures.statistics.runs import Runs, analyse_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.measures.statistics.exact import Number

_Pairs: TypeAlias = list[tuple[int, int] | None]


def shares_chart(
    numerators: Sequence[Number | None], denominators: Sequence[Number | None]
) -> ControlChart:
    """A P chart: p = Σx/Σn, limits p ± 3 sqrt(p (1 - p) / n_i), clipped to 0 and 1.

    Args:
        numerators: how many of them, whole.
        denominators: out of how many, whole, as long as the numerators. A point is missing where
            either is missing or the denominator is 0.

    Raises:
        RuleViolation: `count_negative`, `count_not_whole`, `numerator_above_denominator`, with
            the row.
    """
    above = whole_counts(numerators, "numerator")
    below = whole_counts(denominators, "denominator")
    for row, (x, n) in enumerate(zip(above, below, strict=True), start=1):
        if x is not None and n is not None and x > n:
            raise RuleViolation("numerator_above_denominator", "numerator", row=row, found=x)
    pairs = _pairs(above, below)
    total, exposed = _totals(pairs)
    if not exposed:
        return empty_chart(len(pairs))
    spread = total * (exposed - total)
    centre = total / exposed
    # Variance of a point: p (1 - p) / n. With p = total/exposed and everything multiplied by
    # (n exposed)², a point is outside exactly where (x exposed - total n)² > 9 spread n.
    return ControlChart(
        points=tuple(None if pair is None else pair[0] / pair[1] for pair in pairs),
        centre_line=centre,
        lower=_limits(pairs, lambda n: max(0.0, centre - _reach(spread, exposed, n))),
        upper=_limits(pairs, lambda n: min(1.0, centre + _reach(spread, exposed, n))),
        outside=_outside(pairs, total, exposed, spread),
        runs=_runs(pairs, total, exposed),
    )


def rates_chart(
    numerators: Sequence[Number | None], denominators: Sequence[Number | None]
) -> ControlChart:
    """A U chart: u = Σx/Σa, limits u ± 3 sqrt(u / a_i), a negative lower limit shown as 0.

    Args:
        numerators: events, whole.
        denominators: exposure (e.g. resident days), as long as the numerators, not negative. A
            point is missing where either is missing or the exposure is 0.

    Raises:
        RuleViolation: `count_negative`, `count_not_whole`, `denominator_negative`, with the row.
    """
    above = whole_counts(numerators, "numerator")
    for row, area in enumerate(denominators, start=1):
        if area is not None and area < 0:
            raise RuleViolation("denominator_negative", "denominator", row=row, found=area)
    below, scale = on_common_scale(denominators)
    pairs = _pairs(above, below)
    total, exposed = _totals(pairs)
    if not exposed:
        return empty_chart(len(pairs))
    # As in a P chart, with u instead of p (1 - p): spread = total * exposed.
    spread = total * exposed
    centre = total * scale / exposed
    return ControlChart(
        points=tuple(None if pair is None else pair[0] * scale / pair[1] for pair in pairs),
        centre_line=centre,
        lower=_limits(pairs, lambda a: max(0.0, centre - _reach(spread, exposed, a) * scale)),
        upper=_limits(pairs, lambda a: centre + _reach(spread, exposed, a) * scale),
        outside=_outside(pairs, total, exposed, spread),
        runs=_runs(pairs, total, exposed),
    )


def _pairs(above: Sequence[int | None], below: Sequence[int | None]) -> _Pairs:
    return [None if x is None or not n else (x, n) for x, n in zip(above, below, strict=True)]


def _totals(pairs: _Pairs) -> tuple[int, int]:
    present = [pair for pair in pairs if pair is not None]
    return sum(x for x, _ in present), sum(n for _, n in present)


def _reach(spread: int, exposed: int, n: int) -> float:
    return 3 * sqrt(spread / (n * exposed * exposed))


def _limits(pairs: _Pairs, limit: Callable[[int], float]) -> tuple[float | None, ...]:
    return tuple(None if pair is None else limit(pair[1]) for pair in pairs)


def _outside(pairs: _Pairs, total: int, exposed: int, spread: int) -> tuple[int, ...]:
    return tuple(
        place
        for place, pair in enumerate(pairs, start=1)
        if pair is not None and (pair[0] * exposed - total * pair[1]) ** 2 > 9 * spread * pair[1]
    )


def _runs(pairs: _Pairs, total: int, exposed: int) -> Runs:
    return analyse_runs(
        None if pair is None else sign(pair[0] * exposed - total * pair[1]) for pair in pairs
    )
