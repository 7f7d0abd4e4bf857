"""The decision for a form, as a person makes and changes it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from models.clock import today
from models.practice import choice_operations
from models.practice.rows import DecisionRule
from tests.models.practice.factories import make_candidate, make_choice
from tests.ui.checks import assert_accessible
from tests.ui.pages.practice.hands import choices, press, show, write
from ui.pages.practice.page import CHOICE, PracticePage

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

HEALTH, DREAMS = "broad_health", "dream_based_practice"


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
