"""The four steps of a meeting on one line: what is done, what is now, what comes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.support.translation import translate
from models.meetings.rows import MeetingRow, MeetingState
from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Shape, Type
from ui.widgets import texts
from ui.widgets.painting import paint_focus_ring, paint_ground, smooth
from ui.widgets.roving import RovingFocus


class MeetingStep(Enum):
    """The road of a meeting."""

    PREPARE = "prepare"
    HOLD = "hold"
    READ_BACK = "read_back"
    APPROVE = "approve"


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step as the line shows it."""

    step: MeetingStep
    word: str
    is_done: bool
    is_now: bool


def steps_of(meeting: MeetingRow) -> tuple[StepRow, ...]:
    """The steps of a meeting with what is done."""
    now = step_now(meeting)
    words = {
        MeetingStep.PREPARE: translate("MeetingsPage", "Prepare"),
        MeetingStep.HOLD: translate("MeetingsPage", "Hold"),
        MeetingStep.READ_BACK: translate("MeetingsPage", "Read back"),
        MeetingStep.APPROVE: translate("MeetingsPage", "Approve"),
    }
    done = {
        MeetingStep.PREPARE: meeting.state is not MeetingState.DRAFT,
        MeetingStep.HOLD: meeting.read_back_on is not None
        or meeting.state is MeetingState.APPROVED,
        MeetingStep.READ_BACK: meeting.read_back_on is not None,
        MeetingStep.APPROVE: meeting.state is MeetingState.APPROVED,
    }
    return tuple(StepRow(step, words[step], done[step], step is now) for step in MeetingStep)


def step_now(meeting: MeetingRow) -> MeetingStep:
    """Where a meeting is on its road."""
    if meeting.state is MeetingState.DRAFT:
        return MeetingStep.PREPARE
    if meeting.state is MeetingState.HELD and meeting.read_back_on is None:
        return MeetingStep.HOLD
    return MeetingStep.APPROVE


class StepLine(QWidget):
    """The steps as one group of buttons; arrows move within.

    `step_chosen` carries the step a person wants to see.
    """

    step_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_steps")
        self.setAccessibleName(translate("MeetingsPage", "The steps of the meeting"))
        row = QHBoxLayout(self)
        lay_out(row, 8)
        self._marks: dict[MeetingStep, StepMark] = {}
        for number, step in enumerate(MeetingStep, 1):
            if number > 1:
                row.addWidget(texts.hairline(), 1)
            mark = StepMark(number, step, self)
            mark.clicked.connect(lambda _checked=False, step=step: self.step_chosen.emit(step))
            self._marks[step] = mark
            row.addWidget(mark)
        self._roving = RovingFocus(self)
        self._roving.set_members(list(self._marks.values()))

    def show_steps(self, rows: tuple[StepRow, ...], shown: MeetingStep) -> None:
        """Show what is done and which step is seen below."""
        for row in rows:
            self._marks[row.step].show_step(row, is_shown=row.step is shown)
        if not any(mark.hasFocus() for mark in self._marks.values()):
            self._roving.set_stop(self._marks[shown])


class StepMark(QPushButton):
    """A step: its number or a tick, its word, and a ground where it is the one shown."""

    def __init__(self, number: int, step: MeetingStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"step_{step.value}")
        self._number = number
        self._row = StepRow(step, "", is_done=False, is_now=False)
        self._is_shown = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_size(self, min_height=Shape.CONTROL)

    def show_step(self, row: StepRow, *, is_shown: bool) -> None:
        """Show where this step is."""
        self._row = row
        self._is_shown = is_shown
        spoken = [f"{self._number}. {row.word}"]
        if row.is_done:
            spoken.append(translate("MeetingsPage", "done"))
        if row.is_now:
            spoken.append(translate("MeetingsPage", "the meeting is here"))
        if is_shown:
            spoken.append(translate("MeetingsPage", "shown"))
        self.setAccessibleName(", ".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Circle, word and air."""
        metrics = QFontMetrics(font_for(Type.STRONG))
        width = px(10) + px(24) + px(8) + metrics.horizontalAdvance(self._row.word) + px(14)
        return QSize(width, max(px(Shape.CONTROL), metrics.height() + px(10)))

    def minimumSizeHint(self) -> QSize:
        """No smaller than its word."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, circle, word, focus."""
        colours = palette()
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        if self._is_shown:
            paint_ground(painter, rect, radius, colours.accent_soft, colours.accent)
        elif self.underMouse():
            paint_ground(painter, rect, radius, colours.card_hover)
        circle = QRectF(px(7), (rect.height() - px(24)) / 2, px(24), px(24))
        is_full = self._row.is_done or self._row.is_now
        ink = colours.accent if is_full else colours.ink_soft
        painter.setPen(QPen(QColor(ink), px(2)))
        painter.setBrush(QColor(colours.accent) if self._row.is_done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if self._row.is_done:
            inset = px(5)
            inner = circle.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", inner, colours.on_accent)
        else:
            painter.setFont(font_for(Type.SMALL))
            painter.setPen(QColor(ink))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        strong = self._row.is_now or self._is_shown
        painter.setFont(font_for(Type.STRONG if strong else Type.BODY))
        painter.setPen(QColor(colours.ink if strong else colours.ink_soft))
        words = rect.adjusted(px(40), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._row.word)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius)
