"""Groups with valid defaults."""

from __future__ import annotations

from models.groups import hours_operations, operations
from models.groups.rows import MemberRole
from tests.models.courses.factories import START


def make_member(store, course_id, **overrides):
    """A member of staff; returns their id."""
    values = {
        "course_id": course_id,
        "name": "Kim Ærø",
        "role": MemberRole.STAFF,
        "joined_on": START,
        **overrides,
    }
    return store.perform(operations.add_member, **values)


def make_charter(store, course_id, **overrides):
    """A charter that says what it must; returns its id."""
    values = {
        "course_id": course_id,
        "purpose": "Rolige morgener",
        "mandate": "Gruppen bestemmer selv om hverdagen",
        "starts_on": START,
        "ends_on": START.replace(year=START.year + 1),
        **overrides,
    }
    return store.perform(operations.write_charter, **values)


def make_hours(store, course_id, role=MemberRole.STAFF, minutes_per_month=480):
    """Time set aside for a role; returns the id of its line."""
    return store.perform(
        hours_operations.set_hours,
        course_id=course_id,
        role=role,
        minutes_per_month=minutes_per_month,
    )


def make_hours_use(store, course_id, **overrides):
    """Time used by a role; returns its id."""
    values = {
        "course_id": course_id,
        "role": MemberRole.STAFF,
        "used_on": START,
        "minutes": 90,
        **overrides,
    }
    return store.perform(hours_operations.record_hours_use, **values)
