"""A field: its label above, the editor, a hint, and the error beside it where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme.current import palette, px
from ui.theme.measures import lay_out
from ui.widgets.texts import Text, set_look, small


class Field(QWidget):
    """Label, editor, hint and error as one; the editor is named after the label.

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
        layout.addWidget(self._make_error())
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
        self.editor.setAccessibleDescription(" ".join(filter(None, (text, self._hint_text))))
        if text:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.editor, QAccessible.Event.DescriptionChanged)
            )

    def _make_error(self) -> QWidget:
        self._error_row = QWidget()
        row = QHBoxLayout(self._error_row)
        lay_out(row, 6)
        self._mark = QLabel()
        self._error = Text("", "error", is_narrow=True)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        return self._error_row


def _one_line(text: str) -> QLabel:
    label = small(text)
    label.setWordWrap(False)
    return label
