"""Reading a date as people type it at a desk: short, long, without year, or in words."""

from __future__ import annotations

import datetime as dt
import re

from desktop.support.dates import long_date, parse_date
from desktop.support.translation import translate

_RELATIVE = re.compile(r"^\+\s*(\d{1,3})\s*([a-zæøå]?)")
_WITH_MONTH = re.compile(r"^(\d{1,2})\.?\s*([a-zæøå]{3,})\.?\s*(\d{2,4})?$")
_WITHOUT_YEAR = re.compile(r"^(\d{1,2})[\s./-]+(\d{1,2})[./-]?$")


def read_date(text: str, today: dt.date) -> dt.date | None:
    """The date a text means, None where it means none.

    Understands `12-1-24`, `12.1`, `12. januar`, `12. jan 2024`, `today`, `tomorrow`, `+14` (days)
    and `+2w` (weeks), the words in the language of the program. A date without a year is the
    nearest one that is not more than half a year back.
    """
    typed = " ".join(text.lower().split())
    if not typed:
        return None
    words = {
        translate("DateEdit", "today"): 0,
        translate("DateEdit", "tomorrow"): 1,
        translate("DateEdit", "yesterday"): -1,
    }
    if typed in words:
        return today + dt.timedelta(days=words[typed])
    if found := _RELATIVE.match(typed):
        in_weeks = found[2] in ("w", "u")
        return today + dt.timedelta(days=int(found[1]) * (7 if in_weeks else 1))
    if found := _WITH_MONTH.match(typed):
        month = _month(found[2])
        return _made(found[3], month, int(found[1]), today) if month else None
    if found := _WITHOUT_YEAR.match(typed):
        return _made(None, int(found[2]), int(found[1]), today)
    return parse_date(typed)


def _month(word: str) -> int | None:
    for month in range(1, 13):
        name = long_date(dt.date(2024, month, 1)).split()[1].lower()
        if name.startswith(word[:3]) and word.startswith(name[: len(word)]):
            return month
    return None


def _made(year: str | None, month: int, day: int, today: dt.date) -> dt.date | None:
    try:
        if year is not None:
            return dt.date(int(year) + (2000 if len(year) < 3 else 0), month, day)
        made = dt.date(today.year, month, day)
        if (today - made).days > 182:
            made = made.replace(year=today.year + 1)
    except ValueError:
        return None
    return made
