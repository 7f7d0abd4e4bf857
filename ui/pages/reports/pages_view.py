"""The pages of a document on screen, as they will lie on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.pages.reports.page_layout import (
    STEP,
    Fit,
    PageBox,
    PagesLayout,
    bounded,
    fit_scale,
    lay_out_pages,
    page_at,
    seen_pages,
)
from ui.theme.current import palette, px
from ui.theme.theme import Shape
from ui.widgets.painting import has_edges, paint_focus_ring, paint_ground, smooth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

PAPER = "#ffffff"
"""Paper is white in every theme: this is what comes out of the printer."""

MARGIN = 20
KEPT_AROUND = 2
"""So many pages before and after the seen ones keep their pictures."""


class PagesView(QAbstractScrollArea):
    """Pages below each other; wheel and keys scroll, Ctrl and wheel make them larger.

    It asks for pictures with `image_wanted` (page from 0, width in device pixels) and gets them
    by `show_image`. `page_changed` carries the page read now, from 0; `fit_changed` the `Fit`
    in force, None after a size was chosen by hand.
    """

    image_wanted = Signal(int, int)
    page_changed = Signal(int)
    fit_changed = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        # Pages fitted to the width would grow and shrink with a bar that comes and goes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._layout = PagesLayout((), 0, 0)
        self._fit: Fit | None = Fit.WIDTH
        self._scale = 1.0
        self._page = 0
        self._images: dict[int, QImage] = {}
        self._asked: dict[int, int] = {}

    @property
    def page(self) -> int:
        """The page read now, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def fit(self) -> Fit | None:
        """How the size of the pages is chosen; None after it was chosen by hand."""
        return self._fit

    @property
    def scale(self) -> float:
        """Pixels for a point."""
        return self._scale

    def show_pages(self, sizes: Sequence[tuple[float, float]], *, keeps_place: bool) -> None:
        """Show other pages (sizes in points); the place is kept for a newer edition of them."""
        self._sizes = tuple(sizes)
        self._images.clear()
        self._asked.clear()
        top = self.verticalScrollBar().value() if keeps_place else 0
        self._lay_out()
        self.verticalScrollBar().setValue(top)
        self._want_images()
        self._tell_page()

    def show_image(self, index: int, width: int, image: QImage) -> None:
        """The picture of a page that was asked for; one no longer wanted is dropped."""
        if self._asked.get(index) != width:
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images[index] = image
        self.viewport().update()

    def set_fit(self, fit: Fit) -> None:
        """Let the size of the pages follow the view."""
        self._fit = fit
        self._rescale(self._fitted())
        self.fit_changed.emit(fit)

    def zoom(self, direction: int, at: QPoint | None = None) -> None:
        """One step larger (+1) or smaller (-1); the point of the view `at` stays in place."""
        self._fit = None
        self._rescale(bounded(self._scale * STEP**direction), at)
        self.fit_changed.emit(None)

    def go_to_page(self, index: int) -> None:
        """Bring the upper edge of a page into the view."""
        if self._layout.boxes:
            box = self._layout.boxes[min(max(index, 0), self.page_count - 1)]
            self.verticalScrollBar().setValue(box.y - px(MARGIN))

    def _fitted(self) -> float:
        fit = self._fit
        if fit is None:
            return self._scale
        view = self.viewport()
        return fit_scale(self._sizes, fit, view.width(), view.height(), px(MARGIN))

    def _rescale(self, scale: float, at: QPoint | None = None) -> None:
        middle = at or QPoint(self.viewport().width() // 2, 0 if at is None else at.y())
        old, ratio = self._offset() + middle, scale / self._scale
        self._scale = scale
        self._lay_out()
        self.horizontalScrollBar().setValue(round(old.x() * ratio) - middle.x())
        self.verticalScrollBar().setValue(round(old.y() * ratio) - middle.y())
        self._want_images()
        self._tell_page()
        self.viewport().update()

    def _lay_out(self) -> None:
        view = self.viewport()
        if self._fit is not None:
            self._scale = self._fitted()
        self._layout = lay_out_pages(self._sizes, self._scale, px(MARGIN), view.width())
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setSingleStep(px(40))
        down.setRange(0, max(0, self._layout.height - view.height()))
        across.setPageStep(view.width())
        across.setSingleStep(px(40))
        across.setRange(0, max(0, self._layout.width - view.width()))
        view.update()

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _want_images(self) -> None:
        """Ask for the pictures of what is seen, forget those far away."""
        if not self.isVisible():
            return
        top = self.verticalScrollBar().value()
        seen = seen_pages(self._layout, top, self.viewport().height())
        kept = range(seen.start - KEPT_AROUND, seen.stop + KEPT_AROUND)
        for index in [index for index in self._asked if index not in kept]:
            self._images.pop(index, None)
            del self._asked[index]
        for index in seen:
            width = round(self._layout.boxes[index].width * self.devicePixelRatioF())
            if self._asked.get(index) != width:
                self._asked[index] = width
                self.image_wanted.emit(index, width)

    def _is_page_seen_whole(self) -> bool:
        boxes = self._layout.boxes
        return bool(boxes) and boxes[self._page].height <= self.viewport().height()

    def _tell_page(self) -> None:
        # The page that fills the upper third is the one being read.
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = min(page_at(self._layout, line), max(self.page_count - 1, 0))
        down = self.verticalScrollBar()
        if down.maximum() and down.value() == down.maximum():
            page = max(self.page_count - 1, 0)
        self._page = page
        self.page_changed.emit(page)

    def _paint_page(self, painter: QPainter, index: int, box: PageBox) -> None:
        area = QRectF(box.x, box.y, box.width, box.height)
        if not has_edges():
            painter.setPen(Qt.PenStyle.NoPen)
            for spread in (6, 4, 2, 1):
                shadow = QColor(0, 0, 0, 9 if spread > 2 else 16)
                painter.setBrush(shadow)
                reach = px(spread)
                grown = area.adjusted(-reach, -reach + px(1), reach, reach + px(1))
                painter.drawRoundedRect(grown, reach, reach)
        painter.fillRect(area, QColor(PAPER))
        image = self._images.get(index)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
            painter.drawImage(area, image)
        if has_edges():
            painter.setPen(QColor(palette().line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the pages on it, and the ring when it has the keyboard."""
        painter = QPainter(self.viewport())
        smooth(painter)
        colours = palette()
        view = QRectF(self.viewport().rect())
        edge = colours.line if has_edges() else None
        paint_ground(painter, view, px(Shape.RADIUS), colours.frame, edge)
        offset = self._offset()
        painter.save()
        painter.translate(-offset)
        for index in seen_pages(self._layout, offset.y(), self.viewport().height()):
            self._paint_page(painter, index, self._layout.boxes[index])
        painter.restore()
        if self.hasFocus():
            paint_focus_ring(painter, view, px(Shape.RADIUS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new room."""
        super().resizeEvent(event)
        self._rescale(self._fitted())

    def showEvent(self, event: QEvent) -> None:
        """Ask for what was not needed while hidden."""
        super().showEvent(event)
        self._want_images()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: other margins round the pages."""
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange:
            self._rescale(self._fitted())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw the other place, and ask for its pages."""
        self.viewport().update()
        self._want_images()
        self._tell_page()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoom(1 if turn > 0 else -1, event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down leaf through (or scroll a large page), Home and End, arrows."""
        key = event.key()
        if key in _LEAFING and self._is_page_seen_whole():
            self.go_to_page(self._page + _LEAFING[key])
        elif key == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)


_LEAFING = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
