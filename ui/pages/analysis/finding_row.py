"""A strength or a development area, changed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.analysis import operations
from models.analysis.rows import FindingKind
from ui.pages.seen import Seen
from ui.theme.measures import lay_out
from ui.widgets.buttons import quiet_button
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DropDown, Tick
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from models.analysis.catalogue import ThemeText
    from models.analysis.rows import FindingRow
    from ui.pages.analysis.facts import AnalysisContext
    from ui.pages.pane_drafts import PaneDrafts


class FindingCard(QFrame):
    """Its words, its theme, whether the group works with it, and what can be done with it.

    Signals: `moved` carries the finding's id and -1 or +1, `removed` its row.
    """

    moved = Signal(object, int)
    removed = Signal(object)

    def __init__(
        self,
        context: AnalysisContext,
        drafts: PaneDrafts,
        themes: Sequence[ThemeText],
        row: FindingRow,
    ) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setObjectName(f"finding_{row.id}")
        self.row = row
        self._context = context
        self._seen = Seen()
        column = QVBoxLayout(self)
        lay_out(column, 6, (16, 12, 16, 8))
        self.text = Field("", AutosaveText(min_lines=1, max_lines=6), name="finding_text")
        self.text.editor.setAccessibleName(enum_text(row.kind))
        column.addWidget(self.text)
        column.addLayout(self._make_line(themes))
        context.acts.commit_text(self.text, operations.edit_finding, "text", self._arguments)
        self.show_row(row)
        drafts.keep(self.text.editor, f"finding/{row.id}/text")

    def show_row(self, row: FindingRow) -> None:
        """Show it as it is now; what is being typed stays."""
        self.row = row
        self._seen.show(row.version)
        self.text.editor.show_text(row.text)
        self.theme.set_value(row.theme)
        self.focus_tick.setChecked(row.is_focus)
        self.setAccessibleName(row.text)
        for made in self._buttons:
            made.setAccessibleDescription(row.text)

    def focus_text(self) -> None:
        """Put the keyboard in its words."""
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_line(self, themes: Sequence[ThemeText]) -> FlowLayout:
        line = FlowLayout(gap=6)
        self.theme = DropDown(name="finding_theme")
        self.theme.set_options(
            [(None, translate("AnalysisPage", "No theme"))]
            + [(theme.code, theme.title) for theme in themes]
        )
        self.theme.setAccessibleName(translate("AnalysisPage", "Theme"))
        self.theme.activated.connect(lambda _index: self._save(theme=self.theme.currentData()))
        line.addWidget(self.theme)
        self.focus_tick = Tick(translate("AnalysisPage", "We work with this"), name="finding_focus")
        self.focus_tick.clicked.connect(self._on_focus_tick_clicked)
        if self.row.kind != FindingKind.DEVELOPMENT_AREA:
            self.focus_tick.hide()
        line.addWidget(self.focus_tick)
        self._buttons = [
            quiet_button(translate("AnalysisPage", "Up"), name="finding_up", on_click=self._on_up),
            quiet_button(
                translate("AnalysisPage", "Down"), name="finding_down", on_click=self._on_down
            ),
            quiet_button(
                translate("AnalysisPage", "Remove"),
                "remove",
                name="finding_remove",
                on_click=self._on_remove,
            ),
        ]
        for made in self._buttons:
            line.addWidget(made)
        return line

    def _arguments(self) -> dict[str, Any]:
        return {"finding_id": self.row.id, "seen": self._seen.take()}

    def _save(self, **values: Any) -> None:
        self._context.acts.do(
            operations.edit_finding, fields={"text": self.text}, **self._arguments(), **values
        )

    def _on_focus_tick_clicked(self, is_focus: bool) -> None:
        self._context.acts.do(operations.focus_finding, is_focus=is_focus, **self._arguments())

    def _on_up(self) -> None:
        self.moved.emit(self.row.id, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.row.id, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves it, from anywhere within."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.row.id, step)
            return
        super().keyPressEvent(event)
