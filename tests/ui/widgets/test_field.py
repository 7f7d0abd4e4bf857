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
