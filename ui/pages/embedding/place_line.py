"""A place where the practice lives: what it says there, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.embedding import operations
from models.embedding.rows import PlaceKind
from ui.pages.date_saving import save_date, show_date
from ui.pages.plan.open_row import OpenRow
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.line_button import ButtonLine
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from models.embedding.rows import EmbeddingPlaceRow
    from ui.pages.plan.context import PlanContext

PLACE_ICONS = {
    PlaceKind.ROTA: "calendar",
    PlaceKind.INTRODUCTION: "group",
    PlaceKind.PROCEDURE: "note",
    PlaceKind.OTHER: "place",
}


class PlaceLine(OpenRow):
    """One place; it opens to be changed."""

    TABLE = "embedding_place"

    def __init__(self, context: PlanContext, row: EmbeddingPlaceRow) -> None:
        super().__init__(context, row, operations.edit_embedding_place, "place_id")

    def words_of(self, row: EmbeddingPlaceRow) -> ButtonLine:
        """What it says there, where, and whether it does already."""
        detail = enum_text(row.kind)
        if row.done_on is not None:
            since = translate("EmbeddingPage", "written in on {date}")
            detail = f"{detail} · {since.format(date=long_date(row.done_on))}"
        state = (
            translate("EmbeddingPage", "Not yet written in")
            if row.done_on is None
            else translate("EmbeddingPage", "Written in")
        )
        icon = PLACE_ICONS[row.kind] if row.done_on is None else "check"
        return ButtonLine("", row.text, detail, icon, state)

    def fill_form(self, column: QVBoxLayout) -> None:
        """Text, kind, date."""
        self.texts["text"] = Field(
            translate("EmbeddingPage", "What does it say there?"),
            AutosaveLine(),
            name="embedding_place_text",
        )
        self.kind = SegmentedChoice(
            [(kind, enum_text(kind), PLACE_ICONS[kind]) for kind in PlaceKind],
            name="embedding_place_kind",
        )
        self.kind.chosen.connect(lambda kind: self.edits.save(kind=kind))
        self.done = Field(
            translate("EmbeddingPage", "Written in on"), DateEdit(), name="embedding_place_done"
        )
        save_date(
            self.done,
            lambda day: self.edits.save(fields={"done_on": self.done}, done_on=day),
        )
        column.addWidget(self.texts["text"])
        column.addWidget(
            Field(translate("EmbeddingPage", "Where?"), self.kind, name="embedding_place_kind")
        )
        column.addWidget(self.done)

    def more_buttons(self) -> list[Button]:
        """It is written in today."""
        self._done_today = quiet_button(
            translate("EmbeddingPage", "It is written in"),
            "check",
            name="embedding_place_done_today",
            on_click=lambda: self.edits.save(done_on=today()),
        )
        return [self._done_today]

    def show_values(self, row: Any) -> None:
        """Show kind and date."""
        self.kind.set_value(row.kind)
        show_date(self.done, row.done_on)
        self._done_today.setVisible(row.done_on is None)
