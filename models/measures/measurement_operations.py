"""Writes of measurements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock
from models.course_rows import find_or_create, set_values
from models.errors import RuleViolation
from models.measures import rules
from models.measures.tables import Indicator, Measurement
from models.records import change, create, fetch, find_one, living, operation, remove, require

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session

_MEASUREMENT = frozenset({"measured_on", "value", "note"})


@operation()
def record_measurement(
    session: Session,
    *,
    indicator_id: UUID,
    measured_on: dt.date,
    value: int | None,
    note: str | None = None,
    seen: int | None = None,
) -> UUID:
    """Write or change the one value of a day.

    Args:
        session: the session of the running operation.
        indicator_id: what was measured.
        measured_on: the day, today or earlier.
        value: an integer scaled by ten to the indicator's decimals; None where it was tried and
            is missing.
        note: what to know about it; None leaves it as it is.
        seen: the version looked at.

    Raises:
        RuleViolation: `indicator_closed`, `date_in_future`, `number_too_large`, `text_too_long`.
        NotFound: the indicator is not there, or the value seen is removed.
        Conflict: `changed_meanwhile`.
    """
    indicator = _open_indicator(session, indicator_id)
    rules.check_measurement(value, measured_on, clock.today())
    measurement = find_or_create(
        session,
        Measurement,
        seen,
        course_id=indicator.course_id,
        indicator_id=indicator_id,
        measured_on=measured_on,
    )
    change(measurement, {"value": value} if note is None else {"value": value, "note": note})
    return measurement.id


@operation()
def record_measurements(
    session: Session, *, indicator_id: UUID, values: Sequence[tuple[dt.date, int | None]]
) -> None:
    """Write or change many days at once, as one step; days not named stay as they are.

    Args:
        session: the session of the running operation.
        indicator_id: what was measured.
        values: a day and its scaled value (None: missing), each day once.

    Raises:
        RuleViolation: `day_twice` with the `day`, `indicator_closed`, `date_in_future`,
            `number_too_large`.
        NotFound: the indicator is not there.
    """
    indicator = _open_indicator(session, indicator_id)
    today = clock.today()
    given: dict[dt.date, int | None] = {}
    for day, value in values:
        if day in given:
            raise RuleViolation("day_twice", "values", day=day)
        rules.check_measurement(value, day, today)
        given[day] = value
    statement = living(Measurement).where(Measurement.indicator_id == indicator_id)
    known = {row.measured_on: row for row in session.scalars(statement)}
    for day, value in given.items():
        if day in known:
            known[day].value = value
            continue
        create(
            session,
            Measurement,
            course_id=indicator.course_id,
            indicator_id=indicator_id,
            measured_on=day,
            value=value,
        )


@operation()
def edit_measurement(
    session: Session, *, measurement_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change a measurement's measured_on, value or note.

    Raises:
        RuleViolation: `day_taken`, `indicator_closed`, `date_in_future`, `number_too_large`,
            `text_too_long`.
        NotFound: the measurement is not there.
        Conflict: `changed_meanwhile`.
    """
    measurement = fetch(session, Measurement, measurement_id, seen)
    _open_indicator(session, measurement.indicator_id)
    day = values.get("measured_on", measurement.measured_on)
    rules.check_measurement(values.get("value"), day, clock.today())
    if day != measurement.measured_on:
        other = find_one(
            session, Measurement, indicator_id=measurement.indicator_id, measured_on=day
        )
        require(other is None, "day_taken", "measured_on", day=day)
    set_values(session, measurement, values, _MEASUREMENT)


@operation()
def remove_measurement(session: Session, *, measurement_id: UUID, seen: int | None = None) -> None:
    """Remove a measurement, as if it had never been tried.

    Raises:
        NotFound: the measurement is not there.
        Conflict: `changed_meanwhile`.
    """
    remove(fetch(session, Measurement, measurement_id, seen))


def _open_indicator(session: Session, indicator_id: UUID) -> Indicator:
    """An indicator that is still measured."""
    indicator = fetch(session, Indicator, indicator_id)
    require(not indicator.is_closed, "indicator_closed", "indicator_id")
    return indicator
