"""Where a report is saved: the dialog of the system, and showing the file afterwards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.support.translation import translate
from ui.pages.reports.made_report import format_words


def ask_for_file(
    parent: QWidget, stem: str, endings: tuple[str, ...], folder: Path | None
) -> Path | None:
    """Ask where to save; None when the person thought better of it.

    Args:
        parent: the widget the dialog lies over.
        stem: the suggested name without its ending.
        endings: what it may end in; the first one is suggested.
        folder: where the last one was saved.
    """
    words = format_words()
    filters = {f"{words[ending]} (*.{ending})": ending for ending in endings}
    start = (folder or documents_folder()) / f"{stem}.{endings[0]}"
    chosen, used = QFileDialog.getSaveFileName(
        parent, translate("ReportsPage", "Save the report"), str(start), ";;".join(filters)
    )
    if not chosen:
        return None
    return with_ending(Path(chosen), endings, filters.get(used, endings[0]))


def with_ending(path: Path, endings: tuple[str, ...], chosen: str) -> Path:
    """The path, with the chosen ending where it has none of those a report can have.

    A name such as `Status 12.01` keeps its dots.
    """
    if path.suffix.lower().lstrip(".") in endings:
        return path
    return path.with_name(f"{path.name}.{chosen}")


def documents_folder() -> Path:
    """Where the system keeps a person's documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def show_file(path: Path) -> bool:
    """Open a file in the program that shows such files, else its folder; False where neither."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) or QDesktopServices.openUrl(
        QUrl.fromLocalFile(str(path.parent))
    )
