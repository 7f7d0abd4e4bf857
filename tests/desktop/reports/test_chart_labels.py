"""Where words stand in a chart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reports.chart_labels import apart, fitting


def test_that_places_with_room_are_kept() -> None:
    assert apart([10, 30, 50], 12, 0, 100) == [10, 30, 50]


def test_that_crowded_places_move_apart() -> None:
    assert apart([10, 11, 12], 12, 0, 100) == [10, 22, 34]
    assert apart([98, 99, 100], 12, 0, 100) == [76, 88, 100]


@given(st.lists(st.floats(0, 100), max_size=7))
def test_that_neighbours_keep_their_distance(wanted: list[float]) -> None:
    places = apart(sorted(wanted), 12, 0, 100)
    assert all(after - before >= 12 - 1e-9 for before, after in pairwise(places))
    assert all(place <= 100 for place in places)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [("kort", 10, "kort"), ("en lang tekst", 8, "en lang…"), ("x", 0, "…")],
)
def test_that_a_text_too_wide_is_shortened(text: str, width: float, expected: str) -> None:
    assert fitting(text, width, 1.0, lambda words, size: len(words) * size) == expected
