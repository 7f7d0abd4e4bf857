"""The bare window: painted in the colours wanted before anything else is there."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from ui.theme.palette import DARK, LIGHT
from ui.window_shell import WindowShell


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_that_the_first_frame_has_the_colours_of_the_theme(themed, qtbot, palette) -> None:
    shell = WindowShell(palette)
    qtbot.addWidget(shell)
    with qtbot.waitSignal(shell.painted):
        shell.show()
    image = shell.grab().toImage()
    assert image.pixelColor(20, 20).name() == palette.frame
    assert image.pixelColor(600, 400).name() == palette.paper


def test_that_it_tells_of_its_first_frame_once(themed, qtbot) -> None:
    shell = WindowShell(LIGHT)
    qtbot.addWidget(shell)
    told: list[int] = []
    shell.painted.connect(lambda: told.append(1))
    shell.show()
    qtbot.waitUntil(lambda: told == [1])
    shell.repaint()
    qtbot.wait(20)
    assert told == [1]


def test_that_it_stands_where_it_stood_last(themed, qtbot) -> None:
    first = WindowShell(LIGHT)
    qtbot.addWidget(first)
    first.resize(620, 440)
    again = WindowShell(LIGHT, geometry=first.kept_geometry())
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (620, 440)


def test_that_a_damaged_place_is_forgotten(themed, qtbot) -> None:
    shell = WindowShell(LIGHT, geometry="not a place")
    qtbot.addWidget(shell)
    assert shell.width() > 600


def test_that_the_first_frame_needs_neither_database_nor_library_nor_frame() -> None:
    code = (
        "import json, sys; import desktop.application as it; it.show_frame(); "
        "print(json.dumps(sorted(sys.modules)))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = json.loads(made.stdout.splitlines()[-1])
    heavy = ("sqlalchemy", "alembic", "reportlab", "desktop.library", "ui.frame", "ui.main_window")
    assert [name for name in loaded if name in heavy] == []
    assert [name for name in loaded if name.startswith("models.")] == [
        "models.errors",
        "models.frozen",
    ]
