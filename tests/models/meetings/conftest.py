"""Every test of meetings happens on the same day."""

from __future__ import annotations

import datetime as dt

import pytest

from models import clock
from tests.models.meetings.factories import make_group

TODAY = dt.date(2026, 9, 1)


@pytest.fixture(autouse=True)
def today(monkeypatch):
    """The first of September 2026, late in the morning."""
    moment = dt.datetime(2026, 9, 1, 9, 30, tzinfo=dt.UTC)
    monkeypatch.setattr(clock, "utc_now", lambda: moment)
    return TODAY


@pytest.fixture
def group(store):
    """A course with a leader, two of the staff, two residents and a relative."""
    return make_group(store)
