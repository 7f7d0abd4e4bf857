"""Planning a meeting: what is known is gathered, then asked about, then made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.support.translation import current_language, translate
from models.clock import today
from models.meetings import draft_operations, open_matters, operations, queries
from models.meetings.catalogue import list_agenda_templates
from models.phases import queries as phase_queries
from ui.dialogs.new_meeting import NewMeetingDialog, NewMeetingFacts
from ui.pages.meetings.agenda_card import questions_title, tasks_title

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.pages.acts import Acts


class Planning(QObject):
    """Opens the dialog for a new meeting; `meeting_planned` carries the id of what came of it."""

    meeting_planned = Signal(object)

    def __init__(self, acts: Acts, page: QWidget) -> None:
        super().__init__(page)
        self._acts = acts
        self._page = page
        self.dialog: NewMeetingDialog | None = None

    def open(self, course_id: UUID) -> None:
        """Gather what is known of the course and ask."""
        self._acts.ask(_gather, course_id, then=lambda facts: self._open_dialog(course_id, facts))

    def _open_dialog(self, course_id: UUID, facts: NewMeetingFacts) -> None:
        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            given = dict(values)
            with_open = given.pop("with_open_matters")

            def planned(meeting_id: UUID) -> None:
                then(meeting_id)
                self.meeting_planned.emit(meeting_id)

            said = translate("MeetingsPage", "The meeting is planned, and its agenda is drafted.")
            if with_open:
                self._acts.do(
                    draft_operations.draft_next_meeting,
                    said,
                    then=planned,
                    failed=failed,
                    course_id=course_id,
                    tasks_title=tasks_title(),
                    questions_title=questions_title(),
                    **given,
                )
                return
            items = [*given.pop("opening"), *given.pop("closing")]
            self._acts.do(
                operations.plan_meeting,
                said,
                then=planned,
                failed=failed,
                course_id=course_id,
                items=items,
                **given,
            )

        dialog = NewMeetingDialog(facts, submit, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()


def _gather(session: Any, course_id: UUID) -> NewMeetingFacts:
    """Everything the dialog begins with, in one reading session."""
    day = today()
    positions = phase_queries.list_phase_positions(session, [course_id], today=day)
    phase = positions[0].phase if positions else None
    meetings = queries.list_meetings(session, course_id)
    return NewMeetingFacts(
        last=meetings[0] if meetings else None,
        open_matters=open_matters.get_open_matters(session, course_id, on=day),
        templates=list_agenda_templates(current_language()),
        phase=phase.value if phase is not None else None,
    )
