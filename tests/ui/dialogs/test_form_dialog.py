"""Sheets with fields: errors beside them, Tab as one reads, whole on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.errors import RuleViolation, UserFacingError
from tests.ui.checks import assert_accessible, tab_stops
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine, AutosaveText


class Sheet(FormDialog):
    """Two fields."""

    def __init__(self, parent=None) -> None:
        super().__init__("Nyt møde", "Hvornår og om hvad?", "Gem", name="sheet", parent=parent)
        self.submitted = 0
        self.add_field("title", Field("Titel", AutosaveLine(), name="sheet_title"))
        self.add_field("notes", Field("Notat", AutosaveText(), name="sheet_notes"))

    def submit(self) -> None:
        self.submitted += 1


@pytest.fixture
def window(themed, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def sheet(window, qtbot):
    made = Sheet(window)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def test_that_the_keyboard_begins_in_the_first_field(sheet, qtbot) -> None:
    qtbot.waitUntil(sheet.fields["title"].editor.hasFocus)


def test_that_tab_walks_the_fields_then_the_buttons(sheet) -> None:
    names = [stop.objectName() for stop in tab_stops(sheet)]
    assert names == ["sheet_title", "sheet_notes", "sheet_cancel", "sheet_accept"]
    assert_accessible(sheet)


def test_that_a_rule_stands_beside_its_field_and_takes_the_keyboard_there(sheet, qtbot) -> None:
    sheet.fields["notes"].editor.setPlainText("x")
    sheet.show_failure(RuleViolation("text_missing", "title"))
    assert sheet.fields["title"].error
    assert not sheet.fields["notes"].error
    qtbot.waitUntil(sheet.fields["title"].editor.hasFocus)
    assert sheet.fields["notes"].editor.toPlainText() == "x"


@pytest.mark.parametrize(
    "failure", [RuleViolation("text_missing", "nowhere"), UserFacingError("disk_full", path="x")]
)
def test_that_other_failures_stand_above_the_buttons(sheet, failure) -> None:
    sheet.set_busy(True)
    sheet.show_failure(failure)
    assert sheet.findChild(object, "sheet_failure").isVisible()
    assert sheet.accept_button.isEnabled()


def test_that_errors_go_when_it_is_tried_again(sheet, qtbot) -> None:
    sheet.show_failure(RuleViolation("text_missing", "title"))
    qtbot.mouseClick(sheet.accept_button, Qt.MouseButton.LeftButton)
    assert sheet.fields["title"].error == ""
    assert sheet.submitted == 1


def test_that_esc_leaves_without_a_question(sheet, qtbot) -> None:
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.submitted == 0


def test_that_a_sheet_is_as_high_as_its_fields_and_no_higher_than_its_window(window, qtbot) -> None:
    small = Sheet(window)
    qtbot.addWidget(small)
    small.open()
    assert small._area.verticalScrollBar().maximum() == 0
    window.resize(500, 320)
    narrow = Sheet(window)
    qtbot.addWidget(narrow)
    narrow.open()
    assert narrow.height() <= 320
    assert narrow.width() <= 500
