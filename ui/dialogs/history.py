"""What happened to one thing: when, who, what; newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.dates import local_clock, long_date
from desktop.support.translation import translate
from models.clock import LOCAL_ZONE
from ui.dialogs.form_dialog import FormDialog
from ui.item_models.list_rows import ListRow
from ui.theme.measures import set_size
from ui.widgets.row_list import RowList
from ui.wording import verb_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from models.journal.history import HistoryRow


class HistoryDialog(FormDialog):
    """Shows the journal of one thing.

    Args:
        title: what it is called.
        rows: from `models.journal.history.list_history`.
        parent: the window.
    """

    def __init__(
        self, title: str, rows: Sequence[HistoryRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("HistoryDialog", "History"), title, "", name="history", parent=parent
        )
        self.rows = RowList(name="history_rows", spoken=translate("HistoryDialog", "History"))
        self.rows.set_rows([ListRow(row.seq, _what(row), _when(row)) for row in rows])
        set_size(self.rows, min_height=320)
        self.body.addWidget(self.rows, 1)


def _what(row: HistoryRow) -> str:
    words = verb_words(row.verb)
    if row.kind == "undo":
        words = translate("HistoryDialog", "undone: {what}").format(what=words)
    elif row.kind == "redo":
        words = translate("HistoryDialog", "done again: {what}").format(what=words)
    return words[:1].upper() + words[1:]


def _when(row: HistoryRow) -> str:
    day = long_date(row.at.astimezone(LOCAL_ZONE).date())
    who = " ".join(filter(None, (row.initials, row.role)))
    return " · ".join(filter(None, (f"{day} {local_clock(row.at)}", who)))
