"""The page Praksisform as a person uses it: from the cards to the decision."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from models.analysis.operations import add_finding
from models.analysis.rows import FindingKind
from models.clock import today
from models.errors import Conflict
from models.groups.rows import Perspective
from models.practice import choice_operations, operations, queries
from models.practice.rows import DecisionRule, FitQuestion
from tests.models.practice.factories import make_candidate, make_choice, make_fit_score
from tests.ui.checks import assert_accessible
from tests.ui.pages.opening import open_page
from ui.pages.practice.page import CHOICE, COMPARE, FIT, FORMS, PracticePage
from ui.widgets.tiles import Tile

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

HEALTH, DREAMS, ETHICS = "broad_health", "dream_based_practice", "ethical_principles"


@pytest.fixture
def area(library: Library, course_id: UUID) -> UUID:
    """A development area the group works with."""
    return library.perform(
        add_finding,
        course_id=course_id,
        kind=FindingKind.DEVELOPMENT_AREA,
        text="Morgenen er urolig",
        is_focus=True,
    )


def candidates(library: Library, course_id: UUID) -> Any:
    return library.query(queries.list_candidates, course_id)


def choices(library: Library, course_id: UUID) -> Any:
    return library.query(queries.list_choices, course_id)


def show(page: PracticePage, view: str, **target: Any) -> Any:
    page.show_target(view=view, **target)
    # What is many is built over several turns.
    for _turn in range(4):
        QApplication.processEvents()
    return page.part(view)


def press(root: QWidget, name: str) -> None:
    found = [one for one in root.findChildren(QPushButton, name) if one.isVisible()]
    assert found, name
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)


def write(editor: Any, text: str) -> None:
    editor.setPlainText(text)
    editor.autosave.commit_now()


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


def test_that_the_decision_needs_its_rule_and_its_reason(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    make_candidate(library, course_id)
    press(show(page, CHOICE), "choose_now")
    dialog = page.acts.dialog
    press(dialog, "choose_form_accept")
    assert dialog.fields["rule"].error
    dialog.rule.set_value(DecisionRule.CONSENSUS)
    press(dialog, "choose_form_accept")
    assert dialog.fields["reason"].error
    assert choices(library, course_id) == ()


def test_that_the_decision_keeps_every_view_and_is_shown_at_once(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    make_candidate(library, course_id)
    press(show(page, CHOICE), "choose_now")
    dialog = page.acts.dialog
    dialog.rule.set_value(DecisionRule.CONSENSUS)
    for key, editor in dialog.editors.items():
        editor.setPlainText(f"Om {key}")
    dialog.review_on.set_value(today() + dt.timedelta(days=90))
    press(dialog, "choose_form_accept")
    choice = choices(library, course_id)[0].choice
    assert (choice.rule, choice.residents_view) == (DecisionRule.CONSENSUS, "Om residents_view")
    assert choice.review_on == today() + dt.timedelta(days=90)
    form = page.part(CHOICE).form
    assert form.fields["objections"].editor.toPlainText() == "Om objections"


def test_that_what_is_typed_in_the_decision_survives_closing_it(
    page: PracticePage, library: Library, course_id: UUID
) -> None:
    make_candidate(library, course_id)
    view = show(page, CHOICE)
    press(view, "choose_now")
    page.acts.dialog.editors["reason"].setPlainText("Fordi beboerne")
    page.acts.dialog.editors["reason"].autosave.save_draft()
    page.acts.dialog.reject()
    press(view, "choose_now")
    assert page.acts.dialog.editors["reason"].toPlainText() == "Fordi beboerne"


def test_that_a_choice_is_changed_in_place_and_a_wrong_date_is_told_beside_it(
    page: PracticePage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    make_choice(library, make_candidate(library, course_id))
    form = show(page, CHOICE).form
    write(form.fields["reason"].editor, "")
    assert form.fields["reason"].error
    write(form.fields["reason"].editor, "Det svarer på morgenen")
    write(form.fields["staff_view"].editor, "Ja")
    form.fields["review_on"].editor.changed.emit(dt.date(2020, 1, 1))
    assert form.fields["review_on"].error
    choice = choices(library, course_id)[0].choice
    assert (choice.reason, choice.staff_view) == ("Det svarer på morgenen", "Ja")
    assert choice.review_on is None
    assert not navigator.errors


def test_that_another_choice_keeps_the_earlier_one_which_can_return(
    page: PracticePage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    first, second = (make_candidate(library, course_id, form_code=one) for one in (HEALTH, DREAMS))
    make_choice(library, first)
    make_choice(library, second)
    view = show(page, CHOICE)
    assert view.form.detail.candidate.id == second
    assert len(view.earlier.widgets) == 1
    press(view, "choose_again")
    assert view.form.detail.candidate.id == first
    press(view, "remove_earlier")
    assert len(choices(library, course_id)) == 1
    assert len(navigator.undoable) == 2


def test_that_a_choice_is_taken_back_with_undo(
    page: PracticePage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    make_choice(library, make_candidate(library, course_id))
    view = show(page, CHOICE)
    press(view, "withdraw_choice")
    assert view.form is None
    assert navigator.undoable
    library.undo()
    assert view.form is not None


def test_that_links_of_conditions_land_in_their_fields(
    page: PracticePage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    page.show_target(field="choice")
    start = page.part(CHOICE).findChild(QPushButton, "see_forms_to_choose")
    qtbot.waitUntil(start.hasFocus)
    candidate = make_candidate(library, course_id)
    page.show_target(field="choice")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "choose_now").hasFocus())
    make_choice(library, candidate)
    for field in ("finding", "reason", "leadership_view", "staff_view", "residents_view"):
        page.show_target(field=field)
        editor = page.part(CHOICE).form.fields[field].editor
        qtbot.waitUntil(editor.hasFocus)


def test_that_the_link_to_the_analysis_is_set_on_the_choice(
    page: PracticePage, library: Library, course_id: UUID, area: UUID
) -> None:
    make_choice(library, make_candidate(library, course_id))
    form = show(page, CHOICE).form
    form.area.setFocus()
    QTest.keyClick(form.area, Qt.Key.Key_Down)
    assert choices(library, course_id)[0].candidate.finding_id == area


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


def test_that_the_dialog_of_the_decision_is_accessible(
    page: PracticePage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    make_choice(library, make_candidate(library, course_id))
    library.perform(
        choice_operations.withdraw_choice, choice_id=choices(library, course_id)[0].choice.id
    )
    press(show(page, CHOICE), "choose_now")
    dialog = page.acts.dialog
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert_accessible(dialog)
    dialog.reject()
