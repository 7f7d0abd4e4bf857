"""The page Forankring: what keeps the practice alive when the group is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer

from desktop.support.translation import translate
from models.embedding.rows import SharingState
from ui.pages.acts import Acts
from ui.pages.embedding.facts import gather
from ui.pages.embedding.kind_lists import place_list, sharing_list
from ui.pages.embedding.owner_form import OwnerForm
from ui.pages.embedding.recheck_list import RecheckList
from ui.pages.embedding.section import Section
from ui.pages.embedding.states import owner_state, place_state, recheck_state, sharing_state
from ui.pages.page import Page
from ui.pages.plan.context import PlanContext
from ui.pages.revealing import reveal
from ui.widgets import texts
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.pages.embedding.facts import EmbeddingFacts
    from ui.pages.plan.open_rows import OpenRows


class EmbeddingPage(Page):
    """Owner, places, looks and what is shared, under each other."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"embedding_plan", "embedding_place", "recheck", "sharing_item", "course"}
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("embedding_page")
        self.set_heading(
            translate("EmbeddingPage", "Embedding"),
            translate("EmbeddingPage", "What keeps the practice alive when the group is gone."),
        )
        self._acts = Acts(self.jobs, self.navigator, self)
        self._facts: EmbeddingFacts | None = None
        self._target: dict[str, Any] = {}
        self._shown_course: UUID | None = None
        self._parts: list[QWidget] = []
        self.owner: OwnerForm
        self.places: OpenRows
        self.rechecks: RecheckList
        self.sharing: OpenRows
        self.sections: dict[str, Section] = {}
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))
        self.body.addStretch(1)

    def reload(self) -> None:
        """Fetch what is written."""
        asked = self.course_id
        if asked is not None:
            self._acts.ask(gather, asked, then=lambda facts: self._on_facts_fetched(asked, facts))

    def show_target(self, **target: Any) -> None:
        """Show what a gate asks for (`field`), or a `place_id`, `recheck_id` or `item_id`."""
        self._target = target
        self._is_stale = True
        self._reload_if_seen()

    def _on_facts_fetched(self, asked: UUID, facts: EmbeddingFacts) -> None:
        if asked != self.course_id:
            return
        if self._shown_course != asked:
            self._make_sections(asked)
        self._facts = facts
        overview = facts.overview
        self.owner.show_plan(overview.plan)
        self.places.show_rows(overview.places)
        self.rechecks.show_rows(overview.rechecks, facts.ends_on)
        self.sharing.show_rows(overview.sharing)
        for name, state in (
            ("owner", owner_state),
            ("places", place_state),
            ("rechecks", recheck_state),
            ("sharing", sharing_state),
        ):
            self.sections[name].show_state(*state(overview))
        self._tab_timer.start()
        self._follow_target()

    def _make_sections(self, course_id: UUID) -> None:
        """The parts of one course; those of the last one go, saving what is typed in them."""
        for old in self._parts:
            old.hide()
            self.body.removeWidget(old)
            old.deleteLater()
        self._parts = []
        self._shown_course = course_id
        context = PlanContext(self.jobs, self.navigator, course_id)
        self.owner = OwnerForm(context)
        self.places = place_list(context)
        self.rechecks = RecheckList(context)
        self.sharing = sharing_list(context)
        for rows in (self.places, self.rechecks, self.sharing):
            rows.rows_changed.connect(self._tab_timer.start)
        contents = {
            "owner": self.owner,
            "places": self.places,
            "rechecks": self.rechecks,
            "sharing": self.sharing,
        }
        for name, heading, lead in _words():
            if self._parts:
                self._add_part(texts.hairline())
            self.sections[name] = Section(f"{name}_section", heading, lead, contents[name])
            self._add_part(self.sections[name])

    def _add_part(self, part: QWidget) -> None:
        self._parts.append(part)
        self.body.insertWidget(self.body.count() - 1, part)

    def _follow_target(self) -> None:
        target, self._target = self._target, {}
        for key, rows in (
            ("place_id", self.places),
            ("recheck_id", self.rechecks),
            ("item_id", self.sharing),
        ):
            row = rows.rows.widget_of(target[key]) if target.get(key) is not None else None
            if row is not None:
                row.open_form()
                reveal(next(iter(row.texts.values())).editor)
                return
        if target.get("field"):
            reveal(self._control_of(target["field"]))

    def _control_of(self, field: str) -> QWidget:
        if field == "places":
            return self.places.adder.editor
        if field == "rechecks":
            return self.rechecks.first_control()
        if field == "sharing":
            return self._sharing_control()
        found = self.owner.fields.get(field, self.owner.fields["owner"])
        return found.editor

    def _sharing_control(self) -> QWidget:
        """What is planned and not settled, else the field for something new."""
        assert self._facts is not None
        for item in self._facts.overview.sharing:
            row = self.sharing.rows.widget_of(item.id)
            if item.state is SharingState.PLANNED and row is not None:
                return row.line
        return self.sharing.adder.editor


def _words() -> list[tuple[str, str, str]]:
    """Name, heading and sentence of each part, in their order."""
    return [
        (
            "owner",
            translate("EmbeddingPage", "Who owns it"),
            translate(
                "EmbeddingPage",
                "Somebody in the house who has said yes. Write the position too: it stays when "
                "people change jobs.",
            ),
        ),
        (
            "places",
            translate("EmbeddingPage", "Where it lives"),
            translate(
                "EmbeddingPage",
                "The papers people really use: the rota, the introduction of new staff, a "
                "procedure.",
            ),
        ),
        (
            "rechecks",
            translate("EmbeddingPage", "Looking again"),
            translate(
                "EmbeddingPage",
                "Somebody looks whether it still lives: after about three months, and again after "
                "six to twelve.",
            ),
        ),
        (
            "sharing",
            translate("EmbeddingPage", "What is shared"),
            translate(
                "EmbeddingPage",
                "What other houses get to know. Each is shared in the end, or declined with a "
                "reason.",
            ),
        ),
    ]
