"""Parts of a document tree that set things side by side: tables, facts, key figures, steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from desktop.reports.tree_text import Inline, Span, StatusMark, need, plain_text_of


class Alignment(Enum):
    """Where the text of a table column stands; figures stand best at the end."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class StepState(Enum):
    """Where a step of a course stands."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Column:
    """How much room a table column wants beside the others, and where its text stands."""

    weight: float = 1.0
    alignment: Alignment = Alignment.START

    def __post_init__(self) -> None:
        if not self.weight > 0:
            raise ValueError("a column weight is above 0")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header row. `row_header`: the first cell of each row names the row.

    `columns` is empty (all alike) or as long as the header; ValueError for a row of another
    width. A cell is text, spans or a status mark; an empty cell is "".
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    columns: tuple[Column, ...] = ()
    row_header: bool = False

    def __post_init__(self) -> None:
        need(self.header, "a table needs a header row")
        if any(len(row) != len(self.header) for row in self.rows):
            raise ValueError("every row is as wide as the header")
        if self.columns and len(self.columns) != len(self.header):
            raise ValueError("there are as many columns as header cells")
        if self.row_header and any(not plain_text_of(row[0]).strip() for row in self.rows):
            raise ValueError("a row header needs a text")


@dataclass(frozen=True, slots=True)
class Fact:
    """A short name and what is known under it: "Dato", "12. januar 2024"."""

    term: str
    content: Inline | StatusMark

    def __post_init__(self) -> None:
        need(self.term, "a fact needs a name")


@dataclass(frozen=True, slots=True)
class FactList:
    """Facts below one another, names to the left: date, place, who was there."""

    facts: tuple[Fact, ...]

    def __post_init__(self) -> None:
        need(self.facts, "a list of facts needs a fact")


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number worth seeing large, already written out ("7 ud af 9"), and what it counts."""

    value: str
    label: str
    note: str = ""

    def __post_init__(self) -> None:
        need(self.value, "a key figure needs a value")
        need(self.label, "a key figure needs a label")


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Key figures side by side."""

    figures: tuple[KeyFigure, ...]

    def __post_init__(self) -> None:
        need(self.figures, "key figures need a figure")


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a course; `state_word` says its state in words ("her er vi")."""

    label: str
    state: StepState
    state_word: str

    def __post_init__(self) -> None:
        need(self.label, "a step needs a name")
        need(self.state_word, "a step says its state in words")


@dataclass(frozen=True, slots=True)
class StepLine:
    """A course drawn as a line of steps, with the present one pointed out."""

    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        need(self.steps, "a step line needs a step")


Cell: TypeAlias = str | tuple[Span, ...] | StatusMark
