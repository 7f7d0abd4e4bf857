"""The bar that tells what happened, with Undo where it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.support.translation import translate
from ui.theme.measures import lay_out, set_margins
from ui.widgets.buttons import Button
from ui.widgets.texts import set_look

if TYPE_CHECKING:
    from collections.abc import Callable


class MessageBar(QWidget):
    """One message at a time; it stays until it is closed or another comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAccessibleName(translate("MessageBar", "Message"))
        outer = QHBoxLayout(self)
        lay_out(outer, 0, (12, 0, 12, 4))
        self._frame = QFrame()
        self._frame.setProperty("look", "message")
        self._frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addWidget(self._frame)
        row = QHBoxLayout(self._frame)
        lay_out(row, 12)
        set_margins(row, 16, 6, 6, 6)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setObjectName("message_text")
        self._action = Button("", "message", name="message_action", on_click=self._on_action)
        self._close = Button(
            translate("MessageBar", "Close"),
            "message_close",
            name="message_close",
            on_click=self.clear,
        )
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._act: Callable[[], object] | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, empty where there is no message."""
        return "" if self.isHidden() else self._text.text()

    @property
    def action(self) -> Callable[[], object] | None:
        """What its button does now, None where it has none."""
        return self._act

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        *,
        is_error: bool = False,
    ) -> None:
        """Say something, with an action such as Undo where one is given; spoken too."""
        set_look(self._frame, tone="error" if is_error else "fact")
        for child in (self._text, self._action, self._close):
            set_look(child)
        self._text.setText(text)
        self._act = action
        self._action.setVisible(action is not None)
        if action_text is not None:
            self._action.set_word(action_text)
        self.show()
        announcement = QAccessibleAnnouncementEvent(self, text)
        if is_error:
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def withdraw_action(self) -> None:
        """Offer the action no more; the message stays where it is, so that nothing moves."""
        self._act = None
        self._action.hide()

    def clear(self) -> None:
        """Say nothing more."""
        self._act = None
        self.hide()

    def _on_action(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
