"""The pages of a course, one under the other; one Tab stop, arrows within."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.icons import paint_icon
from ui.pages.registry import PAGES, place_name
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Shape, Type
from ui.widgets.painting import has_edges, paint_focus_ring, paint_ground, smooth
from ui.widgets.roving import RovingFocus

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class NavigationBar(QWidget):
    """The navigation at the left; `page_wanted` carries the name of the page."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(translate("Window", "Pages"))
        set_size(self, width=Shape.NAVIGATION)
        column = QVBoxLayout(self)
        lay_out(column, 1, (8, 6, 12, 4))
        self._buttons: dict[str, NavigationButton] = {}
        for entry in PAGES:
            made = NavigationButton(entry.name, place_name(entry.name), entry.icon_name, self)
            made.clicked.connect(lambda _checked=False, it=entry.name: self.page_wanted.emit(it))
            column.addWidget(made)
            self._buttons[entry.name] = made
        column.addStretch(1)
        self._focus = RovingFocus(self)
        self._focus.set_members(list(self._buttons.values()))

    def show_page(self, name: str) -> None:
        """Mark a page as the one that is shown; an unknown name marks none."""
        for page, made in self._buttons.items():
            made.setChecked(page == name)
        if name in self._buttons:
            self._focus.set_stop(self._buttons[name])

    def focus_page(self, name: str) -> None:
        """Give the keyboard to a page's entry."""
        self._buttons[name].setFocus(Qt.FocusReason.ShortcutFocusReason)


class NavigationButton(QPushButton):
    """One page: picture and word; the chosen one has a bar and weight as well as a colour."""

    def __init__(self, name: str, text: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setObjectName(f"go_to_{name}")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line high enough to hit; eleven of them fit at 200 %."""
        height = QFontMetrics(font_for(Type.BODY)).height() + px(9)
        return QSize(px(120), max(px(34), height))

    def minimumSizeHint(self) -> QSize:
        """As it wants to be."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """Pressing goes to the page; the window marks it once it is there."""

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar, picture, word, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        radius = px(Shape.RADIUS_SMALL)
        ink = colours.ink
        if self.isChecked():
            edge = colours.accent if has_edges() else None
            paint_ground(painter, rect, radius, colours.accent_soft, edge)
            bar = QRectF(rect.left(), rect.top() + px(8), px(4), rect.height() - px(16))
            paint_ground(painter, bar, px(2), colours.accent)
            ink = colours.accent
        elif self.underMouse():
            paint_ground(painter, rect, radius, colours.frame_hover)
        size = px(Shape.ICON)
        picture = QRectF(px(14), (rect.height() - size) / 2, size, size)
        paint_icon(painter, self._icon_name, picture, ink if self.isChecked() else colours.ink_soft)
        painter.setFont(font_for(Type.STRONG if self.isChecked() else Type.BODY))
        painter.setPen(QColor(colours.ink))
        words = rect.adjusted(px(44), 0, -px(4), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
