"""Words of the front page."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from desktop.support.translation import in_language
from models.groups.rows import GroupBalance
from models.journal.history import RecentRow
from tests.ui.pages.test_overview_step import DAY, task
from ui.pages import overview_words as words

if TYPE_CHECKING:
    from collections.abc import Iterator

NOON = dt.datetime(2024, 3, 4, 11, 0, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    with in_language("da"):
        yield


def entry(
    seq: int, verb: str, *, kind: str = "do", initials: str = "MK", hours: int = 0
) -> RecentRow:
    at = NOON - dt.timedelta(hours=hours)
    return RecentRow(seq, at, initials, "konsulent", verb, kind)


def test_that_late_tasks_come_first_and_those_without_a_date_last() -> None:
    late, later = task("a", DAY - dt.timedelta(days=9)), task("b", DAY - dt.timedelta(days=1))
    soon, never = task("c", DAY + dt.timedelta(days=2)), task("d", None)
    assert words.sorted_tasks((never, later, soon, late), DAY) == (late, later, soon, never)


def test_that_only_a_late_task_says_so() -> None:
    assert words.late_text(task("a", DAY), DAY) == ""
    assert "9" in words.late_text(task("a", DAY - dt.timedelta(days=9)), DAY)


@pytest.mark.parametrize(
    ("days", "number"), [(1, "1"), (13, "13"), (14, "2"), (89, "12"), (90, "3")]
)
def test_that_an_age_is_told_in_days_weeks_or_months(days: int, number: str) -> None:
    assert number in words.age_text(days)


def test_that_the_three_sides_are_named_even_where_nobody_is() -> None:
    icons = [icon for icon, _ in words.balance_lines(GroupBalance(1, 0, 0, 0, 0))]
    assert icons == ["role_leader", "role_staff", "role_resident"]


def test_that_relatives_and_helpers_are_named_where_they_are() -> None:
    icons = [icon for icon, _ in words.balance_lines(GroupBalance(1, 2, 2, 1, 3))]
    assert icons[3:] == ["role_relative", "group"]


def test_that_like_entries_of_one_person_become_one_line() -> None:
    recent = (
        entry(5, "write_notes"),
        entry(4, "write_notes"),
        entry(3, "write_notes", initials="AB"),
        entry(2, "edit_task"),
        entry(1, "edit_task", hours=30),
    )
    lines = words.recent_lines(recent, DAY)
    assert len(lines) == 4
    assert "2" in lines[0].what
    assert lines[0].when.endswith("MK")
    assert lines[1].when.endswith("AB")


def test_that_an_undo_is_told_as_one() -> None:
    (plain,) = words.recent_lines((entry(1, "edit_task"),), DAY)
    (undone,) = words.recent_lines((entry(1, "edit_task", kind="undo"),), DAY)
    assert undone.what != plain.what
    assert plain.what.lower() in undone.what.lower()


def test_that_an_older_entry_carries_its_date() -> None:
    (line,) = words.recent_lines((entry(1, "edit_task", hours=24 * 40),), DAY)
    assert line.when == "24. januar 2024 · MK"


def test_that_an_entry_nobody_signed_has_only_its_time() -> None:
    (line,) = words.recent_lines((entry(1, "edit_task", initials="", hours=24 * 40),), DAY)
    assert line.when == "24. januar 2024"
