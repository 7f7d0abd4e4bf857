"""A list whose lines open in place: written at the bottom, walked, moved and removed by key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.acts import Acts
from ui.pages.ordering import place_after
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from ui.pages.plan.context import PlanContext
    from ui.pages.plan.open_row import OpenRow


@dataclass(frozen=True, slots=True)
class ListWords:
    """The words of a list.

    Attributes:
        heading: over the list.
        new_label: over the line for a new row.
        example: in that line while it is empty.
        add: on the button beside it.
        hint: how the list is used by keyboard.
        removed: said when a row is gone; `{text}` is its text.
    """

    heading: str
    new_label: str
    example: str
    add: str
    hint: str
    removed: str


@dataclass(frozen=True, slots=True)
class ListActs:
    """The operations of a list.

    Attributes:
        argument: what an operation calls the row's id, e.g. `risk_id`.
        add: takes the owner, the text and `add_values`, returns the new id.
        move: takes the id and `after_id`.
        remove: takes the id.
        add_values: further arguments of `add`, asked for when it is used.
        opens_new: whether a new row opens at once, since there is more to say.
        text_argument: what `add` calls the text.
        owner: what the rows belong to, as an argument of `add`; the course where None.
    """

    argument: str
    add: Callable[..., Any]
    move: Callable[..., Any]
    remove: Callable[..., Any]
    add_values: Callable[[], dict[str, Any]] = dict
    opens_new: bool = True
    text_argument: str = "text"
    owner: tuple[str, UUID] | None = None


class OpenRows(QWidget):
    """The list; `rows_changed` tells that controls came or went.

    Args:
        name: the object name; drafts of the new line are kept under it.
        context: the page's.
        words: what stands round the list.
        acts: what it does.
        make_row: makes the widget of a row.
        empty: shown while the list is empty.
        has_heading: whether the heading stands over the list, or is only spoken.
        before_adder: stands over the line for a new row, e.g. what kind it is.
        parent: the widget it lives in.

    Attributes:
        beside: where errors about further arguments of `add` belong.
    """

    rows_changed = Signal()

    def __init__(
        self,
        name: str,
        context: PlanContext,
        words: ListWords,
        acts: ListActs,
        make_row: Callable[[Any], OpenRow],
        empty: QWidget,
        before_adder: QWidget | None = None,
        has_heading: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._owner = acts.owner or ("course_id", context.course_id)
        self.beside: dict[str, Field] = {}
        self._words = words
        self._operations = acts
        self._make = make_row
        self._acts = Acts(context.jobs, context.navigator, self)
        self._drafts = PaneDrafts(context.navigator.drafts, f"{name}/{self._owner[1]}/")
        self._is_shown = False
        self._wanted: UUID | None = None
        column = QVBoxLayout(self)
        lay_out(column, 8)
        if has_heading:
            column.addWidget(texts.subheading(words.heading))
        self._empty = empty
        column.addWidget(empty)
        self.rows: KeyedColumn[OpenRow] = KeyedColumn(
            name=f"{name}_rows", spoken=words.heading, gap=2
        )
        column.addWidget(self.rows)
        if before_adder is not None:
            column.addWidget(before_adder)
        column.addLayout(self._make_adder(name))
        self._hint = texts.small(words.hint)
        column.addWidget(self._hint)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show the rows as they are now; open lines stay open."""
        self.rows.show_rows(
            [(row.id, (row, f"{number}.")) for number, row in enumerate(rows, 1)],
            lambda pair: self._make_row(pair[0]),
            lambda widget, pair: widget.show_row(*pair),
        )
        self._empty.setVisible(not rows)
        self._hint.setVisible(bool(rows))
        if not self._is_shown:
            self._is_shown = True
            self._drafts.keep(self.adder.editor, "new")  # type: ignore[arg-type]  # a line
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.open_row(wanted)
        self.rows_changed.emit()

    def open_row(self, row_id: UUID) -> None:
        """Open a line, now or when it has been fetched."""
        row = self.rows.widget_of(row_id)
        if row is None:
            self._wanted = row_id
        else:
            row.open_form()

    def open_first(self) -> None:
        """Open the first line."""
        for row in self.rows.widgets[:1]:
            row.open_form()

    def first_control(self) -> QWidget:
        """The first line, or the field for a new one."""
        rows = self.rows.widgets
        return rows[0].line if rows else self.adder.editor

    def _make_row(self, row: Any) -> OpenRow:
        made = self._make(row)
        made.opened.connect(self._on_row_opened)
        made.moved.connect(self._on_row_moved)
        made.removed.connect(self._on_row_removed)
        made.line.installEventFilter(self)
        return made

    def _make_adder(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        lay_out(row, 8, (0, 8, 0, 0))
        self.adder = Field(
            self._words.new_label, AutosaveLine(self._words.example), name=f"{name}_new"
        )
        self.add_button = button(
            self._words.add, "add", name=f"{name}_add", on_click=self._on_add_clicked
        )
        self.adder.editor.returnPressed.connect(self._on_add_clicked)  # type: ignore[attr-defined]
        row.addWidget(self.adder, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _on_add_clicked(self) -> None:
        editor = self.adder.editor
        assert isinstance(editor, AutosaveLine)

        def on_added(row_id: UUID) -> None:
            self._drafts.settle_and_clear(editor)
            if self._operations.opens_new:
                self.open_row(row_id)
            else:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)

        self._acts.do(
            self._operations.add,
            fields={self._operations.text_argument: self.adder, **self.beside},
            then=on_added,
            **{self._owner[0]: self._owner[1]},
            **{self._operations.text_argument: editor.text()},
            **self._operations.add_values(),
        )

    def _on_row_opened(self, row_id: UUID) -> None:
        for row in self.rows.widgets:
            if row.row_id != row_id:
                row.close_form()
        self.rows_changed.emit()

    def _on_row_moved(self, row_id: UUID, step: int) -> None:
        order = [row.row_id for row in self.rows.widgets]
        can_move, after_id = place_after(order, row_id, step)
        if can_move:
            self._acts.do(
                self._operations.move, **{self._operations.argument: row_id}, after_id=after_id
            )

    def _on_row_removed(self, row_id: UUID) -> None:
        row = self.rows.widget_of(row_id)
        if row is None:
            return
        order = [each.row_id for each in self.rows.widgets]
        place = order.index(row_id)
        neighbours = order[place + 1 :] + order[:place][::-1]

        def on_removed(_result: object) -> None:
            near = self.rows.widget_of(neighbours[0]) if neighbours else None
            target = near.line if near is not None else self.adder.editor
            target.setFocus(Qt.FocusReason.OtherFocusReason)

        self._acts.do(
            self._operations.remove,
            self._words.removed.format(text=row.title),
            then=on_removed,
            **{self._operations.argument: row_id},
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from line to line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                lines = [row.line for row in self.rows.widgets]
                place = lines.index(watched) + step  # type: ignore[arg-type]  # only lines watched
                if 0 <= place < len(lines):
                    lines[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
