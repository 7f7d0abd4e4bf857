"""Names of files."""

from __future__ import annotations

import datetime as dt

import pytest

from ui.pages.reports.made_report import LONGEST_NAME, file_stem

DAY = dt.date(2024, 1, 12)


def test_that_a_file_says_what_it_is_of_whom_and_when() -> None:
    expected = "Statusrapport – Botilbud A – 12-01-2024"
    assert file_stem("Statusrapport", "Botilbud A", DAY) == expected


@pytest.mark.parametrize("letter", list('<>:"/\\|?*\n\t\0'))
def test_that_letters_no_system_allows_are_left_out(letter: str) -> None:
    assert file_stem("Referat", f"Hus{letter}2", DAY) == "Referat – Hus 2 – 12-01-2024"


def test_that_a_name_without_an_object_ends_in_its_date() -> None:
    assert file_stem("Referat", " ... ", DAY) == "Referat – 12-01-2024"


def test_that_a_long_title_leaves_room_for_the_date() -> None:
    stem = file_stem("Referat", "ø" * 500, DAY)
    assert len(stem) <= LONGEST_NAME
    assert stem.endswith(" – 12-01-2024")
