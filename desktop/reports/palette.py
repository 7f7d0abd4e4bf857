"""The colours of documents, the same in every format, as hexadecimal codes.

Each is darker or lighter than its neighbours also without colour. Contrast on white (WCAG 2):
ink 15.6, accent 7.9, quiet 6.2; lines and tints carry no meaning.
"""

from __future__ import annotations

INK = "1b2528"
ACCENT = "0f5868"
QUIET = "55646a"
LINE = "c3cdd0"
TINT = "f1f5f5"
ACCENT_TINT = "e3eef0"
WATERMARK = "eff2f2"
WHITE = "ffffff"


def contrast_on_white(code: str) -> float:
    """How far a colour stands off white paper: the contrast ratio of WCAG 2.1, 1 to 21."""
    parts = [int(code[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
