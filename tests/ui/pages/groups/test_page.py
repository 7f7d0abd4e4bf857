"""The page Gruppen as a person uses it: the people."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from models.clock import today
from models.errors import Conflict, RuleViolation
from models.groups import hours_operations, operations, queries
from models.groups.rows import MemberRole
from tests.ui.checks import assert_accessible
from tests.ui.pages.group_rooms import make_course, member_named, show_page
from tests.ui.pages.groups.acting import dialog, names, press
from ui.pages.groups.page import CHARTER, HOURS, PEOPLE, GroupsPage

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

ALT = Qt.KeyboardModifier.AltModifier


def test_that_people_stand_in_their_order_with_role_and_shape(page: Any) -> None:
    assert names(page) == ["Lone Bæk", "Søren Friis", "Åge N", "Karla S"]
    tile = page.people.grid.tiles[0]
    assert tile.accessibleDescription() == "Leder\nAfdelingsleder"
    assert tile._icon_name == "role_leader"


def test_that_the_balance_is_told_in_words(page: Any) -> None:
    spoken = page.people.balance.accessibleName()
    assert "4" in spoken
    assert "Beboere: 2" in spoken


def test_that_every_control_of_each_view_has_a_name_and_is_reached_by_tab(
    page: Any, library: Library, course_id: UUID
) -> None:
    library.perform(
        hours_operations.record_hours_use,
        course_id=course_id,
        role=MemberRole.STAFF,
        used_on=today(),
        minutes=90,
    )
    page.people.open_member(page.people.grid.tiles[2].member_id)
    for view in (PEOPLE, CHARTER, HOURS):
        page.show_target(view=view)
        QApplication.processEvents()
        assert_accessible(page)


def test_that_an_empty_group_teaches_and_offers_to_begin(
    qtbot: QtBot, themed: Any, library: Library, navigator: FakeNavigator, tmp_path: Path
) -> None:
    course_id = make_course(library, ())
    page = show_page(GroupsPage, library, navigator, course_id, tmp_path, qtbot)
    assert page.findChild(QPushButton, "add_first_member").isVisible()
    assert not page.findChild(QPushButton, "add_member").isVisible()
    page.show_target(field="members")
    assert page.focusWidget().objectName() == "add_first_member"


def test_that_a_member_is_added_by_keyboard_and_their_page_opens(
    page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    press(page, "add_member")
    form = dialog(page, "new_member")
    form.role.set_value(MemberRole.STAFF)
    QTest.keyClicks(form.name, "Ditte Å")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert names(page)[-1] == "Ditte Å"
    assert page.people.panel.member.role is MemberRole.STAFF
    assert len(navigator.undoable) == 1
    library.undo()
    assert "Ditte Å" not in names(page)
    assert page.people.panel is None


def test_that_a_member_without_role_or_name_is_told_beside_the_field(page: Any) -> None:
    press(page, "add_member")
    form = dialog(page, "new_member")
    form.accept_button.click()
    assert form.fields["role"].error
    form.role.set_value(MemberRole.LEADER)
    form.accept_button.click()
    assert form.fields["name"].error
    assert not form.fields["role"].error
    form.reject()


def test_that_a_changed_title_is_saved_on_leaving_the_field(
    page: Any, library: Library, course_id: UUID
) -> None:
    tile = page.people.grid.tiles[1]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    title = page.people.panel.fields["title"].editor
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Vejleder")
    QTest.keyClick(title, Qt.Key.Key_Tab)
    assert member_named(library, course_id, "Søren Friis").title == "Vejleder"
    assert "Vejleder" in page.people.grid.tiles[1].accessibleDescription()


def test_that_a_name_taken_away_is_refused_beside_its_field_and_kept_as_typed(
    page: Any, library: Library, course_id: UUID
) -> None:
    page.people.open_member(page.people.grid.tiles[0].member_id)
    name = page.people.panel.fields["name"].editor
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert page.people.panel.fields["name"].error
    assert name.text() == ""
    assert member_named(library, course_id, "Lone Bæk")


def test_that_ticks_and_role_are_saved_at_once(
    page: Any, library: Library, course_id: UUID
) -> None:
    page.people.open_member(page.people.grid.tiles[1].member_id)
    panel = page.people.panel
    QTest.keyClick(panel.ticks["told_confidentiality"], Qt.Key.Key_Space)
    QTest.keyClick(panel.ticks["is_coordinator"], Qt.Key.Key_Space)
    member = member_named(library, course_id, "Søren Friis")
    assert member.told_confidentiality
    assert member.is_coordinator
    assert "tovholder" in page.people.grid.tiles[1].accessibleDescription()


def test_that_an_edit_from_elsewhere_is_told_and_the_typed_text_stays(
    page: Any, library: Library, navigator: FakeNavigator
) -> None:
    member_id = page.people.grid.tiles[0].member_id
    page.people.open_member(member_id)
    editor = page.people.panel.fields["title"].editor
    page.SHOWS = frozenset()
    library.perform(operations.edit_member, member_id=member_id, organisation="Hus 2")
    editor.setFocus()
    QTest.keyClicks(editor, "!")
    editor.autosave.commit_now()
    assert isinstance(navigator.errors[-1], Conflict)
    assert editor.text().endswith("!")
    page.load(page.course_id)
    editor.autosave.commit_now()
    assert library.query(queries.get_member, member_id).title.endswith("!")


def test_that_alt_and_an_arrow_move_a_person_and_the_keyboard_stays(page: Any) -> None:
    tile = page.people.grid.tiles[0]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Down, ALT)
    assert names(page)[:2] == ["Søren Friis", "Lone Bæk"]
    assert tile.hasFocus()
    QTest.keyClick(tile, Qt.Key.Key_Up, ALT)
    assert names(page)[0] == "Lone Bæk"


def test_that_delete_removes_and_undo_brings_back(
    page: Any, library: Library, navigator: FakeNavigator
) -> None:
    tile = page.people.grid.tiles[3]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert "Karla S" not in names(page)
    assert "Karla S" in navigator.undoable[-1]
    library.undo()
    assert names(page)[3] == "Karla S"


def test_that_somebody_who_leaves_stands_apart_and_can_come_back(page: Any) -> None:
    page.people.open_member(page.people.grid.tiles[3].member_id)
    press(page, "member_leave")
    form = dialog(page, "leave_group")
    form.last_day.set_value(today() - dt.timedelta(days=2))
    form.accept_button.click()
    assert "Karla S" not in names(page)
    assert [tile.accessibleName() for tile in page.people.gone.tiles] == ["Karla S"]
    press(page, "member_return")
    assert "Karla S" in names(page)


def test_that_leaving_before_joining_is_told_beside_the_date(page: Any) -> None:
    page.people.open_member(page.people.grid.tiles[3].member_id)
    press(page, "member_leave")
    form = dialog(page, "leave_group")
    form.last_day.set_value(today() - dt.timedelta(days=400))
    form.accept_button.click()
    assert form.fields["left_on"].error
    form.reject()


def test_that_a_support_person_is_ticked_on_the_residents_page(
    page: Any, library: Library, course_id: UUID
) -> None:
    library.perform(
        operations.add_member,
        course_id=course_id,
        role=MemberRole.SUPPORT_PERSON,
        joined_on=today(),
        name="Hanne N",
    )
    page.people.open_member(page.people.grid.tiles[2].member_id)
    tick = page.people.panel.support._ticks[0]
    QTest.keyClick(tick, Qt.Key.Key_Space)
    helper = member_named(library, course_id, "Hanne N")
    assert helper.supports_id == page.people.grid.tiles[2].member_id
    assert "Hanne N" in page.people.grid.tiles[2].accessibleDescription()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert member_named(library, course_id, "Hanne N").supports_id is None


def test_that_who_is_named_elsewhere_is_not_removed_but_told(
    page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    from models.meetings.operations import plan_meeting

    leader = member_named(library, course_id, "Lone Bæk")
    library.perform(
        plan_meeting, course_id=course_id, title="Møde", held_on=today(), chair_id=leader.id
    )
    tile = page.people.grid.tiles[0]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert isinstance(navigator.errors[-1], RuleViolation)
    assert names(page)[0] == "Lone Bæk"


def test_that_a_narrow_room_shows_one_at_a_time(page: Any) -> None:
    page.resize(700, 560)
    page.people.open_member(page.people.grid.tiles[0].member_id)
    assert not page.people._tiles_area.isVisible()
    press(page, "back_to_people")
    assert page.people._tiles_area.isVisible()
    assert page.people.grid.tiles[0].hasFocus()


def test_that_a_long_name_of_a_support_person_is_cut_on_the_page_but_spoken_whole(
    page: Any, library: Library, course_id: UUID
) -> None:
    name = "Hanne Nørregård-Christoffersen fra aftenholdet i hus 2"
    library.perform(
        operations.add_member,
        course_id=course_id,
        role=MemberRole.SUPPORT_PERSON,
        joined_on=today(),
        name=name,
    )
    page.people.open_member(page.people.grid.tiles[2].member_id)
    QApplication.processEvents()
    assert page.people.panel.support._ticks[0].accessibleName() == name
    area = page.people._panel_area
    assert area.widget().width() <= area.viewport().width()
