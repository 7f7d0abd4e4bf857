"""Strips, boxes and how they are painted."""

from __future__ import annotations

from dataclasses import replace

from desktop.reports.pdf.colours import ACCENT, TINT
from desktop.reports.pdf.strips import (
    Frame,
    Strip,
    framed,
    gap,
    glued,
    glued_to_next,
    paint_stack,
    total_height,
)


class FakeCanvas:
    """Notes what is painted, boxes as (bottom, height)."""

    def __init__(self) -> None:
        self.painted: list[object] = []

    def area(self, x: float, y: float, width: float, height: float, colour: object) -> None:
        self.painted.append((y, height))

    def rule(self, *where: object) -> None:
        self.painted.append("rule")


def named(name: str, height: float = 10.0, **changes: object) -> Strip:
    def paint(canvas: FakeCanvas, left: float, top: float) -> None:
        canvas.painted.append((name, top))

    return replace(Strip(height, paint), **changes)


def painted(strips: list[Strip]) -> list[object]:
    canvas = FakeCanvas()
    paint_stack(canvas, strips, 0.0, 100.0)
    return canvas.painted


def test_that_strips_stand_below_one_another() -> None:
    strips = [named("a", space_before=50), named("b", space_before=5), named("c")]
    assert painted(strips) == [("a", 100), ("b", 85), ("c", 75)]
    assert total_height(strips) == 35


def test_that_a_box_is_one_area_painted_before_its_strips() -> None:
    strips = [
        named("a"),
        *framed([named("b"), named("c")], Frame(0, 50, background=TINT), 4),
        named("d"),
    ]
    assert painted(strips) == [(62, 28), ("a", 100), ("b", 86), ("c", 76), ("d", 62)]


def test_that_neighbouring_boxes_stay_apart() -> None:
    one = framed([named("a")], Frame(0, 50, background=TINT), 0)
    two = framed([named("b", space_before=7)], Frame(0, 50, background=TINT), 0)
    areas = [each for each in painted([*one, *two]) if isinstance(each[0], float)]
    assert areas == [(90.0, 10.0), (73.0, 10.0)]


def test_that_a_box_reaches_past_its_strips_where_a_page_cut_it() -> None:
    _, first, second, _ = framed([named("a"), named("b")], Frame(0, 50, background=TINT), 4)
    assert painted([first, second])[0] == (75, 30)


def test_that_a_box_in_a_box_is_painted_after_it() -> None:
    inner = framed([named("a")], Frame(5, 40, background=TINT), 2)
    outer = framed(inner, Frame(0, 50, background=TINT, bar=ACCENT), 3)
    assert painted(outer) == [(80, 20), (80, 20), (83, 14), ("a", 95)]


def test_that_a_header_repeated_in_a_box_stands_in_it() -> None:
    frame = Frame(0, 50, background=TINT)
    boxed = framed([named("row", header=named("header"))], frame, 3)
    assert boxed[1].header.frames == (frame,)


def test_that_glue_joins_strips_but_not_the_last() -> None:
    assert [strip.is_glued for strip in glued([gap(1), named("a"), named("b")])] == [
        True,
        True,
        False,
    ]
    assert [strip.is_glued for strip in glued_to_next([named("a"), named("b")])] == [True, True]
    assert glued([]) == []
