"""A cycle past its date: said kindly, with room for what takes time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.trials.rules import overdue_days
from ui.pages.trials.words import overdue_text
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.card import Card

if TYPE_CHECKING:
    import datetime as dt

    from models.trials.rows import TrialCycleRow
    from ui.widgets.field import Field


class OverdueNotice(QWidget):
    """Shown while a cycle is late, and where somebody once said why it was.

    Args:
        explanation: the field for what takes time.
        parent: the widget it lives in.
    """

    def __init__(self, explanation: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overdue_notice")
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        card = Card(name="overdue_card")
        self._words = texts.body("")
        self._words.setObjectName("overdue_words")
        card.body.addWidget(self._words)
        card.body.addWidget(explanation)
        outer.addWidget(card)

    @property
    def is_needed(self) -> bool:
        """Whether it is shown."""
        return not self.isHidden()

    def show_cycle(self, cycle: TrialCycleRow, today: dt.date) -> None:
        """Show it where the cycle asks for it."""
        is_late = bool(overdue_days(cycle, today))
        self._words.setText(overdue_text(cycle, today))
        self._words.setVisible(is_late)
        self.setVisible(is_late or bool(cycle.overdue_explanation))
