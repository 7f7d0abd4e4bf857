"""The agenda of a meeting on paper."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from desktop.reports.plain_text import plain_text
from desktop.reports.tree import Table, plain_text_of, walk
from desktop.reports.writing import write_document
from models.errors import NotFound
from models.groups.rows import MemberRole
from models.meetings import register_queries, task_operations
from models.meetings.rows import ItemKind, NewItem
from tests.desktop.reports.builders.meetings import agenda_of, make_drafted_meeting
from tests.desktop.reports.gate import assert_accessible
from tests.desktop.reports.golden_files import assert_golden
from tests.models.meetings.factories import make_item, make_meeting


def table_of(document):
    """The items of an agenda as texts."""
    (table,) = [block for block in walk(document.blocks) if isinstance(block, Table)]
    return [tuple(plain_text_of(cell) for cell in row) for row in table.rows]


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_a_drafted_agenda_reads_as_it_did(store, group, language):
    document = agenda_of(store, make_drafted_meeting(store, group), language)
    assert_golden(f"agenda_{language}.txt", plain_text(document))


def test_that_items_stand_with_the_time_they_begin_and_how_long_they_take(store, group):
    meeting = make_meeting(
        store,
        group,
        items=(
            NewItem(ItemKind.DISCUSSION, "Tjek ind", 5),
            NewItem(ItemKind.DECISION, "Aftensmad", None, "Vælge dag", MemberRole.RESIDENT),
            NewItem(ItemKind.INFORMATION, "Tjek ud", 10),
        ),
    )
    document = agenda_of(store, meeting)
    assert table_of(document) == [
        ("1", "13:00", "Tjek ind", "Discussion", "5"),
        ("2", "13:05", "Aftensmad\n– Vælge dag\n– Proposed by residents", "Decision", ""),
        ("3", "", "Tjek ud", "Information", "10"),
    ]
    assert "in all" not in plain_text(document)


def test_that_an_agenda_whose_items_all_have_a_length_says_how_long_it_is(store, group):
    items = [NewItem(ItemKind.DISCUSSION, title, 25) for title in ("Tjek ind", "Haven")]
    text = plain_text(agenda_of(store, make_meeting(store, group, items=items)))
    assert "50 minutes in all." in text


def test_that_what_a_title_says_already_is_not_said_again(store, group):
    document = agenda_of(store, make_drafted_meeting(store, group))
    cells = [row[2] for row in table_of(document)]
    assert "Rolig start på morgenen\n– Trial P-001" in cells
    assert (
        "Vi prøver rolig start i to uger.\n– B-001 – to be looked at again on 1 April 2026" in cells
    )
    assert "To item 2: Opgaver siden sidst" in plain_text(document)
    assert plain_text(document).count("rolig start i to uger") == 1


def test_that_an_agenda_without_times_says_nothing_about_them(store, group):
    meeting = make_meeting(store, group, starts_at=None, ends_at=None)
    make_item(store, meeting, "Haven")
    assert table_of(agenda_of(store, meeting)) == [("1", "", "Haven", "Discussion", "")]
    assert "in all" not in plain_text(agenda_of(store, meeting))


def test_that_an_empty_agenda_says_so(store, group):
    document = agenda_of(store, make_meeting(store, group))
    assert "There are no items yet." in plain_text(document)


def test_that_tasks_and_answers_are_told_as_they_are_now(store, group):
    meeting = make_drafted_meeting(store, group)
    text = plain_text(agenda_of(store, meeting))
    assert "O-001 Spørg natholdet. – Søren Friis – by 18 March 2026" in text
    assert "Må vi få to timer mere? – answer wanted by 1 April 2026" in text
    task = next(
        each.task
        for each in store.query(register_queries.list_tasks, course_id=group.course)
        if each.task.key == "O-001"
    )
    store.perform(task_operations.complete_task, task_id=task.id, closed_on=dt.date(2026, 3, 20))
    assert "O-001 Spørg natholdet. – Søren Friis – Done" in plain_text(agenda_of(store, meeting))


def test_that_an_agenda_is_no_draft_and_names_no_residents(store, group):
    meeting = make_meeting(store, group, title="Karlas møde", purpose="Høre Hanne og Søren")
    document = agenda_of(store, meeting, "da")
    assert document.furniture.watermark is None
    text = plain_text(document)
    assert "Karla" not in text
    assert "Hanne" not in text
    assert "Søren" in text


def test_that_wishes_are_handed_to_the_chair_or_handed_in(store, group):
    chaired = agenda_of(store, make_meeting(store, group, chair_id=group.leader))
    assert "give it to Lone Bæk before the meeting" in " ".join(plain_text(chaired).split())
    unchaired = agenda_of(store, make_meeting(store, group, chair_id=None))
    assert "hand it in before the meeting" in " ".join(plain_text(unchaired).split())


def test_that_an_unknown_meeting_has_no_agenda(store):
    with pytest.raises(NotFound):
        agenda_of(store, uuid4())


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_a_printed_agenda_is_accessible(store, group, language, tmp_path):
    path = tmp_path / "agenda.pdf"
    written = write_document(agenda_of(store, make_drafted_meeting(store, group), language), path)
    assert_accessible(path)
    assert written.pages is not None
    assert written.pages == 1
