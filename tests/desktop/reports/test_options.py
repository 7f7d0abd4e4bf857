"""What every report is made with."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from desktop.reports.options import ReportOptions


def test_that_nobody_is_named_unless_somebody_is():
    options = ReportOptions("da", dt.date(2026, 9, 1))
    assert options.made_by == ""


def test_that_a_builder_cannot_change_what_it_was_given():
    options = ReportOptions("da", dt.date(2026, 9, 1), "AB")
    with pytest.raises(dataclasses.FrozenInstanceError):
        options.language = "en"
