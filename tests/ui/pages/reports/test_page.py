"""The page of reports as a person uses it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from desktop.library.jobs import Jobs
from desktop.support.settings import Settings
from models.courses.follow_up_operations import add_risk
from models.courses.rows import RiskLevel
from models.groups.operations import start_course
from models.meetings.task_operations import add_task
from tests.ui.checks import assert_accessible
from tests.ui.pages.reports.buttons import button
from ui.adapters.delivery import Delivery
from ui.pages.reports.page import ReportsPage
from ui.pages.reports.preview import TEXT

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.theme.controller import ThemeController


def test_that_the_status_report_is_seen_at_once(page: ReportsPage) -> None:
    assert page.report is not None
    assert page.report.kind == "status"
    assert page.preview.pages.page_count == len(page.report.page_sizes) >= 1
    assert "Rolige morgener" in page.preview.text.toPlainText()


def test_that_every_control_has_a_name_and_is_reached_by_tab(
    page: ReportsPage, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert_accessible(page)


def test_that_the_pages_say_in_words_what_they_are(page: ReportsPage) -> None:
    assert "Statusrapport" in page.preview.pages.accessibleName()
    assert page.preview.pages.accessibleDescription()


def test_that_the_text_view_shows_the_same_content_for_those_who_listen(
    page: ReportsPage,
) -> None:
    page.preview.set_view(TEXT)
    assert page.preview.text.isVisible()
    assert not page.preview.pages.isVisible()
    assert "Statusrapport" in page.preview.text.accessibleName()


def test_that_another_language_makes_the_report_anew(page: ReportsPage) -> None:
    page.show_target(language="en")
    assert page.report is not None
    assert page.report.document.language.startswith("en")
    assert page.report.file_stem.startswith("Status report – Botilbud A – ")


def test_that_minutes_without_a_meeting_say_where_meetings_are_made(
    page: ReportsPage, navigator: FakeNavigator
) -> None:
    page.show_target(kind="minutes")
    assert page.report is None
    assert not button(page, "print_report").isEnabled()
    button(page, "go_to_meetings").click()
    assert navigator.visited == [("meetings", {})]


def test_that_minutes_are_made_of_the_meeting_last_held(
    held_id: UUID, draft_id: UUID, page: ReportsPage
) -> None:
    page.show_target(kind="minutes")
    assert page.report is not None
    assert page.report.identity == held_id
    assert page.report.file_stem == "Referat – Morgenen i hus 2 – 06-02-2024"


def test_that_an_agenda_is_made_of_the_next_meeting(
    held_id: UUID, draft_id: UUID, page: ReportsPage
) -> None:
    page.show_target(kind="agenda")
    assert page.report is not None
    assert page.report.identity == draft_id


def test_that_a_link_shows_its_kind_and_meeting(
    held_id: UUID, draft_id: UUID, page: ReportsPage
) -> None:
    page.show_target(kind="agenda", meeting_id=held_id)
    assert page.report is not None
    assert (page.report.kind, page.report.identity) == ("agenda", held_id)


def test_that_an_unknown_kind_changes_nothing(page: ReportsPage) -> None:
    before = page.report
    page.show_target(kind="horoscope", meeting_id=None)
    assert page.report is not None
    assert before is not None
    assert page.report.kind == before.kind


def test_that_a_kind_is_chosen_with_the_arrow_keys(page: ReportsPage, qtbot: QtBot) -> None:
    kinds = page.choices.findChild(type(page.choices._kinds), "report_kinds")
    qtbot.keyClick(kinds, Qt.Key.Key_Down)
    assert kinds.current_id == "minutes"
    assert page.report is None
    qtbot.keyClick(kinds, Qt.Key.Key_Up)
    assert page.report is not None


def test_that_a_change_in_the_library_is_in_the_report_and_the_place_is_kept(
    page: ReportsPage, library: Library, course_id: UUID
) -> None:
    page.preview.pages.verticalScrollBar().setValue(120)
    library.perform(
        add_risk,
        course_id=course_id,
        text="Nattevagten når det ikke",
        likelihood=RiskLevel.LOW,
        consequence=RiskLevel.HIGH,
    )
    assert "Nattevagten når det ikke" in page.preview.text.toPlainText()
    assert page.preview.pages.verticalScrollBar().value() == 120


def test_that_another_course_forgets_the_report_of_the_first(
    page: ReportsPage, library: Library, held_id: UUID
) -> None:
    page.show_target(kind="minutes", meeting_id=held_id)
    other = library.perform(
        start_course, title="Gode stunder", starts_on=dt.date(2024, 1, 8), months=6
    )
    page.load(other)
    assert page.report is None
    page.show_target(kind="status")
    assert "Gode stunder" in page.preview.text.toPlainText()


def test_that_a_hidden_page_makes_no_report(
    page: ReportsPage, library: Library, course_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    page.hide()
    monkeypatch.setattr(page._maker, "make", lambda *arguments: made.append(arguments))
    library.perform(add_task, course_id=course_id, text="Hæng tavlen op")
    assert made == []
    page.show()
    assert len(made) == 1


def test_that_a_late_report_of_an_earlier_wish_is_dropped(page: ReportsPage) -> None:
    shown: list[object] = []
    page._maker.made.connect(shown.append)
    page._maker._finish(page._maker._wish - 1, page._maker.made, page.report)
    assert shown == []


def test_that_pages_become_larger_and_smaller_by_buttons(page: ReportsPage) -> None:
    wide = page.preview.pages.scale
    button(page, "report_larger").click()
    assert page.preview.pages.scale > wide
    button(page, "report_fit").click()
    assert page.preview.pages.scale == pytest.approx(wide)
    button(page, "report_fit").click()
    assert page.preview.pages.scale < wide


def test_that_hard_text_is_shown_and_missing_characters_are_listed(
    page: ReportsPage, library: Library, course_id: UUID
) -> None:
    text = "<b>æøå</b> & <img src=x> 🦔"
    library.perform(
        add_risk,
        course_id=course_id,
        text=text,
        likelihood=RiskLevel.LOW,
        consequence=RiskLevel.LOW,
    )
    assert page.report is not None
    assert "🦔" in page.report.missing_glyphs
    assert "<b>æøå</b> & <img src=x>" in " ".join(page.preview.text.toPlainText().split())
    shown = page.choices.findChild(QLabel, "report_missing_glyphs")
    assert shown.isVisible()
    assert "🦔" in shown.text()


def test_that_choices_stand_above_the_pages_in_a_narrow_window(
    page: ReportsPage, qtbot: QtBot
) -> None:
    page.resize(600, 700)

    def is_below() -> bool:
        preview, choices = page.preview.mapTo(page, QPoint()), page.choices.mapTo(page, QPoint())
        return preview.y() >= choices.y() + page.choices.height()

    qtbot.waitUntil(is_below)
    assert page.preview.width() > page.choices.width() * 0.9


def test_that_the_window_stays_free_while_the_report_is_made(
    qtbot: QtBot,
    themed: ThemeController,
    library: Library,
    navigator: FakeNavigator,
    course_id: UUID,
    held_id: UUID,
    tmp_path: Path,
) -> None:
    delivery = Delivery()
    jobs = Jobs(library, delivery, navigator.show_error)
    page = ReportsPage(library, jobs, Settings(tmp_path / "settings.json"), navigator, None)
    qtbot.addWidget(page)
    page.load(course_id)
    page.show()
    assert page.report is None
    # Three wishes at once: only the last one is answered.
    page.show_target(kind="minutes")
    page.show_target(kind="status")
    page.show_target(kind="minutes")
    qtbot.waitUntil(lambda: page.report is not None)
    assert page.report is not None
    assert page.report.identity == held_id
    jobs.close()
    delivery.close()
