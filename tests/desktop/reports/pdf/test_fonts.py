"""The faces on paper."""

from __future__ import annotations

import pytest

from desktop.reports.pdf.fonts import ALWAYS_COVERED, STAND_IN, Face, Fonts, font
from desktop.reports.text_flow import SHAPE_CHARACTERS


@pytest.mark.parametrize("face", Face)
def test_that_every_face_has_the_letters_and_shapes_we_use(face: Face) -> None:
    glyphs = font(face).face.charToGlyph
    wanted = "".join(SHAPE_CHARACTERS.values()) + "æøåÆØÅéüöß€§½–—…“”»«’•·→▶−×\u00a0" + STAND_IN
    assert [char for char in wanted if ord(char) not in glyphs] == []


@pytest.mark.parametrize("face", Face)
def test_that_what_is_taken_for_covered_is_covered(face: Face) -> None:
    glyphs = font(face).face.charToGlyph
    assert [char for char in ALWAYS_COVERED if ord(char) not in glyphs] == []


def test_that_a_letter_only_some_faces_have_is_missing() -> None:
    letter = "ǵ"
    assert ord(letter) in font(Face.REGULAR).face.charToGlyph
    assert ord(letter) not in font(Face.EMPHASIS).face.charToGlyph
    assert Fonts().drawable(letter) == STAND_IN


def test_that_a_missing_character_is_a_box_and_listed_once() -> None:
    fonts = Fonts()
    assert fonts.drawable("a🎉b🎉c漢") == f"a{STAND_IN}b{STAND_IN}c{STAND_IN}"
    assert fonts.drawable("🎉") == STAND_IN
    assert fonts.missing == ("🎉", "漢")


def test_that_a_sign_with_an_equal_is_not_missing() -> None:
    fonts = Fonts()
    assert fonts.drawable("✔ ● ‑ □\u2009x") == "✓ • - ☐ x"
    assert fonts.drawable("👩\u200d") == STAND_IN
    assert fonts.missing == ("👩",)


def test_that_width_grows_with_size_and_weight() -> None:
    fonts = Fonts()
    assert fonts.width("ord", Face.REGULAR, 20) == pytest.approx(
        2 * fonts.width("ord", Face.REGULAR, 10)
    )
    assert fonts.width("ord", Face.STRONG, 10) > fonts.width("ord", Face.REGULAR, 10)
    assert fonts.width("ord", Face.REGULAR, 10) == pytest.approx(
        font(Face.REGULAR).stringWidth("ord", 10)
    )
