"""Indicators in words: how often, how far, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import current_language, translate
from models.measures.numbers import format_value
from models.measures.rows import Direction
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    import datetime as dt

    from models.measures.rows import IndicatorRow, IndicatorSummary

DIRECTION_ICONS = {
    Direction.UP: "direction_up",
    Direction.DOWN: "direction_down",
    Direction.FOLLOW: "direction_follow",
}


def short_labels() -> dict[str, str]:
    """What a whole indicator says, in a word or two."""
    return {
        "baseline": translate("MeasuresPage", "where you begin"),
        "baseline_on": translate("MeasuresPage", "the day you began"),
        "target": translate("MeasuresPage", "where you want to be"),
        "source": translate("MeasuresPage", "where the number comes from"),
        "rhythm": translate("MeasuresPage", "how often"),
    }


def missing_fields(indicator: IndicatorRow) -> tuple[str, ...]:
    """The columns that say nothing yet; a number that is only followed needs no target."""
    names = list(short_labels())
    if indicator.direction is Direction.FOLLOW:
        names.remove("target")
    return tuple(name for name in names if getattr(indicator, name) in (None, ""))


def value_text(indicator: IndicatorRow, value: int | None) -> str:
    """A value with its unit, or a dash."""
    if value is None:
        return "–"
    text = format_value(value, indicator.decimals, current_language())
    if not indicator.unit:
        return text
    return f"{text} {indicator.unit}"


def indicator_status(summary: IndicatorSummary, today: dt.date) -> tuple[Status, str]:
    """Shape and word of an indicator in the list."""
    if summary.indicator.is_closed:
        return Status.STOPPED, translate("MeasuresPage", "Closed")
    if missing_fields(summary.indicator):
        return Status.WAITING, translate("MeasuresPage", "Not whole yet")
    if summary.next_due_on is not None and summary.next_due_on <= today:
        return Status.ATTENTION, translate("MeasuresPage", "Measure now")
    return Status.ACTIVE, translate("MeasuresPage", "Followed")


def list_detail(summary: IndicatorSummary) -> str:
    """The latest value, and of when."""
    latest = summary.latest
    if latest is None:
        return translate("MeasuresPage", "Not measured yet")
    value = value_text(summary.indicator, latest.value)
    return f"{value} · {long_date(latest.measured_on)}"


def about_text(summary: IndicatorSummary) -> str:
    """Key, rhythm, and when the next measurement is due."""
    indicator = summary.indicator
    parts = [indicator.key]
    if indicator.rhythm is not None:
        parts.append(enum_text(indicator.rhythm))
    if summary.next_due_on is not None:
        words = translate("MeasuresPage", "next {date}")
        parts.append(words.format(date=long_date(summary.next_due_on)))
    return " · ".join(parts)


def way_text(summary: IndicatorSummary) -> str:
    """From where, to where, and where it stands, in one line."""
    indicator = summary.indicator
    latest = summary.latest.value if summary.latest is not None else None
    words = translate("MeasuresPage", "At the start {start}, now {now}, goal {goal}")
    return words.format(
        start=value_text(indicator, indicator.baseline),
        now=value_text(indicator, latest),
        goal=value_text(indicator, indicator.target),
    )
