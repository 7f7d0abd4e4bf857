"""Tables of numbers from CSV text: every number exact, every refusal with its line.

Comma, semicolon or tab between columns, told by the heading line. Where the separator is a
comma, decimals have a point. Where it is not (a Danish spreadsheet's CSV), decimals may have a
comma, and 1.000 is refused, because it may be one or a thousand.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from models.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LARGEST_EXPONENT = 30
"""Numbers from 10^30 on, and with more than 30 decimals, are no measurements."""

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_ONE_OR_A_THOUSAND = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+", re.ASCII)


@dataclass(frozen=True, slots=True)
class NumberTable:
    """A heading and the rows below it.

    Attributes:
        heading: the columns' names, lower case.
        rows: the cells of each row, stripped, as many as there are columns.
        lines: the line of the file on which each row begins, counted from 1.
        has_decimal_comma: whether decimals may be written with a comma.
    """

    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    has_decimal_comma: bool

    def has(self, *columns: str) -> bool:
        """Whether all these columns are there."""
        return set(columns) <= set(self.heading)

    def texts(self, column: str) -> list[str]:
        """The cells of a column.

        Raises:
            UserFacingError: `table_column_missing`.
        """
        if column not in self.heading:
            raise UserFacingError("table_column_missing", column=column)
        place = self.heading.index(column)
        return [row[place] for row in self.rows]

    def numbers(self, column: str) -> list[Decimal | None]:
        """The numbers of a column; an empty cell is missing.

        Raises:
            UserFacingError: `table_column_missing`, and with the line `table_not_a_number`,
                `table_number_ambiguous`, `table_number_out_of_range`.
        """
        return [
            read_number(text, line, column, has_decimal_comma=self.has_decimal_comma)
            if text
            else None
            for text, line in zip(self.texts(column), self.lines, strict=True)
        ]


def read_number(text: str, line: int, column: str, *, has_decimal_comma: bool) -> Decimal:
    """The exact number a cell holds.

    Raises:
        UserFacingError: `table_not_a_number`, `table_number_ambiguous`,
            `table_number_out_of_range`.
    """
    # Spreadsheets and word processors also write the real minus sign.
    plain = text.replace("\u2212", "-")
    if has_decimal_comma:
        if _ONE_OR_A_THOUSAND.fullmatch(plain):
            raise UserFacingError("table_number_ambiguous", line=line, found=text)
        if "." not in plain:
            plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise UserFacingError("table_not_a_number", line=line, column=column, found=text)
    number = Decimal(plain)
    if not is_measurable(number):
        raise UserFacingError("table_number_out_of_range", line=line, found=text)
    return number


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        UserFacingError: `input_missing`, `input_unreadable`, `input_not_utf8`.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise UserFacingError("input_missing", path=str(path)) from error
    except OSError as error:
        raise UserFacingError("input_unreadable", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise UserFacingError("input_not_utf8", path=str(path)) from error


def read_table(text: str) -> NumberTable:
    """Read CSV text with a heading line.

    In a table of one column an empty line is a missing value, but not at the end of the file; in
    a wider table empty lines are nothing.

    Raises:
        UserFacingError: `table_without_heading`, `table_column_repeated`, and with the line
            `table_malformed`, `table_row_length`.
    """
    text = text.removeprefix("\ufeff")
    first_line = next((line for line in text.splitlines() if line.strip()), "")
    separator = next((mark for mark in ";\t" if mark in first_line), ",")
    numbered = _cells(text, separator)
    while numbered and not numbered[-1][1]:
        numbered.pop()
    heading = tuple(cell.lower() for cell in numbered[0][1]) if numbered else ()
    if not any(heading):
        raise UserFacingError("table_without_heading")
    for name in heading:
        if heading.count(name) > 1:
            raise UserFacingError("table_column_repeated", column=name)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for line, cells in numbered[1:]:
        if not cells and len(heading) > 1:
            continue
        row = tuple(cells) or ("",)
        if len(row) != len(heading):
            raise UserFacingError(
                "table_row_length", line=line, found=len(row), expected=len(heading)
            )
        rows.append(row)
        lines.append(line)
    return NumberTable(heading, tuple(rows), tuple(lines), separator != ",")


def is_measurable(number: Decimal) -> bool:
    """Whether the number is neither too large nor too fine for any measurement."""
    exponent = number.as_tuple().exponent
    return not number or (
        isinstance(exponent, int)
        and number.adjusted() < LARGEST_EXPONENT
        and exponent >= -LARGEST_EXPONENT
    )


def _cells(text: str, separator: str) -> list[tuple[int, Sequence[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    numbered: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            # White space alone is an empty line; a quoted empty cell is a missing value.
            is_blank = len(cells) == 1 and cells[0].isspace()
            numbered.append((line, [] if is_blank else [cell.strip() for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as error:
        raise UserFacingError("table_malformed", line=line) from error
    # Empty lines above the heading are nothing.
    start = next((place for place, (_, cells) in enumerate(numbered) if any(cells)), len(numbered))
    return list(numbered[start:])
