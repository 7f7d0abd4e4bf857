"""Saving and printing from the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtPrintSupport import QPrinter

from tests.ui.pages.reports.buttons import button
from ui.pages.reports import printing, saving

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.fakes import FakeNavigator
    from ui.pages.reports.page import ReportsPage


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
