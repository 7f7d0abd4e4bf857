"""Questions to ask a side, in easy words: open while nothing is answered, folded afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import link_button

if TYPE_CHECKING:
    from collections.abc import Sequence


class Prompts(QWidget):
    """A link that opens and closes the questions; a person's own choice stays."""

    def __init__(self, questions: Sequence[str], *, name: str) -> None:
        super().__init__()
        self._is_chosen = False
        column = QVBoxLayout(self)
        lay_out(column, 2)
        self._link = link_button("", name=name, on_click=self._on_link_clicked)
        self._questions = texts.body("\n".join(f"• {question}" for question in questions))
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._questions)
        self._fold(is_open=True)

    @property
    def is_open(self) -> bool:
        """Whether the questions are seen."""
        return not self._questions.isHidden()

    def show_for(self, *, is_answered: bool) -> None:
        """Open where nothing is answered yet, unless a person chose otherwise."""
        if not self._is_chosen:
            self._fold(is_open=not is_answered)

    def _fold(self, *, is_open: bool) -> None:
        self._questions.setVisible(is_open)
        self._link.set_word(
            translate("AnalysisPage", "Hide the questions")
            if is_open
            else translate("AnalysisPage", "Show the questions")
        )

    def _on_link_clicked(self) -> None:
        self._is_chosen = True
        self._fold(is_open=not self.is_open)
