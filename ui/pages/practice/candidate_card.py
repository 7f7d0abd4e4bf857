"""A candidate as a column to compare: what it asks, what it would answer, how it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.support.translation import translate
from models.practice import operations
from ui.pages.practice.words import area_options, bullets, capacity_text, widest_text
from ui.pages.seen import Seen
from ui.theme.current import px
from ui.widgets import texts
from ui.widgets.buttons import button, link_button, quiet_button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DropDown
from ui.widgets.status_mark import Status, StatusMark
from ui.widgets.text_editing import AutosaveText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from models.practice.rows import CandidateDetail
    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import PracticeFacts

_WIDTH = 316


class CandidateCard(Card):
    """One of two or three side by side."""

    def __init__(self, acts: PracticeActs, detail: CandidateDetail, facts: PracticeFacts) -> None:
        form = facts.form_of(detail.candidate)
        super().__init__(form.title, name=f"candidate_{detail.candidate.id}")
        self._acts = acts
        self.detail = detail
        self.form = form
        self._seen = Seen()
        self._mark = StatusMark(Status.DONE, translate("PracticePage", "Chosen"))
        self.body.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(texts.body(form.purpose))
        self.body.addWidget(
            link_button(
                translate("PracticePage", "Read the whole card"),
                name="read_form",
                spoken=translate("PracticePage", "Read the whole card: {title}").format(
                    title=form.title
                ),
                on_click=lambda: acts.form_wanted.emit(form.key),
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self._make_link()
        self._make_fit()
        for heading, lines in (
            (translate("PracticePage", "Questions to talk about"), form.questions),
            (translate("PracticePage", "Trials to begin with"), form.trials),
        ):
            if lines:
                self.body.addWidget(texts.strong(heading))
                self.body.addWidget(texts.body(bullets(lines)))
        self._make_note()
        self._make_buttons()
        self.body.addStretch(1)
        self.show_detail(detail, facts)
        acts.drafts(f"candidate/{detail.candidate.id}").keep(self.note.editor, "note")

    def show_detail(self, detail: CandidateDetail, facts: PracticeFacts) -> None:
        """Show it as it is now; what is being typed stays."""
        self.detail = detail
        self._seen.show(detail.candidate.version)
        self._mark.setVisible(detail.choice is not None and detail.choice.is_primary)
        self.area.set_options(area_options(facts.areas))
        self.area.set_value(detail.candidate.finding_id)
        self.note.editor.show_text(detail.candidate.note)
        self._widest.setText(widest_text(detail.profile))
        warning = capacity_text(detail.profile)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._warning_mark.setVisible(bool(warning))
        self._drop.setVisible(detail.choice is None)
        is_primary = detail.choice is not None and detail.choice.is_primary
        self._choose.setVisible(not is_primary)

    def _make_link(self) -> None:
        self.area = DropDown()
        self.area.setSizeAdjustPolicy(
            DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.area.setMinimumContentsLength(12)
        self.link = Field(
            translate("PracticePage", "Which development area does it answer?"),
            self.area,
            name="candidate_area",
        )
        self.area.setAccessibleDescription(self.form.title)
        self.area.activated.connect(self._on_area_activated)
        self.body.addWidget(self.link)

    def _make_fit(self) -> None:
        self.body.addWidget(texts.strong(translate("PracticePage", "How it fits")))
        self._warning_mark = StatusMark(
            Status.ATTENTION, translate("PracticePage", "Low capacity"), name="capacity_mark"
        )
        self.body.addWidget(self._warning_mark, 0, Qt.AlignmentFlag.AlignLeft)
        self._warning = texts.body("")
        self._widest = texts.body("")
        self.body.addWidget(self._warning)
        self.body.addWidget(self._widest)
        self.body.addWidget(
            link_button(
                translate("PracticePage", "Answer the seven questions"),
                name="score_candidate",
                spoken=translate("PracticePage", "Answer the seven questions: {title}").format(
                    title=self.form.title
                ),
                on_click=lambda: self._acts.fit_wanted.emit(self.detail.candidate.id),
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )

    def _make_note(self) -> None:
        self.note = Field(
            translate("PracticePage", "What we say about it"),
            AutosaveText(min_lines=2, max_lines=8),
            name="candidate_note",
        )
        self.note.editor.setAccessibleName(
            translate("PracticePage", "What we say about “{title}”").format(title=self.form.title)
        )
        self.body.addWidget(self.note)
        self._acts.acts.commit_text(self.note, operations.edit_candidate, "note", self._arguments)

    def _make_buttons(self) -> None:
        self._choose = button(
            translate("PracticePage", "Choose this one…"),
            "decision",
            name="choose_candidate",
            on_click=lambda: self._acts.choose(self.detail),
        )
        self.body.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        line = FlowLayout(gap=0)
        earlier = quiet_button(
            translate("PracticePage", "Move forward"),
            name="candidate_earlier",
            on_click=lambda: self._move(-1),
        )
        later = quiet_button(
            translate("PracticePage", "Move back"),
            name="candidate_later",
            on_click=lambda: self._move(1),
        )
        self._drop = quiet_button(
            translate("PracticePage", "Remove"),
            "remove",
            name="candidate_remove",
            on_click=lambda: self._acts.drop(self.detail, self.form),
        )
        for made in (earlier, later, self._drop):
            line.addWidget(made)
        for made in (self._choose, earlier, later, self._drop):
            made.setAccessibleDescription(self.form.title)
        row = QVBoxLayout()
        row.addLayout(line)
        self.body.addLayout(row)

    def _arguments(self) -> dict[str, Any]:
        return {"candidate_id": self.detail.candidate.id, "seen": self._seen.take()}

    def _move(self, step: int) -> None:
        self._acts.move(self.detail.candidate.id, step)

    def _on_area_activated(self, _index: int) -> None:
        self._acts.acts.do(
            operations.link_candidate,
            fields={"finding_id": self.link},
            finding_id=self.area.currentData(),
            **self._arguments(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves it, from anywhere within."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Three stand side by side on a small screen."""
        return QSize(px(_WIDTH), super().sizeHint().height())
