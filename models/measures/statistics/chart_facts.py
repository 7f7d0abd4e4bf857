"""What a run chart says, as facts: codes and values for one plain sentence, no wording.

The words stand in `desktop.support`; the same facts serve the window, paper and screen readers.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from models.frozen import frozen
from models.measures.rows import Direction
from models.measures.statistics.limits import MINIMUM_USEFUL_POINTS
from models.measures.statistics.runs import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.measures.statistics.run_chart import RunChartPart


class FactCode(StrEnum):
    """The sentences a run chart can say, with the values each of them needs.

    NO_POINTS: none. TOO_FEW_POINTS: useful, measured, needed. NO_SIGNAL: useful, measured,
    longest_run, longest_run_limit, crossings, crossings_limit. LONG_RUN, FEW_CROSSINGS and
    LONG_RUN_AND_FEW_CROSSINGS: the same, and first, last, side ("above" or "below") of the
    longest run and towards. CENTRE_HIGHER, CENTRE_LOWER and CENTRE_UNCHANGED: before, after
    (exact fractions) and towards.
    """

    NO_POINTS = "no_points"
    TOO_FEW_POINTS = "too_few_points"
    NO_SIGNAL = "no_signal"
    LONG_RUN = "long_run"
    FEW_CROSSINGS = "few_crossings"
    LONG_RUN_AND_FEW_CROSSINGS = "long_run_and_few_crossings"
    CENTRE_HIGHER = "centre_higher"
    CENTRE_LOWER = "centre_lower"
    CENTRE_UNCHANGED = "centre_unchanged"


class Towards(StrEnum):
    """Whether a change goes the way the group wants; the test itself never says so."""

    WANTED = "wanted"
    UNWANTED = "unwanted"
    UNKNOWN = "unknown"


@frozen
class Fact:
    """One sentence to say: its code and the values that stand in it."""

    code: FactCode
    values: Mapping[str, Any]


def run_chart_facts(
    parts: Sequence[RunChartPart], direction: Direction = Direction.FOLLOW
) -> tuple[Fact, ...]:
    """The facts of a run chart, most important first.

    Args:
        parts: from `analyse_run_chart`, at least one. The first fact is about the last part.
        direction: which way is good.

    Returns:
        one fact about the last part and, where the chart is split and both lines exist, one
        about the step from the part before it.
    """
    facts = [_part_fact(parts[-1], direction)]
    if len(parts) > 1:
        before, after = parts[-2].centre_line, parts[-1].centre_line
        if before is not None and after is not None:
            step = (after > before) - (after < before)
            code = (FactCode.CENTRE_UNCHANGED, FactCode.CENTRE_HIGHER, FactCode.CENTRE_LOWER)[step]
            values = {"before": before, "after": after, "towards": _towards(step, direction)}
            facts.append(Fact(code, values))
    return tuple(facts)


def _part_fact(part: RunChartPart, direction: Direction) -> Fact:
    runs = part.runs
    measured = part.rows - part.missing
    if not measured:
        return Fact(FactCode.NO_POINTS, {})
    values: dict[str, Any] = {"useful": runs.useful, "measured": measured}
    if runs.verdict is Verdict.TOO_FEW:
        return Fact(FactCode.TOO_FEW_POINTS, {**values, "needed": MINIMUM_USEFUL_POINTS})
    values |= {
        "longest_run": runs.longest_run,
        "longest_run_limit": runs.longest_run_limit,
        "crossings": runs.crossings,
        "crossings_limit": runs.crossings_limit,
    }
    if runs.verdict is Verdict.QUIET:
        return Fact(FactCode.NO_SIGNAL, values)
    values |= {
        "first": runs.longest_run_first,
        "last": runs.longest_run_last,
        "side": "above" if runs.longest_run_side == 1 else "below",
        "towards": Towards.UNKNOWN,
    }
    if not runs.has_long_run:
        # Few crossings alone say that something changed, but not which way.
        return Fact(FactCode.FEW_CROSSINGS, values)
    values["towards"] = _towards(runs.longest_run_side, direction)
    if runs.has_few_crossings:
        return Fact(FactCode.LONG_RUN_AND_FEW_CROSSINGS, values)
    return Fact(FactCode.LONG_RUN, values)


def _towards(step: int | None, direction: Direction) -> Towards:
    if not step or direction is Direction.FOLLOW:
        return Towards.UNKNOWN
    return Towards.WANTED if (step > 0) == (direction is Direction.UP) else Towards.UNWANTED
