"""The page Forankring as a person uses it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.clock import today
from models.courses.queries import get_course
from models.embedding import operations, queries
from models.embedding.rows import PlaceKind, RecheckOutcome, SharingKind, SharingState
from models.embedding.rules import suggest_rechecks
from models.errors import Conflict
from tests.ui.checks import assert_accessible
from tests.ui.pages.group_rooms import show_page
from ui.pages.embedding.page import EmbeddingPage
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from tests.ui.pages.meetings.desk import Desk

ALT = Qt.KeyboardModifier.AltModifier


def focused_name() -> str:
    found = QApplication.focusWidget()
    return found.objectName() if found is not None else ""


def test_that_the_owner_is_written_field_by_field(
    desk: Desk, page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    assert page.sections["owner"].mark.status is Status.WAITING
    desk.type_in("embedding_owner", "Teamkoordinatoren")
    desk.tab_away()
    desk.type_in("embedding_owner_title", "Koordinator")
    desk.tab_away()
    desk.type_in("embedding_note", "To timer om måneden")
    desk.tab_away()
    plan = library.query(queries.find_embedding_plan, course_id)
    assert plan is not None
    assert (plan.owner, plan.owner_title, plan.note) == (
        "Teamkoordinatoren",
        "Koordinator",
        "To timer om måneden",
    )
    assert page.sections["owner"].mark.status is Status.DONE
    assert not navigator.errors


def test_that_places_are_added_changed_ordered_and_removed_by_keyboard(
    desk: Desk, page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    desk.press("places_add")
    assert page.places.adder.error, "an empty place is told beside its field"
    desk.type_in("places_new", "Overlap kl. 7 på kontoret")
    desk.key(Qt.Key.Key_Return)
    desk.press(f"place_kind_{PlaceKind.PROCEDURE}")
    desk.type_in("places_new", "Vejledning om aftener")
    desk.key(Qt.Key.Key_Return)
    rows = library.query(queries.list_embedding_places, course_id)
    assert [row.kind for row in rows] == [PlaceKind.ROTA, PlaceKind.PROCEDURE]

    page.places.rows.widgets[1].line.setFocus()
    desk.key(Qt.Key.Key_Up, ALT)
    assert library.query(queries.list_embedding_places, course_id)[0].id == rows[1].id
    desk.key(Qt.Key.Key_Return)
    desk.press("embedding_place_done_today")
    assert library.query(queries.list_embedding_places, course_id)[0].done_on == today()
    desk.type_in("embedding_place_done_line", (today() + dt.timedelta(days=3)).strftime("%d-%m-%Y"))
    desk.tab_away()
    assert page.places.rows.widgets[0].done.error
    assert library.query(queries.list_embedding_places, course_id)[0].done_on == today()
    desk.press("embedding_place_remove")
    assert len(library.query(queries.list_embedding_places, course_id)) == 1
    assert navigator.undoable
    library.undo()
    assert len(library.query(queries.list_embedding_places, course_id)) == 2


def test_that_the_three_suggested_dates_are_one_key_each(
    desk: Desk, page: Any, library: Library, course_id: UUID
) -> None:
    for months in (3, 6, 12):
        desk.press(f"recheck_after_{months}")
    ends_on = library.query(get_course, course_id).ends_on
    due = tuple(row.due_on for row in library.query(queries.list_rechecks, course_id))
    assert due == suggest_rechecks(ends_on)
    assert not desk.is_seen("recheck_after_3")


def test_that_a_look_gets_its_answer_and_loses_it_again(
    desk: Desk, page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    desk.press("recheck_add")
    assert page.rechecks.adder.error, "no date is told beside the field"
    desk.type_in("recheck_new_line", today().strftime("%d-%m-%Y"))
    desk.press("recheck_add")
    [row] = library.query(queries.list_rechecks, course_id)
    desk.key(Qt.Key.Key_Return)
    desk.type_in("recheck_finding", "Vikarer kender den")
    desk.tab_away()
    desk.press(f"recheck_outcome_{RecheckOutcome.PARTLY}")
    [row] = library.query(queries.list_rechecks, course_id)
    assert (row.outcome, row.done_on, row.finding) == (
        RecheckOutcome.PARTLY,
        today(),
        "Vikarer kender den",
    )
    desk.press("recheck_reopen")
    [row] = library.query(queries.list_rechecks, course_id)
    assert (row.outcome, row.done_on) == (None, None)
    assert page.rechecks.rows.widgets[0].outcome.value is None
    desk.press("recheck_remove")
    assert not library.query(queries.list_rechecks, course_id)
    assert not navigator.errors


def test_that_a_late_look_says_so(page: Any, library: Library, course_id: UUID) -> None:
    library.perform(
        operations.plan_recheck, course_id=course_id, due_on=today() - dt.timedelta(days=5)
    )
    assert page.sections["rechecks"].mark.status is Status.ATTENTION
    assert "5" in page.rechecks.rows.widgets[0].line.accessibleName()


def test_that_sharing_is_published_or_declined_with_a_reason(
    desk: Desk, page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    desk.press(f"sharing_kind_{SharingKind.THEME_DAY}")
    desk.type_in("sharing_new", "Aftener, vi bestemmer over")
    desk.key(Qt.Key.Key_Return)
    page.sharing.rows.widgets[0].line.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.press("sharing_item_decline")
    assert page.sharing.rows.widgets[0].texts["reason"].error
    assert focused_name() == "sharing_item_reason"
    desk.type_in("sharing_item_reason", "Beboerne vil ikke på en scene")
    desk.press("sharing_item_decline")
    [item] = library.query(queries.list_sharing_items, course_id)
    assert (item.kind, item.state, item.reason) == (
        SharingKind.THEME_DAY,
        SharingState.DECLINED,
        "Beboerne vil ikke på en scene",
    )
    desk.press("sharing_item_reopen")
    desk.press("sharing_item_publish")
    [item] = library.query(queries.list_sharing_items, course_id)
    assert (item.state, item.settled_on) == (SharingState.PUBLISHED, today())
    assert page.sections["sharing"].mark.status is Status.DONE
    assert not navigator.errors


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("owner", "embedding_owner"),
        ("places", "places_new"),
        ("rechecks", "recheck_after_3"),
        ("sharing", "sharing_new"),
    ],
)
def test_that_a_gate_leads_to_its_field(page: Any, desk: Desk, field: str, name: str) -> None:
    page.show_target(field=field)
    desk.settle()
    assert focused_name() == name


def test_that_drafts_stand_in_their_field_at_the_next_start(
    page: Any,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    library.save_draft(f"embedding/{course_id}/owner", "Nattevagten")
    second = show_page(EmbeddingPage, library, navigator, course_id, tmp_path, qtbot)
    assert second.owner.fields["owner"].editor.text() == "Nattevagten"


def test_that_a_change_from_elsewhere_is_told_and_the_text_stays(
    page: Any, desk: Desk, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    library.perform(operations.write_embedding_plan, course_id=course_id, owner="Lederen")
    desk.settle()
    page.owner._edits._seen._version = 99
    desk.type_in("embedding_owner", "Nattevagten")
    desk.tab_away()
    assert [type(each) for each in navigator.errors] == [Conflict]
    assert page.owner.fields["owner"].editor.text() == "Nattevagten"


def test_that_every_control_is_named_and_reached(
    page: Any, desk: Desk, library: Library, course_id: UUID
) -> None:
    library.perform(
        operations.add_embedding_place, course_id=course_id, kind=PlaceKind.ROTA, text="Overlap"
    )
    library.perform(operations.plan_recheck, course_id=course_id, due_on=today())
    desk.settle()
    page.rechecks.rows.widgets[0].open_form()
    desk.settle()
    assert_accessible(page)


def test_that_a_link_opens_the_very_line(
    page: Any, desk: Desk, library: Library, course_id: UUID
) -> None:
    made = library.perform(operations.plan_recheck, course_id=course_id, due_on=today())
    page.show_target(recheck_id=made)
    desk.settle()
    assert focused_name() == "recheck_finding"
    assert desk.is_seen("recheck_form")
