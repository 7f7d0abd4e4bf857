"""The phase line: where the group stands, for those who look and for those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from models.phases.rows import PHASES, GateState, Phase
from tests.ui.checks import assert_accessible, tab_stops
from tests.ui.widgets.gates import make_gate, make_gates
from ui.widgets.phase_line import PhaseLine


@pytest.fixture
def line(themed, qtbot):
    made = PhaseLine()
    qtbot.addWidget(made)
    made.resize(1200, 48)
    made.show()
    qtbot.waitExposed(made)
    made.show_gates(make_gates(Phase.PLANNING))
    return made


def test_that_each_phase_says_its_number_name_state_and_conditions(line) -> None:
    spoken = line.station_of(Phase.PLANNING).accessibleName()
    assert "4" in spoken
    assert "0" in spoken
    assert line.station_of(Phase.STARTUP).accessibleName() != spoken


def test_that_it_is_one_tab_stop_at_the_phase_of_now(line) -> None:
    assert tab_stops(line) == [line.station_of(Phase.PLANNING)]
    assert_accessible(line)


def test_that_arrows_walk_along_it_and_enter_opens_a_gate(line, qtbot) -> None:
    current = line.station_of(Phase.PLANNING)
    current.setFocus()
    qtbot.waitUntil(current.hasFocus)
    qtbot.keyClick(current, Qt.Key.Key_Right)
    following = line.station_of(Phase.TRIALLING)
    assert following.hasFocus()
    with qtbot.waitSignal(line.phase_opened) as signal:
        qtbot.keyClick(following, Qt.Key.Key_Space)
    assert signal.args == [Phase.TRIALLING]


def test_that_it_knows_the_phase_of_now_and_none_when_all_are_passed(line) -> None:
    assert line.current_phase is Phase.PLANNING
    line.show_gates([make_gate(phase, GateState.PASSED, all_met=True) for phase in PHASES])
    assert line.current_phase is None
    assert line.last_phase is Phase.EMBEDDING


def test_that_all_words_are_there_where_they_have_room(line) -> None:
    widths = [line.station_of(phase).width() for phase in PHASES]
    assert all(
        width >= line.station_of(phase).full_width()
        for width, phase in zip(widths, PHASES, strict=True)
    )


def test_that_in_little_room_only_the_phase_of_now_keeps_its_word(line, qtbot) -> None:
    line.resize(480, 48)
    current, other = line.station_of(Phase.PLANNING), line.station_of(Phase.STARTUP)
    last = line.station_of(Phase.EMBEDDING)
    qtbot.waitUntil(lambda: current.width() >= current.full_width())
    assert last.geometry().right() < 480
    assert other.width() < other.full_width()
    assert other.accessibleName()


def test_that_a_phase_passed_with_open_conditions_looks_and_sounds_different(line) -> None:
    station = line.station_of(Phase.STARTUP)
    plain, spoken = station.grab().toImage(), station.accessibleName()
    gates = list(make_gates(Phase.PLANNING))
    gates[0] = make_gate(Phase.STARTUP, GateState.PASSED, override_reason="Vi retter det.")
    line.show_gates(gates)
    assert station.grab().toImage() != plain
    assert station.accessibleName() != spoken


@pytest.mark.parametrize("zoom", [80, 300])
def test_that_it_follows_the_zoom(line, themed, zoom) -> None:
    before = line.station_of(Phase.PLANNING).sizeHint().height()
    themed.set_zoom(zoom)
    assert line.station_of(Phase.PLANNING).sizeHint().height() == pytest.approx(
        before * zoom / 100, abs=2
    )
