"""Strips cut into pages."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.reports.pdf.pagination import paginate
from desktop.reports.pdf.strips import Strip, paint_nothing

PAGE = 100.0


def strip(height: float, **changes: object) -> Strip:
    return replace(Strip(height, paint_nothing), **changes)


def cuttable(height: float, line: float = 10.0) -> Strip:
    """A row of lines that can be cut between any two."""

    def cut(room: float) -> tuple[Strip, Strip] | None:
        count = int(room // line)
        if not 0 < count * line < height:
            return None
        return strip(count * line), cuttable(height - count * line, line)

    return strip(height, cut=cut)


def heights(strips: list[Strip]) -> list[list[float]]:
    return [[each.height for each in page] for page in paginate(strips, PAGE)]


def test_that_a_full_page_begins_another() -> None:
    assert heights([strip(40), strip(60), strip(1)]) == [[40, 60], [1]]


def test_that_nothing_gives_no_page() -> None:
    assert paginate([], PAGE) == []


def test_that_space_before_counts_but_not_at_the_top() -> None:
    spaced = strip(50, space_before=10)
    assert heights([spaced, strip(40), spaced, spaced]) == [[50, 40], [50], [50]]


def test_that_a_heading_goes_with_what_follows() -> None:
    assert heights([strip(80), strip(10, is_glued=True), strip(20)]) == [[80], [10, 20]]


def test_that_glue_gives_way_when_a_page_cannot_hold_it() -> None:
    chain = [strip(40, is_glued=True) for _ in range(4)]
    assert heights([strip(10), *chain, strip(5)]) == [[10], [40, 40], [40, 40, 5]]


def test_that_a_page_break_begins_a_page() -> None:
    assert heights([strip(10), strip(10, starts_page=True)]) == [[10], [10]]


def test_that_a_header_comes_again_on_each_page() -> None:
    header = strip(5)
    rows = [strip(30, header=header) for _ in range(5)]
    assert heights([header, *rows]) == [[5, 30, 30, 30], [5, 30, 30]]


def test_that_a_tall_row_is_cut_to_fill_the_page() -> None:
    assert heights([strip(20), cuttable(250)]) == [[20, 80], [100], [70]]


def test_that_a_tall_row_is_not_begun_in_a_corner() -> None:
    assert heights([strip(80), cuttable(250)]) == [[80], [100], [100], [50]]


def test_that_a_small_row_is_not_cut() -> None:
    assert heights([strip(90), cuttable(20)]) == [[90], [20]]


def test_that_what_cannot_be_cut_stands_alone_even_when_too_tall() -> None:
    assert heights([strip(10), strip(300), strip(10)]) == [[10], [300], [10]]


def test_that_a_heading_is_not_left_above_a_tall_row() -> None:
    assert heights([strip(60), strip(10, is_glued=True), cuttable(250)])[0] == [60]


STRIPS = st.builds(
    strip,
    st.floats(0.5, 160),
    space_before=st.floats(0, 30),
    is_glued=st.booleans(),
    starts_page=st.booleans(),
)


@given(st.lists(STRIPS, max_size=30))
def test_that_each_strip_stands_once_and_in_order(strips: list[Strip]) -> None:
    pages = paginate(strips, PAGE)
    assert [each for page in pages for each in page] == strips
    assert all(pages)
    for page in pages:
        used = sum(each.space_before + each.height for each in page) - page[0].space_before
        assert used <= PAGE + 1e-9 or len(page) == 1


@given(st.lists(st.integers(1, 60).map(lambda lines: cuttable(lines * 10.0)), max_size=12))
def test_that_cut_rows_lose_nothing(rows: list[Strip]) -> None:
    pages = paginate(rows, PAGE)
    assert sum(each.height for page in pages for each in page) == sum(row.height for row in rows)
    assert all(sum(each.height for each in page) <= PAGE for page in pages)
