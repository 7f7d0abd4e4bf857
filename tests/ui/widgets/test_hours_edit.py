"""Hours as people write them."""

from __future__ import annotations

import pytest

from ui.widgets.hours_edit import read_hours


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1,5", 90),
        ("1.5", 90),
        ("1:30", 90),
        ("90 min", 90),
        ("7", 420),
        ("0,25", 15),
        (" 2 t ", 120),
        ("0", 0),
    ],
)
def test_that_hours_are_read_as_they_are_written(text: str, minutes: int) -> None:
    assert read_hours(text) == minutes


@pytest.mark.parametrize("text", ["", "syv", "1:75", "-2", "1,234"])
def test_that_what_is_no_amount_of_time_is_not_guessed(text: str) -> None:
    assert read_hours(text) is None
