"""One line of the bench table: a time held against another time of the same run."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class Result:
    """A measured ratio and the limit it has to keep.

    Attributes:
        name: what was measured, in words.
        ratio: the median of ours over the median of the yardstick, without unit.
        limit: the largest ratio that passes; None where the line is for information.
        seconds: the medians behind the ratio, and shares worth knowing, in seconds.
        note: a sentence for the reader of the table.
    """

    name: str
    ratio: float
    limit: float | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    note: str = ""

    @property
    def passes(self) -> bool:
        """Whether the ratio keeps its limit."""
        return self.limit is None or self.ratio <= self.limit


def ratio_of(
    name: str,
    ours: tuple[str, Sequence[float]],
    yardstick: tuple[str, Sequence[float]],
    limit: float | None = None,
    note: str = "",
) -> Result:
    """A result from two named series of seconds, at least one time each."""
    seconds = {label: median(times) for label, times in (ours, yardstick)}
    return Result(name, seconds[ours[0]] / seconds[yardstick[0]], limit, seconds, note)
