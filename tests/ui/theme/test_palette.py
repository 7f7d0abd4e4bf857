"""Contrast of every pair of colours the window puts together."""

from __future__ import annotations

import pytest

from ui.theme.palette import PALETTES, contrast_ratio

TEXT = 4.5
CONTROL = 3.0

SURFACES = ("frame", "frame_hover", "paper", "card", "card_hover", "raised")

PAIRS_OF_TEXT = [
    *((ink, ground) for ink in ("ink", "ink_soft", "accent") for ground in SURFACES),
    ("ink", "accent_soft"),
    ("ink_soft", "accent_soft"),
    ("accent", "accent_soft"),
    ("accent_hover", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("paper", "ink"),
    ("ink", "stopped_soft"),
    *((status, f"{status}_soft") for status in ("done", "attention", "stopped")),
    *((status, ground) for status in ("attention", "stopped") for ground in ("paper", "card")),
]

PAIRS_OF_CONTROLS = [
    *((edge, ground) for edge in ("line", "focus", "accent") for ground in SURFACES),
    ("accent", "accent_soft"),
    ("focus", "accent_soft"),
    ("stopped", "raised"),
]


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("pair", PAIRS_OF_TEXT, ids=" on ".join)
def test_that_text_can_be_read_on_its_ground(name: str, pair: tuple[str, str]) -> None:
    palette = PALETTES[name]
    assert contrast_ratio(getattr(palette, pair[0]), getattr(palette, pair[1])) >= TEXT


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("pair", PAIRS_OF_CONTROLS, ids=" on ".join)
def test_that_edges_and_focus_stand_out_from_their_ground(name: str, pair: tuple[str, str]) -> None:
    palette = PALETTES[name]
    assert contrast_ratio(getattr(palette, pair[0]), getattr(palette, pair[1])) >= CONTROL


@pytest.mark.parametrize("name", ["contrast", "contrast_dark"])
def test_that_high_contrast_is_seven_to_one_for_text(name: str) -> None:
    palette = PALETTES[name]
    for ground in SURFACES:
        assert contrast_ratio(palette.ink, getattr(palette, ground)) >= 7


def test_that_contrast_is_counted_as_the_guidelines_count_it() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#ffffff", "#ffffff") == pytest.approx(1)
    # Worked by hand: the luminance of #777777 is 0.1845.
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
