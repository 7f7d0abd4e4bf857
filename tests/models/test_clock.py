"""One clock: moments in UTC, the wall in Denmark."""

from __future__ import annotations

import datetime as dt

import pytest

from models import clock


def test_that_a_moment_has_its_zone():
    assert clock.utc_now().utcoffset() == dt.timedelta(0)


@pytest.mark.parametrize(
    ("utc", "day", "hour"),
    [
        (dt.datetime(2026, 1, 31, 23, 30, tzinfo=dt.UTC), dt.date(2026, 2, 1), 0),
        (dt.datetime(2026, 7, 1, 21, 59, tzinfo=dt.UTC), dt.date(2026, 7, 1), 23),
        (dt.datetime(2026, 7, 1, 22, 0, tzinfo=dt.UTC), dt.date(2026, 7, 2), 0),
        (dt.datetime(2026, 3, 29, 1, 0, tzinfo=dt.UTC), dt.date(2026, 3, 29), 3),
    ],
)
def test_that_the_day_is_the_one_on_the_wall_in_summer_and_winter(monkeypatch, utc, day, hour):
    monkeypatch.setattr(clock, "utc_now", lambda: utc)
    assert (clock.today(), clock.local_now().hour) == (day, hour)
