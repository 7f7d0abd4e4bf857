"""The file dialog's answer, and the endings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.pages.reports.saving import ask_for_file, with_ending

if TYPE_CHECKING:
    from ui.theme.controller import ThemeController

ALL = ("pdf", "docx", "html", "txt")


@pytest.mark.parametrize(
    ("typed", "chosen", "path"),
    [
        ("status", "pdf", "status.pdf"),
        ("status.PDF", "docx", "status.PDF"),
        ("Status 12.01", "docx", "Status 12.01.docx"),
        ("status.docx", "pdf", "status.docx"),
    ],
)
def test_that_a_file_gets_an_ending_a_report_can_have(typed: str, chosen: str, path: str) -> None:
    assert with_ending(Path("/mappe") / typed, ALL, chosen) == Path("/mappe") / path


def test_that_the_dialog_suggests_name_and_folder(
    themed: ThemeController, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    asked: list[tuple[str, str]] = []

    def answer(_parent: object, _title: str, start: str, filters: str) -> tuple[str, str]:
        asked.append((start, filters))
        return "/mappe/ny", filters.split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    parent = QWidget()
    path = ask_for_file(parent, "Referat", ALL, Path("/mappe"))
    assert asked[0][0] == str(Path("/mappe/Referat.pdf"))
    assert path == Path("/mappe/ny.docx")


def test_that_thinking_better_of_it_saves_nothing(
    themed: ThemeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert ask_for_file(QWidget(), "Referat", ALL, None) is None
