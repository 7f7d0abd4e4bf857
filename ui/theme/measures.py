"""Measures that follow zoom: margins, gaps and sizes are kept in steps and applied in pixels.

A layout or widget remembers its measures at 100 %, so that a new zoom needs no page rebuilt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QWidget

from ui.theme.current import px

if TYPE_CHECKING:
    from collections.abc import Callable

_MARGINS = "praksisrumMargins"
_GAP = "praksisrumGap"
_SIZES = "praksisrumSizes"

_SIZE_SETTERS: dict[str, Callable[[QWidget, int], None]] = {
    "width": lambda widget, value: widget.setFixedWidth(value),
    "height": lambda widget, value: widget.setFixedHeight(value),
    "min_width": lambda widget, value: widget.setMinimumWidth(value),
    "min_height": lambda widget, value: widget.setMinimumHeight(value),
    "max_width": lambda widget, value: widget.setMaximumWidth(value),
    "max_height": lambda widget, value: widget.setMaximumHeight(value),
}


def set_margins(layout: QLayout, left: int, top: int, right: int, bottom: int) -> None:
    """Margins of a layout at 100 %."""
    layout.setProperty(_MARGINS, [left, top, right, bottom])
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))


def set_gap(layout: QLayout, gap: int) -> None:
    """The distance between the items of a layout at 100 %."""
    layout.setProperty(_GAP, gap)
    layout.setSpacing(px(gap))


def lay_out(
    layout: QLayout, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> None:
    """Margins (left, top, right, bottom) and gap of a layout in one call."""
    set_margins(layout, *margins)
    set_gap(layout, gap)


def set_size(widget: QWidget, **measures: int) -> None:
    """Sizes of a widget at 100 %.

    Args:
        widget: the widget.
        measures: any of `width`, `height`, `min_width`, `min_height`, `max_width`, `max_height`.
    """
    kept = dict(widget.property(_SIZES) or {})
    kept.update(measures)
    widget.setProperty(_SIZES, kept)
    _apply_sizes(widget, measures)


def set_icon_size(button: QAbstractButton, size: int) -> None:
    """The size of a button's icon at 100 %."""
    set_size(button, icon=size)


def rescale(root: QWidget) -> None:
    """Apply every remembered measure below `root` anew, after a change of zoom."""
    _rescale_widget(root)
    for widget in root.findChildren(QWidget):
        _rescale_widget(widget)
    for layout in root.findChildren(QLayout):
        _rescale_layout(layout)


def _rescale_widget(widget: QWidget) -> None:
    sizes = widget.property(_SIZES)
    if sizes:
        _apply_sizes(widget, sizes)


def _rescale_layout(layout: QLayout) -> None:
    margins = layout.property(_MARGINS)
    if margins is not None:
        layout.setContentsMargins(*(px(measure) for measure in margins))
    gap = layout.property(_GAP)
    if gap is None:
        return
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(px(gap))
        layout.setVerticalSpacing(px(gap))
    else:
        layout.setSpacing(px(gap))


def _apply_sizes(target: QObject, measures: dict[str, int]) -> None:
    for name, measure in measures.items():
        if name == "icon" and isinstance(target, QAbstractButton):
            target.setIconSize(QSize(px(measure), px(measure)))
        elif isinstance(target, QWidget):
            _SIZE_SETTERS[name](target, px(measure))
