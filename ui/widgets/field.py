"""A field: its label above, the editor, a hint, and the error beside it where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.likeness import find_numbers_like_cpr
from ui.icons import pixmap
from ui.theme.current import palette, px
from ui.theme.measures import lay_out
from ui.widgets.texts import Text, set_look, small


class Field(QWidget):
    """Label, editor, hint and error as one; the editor is named after the label.

    Where the editor saves itself, a saved text that holds a number like a CPR number gets a soft
    warning: nothing is refused, but documents are not made of such a text.

    Args:
        label: what is asked for; empty where the place says it, and the editor is named there.
        editor: the widget that takes the answer.
        hint: one sentence of help, shown under the label.
        name: the object name of the editor.
        is_optional_text: a word such as "may be left out", shown behind the label.
        parent: the widget it lives in.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        hint: str = "",
        *,
        name: str = "",
        is_optional_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        if name:
            editor.setObjectName(name)
        self.setObjectName(f"{editor.objectName()}_field")
        editor.setAccessibleName(label.replace("&", ""))
        self._hint_text = hint
        layout = QVBoxLayout(self)
        lay_out(layout, 4)
        self._label = QLabel(label)
        self._label.setProperty("type", "strong")
        self._label.setBuddy(editor)
        if not label:
            self._label.hide()
        label_row = QHBoxLayout()
        lay_out(label_row, 8)
        label_row.addWidget(self._label)
        if is_optional_text:
            label_row.addWidget(_one_line(is_optional_text))
        label_row.addStretch(1)
        layout.addLayout(label_row)
        if hint:
            layout.addWidget(small(hint))
        layout.addWidget(editor)
        self._error_row, self._mark, self._error = _sentence("error")
        self._warning_row, self._warning_mark, self._warning = _sentence("small")
        layout.addWidget(self._error_row)
        layout.addWidget(self._warning_row)
        self._warning_row.hide()
        autosave = getattr(editor, "autosave", None)
        if autosave is not None:
            autosave.stored_changed.connect(self._warn_of_number)
            # A form saves all its fields at once: there, leaving the field is what counts.
            autosave.committed.connect(self._warn_of_number)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_error(None)

    @property
    def error(self) -> str:
        """The sentence beside the field, or an empty one."""
        return self._error.text() if self._error_row.property("shown") else ""

    def set_error(self, text: str | None) -> None:
        """Say beside the field what is wrong and what to do; None takes it away."""
        self._error_row.setProperty("shown", bool(text))
        self._error_row.setVisible(bool(text))
        self._error.setText(text or "")
        if text:
            self._mark.setPixmap(pixmap("warning", px(16), palette().stopped))
        target = getattr(self.editor, "inner", self.editor)
        set_look(target, wrong="true" if text else "false")
        self._describe()
        if text:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.editor, QAccessible.Event.DescriptionChanged)
            )

    @property
    def warning(self) -> str:
        """The soft sentence beside the field, or an empty one."""
        return "" if self._warning_row.isHidden() else self._warning.text()

    def _warn_of_number(self, text: str) -> None:
        is_like = bool(find_numbers_like_cpr(text))
        if is_like == bool(self.warning):
            return
        self._warning.setText(
            translate("Field", "This looks like a CPR number. Do not write it here.")
        )
        self._warning_mark.setPixmap(pixmap("warning", px(16), palette().attention))
        self._warning_row.setVisible(is_like)
        self._describe()
        if is_like:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.editor, QAccessible.Event.DescriptionChanged)
            )

    def _describe(self) -> None:
        told = (self.error, self.warning, self._hint_text)
        self.editor.setAccessibleDescription(" ".join(filter(None, told)))


def _sentence(step: str) -> tuple[QWidget, QLabel, Text]:
    """A row with a mark and a sentence."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    lay_out(row, 6)
    mark = QLabel()
    text = Text("", step, is_narrow=True)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return holder, mark, text


def _one_line(text: str) -> QLabel:
    label = small(text)
    label.setWordWrap(False)
    return label
