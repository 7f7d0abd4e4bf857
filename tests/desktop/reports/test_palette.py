"""The colours can be read, in colour and without."""

from __future__ import annotations

import pytest

from desktop.reports import palette


@pytest.mark.parametrize("code", [palette.INK, palette.ACCENT, palette.QUIET])
def test_that_text_stands_off_the_paper(code: str) -> None:
    assert palette.contrast_on_white(code) >= 4.5


def test_that_the_contrast_is_that_of_the_guidelines() -> None:
    assert palette.contrast_on_white("000000") == pytest.approx(21.0)
    assert palette.contrast_on_white("ffffff") == pytest.approx(1.0)
    assert palette.contrast_on_white("767676") == pytest.approx(4.54, abs=0.01)


def test_that_ink_accent_and_quiet_differ_without_colour() -> None:
    steps = [
        palette.contrast_on_white(code) for code in (palette.INK, palette.ACCENT, palette.QUIET)
    ]
    assert steps == sorted(steps, reverse=True)
    assert steps[0] / steps[1] > 1.5
