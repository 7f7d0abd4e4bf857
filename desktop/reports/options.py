"""What a report is made with, whatever its kind."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - part of the public data
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """How a report is made.

    Attributes:
        language: `da` or `en`; builders run inside `in_language` of it.
        today: the local date the report is made on.
        made_by: initials and role of the operator, or "".
    """

    language: str
    today: dt.date
    made_by: str = ""
