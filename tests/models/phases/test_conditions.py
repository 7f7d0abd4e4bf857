"""Each computed condition of the gates, met and not met, at its edges."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import uuid4

import pytest

from models.phases import conditions
from models.phases.catalogue import list_phases
from models.phases.rows import CourseFacts

EMPTY = CourseFacts(course_id=uuid4(), starts_on=dt.date(2026, 1, 1), months=12)
CHARTER = {
    "charter_has_purpose": True,
    "charter_has_mandate": True,
    "charter_has_period": True,
    "leaders": 1,
    "staff": 2,
    "leaders_have_hours": True,
    "staff_have_hours": True,
}
CHOICE = {
    "primary_choices": 1,
    "choices_linked": 1,
    "choices_with_reason": 1,
    "choices_with_leadership_view": 1,
    "choices_with_staff_view": 1,
    "choices_with_residents_view": 1,
}
EARLY, LATE = dt.date(2027, 3, 31), dt.date(2027, 8, 1)


def judge(code, **facts):
    return conditions.CHECKS[code](replace(EMPTY, **facts))


MET = [
    ("charter_complete", CHARTER),
    ("charter_complete", {**CHARTER, "staff": 0, "staff_have_hours": False}),
    ("charter_complete", {**CHARTER, "peer_workers": 1, "peer_workers_have_hours": True}),
    ("leader_and_staff", {"leaders": 1, "staff": 1}),
    ("residents_in_group", {"residents": 2}),
    ("residents_in_group", {"has_few_residents_reason": True, "has_few_residents_plan": True}),
    ("coordinator_named", {"coordinators": 1}),
    ("coordinator_named", {"coordinators": 2}),
    ("themes_from_two_perspectives", {"themes_from_two_sides": 1}),
    ("residents_view_present", {"residents_answers": 1}),
    ("residents_view_present", {"has_no_residents_reason": True}),
    ("strength_and_area_found", {"strengths": 1, "development_areas": 1}),
    ("one_form_chosen", {"primary_choices": 1}),
    ("linked_to_area", {"primary_choices": 1, "choices_linked": 1}),
    ("views_recorded", CHOICE),
    ("theory_with_assumption", {"has_theory": True, "assumptions": 1}),
    ("indicators_complete", {"open_indicators": 1, "complete_indicators": 1}),
    ("indicators_complete", {"open_indicators": 4, "complete_indicators": 4}),
    ("trial_planned", {"trials": 3, "complete_trials": 1}),
    ("cycles_finished", {"finished_cycles": 2}),
    ("cycles_finished", {"finished_cycles": 1, "months": 5}),
    ("measurements_taken", {"measurements": 2}),
    ("no_cycle_overdue", {"cycles": 1}),
    ("recommendation_with_evidence", {"recommendations": 2, "supported_recommendations": 1}),
    ("failures_written", {"failures": 1}),
    ("owner_named", {"has_owner": True}),
    ("place_named", {"places": 1}),
    ("rechecks_planned", {"rechecks": (EARLY, LATE)}),
    ("sharing_settled", {"sharing_settled": 1}),
]

UNMET = [
    ("charter_complete", {}, "purpose"),
    ("charter_complete", {**CHARTER, "charter_has_purpose": False}, "purpose"),
    ("charter_complete", {**CHARTER, "charter_has_mandate": False}, "mandate"),
    ("charter_complete", {**CHARTER, "charter_has_period": False}, "period"),
    ("charter_complete", {**CHARTER, "staff_have_hours": False}, "hours"),
    ("charter_complete", {**CHARTER, "leaders_have_hours": False}, "hours"),
    ("charter_complete", {**CHARTER, "peer_workers": 1}, "hours"),
    (
        "charter_complete",
        {
            **CHARTER,
            "leaders": 0,
            "staff": 0,
            "leaders_have_hours": False,
            "staff_have_hours": False,
        },
        "hours",
    ),
    ("leader_and_staff", {"leaders": 1}, "members"),
    ("leader_and_staff", {"staff": 1}, "members"),
    ("residents_in_group", {"residents": 1}, "members"),
    (
        "residents_in_group",
        {"residents": 1, "has_few_residents_reason": True},
        "few_residents_plan",
    ),
    ("residents_in_group", {"has_few_residents_plan": True}, "few_residents_reason"),
    ("coordinator_named", {}, "members"),
    ("themes_from_two_perspectives", {"themes_answered": 6}, "themes"),
    ("residents_view_present", {"themes_from_two_sides": 6}, "no_residents_reason"),
    ("strength_and_area_found", {"strengths": 1}, "findings"),
    ("strength_and_area_found", {"development_areas": 1}, "findings"),
    ("one_form_chosen", {}, "choice"),
    ("one_form_chosen", {"primary_choices": 2}, "choice"),
    ("linked_to_area", {}, "finding"),
    ("linked_to_area", {"primary_choices": 2, "choices_linked": 1}, "finding"),
    ("views_recorded", {}, "reason"),
    ("views_recorded", {**CHOICE, "choices_with_reason": 0}, "reason"),
    ("views_recorded", {**CHOICE, "choices_with_leadership_view": 0}, "leadership_view"),
    ("views_recorded", {**CHOICE, "choices_with_staff_view": 0}, "staff_view"),
    ("views_recorded", {**CHOICE, "choices_with_residents_view": 0}, "residents_view"),
    ("theory_with_assumption", {"has_theory": True}, "assumptions"),
    ("theory_with_assumption", {"assumptions": 1}, "theory"),
    ("indicators_complete", {}, "indicators"),
    ("indicators_complete", {"open_indicators": 5, "complete_indicators": 5}, "indicators"),
    ("indicators_complete", {"open_indicators": 2, "complete_indicators": 1}, "indicators"),
    ("trial_planned", {"trials": 3}, "trials"),
    ("cycles_finished", {"finished_cycles": 1, "decided_cycles": 4}, "cycles"),
    ("cycles_finished", {"finished_cycles": 1, "months": 6}, "cycles"),
    ("cycles_finished", {"finished_cycles": 0, "months": 4}, "cycles"),
    ("measurements_taken", {"measurements": 1}, "measurements"),
    ("no_cycle_overdue", {"cycles": 3, "overdue_cycles": 1}, "cycles"),
    ("no_cycle_overdue", {}, "cycles"),
    ("recommendation_with_evidence", {"recommendations": 3}, "recommendations"),
    ("failures_written", {}, "not_worked"),
    ("owner_named", {}, "owner"),
    ("place_named", {}, "places"),
    ("rechecks_planned", {}, "rechecks"),
    ("rechecks_planned", {"rechecks": (EARLY,)}, "rechecks"),
    ("rechecks_planned", {"rechecks": (LATE,)}, "rechecks"),
    ("sharing_settled", {"sharing_planned": 2}, "sharing"),
]


@pytest.mark.parametrize(("code", "facts"), MET)
def test_that_a_condition_is_met_by_facts_that_meet_it(code, facts):
    assert judge(code, **facts).is_met


@pytest.mark.parametrize(("code", "facts", "field"), UNMET)
def test_that_an_unmet_condition_points_at_the_field_that_lacks(code, facts, field):
    verdict = judge(code, **facts)
    assert not verdict.is_met
    assert verdict.field == field


def test_that_every_computed_condition_of_the_catalogue_has_its_check_and_no_other():
    computed = [
        condition.code
        for phase in list_phases("en")
        for condition in phase.conditions
        if not condition.is_attested
    ]
    assert list(conditions.CHECKS) == computed
    assert {code for code, _ in MET} == {code for code, _, _ in UNMET} == set(computed)


def test_that_an_incomplete_charter_names_all_that_lacks():
    verdict = judge("charter_complete", leaders=1, staff=1, leaders_have_hours=True)
    assert verdict.values == {
        "missing": ("purpose", "mandate", "period", "hours"),
        "roles_without_hours": ("staff",),
    }


def test_that_cycles_that_lack_something_are_told_apart_from_finished_ones():
    verdict = judge("cycles_finished", finished_cycles=1, decided_cycles=3)
    assert verdict.values == {"cycles": 1, "wanted": 2, "incomplete": 2}


@pytest.mark.parametrize(
    ("early", "is_met"),
    [
        (dt.date(2027, 2, 13), False),
        (dt.date(2027, 2, 14), True),
        (dt.date(2027, 5, 14), True),
        (dt.date(2027, 5, 15), False),
    ],
)
def test_that_the_first_recheck_lies_about_three_months_after_the_course(early, is_met):
    assert judge("rechecks_planned", rechecks=(early, LATE)).is_met is is_met


@pytest.mark.parametrize(
    ("late", "is_met"),
    [
        (dt.date(2027, 6, 15), False),
        (dt.date(2027, 6, 16), True),
        (dt.date(2028, 1, 14), True),
        (dt.date(2028, 1, 15), False),
    ],
)
def test_that_the_second_recheck_lies_six_to_twelve_months_after_the_course(late, is_met):
    assert judge("rechecks_planned", rechecks=(EARLY, late)).is_met is is_met


def test_that_missing_rechecks_are_explained_with_dates():
    assert judge("rechecks_planned", rechecks=(LATE,)).values == {
        "rechecks": 1,
        "missing": ("three_months",),
        "course_ends_on": dt.date(2026, 12, 31),
        "early": dt.date(2027, 3, 31),
        "late": dt.date(2027, 6, 30),
    }
