"""What a chart shows, for every place that paints one: the screen, paper, Word, a browser.

A chart here is a run of measured values over time, with the lines drawn through it. It carries
the finished statistics; nobody who paints it computes anything.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    from datetime import date


@frozen
class ChartPoint:
    """One value on one day.

    `value` None is a gap; `is_counted` False a point left out of the statistics but still shown;
    `label` a few words for this point alone.
    """

    day: date
    value: float | None
    label: str = ""
    is_counted: bool = True

    def __post_init__(self) -> None:
        if self.value is not None and not isfinite(self.value):
            raise ValueError("a value is a finite number or None")


@frozen
class ChartSeries:
    """Points in the order of their days, under one name."""

    name: str
    points: tuple[ChartPoint, ...]

    def __post_init__(self) -> None:
        days = [point.day for point in self.points]
        if days != sorted(days):
            raise ValueError("points stand in the order of their days")


@frozen
class ChartLine:
    """A level line: target, baseline or centre line, over the whole chart or from day to day."""

    label: str
    value: float
    first_day: date | None = None
    last_day: date | None = None

    def __post_init__(self) -> None:
        if not self.label.strip() or not isfinite(self.value):
            raise ValueError("a line has a label and a finite value")


@frozen
class ChartEvent:
    """Something that happened on a day, drawn as an upright line: a trial began."""

    day: date
    label: str


@frozen
class ChartData:
    """One chart. `unit` names the value axis ("antal", "%"), `decimals` its figures.

    `centre_lines` holds one line for each part of the run (several when it was split), `signals`
    finished sentences about what the rules found. `alt` says in words what the chart shows.
    ValueError without alt text or without a series.
    """

    title: str
    unit: str
    series: tuple[ChartSeries, ...]
    alt: str
    decimals: int = 0
    centre_lines: tuple[ChartLine, ...] = ()
    target: ChartLine | None = None
    baseline: ChartLine | None = None
    events: tuple[ChartEvent, ...] = ()
    signals: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.alt.strip():
            raise ValueError("a chart needs an alternative text")
        if not self.series:
            raise ValueError("a chart needs a series")
        if not 0 <= self.decimals <= 6:
            raise ValueError("a chart has 0 to 6 decimals")

    @property
    def lines(self) -> tuple[ChartLine, ...]:
        """Every level line: centre lines, then baseline, then target."""
        others = tuple(line for line in (self.baseline, self.target) if line is not None)
        return self.centre_lines + others
