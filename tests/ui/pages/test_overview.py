"""The front page as a person uses it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.library.jobs import SynchronousJobs
from desktop.library.opening import create_library
from desktop.support.settings import Settings
from models.clock import today
from models.errors import Conflict
from models.groups.operations import start_course
from models.groups.rows import MemberRole
from models.measures.measurement_operations import record_measurements
from models.measures.operations import add_indicator
from models.meetings.operations import plan_meeting
from models.meetings.register_queries import list_tasks
from models.meetings.rows import TaskState
from models.meetings.task_operations import add_task, edit_task
from tests.ui.checks import assert_accessible
from ui.charts.chart_view import ChartView
from ui.pages.overview import OverviewPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.theme.controller import ThemeController


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = create_library(str(tmp_path / "group.praksisrum"))
    library.set_operator("MK", "konsulent")
    yield library
    library.close()


@pytest.fixture
def course_id(library: Library) -> UUID:
    return library.perform(
        start_course,
        title="Rolige morgener",
        starts_on=today() - dt.timedelta(days=30),
        months=12,
        members=(("Leder Et", MemberRole.LEADER, ""), ("Beboer To", MemberRole.RESIDENT, "")),
    )


@pytest.fixture
def page(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
) -> OverviewPage:
    page = OverviewPage(
        library,
        SynchronousJobs(library, navigator.show_error),
        Settings(tmp_path / "settings.json"),
        navigator,
        None,
    )
    qtbot.addWidget(page)
    library.subscribe(page.on_changed)
    page.resize(1170, 608)
    page.load(course_id)
    page.show()
    qtbot.waitExposed(page)
    return page


def button(page: OverviewPage, name: str) -> QPushButton:
    found = [it for it in page.findChildren(QPushButton, name) if it.isVisibleTo(page)]
    assert len(found) == 1, name
    return found[0]


def words_of(page: OverviewPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def late_task(library: Library, course_id: UUID, text: str, days: int) -> UUID:
    due = today() - dt.timedelta(days=days)
    return library.perform(add_task, course_id=course_id, text=text, due_on=due, agreed_on=due)


def test_that_a_new_group_is_asked_to_plan_its_first_meeting(
    page: OverviewPage, navigator: FakeNavigator
) -> None:
    button(page, "take_next_step").click()
    assert navigator.visited == [("meetings", {"new": True})]


def test_that_the_empty_page_teaches_and_is_accessible(page: OverviewPage, qtbot: QtBot) -> None:
    for card in (page.tasks, page.chart):
        labels = [label for label in card.findChildren(QLabel) if label.isVisibleTo(page)]
        assert any(len(label.text()) > 60 for label in labels)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert_accessible(page)


def test_that_the_filled_page_is_accessible_too(
    page: OverviewPage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    for number in range(8):
        late_task(library, course_id, f"Opgave {number}", number)
    measure(library, course_id)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert_accessible(page)


def test_that_the_next_meeting_is_one_click_away(
    page: OverviewPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    meeting_id = library.perform(
        plan_meeting,
        course_id=course_id,
        title="Aftenen i hus 2",
        held_on=today() + dt.timedelta(days=3),
        place="Køkkenet",
    )
    assert "Aftenen i hus 2" in words_of(page)
    assert "Køkkenet" in words_of(page)
    button(page, "open_next_meeting").click()
    assert navigator.visited == [("meetings", {"meeting_id": meeting_id})]


def test_that_a_task_is_ticked_off_in_place_and_can_come_back(
    page: OverviewPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    late_task(library, course_id, "Hæng tavlen op", 4)
    assert "Hæng tavlen op" in words_of(page)
    button(page, "done_0").click()
    assert library.query(list_tasks, course_id=course_id, state=TaskState.OPEN) == ()
    assert len(navigator.undoable) == 1
    library.undo()
    assert button(page, "done_0").accessibleName().endswith("Hæng tavlen op")


def test_that_the_keyboard_stays_in_the_list_when_a_task_is_ticked_off(
    page: OverviewPage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    for number in range(3):
        late_task(library, course_id, f"Opgave {number}", number + 1)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first = button(page, "done_0")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert button(page, "done_0").hasFocus()


def test_that_a_task_changed_by_somebody_else_is_told_and_not_closed(
    page: OverviewPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    task_id = late_task(library, course_id, "Hæng tavlen op", 4)
    stale = page._facts.tasks[0].task
    library.perform(edit_task, task_id=task_id, text="Hæng to tavler op")
    page._on_tasks_task_completed(stale)
    assert [type(error) for error in navigator.errors] == [Conflict]
    assert len(library.query(list_tasks, course_id=course_id, state=TaskState.OPEN)) == 1


def test_that_only_the_first_tasks_are_shown_with_a_way_to_all(
    page: OverviewPage, library: Library, course_id: UUID, navigator: FakeNavigator
) -> None:
    for number in range(8):
        late_task(library, course_id, f"Opgave {number}", number + 1)
    shown = words_of(page)
    assert "Opgave 7" in shown
    assert "Opgave 0" not in shown
    button(page, "all_tasks").click()
    assert navigator.visited == [("meetings", {"view": "tasks"})]


def test_that_a_late_task_is_the_next_step_and_its_button_leads_into_the_list(
    page: OverviewPage, library: Library, course_id: UUID, qtbot: QtBot
) -> None:
    late_task(library, course_id, "Hæng tavlen op", 4)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    button(page, "take_next_step").click()
    assert button(page, "done_0").hasFocus()


def measure(library: Library, course_id: UUID) -> None:
    indicator_id = library.perform(
        add_indicator, course_id=course_id, title="Rolige morgener", unit="antal", target=5
    )
    start = today() - dt.timedelta(days=28)
    values = [(start + dt.timedelta(weeks=at), value) for at, value in enumerate((1, 2, None, 4))]
    library.perform(record_measurements, indicator_id=indicator_id, values=values)


def test_that_the_chart_has_a_name_a_sentence_and_its_numbers_as_text(
    page: OverviewPage, library: Library, course_id: UUID
) -> None:
    measure(library, course_id)
    chart = page.findChild(ChartView, "overview_chart")
    assert chart is not None
    assert chart.isVisibleTo(page)
    assert "Rolige morgener" in chart.accessibleName()
    assert chart.accessibleDescription()
    button(page, "show_numbers").click()
    numbers = page.findChild(QLabel, "chart_numbers").text().splitlines()
    assert len(numbers) == 4
    assert numbers[0].endswith(": 4")
    button(page, "show_numbers").click()
    assert not page.findChild(QLabel, "chart_numbers").isVisibleTo(page)


def test_that_the_phase_is_told_and_its_card_opened_where_the_window_can(
    qtbot: QtBot,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    tmp_path: Path,
    themed: ThemeController,
) -> None:
    opened: list[str] = []
    navigator.run_command = opened.append
    page = OverviewPage(
        library,
        SynchronousJobs(library, navigator.show_error),
        Settings(tmp_path / "settings.json"),
        navigator,
        None,
    )
    qtbot.addWidget(page)
    page.load(course_id)
    page.show()
    assert "Opstart" in words_of(page)
    button(page, "see_gate").click()
    assert opened == ["show_gate"]


def test_that_what_changed_is_told_in_words(
    page: OverviewPage, library: Library, course_id: UUID
) -> None:
    late_task(library, course_id, "Hæng tavlen op", 4)
    labels = [label.text() for label in page.recent.findChildren(QLabel)]
    assert not any("add_task" in text for text in labels)
    assert any(text.endswith("MK") for text in labels)


def test_that_texts_are_shown_as_they_were_typed(
    page: OverviewPage, library: Library, course_id: UUID
) -> None:
    late_task(library, course_id, "<b>æøå</b> & <img src=x> 🦔", 2)
    labels = [label for label in page.tasks.findChildren(QLabel) if "<b>" in label.text()]
    assert labels[0].text() == "<b>æøå</b> & <img src=x> 🦔"
    assert labels[0].textFormat() == Qt.TextFormat.PlainText


def test_that_answers_for_another_course_are_dropped(
    page: OverviewPage, library: Library, course_id: UUID
) -> None:
    other = library.perform(start_course, title="Andet", starts_on=today(), months=6)
    old = page._facts
    page.load(other)
    page._on_facts_fetched(course_id, old)
    assert page._facts.course.id == other


def test_that_no_course_shows_no_cards(page: OverviewPage) -> None:
    page.load(None)
    assert not page.step.isVisibleTo(page)
