"""The palette as PDF operators."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.reports import palette


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
    return Colour(*(round(int(code[at : at + 2], 16) / 255, 3) for at in (0, 2, 4)))


INK = _of(palette.INK)
ACCENT = _of(palette.ACCENT)
QUIET = _of(palette.QUIET)
LINE = _of(palette.LINE)
TINT = _of(palette.TINT)
ACCENT_TINT = _of(palette.ACCENT_TINT)
WATERMARK = _of(palette.WATERMARK)
WHITE = _of(palette.WHITE)
