"""Tiles: large things to press, each with a picture, a name and a line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.measures import set_size
from ui.theme.theme import Shape, Type
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painting import has_edges, paint_focus_ring, paint_ground, smooth

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


class Tile(QPushButton):
    """A card that is a button; `checkable` tiles show a tick and a frame when chosen.

    A subclass whose picture carries meaning sets `KEEPS_ICON`, and the frame alone says it.

    Args:
        title: its name.
        text: a line or two under it.
        icon_name: its picture.
        on_click: called without arguments.
        name: the object name.
        width: at 100 %.
        parent: the widget it lives in.
    """

    KEEPS_ICON: ClassVar[bool] = False

    def __init__(
        self,
        title: str,
        text: str = "",
        icon_name: str = "",
        *,
        on_click: Callable[[], object] | None = None,
        name: str = "",
        width: int = 264,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._text = text
        self._icon_name = icon_name
        self._width = width
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAutoDefault(False)
        set_size(self, min_height=Shape.CONTROL)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    def _words_left(self) -> int:
        return px(56) if self._icon_name else px(16)

    def _text_height(self, width: int) -> int:
        if not self._text:
            return 0
        room = QRect(0, 0, width - self._words_left() - px(16), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font_for(Type.SMALL)).boundingRect(room, flags, self._text).height()

    def _title_height(self, width: int) -> int:
        room = QRect(0, 0, width - self._words_left() - px(16), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font_for(Type.STRONG)).boundingRect(room, flags, self._title).height()

    def hasHeightForWidth(self) -> bool:
        """A narrow tile is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Name, line and air."""
        return self._title_height(width) + self._text_height(width) + px(34)

    def sizeHint(self) -> QSize:
        """As wide as asked for."""
        width = px(self._width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than two thirds of the wanted width."""
        width = px(self._width * 2 / 3)
        return QSize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, name, line, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        radius = px(Shape.RADIUS)
        is_hot = self.underMouse() or self.isDown()
        fill = colours.card_hover if is_hot else colours.card
        edge = colours.line if has_edges() else None
        if self.isChecked():
            fill, edge = colours.accent_soft, colours.accent
        paint_ground(painter, rect, radius, fill, edge)
        left = self._words_left()
        if self._icon_name:
            picture = QRectF(px(16), px(16), px(26), px(26))
            is_ticked = self.isChecked() and not self.KEEPS_ICON
            paint_icon(painter, "check" if is_ticked else self._icon_name, picture, colours.accent)
        width = self.width()
        words = QRectF(left, px(15), width - left - px(16), self._title_height(width))
        painter.setFont(font_for(Type.STRONG))
        painter.setPen(QColor(colours.ink))
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), self._title)
        if self._text:
            below = QRectF(left, words.bottom() + px(3), words.width(), self._text_height(width))
            painter.setFont(font_for(Type.SMALL))
            painter.setPen(QColor(colours.ink_soft))
            painter.drawText(below, int(Qt.TextFlag.TextWordWrap), self._text)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)


class TileGrid(QWidget):
    """Tiles side by side, wrapping; arrow keys move between them."""

    def __init__(
        self, *, name: str = "", spoken: str = "", gap: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._layout = FlowLayout(self, gap=gap, fills_lines=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, tile: Tile) -> Tile:
        """Put a tile at the end."""
        self._layout.addWidget(tile)
        return tile

    def clear(self) -> None:
        """Take all tiles away."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
