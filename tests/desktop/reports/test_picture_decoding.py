"""Whether a picture can be painted."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.picture_decoding import is_readable
from tests.desktop.reports.samples import png

WHOLE = png(30, 30)


def test_that_a_whole_picture_is_readable() -> None:
    assert is_readable(WHOLE)


def test_that_a_picture_cut_off_is_not() -> None:
    assert not any(is_readable(WHOLE[:length]) for length in range(0, len(WHOLE) - 40, 3))


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
@settings(deadline=None)
def test_that_a_changed_byte_never_stops_a_report(at: int, value: int) -> None:
    assert is_readable(WHOLE[:at] + bytes([value]) + WHOLE[at + 1 :]) in (True, False)
