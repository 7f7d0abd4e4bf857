"""Icons: our own SVGs, drawn in a colour of the theme, each made once."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.current import palette, px
from ui.theme.theme import Shape

_SHARPNESS = 2
"""Device pixels drawn for each pixel, so that a scaled screen stays sharp."""


def icon(name: str, colour: str | None = None, disabled_colour: str | None = None) -> QIcon:
    """The icon `name` in a colour (`#rrggbb`), in the theme's text colour where none is given."""
    colours = palette()
    made = QIcon(pixmap(name, px(Shape.ICON), colour or colours.ink))
    made.addPixmap(
        pixmap(name, px(Shape.ICON), disabled_colour or colours.ink_soft), QIcon.Mode.Disabled
    )
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, size: int, colour: str) -> QPixmap:
    """The icon `name` as a picture of `size` × `size` pixels; KeyError for an unknown name."""
    # First of all: an unknown name must not leave a painter open on a picture that goes away.
    drawing = renderer(name, colour)
    picture = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(_SHARPNESS)
    return picture


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon `name` into `rect`, in a colour."""
    renderer(name, colour).render(painter, rect)


@lru_cache(maxsize=256)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """A renderer of the icon `name`, with `currentColor` replaced by a colour."""
    made = QSvgRenderer()
    made.load(QByteArray(_source(name).replace("currentColor", colour).encode()))
    return made


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    try:
        return resources.files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    except FileNotFoundError:
        raise KeyError(f"no icon named {name!r}") from None
