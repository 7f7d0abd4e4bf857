"""Meetings that have everything minutes and agendas can say."""

from __future__ import annotations

import datetime as dt

from desktop.reports.builders.agenda import build_agenda
from desktop.reports.builders.minutes import build_minutes
from desktop.reports.options import ReportOptions
from desktop.support.translation import in_language
from models.courses import operations as course_operations
from models.groups.rows import MemberRole
from models.meetings import agenda_operations, draft_operations, operations, queries
from models.meetings.rows import AttendanceState, ItemKind, Mandate, NewItem
from models.practice.rows import DecisionRule
from tests.models.courses.factories import make_leader_question
from tests.models.meetings.factories import (
    HELD_ON,
    approve,
    make_decision,
    make_item,
    make_meeting,
    make_task,
    make_trial,
    mark,
)
from tests.models.sites.factories import make_municipality, make_site

NEXT = dt.date(2026, 4, 1)
PRINTED_ON = dt.date(2026, 9, 1)


def minutes_of(store, meeting, language="en", made_by="AB, leader", today=PRINTED_ON):
    """The minutes of a meeting as a document."""
    options = ReportOptions(language, today, made_by)
    with in_language(language):
        return store.query(build_minutes, meeting_id=meeting, options=options)


def agenda_of(store, meeting, language="en"):
    """The agenda of a meeting as a document."""
    options = ReportOptions(language, PRINTED_ON, "AB, leader")
    with in_language(language):
        return store.query(build_agenda, meeting_id=meeting, options=options)


def put_on_a_site(store, group):
    """Give the course a site with a letterhead."""
    municipality = make_municipality(
        store, unit="Socialområdet", address="Bakkevej 1\n4999 Bakkedal"
    )
    site = make_site(store, municipality_id=municipality)
    store.perform(course_operations.edit_course, course_id=group.course, site_id=site)


def make_full_meeting(store, group):
    """A held meeting with every kind of item, outcome and attendance; returns its id."""
    put_on_a_site(store, group)
    meeting = make_meeting(
        store,
        group,
        purpose="Vælge det næste skridt",
        items=(NewItem(ItemKind.DISCUSSION, "Tjek ind", 5),),
    )
    mark(store, meeting, group.leader)
    mark(store, meeting, group.staff)
    mark(store, meeting, group.resident)
    mark(store, meeting, group.other_resident, AttendanceState.PARTLY)
    mark(store, meeting, group.other_staff, AttendanceState.EXCUSED, note="Syg")
    store.perform(operations.hold_meeting, meeting_id=meeting)
    store.perform(
        operations.edit_meeting, meeting_id=meeting, summary="Vi talte om ro. Karla fik ordet."
    )
    quiet = make_item(
        store,
        meeting,
        "Ro om aftenen",
        kind=ItemKind.DECISION,
        minutes=20,
        proposed_by=MemberRole.RESIDENT,
        trial_id=make_trial(store, group, HELD_ON),
    )
    store.perform(
        agenda_operations.write_notes,
        item_id=quiet,
        notes="Karlas ønske er ro efter kl. 21.\n\nVi kan:\n- slukke radioen\n- gå en tur",
    )
    make_decision(
        store,
        group,
        item_id=quiet,
        text="Vi prøver rolig start i to uger.",
        rule=DecisionRule.CONSENT,
        basis="Beboernes forslag",
        residents_view="Vi vil gerne prøve.",
        objections="Natholdet er ikke spurgt.",
        review_on=NEXT,
    )
    make_task(store, group, item_id=quiet, owner_id=group.staff, due_on=dt.date(2026, 3, 18))
    make_task(store, group, item_id=quiet, text="Vælg musik.", owner_id=group.other_resident)
    money = make_item(store, meeting, "To timer mere", kind=ItemKind.DECISION)
    make_decision(
        store,
        group,
        item_id=money,
        text="Vi vil have to timer mere.",
        mandate=Mandate.OUTSIDE,
        lifted_to="Styregruppen",
    )
    garden = make_item(store, meeting, "Haven")
    store.perform(agenda_operations.carry_item, item_id=garden, reason="Tiden løb fra os")
    make_item(store, meeting, "Eventuelt", kind=ItemKind.INFORMATION)
    make_task(store, group, meeting_id=meeting, text="Book stuen.", owner_id=group.leader)
    store.perform(
        operations.read_back,
        meeting_id=meeting,
        read_back_on=HELD_ON,
        note="Åge Nørgaard: skriv »måske«.",
    )
    return meeting


def make_full_approved_meeting(store, group):
    """The same, approved and with an addition; returns its id."""
    meeting = make_full_meeting(store, group)
    approve(store, meeting)
    store.perform(
        operations.add_addendum,
        meeting_id=meeting,
        added_on=NEXT,
        author="Søren Friis",
        text="Det var tirsdag, ikke onsdag.",
    )
    return meeting


def make_drafted_meeting(store, group):
    """The meeting after it, drafted from what is open; returns its id."""
    make_full_approved_meeting(store, group)
    make_leader_question(store, group.course, wanted_by=NEXT)
    return store.perform(
        draft_operations.draft_next_meeting,
        course_id=group.course,
        held_on=NEXT,
        tasks_title="Opgaver siden sidst",
        questions_title="Svar fra lederen",
        opening=(NewItem(ItemKind.DISCUSSION, "Tjek ind", 5),),
        closing=(NewItem(ItemKind.DISCUSSION, "Tjek ud", 5),),
    )


def find_item(store, meeting, title):
    """The id of an item by its title."""
    items = store.query(queries.get_meeting, meeting).items
    return next(detail.item.id for detail in items if detail.item.title == title)
