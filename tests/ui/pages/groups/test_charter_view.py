"""The page Gruppen as a person uses it: the charter, and where links of the gates land."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.groups import operations, queries
from tests.ui.pages.group_rooms import member_named, show_page
from tests.ui.pages.groups.acting import press
from ui.pages.groups.page import CHARTER, PEOPLE, GroupsPage

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

ALT = Qt.KeyboardModifier.AltModifier


def test_that_a_gate_link_lands_on_the_very_field(page: Any) -> None:
    for field, expected in (
        ("purpose", "charter_purpose"),
        ("mandate", "charter_mandate"),
        ("period", "charter_starts_on_line"),
        ("few_residents_reason", "charter_few_residents_reason"),
        ("few_residents_plan", "charter_few_residents_plan"),
        ("rules_agreed", "charter_meeting_rules"),
        ("hours", "hours_leader_minutes"),
    ):
        page.show_target(field=field)
        assert page.focusWidget().objectName() == expected, field
    page.show_target(field="members")
    assert page.focusWidget() is page.people.grid.tiles[0]


def test_that_the_charter_saves_each_field_and_says_what_is_missing(
    page: Any, library: Library, course_id: UUID
) -> None:
    page.show_target(field="purpose")
    state = page.charter._missing
    assert "formål, mandat" in state.word
    QTest.keyClicks(page.focusWidget(), "Gruppen prøver ro om morgenen.")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    charter = library.query(queries.find_charter, course_id)
    assert charter is not None
    assert charter.purpose == "Gruppen prøver ro om morgenen."
    assert "formål" not in state.word


def test_that_a_charter_that_ends_before_it_begins_is_told_beside_the_date(page: Any) -> None:
    page.show_target(field="period")
    ends = page.charter.fields["ends_on"]
    ends.editor.inner.setFocus()
    ends.editor.inner.setText("1.1.2020")
    QTest.keyClick(ends.editor.inner, Qt.Key.Key_Tab)
    assert ends.error


def test_that_a_draft_of_the_charter_survives_a_restart(
    page: Any,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page.show_target(field="mandate")
    editor = page.charter.fields["mandate"].editor
    QTest.keyClicks(editor, "Gruppen bestemmer selv")
    editor.autosave.save_draft()
    again = show_page(GroupsPage, library, navigator, course_id, tmp_path, qtbot)
    again.show_target(view=CHARTER)
    assert again.charter.fields["mandate"].editor.toPlainText() == "Gruppen bestemmer selv"


def test_that_few_residents_ask_for_a_reason(page: Any, library: Library, course_id: UUID) -> None:
    assert not page.people._few.isVisible()
    library.perform(
        operations.remove_member, member_id=member_named(library, course_id, "Åge N").id
    )
    assert page.people._few.isVisible()
    press(page, "few_residents")
    assert page.focusWidget().objectName() == "charter_few_residents_reason"


def test_that_gate_links_of_the_page_reach_every_condition_it_owns(page: Any) -> None:
    page.show_target(field="data_information_given")
    assert page.view.value == PEOPLE
    assert page.focusWidget() is page.people.grid.tiles[0]
