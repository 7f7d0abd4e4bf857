"""What tables, facts, key figures and steps refuse."""

from __future__ import annotations

import pytest

from desktop.reports.tree_tables import (
    Column,
    Fact,
    FactList,
    KeyFigure,
    KeyFigures,
    Step,
    StepLine,
    StepState,
    Table,
)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Table((), ()), "header row"),
        (lambda: Table(("a", "b"), (("1",),)), "as wide as"),
        (lambda: Table(("a",), (), columns=(Column(), Column())), "as many columns"),
        (lambda: Table(("a", "b"), ((" ", "1"),), row_header=True), "row header"),
        (lambda: Column(0), "weight"),
        (lambda: Column(float("nan")), "weight"),
        (lambda: Fact("", "x"), "name"),
        (lambda: FactList(()), "fact"),
        (lambda: KeyFigure("", "x"), "value"),
        (lambda: KeyFigure("1", ""), "label"),
        (lambda: KeyFigures(()), "figure"),
        (lambda: Step("Opstart", StepState.DONE, ""), "words"),
        (lambda: Step("", StepState.DONE, "slut"), "name"),
        (lambda: StepLine(()), "step"),
    ],
)
def test_that_a_part_which_says_nothing_is_refused(build: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        build()
