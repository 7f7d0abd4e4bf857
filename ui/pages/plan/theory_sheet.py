"""The theory of change on one sheet: five columns from what we have to what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.trials import theory_operations
from ui.icons import pixmap
from ui.pages.guarded_edits import GuardedEdits
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.current import palette, px
from ui.theme.measures import lay_out, set_size
from ui.widgets.field import Field
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from models.trials.rows import TheoryRow
    from ui.pages.plan.context import PlanContext

_LEAST_WIDTH = 860
_LEAST_BESIDE, _LEAST_STACKED = 6, 3


class TheorySheet(SideBySide):
    """Resources, activities, outputs, results, effects; every column saves by itself."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDTH, 8, name="theory_sheet", parent=parent)
        self._is_shown = False
        self._edits = GuardedEdits(
            context.jobs,
            context.navigator,
            self,
            theory_operations.write_theory,
            lambda: {"course_id": context.course_id},
        )
        self._drafts = PaneDrafts(context.navigator.drafts, f"theory/{context.course_id}/")
        self.fields: dict[str, Field] = {}
        self._editors: list[SheetText] = []
        self._arrows: list[Arrow] = []
        for key, label, question in _columns():
            if self.fields:
                arrow = Arrow()
                self._arrows.append(arrow)
                self.add(arrow, 0)
            editor = SheetText(question)
            field = Field(label, editor, name=f"theory_{key}")
            self.fields[key] = field
            self._editors.append(editor)
            self._edits.save_text(field, key)
            editor.fitted.connect(self._level)
            self.add(_at_top(field))

    def show_theory(self, theory: TheoryRow | None) -> None:
        """Show the stored sheet; what is being typed stays."""
        self._edits.show_version(theory.version if theory is not None else None)
        for key, field in self.fields.items():
            editor = field.editor
            editor.show_text(getattr(theory, key) if theory is not None else "")  # type: ignore[attr-defined]
            if not self._is_shown:
                self._drafts.keep(editor, key)  # type: ignore[arg-type]  # an autosave field
        self._is_shown = True

    def first_empty(self) -> QWidget:
        """The first column without text, else the first."""
        empty = [field.editor for field in self.fields.values() if not _text(field)]
        return empty[0] if empty else self._editors[0]

    def _level(self) -> None:
        """Side by side all columns are as high as the fullest."""
        tallest = max(editor.natural_height for editor in self._editors)
        for editor in self._editors:
            editor.setFixedHeight(editor.natural_height if self.is_stacked else tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under each other the columns need no arrows, and less height."""
        super().resizeEvent(event)
        for arrow in self._arrows:
            arrow.setVisible(not self.is_stacked)
        for editor in self._editors:
            editor.set_least(_LEAST_STACKED if self.is_stacked else _LEAST_BESIDE)
        self._level()


class SheetText(AutosaveText):
    """A column of the sheet; `fitted` tells that it would like another height."""

    fitted = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        self.natural_height = 0
        super().__init__(question, min_lines=_LEAST_BESIDE, max_lines=16, parent=parent)

    def set_least(self, lines: int) -> None:
        """How many lines it has when empty."""
        if lines != self._min_lines:
            self._min_lines = lines
            self._fit_height()

    def _fit_height(self) -> None:
        super()._fit_height()
        self.natural_height = self.height()
        self.fitted.emit()


class Arrow(QLabel):
    """Leads from one column to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_size(self, width=20)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap("forward", px(18), palette().accent))

    def changeEvent(self, event: QEvent) -> None:
        """Draw it anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()


def _at_top(field: Field) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    lay_out(column, 0)
    column.addWidget(field)
    column.addStretch(1)
    return holder


def _text(field: Field) -> str:
    return field.editor.toPlainText().strip()  # type: ignore[attr-defined]  # a text field


def _columns() -> list[tuple[str, str, str]]:
    """Column, label and the question that helps to fill it."""
    return [
        (
            "resources",
            translate("PlanPage", "Resources"),
            translate("PlanPage", "What do we have? People, hours, rooms, know-how"),
        ),
        (
            "activities",
            translate("PlanPage", "Activities"),
            translate("PlanPage", "What do we do that is new?"),
        ),
        (
            "outputs",
            translate("PlanPage", "Outputs"),
            translate("PlanPage", "What can be counted afterwards? Meetings, sheets, trips"),
        ),
        (
            "results",
            translate("PlanPage", "Results"),
            translate("PlanPage", "What becomes different for residents and staff?"),
        ),
        (
            "effects",
            translate("PlanPage", "Effects"),
            translate("PlanPage", "What does it lead to in the long run?"),
        ),
    ]
