"""The line at the bottom: all is saved, when the last copy was made, which library, who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.support.dates import local_clock
from desktop.support.translation import translate
from ui.icons import pixmap
from ui.theme.current import palette, px
from ui.theme.measures import lay_out
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from desktop.library.changes import LibraryStatus, OperatorRow


class StatusLine(QWidget):
    """Facts about saving at the left; who works here and the zoom at the right.

    `operator_wanted` asks for the question who works here, `zoom_reset_wanted` for 100 %.
    """

    operator_wanted = Signal()
    zoom_reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAccessibleName(translate("StatusLine", "Status"))
        row = QHBoxLayout(self)
        lay_out(row, 6, (20, 1, 12, 3))
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setObjectName("status_text")
        self._text.setProperty("type", "small")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._operator = Button("", "frame", name="status_operator")
        self._operator.clicked.connect(lambda _checked=False: self.operator_wanted.emit())
        self._zoom = Button("", "frame", name="status_zoom")
        self._zoom.clicked.connect(lambda _checked=False: self.zoom_reset_wanted.emit())
        for made in (self._operator, self._zoom):
            made.setProperty("role", "status")
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._zoom)
        row.addWidget(self._operator)
        self._mark_name = ""
        self._operator.hide()
        self._zoom.hide()

    @property
    def text(self) -> str:
        """What it says at the left."""
        return self._text.text()

    def show_words(self, words: str, icon_name: str = "") -> None:
        """Say something else, e.g. while a library is being opened."""
        self._text.setText(words)
        self._text.setToolTip(words)
        self._text.setAccessibleName(words)
        self._mark_name = icon_name
        self._draw_mark()

    def show_status(self, status: LibraryStatus, title: str) -> None:
        """Say what is saved and where."""
        if status.is_read_only:
            self.show_words(self._read_only_words(status, title), "lock")
            return
        parts = [translate("StatusLine", "Everything is saved")]
        if status.saved_at is not None:
            parts[0] = translate("StatusLine", "Everything is saved {time}").format(
                time=local_clock(status.saved_at)
            )
        if status.backup_at is not None:
            parts.append(
                translate("StatusLine", "backup {time}").format(time=local_clock(status.backup_at))
            )
        parts.append(title)
        self.show_words("  ·  ".join(parts), "check")

    def show_operator(self, operator: OperatorRow | None, *, can_change: bool = True) -> None:
        """Say who works here, or ask for it."""
        self._operator.setVisible(can_change or operator is not None)
        self._operator.setEnabled(can_change)
        if operator is None:
            self._operator.set_word(translate("StatusLine", "Who is working here?"))
            return
        words = ", ".join(filter(None, (operator.initials, operator.role)))
        self._operator.set_word(
            words, translate("StatusLine", "{who} is working here").format(who=words)
        )

    def hide_operator(self) -> None:
        """No library is open."""
        self._operator.hide()

    def show_zoom(self, zoom: int) -> None:
        """Say the zoom where it is not 100 %."""
        self._zoom.setVisible(zoom != 100)
        self._zoom.set_word(
            f"{zoom} %", translate("StatusLine", "Zoom {zoom} %, back to 100 %").format(zoom=zoom)
        )

    def _read_only_words(self, status: LibraryStatus, title: str) -> str:
        holder = status.holder
        if holder is None:
            return translate("StatusLine", "Can be read, not changed  ·  {title}").format(
                title=title
            )
        return translate(
            "StatusLine", "Can be read: {user} on {machine} is writing in it  ·  {title}"
        ).format(user=holder.user, machine=holder.machine, title=title)

    def _draw_mark(self) -> None:
        if self._mark_name:
            self._mark.setPixmap(pixmap(self._mark_name, px(16), palette().ink_soft))
        else:
            self._mark.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the mark anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange and hasattr(self, "_mark_name"):
            self._draw_mark()
