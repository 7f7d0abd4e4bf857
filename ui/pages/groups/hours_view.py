"""The time the group has: set aside for each role, and used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.groups.rows import MemberRole
from ui.pages.groups.hours_log import HoursLog
from ui.pages.groups.role_hours_row import RoleHours, RoleHoursRow
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.scrolling import scrolling
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from ui.pages.groups.context import GroupContext
    from ui.pages.groups.facts import GroupFacts

PAID = (MemberRole.LEADER, MemberRole.STAFF, MemberRole.PEER_WORKER)
"""Whose hours the first gate asks for where such people are in the group."""

_ALWAYS = frozenset({MemberRole.LEADER, MemberRole.STAFF, MemberRole.RESIDENT})


class HoursView(QWidget):
    """Planned against used by role, and the lines that were written down."""

    rows_changed = Signal()

    def __init__(self, context: GroupContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("hours_view")
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        pair = SideBySide(860, 40, name="hours_pair")
        plan = QWidget()
        column = QVBoxLayout(plan)
        lay_out(column, 8)
        column.addWidget(texts.subheading(translate("GroupsPage", "Hours set aside")))
        self._about = texts.small("")
        column.addWidget(self._about)
        self.rows: KeyedColumn[RoleHoursRow] = KeyedColumn(
            name="role_hours", spoken=translate("GroupsPage", "Hours set aside"), gap=4
        )
        column.addWidget(self.rows)
        column.addStretch(1)
        self.log = HoursLog(context)
        self.log.rows_changed.connect(self.rows_changed)
        pair.add(plan)
        pair.add(self.log)
        whole = QVBoxLayout()
        lay_out(whole, 0, (0, 0, 16, 24))
        whole.addWidget(pair)
        whole.addStretch(1)
        outer.addWidget(scrolling(whole, "hours_scroll"))

    def show_facts(self, facts: GroupFacts) -> None:
        """Show the hours as they are stored; what is being typed stays."""
        words = translate(
            "GroupsPage", "Hours a month for each role. Use is counted from {start} to {end}."
        )
        self._about.setText(
            words.format(start=long_date(facts.course.starts_on), end=long_date(facts.hours_to))
            if facts.hours_to >= facts.course.starts_on
            else translate("GroupsPage", "Hours a month for each role.")
        )
        self.rows.show_rows(
            [(hours.role, hours) for hours in role_hours(facts)],
            lambda hours: RoleHoursRow(self._context, hours.role),
            lambda row, hours: row.show_hours(hours),
        )
        self.log.show_facts(facts)

    def first_control(self) -> QWidget:
        """The first role without hours, else the first."""
        rows = self.rows.widgets
        empty = next((row for row in rows if row.editor.minutes is None), rows[0])
        return empty.editor


def role_hours(facts: GroupFacts) -> list[RoleHours]:
    """The roles the page shows: leader, staff and residents, and whoever else is concerned."""
    commitments = {each.role: each for each in facts.commitments}
    summaries = {each.role: each for each in facts.hours}
    here = {each.role for each in facts.current}
    return [
        RoleHours(
            role,
            commitments.get(role),
            summaries.get(role),
            is_wanted=role in PAID and role in here,
        )
        for role in MemberRole
        if role in _ALWAYS or role in commitments or role in summaries or role in here
    ]
