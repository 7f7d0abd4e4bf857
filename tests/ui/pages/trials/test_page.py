"""The page Prøvehandlinger: plan, chain, circle, decision."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from models.clock import today
from models.trials import cycle_operations, operations, queries
from models.trials.rows import CycleDecision, TrialState
from tests.ui.checks import assert_accessible
from ui.pages.trials.cycle_panel import CyclePanel
from ui.pages.trials.plan_panel import PlanPanel

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.pages.trials.page import TrialsPage


def test_that_an_empty_course_is_told_what_a_trial_is(page: TrialsPage) -> None:
    empty = page.findChild(object, "no_trials")
    assert empty.isVisible()
    assert not page.findChild(QPushButton, "new_trial").isVisible()
    assert_accessible(page)


def test_that_a_trial_is_made_with_a_name_and_its_plan_opens(
    page: TrialsPage, library: Library, course_id: UUID
) -> None:
    page.plan_trial()
    dialog = page.planning.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.title, "Kaffe i haven")
    dialog.accept_button.click()
    (summary,) = library.query(queries.list_trials, course_id)
    assert summary.trial.title == "Kaffe i haven"
    assert isinstance(page.pane.panel, PlanPanel)
    assert page.list.list.current_id == summary.trial.id


def test_that_a_trial_without_a_name_is_asked_for_one(page: TrialsPage, library: Library) -> None:
    page.plan_trial()
    dialog = page.planning.dialog
    assert dialog is not None
    dialog.accept_button.click()
    assert dialog.fields["title"].error
    dialog.reject()


def test_that_a_field_of_the_plan_saves_on_leaving_it(
    page: TrialsPage, library: Library, trial_id: UUID
) -> None:
    panel = _plan(page)
    _type(panel.form.fields["stop_rule"].editor, "Hvis en beboer siger nej tak.")
    panel.form.focus("who")
    assert library.query(queries.get_trial, trial_id).trial.stop_rule == (
        "Hvis en beboer siger nej tak."
    )
    assert "stop_rule" not in library.query(queries.get_trial, trial_id).missing_plan_fields
    assert not page.findChild(QPushButton, "missing_stop_rule").isVisible()


def test_that_two_fields_left_at_once_are_both_saved(
    page: TrialsPage, library: Library, trial_id: UUID, navigator: FakeNavigator
) -> None:
    panel = _plan(page)
    _type(panel.form.fields["who"].editor, "To på aftenvagt")
    _type(panel.form.fields["place"].editor, "I stuen")
    panel.form.focus("title")
    trial = library.query(queries.get_trial, trial_id).trial
    assert (trial.who, trial.place) == ("To på aftenvagt", "I stuen")
    assert not navigator.errors


def test_that_a_trial_longer_than_six_weeks_is_told_beside_its_last_day(
    page: TrialsPage, library: Library, trial_id: UUID
) -> None:
    library.perform(operations.edit_trial, trial_id=trial_id, starts_on=today())
    panel = _plan(page)
    _type(panel.form.fields["ends_on"].editor.inner, "+60")
    panel.form.focus("title")
    assert "uger" in panel.form.fields["ends_on"].error
    assert library.query(queries.get_trial, trial_id).trial.ends_on is None


def test_that_words_for_the_number_of_residents_stay_with_an_error(
    page: TrialsPage, library: Library, trial_id: UUID
) -> None:
    panel = _plan(page)
    field = panel.form.fields["residents_count"]
    _type(field.editor, "alle")
    panel.form.focus("title")
    assert field.error
    assert field.editor.text() == "alle"
    _type(field.editor, "3")
    panel.form.focus("title")
    assert not field.error
    assert library.query(queries.get_trial, trial_id).trial.residents_count == 3


def test_that_a_draft_stands_in_its_field_again(
    page: TrialsPage, library: Library, course_id: UUID, trial_id: UUID
) -> None:
    page.load(None)
    library.save_draft(f"trial/{trial_id}/idea", "Vi tror, at musik")
    page.load(course_id)
    panel = _plan(page)
    assert panel.form.fields["idea"].editor.toPlainText() == "Vi tror, at musik"


def test_that_somebody_elses_change_is_a_conflict_and_the_text_stays(
    page: TrialsPage, library: Library, trial_id: UUID, navigator: FakeNavigator
) -> None:
    panel = _plan(page)
    stop = library.subscribe(page.on_changed)
    stop()
    page.hide()
    library.perform(operations.edit_trial, trial_id=trial_id, idea="Noget andet")
    editor = panel.form.fields["idea"].editor
    editor.setPlainText("Min idé")
    editor.autosave.commit_now()
    assert [type(error).__name__ for error in navigator.errors] == ["Conflict"]
    assert editor.toPlainText() == "Min idé"


def test_that_the_gate_leads_to_the_first_field_the_plan_lacks(
    page: TrialsPage, trial_id: UUID
) -> None:
    page.show_target(field="trials")
    panel = _plan(page)
    assert QApplication.focusWidget() is panel.form.fields["idea"].editor


def test_that_the_gate_leads_to_the_explanation_of_a_cycle_long_over_its_date(
    page: TrialsPage, library: Library, cycle_id: UUID
) -> None:
    library.perform(
        cycle_operations.edit_cycle, cycle_id=cycle_id, due_on=today() - dt.timedelta(days=16)
    )
    page.show_target(field="cycles")
    panel = _cycle(page)
    assert QApplication.focusWidget() is panel.form.fields["overdue_explanation"].editor


def test_that_a_cycle_over_its_date_says_so_and_takes_an_explanation(
    page: TrialsPage, library: Library, trial_id: UUID, cycle_id: UUID
) -> None:
    panel = _cycle(page)
    assert panel.notice.is_needed
    _type(panel.form.fields["overdue_explanation"].editor, "To var syge.")
    panel.form.focus("plan")
    (cycle,) = library.query(queries.get_trial, trial_id).cycles
    assert cycle.overdue_explanation == "To var syge."


def test_that_a_decision_without_what_was_seen_is_asked_for_it_there(
    page: TrialsPage, cycle_id: UUID
) -> None:
    panel = _cycle(page)
    panel.decision.choices.set_value(CycleDecision.ADAPT)
    panel.decision._show_choice()
    panel.decision.reason.editor.setPlainText("Det virker næsten.")
    panel.findChild(QPushButton, "decide_cycle").click()
    assert panel.form.fields["seen"].error
    assert QApplication.focusWidget() is panel.form.fields["seen"].editor
    assert panel.decision.reason.editor.toPlainText() == "Det virker næsten."


def test_that_adapting_drafts_the_next_cycle_and_shows_it(
    page: TrialsPage, library: Library, trial_id: UUID, cycle_id: UUID, navigator: FakeNavigator
) -> None:
    panel = _cycle(page)
    _fill(panel)
    _decide(panel, CycleDecision.ADAPT, "Musikken var for høj.")
    first, second = library.query(queries.get_trial, trial_id).cycles
    assert first.decision is CycleDecision.ADAPT
    assert first.decision_reason == "Musikken var for høj."
    assert second.plan == "Tirsdag og torsdag."
    assert page.pane.shown == second.id
    assert len(navigator.undoable) == 1


def test_that_keeping_drafts_nothing_and_can_be_taken_back(
    page: TrialsPage, library: Library, trial_id: UUID, cycle_id: UUID
) -> None:
    panel = _cycle(page)
    _fill(panel)
    _decide(panel, CycleDecision.ADOPT, "Det hjælper.")
    assert len(library.query(queries.get_trial, trial_id).cycles) == 1
    panel = _cycle(page)
    panel.findChild(QPushButton, "reopen_cycle").click()
    (cycle,) = library.query(queries.get_trial, trial_id).cycles
    assert cycle.decision is None
    assert panel.decision.choice.isVisibleTo(panel)


def test_that_a_removed_cycle_comes_back_by_undo(
    page: TrialsPage, library: Library, trial_id: UUID, cycle_id: UUID, navigator: FakeNavigator
) -> None:
    _cycle(page).findChild(QPushButton, "remove_cycle").click()
    assert library.query(queries.get_trial, trial_id).cycles == ()
    assert isinstance(page.pane.panel, PlanPanel)
    assert navigator.undoable
    library.undo()
    assert isinstance(page.pane.panel, CyclePanel)


def test_that_trials_change_places_by_alt_and_arrows(
    page: TrialsPage, library: Library, course_id: UUID, trial_id: UUID
) -> None:
    other = library.perform(operations.plan_trial, course_id=course_id, title="Kaffe i haven")
    QTest.keyClick(page.list.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    ids = [row.trial.id for row in library.query(queries.list_trials, course_id)]
    assert ids == [other, trial_id]
    assert page.list.list.current_id == other


def test_that_a_trial_is_begun_stopped_and_removed_with_undo(
    page: TrialsPage, library: Library, course_id: UUID, trial_id: UUID, navigator: FakeNavigator
) -> None:
    head: QWidget = page.pane.head
    head.findChild(QPushButton, "start_trial").click()
    assert library.query(queries.get_trial, trial_id).trial.state is TrialState.RUNNING
    head.findChild(QPushButton, "stop_trial").click()
    assert library.query(queries.get_trial, trial_id).trial.state is TrialState.STOPPED
    head.findChild(QPushButton, "remove_trial").click()
    assert library.query(queries.list_trials, course_id) == ()
    assert page.findChild(object, "no_trials").isVisible()
    library.undo()
    assert page.pane is not None
    assert len(navigator.undoable) == 3


def test_that_plan_and_circle_are_named_and_reached_by_tab(
    page: TrialsPage, cycle_id: UUID, qtbot: QtBot
) -> None:
    QApplication.processEvents()
    assert_accessible(page)
    page.pane.show_link(None)
    QApplication.processEvents()
    assert_accessible(page)


def _plan(page: TrialsPage) -> PlanPanel:
    page.pane.show_link(None)
    assert isinstance(page.pane.panel, PlanPanel)
    page.pane.panel.complete()
    return page.pane.panel


def _cycle(page: TrialsPage) -> CyclePanel:
    assert isinstance(page.pane.panel, CyclePanel)
    return page.pane.panel


def _type(editor: QWidget, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def _fill(panel: CyclePanel) -> None:
    for column, text in (("seen", "Begge sov bedre."), ("reflection", "Musikken gør noget.")):
        _type(panel.form.fields[column].editor, text)
    panel.form.focus("plan")


def _decide(panel: CyclePanel, decision: CycleDecision, reason: str) -> None:
    segment = panel.decision.choices.findChild(object, f"cycle_decision_{decision}")
    segment.click()
    _type(panel.decision.reason.editor, reason)
    panel.findChild(QPushButton, "decide_cycle").click()
