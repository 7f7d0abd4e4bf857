"""What counts for the gates, read from the rows themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

import sqlalchemy as sa

from models.analysis.rows import FindingKind, Theme
from models.analysis.tables import AnalysisNote, Finding, ThemeAnswer
from models.courses.rules import add_months, course_end
from models.embedding.rows import SharingState
from models.embedding.tables import EmbeddingPlace, EmbeddingPlan, Recheck, SharingItem
from models.groups.rows import MemberRole, Perspective
from models.groups.tables import Charter, HoursCommitment, Member
from models.measures.rows import Direction
from models.measures.tables import Indicator, Measurement
from models.phases import queries
from models.practice.tables import Candidate, FormChoice
from models.recommendations.tables import Evidence, NotWorked, Recommendation
from models.trials.rows import TrialState
from models.trials.rules import PLAN_FIELDS, missing_plan_fields
from models.trials.tables import Assumption, TheoryOfChange, Trial, TrialCycle
from tests.models.courses.factories import START, make_course
from tests.models.phases.factories import TODAY, alter, drop, make_full_course, put

DAY = dt.timedelta(days=1)
END = course_end(START, 12)

FULL = {
    "charter_has_purpose": True,
    "charter_has_mandate": True,
    "charter_has_period": True,
    "has_few_residents_reason": False,
    "has_few_residents_plan": False,
    "leaders": 1,
    "staff": 1,
    "peer_workers": 0,
    "residents": 2,
    "coordinators": 1,
    "leaders_have_hours": True,
    "staff_have_hours": True,
    "peer_workers_have_hours": False,
    "themes_from_two_sides": 1,
    "themes_answered": 1,
    "residents_answers": 1,
    "has_no_residents_reason": False,
    "strengths": 1,
    "development_areas": 1,
    "primary_choices": 1,
    "choices_linked": 1,
    "choices_with_reason": 1,
    "choices_with_leadership_view": 1,
    "choices_with_staff_view": 1,
    "choices_with_residents_view": 1,
    "has_theory": True,
    "assumptions": 1,
    "open_indicators": 1,
    "complete_indicators": 1,
    "trials": 1,
    "complete_trials": 1,
    "cycles": 2,
    "decided_cycles": 2,
    "finished_cycles": 2,
    "overdue_cycles": 0,
    "measurements": 2,
    "recommendations": 1,
    "supported_recommendations": 1,
    "failures": 1,
    "has_owner": True,
    "places": 1,
    "rechecks": (add_months(END, 3), add_months(END, 8)),
    "sharing_settled": 1,
    "sharing_planned": 0,
    "attestations": (),
    "passages": (),
}

CHANGES = [
    ("charter", Charter, {"purpose": ""}, {"charter_has_purpose": False}),
    ("charter", Charter, {"mandate": ""}, {"charter_has_mandate": False}),
    ("charter", Charter, {"starts_on": None}, {"charter_has_period": False}),
    ("charter", Charter, {"ends_on": None}, {"charter_has_period": False}),
    ("charter", Charter, {"few_residents_reason": "Nyt hus"}, {"has_few_residents_reason": True}),
    ("charter", Charter, {"few_residents_plan": "Spørg igen"}, {"has_few_residents_plan": True}),
    ("staff", Member, {"left_on": TODAY}, {}),
    ("staff", Member, {"left_on": TODAY - DAY}, {"staff": 0, "coordinators": 0}),
    ("staff", Member, {"role": MemberRole.PEER_WORKER}, {"staff": 0, "peer_workers": 1}),
    ("leader", Member, {"joined_on": TODAY + DAY}, {}),
    ("resident", Member, {"role": MemberRole.RELATIVE}, {"residents": 1}),
    ("staff_hours", HoursCommitment, {"minutes_per_month": 0}, {"staff_have_hours": False}),
    (
        "staff_hours",
        HoursCommitment,
        {"role": MemberRole.PEER_WORKER},
        {"staff_have_hours": False, "peer_workers_have_hours": True},
    ),
    ("view", ThemeAnswer, {"score": None}, {"themes_from_two_sides": 0}),
    ("view", ThemeAnswer, {"score": None, "wishes": "Mere ro"}, {}),
    ("view", ThemeAnswer, {"score": None, "strengths": "Maden"}, {}),
    ("view", ThemeAnswer, {"score": None, "example": "I går"}, {}),
    (
        "view",
        ThemeAnswer,
        {"theme": Theme.COHERENCE},
        {"themes_from_two_sides": 0, "themes_answered": 2},
    ),
    ("view", ThemeAnswer, {"perspective": Perspective.RELATIVES}, {"residents_answers": 0}),
    (
        "area",
        Finding,
        {"kind": FindingKind.STRENGTH},
        {"strengths": 2, "development_areas": 0, "choices_linked": 0},
    ),
    ("candidate", Candidate, {"finding_id": None}, {"choices_linked": 0}),
    ("choice", FormChoice, {"reason": ""}, {"choices_with_reason": 0}),
    ("choice", FormChoice, {"leadership_view": ""}, {"choices_with_leadership_view": 0}),
    ("choice", FormChoice, {"staff_view": ""}, {"choices_with_staff_view": 0}),
    ("choice", FormChoice, {"residents_view": ""}, {"choices_with_residents_view": 0}),
    ("theory", TheoryOfChange, {"activities": ""}, {"has_theory": False}),
    ("theory", TheoryOfChange, {"results": ""}, {"has_theory": False}),
    ("theory", TheoryOfChange, {"results": "", "effects": "Et roligt liv"}, {}),
    ("indicator", Indicator, {"baseline": None}, {"complete_indicators": 0, "measurements": 0}),
    ("indicator", Indicator, {"baseline": 0, "target": 0}, {}),
    ("indicator", Indicator, {"target": None}, {"complete_indicators": 0}),
    ("indicator", Indicator, {"target": None, "direction": Direction.FOLLOW}, {}),
    ("indicator", Indicator, {"source": ""}, {"complete_indicators": 0}),
    ("indicator", Indicator, {"rhythm": None}, {"complete_indicators": 0}),
    ("indicator", Indicator, {"is_closed": True}, {"complete_indicators": 0, "open_indicators": 0}),
    ("indicator", Indicator, {"baseline_on": None}, {}),
    ("indicator", Indicator, {"baseline_on": START + 7 * DAY}, {"measurements": 1}),
    ("measurement_1", Measurement, {"value": None}, {"measurements": 1}),
    ("measurement_1", Measurement, {"value": 0}, {}),
    ("cycle_1", TrialCycle, {"prediction": ""}, {"finished_cycles": 1}),
    ("cycle_1", TrialCycle, {"seen": ""}, {"finished_cycles": 1}),
    ("cycle_1", TrialCycle, {"reflection": ""}, {"finished_cycles": 1}),
    ("cycle_1", TrialCycle, {"resident_word": ""}, {"finished_cycles": 1}),
    (
        "cycle_1",
        TrialCycle,
        {"decision": None, "due_on": TODAY - 14 * DAY},
        {"finished_cycles": 1, "decided_cycles": 1},
    ),
    (
        "cycle_1",
        TrialCycle,
        {"decision": None, "due_on": TODAY - 15 * DAY},
        {"finished_cycles": 1, "decided_cycles": 1, "overdue_cycles": 1},
    ),
    (
        "cycle_1",
        TrialCycle,
        {"decision": None, "due_on": None},
        {"finished_cycles": 1, "decided_cycles": 1},
    ),
    (
        "cycle_1",
        TrialCycle,
        {"decision": None, "overdue_explanation": "Ferie"},
        {"finished_cycles": 1, "decided_cycles": 1},
    ),
    ("recommendation", Recommendation, {"conditions": ""}, {"supported_recommendations": 0}),
    ("recommendation", Recommendation, {"limits": ""}, {"supported_recommendations": 0}),
    ("plan", EmbeddingPlan, {"owner": ""}, {"has_owner": False}),
    (
        "sharing",
        SharingItem,
        {"state": SharingState.PLANNED},
        {"sharing_settled": 0, "sharing_planned": 1},
    ),
    ("sharing", SharingItem, {"state": SharingState.DECLINED}, {}),
]

DROPS = [
    ("charter", Charter, ("charter_has_purpose", "charter_has_mandate", "charter_has_period")),
    ("leader", Member, ("leaders",)),
    ("leader_hours", HoursCommitment, ("leaders_have_hours",)),
    ("strength", Finding, ("strengths",)),
    ("area", Finding, ("development_areas", "choices_linked")),
    ("choice", FormChoice, tuple(name for name in FULL if "choices" in name)),
    ("candidate", Candidate, tuple(name for name in FULL if "choices" in name)),
    ("theory", TheoryOfChange, ("has_theory",)),
    ("assumption", Assumption, ("assumptions",)),
    ("indicator", Indicator, ("open_indicators", "complete_indicators", "measurements")),
    ("trial", Trial, ("trials", "complete_trials", "cycles", "decided_cycles", "finished_cycles")),
    ("recommendation", Recommendation, ("recommendations", "supported_recommendations")),
    ("evidence", Evidence, ("supported_recommendations",)),
    ("failure", NotWorked, ("failures",)),
    ("plan", EmbeddingPlan, ("has_owner",)),
    ("place", EmbeddingPlace, ("places",)),
    ("sharing", SharingItem, ("sharing_settled",)),
]


def facts_of(store, course, today=TODAY):
    (facts,) = store.query(queries.list_course_facts, [course], today=today)
    values = asdict(facts)
    assert values.pop("course_id") == course
    assert (values.pop("starts_on"), values.pop("months")) == (START, 12)
    return values


def test_that_a_full_course_shows_everything(store):
    rows = make_full_course(store)
    facts = facts_of(store, rows["course"])
    assert facts == FULL
    assert {name: type(value) for name, value in facts.items()} == {
        name: type(value) for name, value in FULL.items()
    }


def test_that_an_empty_course_shows_nothing(store):
    facts = facts_of(store, make_course(store))
    assert not any(facts.values())


def differences(store, course):
    return {name: value for name, value in facts_of(store, course).items() if value != FULL[name]}


def test_that_a_change_of_a_row_changes_the_facts_it_is_about_and_no_others(store):
    rows = make_full_course(store)
    for name, cls, values, expected in CHANGES:
        alter(store, cls, rows[name], **values)
        assert (name, values, differences(store, rows["course"])) == (name, values, expected)
        store.undo()


def test_that_a_removed_row_counts_no_more(store):
    rows = make_full_course(store)
    for name, cls, gone in DROPS:
        drop(store, cls, rows[name])
        expected = {fact: type(FULL[fact])() for fact in gone}
        assert (name, differences(store, rows["course"])) == (name, expected)
        store.undo()


def test_that_a_trial_counts_as_planned_when_the_rules_of_trials_say_so(store):
    rows = make_full_course(store)

    def missing(session):
        return missing_plan_fields(session.get(Trial, rows["trial"]))

    for field in PLAN_FIELDS:
        empty = "" if isinstance(Trial.__table__.c[field].type, sa.Text) else None
        alter(store, Trial, rows["trial"], **{field: empty})
        assert store.query(missing) == (field,)
        assert differences(store, rows["course"]) == {"complete_trials": 0}
        store.undo()


def test_that_an_indicator_stands_for_a_sign_while_it_is_there(store):
    rows = make_full_course(store)
    alter(store, Trial, rows["trial"], sign="", indicator_id=rows["indicator"])
    assert facts_of(store, rows["course"])["complete_trials"] == 1
    drop(store, Indicator, rows["indicator"])
    assert facts_of(store, rows["course"])["complete_trials"] == 0


def test_that_a_stopped_trial_owes_no_cycle(store):
    rows = make_full_course(store)
    alter(store, TrialCycle, rows["cycle_2"], decision=None)
    assert facts_of(store, rows["course"])["overdue_cycles"] == 1
    alter(store, Trial, rows["trial"], state=TrialState.STOPPED)
    assert facts_of(store, rows["course"])["overdue_cycles"] == 0


def test_that_a_second_primary_choice_is_counted_and_a_secondary_one_is_not(store):
    rows = make_full_course(store)
    candidate = put(store, Candidate, course_id=rows["course"], form_code="local_community")
    choice = put(
        store,
        FormChoice,
        course_id=rows["course"],
        candidate_id=candidate,
        is_primary=False,
        rule="leader",
        decided_on=START,
    )
    assert facts_of(store, rows["course"]) == FULL
    alter(store, FormChoice, choice, is_primary=True)
    facts = facts_of(store, rows["course"])
    assert (facts["primary_choices"], facts["choices_linked"]) == (2, 1)


def test_that_a_reason_for_the_missing_view_of_residents_is_read(store):
    course = make_course(store)
    put(store, AnalysisNote, course_id=course, no_residents_reason="Huset er nyt")
    assert facts_of(store, course)["has_no_residents_reason"] is True


def test_that_rechecks_are_read_in_order_and_removed_ones_left_out(store):
    rows = make_full_course(store)
    put(store, Recheck, course_id=rows["course"], due_on=END + DAY)
    drop(store, Recheck, rows["late"])
    assert facts_of(store, rows["course"])["rechecks"] == (END + DAY, add_months(END, 3))
