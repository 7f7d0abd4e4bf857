"""Where words stand in a chart so that they neither touch one another nor leave the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def apart(wanted: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Heights as near to the wanted ones as they can stand without touching each other."""
    places: list[float] = []
    for want in wanted:
        places.append(max(want, places[-1] + distance) if places else max(want, low))
    if places and places[-1] > high:
        places[-1] = high
        for index in range(len(places) - 2, -1, -1):
            places[index] = min(places[index], places[index + 1] - distance)
    return places


def fitting(text: str, width: float, size: float, measure: Callable[[str, float], float]) -> str:
    """The text, shortened with an ellipsis where it is wider than the width."""
    if measure(text, size) <= width:
        return text
    while text and measure(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
