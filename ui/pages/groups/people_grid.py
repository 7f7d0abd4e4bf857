"""The people of the group as tiles: arrows walk, Alt with an arrow moves, Enter opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.pages.groups.words import member_lines, role_icon
from ui.theme.measures import set_size
from ui.widgets.roving import RovingFocus
from ui.widgets.tiles import Tile, TileGrid

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from models.groups.rows import MemberRow

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class PersonTile(Tile):
    """One person; `move_wanted` carries a step back or forth, `removal_wanted` nothing."""

    KEEPS_ICON = True

    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, member_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__("", name=f"person_{member_id}", width=256, parent=parent)
        self.member_id = member_id
        self.setCheckable(True)
        set_size(self, max_width=420)

    def show_member(self, member: MemberRow, members: Sequence[MemberRow], day: dt.date) -> None:
        """Show the person as they are now."""
        self._title = member.shown_name
        self._text = "\n".join(member_lines(member, members, day))
        self._icon_name = role_icon(member.role)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._text)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Enter opens, Delete removes."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.move_wanted.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class PeopleGrid(TileGrid):
    """Tiles that stay the same widgets while their people change and move.

    `chosen` carries a member's id, `moved` id and step, `removal_wanted` the id.
    """

    chosen = Signal(object)
    moved = Signal(object, int)
    removal_wanted = Signal(object)

    def __init__(self, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, spoken=spoken, parent=parent)
        self._roving = RovingFocus(self)
        self._tiles: dict[UUID, PersonTile] = {}

    @property
    def tiles(self) -> tuple[PersonTile, ...]:
        """The tiles in their order."""
        return tuple(self._tiles.values())

    def tile_of(self, member_id: UUID) -> PersonTile | None:
        """The tile of a person, None where there is none."""
        return self._tiles.get(member_id)

    def show_members(
        self, shown: Sequence[MemberRow], members: Sequence[MemberRow], day: dt.date
    ) -> None:
        """Show people in their order.

        Args:
            shown: those of this grid.
            members: the whole group.
            day: today.
        """
        old, self._tiles = self._tiles, {}
        for member in shown:
            tile = old.pop(member.id, None) or self._make_tile(member.id)
            tile.show_member(member, members, day)
            self._tiles[member.id] = tile
        for gone in old.values():
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for tile in self._tiles.values():
            self._layout.removeWidget(tile)
            self._layout.addWidget(tile)
        focused = next((tile for tile in self.tiles if tile.hasFocus()), None)
        self._roving.set_members(self.tiles, focused)
        self._layout.invalidate()
        self.updateGeometry()
        self.setVisible(bool(shown))

    def mark_chosen(self, member_id: UUID | None) -> None:
        """Show whose page is open; Tab comes back to that tile."""
        for tile in self.tiles:
            tile.setChecked(tile.member_id == member_id)
            if tile.member_id == member_id:
                self._roving.set_stop(tile)

    def _make_tile(self, member_id: UUID) -> PersonTile:
        tile = PersonTile(member_id, self)
        tile.clicked.connect(lambda _checked: self.chosen.emit(member_id))
        tile.move_wanted.connect(lambda step: self.moved.emit(member_id, step))
        tile.removal_wanted.connect(lambda: self.removal_wanted.emit(member_id))
        tile.show()
        return tile
