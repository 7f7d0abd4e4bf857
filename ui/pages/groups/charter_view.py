"""The charter: what the group is for, how far it may go, for how long; each field saves itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.groups import operations
from models.journal.history import list_history
from ui.dialogs.history import HistoryDialog
from ui.pages.date_saving import save_date, show_date
from ui.pages.groups.charter_words import charter_texts
from ui.pages.groups.people_view import RESIDENTS_WANTED
from ui.pages.guarded_edits import GuardedEdits
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scrolling import scrolling
from ui.widgets.side_by_side import SideBySide
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from models.groups.rows import CharterRow
    from ui.pages.groups.context import GroupContext
    from ui.pages.groups.facts import GroupFacts

_LEFT = ("vision", "purpose", "target_group", "tasks")
_RIGHT = ("mandate", "composition", "meeting_rules")
_FEW = ("few_residents_reason", "few_residents_plan")
_PERIOD = ("starts_on", "ends_on")
NEEDED = ("purpose", "mandate", *_PERIOD)
"""What the first gate asks the charter for, besides hours."""


class CharterView(QWidget):
    """Two columns of fields; under them what has to be said where residents are few."""

    rows_changed = Signal()

    def __init__(self, context: GroupContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charter: CharterRow | None = None
        self._is_shown = False
        self.setObjectName("charter_view")
        self._edits = GuardedEdits(
            context.jobs,
            context.navigator,
            self,
            operations.write_charter,
            lambda: {"course_id": context.course_id},
        )
        self._drafts = PaneDrafts(context.navigator.drafts, f"charter/{context.course_id}/")
        self.fields: dict[str, Field] = {}
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        column = QVBoxLayout()
        lay_out(column, 16, (0, 0, 16, 24))
        column.addLayout(self._make_head())
        sheet = SideBySide(760, 32, name="charter_sheet")
        sheet.add(self._make_column(_LEFT, with_period=False))
        sheet.add(self._make_column(_RIGHT, with_period=True))
        column.addWidget(sheet)
        column.addWidget(self._make_few())
        column.addStretch(1)
        outer.addWidget(scrolling(column, "charter_scroll"))

    def show_facts(self, facts: GroupFacts) -> None:
        """Show the stored charter; what is being typed stays."""
        charter = self._charter = facts.charter
        self._edits.show_version(charter.version if charter is not None else None)
        for key in (*_LEFT, *_RIGHT, *_FEW):
            editor = self.fields[key].editor
            editor.show_text(getattr(charter, key) if charter is not None else "")
            if not self._is_shown:
                self._drafts.keep(editor, key)
        for key in _PERIOD:
            show_date(self.fields[key], getattr(charter, key) if charter is not None else None)
        self._is_shown = True
        self._show_missing()
        is_few = facts.balance.residents < RESIDENTS_WANTED
        has_words = charter is not None and any(getattr(charter, key) for key in _FEW)
        self._few.setVisible(is_few or has_words)
        self._history.setVisible(charter is not None)
        self.rows_changed.emit()

    def control_of(self, field: str) -> QWidget:
        """The control of a field a gate asks for; the period is its first empty day."""
        if field == "period":
            for key in _PERIOD:
                if self._charter is None or getattr(self._charter, key) is None:
                    return self.fields[key].editor
            return self.fields["starts_on"].editor
        if field in _FEW:
            self._few.show()
        return self.fields[field].editor if field in self.fields else self.fields["vision"].editor

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 16)
        self._missing = StatusMark(name="charter_state")
        row.addWidget(self._missing, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._history = quiet_button(
            translate("GroupsPage", "History"),
            "history",
            name="charter_history",
            on_click=self._on_history_clicked,
        )
        row.addWidget(self._history)
        return row

    def _make_column(self, keys: tuple[str, ...], *, with_period: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        lay_out(column, 16)
        for key in keys:
            column.addWidget(self._make_text(key))
        if with_period:
            column.addWidget(self._make_period())
        column.addStretch(1)
        return holder

    def _make_text(self, key: str) -> Field:
        label, example = charter_texts()[key]
        field = Field(
            label,
            AutosaveText(example, min_lines=2),
            name=f"charter_{key}",
        )
        self.fields[key] = field
        self._edits.save_text(field, key)
        return field

    def _make_period(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=16)
        for key, label in (
            ("starts_on", translate("GroupsPage", "The group works from")),
            ("ends_on", translate("GroupsPage", "The group works until")),
        ):
            field = Field(label, DateEdit(), name=f"charter_{key}")
            self.fields[key] = field
            save_date(
                field,
                lambda value, key=key: self._edits.save(fields=self.fields, **{key: value}),
            )
            flow.addWidget(field)
        return holder

    def _make_few(self) -> QWidget:
        self._few = QWidget()
        self._few.setObjectName("few_residents_part")
        column = QVBoxLayout(self._few)
        lay_out(column, 12, (0, 8, 0, 0))
        column.addWidget(texts.hairline())
        column.addWidget(texts.subheading(translate("GroupsPage", "When residents are few")))
        column.addWidget(
            texts.body(
                translate(
                    "GroupsPage",
                    "Two residents are wanted. Where that is not possible yet, the reason and "
                    "the plan stand in every report.",
                )
            )
        )
        pair = SideBySide(760, 32)
        for key in _FEW:
            pair.add(self._make_text(key))
        column.addWidget(pair)
        return self._few

    def _show_missing(self) -> None:
        charter = self._charter
        missing = [
            translate("GroupsPage", "the period") if key in _PERIOD else charter_texts()[key][0]
            for key in NEEDED
            if charter is None or not getattr(charter, key)
        ]
        names = list(dict.fromkeys(word[:1].lower() + word[1:] for word in missing))
        if names:
            words = translate("GroupsPage", "Still missing: {fields}")
            self._missing.show_status(Status.WAITING, words.format(fields=", ".join(names)))
        else:
            self._missing.show_status(
                Status.DONE, translate("GroupsPage", "Purpose, mandate and period are written")
            )

    def _on_history_clicked(self) -> None:
        if self._charter is None:
            return
        self._edits.ask(
            list_history,
            "charter",
            self._charter.id,
            then=lambda rows: HistoryDialog(
                translate("GroupsPage", "Charter"), rows, self.window()
            ).open(),
        )
