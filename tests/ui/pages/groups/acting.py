"""What a person does on the page Gruppen, for its tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton


def names(page: Any) -> list[str]:
    return [tile.accessibleName() for tile in page.people.grid.tiles]


def dialog(page: Any, name: str) -> Any:
    found = page.window().findChild(QDialog, name)
    assert found is not None, name
    return found


def press(root: Any, name: str) -> None:
    found = root.findChild(QPushButton, name)
    assert found is not None, name
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)
