"""The page Analyse as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from models.analysis import operations, queries
from models.analysis.rows import FindingKind, Theme
from models.errors import Conflict
from models.groups.rows import Perspective
from tests.ui.checks import assert_accessible
from tests.ui.pages.analysis.hands import answer, answers, card, findings, press, show
from tests.ui.pages.opening import make_course, open_page
from ui.pages.analysis.page import FINDINGS, TABLE, AnalysisPage
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

THEME = Theme.LEADERSHIP_ORGANISATION


def test_that_six_themes_and_three_sides_wait_with_their_questions(page: AnalysisPage) -> None:
    assert page.list.model().rowCount() == 6
    assert list(page.pane.cards) == list(Perspective)[:3]
    assert all(one.prompts.is_open for one in page.pane.cards.values())


def test_that_a_number_key_gives_a_side_its_score(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    QTest.keyClick(card(page).score, Qt.Key.Key_4)
    row = answers(library, course_id)[0]
    assert (row.theme, row.perspective, row.score) == (THEME, Perspective.RESIDENTS, 4)
    assert not card(page).prompts.is_open


def test_that_a_pass_is_an_answer_and_can_be_taken_back(
    page: AnalysisPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    QTest.keyClick(card(page).pass_tick, Qt.Key.Key_Space)
    assert answers(library, course_id)[0].is_pass
    QTest.keyClick(card(page).pass_tick, Qt.Key.Key_Space)
    assert answers(library, course_id) == ()
    assert navigator.undoable
    library.undo()
    assert card(page).pass_tick.isChecked()


def test_that_an_answer_with_words_cannot_lose_its_pass_without_a_number(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.RESIDENTS, strengths="Vi griner")
    QTest.keyClick(card(page).pass_tick, Qt.Key.Key_Space)
    assert answers(library, course_id)[0].strengths == "Vi griner"
    assert card(page).pass_tick.isChecked()
    assert card(page).score.hasFocus()


def test_that_words_are_saved_when_the_field_is_left(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    editor = card(page).fields["wishes"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Flere ture")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert answers(library, course_id)[0].wishes == "Flere ture"


def test_that_field_after_field_is_no_conflict_with_oneself(
    page: AnalysisPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    for key in ("strengths", "wishes", "example"):
        editor = card(page).fields[key].editor
        editor.setPlainText(f"Om {key}")
        editor.autosave.commit_now()
    QTest.keyClick(card(page).score, Qt.Key.Key_2)
    row = answers(library, course_id)[0]
    assert (row.score, row.example) == (2, "Om example")
    assert not navigator.errors


def test_that_a_change_by_somebody_else_is_told_in_the_bar(
    page: AnalysisPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    answer(library, course_id, Perspective.RESIDENTS, score=2)
    page.hide()
    answer(library, course_id, Perspective.RESIDENTS, score=5)
    card(page).score.scored.emit(1)
    assert isinstance(navigator.errors[0], Conflict)
    assert answers(library, course_id)[0].score == 5


def test_that_two_steps_apart_are_a_talking_point_and_no_error(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.LEADERSHIP, score=5)
    answer(library, course_id, Perspective.RESIDENTS, score=4)
    assert not page.pane.findChild(object, "talking_point").isVisible()
    answer(library, course_id, Perspective.STAFF, score=3)
    mark = page.pane.findChild(object, "talking_point")
    assert mark.isVisible()
    assert mark.status is Status.ACTIVE
    assert "5" in page.pane.gap.text()
    assert "3" in page.pane.gap.text()


def test_that_relatives_are_asked_when_somebody_wants_to(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    press(page, "ask_relatives")
    assert card(page, Perspective.RELATIVES).score.hasFocus()
    QTest.keyClick(card(page, Perspective.RELATIVES).score, Qt.Key.Key_3)
    assert answers(library, course_id)[0].perspective == Perspective.RELATIVES


def test_that_a_strength_drops_out_of_an_answer(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.RESIDENTS, strengths="Vi griner\nsammen")
    press(page, "residents_take_strengths")
    row = library.query(queries.list_findings, course_id)[0]
    assert (row.kind, row.theme, row.text) == (FindingKind.STRENGTH, THEME, "Vi griner sammen")
    assert not page.findChild(QPushButton, "residents_take_strengths").isEnabled()


def test_that_only_the_marked_words_become_a_development_area(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.STAFF, wishes="Tid til at tale. Mindre støj.")
    editor = card(page, Perspective.STAFF).fields["wishes"].editor
    cursor = editor.textCursor()
    cursor.setPosition(17)
    cursor.setPosition(29, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    press(page, "staff_take_wishes")
    assert findings(library, course_id) == ["Mindre støj."]


def test_that_a_draft_stands_in_its_field_at_the_next_start(
    page: AnalysisPage,
    library: Library,
    course_id: UUID,
    navigator: FakeNavigator,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    editor = card(page).fields["example"].editor
    editor.setPlainText("Da vi lavede suppe")
    editor.autosave.save_draft()
    again = open_page(AnalysisPage, library, navigator, course_id, qtbot, tmp_path)
    assert card(again).fields["example"].editor.toPlainText() == "Da vi lavede suppe"
    assert answers(library, course_id) == ()


def test_that_the_themes_link_goes_on_where_one_side_has_spoken(
    page: AnalysisPage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    library.perform(
        operations.answer_theme,
        course_id=course_id,
        theme=Theme.HEALTH,
        perspective=Perspective.LEADERSHIP,
        score=3,
    )
    page.show_target(field="themes")
    qtbot.waitUntil(lambda: card(page, Perspective.STAFF).score.hasFocus())
    assert page.pane.theme.code == Theme.HEALTH


def test_that_all_answers_stand_side_by_side_and_enter_opens_a_theme(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.LEADERSHIP, score=4, wishes="Mere tid")
    show(page, TABLE)
    model = page.table.model
    assert (model.rowCount(), model.columnCount()) == (6, 4)
    assert "Mere tid" in model.index(0, 1).data()
    page.table.table.activated.emit(model.index(3, 0))
    assert page.pane.theme.code == Theme.HEALTH
    assert page.pane.isVisible()


def test_that_another_course_shows_its_own_answers(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.LEADERSHIP, score=4)
    page.load(make_course(library, "Gode stunder"))
    assert card(page, Perspective.LEADERSHIP).score.score is None


def test_that_every_control_has_a_name_and_is_reached_by_tab(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    answer(library, course_id, Perspective.RESIDENTS, score=2, strengths="Vi griner")
    library.perform(
        operations.add_finding, course_id=course_id, kind=FindingKind.STRENGTH, text="Ro"
    )
    for view in ("themes", TABLE, FINDINGS):
        show(page, view)
        assert_accessible(page)
