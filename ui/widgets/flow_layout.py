"""Things side by side that wrap into the next line where room is short."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme.measures import lay_out


class FlowLayout(QLayout):
    """Left to right, line after line; each item as large as it wants to be.

    Args:
        parent: the widget to lay out, or None inside another layout.
        gap: between items and lines, at 100 %.
        fills_lines: items of one line share what room is left, as cards in a grid do.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, fills_lines: bool = False
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._fills_lines = fills_lines
        if parent is not None:
            parent.setLayout(self)
        lay_out(self, gap)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = min(item.sizeHint().width(), width)
            if lines and used + self.spacing() + wanted <= width:
                lines[-1].append(item)
                used += self.spacing() + wanted
            else:
                lines.append([item])
                used = wanted
        return lines

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(area.width())
        columns = max((len(line) for line in lines), default=1)
        top = area.y()
        for line in lines:
            widths = self._widths(line, area.width(), columns)
            heights = [
                item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                for item, width in zip(line, widths, strict=True)
            ]
            height = max(heights)
            left = area.x()
            for item, width, own in zip(line, widths, heights, strict=True):
                if not is_trial:
                    shown = height if self._fills_lines else own
                    offset = 0 if self._fills_lines else (height - own) // 2
                    item.setGeometry(QRect(QPoint(left, top + offset), QSize(width, shown)))
                left += width + self.spacing()
            top += height + self.spacing()
        bottom = top - self.spacing() if lines else area.y()
        return bottom - rect.y() + self.contentsMargins().bottom()

    def _widths(self, line: list[QLayoutItem], width: int, columns: int) -> list[int]:
        if self._fills_lines:
            share = (width - self.spacing() * (columns - 1)) // columns
            return [min(share, item.maximumSize().width()) for item in line]
        return [min(item.sizeHint().width(), width) for item in line]

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height it needs in a width."""
        # A page asks dozens of times before one of its parts changes.
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed: forget what was found."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        margins: QMargins = self.contentsMargins()
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        """Wide enough for the widest item."""
        margins = self.contentsMargins()
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )
