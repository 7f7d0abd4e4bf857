"""A line of a list that opens to be changed in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.journal.history import list_history
from ui.dialogs.history import HistoryDialog
from ui.pages.guarded_edits import GuardedEdits
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.line_button import ButtonLine, LineButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from ui.pages.plan.context import PlanContext
    from ui.widgets.field import Field


class OpenRow(QWidget):
    """A line over the fields of its row.

    A subclass names its table, says what the line shows, makes the fields and fills them.
    Signals carry the row's id: `opened` when the fields are shown, `moved` with -1 or +1,
    `removed`.

    Attributes:
        line: the line to press.
        edits: saves the fields.
        texts: the text fields by column; saved by themselves, with drafts.
        buttons: what every row can do, once it was opened: up, down, remove, history, fold.
    """

    opened = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)

    TABLE = ""

    def __init__(
        self,
        context: PlanContext,
        row: Any,
        operation: Callable[..., Any],
        argument: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.row_id: UUID = row.id
        self.texts: dict[str, Field] = {}
        self.buttons: dict[str, Button] = {}
        self._context = context
        self.setObjectName(f"{self.TABLE}_{row.id}")
        self.edits = GuardedEdits(
            context.jobs, context.navigator, self, operation, lambda: {argument: self.row_id}
        )
        column = QVBoxLayout(self)
        lay_out(column, 0)
        self.line = LineButton()
        self.line.setObjectName(f"{self.TABLE}_line")
        self.line.toggled.connect(self._on_line_toggled)
        self.line.move_wanted.connect(lambda step: self.moved.emit(self.row_id, step))
        self.line.removal_wanted.connect(lambda: self.removed.emit(self.row_id))
        column.addWidget(self.line)
        self._form: QWidget | None = None

    @property
    def title(self) -> str:
        """What the row is called."""
        return self.words_of(self.row).title

    def words_of(self, row: Any) -> ButtonLine:
        """What the line shows."""
        raise NotImplementedError

    def fill_form(self, column: QVBoxLayout) -> None:
        """Make the fields."""
        raise NotImplementedError

    def show_values(self, row: Any) -> None:
        """Show what is stored beside the texts."""

    def more_buttons(self) -> list[Button]:
        """What else can be done with the row."""
        return []

    def show_row(self, row: Any, lead: str = "") -> None:
        """Show the row as it is now, `lead` before it; what is being typed stays."""
        self.row = row
        self.edits.show_version(row.version)
        self.line.show_line(replace(self.words_of(row), lead=lead))
        if self._form is not None:
            self._show_form_values()

    def open_form(self) -> None:
        """Show the fields and go to the first."""
        self.line.setChecked(True)

    def close_form(self) -> None:
        """Fold the fields away; what was typed is saved."""
        self.line.setChecked(False)

    def _on_line_toggled(self, is_open: bool) -> None:
        if is_open and self._form is None:
            self._form = self._make_form()
            self._show_form_values()
            drafts = PaneDrafts(self._context.navigator.drafts, f"{self.TABLE}/{self.row_id}/")
            for key, field in self.texts.items():
                drafts.keep(field.editor, key)  # type: ignore[arg-type]  # an autosave field
        if self._form is not None:
            self._form.setVisible(is_open)
        if is_open:
            self.opened.emit(self.row_id)
            next(iter(self.texts.values())).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form_values(self) -> None:
        for key, field in self.texts.items():
            field.editor.show_text(getattr(self.row, key))  # type: ignore[attr-defined]  # as above
        self.show_values(self.row)

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        form.setObjectName(f"{self.TABLE}_form")
        column = QVBoxLayout(form)
        lay_out(column, 12, (74, 4, 12, 16))
        self.fill_form(column)
        for key, field in self.texts.items():
            self.edits.save_text(field, key)
        column.addWidget(self._make_buttons())
        self.layout().addWidget(form)
        return form

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        for made in self.more_buttons():
            flow.addWidget(made)
        for word, icon, name, act in (
            (
                translate("PlanPage", "Move up"),
                "direction_up",
                "up",
                lambda: self.moved.emit(self.row_id, -1),
            ),
            (
                translate("PlanPage", "Move down"),
                "direction_down",
                "down",
                lambda: self.moved.emit(self.row_id, 1),
            ),
            (
                translate("PlanPage", "Remove"),
                "remove",
                "remove",
                lambda: self.removed.emit(self.row_id),
            ),
            (translate("PlanPage", "History"), "history", "history", self._on_history_clicked),
            (translate("PlanPage", "Fold"), "close", "fold", self._on_fold_clicked),
        ):
            made = quiet_button(word, icon, name=f"{self.TABLE}_{name}", on_click=act)
            self.buttons[name] = made
            flow.addWidget(made)
        return holder

    def _on_fold_clicked(self) -> None:
        self.close_form()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_history_clicked(self) -> None:
        self.edits.ask(
            list_history,
            self.TABLE,
            self.row_id,
            then=lambda rows: HistoryDialog(self.title, rows, self.window()).open(),
        )
