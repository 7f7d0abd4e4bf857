"""Who owns the practice when the group is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.embedding import operations
from models.journal.history import list_history
from ui.dialogs.history import HistoryDialog
from ui.pages.guarded_edits import GuardedEdits
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.trials.layout import field_row
from ui.theme.measures import lay_out
from ui.widgets.buttons import quiet_button
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from models.embedding.rows import EmbeddingPlanRow
    from ui.pages.plan.context import PlanContext


class OwnerForm(QWidget):
    """Owner, position and what is agreed; each saves by itself.

    Attributes:
        fields: by column.
    """

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("owner_form")
        self._plan: EmbeddingPlanRow | None = None
        self._is_shown = False
        self._edits = GuardedEdits(
            context.jobs,
            context.navigator,
            self,
            operations.write_embedding_plan,
            lambda: {"course_id": context.course_id},
        )
        self._drafts = PaneDrafts(context.navigator.drafts, f"embedding/{context.course_id}/")
        self.fields = _fields()
        column = QVBoxLayout(self)
        lay_out(column, 12)
        column.addWidget(field_row(self.fields["owner"], self.fields["owner_title"]))
        column.addWidget(self.fields["note"])
        for key, field in self.fields.items():
            self._edits.save_text(field, key)
        self._history = quiet_button(
            translate("EmbeddingPage", "History"),
            "history",
            name="owner_history",
            spoken=translate("EmbeddingPage", "History of the owner"),
            on_click=self._on_history_clicked,
        )
        column.addWidget(self._history, 0, Qt.AlignmentFlag.AlignLeft)

    def show_plan(self, plan: EmbeddingPlanRow | None) -> None:
        """Show what is stored; what is being typed stays."""
        self._plan = plan
        self._edits.show_version(plan.version if plan is not None else None)
        for key, field in self.fields.items():
            editor = field.editor
            editor.show_text(getattr(plan, key) if plan is not None else "")  # type: ignore[attr-defined]  # an autosave field
            if not self._is_shown:
                self._drafts.keep(editor, key)  # type: ignore[arg-type]  # as above
        self._is_shown = True
        self._history.setVisible(plan is not None)

    def _on_history_clicked(self) -> None:
        if self._plan is None:
            return
        title = translate("EmbeddingPage", "Who owns it")
        self._edits.ask(
            list_history,
            "embedding_plan",
            self._plan.id,
            then=lambda rows: HistoryDialog(title, rows, self.window()).open(),
        )


def _fields() -> dict[str, Field]:
    return {
        "owner": Field(
            translate("EmbeddingPage", "Who owns it?"),
            AutosaveLine(translate("EmbeddingPage", "Somebody who has said yes")),
            name="embedding_owner",
        ),
        "owner_title": Field(
            translate("EmbeddingPage", "Position"),
            AutosaveLine(translate("EmbeddingPage", "For example: head of the house")),
            name="embedding_owner_title",
        ),
        "note": Field(
            translate("EmbeddingPage", "What is agreed with the owner?"),
            AutosaveText(
                translate("EmbeddingPage", "Time, meetings, and who takes over after them"),
                min_lines=2,
            ),
            name="embedding_note",
        ),
    }
