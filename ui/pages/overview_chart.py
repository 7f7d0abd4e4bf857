"""The one small chart of the front page, and the same numbers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.chart_data import ChartData, ChartLine, ChartPoint, ChartSeries
from desktop.support.dates import long_date
from desktop.support.translation import current_language, translate
from models.measures.numbers import format_value

if TYPE_CHECKING:
    import datetime as dt

    from models.measures.rows import IndicatorRow, IndicatorSeries, MeasurementRow

MOST_POINTS = 20


def small_chart(series: IndicatorSeries, day: dt.date) -> ChartData:
    """The last measurements of an indicator up to a day, with its start and its goal."""
    indicator = series.indicator
    scale = 10**indicator.decimals
    shown = last_points(series, day)
    return ChartData(
        title=title_of(indicator),
        unit="",
        series=(
            ChartSeries(
                "",
                tuple(
                    ChartPoint(
                        point.measured_on, None if point.value is None else point.value / scale
                    )
                    for point in shown
                ),
            ),
        ),
        alt=spoken(indicator, shown),
        decimals=indicator.decimals,
        baseline=_line(translate("OverviewPage", "At the start"), indicator.baseline, scale),
        target=_line(translate("OverviewPage", "Goal"), indicator.target, scale),
    )


def last_points(series: IndicatorSeries, day: dt.date) -> tuple[MeasurementRow, ...]:
    """The measurements that are shown: the last ones up to the day, gaps among them."""
    return tuple(point for point in series.points if point.measured_on <= day)[-MOST_POINTS:]


def title_of(indicator: IndicatorRow) -> str:
    """What is measured, with its unit."""
    return f"{indicator.title} ({indicator.unit})" if indicator.unit else indicator.title


def spoken(indicator: IndicatorRow, points: tuple[MeasurementRow, ...]) -> str:
    """The chart in a sentence: from what to what, since when, and the goal."""
    known = [point for point in points if point.value is not None]
    sentence = translate("OverviewPage", "From {first} on {start} to {last} on {end}.").format(
        first=value_text(indicator, known[0].value),
        start=long_date(known[0].measured_on),
        last=value_text(indicator, known[-1].value),
        end=long_date(known[-1].measured_on),
    )
    if indicator.target is None:
        return sentence
    goal = translate("OverviewPage", "The goal is {target}.")
    return f"{sentence} {goal.format(target=value_text(indicator, indicator.target))}"


def numbers_text(indicator: IndicatorRow, points: tuple[MeasurementRow, ...]) -> str:
    """Every value with its day, a line each, the newest first."""
    missing = translate("OverviewPage", "no value")
    return "\n".join(
        f"{long_date(point.measured_on)}: "
        f"{missing if point.value is None else value_text(indicator, point.value)}"
        for point in reversed(points)
    )


def value_text(indicator: IndicatorRow, value: int | None) -> str:
    """A value as it is written in the language, without its unit."""
    return format_value(value, indicator.decimals, current_language())


def _line(label: str, value: int | None, scale: int) -> ChartLine | None:
    return None if value is None else ChartLine(label, value / scale)
