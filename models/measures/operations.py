"""Writes of indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models.course_rows import append, move_behind, set_values
from models.measures import rules
from models.measures.tables import Indicator, Measurement
from models.records import fetch, living, operation, remove, require
from models.references import count_references

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

_INDICATOR = frozenset(
    {
        "title",
        "unit",
        "decimals",
        "direction",
        "baseline",
        "baseline_on",
        "target",
        "target_on",
        "source",
        "rhythm",
        "learning",
    }
)
_LINES = frozenset({"title"})


@operation()
def add_indicator(session: Session, *, course_id: UUID, title: str, **values: Any) -> UUID:
    """Add an indicator at the end of the list.

    Args:
        session: the session of the running operation.
        course_id: whose indicator.
        title: the question it answers.
        **values: unit, decimals, direction, baseline, baseline_on, target, target_on, source,
            rhythm, learning; numbers are integers scaled by ten to `decimals`.

    Raises:
        RuleViolation: `text_missing`, `text_too_long`, `decimals_out_of_range`,
            `target_against_direction`, `target_before_baseline`, `number_too_large`,
            `date_out_of_range`.
        NotFound: the course is not there.
    """
    rules.check_decimals(values.get("decimals", 0))
    indicator = append(session, Indicator, course_id=course_id)
    set_values(session, indicator, {"title": title, **values}, _INDICATOR, _LINES)
    rules.check_indicator(indicator)
    return indicator.id


@operation()
def edit_indicator(
    session: Session, *, indicator_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change any of what `add_indicator` takes.

    Other `decimals` rewrite every stored value as the same number, removed ones too, so that
    bringing one back is right; `baseline` and `target` in the same call are in the new decimals.

    Raises:
        RuleViolation: as `add_indicator`, and `decimals_would_lose_digits`.
        NotFound: the indicator is not there.
        Conflict: `changed_meanwhile`.
    """
    indicator = fetch(session, Indicator, indicator_id, seen)
    if "decimals" in values and values["decimals"] != indicator.decimals:
        rules.check_decimals(values["decimals"])
        _rescale(session, indicator, values)
    set_values(session, indicator, values, _INDICATOR, _LINES)
    rules.check_indicator(indicator)


@operation()
def close_indicator(
    session: Session, *, indicator_id: UUID, is_closed: bool = True, seen: int | None = None
) -> None:
    """Measure an indicator no longer, or again with False.

    Raises:
        NotFound: the indicator is not there.
        Conflict: `changed_meanwhile`.
    """
    fetch(session, Indicator, indicator_id, seen).is_closed = is_closed


@operation()
def remove_indicator(session: Session, *, indicator_id: UUID, seen: int | None = None) -> None:
    """Remove an indicator with its measurements, unless a trial or recommendation rests on it.

    Raises:
        RuleViolation: `indicator_in_use`, with `count` users.
    """
    indicator = fetch(session, Indicator, indicator_id, seen)
    users = count_references(session, indicator, frozenset({"measurement.indicator_id"}))
    require(not users, "indicator_in_use", count=sum(users.values()))
    measured = living(Measurement).where(Measurement.indicator_id == indicator_id)
    for measurement in session.scalars(measured).all():
        remove(measurement)
    remove(indicator)


@operation()
def move_indicator(session: Session, *, indicator_id: UUID, after_id: UUID | None) -> None:
    """Put an indicator behind another of the same course; None puts it first.

    Raises:
        RuleViolation: `other_list`.
    """
    move_behind(session, fetch(session, Indicator, indicator_id), after_id)


def _rescale(session: Session, indicator: Indicator, values: dict[str, Any]) -> None:
    """Write the indicator's numbers with the new decimals, except those that are replaced."""
    old, new = indicator.decimals, values["decimals"]
    for name in {"baseline", "target"} - values.keys():
        setattr(indicator, name, rules.rescale(getattr(indicator, name), old, new))
    measured = sa.select(Measurement).where(Measurement.indicator_id == indicator.id)
    for measurement in session.scalars(measured).all():
        measurement.value = rules.rescale(measurement.value, old, new)
