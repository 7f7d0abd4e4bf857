"""Buttons: one primary a page, quiet ones beside it, always a word beside the icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme.current import palette, px
from ui.theme.measures import set_icon_size, set_size
from ui.theme.theme import Shape
from ui.widgets.painting import paint_focus_ring, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


_RINGED = ("primary", "ordinary", "danger", "message")
"""Looks whose own edge would not tell focus clearly enough: they get a ring inside as well."""


def primary_button(text: str, icon_name: str | None = None, **options: object) -> Button:
    """The one thing a page asks for; `options` as for `Button`."""
    return Button(text, "primary", icon_name, **options)  # type: ignore[arg-type]


def button(text: str, icon_name: str | None = None, **options: object) -> Button:
    """An ordinary button with an edge."""
    return Button(text, "ordinary", icon_name, **options)  # type: ignore[arg-type]


def quiet_button(text: str, icon_name: str | None = None, **options: object) -> Button:
    """A secondary action: no edge until it is looked at."""
    return Button(text, "quiet", icon_name, **options)  # type: ignore[arg-type]


def danger_button(text: str, icon_name: str | None = None, **options: object) -> Button:
    """An action that cannot be undone."""
    return Button(text, "danger", icon_name, **options)  # type: ignore[arg-type]


def link_button(text: str, **options: object) -> Button:
    """A link to another place of the program."""
    return Button(text, "link", None, **options)  # type: ignore[arg-type]


class Button(QPushButton):
    """A push button with a look, an icon in the colours of the theme, and a clear focus ring.

    Args:
        text: the word on it.
        look: `primary`, `ordinary`, `quiet`, `danger`, `link`, `frame` or `message`.
        icon_name: an icon of `resources/icons`, or None.
        name: the object name.
        on_click: called without arguments.
        spoken: the accessible name where the word alone says too little.
        parent: the widget it lives in.
    """

    def __init__(
        self,
        text: str,
        look: str = "ordinary",
        icon_name: str | None = None,
        *,
        name: str = "",
        on_click: Callable[[], object] | None = None,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon_name = icon_name
        self.setProperty("look", look)
        self.setObjectName(name)
        self.setAccessibleName(spoken or text.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        set_size(self, min_height=Shape.TARGET if look == "link" else Shape.CONTROL)
        if icon_name:
            set_icon_size(self, Shape.ICON)
            self._draw_icon()
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        set_icon_size(self, Shape.ICON)
        self._draw_icon()

    def set_word(self, text: str, spoken: str = "") -> None:
        """Show another word."""
        self.setText(text)
        self.setAccessibleName(spoken or text.replace("&", ""))

    def _draw_icon(self) -> None:
        if self._icon_name:
            self.setIcon(icon(self._icon_name, self._icon_colour()))

    def _icon_colour(self) -> str:
        colours = palette()
        return {
            "primary": colours.on_accent,
            "quiet": colours.accent,
            "danger": colours.stopped,
            "frame": colours.ink_soft,
            "message": colours.paper,
        }.get(self._look, colours.ink)

    def _word_colour(self) -> str:
        return self.palette().color(self.foregroundRole()).name()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own picture, and a ring of its own on the accent, where an edge would not show."""
        super().paintEvent(event)
        if self._look not in _RINGED or not self.hasFocus():
            return
        painter = QPainter(self)
        smooth(painter)
        inset = px(3)
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ring = palette().on_accent if self._look == "primary" else self._word_colour()
        paint_focus_ring(painter, rect, px(Shape.RADIUS_SMALL - 3), ring)
