"""Courses with valid defaults."""

from __future__ import annotations

import datetime as dt

from models.courses import follow_up_operations, operations

START = dt.date(2026, 1, 15)


def make_programme(store, **overrides):
    """A programme; returns its id."""
    return store.perform(operations.add_programme, **{"title": "Fremtidens bolig", **overrides})


def make_course(store, **overrides):
    """A bare course of twelve months; returns its id."""
    values = {"title": "Ro i hverdagen", "starts_on": START, "months": 12, **overrides}
    return store.perform(operations.add_course, **values)


def make_risk(store, course_id, **overrides):
    """A risk; returns its id."""
    values = {"course_id": course_id, "text": "Vagtplanen skrider", **overrides}
    return store.perform(follow_up_operations.add_risk, **values)


def make_leader_question(store, course_id, **overrides):
    """A question to the leader; returns its id."""
    values = {
        "course_id": course_id,
        "text": "Må vi få to timer mere?",
        "asked_on": START,
        **overrides,
    }
    return store.perform(follow_up_operations.ask_leader, **values)
