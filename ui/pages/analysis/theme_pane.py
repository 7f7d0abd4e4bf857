"""One theme: what it is about, the sides beside one another, and how far apart they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.groups.rows import Perspective
from ui.pages.analysis.side_card import SideCard
from ui.pages.analysis.words import gap_text
from ui.pages.pane_drafts import PaneDrafts
from ui.theme.measures import lay_out, rescale
from ui.widgets import texts
from ui.widgets.buttons import quiet_button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scrolling import scrolling
from ui.widgets.status_mark import Status, StatusMark

if TYPE_CHECKING:
    from models.analysis.catalogue import ThemeText
    from ui.pages.analysis.facts import AnalysisContext, AnalysisFacts

_AT_ONCE = 2
"""Sides built in one go: more of them would be felt as a halt."""


class ThemePane(QWidget):
    """The answers to a theme, to be filled in.

    `history_wanted` carries an answer's id, `rows_changed` tells that another side stands here.
    """

    history_wanted = Signal(object)
    rows_changed = Signal()

    def __init__(self, context: AnalysisContext, theme: ThemeText) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName(f"theme_{theme.code}")
        self._context = context
        self._facts: AnalysisFacts | None = None
        self._drafts = PaneDrafts(
            context.navigator.drafts, f"analysis/{context.course_id}/{theme.code}/"
        )
        self.cards: dict[Perspective, SideCard] = {}
        self._is_asking_relatives = False
        self._rest_timer = QTimer(self, singleShot=True, interval=0)
        self._rest_timer.timeout.connect(self._on_rest_timer_timeout)
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        column = QVBoxLayout()
        lay_out(column, 8, (0, 4, 8, 16))
        outer.addWidget(scrolling(column, "theme_scroll"))
        column.addWidget(texts.heading(theme.title))
        column.addWidget(texts.body(theme.description))
        gap = QHBoxLayout()
        lay_out(gap, 12)
        self._talk = StatusMark(
            Status.ACTIVE, translate("AnalysisPage", "Worth a talk"), name="talking_point"
        )
        self.gap = texts.body("")
        gap.addWidget(self._talk, 0, Qt.AlignmentFlag.AlignTop)
        gap.addWidget(self.gap, 1)
        column.addLayout(gap)
        column.addSpacing(4)
        room = QWidget()
        self._sides = FlowLayout(room, gap=12, fills_lines=True)
        column.addWidget(room)
        self._add_relatives = quiet_button(
            translate("AnalysisPage", "Ask relatives, too"),
            "add",
            name="ask_relatives",
            on_click=self._on_add_relatives_clicked,
        )
        column.addWidget(self._add_relatives, 0, Qt.AlignmentFlag.AlignLeft)
        words = translate("AnalysisPage", "When an answer is short, ask on: {questions}")
        column.addWidget(texts.small(words.format(questions=" ".join(theme.follow_ups))))
        column.addStretch(1)

    def show_facts(self, facts: AnalysisFacts) -> None:
        """Show the answers as they are now."""
        self._facts = facts
        overview = facts.overview(self.theme.code)
        words = gap_text(overview)
        self.gap.setText(words)
        self.gap.setVisible(bool(words))
        self._talk.setVisible(overview.is_talking_point)
        sides = facts.sides
        if self._is_asking_relatives and Perspective.RELATIVES not in sides:
            sides = (*sides, Perspective.RELATIVES)
        self._show_sides(sides)
        taken = frozenset(row.text for row in facts.findings if row.theme == self.theme.code)
        answers = {answer.perspective: answer for answer in overview.answers}
        for side, card in self.cards.items():
            card.show_answer(answers.get(side), taken)

    def focus_side(self, side: Perspective | None = None) -> None:
        """Put the keyboard on a side's score; the first one's where none is named."""
        card = self.cards.get(side) if side is not None else None
        (card or next(iter(self.cards.values()))).focus_score()

    def _show_sides(self, sides: tuple[Perspective, ...]) -> None:
        missing = [side for side in sides if side not in self.cards]
        for side in missing[:_AT_ONCE]:
            card = SideCard(self._context, self._drafts, self.theme, side)
            card.history_wanted.connect(self.history_wanted)
            self.cards[side] = card
            self._sides.addWidget(card)
            rescale(card)
        if len(missing) > _AT_ONCE:
            self._rest_timer.start()
        self._add_relatives.setVisible(Perspective.RELATIVES not in sides)
        if missing:
            self.rows_changed.emit()

    def _on_rest_timer_timeout(self) -> None:
        if self._facts is not None:
            self.show_facts(self._facts)

    def _on_add_relatives_clicked(self) -> None:
        self._is_asking_relatives = True
        if self._facts is not None:
            self.show_facts(self._facts)
            self.focus_side(Perspective.RELATIVES)
