"""How long courses are and which dates fit together."""

from __future__ import annotations

import datetime as dt

import pytest

from models.courses import rules
from models.errors import RuleViolation

DAY = dt.date(2026, 3, 10)


def violation(rule, *arguments):
    with pytest.raises(RuleViolation) as caught:
        rule(*arguments)
    return caught.value.code, caught.value.field


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2028, 1, 31), 1, dt.date(2028, 2, 29)),
        (dt.date(2026, 11, 5), 3, dt.date(2027, 2, 5)),
        (dt.date(2026, 3, 31), -1, dt.date(2026, 2, 28)),
        (dt.date(2026, 12, 1), 0, dt.date(2026, 12, 1)),
    ],
)
def test_that_months_are_added_on_the_calendar(day, months, expected):
    assert rules.add_months(day, months) == expected


@pytest.mark.parametrize(
    ("starts_on", "months", "last_day"),
    [
        (dt.date(2026, 1, 15), 4, dt.date(2026, 5, 14)),
        (dt.date(2026, 1, 1), 12, dt.date(2026, 12, 31)),
        (dt.date(2018, 3, 1), 18, dt.date(2019, 8, 31)),
        (dt.date(2026, 10, 31), 4, dt.date(2027, 2, 28)),
        (dt.date(2027, 10, 29), 4, dt.date(2028, 2, 28)),
    ],
)
def test_that_a_course_ends_the_day_before_the_same_day_of_the_month(starts_on, months, last_day):
    assert rules.course_end(starts_on, months) == last_day


def test_that_a_course_of_under_six_months_is_short():
    assert [months for months in range(4, 19) if rules.is_short(months)] == [4, 5]


@pytest.mark.parametrize("months", [4, 18])
def test_that_a_course_lasts_four_to_eighteen_months(months):
    rules.check_course(DAY, months)


@pytest.mark.parametrize("months", [-1, 0, 3, 19])
def test_that_other_lengths_are_refused(months):
    with pytest.raises(RuleViolation) as caught:
        rules.check_course(DAY, months)
    assert (caught.value.code, caught.value.field) == ("course_months_out_of_range", "months")
    assert caught.value.values == {"low": 4, "high": 18}


def test_that_a_course_begins_on_a_day():
    assert violation(rules.check_course, None, 12) == ("date_missing", "starts_on")


@pytest.mark.parametrize("day", [dt.date(206, 3, 10), dt.date(1989, 12, 31), dt.date(2101, 1, 1)])
def test_that_a_slip_of_the_year_is_refused(day):
    assert violation(rules.check_date, day, "held_on") == ("date_out_of_range", "held_on")


def test_that_a_period_may_be_open_at_either_end_and_last_one_day():
    for starts_on, ends_on in ((None, None), (DAY, None), (None, DAY), (DAY, DAY)):
        rules.check_period(starts_on, ends_on, "ends_on")


def test_that_a_period_does_not_end_before_it_begins():
    before = DAY - dt.timedelta(days=1)
    assert violation(rules.check_period, DAY, before, "ends_on") == ("ends_before_start", "ends_on")


def test_that_a_programme_may_leave_its_dates_open_but_not_turn_them_round():
    rules.check_programme({})
    turned = {"starts_on": DAY, "ends_on": DAY - dt.timedelta(days=1)}
    assert violation(rules.check_programme, turned) == ("ends_before_start", "ends_on")
    far = {"interest_deadline": dt.date(1900, 1, 1)}
    assert violation(rules.check_programme, far) == ("date_out_of_range", "interest_deadline")


def test_that_a_course_is_not_closed_before_it_began():
    rules.check_closing(DAY, DAY)
    before = DAY - dt.timedelta(days=1)
    assert violation(rules.check_closing, DAY, before) == ("closed_before_start", "closed_on")


def test_that_an_answer_is_wanted_and_given_after_the_question():
    before = DAY - dt.timedelta(days=1)
    rules.check_question_dates(DAY, DAY, DAY)
    rules.check_question_dates(DAY, None, None)
    assert violation(rules.check_question_dates, DAY, before, None) == (
        "wanted_before_asked",
        "wanted_by",
    )
    assert violation(rules.check_question_dates, DAY, None, before) == (
        "answered_before_asked",
        "answered_on",
    )
