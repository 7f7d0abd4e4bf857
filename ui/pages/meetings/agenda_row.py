"""One item of the agenda being prepared: a line, and under it the fields to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import clock_time
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups.rows import MemberRole
from models.meetings import agenda_operations
from models.meetings.rows import ItemKind
from ui.pages.meetings.words import KIND_ICONS, carried_text
from ui.theme.measures import lay_out
from ui.widgets.buttons import quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown, NumberEdit
from ui.widgets.line_button import ButtonLine, LineButton
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    import datetime as dt

    from models.meetings.detail_rows import ItemDetail
    from ui.pages.acts import MeetingContext


class AgendaRow(QWidget):
    """A line of the agenda that opens to be changed.

    Signals carry the row's item id: `opened` when its fields are shown, `moved` with -1 or +1,
    `removed`.
    """

    opened = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)

    def __init__(
        self, context: MeetingContext, detail: ItemDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.detail = detail
        self.item_id = detail.item.id
        self.setObjectName(f"agenda_row_{self.item_id}")
        column = QVBoxLayout(self)
        lay_out(column, 0)
        self.line = LineButton()
        self.line.setObjectName("agenda_line")
        self.line.toggled.connect(self._on_line_toggled)
        self.line.move_wanted.connect(lambda step: self.moved.emit(self.item_id, step))
        self.line.removal_wanted.connect(lambda: self.removed.emit(self.item_id))
        column.addWidget(self.line)
        self._form: QWidget | None = None

    def show_item(self, detail: ItemDetail, begins_at: dt.time | None, number: int) -> None:
        """Show the item as it is now; what is being typed stays."""
        self.detail = detail
        item = detail.item
        parts = [enum_text(item.kind)]
        if item.proposed_by is not None:
            words = translate("MeetingsPage", "proposed by {role}")
            parts.append(words.format(role=enum_text(item.proposed_by).lower()))
        if detail.trial_title:
            parts.append(
                translate("MeetingsPage", "trial: {title}").format(title=detail.trial_title)
            )
        lines = [" · ".join(parts)]
        taken_up = [each.text for each in detail.subjects if each.text != item.title]
        if taken_up:
            lines.append(" · ".join(taken_up))
        when = [clock_time(begins_at)] if begins_at is not None else []
        if item.minutes is not None:
            when.append(translate("MeetingsPage", "{count} min").format(count=item.minutes))
        self.line.show_line(
            ButtonLine(
                lead=f"{number}.",
                title=item.title,
                detail="\n".join(lines),
                icon_name=KIND_ICONS[item.kind],
                minutes=" · ".join(when),
                age=carried_text(detail.age) if detail.age is not None else "",
            )
        )
        if self._form is not None:
            self._show_values()

    def close_form(self) -> None:
        """Fold the fields away; what was typed is saved."""
        self.line.setChecked(False)

    def _on_line_toggled(self, is_open: bool) -> None:
        if is_open and self._form is None:
            self._form = self._make_form()
            self._show_values()
            for field, key in ((self.title, "title"), (self.purpose, "purpose")):
                self._context.drafts.keep(field.editor, f"item/{self.item_id}/{key}")
        if self._form is not None:
            self._form.setVisible(is_open)
        if is_open:
            self.opened.emit(self.item_id)
            self.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        lay_out(column, 12, (74, 4, 12, 16))
        self.title = Field(translate("MeetingsPage", "Title"), AutosaveLine(), name="item_title")
        self.kind = SegmentedChoice(
            [(kind, enum_text(kind), KIND_ICONS[kind]) for kind in ItemKind], name="item_kind"
        )
        self.minutes = Field(
            translate("MeetingsPage", "Minutes"), NumberEdit(0, 480), name="item_minutes"
        )
        self.minutes.editor.setSpecialValueText("–")
        self.role = DropDown()
        role = Field(translate("MeetingsPage", "Proposed by"), self.role, name="item_proposed_by")
        self.purpose = Field(
            translate("MeetingsPage", "What should come of it?"),
            AutosaveText(min_lines=1),
            name="item_purpose",
            is_optional_text=translate("MeetingsPage", "may be left out"),
        )
        column.addWidget(self.title)
        column.addWidget(
            Field(translate("MeetingsPage", "The group is asked for"), self.kind, name="item_kind")
        )
        row = QHBoxLayout()
        lay_out(row, 16)
        row.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(role, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.purpose)
        column.addLayout(self._make_buttons())
        self._connect()
        self.layout().addWidget(form)
        return form

    def _connect(self) -> None:
        acts = self._context.acts
        for field, key in ((self.title, "title"), (self.purpose, "purpose")):
            acts.commit_text(
                field, agenda_operations.edit_item, key, lambda: {"item_id": self.item_id}
            )
        self.kind.chosen.connect(lambda kind: self._save(kind=kind))
        self.role.set_options(
            [(None, translate("MeetingsPage", "Nobody in particular"))]
            + [(role, enum_text(role)) for role in MemberRole]
        )
        self.role.activated.connect(lambda _i: self._save(proposed_by=self.role.currentData()))
        self.minutes.editor.editingFinished.connect(self._on_minutes_edited)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 4)
        for word, icon, name, act in (
            (translate("MeetingsPage", "Move up"), "direction_up", "item_up", self._on_up),
            (translate("MeetingsPage", "Move down"), "direction_down", "item_down", self._on_down),
            (translate("MeetingsPage", "Remove"), "remove", "item_remove", self._on_remove),
            (translate("MeetingsPage", "Done"), "check", "item_close", self._on_close),
        ):
            if name == "item_close":
                row.addStretch(1)
            row.addWidget(quiet_button(word, icon, name=name, on_click=act))
        return row

    def _show_values(self) -> None:
        item = self.detail.item
        self.title.editor.show_text(item.title)
        self.purpose.editor.show_text(item.purpose)
        self.kind.set_value(item.kind)
        self.role.set_value(item.proposed_by)
        if not self.minutes.editor.hasFocus():
            self.minutes.editor.setValue(item.minutes or 0)

    def _save(self, **values: Any) -> None:
        self._context.acts.do(
            agenda_operations.edit_item,
            fields={"minutes": self.minutes},
            item_id=self.item_id,
            **values,
        )

    def _on_minutes_edited(self) -> None:
        minutes = self.minutes.editor.value() or None
        if minutes != self.detail.item.minutes:
            self._save(minutes=minutes)

    def _on_up(self) -> None:
        self.moved.emit(self.item_id, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.item_id, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self.item_id)

    def _on_close(self) -> None:
        self.close_form()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
