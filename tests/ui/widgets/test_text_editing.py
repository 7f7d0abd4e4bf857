"""The two text fields that save by themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.text_editing import AutosaveLine, AutosaveText


@pytest.fixture
def desk(themed, qtbot):
    """A line, a text and a field to go to, in a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.line, window.text, window.other = AutosaveLine(), AutosaveText(), QLineEdit()
    layout = QVBoxLayout(window)
    for field in (window.line, window.text, window.other):
        layout.addWidget(field)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("name", ["line", "text"])
def test_that_leaving_a_field_with_tab_commits_its_text(desk, qtbot, name) -> None:
    field = getattr(desk, name)
    field.show_text("gammel")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "ny tekst")
    with qtbot.waitSignal(field.committed) as signal:
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert signal.args == ["ny tekst"]
    assert not field.hasFocus()


def test_that_enter_commits_a_line_and_ctrl_enter_a_text(desk, qtbot) -> None:
    qtbot.keyClicks(desk.line, "en linje")
    with qtbot.waitSignal(desk.line.committed):
        qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    qtbot.keyClicks(desk.text, "et afsnit")
    with qtbot.waitSignal(desk.text.committed):
        qtbot.keyClick(desk.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.text.toPlainText() == "et afsnit"


def test_that_hiding_the_page_commits(desk, qtbot) -> None:
    qtbot.keyClicks(desk.line, "halvt skrevet")
    with qtbot.waitSignal(desk.line.committed):
        desk.hide()


def test_that_a_stored_text_shown_again_is_not_a_change(desk, qtbot) -> None:
    with qtbot.assertNotEmitted(desk.text.committed):
        desk.text.show_text("Fra biblioteket")
        desk.text.autosave.commit_now()


def test_that_a_draft_of_an_earlier_time_is_unsaved_text(desk, qtbot) -> None:
    desk.text.show_text("Gemt")
    desk.text.show_draft("Gemt, og lidt til")
    assert desk.text.autosave.is_dirty
    desk.line.show_text("Gemt")
    desk.line.show_draft("Kladde")
    assert desk.line.autosave.is_dirty


def test_that_a_text_grows_with_its_lines_and_scrolls_beyond_the_last(desk) -> None:
    empty = desk.text.height()
    desk.text.show_text("\n".join("abcdef"))
    grown = desk.text.height()
    desk.text.show_text("\n".join(str(number) for number in range(200)))
    full = desk.text.height()
    assert empty < grown < full < 2 * desk.text.fontMetrics().lineSpacing() * 14


def test_that_a_text_counts_wrapped_lines(desk, qtbot) -> None:
    desk.text.show_text("ord " * 60)
    qtbot.waitUntil(lambda: desk.text.height() > 4 * desk.text.fontMetrics().lineSpacing())
