"""The looks at whether the practice still lives, by date; three dates are suggested."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.embedding import operations
from models.embedding.rules import RECHECK_MONTHS, suggest_rechecks
from ui.pages.acts import Acts
from ui.pages.embedding.recheck_line import RecheckLine
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import Button, button
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.keyed_column import KeyedColumn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from models.embedding.rows import RecheckRow
    from ui.pages.plan.context import PlanContext

_NEAR = dt.timedelta(days=31)
"""A date this near to a suggested one stands for it."""


class RecheckList(QWidget):
    """The list; `rows_changed` tells that controls came or went."""

    rows_changed = Signal()

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rechecks")
        self._context = context
        self._acts = Acts(context.jobs, context.navigator, self)
        self._days: tuple[dt.date, ...] = ()
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self.empty = texts.soft(
            translate(
                "EmbeddingPage",
                "No dates yet. A date in the calendar is what makes somebody go and look.",
            )
        )
        column.addWidget(self.empty)
        self.rows: KeyedColumn[RecheckLine] = KeyedColumn(
            name="recheck_rows", spoken=translate("EmbeddingPage", "Looking again"), gap=2
        )
        column.addWidget(self.rows)
        self._suggestions = QWidget()
        flow = FlowLayout(self._suggestions, gap=8)
        self.suggested = [self._make_suggestion(place) for place in range(len(RECHECK_MONTHS))]
        for made in self.suggested:
            flow.addWidget(made)
        column.addWidget(self._suggestions)
        column.addLayout(self._make_adder())

    def show_rows(self, rows: Sequence[RecheckRow], ends_on: dt.date) -> None:
        """Show the looks, and the dates of those that are suggested and not planned."""
        self.rows.show_rows(
            [(row.id, row) for row in rows],
            self._make_row,
            lambda widget, row: widget.show_row(row),
        )
        self.empty.setVisible(not rows)
        self._days = suggest_rechecks(ends_on)
        for made, months, day in zip(self.suggested, RECHECK_MONTHS, self._days, strict=True):
            words = translate("EmbeddingPage", "After {months} months: {date}")
            made.set_word(words.format(months=months, date=long_date(day)))
            made.setVisible(not any(abs(row.due_on - day) < _NEAR for row in rows))
        self._suggestions.setVisible(any(not made.isHidden() for made in self.suggested))
        self.rows_changed.emit()

    def first_control(self) -> QWidget:
        """The first suggestion, or the field for a date of one's own."""
        return next((made for made in self.suggested if not made.isHidden()), self.adder.editor)

    def _make_suggestion(self, place: int) -> Button:
        return button(
            "",
            "calendar",
            name=f"recheck_after_{RECHECK_MONTHS[place]}",
            on_click=lambda: self._plan(self._days[place]),
        )

    def _make_adder(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 8)
        self.adder = Field(
            translate("EmbeddingPage", "Another date"), DateEdit(), name="recheck_new"
        )
        self._add = button(
            translate("EmbeddingPage", "Set the date"),
            "add",
            name="recheck_add",
            on_click=self._on_add_clicked,
        )
        editor = self.adder.editor
        assert isinstance(editor, DateEdit)
        editor.misread.connect(lambda _text: self._say_date())
        editor.changed.connect(lambda _day: self.adder.set_error(None))
        row.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _make_row(self, row: RecheckRow) -> RecheckLine:
        made = RecheckLine(self._context, row)
        made.opened.connect(self._on_row_opened)
        made.removed.connect(self._on_row_removed)
        made.line.installEventFilter(self)
        return made

    def _say_date(self) -> None:
        self.adder.set_error(translate("DateEdit", "Write a date, for example 12 January 2024."))

    def _on_add_clicked(self) -> None:
        editor = self.adder.editor
        assert isinstance(editor, DateEdit)
        if editor.value is None or editor.inner.text() != long_date(editor.value):
            self._say_date()
            editor.inner.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._plan(editor.value)
        editor.set_value(None)

    def _plan(self, day: dt.date) -> None:
        said = translate("EmbeddingPage", "You will look again on {date}.")
        self._acts.do(
            operations.plan_recheck,
            said.format(date=long_date(day)),
            fields={"due_on": self.adder},
            then=self._on_planned,
            course_id=self._context.course_id,
            due_on=day,
        )

    def _on_planned(self, row_id: UUID) -> None:
        row = self.rows.widget_of(row_id)
        if row is not None:
            row.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row_opened(self, row_id: UUID) -> None:
        for row in self.rows.widgets:
            if row.row_id != row_id:
                row.close_form()
        self.rows_changed.emit()

    def _on_row_removed(self, row_id: UUID) -> None:
        row = self.rows.widget_of(row_id)
        if row is None:
            return
        said = translate("EmbeddingPage", "The date {date} is removed.").format(date=row.title)
        self._acts.do(
            operations.remove_recheck,
            said,
            then=lambda _result: self.first_control().setFocus(Qt.FocusReason.OtherFocusReason),
            recheck_id=row_id,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from line to line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                lines = [row.line for row in self.rows.widgets]
                place = lines.index(watched) + step  # type: ignore[arg-type]  # only lines watched
                if 0 <= place < len(lines):
                    lines[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
