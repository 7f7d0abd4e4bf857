"""The numbers of an indicator as a plain line chart: values, start, goal, and when trials began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.chart_data import ChartData, ChartEvent, ChartLine, ChartPoint, ChartSeries
from desktop.support.dates import long_date
from desktop.support.translation import translate
from ui.pages.measures.words import value_text

if TYPE_CHECKING:
    from models.measures.rows import IndicatorSeries
    from ui.pages.measures.facts import IndicatorFacts

LEAST_POINTS = 2
"""One value is no line."""


def line_chart(facts: IndicatorFacts) -> ChartData | None:
    """The chart of an indicator; None while there are too few values for a line."""
    series = facts.series
    indicator = series.indicator
    if sum(point.value is not None for point in series.points) < LEAST_POINTS:
        return None
    scale = 10**indicator.decimals
    points = tuple(
        ChartPoint(point.measured_on, None if point.value is None else point.value / scale)
        for point in series.points
    )
    first, last = points[0].day, points[-1].day
    return ChartData(
        title=indicator.title,
        unit=indicator.unit,
        series=(ChartSeries(indicator.title, points),),
        alt=chart_sentence(series),
        decimals=indicator.decimals,
        baseline=_line(translate("MeasuresPage", "At the start"), indicator.baseline, scale),
        target=_line(translate("MeasuresPage", "Goal"), indicator.target, scale),
        events=tuple(
            ChartEvent(trial.starts_on, trial.key)
            for trial in sorted(facts.trials, key=lambda each: str(each.starts_on))
            if trial.starts_on is not None and first <= trial.starts_on <= last
        ),
    )


def chart_sentence(series: IndicatorSeries) -> str:
    """The chart in one sentence: how many values, from when to when, from what to what."""
    known = [point for point in series.points if point.value is not None]
    words = translate(
        "MeasuresPage",
        "%n measurement(s) from {first} to {last}: from {start} to {now}.",
        None,
        len(known),
    )
    return words.format(
        first=long_date(known[0].measured_on),
        last=long_date(known[-1].measured_on),
        start=value_text(series.indicator, known[0].value),
        now=value_text(series.indicator, known[-1].value),
    )


def trials_sentence(facts: IndicatorFacts) -> str:
    """Which trials the upright lines stand for; nothing where there are none."""
    chart = line_chart(facts)
    if chart is None or not chart.events:
        return ""
    shown = {event.label for event in chart.events}
    names = [f"{trial.key} {trial.title}" for trial in facts.trials if trial.key in shown]
    return translate("MeasuresPage", "Upright lines: when a trial began. {trials}.").format(
        trials=", ".join(names)
    )


def _line(label: str, value: int | None, scale: int) -> ChartLine | None:
    return None if value is None else ChartLine(label, value / scale)
