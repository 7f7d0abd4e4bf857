"""The frame round the pages: place, phases, navigation, messages, status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.page_stack import PageStack
from ui.pages.registry import PAGES, place_name
from ui.theme.current import px
from ui.theme.measures import lay_out
from ui.widgets.buttons import Button
from ui.widgets.message_bar import MessageBar
from ui.widgets.navigation_bar import NavigationBar
from ui.widgets.phase_line import PhaseLine
from ui.widgets.place_switcher import PlaceSwitcher
from ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

FOLD_WIDTH = 840
"""Below this width, at 100 %, the navigation folds into a button."""


class Frame(QWidget):
    """What stays while pages change.

    Attributes:
        place: where the work is.
        phases: where the group stands.
        navigation: the pages at the left.
        pages: the page itself.
        messages: what happened.
        status: what is saved.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("frame")
        self.place = PlaceSwitcher()
        self.phases = PhaseLine()
        self.navigation = NavigationBar()
        self.pages = PageStack()
        self.messages = MessageBar()
        self.status = StatusLine()
        self._menu_button = Button(
            translate("Window", "Pages"),
            "frame",
            "menu",
            name="pages_button",
            on_click=self._on_menu_button_clicked,
        )
        self._is_in_course = False
        column = QVBoxLayout(self)
        lay_out(column, 0)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        lay_out(top, 4, (10, 4, 16, 0))
        top.addWidget(self._menu_button)
        top.addWidget(self.place)
        top.addStretch(1)
        column.addWidget(self._top)
        column.addWidget(self.phases)
        middle = QHBoxLayout()
        lay_out(middle, 0)
        middle.addWidget(self.navigation)
        middle.addWidget(self._make_sheet(), 1)
        column.addLayout(middle, 1)
        column.addSpacing(px(4))
        column.addWidget(self.messages)
        column.addWidget(self.status)
        self.show_course_parts(False)

    def show_course_parts(self, shown: bool) -> None:
        """Place, phases and navigation: only while a course is open."""
        self._is_in_course = shown
        self._top.setVisible(shown)
        self.phases.setVisible(shown)
        self._fold()

    def _make_sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("look", "page")
        sheet.setObjectName("sheet")
        inner = QVBoxLayout(sheet)
        lay_out(inner, 0)
        # Only where there is less room than a page can do with: then all of it is scrolled to.
        area = QScrollArea()
        area.setObjectName("sheet_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.pages)
        inner.addWidget(area)
        return sheet

    def _fold(self) -> None:
        is_narrow = self.width() < px(FOLD_WIDTH)
        self.navigation.setVisible(self._is_in_course and not is_narrow)
        self._menu_button.setVisible(self._is_in_course and is_narrow)

    def _on_menu_button_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in PAGES:
            action = menu.addAction(place_name(entry.name))
            action.setCheckable(True)
            action.setChecked(entry.name == self.pages.page_name)
            action.triggered.connect(
                lambda _checked=False, it=entry.name: self.navigation.page_wanted.emit(it)
            )
        button = self._menu_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def changeEvent(self, event: QEvent) -> None:
        """Another zoom, another width to fold at."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_is_in_course"):
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the navigation."""
        super().resizeEvent(event)
        self._fold()
