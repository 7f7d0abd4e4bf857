"""Somebody at the desk: keys pressed where the keyboard is, widgets found by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from models.meetings import queries

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.library import Library
    from models.meetings.detail_rows import MeetingDetail
    from ui.pages.meetings.page import MeetingsPage

W = TypeVar("W", bound=QWidget)


class Desk:
    """Presses keys and looks at what the library holds."""

    def __init__(self, page: MeetingsPage, library: Library) -> None:
        self.page = page
        self.library = library

    def meeting(self, meeting_id: UUID) -> MeetingDetail:
        """What is stored of a meeting."""
        return self.library.query(queries.get_meeting, meeting_id)

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # default for any widget
        """The seen widget of an object name, on the page or in a dialog over it."""
        self.settle()
        for root in (QApplication.activeModalWidget(), self.page):
            if root is None:
                continue
            for widget in root.findChildren(kind, name):
                if widget.isVisible():
                    return widget
        raise AssertionError(f"no {name} is seen")

    def is_seen(self, name: str) -> bool:
        """Whether a widget of an object name is seen on the page."""
        self.settle()
        return any(widget.isVisible() for widget in self.page.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Go to a button and press it by keyboard."""
        made = self.find(name, QAbstractButton)
        assert made.isEnabled(), f"{name} cannot be pressed"
        made.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(made, Qt.Key.Key_Space)
        self.settle()

    def type_in(self, name: str, text: str) -> QWidget:
        """Go to a field, replace what stands there, and stay in it."""
        field = self.find(name)
        field = getattr(field, "inner", field)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        for letter in text:
            # QTest knows no æ, ø or é.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, event)
        return field

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the keyboard"
        QTest.keyClick(focus, key, modifiers)
        self.settle()

    def tab_away(self) -> None:
        """Leave a field."""
        self.key(Qt.Key.Key_Tab)

    def settle(self) -> None:
        """Let everything that waits happen, also the end of widgets."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if QApplication.activeModalWidget() is None and not self.page.isActiveWindow():
            # Without a window manager nobody gives the keyboard back after a dialog.
            self.page.activateWindow()
        QApplication.processEvents()
