"""The meetings of a course as rows: the next one on top, then the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings.rows import MeetingState
from ui.item_models.list_rows import ListRow
from ui.pages.meetings.words import MEETING_STATUS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from models.meetings.detail_rows import MeetingListRow


def next_meeting(meetings: Sequence[MeetingListRow], today: dt.date) -> MeetingListRow | None:
    """The first meeting from today on that was not held yet."""
    coming = [m for m in meetings if m.state is MeetingState.DRAFT and m.held_on >= today]
    return coming[-1] if coming else None


def waiting_meeting(meetings: Sequence[MeetingListRow]) -> MeetingListRow | None:
    """The newest meeting that was held and is not approved."""
    return next((m for m in meetings if m.state is MeetingState.HELD), None)


def meeting_rows(meetings: Sequence[MeetingListRow], today: dt.date) -> list[ListRow]:
    """A row for each meeting; `meetings` come newest first."""
    first = next_meeting(meetings, today)
    ordered = [*([first] if first else []), *(m for m in meetings if m is not first)]
    return [_row(meeting, is_next=meeting is first) for meeting in ordered]


def meeting_to_show(
    meetings: Sequence[MeetingListRow], today: dt.date, wanted: UUID | None
) -> UUID | None:
    """The wanted meeting if it is there; else today's, one that waits for approval, the next."""
    if wanted in {m.id for m in meetings}:
        return wanted
    first = next_meeting(meetings, today)
    if first is not None and first.held_on == today:
        return first.id
    found = waiting_meeting(meetings) or first or (meetings[0] if meetings else None)
    return found.id if found is not None else None


def _row(meeting: MeetingListRow, *, is_next: bool) -> ListRow:
    when = long_date(meeting.held_on)
    if is_next:
        when = translate("MeetingsPage", "Next: {when}").format(when=when)
    return ListRow(
        meeting.id,
        meeting.title,
        when,
        MEETING_STATUS[meeting.state],
        enum_text(meeting.state),
    )
