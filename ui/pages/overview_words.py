"""What the front page says about tasks, the group and what changed lately; no widgets."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.support.dates import clock_time, local_clock, long_date
from desktop.support.labels.enums import role_count_text
from desktop.support.translation import translate
from models.clock import LOCAL_ZONE
from models.frozen import frozen
from models.groups.rows import MemberRole
from models.meetings.rules import days_overdue, task_age_days
from ui.wording import verb_words

if TYPE_CHECKING:
    from models.groups.rows import GroupBalance
    from models.journal.history import RecentRow
    from models.meetings.detail_rows import MeetingListRow, TaskDetail


@frozen
class RecentLine:
    """One or several like entries: what, and when and by whom."""

    what: str
    when: str


def sorted_tasks(tasks: tuple[TaskDetail, ...], day: dt.date) -> tuple[TaskDetail, ...]:
    """Late ones first, the latest first; then by date, those without a date last."""
    return tuple(
        sorted(
            tasks,
            key=lambda one: (
                -days_overdue(one.task, day),
                one.task.due_on or dt.date.max,
                one.task.agreed_on,
                one.task.key,
            ),
        )
    )


def task_line(detail: TaskDetail, day: dt.date) -> str:
    """Who does it, before when, and how old it is."""
    task = detail.task
    owner = detail.owner.shown_name if detail.owner else translate("OverviewPage", "Nobody yet")
    if task.due_on is None:
        due = translate("OverviewPage", "no date")
    else:
        due = translate("OverviewPage", "before {date}").format(date=long_date(task.due_on))
    return " · ".join((owner, due, age_text(task_age_days(task, day))))


def age_text(days: int) -> str:
    """How long ago something was agreed: days, then weeks, then months."""
    if not days:
        return translate("OverviewPage", "agreed today")
    if days < 14:
        return translate("OverviewPage", "%n day(s) old", None, days)
    if days < 90:
        return translate("OverviewPage", "%n week(s) old", None, days // 7)
    return translate("OverviewPage", "%n month(s) old", None, days // 30)


def late_text(detail: TaskDetail, day: dt.date) -> str:
    """By how many days a task is late; empty where it is not."""
    days = days_overdue(detail.task, day)
    return translate("OverviewPage", "%n day(s) late", None, days) if days else ""


def meeting_line(meeting: MeetingListRow) -> str:
    """Time and place of a meeting; empty where neither is agreed."""
    parts = []
    if meeting.starts_at is not None:
        time = clock_time(meeting.starts_at)
        if meeting.ends_at is not None:
            time += f"–{clock_time(meeting.ends_at)}"
        parts.append(translate("OverviewPage", "{time} o'clock").format(time=time))
    if meeting.place:
        parts.append(meeting.place)
    return " · ".join(parts)


def agenda_text(meeting: MeetingListRow) -> str:
    """How much stands on the agenda."""
    if not meeting.item_count:
        return translate("OverviewPage", "Nothing on the agenda yet")
    return translate("OverviewPage", "%n item(s) on the agenda", None, meeting.item_count)


def days_until_text(day: dt.date, today: dt.date) -> str:
    """When a day is, seen from today."""
    days = (day - today).days
    if days == 0:
        return translate("OverviewPage", "Today")
    if days == 1:
        return translate("OverviewPage", "Tomorrow")
    return translate("OverviewPage", "In %n day(s)", None, days)


def balance_lines(balance: GroupBalance) -> list[tuple[str, str]]:
    """(icon, words) for each side of the group; the three sides are always named."""
    sides = (
        (MemberRole.LEADER, balance.leadership, True),
        (MemberRole.STAFF, balance.staff, True),
        (MemberRole.RESIDENT, balance.residents, True),
        (MemberRole.RELATIVE, balance.relatives, False),
    )
    lines = [
        (f"role_{role.value}", role_count_text(role, count))
        for role, count, is_always_named in sides
        if count or is_always_named
    ]
    if balance.beside:
        others = translate("OverviewPage", "%n other(s) beside the group", None, balance.beside)
        lines.append(("group", others))
    return lines


def recent_lines(recent: tuple[RecentRow, ...], today: dt.date) -> list[RecentLine]:
    """What changed, like entries of one person on one day as one line."""
    lines = []

    def alike(row: RecentRow) -> tuple[str, str, str, dt.date]:
        return row.verb, row.kind, row.initials, _local_day(row)

    for _, group in groupby(recent, alike):
        rows = list(group)
        newest = rows[0]
        what = verb_words(newest.verb)
        if newest.kind == "undo":
            what = translate("OverviewPage", "undone: {what}").format(what=what)
        elif newest.kind == "redo":
            what = translate("OverviewPage", "done again: {what}").format(what=what)
        what = what[:1].upper() + what[1:]
        if len(rows) > 1:
            what += " " + translate("OverviewPage", "(%n times)", None, len(rows))
        lines.append(RecentLine(what, _when(newest, today)))
    return lines


def _local_day(row: RecentRow) -> dt.date:
    return row.at.astimezone(LOCAL_ZONE).date()


def _when(row: RecentRow, today: dt.date) -> str:
    day = _local_day(row)
    if day == today:
        when = translate("OverviewPage", "today {time}").format(time=local_clock(row.at))
    elif day == today - dt.timedelta(days=1):
        when = translate("OverviewPage", "yesterday {time}").format(time=local_clock(row.at))
    else:
        when = long_date(day)
    return f"{when} · {row.initials}" if row.initials else when
