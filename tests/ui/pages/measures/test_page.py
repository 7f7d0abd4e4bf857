"""The page Målinger: indicators, the entry grid, the line."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.support.dates import short_date
from models.clock import today
from models.measures import measurement_operations, operations, queries
from models.measures.rows import Direction
from tests.ui.checks import assert_accessible
from ui.item_models.measurement_rows import DAY, NOTE, VALUE

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.pages.measures.entry_grid import EntryGrid
    from ui.pages.measures.page import MeasuresPage


def test_that_an_empty_course_is_told_what_an_indicator_is(page: MeasuresPage) -> None:
    assert page.findChild(object, "no_indicators").isVisible()
    assert_accessible(page)


def test_that_an_indicator_is_made_and_asks_for_what_it_lacks(
    page: MeasuresPage, library: Library, course_id: UUID
) -> None:
    page.add_indicator()
    dialog = page.adding.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.title, "Hvor mange aftener var rolige?")
    dialog.accept_button.click()
    (summary,) = library.query(queries.list_indicators, course_id)
    assert summary.indicator.title == "Hvor mange aftener var rolige?"
    assert page.findChild(QPushButton, "missing_baseline").isVisible()


def test_that_numbers_are_typed_one_after_the_other_with_enter(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    grid = _grid(page)
    _type(grid, "2,5")
    _type(grid, "3")
    first, second = library.query(queries.get_series, indicator_id).points
    assert (first.value, second.value) == (25, 30)
    assert second.measured_on - first.measured_on == dt.timedelta(days=7)
    assert grid.table.currentIndex().row() == 2
    assert grid.table.currentIndex().column() == VALUE


def test_that_a_wrong_number_stays_in_its_cell_with_words_beside_it(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    grid = _grid(page)
    _type(grid, "mange")
    assert library.query(queries.get_series, indicator_id).points == ()
    assert grid.rows.index(0, VALUE).data() == "mange"
    error = grid.rows.index(0, NOTE).data()
    assert error
    assert error == grid.rows.rows[0].error
    grid.table.go_to(0, VALUE)
    _type(grid, "4")
    (point,) = library.query(queries.get_series, indicator_id).points
    assert point.value == 40
    assert not grid.rows.wrong_rows


def test_that_a_wrong_line_survives_what_others_write(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    grid = _grid(page)
    _type(grid, "mange")
    library.perform(
        measurement_operations.record_measurement,
        indicator_id=indicator_id,
        measured_on=today(),
        value=10,
    )
    assert [row.text(VALUE) for row in grid.rows.rows] == [None, "mange", None]


def test_that_a_stored_value_is_corrected_in_place(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    grid = _grid(page)
    _type(grid, "2,5")
    grid.table.go_to(0, VALUE)
    _type(grid, "2,6")
    grid.table.go_to(0, NOTE)
    _type(grid, "Pinse")
    grid.table.go_to(0, DAY)
    _type(grid, short_date(today() - dt.timedelta(days=2)))
    (point,) = library.query(queries.get_series, indicator_id).points
    assert (point.value, point.note) == (26, "Pinse")
    assert point.measured_on == today() - dt.timedelta(days=2)


def test_that_two_columns_from_excel_are_pasted_as_one_step(
    page: MeasuresPage, library: Library, indicator_id: UUID, navigator: FakeNavigator
) -> None:
    grid = _grid(page)
    days = [today() - dt.timedelta(days=each) for each in (14, 7)]
    lines = [f"{short_date(days[0])}\t2,5", f"{short_date(days[1])}\tto"]
    QGuiApplication.clipboard().setText("\n".join(lines))
    QTest.keyClick(grid.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (point,) = library.query(queries.get_series, indicator_id).points
    assert (point.measured_on, point.value) == (days[0], 25)
    (wrong,) = [grid.rows.rows[number] for number in grid.rows.wrong_rows]
    assert wrong.text(VALUE) == "to"
    assert len(navigator.undoable) == 1
    library.undo()
    assert library.query(queries.get_series, indicator_id).points == ()


def test_that_delete_takes_a_measurement_away_with_undo(
    page: MeasuresPage, library: Library, indicator_id: UUID, navigator: FakeNavigator
) -> None:
    grid = _grid(page)
    _type(grid, "2,5")
    grid.table.go_to(0, VALUE)
    QTest.keyClick(grid.table, Qt.Key.Key_Delete)
    assert library.query(queries.get_series, indicator_id).points == ()
    assert navigator.undoable
    library.undo()
    assert len(library.query(queries.get_series, indicator_id).points) == 1


def test_that_two_numbers_become_a_line_that_says_its_sentence(
    page: MeasuresPage, indicator_id: UUID
) -> None:
    grid = _grid(page)
    chart = page.pane.numbers.chart
    assert not chart.isVisible()
    _type(grid, "2,5")
    _type(grid, "3")
    assert chart.isVisible()
    assert "2,5 timer" in chart.accessibleDescription()
    assert "3,0 timer" in chart.accessibleDescription()


def test_that_the_learning_note_saves_by_itself(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    _grid(page)
    field = page.pane.numbers.form.fields["learning"]
    _write(field.editor, "De dårlige uger er uger med vikarer.")
    page.pane.view.setFocus()
    page.pane.numbers.focus_grid()
    series = library.query(queries.get_series, indicator_id)
    assert series.indicator.learning == "De dårlige uger er uger med vikarer."


def test_that_a_goal_against_the_wanted_direction_is_told_beside_it(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    page.pane.show_view("about")
    form = page.pane.about.form
    _write(form.fields["target"].editor, "1,5")
    form.focus("title")
    assert form.fields["target"].error
    assert form.fields["target"].editor.text() == "1,5"
    library.perform(
        operations.edit_indicator, indicator_id=indicator_id, direction=Direction.DOWN, target=None
    )
    assert form.fields["target"].editor.text() == "1,5"


def test_that_a_closed_indicator_takes_no_numbers_until_it_is_opened(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    grid = _grid(page)
    _type(grid, "2,5")
    page.findChild(QPushButton, "close_indicator").click()
    assert library.query(queries.get_series, indicator_id).indicator.is_closed
    assert grid.rows.rowCount() == 1
    assert not grid.rows.flags(grid.rows.index(0, VALUE)) & Qt.ItemFlag.ItemIsEditable
    page.findChild(QPushButton, "reopen_indicator").click()
    assert grid.rows.rowCount() == 2


def test_that_a_removed_indicator_comes_back_by_undo(
    page: MeasuresPage, library: Library, course_id: UUID, indicator_id: UUID
) -> None:
    page.findChild(QPushButton, "remove_indicator").click()
    assert library.query(queries.list_indicators, course_id) == ()
    assert page.findChild(object, "no_indicators").isVisible()
    library.undo()
    assert page.pane.indicator_id == indicator_id


def test_that_the_gates_lead_to_the_missing_field_and_to_the_next_number(
    page: MeasuresPage, library: Library, indicator_id: UUID
) -> None:
    page.show_target(field="measurements")
    assert QApplication.focusWidget() is _grid(page).table
    assert _grid(page).table.currentIndex().column() == VALUE
    library.perform(operations.edit_indicator, indicator_id=indicator_id, source="")
    page.show_target(field="indicators")
    assert QApplication.focusWidget() is page.pane.about.form.fields["source"].editor


def test_that_numbers_and_description_are_named_and_reached_by_tab(
    page: MeasuresPage, indicator_id: UUID
) -> None:
    QApplication.processEvents()
    assert_accessible(page)
    page.pane.show_view("about")
    QApplication.processEvents()
    assert_accessible(page)


def _grid(page: MeasuresPage) -> EntryGrid:
    page.pane.show_view("numbers")
    return page.pane.numbers.grid


def _type(grid: EntryGrid, text: str) -> None:
    """Type into the current cell and press Enter."""
    grid.table.setFocus()
    QTest.keyClick(grid.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def _write(editor: QWidget, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
