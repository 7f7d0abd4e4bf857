"""Where a moved thing comes to stand."""

from __future__ import annotations

from uuid import uuid4

from ui.pages.ordering import place_after

A, B, C = uuid4(), uuid4(), uuid4()


def test_that_up_goes_behind_the_one_before_the_neighbour() -> None:
    assert place_after((A, B, C), C, -1) == (True, A)
    assert place_after((A, B, C), B, -1) == (True, None)


def test_that_down_goes_behind_the_neighbour() -> None:
    assert place_after((A, B, C), A, 1) == (True, B)


def test_that_there_is_no_place_beyond_the_ends_or_for_a_stranger() -> None:
    assert place_after((A, B), A, -1)[0] is False
    assert place_after((A, B), B, 1)[0] is False
    assert place_after((A, B), C, 1)[0] is False
