"""Icons: found by name, drawn in the asked colour, made once."""

from __future__ import annotations

from importlib import resources

import pytest

from ui.icons import icon, pixmap
from ui.pages.registry import PAGES

NAMES = sorted(
    entry.name.removesuffix(".svg")
    for entry in resources.files("resources").joinpath("icons").iterdir()
    if entry.name.endswith(".svg")
)


@pytest.mark.parametrize("name", NAMES)
def test_that_every_icon_draws_something(qapp, name) -> None:
    image = pixmap(name, 24, "#0f5c70").toImage()
    assert any(
        image.pixelColor(x, y).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )


def test_that_an_icon_takes_the_asked_colour(qapp) -> None:
    image = pixmap("add", 24, "#9c3527").toImage()
    assert image.pixelColor(image.rect().center()).name() == "#9c3527"


def test_that_an_icon_is_drawn_once(qapp) -> None:
    assert pixmap("add", 24, "#000000") is pixmap("add", 24, "#000000")


def test_that_an_unknown_icon_is_a_mistake(qapp) -> None:
    with pytest.raises(KeyError, match="no icon named"):
        icon("unicorn")


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_that_every_page_has_its_icon(qapp, entry) -> None:
    assert not icon(entry.icon_name).isNull()
