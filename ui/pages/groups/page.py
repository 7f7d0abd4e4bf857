"""The page Gruppen: who is in it, what it is for, and the time it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer

from desktop.support.translation import translate
from models.clock import today
from models.groups import operations
from ui.dialogs.member_form import NewMemberDialog
from ui.pages.acts import Acts
from ui.pages.groups.charter_view import CharterView
from ui.pages.groups.context import GroupContext
from ui.pages.groups.facts import gather
from ui.pages.groups.hours_view import HoursView
from ui.pages.groups.people_view import PeopleView
from ui.pages.lazy_views import LazyViews
from ui.pages.page import Page
from ui.pages.revealing import reveal
from ui.widgets.buttons import primary_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from uuid import UUID

    from ui.pages.groups.facts import GroupFacts

PEOPLE, CHARTER, HOURS = "people", "charter", "hours"

_MEMBER_FIELDS = frozenset({"members", "data_information_given"})
_CHARTER_FIELDS = {"rules_agreed": "meeting_rules"}
"""Conditions somebody vouches for name themselves: where to read what is vouched for."""


class GroupsPage(Page):
    """People, charter and hours of the course's group."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"member", "charter", "hours_commitment", "hours_use", "course"}
    )
    SCROLLS = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("groups_page")
        self.set_heading(
            translate("GroupsPage", "The group"),
            translate("GroupsPage", "Who is in it, how far it may go, and the time it has."),
        )
        self._acts = Acts(self.jobs, self.navigator, self)
        self._facts: GroupFacts | None = None
        self._target: dict[str, Any] = {}
        self._shown_course: UUID | None = None
        self.view = SegmentedChoice(
            [
                (PEOPLE, translate("GroupsPage", "People"), "group"),
                (CHARTER, translate("GroupsPage", "Charter"), "note"),
                (HOURS, translate("GroupsPage", "Hours"), "clock"),
            ],
            name="groups_view",
            spoken=translate("GroupsPage", "What the page shows"),
        )
        self.view.set_value(PEOPLE)
        self.view.chosen.connect(lambda _view: self._show_view())
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self._add = primary_button(
            translate("GroupsPage", "Add a member"),
            "add",
            name="add_member",
            on_click=self.add_member,
        )
        self.add_header_action(self._add)
        self._views = LazyViews(
            {
                PEOPLE: self._make_people,
                CHARTER: self._make_charter,
                HOURS: self._make_hours,
            }
        )
        self.body.addWidget(self._views, 1)
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

    @property
    def people(self) -> Any:
        """The view of the people, None before it was shown."""
        return self._views.view(PEOPLE)

    @property
    def charter(self) -> Any:
        """The view of the charter, None before it was shown."""
        return self._views.view(CHARTER)

    @property
    def hours(self) -> Any:
        """The view of the hours, None before it was shown."""
        return self._views.view(HOURS)

    def reload(self) -> None:
        """Fetch the group."""
        if self.course_id is None:
            return
        asked = self.course_id
        self._acts.ask(
            gather, asked, today(), then=lambda facts: self._on_facts_fetched(asked, facts)
        )

    def show_target(self, **target: Any) -> None:
        """Show a field of a gate condition (`field`), a member (`member_id`), or a `view`."""
        self._target = target
        self._is_stale = True
        self._reload_if_seen()

    def add_member(self) -> None:
        """Ask for somebody new; their own page opens when they are there."""
        if self._facts is None:
            return

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            def added(member_id: UUID) -> None:
                then(member_id)
                self.show_target(member_id=member_id)

            said = translate("GroupsPage", "{name} is in the group now.")
            self._acts.do(
                operations.add_member,
                said.format(name=values["name"] or values["alias"]),
                then=added,
                failed=failed,
                course_id=self.course_id,
                **values,
            )

        begins = max(today(), self._facts.course.starts_on)
        dialog = NewMemberDialog(submit, begins, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_facts_fetched(self, asked: UUID, facts: GroupFacts) -> None:
        if asked != self.course_id:
            return
        self._facts = facts
        if self._shown_course != asked:
            self._shown_course = asked
            self._views.forget()
        self._views.show_facts(facts, self.view.value)
        self._show_view()
        self._follow_target()

    def _make_people(self) -> PeopleView:
        view = PeopleView(self._context(), self.add_member)
        view.few_residents_wanted.connect(lambda: self._go_to_field("few_residents_reason"))
        view.rows_changed.connect(self._tab_timer.start)
        return view

    def _make_charter(self) -> CharterView:
        view = CharterView(self._context())
        view.rows_changed.connect(self._tab_timer.start)
        return view

    def _make_hours(self) -> HoursView:
        view = HoursView(self._context())
        view.rows_changed.connect(self._tab_timer.start)
        return view

    def _context(self) -> GroupContext:
        assert self._shown_course is not None
        return GroupContext(self.jobs, self.navigator, self._shown_course)

    def _show_view(self) -> Any:
        shown = self._views.show_view(self.view.value)
        is_empty = self._facts is not None and not self._facts.members
        self._add.setVisible(self.view.value == PEOPLE and not is_empty)
        self._tab_timer.start()
        return shown

    def _follow_target(self) -> None:
        target, self._target = self._target, {}
        if target.get("member_id") is not None:
            people = self._go_to_view(PEOPLE)
            people.open_member(target["member_id"])
            if people.panel is not None:
                reveal(people.panel.show_field(target.get("field", "name")))
        elif target.get("field"):
            self._go_to_field(target["field"])
        elif target.get("view") in (PEOPLE, CHARTER, HOURS):
            self._go_to_view(target["view"])

    def _go_to_field(self, field: str) -> None:
        if field in _MEMBER_FIELDS:
            control = self._go_to_view(PEOPLE).first_control()
        elif field == "hours":
            control = self._go_to_view(HOURS).first_control()
        else:
            charter = self._go_to_view(CHARTER)
            control = charter.control_of(_CHARTER_FIELDS.get(field, field))
        reveal(control)

    def _go_to_view(self, view: str) -> Any:
        self.view.set_value(view)
        return self._show_view()
