"""Numbers and days as they are written in a chart, and the chart's own numbers as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import in_language, translate

if TYPE_CHECKING:
    from datetime import date

    from desktop.reports.chart_data import ChartData
    from desktop.reports.tree import Table


def number_text(value: float, decimals: int, language: str) -> str:
    """A number as it is written in the language: 1.234,5 in Danish, 1,234.5 in English."""
    text = f"{value:,.{decimals}f}".replace("-", "−")
    if language.startswith("da"):
        return text.translate(str.maketrans(",.", ".,"))
    return text


def day_text(day: date, language: str) -> str:
    """A day in short: "12. jan." or "12 Jan"."""
    month = month_text(day, language)
    return f"{day.day}. {month}" if language.startswith("da") else f"{day.day} {month}"


def month_text(day: date, language: str) -> str:
    """The month of a day, shortened as the language does."""
    with in_language(language[:2]):
        return _months()[day.month - 1]


def chart_table(chart: ChartData, language: str) -> Table:
    """The same numbers as a table, for those who read numbers better than lines."""
    # A chart on screen needs no document tree.
    from desktop.reports.tree import Alignment, Column, Table

    days = sorted({point.day for series in chart.series for point in series.points})
    values = [{point.day: point.value for point in series.points} for series in chart.series]
    with in_language(language[:2]):
        first = translate("Charts", "Date")
    rows = tuple(
        (
            f"{day_text(day, language)} {day.year}",
            *(_value_text(of_day.get(day), chart.decimals, language) for of_day in values),
        )
        for day in days
    )
    names = [series.name or chart.title or chart.unit for series in chart.series]
    unit = f" ({chart.unit})" if chart.unit else ""
    return Table(
        header=(first, *(f"{name}{unit}" for name in names)),
        rows=rows,
        caption=chart.title,
        columns=(Column(1.2), *(Column(1.0, Alignment.END) for _ in names)),
        row_header=True,
    )


def _value_text(value: float | None, decimals: int, language: str) -> str:
    return "" if value is None else number_text(value, decimals, language)


def _months() -> tuple[str, ...]:
    return (
        translate("Charts", "Jan"),
        translate("Charts", "Feb"),
        translate("Charts", "Mar"),
        translate("Charts", "Apr"),
        translate("Charts", "May"),
        translate("Charts", "Jun"),
        translate("Charts", "Jul"),
        translate("Charts", "Aug"),
        translate("Charts", "Sep"),
        translate("Charts", "Oct"),
        translate("Charts", "Nov"),
        translate("Charts", "Dec"),
    )
