"""Two or three candidates side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.pages.practice.candidate_card import CandidateCard
from ui.theme.measures import lay_out, rescale
from ui.widgets import texts
from ui.widgets.buttons import primary_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import Tick
from ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from uuid import UUID

    from ui.pages.practice.acts import PracticeActs
    from ui.pages.practice.facts import PracticeFacts

AT_ONCE = 3
"""More than three columns nobody compares."""


class CompareView(QStackedWidget):
    """The candidates a person ticked, a column each; `forms_wanted` asks for the cards."""

    forms_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, acts: PracticeActs) -> None:
        super().__init__()
        self.setObjectName("compare_view")
        self._acts = acts
        self._facts: PracticeFacts | None = None
        self._hidden: set[UUID] = set()
        self._order: list[UUID] = []
        self.cards: dict[UUID, CandidateCard] = {}
        self.ticks: dict[UUID, Tick] = {}
        column = QVBoxLayout()
        lay_out(column, 12, (0, 4, 8, 16))
        self._lead = texts.body(translate("PracticePage", "Show two or three at a time."))
        column.addWidget(self._lead)
        self._choices = QWidget()
        self._choices_row = FlowLayout(self._choices, gap=16)
        column.addWidget(self._choices)
        self._room = QWidget()
        self._columns = FlowLayout(self._room, gap=16, fills_lines=True)
        column.addWidget(self._room)
        column.addStretch(1)
        self.addWidget(scrolling(column, "compare_scroll"))
        self.addWidget(self._make_empty())

    def show_facts(self, facts: PracticeFacts) -> None:
        """Show the candidates as they are now."""
        self._facts = facts
        self.setCurrentIndex(0 if facts.candidates else 1)
        ids = [one.candidate.id for one in facts.candidates]
        self._hidden &= set(ids)
        if ids != self._order:
            self._order = ids
            self._show_ticks(facts)
        self._show_cards(facts)

    def _shown(self) -> list[UUID]:
        return [one for one in self._order if one not in self._hidden][:AT_ONCE]

    def _show_ticks(self, facts: PracticeFacts) -> None:
        for tick in self.ticks.values():
            self._choices_row.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {}
        for detail in facts.candidates:
            identity = detail.candidate.id
            title = facts.form_of(detail.candidate).title
            tick = Tick(title, name=f"compare_{identity}")
            tick.clicked.connect(lambda on, one=identity: self._on_tick_clicked(one, on))
            self.ticks[identity] = tick
            self._choices_row.addWidget(tick)
        has_choice = len(self.ticks) > AT_ONCE - 1
        self._choices.setVisible(has_choice)
        self._lead.setVisible(has_choice)

    def _show_cards(self, facts: PracticeFacts) -> None:
        shown = self._shown()
        for identity, tick in self.ticks.items():
            tick.setChecked(identity in shown)
        if list(self.cards) != shown:
            self._arrange(shown, facts)
        for identity, card in self.cards.items():
            detail = facts.candidate(identity)
            if detail is not None:
                card.show_detail(detail, facts)

    def _arrange(self, shown: list[UUID], facts: PracticeFacts) -> None:
        """Cards that stay are kept, so that what is typed in them stays, too."""
        old, self.cards = self.cards, {}
        for card in old.values():
            self._columns.removeWidget(card)
        for identity in shown:
            card = old.pop(identity, None)
            if card is None:
                detail = facts.candidate(identity)
                assert detail is not None
                card = CandidateCard(self._acts, detail, facts)
                rescale(card)
            self.cards[identity] = card
            self._columns.addWidget(card)
            card.show()
        for card in old.values():
            card.hide()
            card.deleteLater()
        self._room.updateGeometry()
        self.rows_changed.emit()

    def _on_tick_clicked(self, identity: UUID, is_on: bool) -> None:
        shown = self._shown()
        # Where three are shown already, the last gives way to the one that was asked for.
        keep = {*shown[: AT_ONCE - 1], identity} if is_on else {*shown} - {identity}
        if is_on and len(shown) < AT_ONCE:
            keep |= set(shown)
        self._hidden = {one for one in self._order if one not in keep}
        if self._facts is not None:
            self._show_cards(self._facts)

    def _make_empty(self) -> QWidget:
        column = QVBoxLayout()
        lay_out(column, 0)
        column.addWidget(
            EmptyState(
                "practice",
                translate("PracticePage", "Nothing to compare yet"),
                translate(
                    "PracticePage",
                    "Open the cards and consider two or three forms. Here they stand side by "
                    "side, with the questions they ask and what each side thinks of them.",
                ),
                example=translate(
                    "PracticePage",
                    "For example “Everyday and conflict situations” beside “Health as more than "
                    "food and exercise”",
                ),
                action=primary_button(
                    translate("PracticePage", "See the forms"),
                    "practice",
                    name="see_forms",
                    on_click=self.forms_wanted.emit,
                ),
                name="nothing_to_compare",
            )
        )
        return scrolling(column, "compare_empty_scroll")
