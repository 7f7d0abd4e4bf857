"""Going to a control on a page: it gets the keyboard and is scrolled into view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme.current import px


def reveal(control: QWidget) -> None:
    """Give a control the keyboard and bring it into view, with room for its label above."""
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            inner = parent.widget()
            if inner is not None and inner.layout() is not None:
                inner.layout().activate()
            parent.ensureWidgetVisible(control, 0, px(72))
        parent = parent.parentWidget()
