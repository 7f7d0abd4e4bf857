"""Tiles: cards that are buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.checks import assert_accessible
from ui.widgets.tiles import Tile, TileGrid


@pytest.fixture
def grid(themed, qtbot):
    made = TileGrid(name="roles", spoken="Roller")
    qtbot.addWidget(made)
    for name in ("Leder", "Medarbejder", "Beboer"):
        tile = made.add(Tile(name, "Bestemmer rammer og tid", "role_leader", name=name))
        tile.setCheckable(True)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_that_tiles_of_one_line_are_equally_wide(grid) -> None:
    tiles = grid.findChildren(Tile)
    assert tiles[0].width() == tiles[1].width()
    assert tiles[0].y() == tiles[1].y() < tiles[2].y()


def test_that_a_tile_is_pressed_with_the_space_bar_and_shows_it(grid, qtbot) -> None:
    tile = grid.findChildren(Tile)[0]
    before = tile.grab().toImage()
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert tile.isChecked()
    assert tile.grab().toImage() != before


def test_that_a_long_text_makes_a_higher_tile_and_is_never_cut(themed, qtbot) -> None:
    short, long = Tile("Navn", "kort"), Tile("Navn", "lang tekst " * 30)
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.heightForWidth(260) > short.heightForWidth(260) + 100


def test_that_tiles_are_named_described_and_reached(grid) -> None:
    assert_accessible(grid)
    assert grid.findChildren(Tile)[0].accessibleDescription() == "Bestemmer rammer og tid"


def test_that_a_cleared_grid_is_empty(grid, qtbot) -> None:
    grid.clear()
    qtbot.waitUntil(lambda: not grid.findChildren(Tile))
    assert grid.sizeHint().height() == 0
