"""What looks like a CPR number in a text; pure, so that a field can ask while one writes."""

from __future__ import annotations

import re

# Ten digits, perhaps parted after the sixth, not part of a longer number or a case number.
# Word processors make the hyphen a dash or a minus sign.
_DASHES = r"\-\u2010-\u2013\u2212"
_LIKE_CPR = re.compile(
    rf"(?<!\d)(?<!\d[{_DASHES}])(\d{{2}})(\d{{2}})(\d{{2}})"
    rf"(?:\s?[{_DASHES}]\s?|\s)?(\d{{4}})(?!\d)(?![{_DASHES}]\d)"
)

_SHORT = frozenset({4, 6, 9, 11})


def find_numbers_like_cpr(text: str) -> tuple[str, ...]:
    """Every ten-digit number in a text whose first six digits are a date (DDMMYY)."""
    return tuple(
        match.group(0)
        for match in _LIKE_CPR.finditer(text)
        if _is_date(int(match.group(1)), int(match.group(2)))
    )


def _is_date(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 30 if month in _SHORT else 31)
