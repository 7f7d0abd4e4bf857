"""The scale: what a measure becomes at a zoom and a size of system text."""

from __future__ import annotations

import pytest

from ui.theme.theme import ZOOM_STEPS, Theme, Type, body_px_for, next_zoom


@pytest.mark.parametrize(("zoom", "expected"), [(80, 13), (100, 16), (200, 32), (300, 48)])
def test_that_measures_follow_the_zoom(zoom: int, expected: int) -> None:
    assert Theme(zoom=zoom).px(Type.BODY.size) == expected


def test_that_a_thin_line_never_vanishes() -> None:
    assert Theme(zoom=80).px(0.2) == 1
    assert Theme(zoom=80).px(0) == 0


@pytest.mark.parametrize(("wished", "kept"), [(20, 80), (130, 130), (900, 300)])
def test_that_zoom_stays_between_80_and_300_per_cent(wished: int, kept: int) -> None:
    assert Theme().with_zoom(wished).zoom == kept


def test_that_zoom_walks_through_its_steps_and_stops_at_the_ends() -> None:
    walked = [80]
    while (step := next_zoom(walked[-1], +1)) != walked[-1]:
        walked.append(step)
    assert tuple(walked) == ZOOM_STEPS
    assert next_zoom(300, +1) == 300
    assert next_zoom(80, -1) == 80
    assert next_zoom(137, -1) == 125


def test_that_body_text_is_larger_where_the_system_asks_for_larger_text() -> None:
    assert body_px_for(12) == 15
    assert body_px_for(18) > body_px_for(14)
    assert body_px_for(100) == 32
