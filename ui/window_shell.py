"""The bare window: painted in the program's colours before anything else is imported.

It imports nothing but Qt and the colours, so that the first frame is there at once; the main
window furnishes it afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from ui.theme.palette import Palette

_TOP = 120
_LEFT = 196
_BOTTOM = 34
_RADIUS = 8


class WindowShell(QMainWindow):
    """The window of the program, at first with the shape of the frame only.

    `painted` tells once that the first frame is out, `closing` that the window goes.

    Args:
        palette: the colours of the first frame.
        zoom: per cent, for the shape of the first frame.
        geometry: where the window was last, as Qt keeps it, in base 64; empty for nowhere.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, palette: Palette, zoom: int = 100, geometry: str = "") -> None:
        super().__init__()
        self._palette = palette
        self._zoom = zoom
        self._is_painted = False
        self.setObjectName("main_window")
        self.setWindowTitle("Praksisrum")
        self.resize(1180, 760)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def kept_geometry(self) -> str:
        """Where the window is, for the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks as one reads."""
        from ui.widgets.tab_order import move_focus

        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell those who furnish the window before it goes."""
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the sheet, until the furnished window lies over it."""
        if self.centralWidget() is None:
            self._paint_bare()
        else:
            super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _paint_bare(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, QColor(self._palette.frame))
        scale = self._zoom / 100
        sheet = rect.adjusted(_LEFT * scale, _TOP * scale, _RADIUS * 2, -_BOTTOM * scale)
        path = QPainterPath()
        path.addRoundedRect(sheet, _RADIUS * scale, _RADIUS * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, QColor(self._palette.paper))
