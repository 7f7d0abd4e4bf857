"""The plan of a trial: small, bounded, and said before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.measures.numbers import parse_value
from models.trials import operations
from ui.pages.pane_drafts import PaneDrafts
from ui.pages.row_edits import RowEdits
from ui.pages.row_form import RowForm
from ui.pages.trials.facts import get_trial_version
from ui.pages.trials.layout import field_row
from ui.pages.trials.missing_line import MissingLine
from ui.pages.trials.words import plan_labels, short_labels
from ui.theme.measures import lay_out, rescale, set_size
from ui.widgets import texts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QBoxLayout

    from ui.pages.trials.context import TrialContext
    from ui.pages.trials.facts import TrialFacts
    from ui.widgets.field import Field


class PlanPanel(QWidget):
    """Every field of the plan, and what it still lacks.

    What is seen first is made at once, the rest right after it is painted: `completed` tells so.
    """

    completed = Signal()

    def __init__(
        self,
        context: TrialContext,
        edits: RowEdits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plan_panel")
        self.form = RowForm(
            "trial",
            edits,
            PaneDrafts(context.navigator.drafts, f"trial/{context.trial_id}/"),
            self,
            together=("starts_on", "ends_on"),
        )
        self._labels = plan_labels()
        column = QVBoxLayout(self)
        lay_out(column, 12, (0, 0, 12, 16))
        self.missing = MissingLine(
            translate("TrialsPage", "The plan is whole. You can begin."), short_labels()
        )
        self.missing.wanted.connect(self.focus)
        column.addWidget(self.missing)
        self._make_why(column)
        self._column = column
        self._facts: TrialFacts | None = None
        self._is_complete = False
        self._awaited = ""
        QTimer.singleShot(0, self, self.complete)

    def complete(self) -> None:
        """Make what is still to be made."""
        if self._is_complete:
            return
        self._is_complete = True
        self._make_how(self._column)
        self._make_care(self._column)
        self._make_links(self._column)
        self._column.addStretch(1)
        rescale(self)
        if self._facts is not None:
            self.show_trial(self._facts)
        self.completed.emit()

    def show_trial(self, facts: TrialFacts) -> None:
        """Show the plan as it is now; what is being typed stays."""
        self._facts = facts
        if self._is_complete:
            self._fill_lists(facts)
            self.form.fields["consent_note"].setVisible(facts.detail.trial.needs_consent is True)
        self.form.show(facts.detail.trial)
        self.missing.show_missing(facts.detail.missing_plan_fields)

    def focus(self, column: str) -> None:
        """Go to a field; to the first one the plan lacks where there is none of that name."""
        is_new = not self._is_complete
        self.complete()
        if column not in self.form.fields and self._facts is not None:
            missing = self._facts.detail.missing_plan_fields
            column = missing[0] if missing else "title"
        self.form.focus(column)
        if is_new:
            # Its place is known only once the new fields are laid out.
            self._awaited = column

    def _make_why(self, column: QBoxLayout) -> None:
        form, label = self.form, self._labels
        column.addWidget(form.line("title", translate("TrialsPage", "What do you call it?")))
        column.addWidget(
            form.text(
                "idea",
                label["idea"],
                example=translate("TrialsPage", "We believe that … because …"),
            )
        )
        column.addWidget(
            field_row(
                form.text(
                    "question",
                    label["question"],
                    example=translate("TrialsPage", "A question you can answer afterwards"),
                ),
                form.text(
                    "prediction",
                    label["prediction"],
                    example=translate(
                        "TrialsPage", "Write it before you begin: what will you see?"
                    ),
                ),
            )
        )

    def _make_how(self, column: QBoxLayout) -> None:
        column.addWidget(texts.subheading(translate("TrialsPage", "How you go about it")))
        form, label = self.form, self._labels
        column.addWidget(
            field_row(self._short("who"), form.text("what", label["what"], min_lines=1))
        )
        column.addWidget(field_row(self._short("place"), self._short("time")))
        count = form.line(
            "residents_count",
            label["residents_count"],
            example=translate("TrialsPage", "Begin with one"),
            read=lambda text: parse_value(text, 0),
            write=lambda value: "" if value is None else str(value),
        )
        set_size(count.editor, max_width=200)
        column.addWidget(field_row(form.text("method", label["method"], min_lines=1), count))
        dates = [form.date(name, label[name]) for name in ("starts_on", "ends_on")]
        column.addWidget(field_row(*dates))
        column.addWidget(
            texts.small(translate("TrialsPage", "A trial is small: at most six weeks."))
        )

    def _make_care(self, column: QBoxLayout) -> None:
        column.addWidget(texts.subheading(translate("TrialsPage", "What you look for, and care")))
        form, label = self.form, self._labels
        column.addWidget(
            field_row(
                form.text("sign", label["sign"], min_lines=1),
                form.list("indicator_id", translate("TrialsPage", "Or a number you follow")),
            )
        )
        column.addWidget(
            form.text(
                "stop_rule",
                label["stop_rule"],
                min_lines=1,
                example=translate(
                    "TrialsPage", "For example: if one resident says no thanks twice"
                ),
            )
        )
        consent = form.choice(
            "needs_consent",
            label["needs_consent"],
            [(True, translate("TrialsPage", "Yes")), (False, translate("TrialsPage", "No"))],
        )
        note = form.text(
            "consent_note", translate("TrialsPage", "Whose consent, and how?"), min_lines=1
        )
        column.addWidget(field_row(consent, note))

    def _make_links(self, column: QBoxLayout) -> None:
        column.addWidget(texts.subheading(translate("TrialsPage", "Who, and what it grows from")))
        form = self.form
        column.addWidget(
            field_row(
                form.list("coordinator_id", self._labels["coordinator_id"]),
                form.list("finding_id", translate("TrialsPage", "Development area")),
            )
        )

    def _short(self, column: str) -> Field:
        return self.form.text(column, self._labels[column], min_lines=1)

    def _fill_lists(self, facts: TrialFacts) -> None:
        nobody: list[tuple[object, str]] = [(None, translate("TrialsPage", "Nobody yet"))]
        none: list[tuple[object, str]] = [(None, translate("TrialsPage", "None"))]
        members = [
            (member.id, f"{member.shown_name}, {enum_text(member.role).lower()}")
            for member in facts.members
        ]
        self.form.set_options("coordinator_id", [*nobody, *members])
        self.form.set_options("finding_id", [*none, *((a.id, a.text) for a in facts.areas)])
        self.form.set_options("indicator_id", [*none, *((i.id, i.title) for i in facts.indicators)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field somebody was led to has its place now."""
        super().resizeEvent(event)
        column, self._awaited = self._awaited, ""
        if column:
            QTimer.singleShot(0, self, lambda: self.form.focus(column))


def plan_edits(context: TrialContext) -> RowEdits:
    """Saves changes of the trial's plan and state."""
    return RowEdits(
        context.acts,
        context.navigator,
        operations.edit_trial,
        {"trial_id": context.trial_id},
        lambda then: context.acts.ask(get_trial_version, context.trial_id, then=then),
    )
