"""What is asked of every page and dialog: names for those who listen, Tab for those who type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from ui.widgets.tab_order import first_stop

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def controls_of(root: QWidget) -> list[QWidget]:
    """What a person can act on below `root`: seen, enabled, and not a part of another control."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not _is_part_of_control(widget, root)
    ]


def tab_stops(root: QWidget) -> list[QWidget]:
    """The widgets Tab visits below `root`, in order, from the first."""
    first = first_stop(root)
    if first is None:
        return []
    root.window().activateWindow()
    QTest.qWaitForWindowActive(root.window())
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    for _ in range(500):
        current = QApplication.focusWidget()
        if current is None or current in stops:
            break
        if root.isAncestorOf(current):
            stops.append(current)
        QTest.keyClick(current, Qt.Key.Key_Tab)
    return stops


def assert_accessible(root: QWidget) -> None:
    """Every control has a name of its own and an object name, and Tab reaches its group."""
    nameless = [_described(widget) for widget in controls_of(root) if not _name_of(widget)]
    assert not nameless, f"controls without an accessible name: {nameless}"
    anonymous = [_described(widget) for widget in controls_of(root) if not widget.objectName()]
    assert not anonymous, f"controls without an object name: {anonymous}"
    stops = tab_stops(root)
    unreached = [
        _described(widget) for widget in controls_of(root) if not _is_reached(widget, stops)
    ]
    assert not unreached, f"controls Tab never reaches: {unreached}"


def _is_reached(widget: QWidget, stops: list[QWidget]) -> bool:
    if widget in stops or any(widget.isAncestorOf(stop) for stop in stops):
        return True
    proxy = widget.focusProxy()
    if proxy is not None and proxy in stops:
        return True
    if isinstance(widget, QRadioButton) and widget.group() is not None:
        return any(button in stops for button in widget.group().buttons())
    # Arrow keys lead from one to the next inside a group that says so.
    group = widget.parentWidget()
    if group is not None and group.property("arrows_within"):
        return any(group.isAncestorOf(stop) for stop in stops)
    return False


def _is_part_of_control(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, (*CONTROLS, QCalendarWidget)) and not isinstance(
            parent, QAbstractButton
        ):
            return True
        parent = parent.parentWidget()
    return False


def _name_of(widget: QWidget) -> str:
    return widget.accessibleName().strip()


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__}({widget.objectName()!r})"
