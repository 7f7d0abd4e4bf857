"""A field: label, hint and error, all told with the editor."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine


@pytest.fixture
def field(themed, qtbot):
    made = Field("&Titel", AutosaveLine(), "Det står øverst.", name="meeting_title")
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_the_editor_is_named_after_its_label(field) -> None:
    assert field.editor.accessibleName() == "Titel"
    assert field.editor.objectName() == "meeting_title"
    assert field.editor.accessibleDescription() == "Det står øverst."


def test_that_the_label_leads_to_the_editor(field) -> None:
    assert field.findChild(QLabel).buddy() is field.editor


def test_that_an_error_stands_beside_the_field_and_is_spoken_with_the_hint(field) -> None:
    field.set_error("Skriv en titel.")
    assert field.error == "Skriv en titel."
    assert field.editor.accessibleDescription() == "Skriv en titel. Det står øverst."
    assert any(
        label.text() == "Skriv en titel." and label.isVisible()
        for label in field.findChildren(QLabel)
    )


def test_that_an_error_taken_away_leaves_no_trace(field) -> None:
    field.set_error("Skriv en titel.")
    field.set_error(None)
    assert field.error == ""
    assert not any(
        "Skriv" in label.text() and label.isVisible() for label in field.findChildren(QLabel)
    )


def test_that_an_error_never_changes_what_was_typed(field) -> None:
    field.editor.setText("x" * 400)
    field.set_error("Titlen er for lang.")
    assert field.editor.text() == "x" * 400


def test_that_an_error_marks_the_line_inside_a_date_field(themed, qtbot) -> None:
    made = Field("Dato", DateEdit(), name="held_on")
    qtbot.addWidget(made)
    made.set_error("Skriv en dato.")
    assert made.editor.inner.property("wrong") == "true"
    assert made.editor.inner.accessibleDescription() == "Skriv en dato."


LIKE_CPR = "Ring til 010190-1234"


def test_that_a_stored_number_like_cpr_is_warned_of_and_spoken(field) -> None:
    field.editor.show_text(LIKE_CPR)
    assert "CPR" in field.warning
    assert field.error == ""
    assert field.editor.accessibleDescription() == f"{field.warning} Det står øverst."
    field.editor.show_text("Ring til kontoret")
    assert field.warning == ""
    assert field.editor.accessibleDescription() == "Det står øverst."


def test_that_the_warning_comes_on_leaving_and_goes_with_the_number(field, qtbot) -> None:
    qtbot.keyClicks(field.editor, LIKE_CPR)
    assert field.warning == "", "nobody is interrupted while writing"
    field.editor.autosave.commit_now()
    field.editor.autosave.confirm()
    assert field.warning
    field.editor.clear()
    qtbot.keyClicks(field.editor, "Ring til kontoret")
    field.editor.autosave.commit_now()
    assert field.warning == ""


def test_that_the_warning_stands_beside_an_error(field) -> None:
    field.editor.show_text(LIKE_CPR)
    field.set_error("Teksten er for lang.")
    told = field.editor.accessibleDescription()
    assert told.startswith("Teksten er for lang.")
    assert field.warning in told


def test_that_a_field_that_saves_nothing_by_itself_has_no_warning(themed, qtbot) -> None:
    made = Field("Dag", DateEdit())
    qtbot.addWidget(made)
    assert made.warning == ""
