"""The status line: everything is saved, since when, where, by whom."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from uuid import uuid4

import pytest

from desktop.library.changes import LibraryStatus, OperatorRow
from tests.ui.checks import assert_accessible
from ui.widgets.status_line import StatusLine

SAVED = dt.datetime(2026, 1, 12, 13, 2, tzinfo=dt.UTC)


@pytest.fixture
def line(themed, qtbot):
    made = StatusLine()
    qtbot.addWidget(made)
    made.resize(900, 34)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_it_says_the_wall_clocks_time_of_saving_and_copying(line) -> None:
    line.show_status(
        LibraryStatus(SAVED, SAVED - dt.timedelta(minutes=32), False, None), "Solgården"
    )
    assert "14.02" in line.text
    assert "13.30" in line.text
    assert "Solgården" in line.text


def test_that_a_library_that_can_only_be_read_names_who_writes(line) -> None:
    holder = SimpleNamespace(user="MK", machine="kontor-3", since="12-01 09:15")
    line.show_status(LibraryStatus(None, None, True, holder), "Solgården")
    assert "MK" in line.text
    assert "kontor-3" in line.text


def test_that_the_operator_can_be_changed_and_asked_for(line, qtbot) -> None:
    line.show_operator(None)
    with qtbot.waitSignal(line.operator_wanted):
        line.findChild(object, "status_operator").click()
    line.show_operator(OperatorRow(uuid4(), "MK", "konsulent"))
    assert line.findChild(object, "status_operator").text() == "MK, konsulent"


def test_that_the_zoom_is_shown_where_it_is_not_normal(line, qtbot) -> None:
    zoom = line.findChild(object, "status_zoom")
    line.show_zoom(100)
    assert not zoom.isVisible()
    line.show_zoom(150)
    assert zoom.text() == "150 %"
    with qtbot.waitSignal(line.zoom_reset_wanted):
        zoom.click()


def test_that_its_buttons_are_named_reached_and_high_enough(line) -> None:
    line.show_operator(OperatorRow(uuid4(), "MK", "konsulent"))
    line.show_zoom(150)
    assert_accessible(line)
    assert line.findChild(object, "status_operator").height() >= 32
