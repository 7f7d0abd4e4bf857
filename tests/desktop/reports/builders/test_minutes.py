"""The minutes of a meeting."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from desktop.reports.plain_text import plain_text
from desktop.reports.tree import (
    BulletList,
    Callout,
    CalloutKind,
    FactList,
    Heading,
    Table,
    plain_text_of,
    walk,
)
from desktop.reports.writing import write_document
from models.errors import NotFound
from models.groups import operations as group_operations
from models.meetings import agenda_operations, task_operations
from tests.desktop.reports.builders.meetings import (
    NEXT,
    find_item,
    make_full_approved_meeting,
    make_full_meeting,
    minutes_of,
)
from tests.desktop.reports.gate import assert_accessible
from tests.desktop.reports.golden_files import assert_golden
from tests.models.meetings.factories import (
    approve,
    make_decision,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
)


def facts_of(document):
    """The facts of a document by their names; later ones win."""
    lists = [block for block in walk(document.blocks) if isinstance(block, FactList)]
    return {fact.term: plain_text_of(fact.content) for each in lists for fact in each.facts}


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_approved_minutes_read_as_they_did(store, group, language):
    document = minutes_of(store, make_full_approved_meeting(store, group), language)
    assert_golden(f"minutes_approved_{language}.txt", plain_text(document))


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_a_draft_of_minutes_reads_as_it_did(store, group, language):
    document = minutes_of(store, make_full_meeting(store, group), language)
    assert_golden(f"minutes_draft_{language}.txt", plain_text(document))


def test_that_minutes_bear_the_draft_mark_until_they_are_approved(store, group):
    meeting = make_held_meeting(store, group)
    draft = minutes_of(store, meeting)
    assert draft.furniture.watermark
    assert "draft" in draft.furniture.footer_text
    approve(store, meeting)
    final = minutes_of(store, meeting)
    assert final.furniture.watermark is None
    assert "approved 18 March 2026" in final.furniture.footer_text


def test_that_approved_minutes_are_the_same_whoever_prints_them_whenever(store, group):
    meeting = make_full_approved_meeting(store, group)
    first = minutes_of(store, meeting)
    later = minutes_of(store, meeting, made_by="CD, staff", today=dt.date(2027, 1, 1))
    assert first == later
    assert (first.date, first.author) == (dt.date(2026, 3, 4), "Søren Friis")


def test_that_what_comes_of_tasks_later_does_not_change_approved_minutes(store, group):
    meeting = make_held_meeting(store, group)
    task = make_task(
        store, group, meeting_id=meeting, owner_id=group.staff, due_on=dt.date(2026, 3, 18)
    )
    undated = make_task(store, group, meeting_id=meeting)
    approve(store, meeting)
    before = minutes_of(store, meeting)
    store.perform(task_operations.move_task, task_id=task, due_on=NEXT, reason="Ferie")
    store.perform(task_operations.move_task, task_id=undated, due_on=NEXT)
    store.perform(task_operations.hand_over_task, task_id=task, owner_id=group.leader)
    store.perform(task_operations.complete_task, task_id=task)
    assert minutes_of(store, meeting) == before


def test_that_residents_and_relatives_are_never_named(store, group):
    meeting = make_full_approved_meeting(store, group)
    for name in ("Åge", "Nørgaard", "Karla", "Hanne"):
        assert name not in plain_text(minutes_of(store, meeting, "da"))
    text = plain_text(minutes_of(store, meeting))
    assert "A resident’s ønske er ro" in text
    assert "Beboer A: skriv »måske«." in text


def test_that_a_resident_without_an_alias_is_told_as_a_resident(store, group):
    meeting = make_held_meeting(store, group, chair_id=group.other_resident)
    make_task(store, group, meeting_id=meeting, owner_id=group.relative)
    document = minutes_of(store, meeting)
    assert facts_of(document)["Chair"] == "a resident"
    (table,) = [block for block in walk(document.blocks) if isinstance(block, Table)]
    assert table.rows[0][2:] == ("a relative", "no date")


def test_that_attendance_is_told_by_role_with_the_names_of_those_who_may_be_named(store, group):
    facts = facts_of(minutes_of(store, make_full_meeting(store, group)))
    assert facts["Present"].split("; ") == [
        "1 leader: Lone Bæk",
        "1 staff member: Søren Friis",
        "1 resident",
    ]
    assert facts["Present in part"] == "1 resident"
    assert facts["Excused"] == "1 staff member: Ditte Å"
    assert facts["Not noted"] == "1 relative"
    assert "Absent" not in facts


def test_that_each_decision_says_how_it_was_made_and_what_was_said(store, group):
    document = minutes_of(store, make_full_meeting(store, group))
    inside, beyond = [
        block
        for block in walk(document.blocks)
        if isinstance(block, Callout) and block.title.startswith("Decision")
    ]
    assert (inside.title, inside.kind) == ("Decision B-001", CalloutKind.HIGHLIGHT)
    facts = {fact.term: fact.content for fact in inside.blocks[-1].facts}
    assert facts["The residents’ view"] == "Vi vil gerne prøve."
    assert facts["Objections"] == "Natholdet er ikke spurgt."
    assert facts["Mandate"] == "Within the mandate"
    assert facts["Looked at again"] == "1 April 2026"
    assert beyond.kind is CalloutKind.ATTENTION
    assert beyond.blocks[-1].facts[0].content == "Outside the mandate; lifted to: Styregruppen"


def test_that_lists_in_notes_become_lists(store, group):
    document = minutes_of(store, make_full_meeting(store, group))
    (found,) = [block for block in walk(document.blocks) if isinstance(block, BulletList)]
    assert found.items == ("slukke radioen", "gå en tur")


def test_that_items_put_off_or_without_a_word_say_so(store, group):
    text = plain_text(minutes_of(store, make_full_meeting(store, group)))
    assert "Carried over to a later meeting. Reason: Tiden løb fra os" in text
    # "Tjek ind" and "Eventuelt": nothing was written under them.
    assert text.count("nothing was written under this item") == 2


def test_that_an_item_closed_without_a_word_was_reached(store, group):
    meeting = make_held_meeting(store, group)
    make_item(store, meeting, "Tjek ind")
    store.perform(agenda_operations.close_item, item_id=find_item(store, meeting, "Tjek ind"))
    assert "nothing was written" not in plain_text(minutes_of(store, meeting))


def test_that_a_planned_meeting_has_minutes_to_fill_in(store, group):
    meeting = make_meeting(store, group)
    make_item(store, meeting, "Haven")
    document = minutes_of(store, meeting)
    assert document.furniture.watermark
    assert "1. Haven" in [block.text for block in document.blocks if isinstance(block, Heading)]
    assert "nothing was written" not in plain_text(document)


def test_that_minutes_of_a_group_across_sites_have_no_letterhead(store, group):
    document = minutes_of(store, make_held_meeting(store, group))
    assert document.furniture.organisation_lines == ()
    assert document.subject == "Minutes M-001, Ro i hverdagen"
    assert "Site" not in facts_of(document)


def test_that_an_unknown_meeting_has_no_minutes(store, group):
    with pytest.raises(NotFound):
        minutes_of(store, uuid4())


def test_that_minutes_are_read_in_a_fixed_number_of_statements(store, group):
    def count(meeting):
        with store.statements() as seen:
            minutes_of(store, meeting)
        return len(seen)

    meeting = make_held_meeting(store, group)
    few = count(meeting)
    for _ in range(4):
        item = make_item(store, meeting)
        make_decision(store, group, item_id=item)
        make_task(store, group, item_id=item, owner_id=group.staff)
    assert count(meeting) == few


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_printed_minutes_are_accessible(store, group, language, tmp_path):
    document = minutes_of(store, make_full_approved_meeting(store, group), language)
    path = tmp_path / "minutes.pdf"
    written = write_document(document, path)
    assert_accessible(path)
    assert written.pages is not None
    assert written.pages <= 3


def test_that_any_text_people_type_can_be_printed(store, group, tmp_path):
    nasty = "<b>fed</b> & <img src=x> æøå 🎈\n- \n-\n\n\n" + "ord " * 4000
    meeting = make_held_meeting(store, group, title="<b>Møde</b> & 🎈", place="<i>")
    item = make_item(store, meeting, "<img src=x>", purpose=nasty)
    store.perform(agenda_operations.write_notes, item_id=item, notes=nasty)
    make_decision(store, group, item_id=item, text=nasty, basis=nasty)
    make_task(store, group, item_id=item, text=nasty)
    store.perform(group_operations.edit_member, member_id=group.staff, name="<b>Søren</b> & Co. 🎈")
    path = tmp_path / "minutes.pdf"
    write_document(minutes_of(store, meeting, "da"), path)
    assert_accessible(path)
