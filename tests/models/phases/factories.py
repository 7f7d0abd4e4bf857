"""Courses at any point of the road, row by row."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

from models import records
from models.analysis.rows import FindingKind, Theme
from models.analysis.tables import Finding, ThemeAnswer
from models.courses.rules import add_months, course_end
from models.embedding.rows import PlaceKind, SharingKind, SharingState
from models.embedding.tables import EmbeddingPlace, EmbeddingPlan, Recheck, SharingItem
from models.groups.rows import MemberRole, Perspective
from models.groups.tables import Charter, HoursCommitment, Member
from models.measures.rows import Direction, Rhythm
from models.measures.tables import Indicator, Measurement
from models.practice.rows import DecisionRule
from models.practice.tables import Candidate, FormChoice
from models.recommendations.rows import EvidenceKind
from models.recommendations.tables import Evidence, NotWorked, Recommendation
from models.records import operation
from models.trials.rows import CycleDecision
from models.trials.tables import Assumption, TheoryOfChange, Trial, TrialCycle
from tests.models.courses.factories import START, make_course

TODAY = START + dt.timedelta(days=300)


@operation()
def put_rows(session, *, rows):
    """Put rows of any kind into the database, past the operations of their areas."""
    for cls, values in rows:
        records.create(session, cls, **values)


@operation()
def alter_row(session, *, cls, identity, values):
    """Set columns of a row, past the rules of its area."""
    row = records.fetch(session, cls, identity)
    for name, value in values.items():
        setattr(row, name, value)


@operation()
def drop_row(session, *, cls, identity):
    """Remove a row, past the rules of its area."""
    records.remove(records.fetch(session, cls, identity))


def put(store, cls, **values):
    """One row of any kind; returns its id."""
    identity = uuid4()
    store.perform(put_rows, rows=[(cls, {"id": identity, **values})])
    return identity


def alter(store, cls, identity, **values):
    """Set columns of a row."""
    store.perform(alter_row, cls=cls, identity=identity, values=values)


def drop(store, cls, identity):
    """Remove a row."""
    store.perform(drop_row, cls=cls, identity=identity)


def make_full_course(store, **overrides):
    """A course whose data meet every computed condition; returns the ids of its rows by name."""
    course = make_course(store, **overrides)
    starts_on, months = overrides.get("starts_on", START), overrides.get("months", 12)
    end = course_end(starts_on, months)
    rows = {"course": course}

    made = []

    def add(name, cls, /, **values):
        rows[name] = uuid4()
        made.append((cls, {"id": rows[name], "course_id": course, **values}))

    add("charter", Charter, purpose="Ro", mandate="Hverdagen", starts_on=starts_on, ends_on=end)
    for name, role in (
        ("leader", MemberRole.LEADER),
        ("staff", MemberRole.STAFF),
        ("resident", MemberRole.RESIDENT),
        ("other_resident", MemberRole.RESIDENT),
    ):
        add(
            name,
            Member,
            name=name,
            role=role,
            joined_on=starts_on,
            is_coordinator=name == "staff",
        )
    add("leader_hours", HoursCommitment, role=MemberRole.LEADER, minutes_per_month=60)
    add("staff_hours", HoursCommitment, role=MemberRole.STAFF, minutes_per_month=240)
    for name, side in (("staff_view", Perspective.STAFF), ("view", Perspective.RESIDENTS)):
        add(name, ThemeAnswer, theme=Theme.HEALTH, perspective=side, score=3)
    add("strength", Finding, kind=FindingKind.STRENGTH, text="Godt køkken")
    add("area", Finding, kind=FindingKind.DEVELOPMENT_AREA, text="Urolige morgener")
    add("candidate", Candidate, form_code="broad_health", finding_id=rows["area"])
    add(
        "choice",
        FormChoice,
        candidate_id=rows["candidate"],
        is_primary=True,
        rule=DecisionRule.CONSENSUS,
        decided_on=starts_on,
        reason="Passer til os",
        leadership_view="Ja",
        staff_view="Ja",
        residents_view="Ja tak",
    )
    add("theory", TheoryOfChange, activities="Vi venter lidt", results="Mere ro")
    add("assumption", Assumption, text="Vi har tid om morgenen")
    add(
        "indicator",
        Indicator,
        title="Rolige morgener",
        direction=Direction.UP,
        baseline=3,
        baseline_on=starts_on,
        target=6,
        source="Tavlen",
        rhythm=Rhythm.WEEKLY,
    )
    add(
        "trial",
        Trial,
        title="Vent ti sekunder",
        idea="Vent",
        question="Hjælper det?",
        prediction="Ja",
        who="Én",
        what="Venter",
        place="Køkkenet",
        time="Morgen",
        method="Tæl til ti",
        residents_count=1,
        sign="Smil",
        stop_rule="Hvis nogen bliver kede af det",
        needs_consent=False,
        coordinator_id=rows["staff"],
        starts_on=starts_on,
        ends_on=starts_on + dt.timedelta(days=21),
    )
    for number in (1, 2):
        add(
            f"cycle_{number}",
            TrialCycle,
            trial_id=rows["trial"],
            number=number,
            prediction="Ja",
            seen="Mere ro",
            resident_word="Jeg kunne selv",
            reflection="Det hjalp",
            decision=CycleDecision.ADOPT,
            due_on=starts_on + dt.timedelta(days=7 * number),
        )
        add(
            f"measurement_{number}",
            Measurement,
            indicator_id=rows["indicator"],
            measured_on=starts_on + dt.timedelta(days=7 * number),
            value=number,
        )
    add("recommendation", Recommendation, title="Vent", conditions="Tid", limits="Ikke brand")
    add(
        "evidence",
        Evidence,
        recommendation_id=rows["recommendation"],
        kind=EvidenceKind.TRIAL,
        trial_id=rows["trial"],
    )
    add("failure", NotWorked, text="At minde om det på tavlen")
    add("plan", EmbeddingPlan, owner="Afdelingslederen")
    add("place", EmbeddingPlace, kind=PlaceKind.ROTA, text="Vagtplanen")
    add("early", Recheck, due_on=add_months(end, 3))
    add("late", Recheck, due_on=add_months(end, 8))
    add(
        "sharing",
        SharingItem,
        kind=SharingKind.KNOWLEDGE_LETTER,
        title="Vidensbrev",
        state=SharingState.PUBLISHED,
    )
    store.perform(put_rows, rows=made)
    return rows
