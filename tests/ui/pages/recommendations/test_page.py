"""The page Anbefalinger as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.errors import Conflict
from models.recommendations import operations, queries
from models.recommendations.rows import EvidenceKind, RecommendationState
from tests.ui.checks import assert_accessible
from tests.ui.pages.group_rooms import show_page
from ui.pages.recommendations.page import RecommendationsPage

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from tests.ui.pages.meetings.desk import Desk

ALT = Qt.KeyboardModifier.AltModifier


def detail(library: Library, recommendation_id: UUID) -> Any:
    return library.query(queries.get_recommendation, recommendation_id)


def focused_name() -> str:
    found = QApplication.focusWidget()
    return found.objectName() if found is not None else ""


def test_that_a_recommendation_goes_from_nothing_to_final_by_keyboard(
    desk: Desk, library: Library, course_id: UUID, trial_id: UUID, navigator: FakeNavigator
) -> None:
    assert desk.is_seen("no_recommendations")
    desk.press("write_first_recommendation")
    desk.press("new_recommendation_dialog_accept")
    assert desk.is_seen("no_recommendations"), "an empty title is told beside its field"
    desk.type_in("new_recommendation_title", "Spørg kl. 18")
    desk.key(Qt.Key.Key_Return)
    [made] = library.query(queries.list_recommendations, course_id)
    identity = made.recommendation.id
    assert focused_name() == "recommendation_for_whom"

    desk.press("finalise_recommendation")
    assert focused_name() == "recommendation_conditions", "what is missing is gone to"
    desk.type_in("recommendation_conditions", "Tre ansatte til stede")
    desk.type_in("recommendation_limits", "Ikke ved sygdom")
    desk.tab_away()
    desk.press("finalise_recommendation")
    assert focused_name() == f"evidence_kind_{EvidenceKind.TRIAL}"
    desk.press("evidence_list_add")
    assert not detail(library, identity).evidence
    assert desk.find("evidence_trial_field").error  # type: ignore[attr-defined]  # a field
    chooser: Any = desk.find("evidence_trial")
    chooser.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.type_in("evidence_list_new", "Syv af otte aftener var rolige")
    desk.key(Qt.Key.Key_Return)
    [evidence] = detail(library, identity).evidence
    assert (evidence.trial_id, evidence.text) == (trial_id, "Syv af otte aftener var rolige")

    desk.press("finalise_recommendation")
    desk.press("finalise_dialog_accept")
    row = detail(library, identity).recommendation
    assert row.state is RecommendationState.FINAL
    assert row.limits == "Ikke ved sygdom"
    assert not desk.is_seen("finalise_recommendation")
    assert not desk.is_seen("evidence_list_add")
    assert desk.find("recommendation_steps").isReadOnly()  # type: ignore[attr-defined]  # a text
    assert library.undo_state().undo is None or "finalise" not in library.undo_state().undo

    desk.press("reopen_recommendation")
    assert detail(library, identity).recommendation.state is RecommendationState.PRELIMINARY
    assert not desk.find("recommendation_steps").isReadOnly()  # type: ignore[attr-defined]
    assert not navigator.errors


def test_that_evidence_is_ordered_opened_and_removed_by_keyboard(
    desk: Desk, page: Any, library: Library, recommendation_id: UUID, navigator: FakeNavigator
) -> None:
    desk.press(f"evidence_kind_{EvidenceKind.VOICE}")
    for text in ("Det er rart at blive spurgt", "Vi ved, hvad vi laver"):
        desk.type_in("evidence_list_new", text)
        desk.key(Qt.Key.Key_Return)
    lines = [row.line for row in page.pane.evidence.list.rows.widgets]
    lines[1].setFocus()
    desk.key(Qt.Key.Key_Up, ALT)
    assert [e.text[:3] for e in detail(library, recommendation_id).evidence] == ["Vi ", "Det"]
    desk.key(Qt.Key.Key_Return)
    desk.type_in("evidence_text", "Vi ved nu, hvad vi laver")
    desk.tab_away()
    assert detail(library, recommendation_id).evidence[0].text == "Vi ved nu, hvad vi laver"
    desk.press("evidence_remove")
    assert [e.text[:3] for e in detail(library, recommendation_id).evidence] == ["Det"]
    assert navigator.undoable
    library.undo()
    desk.settle()
    assert len(page.pane.evidence.list.rows.widgets) == 2


def test_that_a_voice_without_words_is_told_beside_its_field(
    desk: Desk, library: Library, recommendation_id: UUID
) -> None:
    desk.press(f"evidence_kind_{EvidenceKind.VOICE}")
    desk.press("evidence_list_add")
    assert desk.find("evidence_list_new_field").error  # type: ignore[attr-defined]  # a field
    assert not detail(library, recommendation_id).evidence


def test_that_recommendations_are_put_in_order_and_removed_with_undo(
    desk: Desk,
    page: Any,
    library: Library,
    course_id: UUID,
    recommendation_id: UUID,
    navigator: FakeNavigator,
) -> None:
    library.perform(operations.add_recommendation, course_id=course_id, title="Den anden")
    desk.settle()
    page.list.list.set_current(recommendation_id)
    page.list.list.setFocus()
    desk.key(Qt.Key.Key_Down, ALT)
    order = library.query(queries.list_recommendations, course_id)
    assert [each.recommendation.title for each in order] == ["Den anden", "Spørg kl. 18"]
    page.show_target(recommendation_id=recommendation_id)
    desk.press("remove_recommendation")
    assert len(library.query(queries.list_recommendations, course_id)) == 1
    assert page.pane.facts.detail.recommendation.title == "Den anden"
    assert navigator.undoable


def test_that_what_did_not_work_is_written_linked_and_removed(
    desk: Desk, page: Any, library: Library, course_id: UUID, trial_id: UUID
) -> None:
    page.show_target(field="not_worked")
    desk.settle()
    assert focused_name() == "not_worked_new"
    desk.type_in("not_worked_new", "En liste på døren blev aldrig læst")
    desk.key(Qt.Key.Key_Return)
    chooser: Any = desk.find("not_worked_trial")
    chooser.setFocus()
    desk.key(Qt.Key.Key_Down)
    [note] = library.query(queries.list_not_worked, course_id)
    assert note.trial_id == trial_id
    desk.type_in("not_worked_text", "Listen på døren")
    assert QApplication.focusWidget() is not None
    desk.tab_away()
    assert library.query(queries.list_not_worked, course_id)[0].text == "Listen på døren"
    desk.press("not_worked_remove")
    assert not library.query(queries.list_not_worked, course_id)
    library.undo()
    assert library.query(queries.list_not_worked, course_id)


def test_that_typing_what_did_not_work_keeps_the_keyboard_when_something_else_changes(
    desk: Desk, page: Any, library: Library, course_id: UUID
) -> None:
    page.show_target(field="not_worked")
    desk.type_in("not_worked_new", "En liste")
    library.perform(operations.add_recommendation, course_id=course_id, title="Fra en anden")
    desk.settle()
    assert focused_name() == "not_worked_new"


def test_that_a_gate_leads_to_what_the_recommendation_lacks(
    desk: Desk, page: Any, library: Library, recommendation_id: UUID
) -> None:
    page.show_target(field="recommendations")
    desk.settle()
    assert focused_name() == "recommendation_conditions"


def test_that_drafts_stand_in_their_field_at_the_next_start(
    desk: Desk,
    page: Any,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    recommendation_id: UUID,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    library.save_draft(f"recommendation/{recommendation_id}/steps", "- spørg først")
    second = show_page(RecommendationsPage, library, navigator, course_id, tmp_path, qtbot)
    assert second.pane.form.fields["steps"].editor.toPlainText() == "- spørg først"


def test_that_a_change_from_elsewhere_is_told_and_the_text_stays(
    desk: Desk, page: Any, library: Library, recommendation_id: UUID, navigator: FakeNavigator
) -> None:
    page.pane._edits._version = 99
    desk.type_in("recommendation_avoid", "Regler om beboerne")
    desk.tab_away()
    assert [type(each) for each in navigator.errors] == [Conflict]
    assert page.pane.form.fields["avoid"].editor.toPlainText() == "Regler om beboerne"


def test_that_every_control_is_named_and_reached(
    page: Any, desk: Desk, recommendation_id: UUID
) -> None:
    desk.settle()
    assert_accessible(page)
    page.show_target(field="not_worked")
    desk.settle()
    assert_accessible(page)
