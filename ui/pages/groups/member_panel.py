"""One member, changed in place: who they are, what they need, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups import operations
from models.groups.rows import MemberRole
from models.groups.rules import UNNAMED_ROLES
from ui.pages.date_saving import save_date, show_date
from ui.pages.groups.member_acts import MemberActs
from ui.pages.groups.support_ticks import SupportTicks
from ui.pages.groups.words import role_line
from ui.pages.guarded_edits import GuardedEdits
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DropDown, Tick
from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from uuid import UUID

    from models.groups.rows import MemberRow
    from ui.pages.groups.context import GroupContext
    from ui.pages.groups.facts import GroupFacts

TEXTS = ("name", "alias", "title", "organisation", "needs")


class MemberPanel(QWidget):
    """A member's own page; every field saves by itself.

    `closed` asks for the tiles again, `moved` carries a step back or forth.
    """

    closed = Signal()
    moved = Signal(int)

    def __init__(
        self, context: GroupContext, member_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.member_id = member_id
        self.member: MemberRow | None = None
        self.setObjectName("member_panel")
        self.edits = GuardedEdits(
            context.jobs,
            context.navigator,
            self,
            operations.edit_member,
            lambda: {"member_id": member_id},
        )
        self._drafts = PaneDrafts(context.navigator.drafts, f"member/{member_id}/")
        self._acts = MemberActs(self.edits, self)
        column = QVBoxLayout(self)
        lay_out(column, 16, (0, 0, 16, 24))
        self.back = quiet_button(
            translate("GroupsPage", "Everybody in the group"),
            "back",
            name="back_to_people",
            on_click=self.closed.emit,
        )
        head = QHBoxLayout()
        lay_out(head, 8)
        words = QVBoxLayout()
        lay_out(words, 2)
        self._heading = texts.heading("")
        self._about = texts.soft("")
        words.addWidget(self._heading)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._make_fields(column)
        self.support = SupportTicks(context, self.edits)
        column.addWidget(self.support)
        self._make_dates(column)
        column.addWidget(texts.hairline())
        column.addWidget(self._make_buttons())
        column.addStretch(1)

    def show_member(self, facts: GroupFacts, member: MemberRow) -> None:
        """Show the stored facts; what is being typed stays."""
        is_first = self.member is None
        self.member = member
        self.edits.show_version(member.version)
        self._heading.setText(member.shown_name)
        self._about.setText(role_line(member))
        self.setAccessibleName(member.shown_name)
        for key in TEXTS:
            editor = self.fields[key].editor
            editor.show_text(getattr(member, key))
            if is_first:
                self._drafts.keep(editor, key)
        self._role.set_value(member.role)
        for key, tick in self.ticks.items():
            tick.setChecked(getattr(member, key))
        self.fields["alias"].setVisible(member.role in UNNAMED_ROLES or bool(member.alias))
        show_date(self.fields["joined_on"], member.joined_on)
        show_date(self.fields["left_on"], member.left_on)
        has_end = member.left_on is not None
        self.fields["left_on"].setVisible(has_end)
        self._leave.setVisible(not has_end)
        self._return.setVisible(has_end)
        self.support.show_member(facts, member)

    def show_field(self, key: str) -> QWidget:
        """The control of a column, for somebody to go to."""
        return self.fields[key].editor if key in self.fields else self.fields["name"].editor

    def remove(self) -> None:
        """Take away somebody who was added by mistake."""
        self._acts.remove(self.member)

    def _make_fields(self, column: QVBoxLayout) -> None:
        self._role = DropDown()
        self._role.set_options([(role, enum_text(role)) for role in MemberRole])
        self._role.activated.connect(lambda _index: self._save("role", self._role.currentData()))
        optional = translate("GroupsPage", "may be left out")
        self.fields = {
            "name": Field(translate("GroupsPage", "Name"), AutosaveLine(), name="member_name"),
            "alias": Field(
                translate("GroupsPage", "Name chosen for use in papers"),
                AutosaveLine(),
                translate("GroupsPage", "Reports use this, never the real name."),
                name="member_alias",
            ),
            "role": Field(translate("GroupsPage", "Role"), self._role, name="member_role"),
            "title": Field(
                translate("GroupsPage", "Title"),
                AutosaveLine(),
                name="member_title",
                is_optional_text=optional,
            ),
            "organisation": Field(
                translate("GroupsPage", "Where they come from"),
                AutosaveLine(translate("GroupsPage", "For example: house 2, night team")),
                name="member_organisation",
                is_optional_text=optional,
            ),
            "needs": Field(
                translate("GroupsPage", "Needed at meetings"),
                AutosaveText(
                    translate(
                        "GroupsPage", "For example: pictures, short breaks, a seat by the door"
                    ),
                    min_lines=2,
                ),
                translate("GroupsPage", "Only what the group has to know to make room for them."),
                name="member_needs",
                is_optional_text=optional,
            ),
        }
        for key in ("name", "alias", "role", "title", "organisation"):
            column.addWidget(self.fields[key])
        column.addLayout(self._make_ticks())
        column.addWidget(self.fields["needs"])
        for key in TEXTS:
            self.edits.save_text(self.fields[key], key)

    def _make_ticks(self) -> QVBoxLayout:
        column = QVBoxLayout()
        lay_out(column, 0)
        self.ticks = {
            "is_coordinator": Tick(
                translate("GroupsPage", "Coordinator: keeps the threads together"),
                name="member_is_coordinator",
            ),
            "is_chair": Tick(
                translate("GroupsPage", "Chair: leads the meetings"), name="member_is_chair"
            ),
            "told_confidentiality": Tick(
                translate("GroupsPage", "Has been told about the duty of confidentiality"),
                name="member_told_confidentiality",
            ),
        }
        for key, tick in self.ticks.items():
            tick.clicked.connect(lambda is_on, key=key: self._save(key, is_on))
            column.addWidget(tick)
        return column

    def _make_dates(self, column: QVBoxLayout) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, gap=16)
        for key, label, is_required in (
            ("joined_on", translate("GroupsPage", "First day in the group"), True),
            ("left_on", translate("GroupsPage", "Last day in the group"), False),
        ):
            field = Field(label, DateEdit(), name=f"member_{key}")
            self.fields[key] = field
            save_date(field, lambda value, key=key: self._save(key, value), is_required=is_required)
            flow.addWidget(field)
        column.addWidget(holder)

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        acts = self._acts
        for word, icon, name, act in (
            (
                translate("GroupsPage", "Move forward"),
                "direction_up",
                "member_forward",
                lambda: self.moved.emit(-1),
            ),
            (
                translate("GroupsPage", "Move back"),
                "direction_down",
                "member_backward",
                lambda: self.moved.emit(1),
            ),
            (
                translate("GroupsPage", "Leaves the group…"),
                "forward",
                "member_leave",
                lambda: acts.leave(self.member),
            ),
            (
                translate("GroupsPage", "Is in the group again"),
                "undo",
                "member_return",
                lambda: acts.come_back(self.member),
            ),
            (translate("GroupsPage", "Remove"), "remove", "member_remove", self.remove),
            (
                translate("GroupsPage", "History"),
                "history",
                "member_history",
                lambda: acts.show_history(self.member),
            ),
        ):
            made = quiet_button(word, icon, name=name, on_click=act)
            flow.addWidget(made)
            if name == "member_leave":
                self._leave = made
            elif name == "member_return":
                self._return = made
        return holder

    def _save(self, key: str, value: Any) -> None:
        def put_back(_failure: BaseException) -> None:
            if self.member is not None:
                self._role.set_value(self.member.role)
                for name, tick in self.ticks.items():
                    tick.setChecked(getattr(self.member, name))

        self.edits.save(fields=self.fields, failed=put_back, **{key: value})
