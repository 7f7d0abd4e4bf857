"""Fields of one stored row, each saving by itself: text, numbers, dates, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.support.translation import translate
from models.errors import RuleViolation
from ui.pages.revealing import reveal
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown
from ui.widgets.text_editing import AutosaveLine, AutosaveText
from ui.widgets.texts import set_look
from ui.wording import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.pages.pane_drafts import PaneDrafts
    from ui.pages.row_edits import RowEdits

    Read = Callable[[str], Any]
    Write = Callable[[Any], str]


class RowForm(QObject):
    """Makes the fields of a row and keeps them and the row together.

    Args:
        name: object names begin with it.
        edits: saves the changes.
        drafts: keeps what is typed and not saved; None where nothing is kept.
        arguments: the operation's argument by column, where the two differ.
        parent: the widget that shows the fields.

    Attributes:
        fields: by column.
        together: columns whose errors may belong to one of the others, such as two dates.
    """

    def __init__(
        self,
        name: str,
        edits: RowEdits,
        drafts: PaneDrafts | None,
        parent: QObject,
        *,
        arguments: dict[str, str] | None = None,
        together: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._edits = edits
        self._drafts = drafts
        self._arguments = arguments or {}
        self.fields: dict[str, Field] = {}
        self.together = tuple(together)
        self._shows: dict[str, Callable[[Any], None]] = {}
        self._texts: dict[str, AutosaveLine | AutosaveText] = {}
        self._kept: set[str] = set()

    def line(
        self,
        column: str,
        label: str,
        *,
        hint: str = "",
        example: str = "",
        read: Read | None = None,
        write: Write | None = None,
    ) -> Field:
        """One line of text; `read` and `write` translate it where the column is no text.

        `read` raises RuleViolation for what it cannot read.
        """
        return self._add_text(column, label, AutosaveLine(example), hint, read, write)

    def text(
        self, column: str, label: str, *, hint: str = "", example: str = "", min_lines: int = 2
    ) -> Field:
        """Several lines of text."""
        editor = AutosaveText(example, min_lines=min_lines)
        return self._add_text(column, label, editor, hint, None, None)

    def date(self, column: str, label: str, *, hint: str = "") -> Field:
        """A date, or none."""
        editor = DateEdit()
        field = self._add(column, label, editor, hint)
        editor.changed.connect(lambda value: self.save(column, value))
        editor.misread.connect(
            lambda _text: field.set_error(
                translate("DateEdit", "Write a date, for example 12 January 2024.")
            )
        )

        def show(value: Any) -> None:
            if not editor.inner.hasFocus() or not editor.inner.isModified():
                editor.set_value(value)

        self._shows[column] = show
        return field

    def choice(
        self, column: str, label: str, options: Sequence[tuple[Any, ...]], *, hint: str = ""
    ) -> Field:
        """One of a few, side by side."""
        editor = SegmentedChoice(options, name=f"{self._name}_{column}", spoken=label)
        field = self._add(column, label, editor, hint)
        editor.chosen.connect(lambda value: self.save(column, value))
        self._shows[column] = editor.set_value
        return field

    def list(self, column: str, label: str, *, hint: str = "") -> Field:
        """One of many; its options are set with `set_options`."""
        editor = DropDown()
        # However long a word in it is, the field is as wide as its place.
        editor.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor.setMinimumContentsLength(8)
        field = self._add(column, label, editor, hint)
        editor.activated.connect(lambda _index: self.save(column, editor.currentData()))
        self._shows[column] = editor.set_value
        return field

    def set_options(self, column: str, options: list[tuple[object, str]]) -> None:
        """What a list offers now."""
        self.fields[column].editor.set_options(options)  # type: ignore[attr-defined]  # a DropDown

    def show(self, row: Any) -> None:
        """Show the stored row; what is being typed stays."""
        self._edits.note_version(row.version)
        for column, show in self._shows.items():
            show(getattr(row, column))
        for column, editor in self._texts.items():
            if self._drafts is not None and column not in self._kept:
                self._kept.add(column)
                self._drafts.keep(editor, column)

    def save(self, column: str, value: Any) -> None:
        """Save one column."""
        self._edits.save({self._argument(column): value}, fields=self._beside(column))

    def focus(self, column: str) -> None:
        """Go to a field."""
        editor = self.fields[column].editor
        reveal(getattr(editor, "inner", editor))

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether the texts may be changed."""
        for editor in self._texts.values():
            if editor.isReadOnly() != is_read_only:
                editor.setReadOnly(is_read_only)
                # The style sheet looks at the property only when it is told.
                set_look(editor)

    def _argument(self, column: str) -> str:
        return self._arguments.get(column, column)

    def _beside(self, column: str) -> dict[str, Field]:
        names = self.together if column in self.together else (column,)
        return {self._argument(name): self.fields[name] for name in names}

    def _add(self, column: str, label: str, editor: Any, hint: str) -> Field:
        field = Field(label, editor, hint, name=f"{self._name}_{column}")
        self.fields[column] = field
        return field

    def _add_text(
        self,
        column: str,
        label: str,
        editor: AutosaveLine | AutosaveText,
        hint: str,
        read: Read | None,
        write: Write | None,
    ) -> Field:
        field = self._add(column, label, editor, hint)
        self._texts[column] = editor
        self._shows[column] = lambda value: editor.show_text(write(value) if write else value)
        editor.committed.connect(lambda text: self._commit(column, text, read))
        return field

    def _commit(self, column: str, text: str, read: Read | None) -> None:
        field, editor = self.fields[column], self._texts[column]
        try:
            value = read(text) if read is not None else text
        except RuleViolation as violation:
            field.set_error(error_words(violation))
            editor.autosave.refuse()
            return

        def on_saved(_result: object) -> None:
            if isValid(editor):
                editor.autosave.confirm()

        def on_failed(failure: BaseException) -> None:
            if not isValid(editor):
                return
            if isinstance(failure, RuleViolation):
                editor.autosave.refuse()
            else:
                editor.autosave.allow_again()

        self._edits.save(
            {self._argument(column): value},
            fields=self._beside(column),
            then=on_saved,
            failed=on_failed,
        )
