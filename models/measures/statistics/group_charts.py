"""Control charts of groups of values: their means (Xbar) and their spread (S).

Montgomery, Introduction to Statistical Quality Control, 2009, chapter 6: c4, A3, B3, B4; with
groups of unequal size the pooled standard deviation takes the place of the mean one.
"""

from __future__ import annotations

from fractions import Fraction
from math import exp, lgamma, sqrt
from typing import TYPE_CHECKING

from models.frozen import frozen
from models.measures.statistics.control_chart import ControlChart, empty_chart
from models.measures.statistics.exact import on_common_scale
from models.measures.statistics.runs import analyse_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.measures.statistics.exact import Number


@frozen
class _Group:
    """Size, exact sum and exact variance (None below two values) of one group."""

    size: int
    total: Fraction
    variance: Fraction | None

    @property
    def mean(self) -> Fraction | None:
        return self.total / self.size if self.size else None

    @property
    def deviation(self) -> float | None:
        return None if self.variance is None else sqrt(self.variance)


def c4(size: int) -> float:
    """c4 = sqrt(2/(n-1)) Γ(n/2) / Γ((n-1)/2): how much s falls short of sigma; n from 2."""
    return sqrt(2 / (size - 1)) * exp(lgamma(size / 2) - lgamma((size - 1) / 2))


def a3(size: int) -> float:
    """A3 = 3 / (c4 sqrt(n)): limits of means in units of s; n from 2."""
    return 3 / (c4(size) * sqrt(size))


def b3(size: int) -> float:
    """B3 = 1 - 3 sqrt(1 - c4²) / c4, at least 0: the lower limit of s in units of s; n from 2."""
    return max(0.0, 1 - 3 * sqrt(1 - c4(size) ** 2) / c4(size))


def b4(size: int) -> float:
    """B4 = 1 + 3 sqrt(1 - c4²) / c4: the upper limit of s in units of s; n from 2."""
    return 1 + 3 * sqrt(1 - c4(size) ** 2) / c4(size)


def means_chart(groups: Sequence[Sequence[Number | None]]) -> ControlChart:
    """An Xbar chart: the size-weighted mean of the group means, limits ± A3 s.

    Args:
        groups: the values of each group in time order; None is missing. A group without values
            is a missing point. s is the mean of the groups' standard deviations where the
            groups are equally large, else the pooled one; without two values in any group, s
            and the limits are undefined.
    """
    summed = [_sum_up(group) for group in groups]
    count = sum(group.size for group in summed)
    if not count:
        return empty_chart(len(groups))
    centre = sum(group.total for group in summed) / count
    middle, spread = float(centre), _typical_deviation(summed)
    reaches = [
        None if spread is None or group.size < 2 else a3(group.size) * float(spread)
        for group in summed
    ]
    points = tuple(None if group.mean is None else float(group.mean) for group in summed)
    lower = tuple(None if reach is None else middle - reach for reach in reaches)
    upper = tuple(None if reach is None else middle + reach for reach in reaches)
    return ControlChart(
        points=points,
        centre_line=middle,
        lower=lower,
        upper=upper,
        outside=_outside(points, lower, upper),
        runs=analyse_runs(
            None if not group.size else _side(group.mean, centre) for group in summed
        ),
    )


def deviations_chart(groups: Sequence[Sequence[Number | None]]) -> ControlChart:
    """An S chart: the standard deviation of each group, limits B3 s and B4 s.

    Args:
        groups: as for `means_chart`; a group with fewer than two values is a missing point.
    """
    summed = [_sum_up(group) for group in groups]
    spread = _typical_deviation(summed)
    if spread is None:
        return empty_chart(len(groups))
    middle = float(spread)
    points = tuple(group.deviation for group in summed)
    lower = tuple(None if group.size < 2 else b3(group.size) * middle for group in summed)
    upper = tuple(None if group.size < 2 else b4(group.size) * middle for group in summed)
    return ControlChart(
        points=points,
        centre_line=middle,
        lower=lower,
        upper=upper,
        outside=_outside(points, lower, upper),
        runs=analyse_runs(
            None if point is None else _side(Fraction(point), spread) for point in points
        ),
    )


def _sum_up(values: Sequence[Number | None]) -> _Group:
    scaled, scale = on_common_scale(value for value in values if value is not None)
    size, total = len(scaled), sum(scaled)
    variance = None
    if size > 1:
        squares = size * sum(value * value for value in scaled) - total * total
        variance = Fraction(squares, size * (size - 1) * scale * scale)
    return _Group(size, Fraction(total, scale), variance)


def _typical_deviation(groups: Sequence[_Group]) -> Fraction | None:
    spread = [group for group in groups if group.variance is not None]
    if not spread:
        return None
    if len({group.size for group in groups if group.size}) == 1:
        return sum(Fraction(group.deviation) for group in spread) / len(spread)
    freedom = sum(group.size - 1 for group in spread)
    pooled = sum((group.size - 1) * group.variance for group in spread) / freedom
    return Fraction(sqrt(pooled))


def _side(point: Fraction, centre: Fraction) -> int:
    return (point > centre) - (point < centre)


def _outside(
    points: Sequence[float | None],
    lower: Sequence[float | None],
    upper: Sequence[float | None],
) -> tuple[int, ...]:
    return tuple(
        place
        for place, (point, low, high) in enumerate(zip(points, lower, upper, strict=True), start=1)
        if point is not None and low is not None and high is not None and not low <= point <= high
    )
