"""What tests of the page Analyse do and look up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from models.analysis import operations, queries
from models.analysis.rows import Theme
from models.groups.rows import Perspective

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.library import Library
    from ui.pages.analysis.page import AnalysisPage
    from ui.pages.analysis.side_card import SideCard

THEME = Theme.LEADERSHIP_ORGANISATION


def card(page: AnalysisPage, side: Perspective = Perspective.RESIDENTS) -> SideCard:
    assert page.pane is not None
    return page.pane.cards[side]


def answers(library: Library, course_id: UUID) -> Any:
    return library.query(queries.list_theme_answers, course_id)


def answer(library: Library, course_id: UUID, side: Perspective, **values: Any) -> UUID:
    return library.perform(
        operations.answer_theme, course_id=course_id, theme=THEME, perspective=side, **values
    )


def findings(library: Library, course_id: UUID) -> list[str]:
    return [row.text for row in library.query(queries.list_findings, course_id)]


def show(page: AnalysisPage, view: str) -> None:
    page.show_target(view=view)
    QApplication.processEvents()


def press(page: AnalysisPage, name: str) -> None:
    found = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
    assert found, name
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)
