"""Forward and back in a meeting: always one thing to press, and its word says what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.support.translation import translate
from models.meetings.rows import ItemState
from ui.widgets import texts
from ui.widgets.buttons import button, primary_button, quiet_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout


class HoldButtons(QObject):
    """The buttons under the meeting; each signal is a wish."""

    back_wanted = Signal()
    next_wanted = Signal()
    carrying_wanted = Signal()
    reopening_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, footer: QHBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._back = quiet_button(
            translate("MeetingsPage", "Back"),
            "back",
            name="previous_item",
            on_click=self.back_wanted.emit,
        )
        self._carry = quiet_button(
            translate("MeetingsPage", "Carry over…"),
            "calendar",
            name="carry_item",
            on_click=self.carrying_wanted.emit,
        )
        self._reopen = quiet_button(
            translate("MeetingsPage", "Open again"),
            "undo",
            name="reopen_item",
            on_click=self.reopening_wanted.emit,
        )
        self._end = button(
            translate("MeetingsPage", "The meeting is over"),
            "stop",
            name="meeting_over",
            on_click=self.end_wanted.emit,
        )
        self._next = primary_button("", "forward", name="next_item", on_click=self.next_wanted.emit)
        for made in (self._back, self._carry, self._reopen):
            footer.addWidget(made)
        # Beside the button it answers: below a long list of names nobody would see it.
        self._error = texts.Text("", "error", is_narrow=True)
        self._error.setObjectName("attendance_error")
        self._error.hide()
        footer.addWidget(self._error, 1)
        footer.addStretch(1)
        footer.addWidget(self._end)
        footer.addWidget(self._next)
        self._next.setToolTip("Ctrl+Page Down")
        self._back.setToolTip("Ctrl+Page Up")

    def show_error(self, text: str) -> None:
        """Say why the meeting cannot begin yet; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def show_place(
        self, *, is_draft: bool, is_first: bool, is_last: bool, item_state: ItemState | None
    ) -> None:
        """Show what can be done at a place.

        Args:
            is_draft: the meeting has not begun.
            is_first: the place is who is here.
            is_last: nothing follows it.
            item_state: of the item shown; None where none is.
        """
        is_open = item_state is ItemState.OPEN
        self._back.setVisible(not is_draft and not is_first)
        self._carry.setVisible(not is_draft and is_open)
        self._reopen.setVisible(not is_draft and item_state is not None and not is_open)
        self._end.setVisible(not is_draft and not is_last)
        if is_draft:
            word = translate("MeetingsPage", "Begin the meeting")
        elif is_last and is_open:
            word = translate("MeetingsPage", "Finished, and the meeting is over")
        elif is_last:
            word = translate("MeetingsPage", "The meeting is over")
        elif is_first:
            word = translate("MeetingsPage", "To the first item")
        elif is_open:
            word = translate("MeetingsPage", "Finished, next item")
        else:
            word = translate("MeetingsPage", "Next item")
        self._next.set_word(word)
