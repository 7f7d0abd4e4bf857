"""Dates, times and numbers as Danish and British readers write them."""

from __future__ import annotations

import datetime as dt

from desktop.support.translation import current_language
from models.clock import LOCAL_ZONE

_MONTHS = {
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_DAYS = {
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def long_date(day: dt.date) -> str:
    """`12. januar 2024` or `12 January 2024`."""
    language = current_language()
    dot = "." if language == "da" else ""
    return f"{day.day}{dot} {_MONTHS[language].split()[day.month - 1]} {day.year}"


def day_and_date(day: dt.date) -> str:
    """`fredag 12. januar 2024` or `Friday 12 January 2024`."""
    return f"{_DAYS[current_language()].split()[day.weekday()]} {long_date(day)}"


def short_date(day: dt.date) -> str:
    """`12-01-2024` or `12/01/2024`, for tables."""
    return day.strftime("%d-%m-%Y" if current_language() == "da" else "%d/%m/%Y")


def month_and_year(day: dt.date) -> str:
    """`januar 2024` or `January 2024`."""
    return f"{_MONTHS[current_language()].split()[day.month - 1]} {day.year}"


def clock_time(time: dt.time) -> str:
    """`13.30` or `13:30`."""
    return time.strftime("%H.%M" if current_language() == "da" else "%H:%M")


def local_clock(moment: dt.datetime) -> str:
    """A UTC moment as the wall clock shows it."""
    return clock_time(moment.astimezone(LOCAL_ZONE).time())


def week_number(day: dt.date) -> int:
    """The ISO week, as Danish calendars count."""
    return day.isocalendar().week


def parse_date(text: str) -> dt.date | None:
    """A date as people type it (`12-1-24`, `12.01.2024`, `2024-01-12`); None where it is none."""
    parts = text.strip().replace("/", "-").replace(".", "-").replace(" ", "-").split("-")
    parts = [part for part in parts if part]
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    first, month, last = (int(part) for part in parts)
    day, year = (last, first) if len(parts[0]) == 4 else (first, last)
    if year < 100:
        year += 2000
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def hours_number(minutes: int) -> str:
    """Minutes as a number of hours: `7,5` or `7.5`."""
    number = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
    return number.replace(".", ",") if current_language() == "da" else number
