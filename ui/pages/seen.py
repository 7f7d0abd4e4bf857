"""The version of a thing a person looked at, told to operations so that others' work is noticed."""

from __future__ import annotations


class Seen:
    """Follows the version of one row between what is shown and what was just written.

    An answer that is written field by field would otherwise run into its own earlier write before
    the page has fetched it again: until then no version is claimed.
    """

    def __init__(self) -> None:
        self._version: int | None = None
        self._expected = 0

    def show(self, version: int | None) -> None:
        """The row was fetched in this version; None where there is no row."""
        if version is None:
            self._expected = 0
        self._version = version

    def take(self) -> int | None:
        """The version to claim in a write that happens now; None while an own write is under way.

        A write that changes nothing or is refused leaves the next one without a claim, too.
        """
        if self._version is None:
            return None
        is_fresh = self._version >= self._expected
        self._expected = max(self._version, self._expected) + 1
        return self._version if is_fresh else None
