"""What tests of the page Praksisform do and look up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from models.practice import queries

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.library import Library
    from ui.pages.practice.page import PracticePage

HEALTH, DREAMS, ETHICS = "broad_health", "dream_based_practice", "ethical_principles"


def candidates(library: Library, course_id: UUID) -> Any:
    return library.query(queries.list_candidates, course_id)


def choices(library: Library, course_id: UUID) -> Any:
    return library.query(queries.list_choices, course_id)


def show(page: PracticePage, view: str, **target: Any) -> Any:
    page.show_target(view=view, **target)
    # What is many is built over several turns.
    for _turn in range(4):
        QApplication.processEvents()
    return page.part(view)


def press(root: QWidget, name: str) -> None:
    found = [one for one in root.findChildren(QPushButton, name) if one.isVisible()]
    assert found, name
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)


def write(editor: Any, text: str) -> None:
    editor.setPlainText(text)
    editor.autosave.commit_now()
