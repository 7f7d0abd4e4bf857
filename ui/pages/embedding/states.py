"""Where each part of the page stands: a mark and a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.clock import today
from models.embedding.rows import SharingState
from models.embedding.rules import overdue_days
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from models.embedding.rows import EmbeddingOverview

    State = tuple[Status, str]


def owner_state(overview: EmbeddingOverview) -> State:
    """Whether there is an owner."""
    if overview.plan is not None and overview.plan.owner.strip():
        return Status.DONE, translate("EmbeddingPage", "There is an owner")
    return Status.WAITING, translate("EmbeddingPage", "No owner yet")


def place_state(overview: EmbeddingOverview) -> State:
    """How many places there are, and whether it is written in there."""
    waiting = sum(place.done_on is None for place in overview.places)
    if not overview.places:
        return Status.WAITING, translate("EmbeddingPage", "No place yet")
    if waiting:
        return Status.ACTIVE, translate("EmbeddingPage", "%n to be written in", None, waiting)
    return Status.DONE, translate("EmbeddingPage", "Written in")


def recheck_state(overview: EmbeddingOverview) -> State:
    """Whether somebody will look, and whether a look is late."""
    late = sum(overdue_days(each, today()) > 0 for each in overview.rechecks)
    planned = sum(each.done_on is None for each in overview.rechecks)
    if not overview.rechecks:
        return Status.WAITING, translate("EmbeddingPage", "No dates yet")
    if late:
        return Status.ATTENTION, translate("EmbeddingPage", "%n to be looked at now", None, late)
    if planned:
        return Status.ACTIVE, translate("EmbeddingPage", "%n planned", None, planned)
    return Status.DONE, translate("EmbeddingPage", "Looked at")


def sharing_state(overview: EmbeddingOverview) -> State:
    """Whether it is settled what is shared."""
    planned = sum(item.state is SharingState.PLANNED for item in overview.sharing)
    if not overview.sharing:
        return Status.WAITING, translate("EmbeddingPage", "Not settled yet")
    if planned:
        return Status.ACTIVE, translate("EmbeddingPage", "%n planned", None, planned)
    return Status.DONE, translate("EmbeddingPage", "Settled")
