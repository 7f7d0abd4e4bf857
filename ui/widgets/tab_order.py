"""Tab order as one reads: along the layouts, whatever was made first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def order_by_reading(root: QWidget) -> None:
    """Let Tab walk the controls below `root` in the order of its layouts."""
    first, *others = list(_stops(root)) or [root]
    # Each is put right behind the first, the last one foremost: Qt takes two neighbours across
    # the end of its ring for being in order already.
    for stop in reversed(others):
        QWidget.setTabOrder(first, stop)


def first_stop(root: QWidget) -> QWidget | None:
    """The first control Tab reaches below `root`, as one reads."""
    return next((stop for stop in _stops(root) if stop.isVisibleTo(root)), None)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        if widget.widget() is not None:
            yield from _stops(widget.widget())
    elif isinstance(widget, (QStackedWidget, QSplitter)):
        for index in range(widget.count()):
            yield from _stops(widget.widget(index))
    elif widget.layout() is not None:
        yield from _stops_of_layout(widget.layout())


def _stops_of_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield from _stops(item.widget())
        elif item.layout() is not None:
            yield from _stops_of_layout(item.layout())
