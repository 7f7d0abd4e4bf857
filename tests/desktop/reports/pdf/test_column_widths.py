"""How wide the columns of a table are."""

from __future__ import annotations

import pytest

from desktop.reports.pdf.column_widths import column_widths
from desktop.reports.pdf.fonts import Fonts
from desktop.reports.pdf.setting import Setting
from desktop.reports.pdf.styles import standard_theme
from desktop.reports.tree import Column, Table

SETTING = Setting(Fonts(), standard_theme(), 700.0, "da-DK")


@pytest.mark.parametrize(
    "table",
    [
        Table(("a", "b"), ()),
        Table(("a", "b"), (("ord", "mange ord " * 40),)),
        Table(("a",) * 14, (("prøvehandling",) * 14,)),
        Table(("", ""), (("", ""),)),
        Table(("a", "b"), (("x" * 500, "y" * 500),)),
        Table(("a", "b"), (("1", "2"),), columns=(Column(1), Column(9))),
    ],
)
def test_that_columns_fill_the_width(table: Table) -> None:
    widths = column_widths(table, SETTING, 480.0)
    assert sum(widths) == pytest.approx(480.0)
    assert min(widths) > 0


def test_that_weights_are_kept_where_words_fit() -> None:
    table = Table(("a", "b"), (("x", "y"),), columns=(Column(1), Column(3)))
    assert column_widths(table, SETTING, 400.0) == pytest.approx([100.0, 300.0])


def test_that_a_narrow_column_is_raised_to_its_longest_word() -> None:
    table = Table(("a", "b"), (("Indsatsområde", "y"),), columns=(Column(1), Column(30)))
    narrow, _ = column_widths(table, SETTING, 400.0)
    style = SETTING.theme.cell
    assert narrow > SETTING.fonts.width("Indsatsområde", style.face, style.size)


def test_that_columns_without_weights_follow_their_content() -> None:
    short, long = column_widths(
        Table(("a", "b"), (("ja", "en længere tekst " * 3),)), SETTING, 400.0
    )
    assert long > 2 * short
