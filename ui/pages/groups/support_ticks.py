"""Who supports a resident at the meetings; and for a support person, whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.groups import operations
from models.groups.rows import MemberRole
from ui.pages.acts import Acts
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown, Tick

if TYPE_CHECKING:
    from models.groups.rows import MemberRow
    from ui.pages.groups.context import GroupContext
    from ui.pages.groups.facts import GroupFacts
    from ui.pages.guarded_edits import GuardedEdits


_LONGEST = 36
"""Longer names are cut on the page; the whole name is spoken."""


class SupportTicks(QWidget):
    """For a resident a tick for each support person, for a support person a list of residents."""

    def __init__(
        self, context: GroupContext, edits: GuardedEdits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edits = edits
        self._navigator = context.navigator
        # Another member's row is changed: it has a version of its own.
        self._acts = Acts(context.jobs, context.navigator, self)
        self._supporters: list[MemberRow] = []
        self._member: MemberRow | None = None
        self.setObjectName("member_support")
        self._column = QVBoxLayout(self)
        lay_out(self._column, 4)
        self._label = texts.strong(translate("GroupsPage", "Support person"))
        self._nobody = texts.small(
            translate(
                "GroupsPage", "Nobody in the group is a support person. Add one if it would help."
            )
        )
        self._column.addWidget(self._label)
        self._column.addWidget(self._nobody)
        self._ticks: list[Tick] = []
        self.resident = DropDown()
        self.resident_field = Field(
            translate("GroupsPage", "Supports"), self.resident, name="member_supports"
        )
        self.resident.activated.connect(
            lambda _index: self._edits.save(
                fields={"supports_id": self.resident_field},
                supports_id=self.resident.currentData(),
            )
        )
        self._column.addWidget(self.resident_field)

    def show_member(self, facts: GroupFacts, member: MemberRow) -> None:
        """Show what fits the member's role; nothing for the other roles."""
        self._member = member
        is_resident = member.role is MemberRole.RESIDENT
        is_supporter = member.role is MemberRole.SUPPORT_PERSON
        self.setVisible(is_resident or is_supporter)
        self._label.setVisible(is_resident)
        self.resident_field.setVisible(is_supporter)
        self._show_ticks(facts if is_resident else None, member)
        if is_supporter:
            options: list[tuple[object, str]] = [(None, translate("GroupsPage", "Nobody yet"))]
            options += [
                (each.id, each.shown_name)
                for each in facts.members
                if each.role is MemberRole.RESIDENT
                and (each in facts.current or each.id == member.supports_id)
            ]
            self.resident.set_options(options)
            self.resident.set_value(member.supports_id)

    def _show_ticks(self, facts: GroupFacts | None, member: MemberRow) -> None:
        supporters = [
            each
            for each in (facts.current if facts is not None else ())
            if each.role is MemberRole.SUPPORT_PERSON
        ]
        self._nobody.setVisible(facts is not None and not supporters)
        wanted = [each.shown_name for each in supporters]
        if wanted != [tick.accessibleName() for tick in self._ticks]:
            self._make_ticks(wanted)
        self._supporters = supporters
        for tick, supporter in zip(self._ticks, supporters, strict=True):
            tick.setChecked(supporter.supports_id == member.id)

    def _make_ticks(self, names: list[str]) -> None:
        for tick in self._ticks:
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = []
        for place, name in enumerate(names):
            shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
            tick = Tick(shown.replace("&", "&&"), name=f"member_supporter_{place}")
            tick.setToolTip(name if shown != name else "")
            tick.setAccessibleName(name)
            tick.setAccessibleDescription(translate("GroupsPage", "Support person"))
            tick.clicked.connect(lambda is_on, place=place: self._on_tick_clicked(place, is_on))
            self._column.insertWidget(2 + place, tick)
            tick.show()
            self._ticks.append(tick)

    def _on_tick_clicked(self, place: int, is_on: bool) -> None:
        supporter = self._supporters[place]
        if self._member is None:
            return

        def put_back(failure: BaseException) -> None:
            self._ticks[place].setChecked(not is_on)
            self._navigator.show_error(failure)

        self._acts.do(
            operations.edit_member,
            failed=put_back,
            member_id=supporter.id,
            seen=supporter.version,
            supports_id=self._member.id if is_on else None,
        )
