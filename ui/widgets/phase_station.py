"""One station of the phase line: a circle with number, tick or progress, and a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.support.translation import translate
from models.phases.rows import GateState, Phase
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Shape, Type
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from models.phases.rows import GateRow

_CIRCLE = 24
_PAD = 8
_GAP = 8


def phase_name(phase: Phase) -> str:
    """A phase in one word, as on the phase line."""
    return {
        Phase.STARTUP: translate("Phases", "Start-up"),
        Phase.ANALYSIS: translate("Phases", "Analysis"),
        Phase.SELECTION: translate("Phases", "Choice"),
        Phase.PLANNING: translate("Phases", "Plan"),
        Phase.TRIALLING: translate("Phases", "Trials"),
        Phase.SYNTHESIS: translate("Phases", "Synthesis"),
        Phase.EMBEDDING: translate("Phases", "Embedding"),
    }[phase]


def spoken_gate(gate: GateRow, number: int) -> str:
    """What a station says to those who listen."""
    words = {
        GateState.PASSED: translate("Phases", "passed"),
        GateState.CURRENT: translate("Phases", "the group is here"),
        GateState.AHEAD: translate("Phases", "still ahead"),
    }
    state = words[gate.state]
    if gate.passage is not None and gate.passage.is_override:
        state = translate("Phases", "passed with open conditions")
    return translate(
        "Phases", "Phase {number} of 7, {name}: {state}, {met} of {total} conditions met"
    ).format(
        number=number, name=phase_name(gate.phase), state=state, met=gate.met, total=gate.total
    )


class PhaseStation(QPushButton):
    """A phase on the line; pressing it opens its gate card."""

    def __init__(self, phase: Phase, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phase = phase
        self._number = number
        self._gate: GateRow | None = None
        self._shows_word = True
        self.setObjectName(f"phase_{phase.value}")
        self.setText("")
        self.setAccessibleName(phase_name(phase))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def gate(self) -> GateRow | None:
        """What it shows."""
        return self._gate

    def show_gate(self, gate: GateRow) -> None:
        """Show where the group stands with this phase."""
        self._gate = gate
        spoken = spoken_gate(gate, self._number)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def show_word(self, shown: bool) -> None:
        """With its word, or the circle alone where room is short; the phase of now keeps it."""
        self._shows_word = shown
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """Its width with its word."""
        return self._width(with_word=True)

    def least_width(self) -> int:
        """Its width in little room: only the phase of now keeps its word."""
        return self._width(with_word=self._is_current)

    @property
    def _is_current(self) -> bool:
        return self._gate is not None and self._gate.state is GateState.CURRENT

    @property
    def _has_word(self) -> bool:
        return self._shows_word or self._is_current

    def _words(self) -> list[tuple[str, Type, str]]:
        colours = palette()
        name = phase_name(self.phase)
        if self._gate is not None and self._is_current:
            count = translate("Phases", "{met} of {total}").format(
                met=self._gate.met, total=self._gate.total
            )
            return [(name, Type.STRONG, colours.ink), (count, Type.SMALL, colours.ink_soft)]
        is_passed = self._gate is not None and self._gate.state is GateState.PASSED
        return [(name, Type.BODY, colours.ink if is_passed else colours.ink_soft)]

    def _width(self, *, with_word: bool) -> int:
        width = px(_CIRCLE) + px(_PAD) * 2
        if with_word:
            for text, step, _ in self._words():
                width += px(_GAP) + QFontMetrics(font_for(step)).horizontalAdvance(text)
        return width

    def sizeHint(self) -> QSize:
        """Circle, word and air."""
        return QSize(self._width(with_word=self._has_word), px(Shape.CONTROL))

    def minimumSizeHint(self) -> QSize:
        """As it wants to be."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle, words, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        if self._is_current:
            paint_ground(painter, rect, rect.height() / 2, colours.paper, colours.hairline)
        elif self.underMouse() or self.isDown():
            paint_ground(painter, rect, rect.height() / 2, colours.frame_hover)
        size = px(_CIRCLE)
        circle = QRectF(px(_PAD), (rect.height() - size) / 2, size, size)
        self._paint_circle(painter, circle)
        left = circle.right() + px(_GAP)
        if self._has_word:
            for text, step, colour in self._words():
                painter.setFont(font_for(step))
                painter.setPen(QColor(colour))
                width = QFontMetrics(font_for(step)).horizontalAdvance(text)
                painter.drawText(
                    QRectF(left, 0, width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, text
                )
                left += width + px(_GAP)
        if self.hasFocus():
            paint_focus_ring(painter, rect, rect.height() / 2)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        colours = palette()
        width = max(2.0, px(2))
        inner = circle.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        state = self._gate.state if self._gate is not None else GateState.AHEAD
        if state is GateState.PASSED:
            is_override = self._gate.passage is not None and self._gate.passage.is_override
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(circle)
            if is_override:
                self._paint_number(painter, circle, "!", colours.on_accent)
            else:
                _paint_tick(painter, circle, colours.on_accent)
            return
        painter.setBrush(QColor(colours.paper if state is GateState.CURRENT else colours.frame))
        if state is GateState.CURRENT:
            painter.setPen(QPen(QColor(colours.hairline), width))
            painter.drawEllipse(inner)
            share = self._gate.met / self._gate.total if self._gate.total else 1.0
            arc = QPen(QColor(colours.accent), width * 1.5)
            arc.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(arc)
            painter.drawArc(inner, 90 * 16, round(-360 * 16 * share))
            self._paint_number(painter, circle, str(self._number), colours.accent)
        else:
            painter.setPen(QPen(QColor(colours.line), max(1.0, px(1.5))))
            painter.drawEllipse(inner)
            self._paint_number(painter, circle, str(self._number), colours.ink_soft)

    def _paint_number(self, painter: QPainter, circle: QRectF, text: str, colour: str) -> None:
        font = font_for(Type.SMALL)
        font.setWeight(font_for(Type.STRONG).weight())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, text)


def _paint_tick(painter: QPainter, circle: QRectF, colour: str) -> None:
    pen = QPen(QColor(colour), max(2.0, px(2)))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    unit = circle.width() / 10
    middle = circle.center()
    painter.drawPolyline(
        QPolygonF(
            [
                middle + QPointF(-2.2 * unit, 0.2 * unit),
                middle + QPointF(-0.6 * unit, 1.8 * unit),
                middle + QPointF(2.4 * unit, -1.6 * unit),
            ]
        )
    )
