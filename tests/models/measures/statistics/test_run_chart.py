"""Tests of run charts."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import RuleViolation
from models.measures.statistics.run_chart import analyse_run_chart, rate
from models.measures.statistics.runs import Verdict

VALUES = st.decimals(-100, 100, places=1)
SERIES = st.lists(st.none() | VALUES, max_size=50)


def whole(values, **options):
    (part,) = analyse_run_chart(values, **options)
    return part


@given(SERIES)
def test_that_the_centre_line_is_the_median_of_what_is_there(values):
    present = [Fraction(value) for value in values if value is not None]
    part = whole(values)
    assert part.centre_line == (median(present) if present else None)
    assert part.rows == len(values)
    assert part.missing == len(values) - len(present)


@given(SERIES, VALUES)
def test_that_adding_a_constant_moves_the_line_and_nothing_else(values, constant):
    part = whole(values)
    moved = whole([None if v is None else Fraction(v) + Fraction(constant) for v in values])
    assert moved.runs == part.runs
    if part.centre_line is not None:
        assert moved.centre_line == part.centre_line + Fraction(constant)


@given(SERIES, st.fractions(Fraction(1, 100), 100))
def test_that_another_unit_changes_no_run(values, factor):
    scaled = [None if value is None else Fraction(value) * factor for value in values]
    assert whole(scaled).runs == whole(values).runs


@given(SERIES)
def test_that_at_most_half_of_the_points_lie_on_each_side_of_their_own_median(values):
    part = whole(values)
    present = [value for value in values if value is not None]
    if present:
        above = sum(Fraction(value) > part.centre_line for value in present)
        below = sum(Fraction(value) < part.centre_line for value in present)
        assert max(above, below) <= len(present) / 2
        assert part.runs.useful == above + below


@given(SERIES.filter(lambda values: len(values) > 1), st.data())
def test_that_a_split_gives_each_part_the_figures_it_has_alone(values, data):
    split = data.draw(st.integers(1, len(values) - 1))
    first, second = analyse_run_chart(values, splits=[split])
    assert first.runs == whole(values[:split]).runs
    alone = whole(values[split:])
    assert second.centre_line == alone.centre_line
    assert second.runs.longest_run == alone.runs.longest_run
    assert second.runs.crossings == alone.runs.crossings
    assert (first.first, first.last, second.first, second.last) == (
        1, split, split + 1, len(values)
    )  # fmt: skip


def test_that_equal_to_the_median_is_exact():
    # 0.1 + 0.2 is not 0.3 in binary fractions; here it is.
    values = [Decimal("0.3"), Decimal("0.1") + Decimal("0.2"), Fraction(3, 10), 0.3]
    assert whole(values).runs.useful == 0
    # 1/3 as a rate is equal to 2/6, and the middle of 1/3 and 1/3 is 1/3.
    assert whole([rate(1, 3), rate(2, 6), rate(100, 300)]).centre_line == Fraction(1, 3)
    assert whole([rate(1, 3), rate(2, 6), rate(100, 300)]).runs.useful == 0


@pytest.mark.parametrize("values", [[5], [5] * 20, [None, 5, None]])
def test_that_equal_points_or_a_single_one_leave_nothing_to_judge(values):
    part = whole(values)
    assert part.centre_line == 5
    assert part.runs.useful == 0
    assert part.runs.longest_run_limit is None
    assert not part.runs.is_signal


def test_that_an_empty_series_has_one_empty_part():
    part = whole([])
    assert (part.rows, part.centre_line, part.runs.useful) == (0, None, 0)


def test_that_points_on_the_median_do_not_count():
    values = [4] * 7 + [3, 5] * 8 + [3]
    part = whole(values)
    assert (part.rows, part.runs.useful) == (24, 17)


def test_that_a_frozen_median_is_kept_for_all_later_points():
    values = [*[1, 3] * 5, *[9] * 10]
    part = whole(values, freeze=10)
    assert part.centre_line == 2
    assert part.runs.longest_run == 11
    assert part.runs.longest_run_first == 10
    assert part.runs.verdict is Verdict.SIGNAL


def test_that_freeze_and_split_work_together():
    values = [*[1, 3] * 5, *[9] * 10, *[20, 30] * 6]
    before, after = analyse_run_chart(values, freeze=10, splits=[20])
    assert (before.centre_line, before.last) == (2, 20)
    assert (after.centre_line, after.first, after.last) == (25, 21, 32)
    assert after.runs.verdict is Verdict.QUIET


def test_that_a_freeze_in_a_later_part_belongs_to_that_part():
    before, after = analyse_run_chart([1, 2, 3, 10, 11, 90, 91], freeze=5, splits=[3])
    assert before.centre_line == 2
    assert after.centre_line == Fraction(21, 2)


def test_that_freezing_the_whole_series_is_no_freeze():
    values = [3, 1, 4, 1, 5, 9, 2, 6]
    assert whole(values, freeze=8) == whole(values)


def test_that_a_baseline_without_values_leaves_the_line_undefined():
    part = whole([None, None, 5, 6], freeze=2)
    assert part.centre_line is None
    assert part.runs.verdict is Verdict.TOO_FEW


def test_that_a_given_line_is_used_in_every_part():
    parts = analyse_run_chart([1, 2, 3, 4], splits=[2], centre=Decimal("2.5"))
    assert [part.centre_line for part in parts] == [Fraction(5, 2)] * 2
    assert [part.runs.longest_run_side for part in parts] == [-1, 1]


def test_that_several_splits_may_come_in_any_order_and_twice():
    parts = analyse_run_chart(range(9), splits=[6, 3, 6])
    assert [(part.first, part.last) for part in parts] == [(1, 3), (4, 6), (7, 9)]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"freeze": 0}, "freeze_out_of_range"),
        ({"freeze": 5}, "freeze_out_of_range"),
        ({"splits": [0]}, "split_out_of_range"),
        ({"splits": [2, 4]}, "split_out_of_range"),
        ({"freeze": 2, "centre": 3}, "centre_and_freeze_together"),
    ],
)
def test_that_an_option_outside_the_series_is_refused(options, code):
    with pytest.raises(RuleViolation) as violation:
        analyse_run_chart([1, 2, 3, 4], **options)
    assert violation.value.code == code


@pytest.mark.parametrize(
    ("numbers", "value"),
    [((3, 7), Fraction(3, 7)), ((3, 0), None), ((None, 7), None), ((3, None), None)],
)
def test_that_a_rate_with_nothing_at_risk_is_missing(numbers, value):
    assert rate(*numbers) == value


def test_that_a_negative_denominator_is_refused():
    with pytest.raises(RuleViolation, match="denominator_negative"):
        rate(1, -2)
