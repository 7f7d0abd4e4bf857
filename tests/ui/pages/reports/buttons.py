"""What tests of the page of reports share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from ui.pages.reports.page import ReportsPage


def button(page: ReportsPage, name: str) -> QPushButton:
    """A button of the page by its name."""
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found
