"""The icon set is one family: same grid, one colour that follows the theme, nothing fetched."""

from __future__ import annotations

import re
from importlib.resources import files
from xml.etree import ElementTree

import pytest

from models.groups.rows import MemberRole

LOGO = "praksisrum"
SVG = "{http://www.w3.org/2000/svg}"
EXPECTED = """
    overview group analysis practice plan trials meetings measures recommendations embedding
    reports settings search add edit remove undo redo print print_preview save open library place
    check warning information help calendar clock face_good face_middle face_bad pass agenda
    decision task note close back forward more history zoom_in zoom_out language backup draft lock
    direction_up direction_down direction_follow meeting_room portfolio timer
""".split()  # noqa: SIM905 - sixty quoted names on as many lines would hide the list


def icon_sources() -> dict[str, str]:
    """Each icon's name and source text."""
    folder = files("resources") / "icons"
    return {
        entry.name.removesuffix(".svg"): entry.read_text(encoding="utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith(".svg")
    }


SOURCES = icon_sources()
SIGNS = sorted(set(SOURCES) - {LOGO})


def test_that_every_sign_the_pages_use_is_drawn():
    assert sorted(set(EXPECTED) - set(SOURCES)) == []
    assert LOGO in SOURCES


def test_that_every_role_has_a_shape_of_its_own():
    shapes = {role: SOURCES[f"role_{role}"] for role in MemberRole}
    assert len(set(shapes.values())) == len(MemberRole)


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_that_a_drawing_is_well_formed_and_self_contained(name):
    root = ElementTree.fromstring(SOURCES[name])
    assert root.tag == f"{SVG}svg"
    text = SOURCES[name].replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"href|url\(|http|<script|<image|<style|@import|<!", text)


@pytest.mark.parametrize("name", SIGNS)
def test_that_a_sign_stands_on_the_grid_in_one_colour(name):
    root = ElementTree.fromstring(SOURCES[name])
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == "round"
    colours = {
        element.get(attribute)
        for element in root.iter()
        for attribute in ("stroke", "fill")
        if element.get(attribute) is not None
    }
    assert colours <= {"currentColor", "none"}
    assert "currentColor" in colours


@pytest.mark.parametrize("name", SIGNS)
def test_that_whole_shapes_stay_inside_the_grid(name):
    root = ElementTree.fromstring(SOURCES[name])
    for element in root.iter(f"{SVG}circle"):
        x, y, radius = (float(element.get(key)) for key in ("cx", "cy", "r"))
        assert min(x, y) - radius >= 1
        assert max(x, y) + radius <= 23
    for element in root.iter(f"{SVG}rect"):
        x, y, width, height = (float(element.get(key)) for key in ("x", "y", "width", "height"))
        assert min(x, y) >= 1
        assert max(x + width, y + height) <= 23
