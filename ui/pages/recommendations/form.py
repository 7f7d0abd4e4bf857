"""The text of a recommendation: what and why, how, where it ends, and who to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.row_form import RowForm
from ui.pages.trials.layout import field_row
from ui.theme.measures import lay_out
from ui.widgets import texts

if TYPE_CHECKING:
    from uuid import UUID

    from ui.navigation import Navigator
    from ui.pages.row_edits import RowEdits


class RecommendationForm(QWidget):
    """Every text of a recommendation; each saves by itself.

    Attributes:
        form: the fields by column.
    """

    def __init__(
        self,
        recommendation_id: UUID,
        edits: RowEdits,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recommendation_form")
        drafts = PaneDrafts(navigator.drafts, f"recommendation/{recommendation_id}/")
        self.form = RowForm("recommendation", edits, drafts, self)
        column = QVBoxLayout(self)
        lay_out(column, 12)
        self._make_what(column)
        self._make_how(column)
        self._make_ends(column)
        self._make_who(column)

    def _make_what(self, column: QVBoxLayout) -> None:
        form = self.form
        column.addWidget(
            form.line("title", translate("RecommendationsPage", "What do you recommend?"))
        )
        column.addWidget(
            field_row(
                form.text(
                    "for_whom",
                    translate("RecommendationsPage", "For whom?"),
                    example=translate("RecommendationsPage", "Which residents, which houses?"),
                ),
                form.text(
                    "reason",
                    translate("RecommendationsPage", "Why?"),
                    example=translate("RecommendationsPage", "What did you see change?"),
                ),
            )
        )

    def _make_how(self, column: QVBoxLayout) -> None:
        form = self.form
        column.addWidget(texts.subheading(translate("RecommendationsPage", "How to do it")))
        column.addWidget(
            form.text(
                "steps",
                translate("RecommendationsPage", "Step by step"),
                example=translate(
                    "RecommendationsPage",
                    "A line for each step, with “- ” first: a meeting to begin with, who does "
                    "what, time in the rota",
                ),
                min_lines=4,
            )
        )
        column.addWidget(
            form.text(
                "questions",
                translate("RecommendationsPage", "Questions to ask yourselves first"),
                example=translate("RecommendationsPage", "For example: who is awake at that hour?"),
            )
        )

    def _make_ends(self, column: QVBoxLayout) -> None:
        form = self.form
        column.addWidget(texts.subheading(translate("RecommendationsPage", "When it holds")))
        column.addWidget(
            field_row(
                form.text(
                    "conditions",
                    translate("RecommendationsPage", "Conditions"),
                    example=translate("RecommendationsPage", "What must be there for it to work?"),
                ),
                form.text(
                    "limits",
                    translate("RecommendationsPage", "Limits"),
                    example=translate("RecommendationsPage", "When, and for whom, does it not?"),
                ),
            )
        )
        column.addWidget(
            form.text(
                "avoid",
                translate("RecommendationsPage", "What to avoid"),
                example=translate("RecommendationsPage", "What made it worse when you tried?"),
            )
        )

    def _make_who(self, column: QVBoxLayout) -> None:
        form = self.form
        column.addWidget(
            texts.subheading(translate("RecommendationsPage", "Who made it, and who to ask"))
        )
        column.addWidget(
            field_row(
                form.text(
                    "resident_involvement",
                    translate("RecommendationsPage", "How were the residents involved?"),
                    example=translate("RecommendationsPage", "What did they change in it?"),
                ),
                form.text(
                    "contact",
                    translate("RecommendationsPage", "Who can others ask?"),
                    example=translate("RecommendationsPage", "A role and a telephone number"),
                ),
            )
        )
