"""Tests of charts as figures ready for JSON."""

from __future__ import annotations

import pytest

from desktop.exchange.chart_analyses import analyse_control_of_table, analyse_runs_of_table
from models.errors import RuleViolation, UserFacingError

CONTROL_KEYS = [
    *("centre_line", "lcl", "ucl", "outside", "n_obs", "n_missing", "n_useful", "longest_run"),
    *("longest_run_max", "crossings", "crossings_min", "signal", "verdict"),
]


def column(values, name="value"):
    return "\n".join([name, *("" if value is None else str(value) for value in values)]) + "\n"


def test_that_a_run_chart_has_all_its_figures():
    found = analyse_runs_of_table(column([1, 3] * 12), {})
    assert found == {
        "parts": [
            {
                "n_obs": 24,
                "n_missing": 0,
                "n_useful": 24,
                "centre_line": 2.0,
                "longest_run": 1,
                "longest_run_max": 8,
                "crossings": 23,
                "crossings_min": 8,
                "signal": False,
                "verdict": "no_signal",
            }
        ]
    }


def test_that_undefined_figures_are_null():
    (part,) = analyse_runs_of_table("value\n", {})["parts"]
    undefined = ("centre_line", "longest_run", "longest_run_max", "crossings", "crossings_min")
    assert [part[key] for key in undefined] == [None] * 5
    assert (part["n_obs"], part["signal"], part["verdict"]) == (0, False, "too_few_points")


def test_that_options_reach_the_chart():
    found = analyse_runs_of_table(
        column([*[1, 3] * 5, *[9] * 10, *[5, 6] * 6]), {"freeze": 10, "split": [20]}
    )
    assert [part["centre_line"] for part in found["parts"]] == [2.0, 5.5]
    assert [part["verdict"] for part in found["parts"]] == ["signal", "no_signal"]
    (part,) = analyse_runs_of_table(column([1, 2]), {"centre": 7})["parts"]
    assert part["centre_line"] == 7.0


def test_that_rates_are_exact_and_nothing_at_risk_is_missing():
    text = "numerator,denominator\n1,3\n2,6\n0,0\n,5\n100,300\n"
    (part,) = analyse_runs_of_table(text, {})["parts"]
    assert (part["n_obs"], part["n_missing"], part["n_useful"]) == (5, 2, 0)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("value,numerator,denominator\n1,2,3\n", "table_columns_conflict"),
        ("numerator\n1\n", "table_column_missing"),
        ("numerator,denominator\n1,2\n1,-2\n", "denominator_negative"),
    ],
)
def test_that_columns_that_do_not_fit_are_refused(text, code):
    with pytest.raises(UserFacingError, match=code):
        analyse_runs_of_table(text, {})


def test_that_a_negative_denominator_is_refused_with_its_line():
    with pytest.raises(UserFacingError) as error:
        analyse_runs_of_table("numerator,denominator\n1,2\n1,-2\n", {})
    assert error.value.values["line"] == 3


def test_that_a_freeze_beyond_the_series_is_refused():
    with pytest.raises(RuleViolation, match="freeze_out_of_range"):
        analyse_runs_of_table(column([1, 2]), {"freeze": 3})


@pytest.mark.parametrize(
    ("chart", "text"),
    [
        ("i", column([1, 2, 4])),
        ("c", column([1, 2, 4])),
        ("p", "numerator,denominator\n1,5\n2,5\n"),
        ("u", "numerator,denominator\n1,5\n2,5\n"),
        ("xbar", "value,group\n1,a\n2,a\n3,b\n5,b\n"),
        ("s", "value,group\n1,a\n2,a\n3,b\n5,b\n"),
    ],
)
def test_that_every_control_chart_has_all_its_figures_and_one_number_for_equal_limits(chart, text):
    found = analyse_control_of_table(text, {"chart": chart})
    assert set(found) == set(CONTROL_KEYS)
    assert isinstance(found["lcl"], float)
    assert isinstance(found["ucl"], float)


def test_that_varying_limits_are_a_list_with_null_where_a_point_is_missing():
    found = analyse_control_of_table("numerator,denominator\n1,5\n0,0\n2,9\n", {"chart": "p"})
    assert found["ucl"][1] is None
    assert found["ucl"][0] > found["ucl"][2]


def test_that_groups_are_in_the_order_in_which_they_first_appear():
    text = "value,group\n1,b\n9,a\n3,b\n11,a\n,c\n"
    found = analyse_control_of_table(text, {"chart": "xbar"})
    assert (found["centre_line"], found["n_obs"], found["n_missing"]) == (6.0, 3, 1)


def test_that_screening_reaches_the_i_chart():
    text = column([10, 11] * 6 + [30, 29] * 3)
    plain, screened = (
        analyse_control_of_table(text, {"chart": "i", "screened": screened})
        for screened in (False, True)
    )
    assert screened["ucl"] < plain["ucl"]


def test_that_a_single_point_has_no_limits():
    found = analyse_control_of_table(column([5]), {})
    assert (found["centre_line"], found["lcl"], found["ucl"]) == (5.0, None, None)


def test_that_points_outside_are_counted_from_one():
    found = analyse_control_of_table(column([2, 3, 2, 3, 40]), {"chart": "c"})
    assert found["outside"] == [5]


def test_that_an_impossible_count_is_refused_with_its_line():
    with pytest.raises(UserFacingError) as error:
        analyse_control_of_table(column([1, None, -2]), {"chart": "c"})
    assert (error.value.code, error.value.values["line"]) == ("count_negative", 4)
