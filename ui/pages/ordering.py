"""Moving one thing up or down a list, in the words of the `move_…` operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID


def place_after(ids: Sequence[UUID], moved: UUID, step: int) -> tuple[bool, UUID | None]:
    """Behind which one `moved` comes to stand, `step` places on (-1 or +1).

    Returns:
        whether there is such a place, and the id to stand behind; None for the first place.
    """
    if moved not in ids:
        return False, None
    rest = [other for other in ids if other != moved]
    place = ids.index(moved) + step
    if not 0 <= place < len(ids):
        return False, None
    return True, rest[place - 1] if place else None
