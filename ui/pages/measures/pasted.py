"""Two columns from a spreadsheet: days and values, and which lines could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.errors import RuleViolation
from models.measures.numbers import parse_value
from models.measures.rules import check_measurement
from ui.item_models.measurement_rows import DAY, VALUE, GridRow
from ui.widgets.date_reading import read_date
from ui.wording import error_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted text holds.

    Attributes:
        values: days and scaled values that can be stored, each day once.
        wrong: lines that cannot, with what was in them and why.
    """

    values: tuple[tuple[dt.date, int | None], ...]
    wrong: tuple[GridRow, ...]


def read_pasted(text: str, decimals: int, today: dt.date) -> Pasted:
    """Read days and values separated by tabs (Excel) or semicolons; a line of headings is skipped.

    Args:
        text: the clipboard.
        decimals: how many the indicator keeps.
        today: no day may be later.
    """
    values: dict[dt.date, int | None] = {}
    wrong: list[GridRow] = []
    for number, (day_text, value_text) in enumerate(_cells(text)):
        row = read_line(day_text, value_text, decimals, today)
        if row.error and number == 0 and row.day is None and row.text(VALUE) is not None:
            continue
        if not row.error and row.day in values:
            row = row.with_text(
                DAY, day_text, translate("MeasuresPage", "This day stands here twice.")
            )
        if row.error:
            wrong.append(row)
        else:
            assert row.day is not None
            values[row.day] = row.value
    return Pasted(tuple(values.items()), tuple(wrong))


def read_line(day_text: str, value_text: str, decimals: int, today: dt.date) -> GridRow:
    """One line of the table; with `error` and what was typed where it cannot be stored."""
    if value_text.strip().lower() in ("-", "–", "?", translate("MeasuresPage", "missing")):
        value_text = ""
    row = GridRow(day=read_date(day_text, today))
    errors: list[str] = []
    if row.day is None:
        errors.append(translate("MeasuresPage", "Write a date, for example 12.1.2024."))
        row = row.with_text(DAY, day_text, errors[0])
    try:
        value = parse_value(value_text, decimals)
        row = GridRow(row.id, row.version, row.day, value, row.note, row.typed, row.error)
        check_measurement(value, row.day or today, today)
    except RuleViolation as violation:
        errors.append(error_words(violation))
        column = DAY if violation.field == "measured_on" else VALUE
        row = row.with_text(column, day_text if column == DAY else value_text, " ".join(errors))
    # A line that is wrong keeps both texts, so that nothing typed is lost.
    if row.error:
        row = row.with_text(DAY, day_text, row.error)
        if row.text(VALUE) is None and value_text:
            row = row.with_text(VALUE, value_text, row.error)
    return row


def is_two_columns(text: str) -> bool:
    """Whether a text looks like columns rather than one value."""
    return "\t" in text.strip("\r\n") or ";" in text


def _cells(text: str) -> Iterator[tuple[str, str]]:
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        mark = "\t" if "\t" in line else ";"
        cells = [cell.strip() for cell in line.split(mark)]
        if any(cells):
            yield cells[0], cells[1] if len(cells) > 1 else ""
