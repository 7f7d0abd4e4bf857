"""Typing in numbers: a day and a value a line, from the keyboard or from a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.clock import today
from models.errors import RuleViolation
from models.measures import measurement_operations
from models.measures.rules import next_due
from ui.item_models.measurement_rows import (
    DAY,
    ERROR_ROLE,
    NOTE,
    VALUE,
    GridRow,
    MeasurementRows,
)
from ui.pages.measures.pasted import is_two_columns, read_line, read_pasted
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.typing_table import TypingTable
from ui.wording import error_words

if TYPE_CHECKING:
    import datetime as dt

    from models.measures.rows import IndicatorRow
    from ui.navigation import Navigator
    from ui.pages.acts import Acts
    from ui.pages.measures.facts import IndicatorFacts


class EntryGrid(QWidget):
    """The measurements of one indicator, changed in place.

    Args:
        acts: performs for the page.
        navigator: told of what can be undone.
        parent: the widget it lives in.

    Attributes:
        table: the cells.
        rows: their model.
    """

    def __init__(self, acts: Acts, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry_grid")
        self._acts = acts
        self._navigator = navigator
        self._indicator: IndicatorRow | None = None
        column = QVBoxLayout(self)
        lay_out(column, 4)
        self.rows = MeasurementRows(self)
        self.rows.edited.connect(self._on_cell_edited)
        self.table = TypingTable(
            name="measurements",
            spoken=translate("MeasuresPage", "The measurements"),
            error_role=ERROR_ROLE,
            words_column=NOTE,
        )
        self.table.setModel(self.rows)
        self.table.setAccessibleDescription(_hint())
        self.table.pasted.connect(self.paste)
        self.table.copied.connect(self._on_copied)
        self.table.delete_wanted.connect(self.remove_row)
        column.addWidget(self.table, 1)
        self._error = texts.Text("", "error", is_narrow=True)
        self._error.setObjectName("measurements_error")
        column.addWidget(self._error)
        column.addLayout(self._make_foot())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_error())
        self.rows.dataChanged.connect(lambda *_: self._show_error())
        self._show_error()

    def show_indicator(self, facts: IndicatorFacts) -> None:
        """Show the stored numbers; what is typed and not right yet stays."""
        indicator, points = facts.series.indicator, facts.series.points
        is_first = self._indicator is None
        self._indicator = indicator
        place = self.table.currentIndex()
        row, column = place.row(), place.column()
        last = points[-1].measured_on if points else indicator.baseline_on
        was_last = row == self.rows.rowCount() - 1
        self.rows.show_points(
            points, indicator.decimals, self._next_day(last), is_open=not indicator.is_closed
        )
        self._paste.setVisible(not indicator.is_closed)
        self._remove.setVisible(not indicator.is_closed)
        bottom = self.rows.rowCount() - 1
        if is_first or row < 0:
            self.table.go_to(bottom, VALUE)
        elif not self.table.is_typing:
            self.table.go_to(bottom if was_last else min(row, bottom), column)
        self._show_error()

    def paste(self) -> None:
        """Store the days and values on the clipboard; what is not right stands as lines to mend."""
        indicator = self._indicator
        text = QGuiApplication.clipboard().text()
        if indicator is None or indicator.is_closed or not text.strip():
            return
        if not is_two_columns(text) and "\n" not in text.strip():
            self.rows.setData(self.table.currentIndex(), text)
            return
        found = read_pasted(text, indicator.decimals, today())
        self.rows.add_wrong(found.wrong)
        self._show_error()
        if not found.values:
            return
        words = translate("MeasuresPage", "%n measurement(s) pasted.", None, len(found.values))
        if found.wrong:
            words += " " + translate(
                "MeasuresPage", "%n line(s) need a look.", None, len(found.wrong)
            )
        self._acts.do(
            measurement_operations.record_measurements,
            words,
            indicator_id=indicator.id,
            values=found.values,
        )

    def remove_row(self, number: int) -> None:
        """Take a line away, as if it had never been measured."""
        if not 0 <= number < len(self.rows.rows):
            return
        row = self.rows.rows[number]
        if row.id is None:
            if row.error:
                self.rows.drop_row(number)
            return
        self._acts.do(
            measurement_operations.remove_measurement,
            translate("MeasuresPage", "The measurement is removed."),
            measurement_id=row.id,
            seen=row.version,
        )

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        lay_out(foot, 0)
        self._paste = quiet_button(
            translate("MeasuresPage", "Paste from a spreadsheet"),
            "import",
            name="paste_measurements",
            on_click=self.paste,
        )
        self._paste.setToolTip(_hint())
        self._remove = quiet_button(
            translate("MeasuresPage", "Remove"),
            "remove",
            name="remove_measurement",
            spoken=translate("MeasuresPage", "Remove the measurement"),
            on_click=lambda: self.remove_row(self.table.currentIndex().row()),
        )
        foot.addWidget(self._paste)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        return foot

    def _on_cell_edited(self, number: int, column: int, text: str) -> None:
        row, indicator = self.rows.rows[number], self._indicator
        if indicator is None:
            return
        if column == NOTE:
            self._save_note(row, text)
            return
        day_text = text if column == DAY else self._typed(number, DAY)
        value_text = text if column == VALUE else self._typed(number, VALUE)
        read = read_line(day_text, value_text, indicator.decimals, today())
        fresh = replace(read, id=row.id, version=row.version, note=row.note)
        if fresh.error:
            self.rows.set_row(number, fresh, None if row.id else self._next_day(row.day))
            return
        if row.id is None and column == DAY and not value_text:
            # A line without a value is no measurement yet: it waits for one.
            self.rows.set_row(number, replace(fresh, typed=((DAY, day_text),)))
            return
        self._save(number, row, fresh)

    def _next_day(self, last: dt.date | None) -> dt.date:
        """The day the line for the next begins with, never later than today."""
        assert self._indicator is not None
        return min(next_due(self._indicator.rhythm, last, today()) or today(), today())

    def _typed(self, number: int, column: int) -> str:
        return str(self.rows.index(number, column).data(_EDIT) or "")

    def _save(self, number: int, row: GridRow, fresh: GridRow) -> None:
        assert self._indicator is not None
        cleared = replace(fresh, typed=(), error="")

        def on_failed(failure: BaseException) -> None:
            if isinstance(failure, RuleViolation) and number < self.rows.rowCount():
                column = DAY if failure.field == "measured_on" else VALUE
                text = self._typed(number, column)
                self.rows.set_row(number, fresh.with_text(column, text, error_words(failure)))
            else:
                self._navigator.show_error(failure)

        self.rows.set_row(number, cleared, None if row.id else self._next_day(fresh.day))
        if row.id is None:
            self._acts.do(
                measurement_operations.record_measurement,
                failed=on_failed,
                indicator_id=self._indicator.id,
                measured_on=fresh.day,
                value=fresh.value,
            )
            return
        self._acts.do(
            measurement_operations.edit_measurement,
            failed=on_failed,
            measurement_id=row.id,
            seen=row.version,
            measured_on=fresh.day,
            value=fresh.value,
        )

    def _save_note(self, row: GridRow, text: str) -> None:
        if row.id is None:
            return
        self._acts.do(
            measurement_operations.edit_measurement,
            measurement_id=row.id,
            seen=row.version,
            value=row.value,
            note=text,
        )

    def _on_copied(self) -> None:
        lines = []
        for number, row in enumerate(self.rows.rows):
            if row.id is not None:
                cells = [self._typed(number, column) for column in (DAY, VALUE, NOTE)]
                lines.append("\t".join(cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_error(self) -> None:
        """Say in full what is wrong with the line somebody stands on, or how many there are."""
        number = self.table.currentIndex().row()
        rows = self.rows.rows
        error = rows[number].error if 0 <= number < len(rows) else ""
        wrong = len(self.rows.wrong_rows)
        if not error and wrong:
            error = translate("MeasuresPage", "%n line(s) need a look.", None, wrong)
        self._error.setText(error)
        self._error.setVisible(bool(error))


def _hint() -> str:
    return translate(
        "MeasuresPage",
        "Type a number and press Enter for the next. Two columns copied from Excel, date and "
        "value, can be pasted with Ctrl+V.",
    )


_EDIT = Qt.ItemDataRole.EditRole
