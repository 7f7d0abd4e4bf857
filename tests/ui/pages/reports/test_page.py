"""The page of reports as a person uses it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton

from models.courses.follow_up_operations import add_risk, edit_risk
from models.courses.rows import RiskLevel
from models.groups.operations import start_course
from models.meetings.task_operations import add_task
from tests.ui.checks import assert_accessible
from ui.pages.reports import printing, saving
from ui.pages.reports.preview import TEXT

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from desktop.library.library import Library
    from tests.ui.fakes import FakeNavigator
    from ui.pages.reports.page import ReportsPage

NUMBER = "120385-1234"


def button(page: ReportsPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found


@pytest.fixture
def saving_to(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Answers the file dialog with a path, and notes what was suggested."""

    def answer(path: Path | None) -> list[tuple[str, tuple[str, ...]]]:
        asked: list[tuple[str, tuple[str, ...]]] = []

        def ask(_parent: object, stem: str, endings: tuple[str, ...], _folder: object) -> Any:
            asked.append((stem, endings))
            return path

        monkeypatch.setattr(saving, "ask_for_file", ask)
        return asked

    return answer


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


def test_that_saving_suggests_a_name_people_recognise(
    page: ReportsPage, saving_to: Any, navigator: FakeNavigator
) -> None:
    asked = saving_to(None)
    button(page, "save_docx").click()
    (stem, endings) = asked[0]
    assert stem.startswith("Statusrapport – Botilbud A – ")
    assert endings == ("docx",)
    assert navigator.messages == []


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "txt"])
def test_that_a_report_is_saved_in_every_format(
    page: ReportsPage, saving_to: Any, tmp_path: Path, navigator: FakeNavigator, ending: str
) -> None:
    path = tmp_path / f"status.{ending}"
    saving_to(path)
    button(page, f"save_{ending}").click()
    assert path.stat().st_size > 200
    assert path.name in navigator.messages[-1]
    if ending == "pdf":
        assert page.report is not None
        assert path.read_bytes() == page.report.pdf


def test_that_the_saved_file_can_be_shown(
    page: ReportsPage,
    saving_to: Any,
    tmp_path: Path,
    navigator: FakeNavigator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(saving, "show_file", shown.append)
    path = tmp_path / "status.txt"
    saving_to(path)
    page.save_as("txt")
    assert navigator.action is not None
    navigator.action()
    assert shown == [path]


def test_that_a_folder_that_is_gone_is_told_and_nothing_is_lost(
    page: ReportsPage, saving_to: Any, tmp_path: Path, navigator: FakeNavigator
) -> None:
    saving_to(tmp_path / "gone" / "status.pdf")
    page.save_as("pdf")
    assert [type(error).__name__ for error in navigator.errors] == ["UserFacingError"]
    assert page.report is not None


def test_that_printing_asks_for_a_printer_with_the_pages_of_the_report(
    page: ReportsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(printing, "open_dialog", lambda dialog, then: opened.append(dialog))
    page.commands()["print"]()
    assert opened[0].maxPage() == page.preview.pages.page_count
    opened[0].deleteLater()


def test_that_a_print_to_a_file_keeps_the_text(
    page: ReportsPage, tmp_path: Path, navigator: FakeNavigator
) -> None:
    assert page.report is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    page._output.print_on(printer, page.report)
    assert (tmp_path / "out.pdf").read_bytes() == page.report.pdf
    assert len(navigator.messages) == 2


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
