"""What every question with several answers shares: heading, fields, errors beside them, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.errors import RuleViolation
from ui.theme.current import px
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.tab_order import first_stop, move_focus
from ui.wording import error_words

if TYPE_CHECKING:
    from ui.widgets.field import Field


class FormDialog(QDialog):
    """A sheet with a heading, a sentence, fields, Cancel and one primary button.

    A subclass fills `body` (and `footer`, at the left of the buttons, if need be), names its
    fields with `add_field` after the operation's arguments and overrides `submit`. Esc leaves
    without a question: nothing was changed yet.

    Args:
        title: the heading.
        lead: one sentence under it.
        accept_text: the word on the primary button; "" for a sheet that only shows something.
        name: the object name.
        width: at 100 %.
        parent: the window it belongs to.
    """

    def __init__(
        self,
        title: str,
        lead: str,
        accept_text: str,
        *,
        name: str,
        width: int = 560,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.fields: dict[str, Field] = {}
        self._width = width
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        self.body = QVBoxLayout()
        lay_out(self.body, 16, (32, 28, 32, 16))
        self.heading = texts.heading(title)
        self.body.addWidget(self.heading)
        if lead:
            self.body.addWidget(texts.lead(lead))
        outer.addWidget(self._make_scroll_area(), 1)
        self._failure = texts.Text("", "error", is_narrow=True)
        self._failure.setObjectName(f"{name}_failure")
        self._failure.hide()
        self.footer = QHBoxLayout()
        lay_out(self.footer, 8)
        buttons = QHBoxLayout()
        lay_out(buttons, 8, (32, 8, 32, 24))
        buttons.addLayout(self.footer)
        buttons.addWidget(self._failure, 1)
        buttons.addStretch(1)
        self._buttons = buttons
        cancel_text = (
            translate("Dialogs", "Cancel") if accept_text else translate("Dialogs", "Close")
        )
        self.cancel_button = quiet_button(cancel_text, name=f"{name}_cancel", on_click=self.reject)
        buttons.addWidget(self.cancel_button)
        self.accept_button = primary_button(
            accept_text, name=f"{name}_accept", on_click=self._on_accept_clicked
        )
        self.accept_button.setDefault(bool(accept_text))
        self.accept_button.setVisible(bool(accept_text))
        buttons.addWidget(self.accept_button)
        outer.addLayout(buttons)

    def add_field(self, key: str, field: Field) -> Field:
        """Put a field at the end; a rule's error about `key` will stand beside it."""
        self.fields[key] = field
        self.body.addWidget(field)
        return field

    def submit(self) -> None:
        """Take the answers; called by the primary button. Accepts as it is."""
        self.accept()

    def show_failure(self, failure: BaseException) -> None:
        """Say beside the field, or above the buttons, what went wrong; what was typed stays."""
        self.set_busy(False)
        self._clear_errors()
        text = error_words(failure)
        field = self.fields.get(failure.field) if isinstance(failure, RuleViolation) else None
        if field is not None:
            self.show_field_error(field, text)
            return
        self._failure.setText(text)
        self._failure.show()

    def show_field_error(self, field: Field, text: str) -> None:
        """Say beside a field what to do, and go there."""
        field.set_error(text)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(field, 0, px(40))

    def set_busy(self, is_busy: bool) -> None:
        """While the answers are being saved the primary button waits."""
        self.accept_button.setEnabled(not is_busy)

    def fit(self) -> None:
        """As large as its content, within its window or the screen."""
        if self.parentWidget() is not None:
            room = self.parentWidget().window().size()
        else:
            room = self.screen().availableGeometry().size()
        width = min(px(self._width), max(room.width() - px(32), px(320)))
        most = max(room.height() - px(16), px(280))
        inner = self._area.widget()
        # Twice: a text learns how much of a wide sheet it leaves empty only when it is laid out.
        for _ in range(2):
            self.ensurePolished()
            content = inner.heightForWidth(width)
            if content < 0:
                content = inner.sizeHint().height()
            self.resize(width, min(content + self._buttons.sizeHint().height(), most))
            self.layout().activate()
            self.body.activate()

    def open(self) -> None:
        """Show it over its window, at a size that fits."""
        self._prepare()
        super().open()

    def exec(self) -> int:
        """Show it and wait for the answer."""
        self._prepare()
        return super().exec()

    def _prepare(self) -> None:
        self.fit()
        first = first_stop(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_errors(self) -> None:
        self._failure.hide()
        for field in self.fields.values():
            field.set_error(None)

    def _on_accept_clicked(self) -> None:
        self._clear_errors()
        self.submit()

    def _make_scroll_area(self) -> QScrollArea:
        self._area = QScrollArea(self)
        self._area.setObjectName(f"{self.objectName()}_scroll")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setLayout(self.body)
        self._area.setWidget(inner)
        return self._area

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks as one reads."""
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)
