"""Strengths, development areas and the note, as a person uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.analysis import operations, queries
from models.analysis.rows import FindingKind, Theme
from models.groups.rows import Perspective
from tests.ui.pages.analysis.hands import answer, card, findings, press, show
from ui.pages.analysis.page import FINDINGS, AnalysisPage
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator

THEME = Theme.LEADERSHIP_ORGANISATION


def test_that_a_new_finding_is_written_and_added_with_enter(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    show(page, FINDINGS)
    adder = page.findings.lists[FindingKind.DEVELOPMENT_AREA].adder
    adder.editor.setFocus()
    QTest.keyClick(adder.editor, Qt.Key.Key_Return)
    assert adder.error
    QTest.keyClicks(adder.editor, "Ro om morgenen")
    QTest.keyClick(adder.editor, Qt.Key.Key_Return)
    assert findings(library, course_id) == ["Ro om morgenen"]
    assert (adder.editor.text(), adder.error) == ("", "")


def test_that_alt_and_arrows_put_findings_in_order(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    for kind, text in (
        (FindingKind.STRENGTH, "A"),
        (FindingKind.DEVELOPMENT_AREA, "x"),
        (FindingKind.STRENGTH, "B"),
        (FindingKind.STRENGTH, "C"),
    ):
        library.perform(operations.add_finding, course_id=course_id, kind=kind, text=text)
    show(page, FINDINGS)
    strengths = page.findings.lists[FindingKind.STRENGTH].cards
    moved = strengths.widgets[2]
    moved.focus_text()
    QTest.keyClick(moved.text.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.row.text for one in strengths.widgets] == ["A", "C", "B"]
    QTest.keyClick(moved.text.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.row.text for one in strengths.widgets] == ["C", "A", "B"]
    assert moved.text.editor.hasFocus()
    QTest.keyClick(moved.text.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(moved.text.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.row.text for one in strengths.widgets] == ["A", "C", "B"]


def test_that_a_finding_is_corrected_marked_and_removed_with_undo(
    page: AnalysisPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    library.perform(
        operations.add_finding,
        course_id=course_id,
        kind=FindingKind.DEVELOPMENT_AREA,
        text="Ro",
    )
    show(page, FINDINGS)
    made = page.findings.lists[FindingKind.DEVELOPMENT_AREA].cards.widgets[0]
    made.text.editor.setPlainText("")
    made.text.editor.autosave.commit_now()
    assert made.text.error
    assert findings(library, course_id) == ["Ro"]
    made.text.editor.setPlainText("Ro om aftenen")
    made.text.editor.autosave.commit_now()
    assert not made.text.error
    QTest.keyClick(made.focus_tick, Qt.Key.Key_Space)
    row = library.query(queries.list_findings, course_id)[0]
    assert (row.text, row.is_focus) == ("Ro om aftenen", True)
    press(page, "finding_remove")
    assert findings(library, course_id) == []
    assert navigator.undoable
    library.undo()
    assert findings(library, course_id) == ["Ro om aftenen"]


def test_that_the_link_of_a_condition_lands_in_its_field(page: AnalysisPage, qtbot: QtBot) -> None:
    page.show_target(field="no_residents_reason")
    reason = page.findings.fields["no_residents_reason"].editor
    qtbot.waitUntil(reason.hasFocus)
    page.show_target(field="findings")
    adder = page.findings.lists[FindingKind.STRENGTH].adder.editor
    qtbot.waitUntil(adder.hasFocus)
    page.show_target(field="themes")
    qtbot.waitUntil(lambda: card(page, Perspective.LEADERSHIP).score.hasFocus())


def test_that_the_reason_stands_while_the_residents_are_missing(
    page: AnalysisPage, library: Library, course_id: UUID
) -> None:
    show(page, FINDINGS)
    mark = page.findings.findChild(object, "residents_mark")
    reason = page.findings.fields["no_residents_reason"]
    assert mark.status is Status.ATTENTION
    reason.editor.setPlainText("Vi spørger igen med billedkort")
    reason.editor.autosave.commit_now()
    assert mark.status is Status.WAITING
    note = library.query(queries.find_analysis_note, course_id)
    assert note.no_residents_reason == "Vi spørger igen med billedkort"
    answer(library, course_id, Perspective.RESIDENTS, score=None)
    assert mark.status is Status.DONE
    assert reason.isVisible()
