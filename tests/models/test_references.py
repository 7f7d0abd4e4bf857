"""Who points at a row."""

from __future__ import annotations

from models import records
from models.courses.tables import Course
from models.groups import operations as group_operations
from models.groups.tables import Member
from models.references import count_references, living_rows_of_course
from models.sites.tables import Site
from tests.models.courses.factories import START, make_course, make_risk
from tests.models.groups.factories import make_member
from tests.models.sites.factories import make_site


def references(session, cls, identity, **options):
    return count_references(session, records.fetch(session, cls, identity), **options)


def rows_of_course(session, course_id):
    return sorted(type(row).__name__ for row in living_rows_of_course(session, course_id))


def test_that_living_rows_that_point_at_a_row_are_counted_by_table(store):
    site = make_site(store)
    make_course(store, site_id=site)
    make_course(store, site_id=site)
    assert store.query(references, Site, site) == {"course": 2}


def test_that_a_row_nobody_points_at_has_no_references(store):
    assert store.query(references, Site, make_site(store)) == {}


def test_that_removed_rows_do_not_count(store):
    course = make_course(store)
    supported = make_member(store, course, role="resident", name="Bo")
    supporter = make_member(store, course, role="support_person", supports_id=supported)
    assert store.query(references, Member, supported) == {"member": 1}
    store.perform(group_operations.remove_member, member_id=supporter)
    assert store.query(references, Member, supported) == {}


def test_that_a_column_can_be_left_out(store):
    course = make_course(store)
    supported = make_member(store, course, role="resident", name="Bo")
    make_member(store, course, role="support_person", supports_id=supported)
    without = frozenset({"member.supports_id"})
    assert store.query(references, Member, supported, but=without) == {}


def test_that_counting_costs_one_statement_beside_the_row_itself(store):
    course = make_course(store)
    with store.statements() as statements:
        store.query(references, Course, course)
    assert len(statements) == 2


def test_that_all_living_rows_of_a_course_are_found_and_no_others(store):
    course = make_course(store)
    make_risk(store, course)
    make_member(store, course, joined_on=START)
    make_risk(store, make_course(store))
    assert store.query(rows_of_course, course) == ["Member", "Risk"]
