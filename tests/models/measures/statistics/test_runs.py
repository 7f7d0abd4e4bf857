"""Tests of runs and crossings."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from models.measures.statistics.runs import Verdict, analyse_runs

SIDES = st.lists(st.sampled_from([1, -1, 0, None]), max_size=60)


@given(SIDES)
def test_that_the_figures_equal_those_of_grouping_the_useful_points(sides):
    useful = [side for side in sides if side]
    lengths = [len(list(group)) for _, group in groupby(useful)]
    runs = analyse_runs(sides)
    assert runs.useful == len(useful)
    assert runs.longest_run == (max(lengths) if lengths else None)
    assert runs.crossings == (len(lengths) - 1 if lengths else None)


@given(SIDES)
def test_that_mirroring_changes_only_the_side(sides):
    runs = analyse_runs(sides)
    mirrored = analyse_runs([None if side is None else -side for side in sides])
    assert mirrored.is_signal == runs.is_signal
    assert mirrored.longest_run_first == runs.longest_run_first
    assert mirrored.longest_run_side == (runs.longest_run_side and -runs.longest_run_side)


@given(SIDES)
def test_that_reading_backwards_gives_the_same_verdict(sides):
    forwards, backwards = analyse_runs(sides), analyse_runs(sides[::-1])
    assert forwards.verdict == backwards.verdict
    assert forwards.longest_run == backwards.longest_run


@given(SIDES, st.integers(0, 60), st.sampled_from([0, None]))
def test_that_a_point_on_the_line_or_missing_neither_breaks_nor_lengthens_a_run(
    sides, place, nothing
):
    with_nothing = analyse_runs([*sides[:place], nothing, *sides[place:]])
    without = analyse_runs(sides)
    assert with_nothing.longest_run == without.longest_run
    assert with_nothing.crossings == without.crossings
    assert with_nothing.useful == without.useful


def test_that_the_longest_run_is_found_where_it_stands():
    runs = analyse_runs([1, -1, None, -1, 0, -1, 1, 1])
    assert (runs.longest_run, runs.longest_run_first, runs.longest_run_last) == (3, 2, 6)
    assert runs.longest_run_side == -1


def test_that_a_run_as_long_as_the_limit_is_quiet_and_one_longer_signals():
    # 13 useful points: a run of seven is allowed, "more than seven" signals.
    quiet = analyse_runs([1, -1, 1, -1, 1, -1] + [1] * 7)
    assert (quiet.useful, quiet.longest_run, quiet.has_long_run) == (13, 7, False)
    assert quiet.verdict is Verdict.QUIET
    signal = analyse_runs([-1, 1, -1, 1, -1] + [1] * 8)
    assert (signal.useful, signal.longest_run, signal.verdict) == (13, 8, Verdict.SIGNAL)


def test_that_too_few_crossings_signal_alone():
    runs = analyse_runs([1] * 5 + [-1] * 5)
    assert (runs.has_long_run, runs.has_few_crossings) == (False, True)
    assert runs.verdict is Verdict.SIGNAL


def test_that_nine_useful_points_get_no_verdict_even_where_the_rule_speaks():
    runs = analyse_runs([1] * 9)
    assert runs.is_signal
    assert runs.verdict is Verdict.TOO_FEW


def test_that_nothing_at_all_is_undefined_and_no_signal():
    runs = analyse_runs([0, None, 0])
    assert (runs.useful, runs.longest_run, runs.longest_run_limit) == (0, None, None)
    assert (runs.crossings, runs.crossings_limit, runs.is_signal) == (None, None, False)
