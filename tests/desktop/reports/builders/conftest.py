"""Builders read a library: here one on SQLite, for what differs between databases is tested below.

Every test happens on the same day.
"""

from __future__ import annotations

import datetime as dt

import pytest

from models import clock
from models.engine import make_engine
from models.schema import METADATA
from tests.models.meetings.factories import make_group
from tests.models.store import Store


@pytest.fixture(autouse=True)
def today(monkeypatch):
    """The first of September 2026, late in the morning."""
    moment = dt.datetime(2026, 9, 1, 9, 30, tzinfo=dt.UTC)
    monkeypatch.setattr(clock, "utc_now", lambda: moment)
    return dt.date(2026, 9, 1)


@pytest.fixture
def store(tmp_path):
    """A guarded, journalled database with an operator."""
    engine = make_engine(tmp_path / "library.praksisrum")
    METADATA.create_all(engine)
    yield Store(engine)
    engine.dispose()


@pytest.fixture
def group(store):
    """A course with a leader, two of the staff, two residents and a relative."""
    return make_group(store)
