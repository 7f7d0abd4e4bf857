"""Fields in rows that stand under each other where there is no room beside."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.measures import lay_out
from ui.widgets.side_by_side import SideBySide


def field_row(*fields: QWidget, least: int = 520, gap: int = 16, name: str = "") -> SideBySide:
    """Fields side by side, their labels on one line, each as high as it needs to be."""
    row = SideBySide(least, gap, name=name)
    for field in fields:
        row.add(at_top(field))
    return row


def at_top(*fields: QWidget, gap: int = 8) -> QWidget:
    """Fields under each other, at the top of the room they get."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    lay_out(column, gap)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    return holder
