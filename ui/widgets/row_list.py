"""A list of two-line rows with a status mark, read and walked by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import paint_icon
from ui.item_models.list_rows import ROW_ROLE, ListRow, ListRows
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Shape, Type
from ui.widgets.painting import paint_ground, smooth
from ui.widgets.status_mark import paint_status, status_size

if TYPE_CHECKING:
    from collections.abc import Sequence


class RowList(QListView):
    """A list of `ListRow`: click or Enter opens, arrows move, typing jumps to a name.

    `row_chosen` carries the id of the row that became the current one by a person's hand;
    `row_opened` the id of a row opened with Enter or a double click.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(self, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.rows = ListRows(parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self._is_showing = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    @property
    def current_id(self) -> Any:
        """The id of the current row, None where there is none."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.id if row is not None else None

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the current one stays current where it is still there."""
        kept = self.current_id
        self._is_showing = True
        try:
            self.rows.set_rows(rows)
            self.set_current(kept)
        finally:
            self._is_showing = False

    def set_current(self, identity: Any) -> None:
        """Make a row the current one without telling `row_chosen`."""
        was_showing, self._is_showing = self._is_showing, True
        index = self.rows.index_of(identity)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self._is_showing = was_showing

    def _on_current_changed(self, current: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if row is not None and not self._is_showing:
            self.row_chosen.emit(row.id)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.row_opened.emit(row.id)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another height of rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class RowDelegate(QStyledItemDelegate):
    """Paints a `ListRow`: picture, name, softer line, status mark."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One or two lines and air, never below the least target."""
        row = index.data(ROW_ROLE)
        height = QFontMetrics(font_for(Type.BODY)).height()
        if row is not None and row.detail:
            height += QFontMetrics(font_for(Type.SMALL)).height() + px(1)
        return QSize(px(160), max(height + px(14), px(Shape.TARGET)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: ListRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        smooth(painter)
        area: QRect = option.rect.adjusted(px(2), px(1), -px(2), -px(1))
        state = option.state
        colours = palette()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            paint_ground(painter, QRectF(area), px(Shape.RADIUS_SMALL), colours.accent_soft)
            bar = QRectF(area.left(), area.top() + px(8), px(3), area.height() - px(16))
            paint_ground(painter, bar, px(1), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, QRectF(area), px(Shape.RADIUS_SMALL), colours.card_hover)
        self._paint_row(painter, area.adjusted(px(12), 0, -px(10), 0), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        colours = palette()
        if row.icon_name:
            size = px(Shape.ICON)
            top = area.top() + (area.height() - size) / 2
            paint_icon(
                painter, row.icon_name, QRectF(area.left(), top, size, size), colours.ink_soft
            )
            area.setLeft(area.left() + size + px(10))
        if row.status is not None:
            wanted = status_size(row.status_word)
            mark = QRectF(
                area.right() - wanted.width(),
                area.center().y() - wanted.height() / 2,
                wanted.width(),
                wanted.height(),
            )
            paint_status(painter, mark, row.status, row.status_word)
            area.setRight(area.right() - wanted.width() - px(8))
        lines = [(row.title, Type.BODY, colours.ink)]
        if row.detail:
            lines.append((row.detail, Type.SMALL, colours.ink_soft))
        metrics = [QFontMetrics(font_for(step)) for _, step, _ in lines]
        top = area.center().y() - (sum(m.height() for m in metrics) + px(1)) / 2
        for (text, step, colour), metric in zip(lines, metrics, strict=True):
            painter.setFont(font_for(step))
            painter.setPen(QColor(colour))
            shown = metric.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(
                QRectF(area.left(), top, area.width(), metric.height()),
                Qt.AlignmentFlag.AlignVCenter,
                shown,
            )
            top += metric.height() + px(1)
