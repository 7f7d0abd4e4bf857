"""Velkommen: where to begin, which libraries were open last, and the language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.support.translation import current_language, translate
from ui.actions import LANGUAGE_WORDS
from ui.icons import pixmap
from ui.item_models.list_rows import ListRow
from ui.theme.current import palette, px
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.choice import SegmentedChoice
from ui.widgets.row_list import RowList
from ui.widgets.tiles import Tile, TileGrid

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMN = 880
"""The welcome is a sheet in the middle, this wide at 100 %."""


class WelcomePage(QWidget):
    """The first page: three ways to begin, and the way back to what was open.

    `new_course_wanted`, `new_library_wanted`, `open_library_wanted`, `sample_wanted` ask for
    what they say; `recent_wanted` carries the location of a library, `language_chosen` `da` or
    `en`.

    Args:
        recent: locations of libraries open before, newest first.
        library_title: the library that is open and has no course yet; "" for none.
        parent: the widget it lives in.
    """

    new_course_wanted = Signal()
    new_library_wanted = Signal()
    open_library_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        recent: Sequence[str] = (),
        library_title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome_page")
        self.setAccessibleName(translate("Welcome", "Welcome"))
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        area = QScrollArea()
        area.setObjectName("welcome_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(area)
        inner = QWidget()
        row = QHBoxLayout(inner)
        lay_out(row, 0, (32, 56, 32, 32))
        sheet = QWidget()
        set_size(sheet, max_width=COLUMN)
        row.addStretch(1)
        row.addWidget(sheet, 100)
        row.addStretch(1)
        area.setWidget(inner)
        self._column = QVBoxLayout(sheet)
        lay_out(self._column, 8)
        self._make_top(library_title)
        self._column.addSpacing(px(20))
        self._make_tiles(library_title)
        if recent:
            self._make_recent(recent)
        self._column.addStretch(1)

    def _make_top(self, library_title: str) -> None:
        top = QHBoxLayout()
        lay_out(top, 16)
        self._picture = QLabel()
        self._draw()
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        lay_out(words, 2)
        top.addLayout(words, 1)
        if library_title:
            words.addWidget(texts.title(library_title))
            words.addWidget(
                texts.lead(
                    translate(
                        "Welcome",
                        "The library is empty. It begins with a course: one group, one place, "
                        "4 to 18 months.",
                    )
                )
            )
        else:
            words.addWidget(texts.title(translate("Welcome", "Welcome to Praksisrum")))
            words.addWidget(
                texts.lead(
                    translate(
                        "Welcome",
                        "For groups of residents, staff and leaders who try out new practice "
                        "together.",
                    )
                )
            )
        self._language = SegmentedChoice(
            LANGUAGE_WORDS, name="welcome_language", spoken="Sprog / Language"
        )
        self._language.set_value(current_language())
        self._language.chosen.connect(self.language_chosen.emit)
        top.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(top)

    def _make_tiles(self, library_title: str) -> None:
        grid = TileGrid(name="welcome_tiles", spoken=translate("Welcome", "Ways to begin"))
        sample = Tile(
            translate("Welcome", "Try with examples"),
            translate("Welcome", "Nine invented facilities, filled in. Nothing you do matters."),
            "play",
            name="welcome_sample",
            on_click=self.sample_wanted.emit,
        )
        new_library = Tile(
            translate("Welcome", "New library"),
            translate("Welcome", "A file on this computer for your own facilities and courses."),
            "add",
            name="welcome_new_library",
            on_click=self.new_library_wanted.emit,
        )
        open_library = Tile(
            translate("Welcome", "Open library"),
            translate("Welcome", "A file you have, or one somebody gave you."),
            "open",
            name="welcome_open_library",
            on_click=self.open_library_wanted.emit,
        )
        new_course = Tile(
            translate("Welcome", "New course"),
            translate("Welcome", "The place, the length and who is in the group: three minutes."),
            "add",
            name="welcome_new_course",
            on_click=self.new_course_wanted.emit,
        )
        shown = (
            (new_course, sample, open_library)
            if library_title
            else (new_library, open_library, sample)
        )
        for tile in shown:
            grid.add(tile)
        self._column.addWidget(grid)

    def _make_recent(self, recent: Sequence[str]) -> None:
        self._column.addSpacing(px(20))
        self._column.addWidget(texts.subheading(translate("Welcome", "Open last")))
        self._recent = RowList(
            name="welcome_recent", spoken=translate("Welcome", "Libraries open last")
        )
        self._recent.set_rows(
            [
                ListRow(location, title_of(location), folder_of(location), icon_name="library")
                for location in recent
            ]
        )
        self._recent.row_opened.connect(self.recent_wanted.emit)
        self._recent.clicked.connect(
            lambda _index: self.recent_wanted.emit(self._recent.current_id)
        )
        set_size(self._recent, min_height=48 * min(len(recent), 6) + 8)
        self._column.addWidget(self._recent)

    def focus_first(self) -> None:
        """Give the keyboard to the first way to begin."""
        self.findChild(TileGrid).findChild(Tile).setFocus()

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap("praksisrum", px(64), palette().accent))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_picture"):
            self._draw()


def title_of(location: str) -> str:
    """A library in a few letters: the file's name without ending, or the database's name."""
    if "://" in location:
        return location.rsplit("/", 1)[-1].split("?")[0]
    return Path(location).stem


def folder_of(location: str) -> str:
    """Where a library lies, with the home folder shortened."""
    if "://" in location:
        return location.rsplit("/", 1)[0]
    folder = Path(location).parent
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
