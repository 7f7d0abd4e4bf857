"""Where pages lie under each other."""

from __future__ import annotations

import pytest

from ui.pages.reports.page_layout import (
    LARGEST,
    SMALLEST,
    Fit,
    bounded,
    fit_scale,
    lay_out_pages,
    page_at,
    seen_pages,
)

A4 = (595.0, 842.0)
WIDE = (842.0, 595.0)


def test_that_the_widest_page_fits_the_width() -> None:
    scale = fit_scale((A4, WIDE), Fit.WIDTH, 900, 300, 20)
    assert WIDE[0] * scale <= 900 - 40
    assert WIDE[0] * scale == pytest.approx(859, abs=1)


def test_that_a_whole_page_fits_both_ways() -> None:
    scale = fit_scale((A4,), Fit.PAGE, 900, 500, 20)
    assert A4[0] * scale <= 860
    assert A4[1] * scale <= 460


def test_that_no_pages_have_a_scale_all_the_same() -> None:
    assert fit_scale((), Fit.WIDTH, 900, 500, 20) == 1.0


@pytest.mark.parametrize(("wanted", "got"), [(0.0, SMALLEST), (99.0, LARGEST), (1.3, 1.3)])
def test_that_a_scale_stays_within_what_can_be_shown(wanted: float, got: float) -> None:
    assert bounded(wanted) == got


def test_that_a_view_of_no_width_still_gives_a_scale() -> None:
    assert fit_scale((A4,), Fit.WIDTH, 0, 0, 20) == SMALLEST


def test_that_pages_lie_below_each_other_in_the_middle() -> None:
    layout = lay_out_pages((A4, WIDE), 1.0, 20, 1000)
    first, second = layout.boxes
    assert (first.x, first.y) == (202, 20)
    assert second.y == first.bottom + 20
    assert layout.height == second.bottom + 20
    assert layout.width == 842 + 40


def test_that_only_pages_within_the_stretch_are_seen() -> None:
    layout = lay_out_pages((A4, A4, A4), 1.0, 20, 1000)
    assert seen_pages(layout, 0, 300) == range(0, 1)
    assert seen_pages(layout, 800, 300) == range(0, 2)
    assert seen_pages(layout, 99_999, 300) == range(3, 3)


def test_that_the_page_of_a_line_is_found() -> None:
    layout = lay_out_pages((A4, A4), 1.0, 20, 1000)
    assert page_at(layout, 0) == 0
    assert page_at(layout, 870) == 0
    assert page_at(layout, 900) == 1
    assert page_at(lay_out_pages((), 1.0, 20, 1000), 10) == 0
