"""What can be done with an agenda and its items."""

from __future__ import annotations

from uuid import uuid4

import pytest

from models.errors import Conflict, NotFound, RuleViolation
from models.groups.rows import MemberRole
from models.meetings import agenda_operations, queries
from models.meetings.rows import ItemKind, ItemState
from tests.models.meetings.factories import (
    HELD_ON,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
    make_meeting,
    make_task,
    make_trial,
)


def titles(store, meeting):
    """The agenda as it stands."""
    return [detail.item.title for detail in store.query(queries.get_meeting, meeting).items]


def get_item(store, meeting, index=0):
    """An item of a meeting."""
    return store.query(queries.get_meeting, meeting).items[index].item


def test_that_items_stand_in_the_order_they_were_added_or_where_they_were_put(store, group):
    meeting = make_meeting(store, group)
    first = make_item(store, meeting, "Tjek ind")
    make_item(store, meeting, "Tjek ud")
    make_item(store, meeting, "Aftensmad", after_id=first)
    assert titles(store, meeting) == ["Tjek ind", "Aftensmad", "Tjek ud"]


def test_that_an_item_keeps_what_it_is_given(store, group):
    meeting = make_meeting(store, group)
    trial = make_trial(store, group, HELD_ON)
    make_item(
        store,
        meeting,
        "  Ø-tur\n",
        kind=ItemKind.INFORMATION,
        purpose="Høre om turen",
        minutes=15,
        proposed_by=MemberRole.RESIDENT,
        trial_id=trial,
    )
    detail = store.query(queries.get_meeting, meeting).items[0]
    item = detail.item
    assert (item.title, item.kind, item.purpose) == ("Ø-tur", "information", "Høre om turen")
    assert (item.minutes, item.proposed_by, item.state) == (15, "resident", ItemState.OPEN)
    assert (item.trial_id, detail.trial_key, detail.trial_title) == (
        trial,
        "P-001",
        "Rolig start på morgenen",
    )


def test_that_an_item_is_moved_first_behind_another_and_back_by_undo(store, group):
    meeting = make_meeting(store, group)
    a, b, c = (make_item(store, meeting, title) for title in "abc")
    store.perform(agenda_operations.move_item, item_id=c, after_id=None)
    assert titles(store, meeting) == ["c", "a", "b"]
    store.perform(agenda_operations.move_item, item_id=a, after_id=b)
    assert titles(store, meeting) == ["c", "b", "a"]
    store.perform(agenda_operations.move_item, item_id=a, after_id=a)
    assert titles(store, meeting) == ["c", "b", "a"]
    store.undo()
    assert titles(store, meeting) == ["c", "a", "b"]


def test_that_an_item_is_not_put_behind_one_of_another_agenda(store, group):
    meeting, other = make_meeting(store, group), make_meeting(store, group)
    item, stranger = make_item(store, meeting), make_item(store, other)
    with pytest.raises(NotFound):
        store.perform(agenda_operations.move_item, item_id=item, after_id=stranger)
    with pytest.raises(NotFound):
        make_item(store, meeting, after_id=stranger)


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"title": "\n"}, "text_missing", "title"),
        ({"minutes": 481}, "minutes_out_of_range", "minutes"),
        ({"minutes": 0}, "minutes_out_of_range", "minutes"),
    ],
)
def test_that_an_item_that_breaks_a_rule_is_refused(store, group, wrong, code, field):
    meeting = make_meeting(store, group)
    item = make_item(store, meeting)
    with pytest.raises(RuleViolation) as added:
        make_item(store, meeting, **wrong)
    with pytest.raises(RuleViolation) as edited:
        store.perform(agenda_operations.edit_item, item_id=item, **wrong)
    assert (added.value.code, added.value.field) == (code, field)
    assert (edited.value.code, edited.value.field) == (code, field)
    assert titles(store, meeting) == ["Ro om aftenen"]


def test_that_an_item_is_about_a_trial_of_its_own_course(store, group):
    foreign = make_trial(store, make_group(store, title="Naboen"), HELD_ON)
    with pytest.raises(RuleViolation) as caught:
        make_item(store, make_meeting(store, group), trial_id=foreign)
    assert (caught.value.code, caught.value.field) == ("not_in_course", "trial_id")


def test_that_an_edit_of_an_item_can_be_undone_and_an_old_version_is_a_conflict(store, group):
    meeting = make_meeting(store, group)
    item = make_item(store, meeting, minutes=10)
    seen = get_item(store, meeting).version
    store.perform(
        agenda_operations.edit_item, item_id=item, seen=seen, title="Åben dør", minutes=None
    )
    assert (get_item(store, meeting).title, get_item(store, meeting).minutes) == ("Åben dør", None)
    with pytest.raises(Conflict):
        store.perform(agenda_operations.write_notes, item_id=item, seen=seen, notes="Nyt")
    store.undo()
    assert (get_item(store, meeting).title, get_item(store, meeting).minutes) == (
        "Ro om aftenen",
        10,
    )


def test_that_only_an_items_own_values_are_edited(store, group):
    item = make_item(store, make_meeting(store, group))
    with pytest.raises(KeyError):
        store.perform(agenda_operations.edit_item, item_id=item, state=ItemState.DONE)


def test_that_notes_keep_their_paragraphs_and_may_be_written_before_the_meeting(store, group):
    meeting = make_meeting(store, group)
    item = make_item(store, meeting)
    store.perform(agenda_operations.write_notes, item_id=item, notes="Ro.\r\n\r\n- æ\r\n- ø\n")
    assert get_item(store, meeting).notes == "Ro.\n\n- æ\n- ø"
    with pytest.raises(RuleViolation) as caught:
        store.perform(agenda_operations.write_notes, item_id=item, notes="x" * 200_001)
    assert (caught.value.code, caught.value.field) == ("text_too_long", "notes")


def test_that_an_item_is_removed_and_comes_back_by_undo(store, group):
    meeting = make_meeting(store, group)
    item = make_item(store, meeting)
    store.perform(agenda_operations.remove_item, item_id=item)
    assert titles(store, meeting) == []
    store.undo()
    assert titles(store, meeting) == ["Ro om aftenen"]


def test_that_an_item_something_came_of_stays(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    make_decision(store, group, item_id=item)
    make_task(store, group, item_id=item)
    with pytest.raises(RuleViolation) as caught:
        store.perform(agenda_operations.remove_item, item_id=item)
    assert (caught.value.code, caught.value.values) == ("item_has_outcome", {"count": 2})


def test_that_an_item_is_closed_put_off_with_a_reason_and_opened_again(store, group):
    meeting = make_held_meeting(store, group)
    item = make_item(store, meeting)
    store.perform(agenda_operations.close_item, item_id=item)
    assert get_item(store, meeting).state is ItemState.DONE
    store.perform(agenda_operations.carry_item, item_id=item, reason=" Tiden løb fra os ")
    assert (get_item(store, meeting).state, get_item(store, meeting).carry_reason) == (
        ItemState.CARRIED,
        "Tiden løb fra os",
    )
    store.perform(agenda_operations.reopen_item, item_id=item)
    assert (get_item(store, meeting).state, get_item(store, meeting).carry_reason) == (
        ItemState.OPEN,
        "",
    )
    store.undo()
    assert get_item(store, meeting).carry_reason == "Tiden løb fra os"


def test_that_putting_off_needs_a_reason(store, group):
    item = make_item(store, make_held_meeting(store, group))
    with pytest.raises(RuleViolation) as caught:
        store.perform(agenda_operations.carry_item, item_id=item, reason=" ")
    assert (caught.value.code, caught.value.field) == ("text_missing", "reason")


@pytest.mark.parametrize(
    ("operation", "more"),
    [
        (agenda_operations.close_item, {}),
        (agenda_operations.reopen_item, {}),
        (agenda_operations.carry_item, {"reason": "Tid"}),
    ],
)
def test_that_nothing_becomes_of_an_item_before_the_meeting(store, group, operation, more):
    item = make_item(store, make_meeting(store, group))
    with pytest.raises(RuleViolation) as caught:
        store.perform(operation, item_id=item, **more)
    assert caught.value.code == "meeting_not_held"


def test_that_an_unknown_item_is_not_found(store, group):
    with pytest.raises(NotFound):
        store.perform(agenda_operations.edit_item, item_id=uuid4(), title="Nyt")
