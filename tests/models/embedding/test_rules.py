"""Rules of embedding."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from models.embedding import rules
from models.embedding.rows import SharingState
from tests.models.refusals import violated

DAY = dt.date(2024, 5, 31)


def test_that_looks_are_suggested_after_3_6_and_12_months():
    assert rules.suggest_rechecks(DAY) == (
        dt.date(2024, 8, 31),
        dt.date(2024, 11, 30),
        dt.date(2025, 5, 31),
    )


def test_that_what_is_done_was_done_by_today():
    assert rules.check_done(None, DAY) is None
    assert rules.check_done(DAY, DAY) is None
    later = DAY + dt.timedelta(days=1)
    assert violated(rules.check_done, later, DAY) == ("date_in_future", "done_on")
    assert violated(rules.check_done, later, DAY, "settled_on")[1] == "settled_on"
    assert violated(rules.check_done, dt.date(24, 1, 1), DAY)[0] == "date_out_of_range"


def test_that_only_declining_needs_a_reason():
    rules.check_declined(SharingState.PLANNED, "")
    rules.check_declined(SharingState.DECLINED, "For tæt på én beboer")
    broken = violated(rules.check_declined, SharingState.DECLINED, " ")
    assert broken == ("reason_missing", "reason")


@pytest.mark.parametrize(
    ("due_on", "done_on", "days"),
    [
        (DAY, None, 0),
        (DAY - dt.timedelta(days=9), None, 9),
        (DAY - dt.timedelta(days=9), DAY, 0),
        (DAY + dt.timedelta(days=9), None, 0),
    ],
)
def test_that_only_a_look_not_taken_is_late(due_on, done_on, days):
    recheck = SimpleNamespace(due_on=due_on, done_on=done_on)
    assert rules.overdue_days(recheck, DAY) == days
