"""The page Praksisform as a person uses it: from the cards to the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from models.errors import Conflict
from models.groups.rows import Perspective
from models.practice import operations, queries
from models.practice.rows import FitQuestion
from tests.models.practice.factories import make_candidate, make_choice, make_fit_score
from tests.ui.checks import assert_accessible
from tests.ui.pages.opening import open_page
from tests.ui.pages.practice.hands import candidates, press, show, write
from ui.pages.practice.page import CHOICE, COMPARE, FIT, FORMS, PracticePage
from ui.widgets.tiles import Tile

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

HEALTH, DREAMS, ETHICS = "broad_health", "dream_based_practice", "ethical_principles"


def test_that_nine_cards_and_a_place_for_ones_own_are_seen(page: PracticePage) -> None:
    assert len(page.part(FORMS).grid.findChildren(Tile)) == 10


def test_that_a_card_opens_and_its_form_is_considered_with_the_area_in_focus(
    page: PracticePage, library: Library, course_id: UUID, area: UUID, navigator: FakeNavigator
) -> None:
    press(page, f"form_{HEALTH}")
    press(page, "consider_form")
    found = candidates(library, course_id)[0].candidate
    assert (found.form_code, found.finding_id) == (HEALTH, area)
    assert navigator.undoable
    press(page, "back_to_forms")
    assert page.part(FORMS).tiles[HEALTH].hasFocus()


def test_that_a_form_is_considered_no_longer_and_comes_back_with_undo(
    page: PracticePage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    make_candidate(library, course_id, form_code=HEALTH)
    show(page, FORMS, form=HEALTH)
    press(page, "drop_form")
    assert candidates(library, course_id) == ()
    assert navigator.undoable
    library.undo()
    assert candidates(library, course_id)


def test_that_a_form_of_ones_own_is_added_written_and_removed(
    page: PracticePage, library: Library, navigator: FakeNavigator
) -> None:
    press(page, "new_own_form")
    dialog = page.acts.dialog
    press(dialog, "own_form_accept")
    assert dialog.fields["title"].error
    dialog.title.setText("Den stille time")
    press(dialog, "own_form_accept")
    QApplication.processEvents()
    sheet = page.part(FORMS).sheet
    assert sheet.form.title == "Den stille time"
    write(sheet.fields.fields["questions"].editor, "Hvornår er her ro?\nHvem siger til?")
    assert page.part(FORMS).sheet.form.questions == ("Hvornår er her ro?", "Hvem siger til?")
    press(page, "remove_own_form")
    assert library.query(queries.list_own_forms) == ()
    assert page.part(FORMS).sheet is None
    assert navigator.undoable


def test_that_three_stand_side_by_side_and_a_fourth_takes_the_last_place(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    ids = [
        make_candidate(library, course_id, form_code=code)
        for code in (HEALTH, DREAMS, ETHICS, "local_community")
    ]
    view = show(page, COMPARE)
    assert list(view.cards) == ids[:3]
    QTest.keyClick(view.ticks[ids[3]], Qt.Key.Key_Space)
    assert list(view.cards) == [ids[0], ids[1], ids[3]]
    QTest.keyClick(view.ticks[ids[0]], Qt.Key.Key_Space)
    assert list(view.cards) == [ids[1], ids[3]]


def test_that_a_candidate_is_linked_noted_and_moved_by_keyboard(
    page: PracticePage, library: Library, course_id: UUID, area: UUID, navigator: FakeNavigator
) -> None:
    first, second = (make_candidate(library, course_id, form_code=one) for one in (HEALTH, DREAMS))
    view = show(page, COMPARE)
    card = view.cards[second]
    card.area.setFocus()
    QTest.keyClick(card.area, Qt.Key.Key_Down)
    assert candidates(library, course_id)[1].candidate.finding_id == area
    write(card.note.editor, "Den ligner det, vi gør om søndagen")
    QTest.keyClick(card.note.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(view.cards) == [second, first]
    assert candidates(library, course_id)[0].candidate.note.startswith("Den ligner")
    assert not navigator.errors


def test_that_a_chosen_form_cannot_be_dropped_from_the_comparison(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    chosen = make_candidate(library, course_id)
    make_choice(library, chosen)
    card = show(page, COMPARE).cards[chosen]
    assert not card.findChild(QPushButton, "candidate_remove").isVisible()


def test_that_the_widest_disagreement_is_said_with_each_sides_answer(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    candidate = make_candidate(library, course_id)
    view = show(page, FIT)
    rows = view.rows
    for question, side, key in (
        (FitQuestion.NEED, Perspective.LEADERSHIP, Qt.Key.Key_4),
        (FitQuestion.NEED, Perspective.STAFF, Qt.Key.Key_3),
        (FitQuestion.CAPACITY, Perspective.LEADERSHIP, Qt.Key.Key_5),
        (FitQuestion.CAPACITY, Perspective.RESIDENTS, Qt.Key.Key_1),
    ):
        QTest.keyClick(rows[question].answers[side].scale, key)
    profile = library.query(queries.get_candidate, candidate).profile
    assert profile.widest == (FitQuestion.CAPACITY,)
    assert "5" in view.widest.text()
    assert "1" in view.widest.text()
    assert view.warning.isVisible()
    assert "1" in view.warning.text()
    QTest.keyClick(
        rows[FitQuestion.CAPACITY].answers[Perspective.RESIDENTS].scale, Qt.Key.Key_Delete
    )
    assert not view.warning.isVisible()


def test_that_a_reason_waits_for_its_number(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    candidate = make_candidate(library, course_id)
    answer = show(page, FIT).rows[FitQuestion.DESIRE].answers[Perspective.STAFF]
    answer.why.editor.setFocus()
    QTest.keyClicks(answer.why.editor, "Vi glæder os")
    QTest.keyClick(answer.why.editor, Qt.Key.Key_Return)
    assert answer.why.error
    QTest.keyClick(answer.scale, Qt.Key.Key_5)
    line = library.query(queries.get_candidate, candidate).profile.lines[6]
    assert (line.answers[0].score, line.answers[0].note) == (5, "Vi glæder os")
    assert not answer.why.error


def test_that_a_score_changed_by_somebody_else_is_a_conflict(
    page: PracticePage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    candidate = make_candidate(library, course_id)
    make_fit_score(library, candidate)
    answer = show(page, FIT).rows[FitQuestion.NEED].answers[Perspective.STAFF]
    page.hide()
    make_fit_score(library, candidate, score=5)
    answer.scale.scored.emit(1)
    assert isinstance(navigator.errors[0], Conflict)


def test_that_empty_views_teach_and_lead_to_the_cards(page: PracticePage) -> None:
    for view, name in ((COMPARE, "see_forms"), (FIT, "see_forms_to_score")):
        press(show(page, view), name)
        assert page.view.value == FORMS


def test_that_a_note_being_typed_is_there_at_the_next_start(
    page: PracticePage,
    library: Library,
    course_id: UUID,
    navigator: FakeNavigator,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    candidate = make_candidate(library, course_id)
    editor = show(page, COMPARE).cards[candidate].note.editor
    editor.setPlainText("Halvt skrevet")
    editor.autosave.save_draft()
    again = open_page(PracticePage, library, navigator, course_id, qtbot, tmp_path)
    assert show(again, COMPARE).cards[candidate].note.editor.toPlainText() == "Halvt skrevet"


def test_that_every_control_has_a_name_and_is_reached_by_tab(
    page: PracticePage, library: Library, course_id: UUID, area: UUID
) -> None:
    first, second = (make_candidate(library, course_id, form_code=one) for one in (HEALTH, DREAMS))
    assert_accessible(page)
    show(page, CHOICE)
    assert_accessible(page)
    make_choice(library, first)
    make_choice(library, second)
    library.perform(
        operations.score_fit,
        candidate_id=first,
        perspective=Perspective.STAFF,
        question=FitQuestion.NEED,
        score=2,
    )
    library.perform(operations.link_candidate, candidate_id=first, finding_id=area)
    for view in (COMPARE, FIT, CHOICE):
        show(page, view)
        assert_accessible(page)
    show(page, FORMS, form=HEALTH)
    assert_accessible(page)
    own = library.perform(operations.add_own_form, title="Den stille time")
    show(page, FORMS, form=own)
    assert_accessible(page)
