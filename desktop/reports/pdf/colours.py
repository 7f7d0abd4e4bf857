"""The few colours on paper. Each is darker or lighter than its neighbours also without colour.

Contrast on white (WCAG 2): ink 15.9, accent 7.6, quiet 5.9; lines and tints carry no meaning.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as three parts from 0 to 1."""

    red: float
    green: float
    blue: float

    @property
    def fill(self) -> str:
        """The operator that fills with it."""
        return f"{self.red:g} {self.green:g} {self.blue:g} rg"

    @property
    def stroke(self) -> str:
        """The operator that draws lines with it."""
        return f"{self.red:g} {self.green:g} {self.blue:g} RG"


def _of(code: str) -> Colour:
    return Colour(*(round(int(code[at : at + 2], 16) / 255, 3) for at in (1, 3, 5)))


INK = _of("#1b2528")
ACCENT = _of("#0f5868")
QUIET = _of("#55646a")
LINE = _of("#c3cdd0")
TINT = _of("#f1f5f5")
ACCENT_TINT = _of("#e3eef0")
WATERMARK = _of("#eff2f2")
WHITE = _of("#ffffff")
