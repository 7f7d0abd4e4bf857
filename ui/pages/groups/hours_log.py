"""Hours that were used: a line to write them down, and the lines written so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups import hours_operations
from models.groups.rows import MemberRole
from ui.dialogs.hours_use import HoursUseDialog
from ui.pages.acts import Acts
from ui.pages.groups.words import hours_text
from ui.pages.meetings.outcome_lines import Line
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.hours_edit import HoursEdit, hours_misread_text, read_hours
from ui.widgets.inputs import DropDown
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from models.groups.rows import HoursUseRow
    from ui.pages.groups.context import GroupContext
    from ui.pages.groups.facts import GroupFacts

_SHOWN_FIRST = 6


class HoursLog(QWidget):
    """Writes down hours and corrects what was written; `rows_changed` when lines come or go."""

    rows_changed = Signal()

    def __init__(self, context: GroupContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._facts: GroupFacts | None = None
        self._shows_all = False
        self.setObjectName("hours_log")
        self._acts = Acts(context.jobs, context.navigator, self)
        self._drafts = PaneDrafts(context.navigator.drafts, f"hours/{context.course_id}/")
        column = QVBoxLayout(self)
        lay_out(column, 12)
        column.addWidget(texts.subheading(translate("GroupsPage", "Hours used")))
        self._none = texts.soft(
            translate(
                "GroupsPage",
                "Nothing is written down yet. Write one line after each meeting: all staff "
                "together, all residents together. It takes a minute, and the leader can see "
                "what the work costs.",
            )
        )
        column.addWidget(self._none)
        column.addLayout(self._make_adder())
        self.rows: KeyedColumn[UseLine] = KeyedColumn(
            name="hours_rows", spoken=translate("GroupsPage", "Hours used"), gap=0
        )
        column.addWidget(self.rows)
        self.all_button = quiet_button("", "more", name="all_hours", on_click=self._on_all_clicked)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_facts(self, facts: GroupFacts) -> None:
        """Show the newest lines, or all where somebody asked for them."""
        is_first = self._facts is None
        self._facts = facts
        uses = facts.uses if self._shows_all else facts.uses[:_SHOWN_FIRST]
        self.rows.show_rows(
            [(use.id, use) for use in uses],
            self._make_line,
            lambda line, use: line.show_use(use),
        )
        self._none.setVisible(not facts.uses)
        more = len(facts.uses) - len(uses)
        self.all_button.setVisible(more > 0)
        self.all_button.set_word(translate("GroupsPage", "Show %n more line(s)", None, more))
        if is_first:
            self._day.set_value(facts.day)
            self._drafts.keep(self.note.editor, "note")
        self.rows_changed.emit()

    def _make_adder(self) -> QVBoxLayout:
        self.role = DropDown()
        self.role.set_options([(role, enum_text(role)) for role in MemberRole])
        self.role.set_value(MemberRole.STAFF)
        self._day = DateEdit()
        self.hours = HoursEdit()
        self.fields = {
            "role": Field(translate("GroupsPage", "Who?"), self.role, name="use_role"),
            "used_on": Field(translate("GroupsPage", "Day"), self._day, name="use_used_on"),
            "minutes": Field(translate("GroupsPage", "Hours"), self.hours, name="use_minutes"),
        }
        holder = QWidget()
        flow = FlowLayout(holder, gap=12)
        for key in ("role", "used_on"):
            flow.addWidget(self.fields[key])
        self.note = Field(
            translate("GroupsPage", "For what?"),
            AutosaveLine(translate("GroupsPage", "For example: group meeting and preparation")),
            name="use_note",
            is_optional_text=translate("GroupsPage", "may be left out"),
        )
        self.fields["note"] = self.note
        row = QHBoxLayout()
        lay_out(row, 12)
        row.addWidget(self.fields["minutes"], 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        self.add_button = button(
            translate("GroupsPage", "Write down"),
            "add",
            name="add_hours",
            on_click=self._on_add_clicked,
        )
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        for editor in (self.hours, self.note.editor):
            editor.returnPressed.connect(self._on_add_clicked)
        column = QVBoxLayout()
        lay_out(column, 12)
        column.addWidget(holder)
        column.addLayout(row)
        return column

    def _make_line(self, use: HoursUseRow) -> UseLine:
        line = UseLine(use)
        line.edited.connect(self._on_line_edited)
        line.removed.connect(self._on_line_removed)
        return line

    def _on_add_clicked(self) -> None:
        minutes = read_hours(self.hours.text())
        for field in self.fields.values():
            field.set_error(None)
        if minutes is None:
            self.fields["minutes"].set_error(hours_misread_text())
            self.hours.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._day.value is None:
            self.fields["used_on"].set_error(
                translate("DateEdit", "Write a date, for example 12 January 2024.")
            )
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def on_added(_use_id: object) -> None:
            self._drafts.settle_and_clear(self.note.editor)
            self.hours.setModified(False)
            self.hours.set_minutes(None)
            self.role.setFocus(Qt.FocusReason.OtherFocusReason)

        self._acts.do(
            hours_operations.record_hours_use,
            fields=self.fields,
            then=on_added,
            course_id=self._context.course_id,
            role=self.role.currentData(),
            used_on=self._day.value,
            minutes=minutes,
            note=self.note.editor.text(),
        )

    def _on_all_clicked(self) -> None:
        self._shows_all = True
        if self._facts is not None:
            self.show_facts(self._facts)
        lines = self.rows.widgets
        if len(lines) > _SHOWN_FIRST:
            lines[_SHOWN_FIRST].edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line_edited(self, use: HoursUseRow) -> None:
        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            self._acts.do(
                hours_operations.edit_hours_use,
                translate("GroupsPage", "The hours are corrected."),
                then=then,
                failed=failed,
                use_id=use.id,
                seen=use.version,
                **values,
            )

        dialog = HoursUseDialog(submit, use, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_line_removed(self, use: HoursUseRow) -> None:
        said = translate("GroupsPage", "{hours} for the {role} are removed.")
        self._acts.do(
            hours_operations.remove_hours_use,
            said.format(hours=hours_text(use.minutes), role=enum_text(use.role).lower()),
            then=lambda _result: self.role.setFocus(Qt.FocusReason.OtherFocusReason),
            use_id=use.id,
        )


class UseLine(Line):
    """Hours, role, day and note; `edited` and `removed` carry the entry."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, use: HoursUseRow, parent: QWidget | None = None) -> None:
        super().__init__(f"hours_use_{use.id}", parent)
        self.use = use
        self._what = texts.body("")
        self._when = texts.small("")
        self.words.addWidget(self._what)
        self.words.addWidget(self._when)
        self.edit_button = quiet_button(
            translate("GroupsPage", "Correct"),
            "edit",
            name="edit_hours_use",
            on_click=lambda: self.edited.emit(self.use),
        )
        self.remove_button = quiet_button(
            translate("GroupsPage", "Remove"),
            "remove",
            name="remove_hours_use",
            on_click=lambda: self.removed.emit(self.use),
        )
        self.buttons.addWidget(self.edit_button)
        self.buttons.addWidget(self.remove_button)

    def show_use(self, use: HoursUseRow) -> None:
        """Show the entry as it is now."""
        self.use = use
        self._what.setText(f"{hours_text(use.minutes)} · {enum_text(use.role)}")
        self._when.setText(" · ".join(filter(None, (long_date(use.used_on), use.note))))
        for made in (self.edit_button, self.remove_button):
            made.setAccessibleDescription(f"{self._what.text()}, {self._when.text()}")
