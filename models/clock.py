"""The one place that reads the clock, so that tests can set it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

LOCAL_ZONE = ZoneInfo("Europe/Copenhagen")


def utc_now() -> dt.datetime:
    """This moment, in UTC, to the microsecond."""
    return dt.datetime.now(dt.UTC)


def local_now() -> dt.datetime:
    """This moment as the wall clock of the meeting room shows it."""
    return utc_now().astimezone(LOCAL_ZONE)


def today() -> dt.date:
    """The date in the meeting room."""
    return local_now().date()
