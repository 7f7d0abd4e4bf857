"""The forms as cards; one of them opens as a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.support.translation import translate
from ui.pages.practice.form_sheet import FormSheet
from ui.theme.measures import lay_out, rescale
from ui.widgets import texts
from ui.widgets.scrolling import scrolling
from ui.widgets.tiles import Tile, TileGrid

if TYPE_CHECKING:
    from uuid import UUID

    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import Form, PracticeFacts

_TILE = 320


class FormsView(QStackedWidget):
    """Nine cards and the library's own, or the sheet of the one that is open."""

    def __init__(self, acts: PracticeActs) -> None:
        super().__init__()
        self.setObjectName("forms_view")
        self._acts = acts
        self._facts: PracticeFacts | None = None
        self._tile_words: list[tuple[str, str, str]] = []
        self.tiles: dict[str | UUID, Tile] = {}
        self.sheet: FormSheet | None = None
        self.grid = TileGrid(
            name="forms", spoken=translate("PracticePage", "The practice forms"), gap=12
        )
        column = QVBoxLayout()
        lay_out(column, 12, (0, 4, 8, 16))
        self.lead = texts.body("")
        column.addWidget(self.lead)
        column.addWidget(self.grid)
        column.addStretch(1)
        self.addWidget(scrolling(column, "forms_scroll"))

    def show_facts(self, facts: PracticeFacts) -> None:
        """Show the forms, and the open sheet, as they are now."""
        self._facts = facts
        self.lead.setText(
            translate(
                "PracticePage",
                "Open a card and read it together. Consider two or three before you choose.",
            )
            if not facts.candidates
            else translate("PracticePage", "You consider %n form(s).", None, len(facts.candidates))
        )
        self._show_tiles(facts)
        if self.sheet is not None:
            form = facts.form(self.sheet.form.key)
            if form is None:
                self.close_sheet()
            else:
                self.sheet.show_form(form, facts)

    def open_form(self, key: str | UUID) -> None:
        """Open the sheet of a form."""
        form = self._facts.form(key) if self._facts is not None else None
        if form is None or self._facts is None:
            return
        if self.sheet is None or self.sheet.form.key != key:
            self.close_sheet()
            self.sheet = FormSheet(self._acts, form)
            self.sheet.closed.connect(self.close_sheet)
            self.addWidget(self.sheet)
            rescale(self.sheet)
        self.sheet.show_form(form, self._facts)
        self.setCurrentWidget(self.sheet)
        self.sheet.focus_start()

    def close_sheet(self) -> None:
        """Back to all cards, with the keyboard on the one that was open."""
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return
        key = sheet.form.key
        # Hidden first: the fields still save what is typed in them.
        sheet.hide()
        self.removeWidget(sheet)
        sheet.deleteLater()
        self.setCurrentIndex(0)
        tile = self.tiles.get(key)
        if tile is not None:
            tile.setFocus()

    def _show_tiles(self, facts: PracticeFacts) -> None:
        words = [(str(form.key), form.title, _tile_text(form, facts)) for form in facts.forms]
        if words == self._tile_words:
            return
        self._tile_words = words
        self.grid.clear()
        self.tiles = {}
        for form, (_key, title, text) in zip(facts.forms, words, strict=True):
            icon = "check" if facts.candidate_for(form) is not None else "practice"
            self.tiles[form.key] = self.grid.add(
                Tile(
                    title,
                    text,
                    icon,
                    name=f"form_{form.key}",
                    width=_TILE,
                    on_click=lambda key=form.key: self._acts.form_wanted.emit(key),
                )
            )
        self.grid.add(
            Tile(
                translate("PracticePage", "A form of your own"),
                translate("PracticePage", "Does your way of working have another name? Write it."),
                "add",
                name="new_own_form",
                width=_TILE,
                on_click=self._acts.describe_own,
            )
        )
        rescale(self.grid)


def _tile_text(form: Form, facts: PracticeFacts) -> str:
    candidate = facts.candidate_for(form)
    primary = facts.primary
    lines = [form.purpose] if form.purpose else []
    if candidate is not None:
        is_chosen = primary is not None and primary.candidate.id == candidate.candidate.id
        lines.append(
            translate("PracticePage", "Chosen")
            if is_chosen
            else translate("PracticePage", "Considered")
        )
    return "\n".join(lines)
