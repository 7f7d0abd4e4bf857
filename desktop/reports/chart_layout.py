"""A chart laid out on a rectangle, as the shapes of `chart_shapes`."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.reports.chart_labels import apart, fitting
from desktop.reports.chart_scale import day_ticks, value_axis
from desktop.reports.chart_shapes import (
    Anchor,
    ChartLayout,
    Label,
    Marker,
    MarkerShape,
    Stroke,
    Tone,
)
from desktop.reports.chart_words import number_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop.reports.chart_data import ChartData, ChartEvent, ChartLine, ChartSeries
    from desktop.reports.chart_scale import ValueAxis

    Measure = Callable[[str, float], float]
    """The width of a text at a size."""

WIDEST_NAME = 0.3
"""The names to the right take no more than this share of the width."""
EVENT_ROWS = 4


def lay_out_chart(
    chart: ChartData,
    width: float,
    height: float,
    text_size: float,
    measure: Measure,
    language: str,
) -> ChartLayout:
    """Lay a chart out on a rectangle; its title and its signals are the caller's to write."""
    return _Plot(chart, width, height, text_size, measure, language).finished()


class _Plot:
    """The work of one layout: it collects strokes, markers and labels."""

    def __init__(
        self,
        chart: ChartData,
        width: float,
        height: float,
        text_size: float,
        measure: Measure,
        language: str,
    ) -> None:
        self._chart = chart
        self._width = width
        self._height = height
        self._size = text_size
        self._measure = measure
        self._language = language
        self._strokes: list[Stroke] = []
        self._markers: list[Marker] = []
        self._labels: list[Label] = []
        self._axis: ValueAxis = value_axis(chart)
        self._first_day, self._last_day = _span(chart)
        names = [text for _, text, _, _ in self._names()]
        widest = max((measure(text, text_size) for text in names), default=0.0)
        ticks = [number_text(tick, self._axis.decimals, language) for tick in self._axis.ticks]
        self._left = max(measure(tick, text_size) for tick in ticks) + 7
        self._right = width - min(widest, width * WIDEST_NAME) - (10 if names else 4)
        self._event_rows = self._placed_events()
        rows = 1 + max(self._event_rows.values(), default=-1)
        self._top = text_size * (0.9 + 1.3 * (rows + (1 if chart.unit else 0)))
        self._bottom = height - text_size * 1.9

    def finished(self) -> ChartLayout:
        """Everything, from the grid at the back to the names in front."""
        self._draw_axes()
        self._draw_events()
        for line in self._chart.centre_lines:
            self._draw_line(line, Tone.QUIET, 1.0, ())
        if self._chart.baseline is not None:
            self._draw_line(self._chart.baseline, Tone.QUIET, 1.0, (1.0, 2.2))
        if self._chart.target is not None:
            self._draw_line(self._chart.target, Tone.INK, 1.0, (5.0, 2.5))
        for index, series in enumerate(self._chart.series):
            self._draw_series(series, index)
        self._draw_names()
        return ChartLayout(
            self._width,
            self._height,
            tuple(self._strokes),
            tuple(self._markers),
            tuple(self._labels),
        )

    def _x(self, day: date) -> float:
        days = (self._last_day - self._first_day).days
        if not days:
            return (self._left + self._right) / 2
        inset = 6.0
        share = (day - self._first_day).days / days
        return self._left + inset + share * (self._right - self._left - 2 * inset)

    def _y(self, value: float) -> float:
        share = (value - self._axis.low) / (self._axis.high - self._axis.low)
        return self._bottom - share * (self._bottom - self._top)

    def _label(
        self, x: float, y: float, text: str, anchor: Anchor, tone: Tone, *, is_strong: bool = False
    ) -> None:
        self._labels.append(Label(x, y, text, self._size, anchor, tone, is_strong))

    def _draw_axes(self) -> None:
        for tick in self._axis.ticks:
            y = self._y(tick)
            is_base = tick == self._axis.low
            tone, weight = (Tone.QUIET, 0.7) if is_base else (Tone.GRID, 0.4)
            self._strokes.append(Stroke(((self._left, y), (self._right, y)), weight, tone))
            text = number_text(tick, self._axis.decimals, self._language)
            self._label(self._left - 5, y + self._size * 0.33, text, Anchor.END, Tone.QUIET)
        if self._chart.unit:
            self._label(0.0, self._size, self._chart.unit, Anchor.START, Tone.QUIET)
        ended = -1.0
        for day, text in day_ticks(self._first_day, self._last_day, self._language):
            x, half = self._x(day), self._measure(text, self._size) / 2
            self._strokes.append(
                Stroke(((x, self._bottom), (x, self._bottom + 3)), 0.7, Tone.QUIET)
            )
            middle = max(x, half)
            if middle - half > ended and middle + half <= self._width:
                y = self._bottom + self._size * 1.5
                self._label(middle, y, text, Anchor.MIDDLE, Tone.QUIET)
                ended = middle + half + 5

    def _placed_events(self) -> dict[int, int]:
        """The row above the plot in which the words of each event stand.

        From the right: words that reach past a later event stand above its words, so that no
        event's line runs through the words of another.
        """
        rows: dict[int, int] = {}
        for index in reversed(range(len(self._chart.events))):
            _, right = self._event_extent(self._chart.events[index])
            below = [
                row
                for later, row in rows.items()
                if self._event_extent(self._chart.events[later])[0] < right + 8
            ]
            rows[index] = min(1 + max(below, default=-1), EVENT_ROWS - 1)
        return rows

    def _event_extent(self, event: ChartEvent) -> tuple[float, float]:
        x, width = self._x(event.day), self._measure(event.label, self._size)
        return (x - width, x) if x + width > self._width else (x, x + width)

    def _draw_events(self) -> None:
        for index, event in enumerate(self._chart.events):
            x = self._x(event.day)
            y = self._top - self._size * (0.5 + 1.3 * self._event_rows[index])
            stroke = Stroke(((x, y + 2), (x, self._bottom)), 0.7, Tone.QUIET, (2.0, 2.0))
            self._strokes.append(stroke)
            left, _ = self._event_extent(event)
            anchor = Anchor.START if left == x else Anchor.END
            self._label(x, y, event.label, anchor, Tone.INK)

    def _draw_line(
        self, line: ChartLine, tone: Tone, weight: float, dash: tuple[float, ...]
    ) -> None:
        left = self._left if line.first_day is None else self._x(line.first_day)
        right = self._right if line.last_day is None else self._x(line.last_day)
        y = self._y(line.value)
        self._strokes.append(Stroke(((left, y), (right, y)), weight, tone, dash))
        if not self._reaches_end(line):
            self._label_on_line(left, right, y, self._line_text(line))

    def _label_on_line(self, left: float, right: float, y: float, text: str) -> None:
        """Name a line that ends inside the plot, at whichever end of it there is most room."""
        width = self._measure(text, self._size)
        places = [
            (x, base)
            for x in (left, right - width)
            for base in (y - 3, y + self._size + 1)
            if base < self._bottom - 2
        ]
        points = [
            (self._x(point.day), self._y(point.value))
            for series in self._chart.series
            for point in series.points
            if point.value is not None
        ]

        def crowd(place: tuple[float, float]) -> int:
            x, base = place
            return sum(
                x - 8 < px < x + width + 8 and base - self._size - 4 < py < base + 5
                for px, py in points
            )

        x, base = min(places, key=crowd, default=(left, y - 3))
        self._label(x, base, text, Anchor.START, Tone.QUIET)

    def _draw_series(self, series: ChartSeries, index: int) -> None:
        dash = ((), (4.0, 2.0), (1.5, 1.5), (6.0, 2.0, 1.5, 2.0))[index % 4]
        shape = tuple(MarkerShape)[index % 4]
        tone = _series_tone(index)
        for is_gap, run in groupby(series.points, key=lambda point: point.value is None):
            if not is_gap:
                ends = tuple((self._x(point.day), self._y(point.value or 0.0)) for point in run)
                self._strokes.append(Stroke(ends, 1.3, tone, dash))
        radius = 2.6 if len(series.points) <= 40 else 1.7
        for point in series.points:
            if point.value is None:
                continue
            x, y = self._x(point.day), self._y(point.value)
            self._markers.append(Marker(x, y, radius, shape, tone, not point.is_counted))
            if point.label:
                self._label(x, y - 6, point.label, Anchor.MIDDLE, Tone.INK)

    def _names(self) -> list[tuple[float, str, Tone, bool]]:
        """What stands to the right: the value it belongs to, words, tone, and whether strong."""
        names: list[tuple[float, str, Tone, bool]] = []
        for index, series in enumerate(self._chart.series):
            values = [point.value for point in series.points if point.value is not None]
            if values:
                last = number_text(values[-1], self._chart.decimals, self._language)
                name = f"{series.name} {last}" if len(self._chart.series) > 1 else last
                names.append((values[-1], name, _series_tone(index), True))
        for line in self._chart.lines:
            if self._reaches_end(line):
                names.append((line.value, self._line_text(line), Tone.INK, False))
        return names

    def _reaches_end(self, line: ChartLine) -> bool:
        return line.last_day is None or line.last_day >= self._last_day

    def _line_text(self, line: ChartLine) -> str:
        decimals = self._chart.decimals
        # A median of whole numbers may fall between two of them.
        if abs(round(line.value, decimals) - line.value) > 1e-9:
            decimals += 1
        return f"{line.label} {number_text(line.value, decimals, self._language)}"

    def _draw_names(self) -> None:
        names = sorted(self._names(), key=lambda name: -name[0])
        room = self._width - self._right - 6
        wanted = [self._y(value) + self._size * 0.33 for value, *_ in names]
        places = apart(wanted, self._size * 1.25, self._top, self._bottom + self._size * 0.33)
        for (_, text, tone, is_strong), y in zip(names, places, strict=True):
            shown = fitting(text, room, self._size * (1.05 if is_strong else 1), self._measure)
            self._label(self._right + 6, y, shown, Anchor.START, tone, is_strong=is_strong)


def _series_tone(index: int) -> Tone:
    return Tone.ACCENT if index == 0 else Tone.INK


def _span(chart: ChartData) -> tuple[date, date]:
    days = [point.day for series in chart.series for point in series.points]
    days += [event.day for event in chart.events]
    if not days:
        raise ValueError("a chart needs a day")
    return min(days), max(days)
