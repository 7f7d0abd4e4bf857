"""Why a report cannot be made, calmly: what is in the way, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from ui.pages.registry import is_there, place_name
from ui.theme.current import px
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.wording import error_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.library.jobs import Jobs
    from desktop.library.library import Library
    from models.privacy_places import NumberPlace
    from ui.navigation import Navigator

MOST_SHOWN = 5

# In which place of the program the rows of a table are written.
_PLACES = {
    "meeting": "meetings",
    "agenda_item": "meetings",
    "attendance": "meetings",
    "decision": "meetings",
    "task": "meetings",
    "task_move": "meetings",
    "addendum": "meetings",
    "member": "groups",
    "charter": "groups",
    "hours_use": "groups",
    "theme_answer": "analysis",
    "finding": "analysis",
    "analysis_note": "analysis",
    "candidate": "practice",
    "fit_score": "practice",
    "form_choice": "practice",
    "own_form": "practice",
    "theory_of_change": "plan",
    "assumption": "plan",
    "risk": "plan",
    "leader_question": "plan",
    "trial": "trials",
    "trial_cycle": "trials",
    "indicator": "measures",
    "measurement": "measures",
    "recommendation": "recommendations",
    "evidence": "recommendations",
    "not_worked": "recommendations",
    "embedding_plan": "embedding",
    "embedding_place": "embedding",
    "recheck": "embedding",
    "sharing_item": "embedding",
}


def place_of(table: str) -> str:
    """The page on which a table's rows are written; empty where there is none of its own."""
    return _PLACES.get(table, "")


class FaultCard(QWidget):
    """One card in the place of the pages.

    `number_declared` carries a number somebody says is no CPR number, `place_wanted` a
    `NumberPlace` to go to, `again_wanted` the wish to try once more.
    """

    number_declared = Signal(str)
    place_wanted = Signal(object)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_fault")
        self._layout = QVBoxLayout(self)
        lay_out(self._layout, 8)
        self._card: Card | None = None

    def show_failure(self, failure: BaseException) -> None:
        """Any failure a person can do something about."""
        card = self._new_card(translate("ReportsPage", "The report cannot be made yet"))
        card.body.addWidget(texts.body(error_words(failure)))
        again = button(
            translate("ReportsPage", "Try again"),
            "refresh",
            name="report_again",
            on_click=self.again_wanted.emit,
        )
        card.body.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)

    def show_numbers(self, places: Sequence[NumberPlace]) -> None:
        """Numbers that look like CPR numbers: where they stand, and the two ways out."""
        title = translate(
            "ReportsPage", "%n number(s) that look like a CPR number", None, len(places)
        )
        card = self._new_card(title)
        card.body.addWidget(
            texts.body(
                translate(
                    "ReportsPage",
                    "No document is made while one stands in the text. Take the number out of "
                    "the text, or say that it is something else, such as an order number.",
                )
            )
        )
        for index, place in enumerate(places[:MOST_SHOWN]):
            card.body.addSpacing(px(8))
            card.body.addWidget(texts.hairline())
            card.body.addSpacing(px(4))
            self._add_number(card, index, place)
        if len(places) > MOST_SHOWN:
            more = translate("ReportsPage", "and %n more", None, len(places) - MOST_SHOWN)
            card.body.addWidget(texts.small(more))

    def _new_card(self, title: str) -> Card:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            while self._layout.count():
                self._layout.takeAt(0)
        self._card = Card(title, name="report_fault_card")
        self._layout.addWidget(self._card)
        self._layout.addStretch(1)
        self.setAccessibleName(title)
        return self._card

    def _add_number(self, card: Card, index: int, place: NumberPlace) -> None:
        page = place_of(place.table)
        where = place_name(page) if page else translate("ReportsPage", "the site or the course")
        card.body.addWidget(texts.strong(excerpt(place)))
        stands = translate("ReportsPage", "It stands under {place}.").format(place=where)
        card.body.addWidget(texts.small(stands))
        row = FlowLayout(None, gap=8)
        row.addWidget(
            button(
                translate("ReportsPage", "It is not a CPR number"),
                "check",
                name=f"declare_number_{index}",
                spoken=translate("ReportsPage", "{number} is not a CPR number").format(
                    number=place.number
                ),
                on_click=lambda: self.number_declared.emit(place.number),
            )
        )
        if page and is_there(page):
            row.addWidget(
                quiet_button(
                    translate("ReportsPage", "Go to the text"),
                    "edit",
                    name=f"go_to_number_{index}",
                    spoken=translate("ReportsPage", "Go to the text with {number}").format(
                        number=place.number
                    ),
                    on_click=lambda: self.place_wanted.emit(place),
                )
            )
        card.body.addLayout(row)


def excerpt(place: NumberPlace) -> str:
    """The number with the words around it, on one line."""
    start = "… " if place.is_cut_before else ""
    end = " …" if place.is_cut_after else ""
    words = f"{place.before.strip()} {place.number} {place.after.strip()}"
    return f"{start}{' '.join(words.split())}{end}"


def declare_number(library: Library, jobs: Jobs, navigator: Navigator, number: str) -> None:
    """Note that a number is no CPR number, in the name of who sits at the keyboard."""
    from models.privacy import declare_number_false

    operator = library.operator
    who = ", ".join(filter(None, (operator.initials, operator.role))) if operator else ""
    said = translate("ReportsPage", "It is noted that the number is not a CPR number.")
    jobs.perform(
        declare_number_false,
        then=lambda _id: navigator.show_undoable(said),
        failed=navigator.show_error,
        number=number,
        declared_by=who,
    )


def go_to_number(navigator: Navigator, place: NumberPlace) -> None:
    """Show the page the number stands on, and its meeting where it has one."""
    target = {"meeting_id": place.meeting_id} if place.meeting_id else {}
    navigator.go_to(place_of(place.table), **target)
