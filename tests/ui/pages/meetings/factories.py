"""A library with a course in the middle of its meetings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.clock import today
from models.courses import follow_up_operations
from models.groups.operations import start_course
from models.groups.queries import list_members
from models.groups.rows import MemberRole
from models.meetings import agenda_operations, draft_operations, operations, queries
from models.meetings.rows import ItemKind, Mandate, NewItem
from models.practice.rows import DecisionRule
from tests.models.meetings.factories import (
    Group,
    make_decision,
    make_held_meeting,
    make_meeting,
    make_task,
    mark,
)

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.library import Library

AGENDA = (
    NewItem(ItemKind.DISCUSSION, "Tjek ind", 5),
    NewItem(
        ItemKind.DISCUSSION,
        "Ro om aftenen: hvad lagde vi mærke til?",
        20,
        "At vi ved, om vi fortsætter",
        MemberRole.RESIDENT,
    ),
    NewItem(ItemKind.DECISION, "Hvem holder øje med billedkortene?", 15),
    NewItem(ItemKind.INFORMATION, "Nyt fra lederen om timer", 10, "", MemberRole.LEADER),
)


@dataclass(frozen=True)
class Course:
    """A course and its meetings by where they are."""

    id: UUID
    group: Group
    approved: UUID | None = None
    held: UUID | None = None
    draft: UUID | None = None


def make_course(library: Library) -> Course:
    """A course with six members and no meeting."""
    start = today() - dt.timedelta(days=120)
    course = library.perform(
        start_course,
        title="Bofællesskabet Lindehuset 2026",
        starts_on=start,
        months=12,
        site_name="Lindehuset",
        members=(
            ("Lone Bæk", MemberRole.LEADER, "Afdelingsleder"),
            ("Søren Friis", MemberRole.STAFF, "Pædagog"),
            ("Ditte Å", MemberRole.STAFF, "Omsorgsassistent"),
            ("Åge N", MemberRole.RESIDENT),
            ("Karla S", MemberRole.RESIDENT),
            ("Hanne N", MemberRole.RELATIVE),
        ),
    )
    members = library.query(list_members, course)
    return Course(course, Group(course, *(member.id for member in members)))


def make_draft(library: Library, course: Course, **overrides: object) -> UUID:
    """A planned meeting of today with four items."""
    values = {"held_on": today(), "title": "Gruppemøde 3", "items": AGENDA, **overrides}
    return make_meeting(library, course.group, **values)


def item_ids(library: Library, meeting_id: UUID) -> list[UUID]:
    """The items of a meeting in their order."""
    return [each.item.id for each in library.query(queries.get_meeting, meeting_id).items]


def make_rich_course(library: Library) -> Course:
    """A course with approved minutes, a meeting waiting for approval, and the next drafted."""
    course = make_course(library)
    group = course.group
    first_on = today() - dt.timedelta(days=42)
    first = make_held_meeting(library, group, title="Gruppemøde 1", held_on=first_on, items=AGENDA)
    for member in group.members[1:5]:
        mark(library, first, member)
    items = item_ids(library, first)
    library.perform(
        agenda_operations.write_notes,
        item_id=items[1],
        notes="Aftenen er mere rolig, når fjernsynet er slukket fra kl. 20. To beboere vil gerne "
        "have musik i stedet.",
    )
    make_decision(
        library,
        group,
        item_id=items[1],
        text="Vi prøver rolig start på aftenen i to uger.",
        rule=DecisionRule.CONSENT,
        residents_view="Det er rart, at nogen spørger os først.",
        objections="En medarbejder er i tvivl om tiden i weekenden.",
        review_on=today() - dt.timedelta(days=1),
    )
    make_task(
        library,
        group,
        item_id=items[1],
        text="Spørg natholdet, hvad de ser.",
        owner_id=group.staff,
        due_on=today() - dt.timedelta(days=8),
    )
    for item in items[:2]:
        library.perform(agenda_operations.close_item, item_id=item)
    library.perform(agenda_operations.carry_item, item_id=items[2], reason="Vi nåede det ikke.")
    library.perform(agenda_operations.close_item, item_id=items[3])
    library.perform(
        operations.approve_minutes,
        meeting_id=first,
        approved_on=first_on + dt.timedelta(days=14),
        approved_by="Hele gruppen",
    )
    library.perform(
        operations.add_addendum,
        meeting_id=first,
        added_on=today(),
        author="Søren Friis",
        text="Karla var med fra kl. 13.20.",
    )
    library.perform(
        follow_up_operations.ask_leader,
        course_id=course.id,
        text="Kan vi få to timer ekstra til natholdet i november?",
        asked_on=today() - dt.timedelta(days=20),
        wanted_by=today() + dt.timedelta(days=3),
    )
    held = make_held_meeting(
        library,
        group,
        title="Gruppemøde 2",
        held_on=today() - dt.timedelta(days=7),
        items=AGENDA[:3],
    )
    items = item_ids(library, held)
    make_decision(
        library,
        group,
        item_id=items[1],
        text="Vi beder om en fast nattevagt i to måneder.",
        mandate=Mandate.OUTSIDE,
    )
    make_task(
        library,
        group,
        item_id=items[1],
        text="Skriv til lederen om nattevagten.",
        owner_id=group.leader,
        due_on=today() + dt.timedelta(days=10),
    )
    draft = library.perform(
        draft_operations.draft_next_meeting,
        course_id=course.id,
        held_on=today(),
        title="Gruppemøde 3",
        tasks_title="Opgaver, hvor fristen er nået",
        questions_title="Spørgsmål til lederen",
        opening=AGENDA[:1],
        closing=AGENDA[3:],
    )
    return Course(course.id, group, first, held, draft)
