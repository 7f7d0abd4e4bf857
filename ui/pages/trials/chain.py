"""The chain of a trial: its plan, then its cycles one after the other with what they led to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.support.translation import translate
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.measures import set_size
from ui.theme.theme import Shape, Type
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth
from ui.widgets.roving import RovingFocus
from ui.widgets.status_mark import Status, paint_shape, status_colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the chain.

    Attributes:
        id: what it shows; None for the plan.
        word: what it is called.
        status: the shape.
        state: the word beside the shape.
    """

    id: Any
    word: str
    status: Status
    state: str


class CycleChain(QWidget):
    """The links as one group of buttons; arrows move within.

    `link_chosen` carries the id of the link a person wants to see.
    """

    link_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cycle_chain")
        self.setAccessibleName(translate("TrialsPage", "The plan and the cycles of the trial"))
        self._flow = FlowLayout(self, 4)
        self._roving = RovingFocus(self)
        self._marks: list[LinkMark] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_links(self, links: Sequence[Link], shown: Any) -> None:
        """Show the chain and which link is seen below."""
        while len(self._marks) < len(links):
            self._add_mark()
        while len(self._marks) > len(links):
            mark = self._marks.pop()
            self._flow.removeWidget(mark)
            mark.deleteLater()
        for number, (mark, link) in enumerate(zip(self._marks, links, strict=True)):
            mark.show_link(link, is_first=number == 0, is_shown=link.id == shown)
        focused = next((mark for mark in self._marks if mark.hasFocus()), None)
        current = next((mark for mark in self._marks if mark.link.id == shown), None)
        self._roving.set_members(self._marks, focused or current)
        self.updateGeometry()

    def focus_shown(self) -> None:
        """Give the link that is shown the keyboard."""
        for mark in self._marks:
            if mark.is_shown:
                mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_mark(self) -> None:
        mark = LinkMark(len(self._marks), self)
        mark.clicked.connect(lambda _checked=False: self.link_chosen.emit(mark.link.id))
        self._marks.append(mark)
        self._flow.addWidget(mark)
        mark.show()


class LinkMark(QPushButton):
    """A link: shape, name and state, with a small arrow from the one before."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"chain_{number}")
        self.link = Link(None, "", Status.WAITING, "")
        self.is_shown = False
        self._is_first = True
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_size(self, min_height=Shape.CONTROL)

    def show_link(self, link: Link, *, is_first: bool, is_shown: bool) -> None:
        """Show where this link is."""
        self.link = link
        self._is_first = is_first
        self.is_shown = is_shown
        spoken = [link.word, link.state]
        if is_shown:
            spoken.append(translate("TrialsPage", "shown"))
        self.setAccessibleName(", ".join(filter(None, spoken)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Arrow, shape, words and air."""
        strong, small = QFontMetrics(font_for(Type.STRONG)), QFontMetrics(font_for(Type.SMALL))
        width = self._arrow() + px(10) + px(16) + px(8)
        width += strong.horizontalAdvance(self.link.word) + px(14)
        if self.link.state:
            width += small.horizontalAdvance(self.link.state) + px(8)
        return QSize(width, max(px(Shape.CONTROL), strong.height() + px(10)))

    def minimumSizeHint(self) -> QSize:
        """No smaller than its words."""
        return self.sizeHint()

    def _arrow(self) -> int:
        return 0 if self._is_first else px(18)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Arrow, ground, shape, words, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        self._paint_arrow(painter)
        rect = QRectF(self.rect()).adjusted(self._arrow(), 0, 0, 0)
        radius = rect.height() / 2
        if self.is_shown:
            paint_ground(painter, rect, radius, colours.accent_soft, colours.accent)
        elif self.underMouse():
            paint_ground(painter, rect, radius, colours.card_hover)
        ink, ground = status_colours(self.link.status)
        size = px(16)
        shape = QRectF(rect.left() + px(10), rect.center().y() - size / 2, size, size)
        paint_shape(painter, shape, self.link.status, ink, ground)
        strong = font_for(Type.STRONG if self.is_shown else Type.BODY)
        painter.setFont(strong)
        painter.setPen(QColor(colours.ink))
        words = rect.adjusted(px(34), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.link.word)
        if self.link.state:
            words.adjust(QFontMetrics(strong).horizontalAdvance(self.link.word) + px(8), 0, 0, 0)
            painter.setFont(font_for(Type.SMALL))
            painter.setPen(QColor(colours.ink_soft))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.link.state)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)

    def _paint_arrow(self, painter: QPainter) -> None:
        if self._is_first:
            return
        painter.setPen(QPen(QColor(palette().ink_soft), px(2), c=Qt.PenCapStyle.RoundCap))
        tip = QPointF(px(11), self.height() / 2)
        arm = px(4)
        painter.drawPolyline(QPolygonF([tip + QPointF(-arm, -arm), tip, tip + QPointF(-arm, arm)]))
