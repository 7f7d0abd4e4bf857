"""Tables in plain text."""

from __future__ import annotations

from desktop.reports.text_tables import table_lines
from desktop.reports.tree import Alignment, Column, Table


def test_that_columns_stand_under_their_names() -> None:
    table = Table(
        ("Navn", "Antal"),
        (("kaffe", "7"), ("te", "12")),
        columns=(Column(), Column(1, Alignment.END)),
    )
    assert table_lines(table, 40) == [
        "Navn   Antal",
        "-----  -----",
        "kaffe      7",
        "te        12",
    ]


def test_that_long_cells_are_wrapped_in_their_column() -> None:
    table = Table(("Hvad", "Hvorfor"), (("møde", "fordi " * 12), ("mad", "sult")))
    lines = table_lines(table, 30)
    assert max(map(len, lines)) <= 30
    assert lines[2].startswith("møde  fordi")
    assert "" in lines


def test_that_a_table_too_wide_becomes_a_list() -> None:
    header = tuple(f"kolonne{number}" for number in range(12))
    lines = table_lines(Table(header, (("værdier",) * 12, ("",) * 12)), 60)
    assert lines[0] == "kolonne0: værdier"
    assert max(map(len, lines)) <= 60


def test_that_a_table_without_rows_still_names_its_columns() -> None:
    assert table_lines(Table(("a", "b"), ()), 40)[0] == "a  b"
