"""What stands in the way of a report, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from models.courses.follow_up_operations import add_risk, edit_risk
from models.courses.rows import RiskLevel
from models.meetings.task_operations import add_task
from tests.ui.checks import assert_accessible
from tests.ui.pages.reports.buttons import button

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.pages.reports.page import ReportsPage

NUMBER = "120385-1234"


def test_that_a_number_like_a_cpr_number_stops_the_report_with_its_place(
    page: ReportsPage, library: Library, course_id: UUID
) -> None:
    library.perform(add_task, course_id=course_id, text=f"Ring om ordre {NUMBER} i morgen")
    assert page.report is None
    assert page.preview.fault.isVisible()
    assert not button(page, "save_pdf").isEnabled()
    labels = [label.text() for label in page.preview.fault.findChildren(QLabel)]
    assert f"Ring om ordre {NUMBER} i morgen" in labels


def test_that_a_number_declared_false_lets_the_report_be_made(
    page: ReportsPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    library.perform(add_task, course_id=course_id, text=f"Ring om ordre {NUMBER} i morgen")
    button(page, "declare_number_0").click()
    assert page.report is not None
    assert len(navigator.undoable) == 1
    library.undo()
    assert page.report is None


def test_that_the_page_of_the_number_is_one_click_away(
    page: ReportsPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    library.perform(add_task, course_id=course_id, text=f"Ring om ordre {NUMBER}")
    button(page, "go_to_number_0").click()
    assert navigator.visited == [("meetings", {})]


def test_that_the_fault_card_is_accessible_too(
    page: ReportsPage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    library.perform(add_task, course_id=course_id, text=f"Ring om ordre {NUMBER}")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert_accessible(page)


def test_that_mending_the_text_brings_the_report_back(
    page: ReportsPage, library: Library, course_id: UUID
) -> None:
    risk_id = library.perform(
        add_risk,
        course_id=course_id,
        text=f"Sag {NUMBER}",
        likelihood=RiskLevel.LOW,
        consequence=RiskLevel.LOW,
    )
    assert page.report is None
    library.perform(edit_risk, risk_id=risk_id, text="Sagen er lukket")
    assert page.report is not None


def test_that_printing_what_cannot_be_made_says_so(
    page: ReportsPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    library.perform(add_task, course_id=course_id, text=f"Ring om ordre {NUMBER}")
    page.print_report()
    assert len(navigator.messages) == 1
