"""What an indicator is: a question, a unit, a wanted direction, a rhythm, a start and a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import current_language, translate
from models.measures.numbers import format_value, parse_value
from models.measures.rows import Direction, Rhythm
from models.measures.rules import DECIMALS_HIGH
from ui.pages.measures.words import DIRECTION_ICONS, missing_fields, short_labels
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.row_form import RowForm
from ui.pages.trials.layout import field_row
from ui.pages.trials.missing_line import MissingLine
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts

if TYPE_CHECKING:
    from uuid import UUID

    from models.measures.rows import IndicatorRow
    from ui.navigation import Navigator
    from ui.pages.row_edits import RowEdits
    from ui.widgets.field import Field


class IndicatorForm(QWidget):
    """Every field of an indicator, and what it still lacks; each saves by itself."""

    def __init__(
        self,
        indicator_id: UUID,
        edits: RowEdits,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("indicator_form")
        self._indicator: IndicatorRow | None = None
        self.form = RowForm(
            "indicator",
            edits,
            PaneDrafts(navigator.drafts, f"indicator/{indicator_id}/"),
            self,
            together=("baseline_on", "target_on"),
        )
        column = QVBoxLayout(self)
        lay_out(column, 12, (0, 0, 12, 16))
        self.missing = MissingLine(
            translate("MeasuresPage", "The indicator is whole."), short_labels()
        )
        self.missing.wanted.connect(self.form.focus)
        column.addWidget(self.missing)
        self._make_question(column)
        self._make_way(column)
        column.addStretch(1)

    def show_indicator(self, indicator: IndicatorRow) -> None:
        """Show it as it is now; what is being typed stays."""
        self._indicator = indicator
        self.form.show(indicator)
        self.missing.show_missing(missing_fields(indicator))

    def focus_first_missing(self) -> None:
        """Go to the first field that says nothing yet, else to the question."""
        missing = missing_fields(self._indicator) if self._indicator is not None else ()
        self.form.focus(missing[0] if missing else "title")

    def _make_question(self, column: QVBoxLayout) -> None:
        form = self.form
        column.addWidget(
            form.line(
                "title",
                translate("MeasuresPage", "What is the question?"),
                example=translate("MeasuresPage", "How many evenings were calm?"),
            )
        )
        decimals = form.list("decimals", translate("MeasuresPage", "Decimals"))
        form.set_options("decimals", [(n, str(n)) for n in range(DECIMALS_HIGH + 1)])
        column.addWidget(
            field_row(
                form.line(
                    "unit",
                    translate("MeasuresPage", "Unit"),
                    example=translate("MeasuresPage", "for example evenings, minutes, %"),
                ),
                decimals,
            )
        )
        rhythm = form.list("rhythm", translate("MeasuresPage", "How often do you measure?"))
        options: list[tuple[object, str]] = [(None, translate("MeasuresPage", "Not agreed yet"))]
        form.set_options("rhythm", [*options, *((each, enum_text(each)) for each in Rhythm)])
        source = form.line(
            "source",
            translate("MeasuresPage", "Where does the number come from?"),
            example=translate("MeasuresPage", "for example the board in the kitchen"),
        )
        column.addWidget(field_row(rhythm, source))

    def _make_way(self, column: QVBoxLayout) -> None:
        form = self.form
        column.addWidget(
            form.choice(
                "direction",
                translate("MeasuresPage", "Which way is good?"),
                [(each, enum_text(each), DIRECTION_ICONS[each]) for each in Direction],
            )
        )
        column.addWidget(
            field_row(
                self._value("baseline", translate("MeasuresPage", "Where do you begin?")),
                form.date("baseline_on", translate("MeasuresPage", "On which day?")),
            )
        )
        column.addWidget(
            field_row(
                self._value("target", translate("MeasuresPage", "Where do you want to be?")),
                form.date("target_on", translate("MeasuresPage", "By when?")),
            )
        )
        column.addWidget(
            texts.small(
                translate(
                    "MeasuresPage",
                    "Count for two weeks before you change anything: then you know where you "
                    "begin. No names, no single residents.",
                )
            )
        )

    def _value(self, column: str, label: str) -> Field:
        field = self.form.line(column, label, read=self._read, write=self._write)
        set_size(field.editor, max_width=200)
        return field

    def _read(self, text: str) -> int | None:
        return parse_value(text, self._indicator.decimals if self._indicator else 0)

    def _write(self, value: int | None) -> str:
        decimals = self._indicator.decimals if self._indicator else 0
        return format_value(value, decimals, current_language())
