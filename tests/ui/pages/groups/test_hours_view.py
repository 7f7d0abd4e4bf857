"""The page Gruppen as a person uses it: the hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.clock import today
from models.groups import hours_operations, queries
from models.groups.rows import MemberRole
from tests.ui.pages.groups.acting import dialog, press
from ui.pages.groups.page import HOURS

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

ALT = Qt.KeyboardModifier.AltModifier


def test_that_hours_a_month_are_read_as_people_write_them(
    page: Any, library: Library, course_id: UUID
) -> None:
    page.show_target(field="hours")
    editor = page.focusWidget()
    QTest.keyClicks(editor, "7,5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    hours = library.query(queries.list_hours, course_id)
    assert [(each.role, each.minutes_per_month) for each in hours] == [(MemberRole.LEADER, 450)]
    editor.selectAll()
    QTest.keyClicks(editor, "syv")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert page.hours.rows.widget_of(MemberRole.LEADER).field.error
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert library.query(queries.list_hours, course_id) == ()
    library.undo()
    assert editor.minutes == 450


def test_that_used_hours_are_written_corrected_and_removed_by_keyboard(
    page: Any, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    page.show_target(view=HOURS)
    log = page.hours.log
    QTest.keyClick(log.hours, Qt.Key.Key_Return)
    assert log.fields["minutes"].error
    QTest.keyClicks(log.hours, "1:30")
    QTest.keyClicks(log.note.editor, "Gruppemøde")
    QTest.keyClick(log.note.editor, Qt.Key.Key_Return)
    (use,) = library.query(queries.list_hours_use, course_id)
    assert (use.role, use.minutes, use.note) == (MemberRole.STAFF, 90, "Gruppemøde")
    assert log.note.editor.text() == ""
    press(page, "edit_hours_use")
    form = dialog(page, "hours_use")
    form.hours.setText("2")
    form.accept_button.click()
    assert library.query(queries.list_hours_use, course_id)[0].minutes == 120
    press(page, "remove_hours_use")
    assert library.query(queries.list_hours_use, course_id) == ()
    assert navigator.undoable
    library.undo()
    assert len(library.query(queries.list_hours_use, course_id)) == 1


def test_that_planned_and_used_stand_in_words(page: Any, library: Library, course_id: UUID) -> None:
    library.perform(
        hours_operations.set_hours,
        course_id=course_id,
        role=MemberRole.STAFF,
        minutes_per_month=60,
    )
    library.perform(
        hours_operations.record_hours_use,
        course_id=course_id,
        role=MemberRole.STAFF,
        used_on=today(),
        minutes=600,
    )
    page.show_target(view=HOURS)
    words = page.hours.rows.widget_of(MemberRole.STAFF)._words.text()
    assert words.startswith("10 timer brugt af ")
    assert "mere end planlagt" in words
