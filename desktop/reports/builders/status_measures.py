"""The indicators of a status report: a table from baseline to target, and one small chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports.chart_data import ChartData, ChartEvent, ChartLine, ChartPoint, ChartSeries
from desktop.reports.tree import (
    Alignment,
    Block,
    Column,
    Figure,
    FigureSize,
    Heading,
    Paragraph,
    Span,
    StatusMark,
    StatusShape,
    Table,
)
from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.measures.numbers import format_value
from models.measures.rows import ChangeVerdict

if TYPE_CHECKING:
    from desktop.reports.builders.status_facts import StatusFacts
    from models.measures.rows import IndicatorRow, IndicatorSeries, IndicatorSummary

MOST_CHARTS = 1
MOST_LEARNINGS = 1
LEAST_POINTS = 3

_SHAPES = {
    ChangeVerdict.BETTER: StatusShape.UP,
    ChangeVerdict.WORSE: StatusShape.DOWN,
    ChangeVerdict.SAME: StatusShape.FILLED,
    ChangeVerdict.UNKNOWN: StatusShape.OPEN,
}


def indicator_blocks(facts: StatusFacts, language: str) -> tuple[Block, ...]:
    """Table, learning sentences, and the chart of the indicator with most measurements."""
    heading = Heading(2, translate("StatusReport", "What we measure"))
    shown = [found for found in facts.indicators if not found.indicator.is_closed]
    if not shown:
        return (heading, Paragraph(translate("StatusReport", "No indicators are chosen yet.")))
    blocks: list[Block] = [heading, _table(shown, language)]
    learned = [found for found in shown if found.indicator.learning]
    blocks += [
        Paragraph(
            (
                Span(translate("StatusReport", "What we learn:"), strong=True),
                Span(f" {found.indicator.learning}"),
            )
        )
        for found in learned[:MOST_LEARNINGS]
    ]
    open_ids = {found.indicator.id for found in shown}
    series = [
        one
        for one in facts.series
        if one.indicator.id in open_ids
        and sum(point.value is not None for point in one.points) >= LEAST_POINTS
    ]
    series.sort(key=lambda one: -len(one.points))
    blocks += [
        Figure(_chart(one, facts, language), size=FigureSize.MEDIUM) for one in series[:MOST_CHARTS]
    ]
    return tuple(blocks)


def _table(indicators: list[IndicatorSummary], language: str) -> Table:
    rows = []
    for found in indicators:
        indicator = found.indicator
        latest = found.latest.value if found.latest else None
        rows.append(
            (
                _with_unit(indicator),
                _value(indicator, indicator.baseline, language),
                _value(indicator, latest, language),
                _value(indicator, indicator.target, language),
                StatusMark(enum_text(found.verdict), _SHAPES[found.verdict]),
            )
        )
    return Table(
        header=(
            translate("StatusReport", "Indicator"),
            translate("StatusReport", "At the start"),
            translate("StatusReport", "Now"),
            translate("StatusReport", "Goal"),
            translate("StatusReport", "Direction"),
        ),
        rows=tuple(rows),
        columns=(
            Column(4.0),
            Column(1.0, Alignment.END),
            Column(0.7, Alignment.END),
            Column(0.7, Alignment.END),
            Column(2.4),
        ),
        row_header=True,
    )


def _with_unit(indicator: IndicatorRow) -> str:
    return f"{indicator.title} ({indicator.unit})" if indicator.unit else indicator.title


def _value(indicator: IndicatorRow, value: int | None, language: str) -> str:
    return format_value(value, indicator.decimals, language) if value is not None else "–"


def _chart(series: IndicatorSeries, facts: StatusFacts, language: str) -> ChartData:
    indicator = series.indicator
    scale = 10**indicator.decimals
    points = tuple(
        ChartPoint(point.measured_on, None if point.value is None else point.value / scale)
        for point in series.points
        if point.measured_on <= facts.day
    )
    known = [point for point in series.points if point.value is not None]
    alt = translate(
        "StatusReport",
        "{title}: %n measurement(s) from {first} to {last}, from {start} to {now}.",
        None,
        len(known),
    ).format(
        title=_with_unit(indicator),
        first=long_date(known[0].measured_on),
        last=long_date(known[-1].measured_on),
        start=_value(indicator, known[0].value, language),
        now=_value(indicator, known[-1].value, language),
    )
    return ChartData(
        title=_with_unit(indicator),
        unit=indicator.unit,
        series=(ChartSeries(indicator.title, points),),
        alt=alt,
        decimals=indicator.decimals,
        target=_line(translate("StatusReport", "Goal"), indicator.target, scale),
        baseline=_line(translate("StatusReport", "At the start"), indicator.baseline, scale),
        events=tuple(
            ChartEvent(trial.trial.starts_on, trial.trial.key)
            for trial in facts.trials
            if trial.trial.starts_on
            and points
            and points[0].day <= trial.trial.starts_on <= points[-1].day
        ),
    )


def _line(label: str, value: int | None, scale: int) -> ChartLine | None:
    return None if value is None else ChartLine(label, value / scale)
