"""The three sides of the group, and those beside them: a word, a number and a shape a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups.rows import Perspective
from ui.icons import paint_icon
from ui.pages.groups.words import balance_sentence
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.measures import lay_out
from ui.theme.theme import Type
from ui.widgets import texts
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painting import has_edges, paint_ground, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from models.groups.rows import GroupBalance

_ICONS = {
    Perspective.LEADERSHIP: "role_leader",
    Perspective.STAFF: "role_staff",
    Perspective.RESIDENTS: "role_resident",
    Perspective.RELATIVES: "role_relative",
    None: "role_support_person",
}
_SHAPES_MOST = 8
"""More people than this are told by their number alone."""


class BalanceStrip(QWidget):
    """One block for each side with its people as shapes, and a sentence over all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("group_balance")
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self.sentence = texts.body("")
        column.addWidget(self.sentence)
        holder = QWidget()
        self._flow = FlowLayout(holder, gap=8)
        self._sides = {side: SideBlock(side, holder) for side in (*Perspective, None)}
        for block in self._sides.values():
            self._flow.addWidget(block)
        column.addWidget(holder)

    def show_balance(self, counts: GroupBalance) -> None:
        """Show how many see things from each side."""
        self.sentence.setText(balance_sentence(counts))
        for side, count in (
            (Perspective.LEADERSHIP, counts.leadership),
            (Perspective.STAFF, counts.staff),
            (Perspective.RESIDENTS, counts.residents),
            (Perspective.RELATIVES, counts.relatives),
            (None, counts.beside),
        ):
            block = self._sides[side]
            block.show_count(count)
            # The three sides always show, also empty: what is missing is what matters.
            block.setVisible(count > 0 or side in (*_THREE,))
        self.setAccessibleName(
            " ".join((self.sentence.text(), *(b.words for b in self._sides.values() if b.count)))
        )


class SideBlock(QWidget):
    """One side: its word and number over one shape a person."""

    def __init__(self, side: Perspective | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.count = 0
        self.setObjectName(f"side_{side.value if side else 'beside'}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """`Beboere: 2`."""
        word = enum_text(self._side) if self._side else translate("GroupsPage", "Beside the sides")
        return f"{word}: {self.count}"

    def show_count(self, count: int) -> None:
        """Show how many."""
        self.count = count
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    def _shapes(self) -> int:
        return self.count if self.count <= _SHAPES_MOST else 1

    def sizeHint(self) -> QSize:
        """Word, or shapes where they are wider."""
        words = QFontMetrics(font_for(Type.SMALL)).horizontalAdvance(self.words)
        shapes = self._shapes() * px(26)
        height = QFontMetrics(font_for(Type.SMALL)).height() + px(24) + px(20)
        return QSize(max(words, shapes, px(96)) + px(24), height)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, shapes, words."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        is_empty = not self.count
        paint_ground(
            painter,
            rect,
            px(8),
            colours.attention_soft if is_empty else colours.card,
            colours.line if has_edges() else None,
        )
        ink = colours.attention if is_empty else colours.accent
        size = px(22)
        top = px(8)
        for place in range(max(self._shapes(), 1)):
            name = "warning" if is_empty else _ICONS[self._side]
            box = QRectF(px(12) + place * px(26), top, size, size)
            paint_icon(painter, name, box, ink)
        painter.setFont(font_for(Type.SMALL))
        painter.setPen(QColor(colours.attention if is_empty else colours.ink))
        baseline = top + size + px(4) + QFontMetrics(font_for(Type.SMALL)).ascent()
        painter.drawText(px(12), baseline, self.words)


_THREE = frozenset({Perspective.LEADERSHIP, Perspective.STAFF, Perspective.RESIDENTS})
