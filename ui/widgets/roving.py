"""Groups of controls with one Tab stop: arrows move within, Home and End go to the ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class RovingFocus(QObject):
    """Makes the children of `group` one Tab stop: the one last used, or the first.

    Args:
        group: the widget that holds them; marked so that checks know of the arrows.
    """

    def __init__(self, group: QWidget) -> None:
        super().__init__(group)
        self._members: list[QWidget] = []
        group.setProperty("arrows_within", True)

    def set_members(self, members: Sequence[QWidget], stop: QWidget | None = None) -> None:
        """The controls in their order, and which of them Tab reaches."""
        for member in self._members:
            member.removeEventFilter(self)
        self._members = list(members)
        for member in self._members:
            member.installEventFilter(self)
        self.set_stop(stop or (self._members[0] if self._members else None))

    def set_stop(self, stop: QWidget | None) -> None:
        """Which control Tab reaches."""
        for member in self._members:
            member.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if member is stop else Qt.FocusPolicy.ClickFocus
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the arrows; the control that has the focus is the Tab stop."""
        if event.type() == QEvent.Type.FocusIn:
            self.set_stop(watched)  # type: ignore[arg-type]  # only widgets are watched
        elif event.type() == QEvent.Type.KeyPress and not _has_alt(event):  # type: ignore[arg-type]
            target = self._target(watched, event)  # type: ignore[arg-type]
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _target(self, watched: QObject, event: QKeyEvent) -> QWidget | None:
        usable = [
            member for member in self._members if member.isEnabled() and not member.isHidden()
        ]
        if watched not in usable:
            return None
        place = usable.index(watched)
        key = Qt.Key(event.key())
        if key in _BACK:
            return usable[max(place - 1, 0)]
        if key in _FORTH:
            return usable[min(place + 1, len(usable) - 1)]
        if key == Qt.Key.Key_Home:
            return usable[0]
        if key == Qt.Key.Key_End:
            return usable[-1]
        return None


def _has_alt(event: QKeyEvent) -> bool:
    """Alt with an arrow moves the thing itself, so it is left to the control."""
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
