"""The four kinds of failure a caller can tell apart (the fourth, anything else, is a bug).

Codes are stable and carry no language; `desktop.support.labels` words them.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from models.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


class RuleViolation(Exception):  # noqa: N818 - a named kind of verdict, see ARCHITECTURE 9
    """A value breaks a rule of the field; shown beside the field it belongs to.

    Attributes:
        code: which rule, e.g. `course_months_out_of_range`.
        field: the operation's argument that has to change, or "" for the whole.
        values: what the sentence needs, by name.
    """

    def __init__(self, code: str, field: str = "", **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values


@frozen
class Reason:
    """One reason why something cannot be done now: a code and what its sentence needs."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


class Conflict(Exception):  # noqa: N818 - as RuleViolation
    """Somebody else changed, uses or has taken what this act needs; nothing was changed."""

    def __init__(self, *reasons: Reason) -> None:
        super().__init__(", ".join(reason.code for reason in reasons))
        self.reasons = reasons


class NotFound(Exception):  # noqa: N818 - as RuleViolation
    """The thing asked for does not exist here (any more)."""

    def __init__(self, kind: str, identity: UUID | str) -> None:
        super().__init__(f"{kind} {identity}")
        self.kind = kind
        self.identity = identity


class UserFacingError(Exception):
    """The world failed, not we: disk full, file locked, server away, a file that is not ours."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
