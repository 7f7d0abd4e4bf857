"""The phase line: seven stations on one line, showing where the group stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from desktop.support.translation import translate
from models.phases.rows import PHASES, GateState
from ui.theme.current import palette, px
from ui.theme.measures import lay_out
from ui.widgets.painting import smooth
from ui.widgets.phase_station import PhaseStation
from ui.widgets.roving import RovingFocus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from models.phases.rows import GateRow, Phase

_LEAST_LINK = 10
"""The shortest stretch of line between two stations, at 100 %."""


class PhaseLine(QWidget):
    """Where the group stands; one Tab stop, arrows walk along it, Enter opens a gate.

    `phase_opened` carries the phase whose card is wanted.
    """

    phase_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phase_line")
        self.setAccessibleName(translate("Phases", "Phases of the course"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        lay_out(row, 0, (12, 2, 20, 8))
        # The words may go before the window has to be wide: see `minimumSizeHint`.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._stations: list[PhaseStation] = []
        for number, phase in enumerate(PHASES, start=1):
            station = PhaseStation(phase, number, self)
            station.clicked.connect(lambda _checked=False, it=phase: self.phase_opened.emit(it))
            if self._stations:
                row.addStretch(1)
            row.addWidget(station)
            self._stations.append(station)
        self._focus = RovingFocus(self)
        self._focus.set_members(self._stations)

    @property
    def last_phase(self) -> Phase:
        """The last phase of the seven."""
        return self._stations[-1].phase

    def show_gates(self, gates: Sequence[GateRow]) -> None:
        """Show the seven gates of a course, in order."""
        for station, gate in zip(self._stations, gates, strict=True):
            station.show_gate(gate)
            if gate.state is GateState.CURRENT:
                self._focus.set_stop(station)
        self._fit()
        self.update()

    def gate_of(self, phase: Phase) -> GateRow | None:
        """The gate shown for a phase, None before the first."""
        return self.station_of(phase).gate

    def station_of(self, phase: Phase) -> PhaseStation:
        """The station of a phase."""
        return next(station for station in self._stations if station.phase is phase)

    @property
    def current_phase(self) -> Phase | None:
        """Where the group is; None before the first gates, and when all are passed."""
        for station in self._stations:
            if station.gate is not None and station.gate.state is GateState.CURRENT:
                return station.phase
        return None

    def _fit(self) -> None:
        """Words where they have room, circles alone where they have not."""
        wanted = sum(station.full_width() for station in self._stations)
        wanted += px(_LEAST_LINK) * (len(self._stations) - 1) + px(24)
        has_room = wanted <= self.width()
        for station in self._stations:
            station.show_word(has_room)

    def minimumSizeHint(self) -> QSize:
        """Circles alone, with the word of the phase of now."""
        width = sum(station.least_width() for station in self._stations)
        margins = self.contentsMargins()
        layout_margins = self.layout().contentsMargins()
        width += layout_margins.left() + layout_margins.right()
        return QSize(width + margins.left() + margins.right(), self.layout().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words only where they have room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between the stations: walked in the accent, ahead in dashes."""
        painter = QPainter(self)
        smooth(painter)
        colours = palette()
        for station, following in zip(self._stations, self._stations[1:], strict=False):
            start = QPointF(station.geometry().right() + px(4), station.geometry().center().y())
            end = QPointF(following.geometry().left() - px(2), start.y())
            if end.x() <= start.x():
                continue
            is_walked = station.gate is not None and station.gate.state is GateState.PASSED
            pen = QPen(QColor(colours.accent if is_walked else colours.line), max(1.5, px(2)))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            if not is_walked:
                pen.setDashPattern([0.5, 3])
            painter.setPen(pen)
            painter.drawLine(start, end)
