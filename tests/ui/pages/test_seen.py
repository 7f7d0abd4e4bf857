"""The version a write claims to have seen."""

from __future__ import annotations

from ui.pages.seen import Seen


def test_that_nothing_is_claimed_before_anything_was_shown() -> None:
    assert Seen().take() is None


def test_that_the_shown_version_is_claimed_once_and_again_when_the_write_shows() -> None:
    seen = Seen()
    seen.show(3)
    assert seen.take() == 3
    assert seen.take() is None
    seen.show(4)
    assert seen.take() is None
    seen.show(7)
    assert seen.take() == 7


def test_that_a_new_row_begins_anew() -> None:
    seen = Seen()
    seen.show(5)
    seen.take()
    seen.show(None)
    seen.show(1)
    assert seen.take() == 1
