"""Run charts and control charts of a CSV text, as figures ready for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.exchange.number_tables import NumberTable, read_table
from models.errors import RuleViolation, UserFacingError
from models.measures.statistics.control_chart import counts_chart, individuals_chart
from models.measures.statistics.group_charts import deviations_chart, means_chart
from models.measures.statistics.rate_charts import rates_chart, shares_chart
from models.measures.statistics.run_chart import analyse_run_chart, rate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from fractions import Fraction

    from models.measures.statistics.control_chart import ControlChart
    from models.measures.statistics.runs import Runs


def analyse_runs_of_table(text: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """`runchart`: the parts of a run chart of `value`, or of `numerator` by `denominator`.

    Raises:
        UserFacingError: see `read_table` and `NumberTable.numbers`; `table_columns_conflict`,
            `denominator_negative`.
        RuleViolation: see `analyse_run_chart`.
    """
    table = read_table(text)
    has_rates = table.has("numerator", "denominator")
    if has_rates and table.has("value"):
        raise UserFacingError("table_columns_conflict")
    parts = analyse_run_chart(
        _rates(table) if has_rates else table.numbers("value"),
        freeze=options.get("freeze"),
        splits=options.get("split", ()),
        centre=options.get("centre"),
    )
    return {
        "parts": [
            _run_figures(part.runs, part.rows, part.missing, _float(part.centre_line))
            for part in parts
        ]
    }


def analyse_control_of_table(text: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """`control`: centre line, limits, points outside them and the run figures.

    Raises:
        UserFacingError: see `read_table` and `NumberTable.numbers`, and what the chart refuses,
            with the line.
        KeyError: the chart does not exist.
    """
    table = read_table(text)
    charts = {
        "i": lambda: individuals_chart(
            table.numbers("value"), screened=options.get("screened", False)
        ),
        "xbar": lambda: means_chart(_groups(table)),
        "s": lambda: deviations_chart(_groups(table)),
        "p": lambda: shares_chart(table.numbers("numerator"), table.numbers("denominator")),
        "c": lambda: counts_chart(table.numbers("value")),
        "u": lambda: rates_chart(table.numbers("numerator"), table.numbers("denominator")),
    }
    build = charts[options.get("chart", "i")]
    try:
        chart = build()
    except RuleViolation as violation:
        raise _with_line(violation, table.lines[violation.values["row"] - 1]) from violation
    return _control_figures(chart)


def _rates(table: NumberTable) -> list[Fraction | None]:
    values = []
    pairs = zip(table.numbers("numerator"), table.numbers("denominator"), strict=True)
    for line, (numerator, denominator) in zip(table.lines, pairs, strict=True):
        try:
            values.append(rate(numerator, denominator))
        except RuleViolation as violation:
            raise _with_line(violation, line) from violation
    return values


def _groups(table: NumberTable) -> list[list[Decimal | None]]:
    groups: dict[str, list[Decimal | None]] = {}
    for name, value in zip(table.texts("group"), table.numbers("value"), strict=True):
        groups.setdefault(name, []).append(value)
    return list(groups.values())


def _with_line(violation: RuleViolation, line: int) -> UserFacingError:
    return UserFacingError(violation.code, **{**violation.values, "line": line})


def _control_figures(chart: ControlChart) -> dict[str, Any]:
    rows, missing = len(chart.points), chart.points.count(None)
    return {
        "centre_line": chart.centre_line,
        "lcl": _limit(chart.lower),
        "ucl": _limit(chart.upper),
        "outside": list(chart.outside),
        **_run_figures(chart.runs, rows, missing, chart.centre_line),
    }


def _limit(limits: Sequence[float | None]) -> float | list[float | None] | None:
    """One number where all points share it, None where no point has one, else one for each."""
    different = {limit for limit in limits if limit is not None}
    if not different:
        return None
    return different.pop() if len(different) == 1 else list(limits)


def _run_figures(runs: Runs, rows: int, missing: int, centre: float | None) -> dict[str, Any]:
    return {
        "n_obs": rows,
        "n_missing": missing,
        "n_useful": runs.useful,
        "centre_line": centre,
        "longest_run": runs.longest_run,
        "longest_run_max": runs.longest_run_limit,
        "crossings": runs.crossings,
        "crossings_min": runs.crossings_limit,
        "signal": runs.is_signal,
        "verdict": runs.verdict.value,
    }


def _float(number: Fraction | None) -> float | None:
    return None if number is None else float(number)


CHART_ANALYSES = {"runchart": analyse_runs_of_table, "control": analyse_control_of_table}
