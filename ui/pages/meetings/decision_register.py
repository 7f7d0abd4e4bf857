"""Every decision of the course, across meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.clock import today
from models.meetings import decision_operations, register_queries
from models.meetings.rows import Mandate
from models.meetings.rules import needs_lifting
from ui.dialogs.task_forms import lift_decision_dialog
from ui.item_models.list_rows import ListRow
from ui.pages.meetings.outcome_lines import decision_details
from ui.pages.meetings.register import Register
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.buttons import button, quiet_button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.jobs import Jobs
    from models.meetings.detail_rows import DecisionDetail
    from ui.navigation import Navigator
    from ui.pages.acts import Acts

ALL, UNSETTLED, REVIEW = "all", "unsettled", "review"


class DecisionRegister(Register):
    """Newest first; the chosen one with everything that belongs to it."""

    def __init__(self, jobs: Jobs, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(
            "decision_register",
            translate("MeetingsPage", "Decisions"),
            [
                (ALL, translate("MeetingsPage", "All")),
                (REVIEW, translate("MeetingsPage", "To look at again")),
                (UNSETTLED, translate("MeetingsPage", "Nobody asked yet")),
            ],
            translate(
                "MeetingsPage",
                "No decisions here. Decisions are written down under an item while a meeting is "
                "held.",
            ),
            jobs,
            navigator,
            parent,
        )
        self._decisions: dict[UUID, DecisionDetail] = {}

    def reload(self) -> None:
        """Fetch the decisions."""
        if self.course_id is None:
            return
        chosen = self.filter.value
        self.acts.ask(
            register_queries.list_decisions,
            course_id=self.course_id,
            only_unsettled=chosen == UNSETTLED,
            review_until=today() if chosen == REVIEW else None,
            search=self.search.text(),
            then=self._on_decisions_fetched,
        )

    def make_chosen(self, identity: Any) -> QWidget | None:
        """The decision with what belongs to it."""
        detail = self._decisions.get(identity)
        if detail is None:
            return None
        shown = self._shown
        if not isinstance(shown, DecisionSheet) or shown.detail.decision.id != identity:
            shown = DecisionSheet(self.acts, detail)
            shown.meeting_wanted.connect(self.meeting_wanted)
        shown.show_decision(detail)
        return shown

    def _on_decisions_fetched(self, decisions: tuple[DecisionDetail, ...]) -> None:
        self._decisions = {each.decision.id: each for each in decisions}
        self.set_rows([_row(each) for each in decisions])


class DecisionSheet(QWidget):
    """One decision to read; `meeting_wanted` carries the id of its meeting."""

    meeting_wanted = Signal(object)

    def __init__(self, acts: Acts, detail: DecisionDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.detail = detail
        column = QVBoxLayout(self)
        lay_out(column, 8)
        self._text = texts.heading("")
        self._details = texts.body("")
        self._source = texts.small("")
        for made in (self._text, self._details, self._source):
            column.addWidget(made)
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        self._lift = button(
            translate("MeetingsPage", "It is lifted…"),
            "export",
            name="lift_decision",
            on_click=self._on_lift_clicked,
        )
        self._go = quiet_button(
            translate("MeetingsPage", "Go to the meeting"),
            "meetings",
            name="decision_meeting",
            on_click=lambda: self.meeting_wanted.emit(self.detail.decision.meeting_id),
        )
        flow.addWidget(self._lift)
        flow.addWidget(self._go)
        column.addWidget(holder)

    def show_decision(self, detail: DecisionDetail) -> None:
        """Show it as it is now."""
        self.detail = detail
        decision = detail.decision
        self._text.setText(decision.text)
        lines = decision_details(decision)
        if needs_lifting(decision.mandate, decision.lifted_to):
            words = translate("MeetingsPage", "{mandate}: say who is asked")
            lines.insert(0, words.format(mandate=enum_text(decision.mandate)))
        self._details.setText("\n".join(lines))
        self._details.setVisible(bool(lines))
        self._source.setText(_source(detail))
        self._lift.setVisible(decision.mandate is not Mandate.WITHIN)
        self._go.setVisible(decision.meeting_id is not None)

    def _on_lift_clicked(self) -> None:
        decision = self.detail.decision

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            self._acts.do(
                decision_operations.lift_decision,
                translate("MeetingsPage", "It is noted whom the decision is lifted to."),
                then=then,
                failed=failed,
                decision_id=decision.id,
                seen=decision.version,
                **values,
            )

        dialog = lift_decision_dialog(submit, decision.lifted_to, decision.text, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _source(detail: DecisionDetail) -> str:
    decision = detail.decision
    parts = [decision.key, long_date(decision.decided_on)]
    parts += filter(None, (detail.meeting_title, detail.item_title))
    return " · ".join(parts)


def _row(detail: DecisionDetail) -> ListRow:
    decision = detail.decision
    about = " · ".join(
        filter(None, (long_date(decision.decided_on), detail.item_title or detail.meeting_title))
    )
    status, word = None, ""
    if needs_lifting(decision.mandate, decision.lifted_to):
        status, word = Status.ATTENTION, translate("MeetingsPage", "Nobody asked yet")
    elif decision.review_on is not None and decision.review_on <= today():
        status, word = Status.WAITING, translate("MeetingsPage", "Look at it again")
    return ListRow(decision.id, decision.text, about, status, word)
