"""The page Plan as a person uses it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from models.clock import today
from models.courses import follow_up_operations, queries
from models.courses.rows import RiskLevel
from models.errors import Conflict
from models.trials import queries as trial_queries
from models.trials import theory_operations
from models.trials.rows import AssumptionState
from tests.ui.checks import assert_accessible
from tests.ui.pages.group_rooms import show_page
from ui.pages.plan.page import QUESTIONS, RISKS, THEORY, PlanPage

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def risk_ids(library: Library, course_id: UUID) -> list[UUID]:
    """Two risks."""
    return [
        library.perform(follow_up_operations.add_risk, course_id=course_id, text=text)
        for text in ("Vikarer kender ikke aftalen.", "Ferien kommer på tværs.")
    ]


@pytest.fixture
def question_id(library: Library, course_id: UUID) -> UUID:
    """A question whose answer is late."""
    return library.perform(
        follow_up_operations.ask_leader,
        course_id=course_id,
        text="Må vi flytte overlappet?",
        asked_on=today() - dt.timedelta(days=10),
        wanted_by=today() - dt.timedelta(days=3),
    )


def titles(rows: Any) -> list[str]:
    return [row.row.text for row in rows.rows.widgets]


def press(root: Any, name: str) -> None:
    found = next(each for each in root.findChildren(QPushButton, name) if each.isVisible())
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)


def add(rows: Any, text: str) -> None:
    rows.adder.editor.setFocus()
    QTest.keyClicks(rows.adder.editor, text)
    QTest.keyClick(rows.adder.editor, Qt.Key.Key_Return)


def test_that_the_sheet_saves_each_column_and_drafts_survive(
    page: Any,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page.show_target(field="theory")
    assert page.focusWidget().objectName() == "theory_resources"
    QTest.keyClicks(page.focusWidget(), "To tovholdere")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget().objectName() == "theory_activities"
    QTest.keyClicks(page.focusWidget(), "Rolig start")
    page.focusWidget().autosave.save_draft()
    theory = library.query(trial_queries.find_theory, course_id)
    assert theory is not None
    assert theory.resources == "To tovholdere"
    again = show_page(PlanPage, library, navigator, course_id, tmp_path, qtbot)
    fields = again.theory.sheet.fields
    assert fields["resources"].editor.toPlainText() == "To tovholdere"
    assert fields["activities"].editor.toPlainText() == "Rolig start"


def test_that_the_gate_link_lands_on_the_first_empty_column_or_the_new_assumption(
    page: Any, library: Library, course_id: UUID
) -> None:
    library.perform(
        theory_operations.write_theory, course_id=course_id, resources="a", activities="b"
    )
    page.show_target(field="theory")
    assert page.focusWidget().objectName() == "theory_outputs"
    page.show_target(field="assumptions")
    assert page.focusWidget().objectName() == "assumptions_new"


def test_that_side_by_side_the_columns_are_equally_high(page: Any) -> None:
    editors = [field.editor for field in page.theory.sheet.fields.values()]
    editors[1].setPlainText("\n".join(f"- linje {n}" for n in range(9)))
    QApplication.processEvents()
    assert len({editor.height() for editor in editors}) == 1
    assert not page.theory.sheet.is_stacked


def test_that_a_narrow_room_stacks_the_columns(page: Any) -> None:
    page.resize(700, 560)
    QApplication.processEvents()
    assert page.theory.sheet.is_stacked
    assert all(field.editor.width() > 400 for field in page.theory.sheet.fields.values())


def test_that_an_assumption_is_said_aloud_and_settled_by_keyboard(
    page: Any, library: Library, course_id: UUID
) -> None:
    rows = page.theory.list
    add(rows, "Natholdet bruger de samme ord.")
    assert rows.adder.editor.text() == ""
    assert rows.adder.editor.hasFocus()
    line = rows.rows.widgets[0].line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    state = rows.rows.widgets[0].state
    state._group.button(1).setFocus()
    QTest.keyClick(state._group.button(1), Qt.Key.Key_Space)
    (assumption,) = library.query(trial_queries.list_assumptions, course_id)
    assert assumption.state is AssumptionState.HELD
    assert "Holdt" in line.accessibleName()


def test_that_an_empty_assumption_is_told_beside_its_field(page: Any) -> None:
    rows = page.theory.list
    rows.adder.editor.setFocus()
    QTest.keyClick(rows.adder.editor, Qt.Key.Key_Return)
    assert rows.adder.error


def test_that_lines_move_with_alt_and_an_arrow_and_go_with_delete(
    page: Any, library: Library, navigator: FakeNavigator, risk_ids: list[UUID]
) -> None:
    page.show_target(field="risks")
    rows = page.risks.list
    line = page.focusWidget()
    assert line is rows.rows.widgets[0].line
    QTest.keyClick(line, Qt.Key.Key_Down, ALT)
    assert titles(rows) == ["Ferien kommer på tværs.", "Vikarer kender ikke aftalen."]
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert titles(rows) == ["Ferien kommer på tværs."]
    assert page.focusWidget() is rows.rows.widgets[0].line
    assert "Vikarer" in navigator.undoable[-1]
    library.undo()
    assert len(titles(rows)) == 2


def test_that_a_new_risk_opens_and_is_filled_in_place(
    page: Any, library: Library, course_id: UUID
) -> None:
    page.show_target(view=RISKS)
    assert page.findChild(object, "no_risks").isVisible()
    rows = page.risks.list
    add(rows, "Vikarer kender ikke aftalen.")
    row = rows.rows.widgets[0]
    assert row.line.isChecked()
    high = row.levels["likelihood"]._group.button(2)
    high.setFocus()
    QTest.keyClick(high, Qt.Key.Key_Space)
    response = row.texts["response"].editor
    response.setFocus()
    QTest.keyClicks(response, "Et kort ved kaffen")
    QTest.keyClick(response, Qt.Key.Key_Tab)
    (risk,) = library.query(queries.list_risks, course_id)
    assert risk.likelihood is RiskLevel.HIGH
    assert risk.response == "Et kort ved kaffen"
    assert "Et kort ved kaffen" in row.line.accessibleName()


def test_that_a_risk_is_closed_and_opened_again(
    page: Any, library: Library, course_id: UUID, risk_ids: list[UUID]
) -> None:
    page.show_target(risk_id=risk_ids[0])
    press(page.risks, "risk_close")
    assert titles(page.risks.list)[-1] == "Vikarer kender ikke aftalen."
    closed = page.risks.list.rows.widget_of(risk_ids[0])
    assert "Overstået" in closed.line.accessibleName()
    closed.open_form()
    press(closed, "risk_reopen")
    assert all(risk.closed_on is None for risk in library.query(queries.list_risks, course_id))


def test_that_an_emptied_risk_is_refused_beside_its_field(page: Any, risk_ids: list[UUID]) -> None:
    page.show_target(risk_id=risk_ids[0])
    row = page.risks.list.rows.widget_of(risk_ids[0])
    text = row.texts["text"].editor
    assert text.hasFocus()
    text.selectAll()
    QTest.keyClick(text, Qt.Key.Key_Delete)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert row.texts["text"].error
    assert text.text() == ""


def test_that_an_edit_from_elsewhere_is_told_and_the_typed_text_stays(
    page: Any, library: Library, navigator: FakeNavigator, risk_ids: list[UUID]
) -> None:
    page.show_target(risk_id=risk_ids[0])
    owner = page.risks.list.rows.widget_of(risk_ids[0]).texts["owner"].editor
    page.SHOWS = frozenset()
    library.perform(follow_up_operations.edit_risk, risk_id=risk_ids[0], response="Andet")
    owner.setFocus()
    QTest.keyClicks(owner, "Lone")
    owner.autosave.commit_now()
    assert isinstance(navigator.errors[-1], Conflict)
    assert owner.text() == "Lone"


def test_that_a_late_question_says_so_until_it_is_answered(
    page: Any, library: Library, course_id: UUID, question_id: UUID
) -> None:
    page.show_target(question_id=question_id)
    row = page.questions.list.rows.widget_of(question_id)
    assert "3 dage siden" in row.line.accessibleName()
    answer = row.answer.editor
    answer.setFocus()
    QTest.keyClicks(answer, "Ja, fra oktober.")
    QTest.keyClick(answer, Qt.Key.Key_Tab)
    (question,) = library.query(queries.list_leader_questions, course_id)
    assert (question.answer, question.answered_on) == ("Ja, fra oktober.", today())
    assert "Besvaret" in row.line.accessibleName()
    press(row, "leader_question_reopen")
    (question,) = library.query(queries.list_leader_questions, course_id)
    assert question.answered_on is None


def test_that_an_answer_wanted_before_the_question_is_told_beside_the_date(
    page: Any, question_id: UUID
) -> None:
    page.show_target(question_id=question_id)
    row = page.questions.list.rows.widget_of(question_id)
    wanted = row.dates["wanted_by"]
    wanted.editor.inner.setFocus()
    wanted.editor.inner.setText("1.1.2020")
    QTest.keyClick(wanted.editor.inner, Qt.Key.Key_Tab)
    assert wanted.error


def test_that_the_hours_lead_to_the_group(page: Any, navigator: FakeNavigator) -> None:
    press(page.theory, "go_to_hours")
    assert navigator.visited == [("groups", {"field": "hours"})]


def test_that_every_control_of_each_view_has_a_name_and_is_reached_by_tab(
    page: Any, risk_ids: list[UUID], question_id: UUID
) -> None:
    add(page.theory.list, "Det holder.")
    for view in (THEORY, RISKS, QUESTIONS):
        page.show_target(view=view)
        {THEORY: page.theory, RISKS: page.risks, QUESTIONS: page.questions}[view].list.open_first()
        QApplication.processEvents()
        assert_accessible(page)
