"""The people of the group: the balance, the tiles, and the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.groups import operations
from ui.pages.acts import Acts
from ui.pages.groups.balance_strip import BalanceStrip
from ui.pages.groups.member_acts import remove_member
from ui.pages.groups.member_panel import MemberPanel
from ui.pages.groups.people_grid import PeopleGrid
from ui.pages.ordering import place_after
from ui.theme.current import px
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.buttons import button, primary_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from ui.pages.groups.context import GroupContext
    from ui.pages.groups.facts import GroupFacts

_ROOM_FOR_BOTH = 820
"""Narrower than this at 100 %, tiles and the chosen person take turns."""

_PANEL_WIDTH = 440


class PeopleView(QWidget):
    """Who is in the group.

    `rows_changed` tells that controls came or went, `few_residents_wanted` that somebody wants to
    say why there are so few residents.
    """

    rows_changed = Signal()
    few_residents_wanted = Signal()

    def __init__(
        self,
        context: GroupContext,
        add_member: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._facts: GroupFacts | None = None
        self.panel: MemberPanel | None = None
        self.setObjectName("people_view")
        self._acts = Acts(context.jobs, context.navigator, self)
        row = QHBoxLayout(self)
        lay_out(row, 24)
        self._tiles_area = self._make_tiles(add_member)
        row.addWidget(self._tiles_area, 1)
        room = QVBoxLayout()
        lay_out(room, 0)
        self._room = room
        self._panel_area: QScrollArea = scrolling(room, "member_scroll")
        row.addWidget(self._panel_area, 1)
        self._panel_area.hide()

    def show_facts(self, facts: GroupFacts) -> None:
        """Show the group as it is now; an open person stays open while they are there."""
        self._facts = facts
        self.balance.show_balance(facts.balance)
        is_empty = not facts.members
        self._empty.setVisible(is_empty)
        self.balance.setVisible(not is_empty)
        self._hint.setVisible(not is_empty and self.panel is None)
        self._few.setVisible(not is_empty and facts.balance.residents < RESIDENTS_WANTED)
        self.grid.show_members(facts.current, facts.members, facts.day)
        self.gone.show_members(facts.gone, facts.members, facts.day)
        self._gone_heading.setVisible(bool(facts.gone))
        if self.panel is not None:
            member = next((m for m in facts.members if m.id == self.panel.member_id), None)
            if member is None:
                self.close_member()
            else:
                self.panel.show_member(facts, member)
        self.rows_changed.emit()

    def open_member(self, member_id: UUID) -> None:
        """Show a person's own page beside the tiles."""
        facts = self._facts
        member = next((m for m in facts.members if m.id == member_id), None) if facts else None
        if facts is None or member is None:
            return
        if self.panel is None or self.panel.member_id != member_id:
            self._drop_panel()
            panel = MemberPanel(self._context, member_id)
            panel.closed.connect(self.close_member)
            panel.moved.connect(lambda step: self._on_grid_moved(member_id, step))
            self._room.addWidget(panel)
            self.panel = panel
        self.panel.show_member(facts, member)
        self._mark(member_id)
        self._hint.hide()
        self._arrange()
        self._panel_area.verticalScrollBar().setValue(0)
        self.rows_changed.emit()

    def close_member(self) -> None:
        """The tiles alone again; the keyboard goes back to the person's tile."""
        member_id = self.panel.member_id if self.panel is not None else None
        self._drop_panel()
        self._mark(None)
        self._hint.setVisible(bool(self._facts and self._facts.members))
        self._arrange()
        tile = self._tile_of(member_id) or next(iter(self.grid.tiles), None)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows_changed.emit()

    def first_control(self) -> QWidget:
        """Where somebody who looks for the members goes: the first tile, or the button to add."""
        return next(iter(self.grid.tiles), self._empty_button)

    def _make_tiles(self, add_member: Callable[[], object]) -> QScrollArea:
        column = QVBoxLayout()
        lay_out(column, 16, (0, 0, 12, 24))
        self.balance = BalanceStrip()
        column.addWidget(self.balance)
        self._few = button(
            translate("GroupsPage", "Say why there are few residents"),
            "note",
            name="few_residents",
            on_click=self.few_residents_wanted.emit,
        )
        column.addWidget(self._few, 0, Qt.AlignmentFlag.AlignLeft)
        self.grid = PeopleGrid(
            name="people", spoken=translate("GroupsPage", "The people in the group")
        )
        column.addWidget(self.grid)
        self._hint = texts.small(
            translate(
                "GroupsPage",
                "Press a person to see and change what is written. Alt with an arrow moves them.",
            )
        )
        column.addWidget(self._hint)
        self._gone_heading = texts.subheading(translate("GroupsPage", "Have left the group"))
        column.addWidget(self._gone_heading)
        self.gone = PeopleGrid(
            name="people_gone", spoken=translate("GroupsPage", "People who have left the group")
        )
        column.addWidget(self.gone)
        for grid in (self.grid, self.gone):
            grid.chosen.connect(self._on_grid_chosen)
            grid.moved.connect(self._on_grid_moved)
            grid.removal_wanted.connect(self._on_grid_removal_wanted)
        self._empty = self._make_empty(add_member)
        column.addWidget(self._empty)
        column.addStretch(1)
        return scrolling(column, "people_scroll")

    def _make_empty(self, add_member: Callable[[], object]) -> EmptyState:
        self._empty_button = primary_button(
            translate("GroupsPage", "Add the first member"),
            "add",
            name="add_first_member",
            on_click=add_member,
        )
        return EmptyState(
            "group",
            translate("GroupsPage", "Nobody is in the group yet"),
            translate(
                "GroupsPage",
                "A development group has leaders, staff and residents. Invite at least two "
                "residents, so that nobody sits alone, and name a coordinator.",
            ),
            example=translate(
                "GroupsPage",
                "For example: the head of the house, two members of staff from day and evening, "
                "and three residents. A resident may be here under a name they choose themselves.",
            ),
            action=self._empty_button,
            name="no_members",
        )

    def _drop_panel(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            # Hidden first: the fields still save what is typed in them.
            panel.hide()
            self._room.removeWidget(panel)
            panel.deleteLater()

    def _mark(self, member_id: UUID | None) -> None:
        self.grid.mark_chosen(member_id)
        self.gone.mark_chosen(member_id)

    def _tile_of(self, member_id: UUID | None) -> QWidget | None:
        if member_id is None:
            return None
        return self.grid.tile_of(member_id) or self.gone.tile_of(member_id)

    def _arrange(self) -> None:
        is_open = self.panel is not None
        is_narrow = self.width() < px(_ROOM_FOR_BOTH)
        self._tiles_area.setVisible(not (is_open and is_narrow))
        self._panel_area.setVisible(is_open)
        set_size(self._panel_area, max_width=4000 if is_narrow else _PANEL_WIDTH)
        if self.panel is not None:
            self.panel.back.set_word(
                translate("GroupsPage", "Everybody in the group")
                if is_narrow
                else translate("GroupsPage", "Close")
            )
            self.panel.back.set_icon_name("back" if is_narrow else "close")

    def _on_grid_chosen(self, member_id: UUID) -> None:
        if self.panel is not None and self.panel.member_id == member_id:
            self.close_member()
        else:
            self.open_member(member_id)

    def _on_grid_moved(self, member_id: UUID, step: int) -> None:
        if self._facts is None:
            return
        is_here = member_id in {each.id for each in self._facts.current}
        shown = self._facts.current if is_here else self._facts.gone
        can_move, after_id = place_after([each.id for each in shown], member_id, step)
        if can_move:
            self._acts.do(operations.move_member, member_id=member_id, after_id=after_id)

    def _on_grid_removal_wanted(self, member_id: UUID) -> None:
        if self._facts is not None:
            member = next((m for m in self._facts.members if m.id == member_id), None)
            remove_member(self._acts, member)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another arrangement."""
        super().resizeEvent(event)
        self._arrange()


RESIDENTS_WANTED = 2
"""As the gate asks for (`models.phases.conditions`)."""
