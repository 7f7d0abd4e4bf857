"""Trials and cycles for tests."""

from __future__ import annotations

import datetime as dt

from models.trials import cycle_operations, operations, theory_operations
from models.trials.rows import CycleDecision

START = dt.date(2024, 3, 1)

PLAN = {
    "idea": "Billedkort ved morgenbordet",
    "question": "Vælger beboerne selv, når de har kort?",
    "prediction": "To af tre vælger selv",
    "who": "Én medarbejder og én beboer",
    "what": "Kort med fire slags morgenmad",
    "place": "Køkkenet",
    "time": "Hver morgen kl. 8",
    "method": "Vi lægger kortene frem og venter",
    "residents_count": 1,
    "sign": "Peger eller siger til",
    "stop_rule": "Vi stopper, hvis nogen bliver ked af det",
    "needs_consent": False,
    "starts_on": START,
    "ends_on": START + dt.timedelta(days=14),
}


def make_trial(store, course_id, **overrides):
    """A trial with everything planned but its coordinator; returns its id."""
    values = {"title": "Kort om morgenen", **PLAN, **overrides}
    return store.perform(operations.plan_trial, course_id=course_id, **values)


def make_cycle(store, trial_id, **overrides):
    """The next cycle, tried and reflected on but not decided; returns its id."""
    cycle_id = store.perform(cycle_operations.open_cycle, trial_id=trial_id)
    values = {"what_was_seen": "Alle tre valgte selv", "reflection": "Vi ventede længe nok"}
    store.perform(cycle_operations.edit_cycle, cycle_id=cycle_id, **{**values, **overrides})
    return cycle_id


def make_decided_cycle(store, trial_id, **overrides):
    """A cycle whose practice is kept; returns its id."""
    cycle_id = make_cycle(store, trial_id)
    values = {"decision": CycleDecision.ADOPT, "reason": "Det virker", "decided_on": START}
    store.perform(cycle_operations.decide_cycle, cycle_id=cycle_id, **{**values, **overrides})
    return cycle_id


def make_assumption(store, course_id, **overrides):
    """An open assumption; returns its id."""
    values = {"text": "Der er tid om morgenen", **overrides}
    return store.perform(theory_operations.add_assumption, course_id=course_id, **values)
