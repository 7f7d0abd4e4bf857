"""What is wrong with a package, and where."""

from __future__ import annotations

from typing import Any

from models.errors import UserFacingError

_LONGEST_PLACE = 120
_LONGEST_VALUE = 40


def fault(code: str, place: str, **values: Any) -> UserFacingError:
    """The error `package_<code>`; what it quotes from the package is cut and made printable."""
    if "found" in values:
        values["found"] = _quoted(str(values["found"]), _LONGEST_VALUE)
    return UserFacingError(f"package_{code}", place=_quoted(place, _LONGEST_PLACE), **values)


def _quoted(text: str, longest: int) -> str:
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in cut)
