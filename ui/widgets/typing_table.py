"""A table to type in: Enter goes down, typing begins at once, wrong cells carry a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.icons import paint_icon
from ui.theme.current import palette, px
from ui.theme.fonts import font_for
from ui.theme.theme import Shape, Type
from ui.widgets.painting import smooth

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


class TypingTable(QTableView):
    """Enter writes the cell and goes to the one below; arrows move, F2 opens a cell.

    `pasted` tells that the clipboard is wanted, `delete_wanted` carries the row to take away,
    `copied` that the chosen cells are wanted as text.

    Args:
        name: the object name.
        spoken: what it holds, for those who listen.
        error_role: the role under which the model says what is wrong with a row.
        words_column: where those words stand.
        parent: the widget it lives in.
    """

    pasted = Signal()
    copied = Signal()
    delete_wanted = Signal(int)

    def __init__(
        self,
        *,
        name: str,
        spoken: str,
        error_role: int,
        words_column: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setItemDelegate(TypingDelegate(name, error_role, words_column, self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self._fit()

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into view."""
        index = self.model().index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _open_cell(self) -> None:
        """Open the current cell; an open one has heard the key itself."""
        index = self.currentIndex()
        if not self.is_typing and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _fit(self) -> None:
        height = max(self.fontMetrics().height() + px(12), px(Shape.TARGET))
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)
        width = self.fontMetrics().horizontalAdvance("00-00-0000") + px(36)
        self.setColumnWidth(0, width)
        self.setColumnWidth(1, px(104))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cell below is the current one."""
        place = self.currentIndex()
        row, column = place.row(), place.column()
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            last = self.model().rowCount() - 1
            self.go_to(min(row + 1, last), column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell, Ctrl+V pastes columns, Delete takes the row away."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_cell()
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_wanted.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current cell stays in view."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()


class TypingDelegate(QStyledItemDelegate):
    """Cells with a line to type in; what is wrong is framed, and said in its own column."""

    def __init__(self, name: str, error_role: int, words_column: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._error_role = error_role
        self._words_column = words_column

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A line named after its column."""
        line = QLineEdit(parent)
        line.setObjectName(f"{self._name}_cell")
        header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        line.setAccessibleName(str(header))
        return line

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Over the whole cell."""
        editor.setGeometry(option.rect)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell; a wrong row is framed, its words stand in ink of their own."""
        error = index.data(self._error_role)
        if not error:
            super().paint(painter, option, index)
            return
        colours = palette()
        painter.save()
        smooth(painter)
        painter.fillRect(option.rect, QColor(colours.stopped_soft))
        area = option.rect.adjusted(px(8), 0, -px(8), 0)
        if index.column() == self._words_column:
            size = px(16)
            mark = QRectF(area.left(), area.center().y() - size / 2, size, size)
            paint_icon(painter, "warning", mark, colours.stopped)
            area.setLeft(area.left() + size + px(6))
        painter.setFont(font_for(Type.SMALL if index.column() == self._words_column else Type.BODY))
        painter.setPen(QPen(QColor(colours.stopped)))
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()
