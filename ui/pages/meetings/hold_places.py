"""The places of a meeting being held: who is here, each item, other matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import ItemState
from models.meetings.rules import CAME
from ui.item_models.list_rows import ListRow
from ui.pages.meetings.words import KIND_ICONS

if TYPE_CHECKING:
    from models.meetings.detail_rows import MeetingDetail

ATTENDANCE = "attendance"
OTHER = "other"

_STATE_ICONS = {ItemState.DONE: "check", ItemState.CARRIED: "calendar"}


def place_rows(detail: MeetingDetail) -> list[ListRow]:
    """The places in the order the meeting visits them."""
    came = sum(each.state in CAME for each in detail.attendees)
    here = translate("MeetingsPage", "{came} of {all}").format(came=came, all=len(detail.attendees))
    rows = [ListRow(ATTENDANCE, translate("MeetingsPage", "Who is here?"), here, icon_name="group")]
    for number, each in enumerate(detail.items, 1):
        item = each.item
        about = [] if item.state is ItemState.OPEN else [enum_text(item.state)]
        about.append(enum_text(item.kind))
        if each.decisions:
            about.append(translate("MeetingsPage", "%n decision(s)", None, len(each.decisions)))
        if each.tasks:
            about.append(translate("MeetingsPage", "%n task(s)", None, len(each.tasks)))
        picture = _STATE_ICONS.get(item.state, KIND_ICONS[item.kind])
        rows.append(
            ListRow(item.id, f"{number}. {item.title}", " · ".join(about), icon_name=picture)
        )
    rows.append(ListRow(OTHER, translate("MeetingsPage", "Other matters"), icon_name="more"))
    return rows
