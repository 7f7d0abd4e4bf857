"""Times are read as people type them."""

from __future__ import annotations

import datetime as dt

import pytest

from ui.widgets.time_edit import read_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("13", dt.time(13)),
        ("9.30", dt.time(9, 30)),
        ("13:05", dt.time(13, 5)),
        ("1330", dt.time(13, 30)),
        (" 8 15 ", dt.time(8, 15)),
        ("25", None),
        ("12.60", None),
        ("kl. 8", None),
        ("", None),
    ],
)
def test_that_a_time_is_read_in_every_common_form(text, time):
    assert read_time(text) == time
