"""The two axes of a chart: where values and days stand, and which of them are written."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from desktop.reports.chart_words import day_text, month_text
from models.frozen import frozen

if TYPE_CHECKING:
    from desktop.reports.chart_data import ChartData

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
WHOLE_STEPS = (1.0, 2.0, 5.0, 10.0)
WANTED_STEPS = 4
ZERO_BELOW = 0.75
"""The axis begins at 0 unless every value lies above this share of the largest."""
DAYS_SHOWN_BY_WEEK = 84
MOST_TICKS = 8


@frozen
class ValueAxis:
    """From `low` to `high`, written at `ticks` with so many decimals."""

    low: float
    high: float
    ticks: tuple[float, ...]
    decimals: int


def value_axis(chart: ChartData) -> ValueAxis:
    """The axis that holds every value and every line, on round numbers."""
    points = [point for series in chart.series for point in series.points]
    values = [point.value for point in points if point.value is not None]
    values += [line.value for line in chart.lines]
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if low >= 0 and low <= ZERO_BELOW * high:
        low = 0.0
    least = 10.0**-chart.decimals
    if high - low < least / 10:
        low, high = (0.0, max(high * 2, least)) if low >= 0 else (min(low * 2, -least), 0.0)
    step = _step((high - low) / WANTED_STEPS, chart.decimals)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    ticks = tuple(step * number for number in range(first, last + 1))
    return ValueAxis(
        ticks[0], ticks[-1], ticks, 0 if step >= 1 and step == int(step) else _places(step)
    )


def day_ticks(first: date, last: date, language: str) -> list[tuple[date, str]]:
    """The days written below a chart: weeks when it is short, months, else years."""
    days = (last - first).days
    if days <= DAYS_SHOWN_BY_WEEK:
        step = 7 * max(1, ceil(days / 7 / MOST_TICKS))
        return [
            (day, day_text(day, language))
            for day in (first + timedelta(days=at) for at in range(0, days + 1, step))
        ]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((n for n in (1, 2, 3, 6, 12) if months / n <= MOST_TICKS), 12 * ceil(months / 96))
    ticks: list[tuple[date, str]] = []
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = date(number // 12, number % 12 + 1, 1)
        if day < first or number % step:
            continue
        if step >= 12:
            ticks.append((day, str(day.year)))
        else:
            is_named = not ticks or day.month <= step
            year = f" {day.year}" if is_named else ""
            ticks.append((day, month_text(day, language) + year))
    return ticks or [(first, f"{day_text(first, language)} {first.year}")]


def _step(raw: float, decimals: int) -> float:
    power = 10.0 ** floor(log10(raw))
    parts = STEPS if decimals else WHOLE_STEPS
    step = next(power * part for part in parts if power * part >= raw - 1e-12)
    # Nobody counts half a conflict.
    return step if decimals else max(step, 1.0)


def _places(step: float) -> int:
    return next((places for places in range(1, 7) if abs(round(step, places) - step) < 1e-9), 6)
