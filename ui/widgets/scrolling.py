"""Rooms that scroll by themselves, so that a page never asks for more than there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget


class RoomStack(QStackedWidget):
    """Shows one of several that each scroll: none of them asks for room the page has not."""

    def hasHeightForWidth(self) -> bool:
        """Its height is what is left, however long what it shows may be."""
        return False


def scrolling(layout: QVBoxLayout, name: str) -> QScrollArea:
    """A layout in an area that scrolls and takes no focus itself."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    inner.setLayout(layout)
    area.setWidget(inner)
    return area
