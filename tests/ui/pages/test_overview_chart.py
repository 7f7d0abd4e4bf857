"""The small chart and its words."""

from __future__ import annotations

import datetime as dt
from uuid import UUID, uuid4

from desktop.support.translation import in_language
from models.measures.rows import Direction, IndicatorRow, IndicatorSeries, MeasurementRow, Rhythm
from ui.pages.overview_chart import MOST_POINTS, last_points, numbers_text, small_chart

START = dt.date(2024, 1, 8)
INDICATOR = IndicatorRow(
    id=UUID(int=7),
    version=1,
    key="I-001",
    course_id=UUID(int=1),
    position=1,
    title="Rolige morgener",
    unit="timer",
    decimals=1,
    direction=Direction.UP,
    baseline=10,
    baseline_on=START,
    target=55,
    target_on=None,
    source="",
    rhythm=Rhythm.WEEKLY,
    learning="",
    is_closed=False,
)


def series(*values: int | None) -> IndicatorSeries:
    points = tuple(
        MeasurementRow(
            uuid4(), 1, UUID(int=1), UUID(int=7), START + dt.timedelta(weeks=at), value, ""
        )
        for at, value in enumerate(values)
    )
    return IndicatorSeries(INDICATOR, points)


def test_that_only_the_last_measurements_up_to_the_day_are_drawn() -> None:
    long = series(*range(40))
    day = START + dt.timedelta(weeks=30)
    shown = last_points(long, day)
    assert len(shown) == MOST_POINTS
    assert shown[-1].measured_on == day


def test_that_scaled_numbers_and_gaps_reach_the_chart() -> None:
    chart = small_chart(series(10, None, 45), START + dt.timedelta(days=99))
    assert [point.value for point in chart.series[0].points] == [1.0, None, 4.5]
    assert chart.target is not None
    assert (chart.target.value, chart.decimals) == (5.5, 1)


def test_that_the_sentence_tells_from_what_to_what_in_the_language() -> None:
    with in_language("da"):
        alt = small_chart(series(10, None, 45), START + dt.timedelta(days=99)).alt
    for part in ("1,0", "4,5", "8. januar 2024", "22. januar 2024", "5,5"):
        assert part in alt


def test_that_every_value_stands_in_the_text_the_newest_first() -> None:
    with in_language("da"):
        lines = numbers_text(INDICATOR, series(10, None, 45).points).splitlines()
    assert lines[0] == "22. januar 2024: 4,5"
    assert lines[2] == "8. januar 2024: 1,0"
    assert not any(digit.isdigit() for digit in lines[1].split(":")[1])
