"""Tab order as one reads: along the layouts, whatever was made first or came later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next (or previous) control of a window, as one reads.

    Called by the window when Tab is pressed, so that rows which came a moment ago are walked in
    their place. False where the focus lies in nothing that a layout holds.
    """
    stops = [stop for stop in _stops(root) if stop.isVisible() and stop.isEnabled()]
    holder = QApplication.focusWidget()
    while holder is not None and holder not in stops:
        holder = holder.parentWidget()
    if holder is None:
        return False
    place = stops.index(holder) + (1 if forward else -1)
    reasons = Qt.FocusReason
    stops[place % len(stops)].setFocus(
        reasons.TabFocusReason if forward else reasons.BacktabFocusReason
    )
    return True


def order_by_reading(root: QWidget) -> None:
    """Put Qt's own ring of focus in the order of the layouts, for a widget without its window.

    The window walks by `move_focus` and needs no ring in order.
    """
    first, *others = list(_stops(root)) or [root]
    # Each is put right behind the first, the last one foremost: Qt takes two neighbours across
    # the end of its ring for being in order already.
    for stop in reversed(others):
        QWidget.setTabOrder(first, stop)


def first_stop(root: QWidget) -> QWidget | None:
    """The first control Tab reaches below `root`, as one reads."""
    return next(
        (stop for stop in _stops(root) if stop.isVisibleTo(root) and stop.isEnabled()), None
    )


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QMainWindow):
        inner = widget.centralWidget()
    elif isinstance(widget, QScrollArea):
        inner = widget.widget()
    elif isinstance(widget, QStackedWidget):
        inner = widget.currentWidget()
    else:
        inner = None
    if inner is not None:
        yield from _stops(inner)
    elif isinstance(widget, QSplitter):
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
