"""Every task of the course, across meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.translation import translate
from models.clock import today
from models.groups import queries as group_queries
from models.meetings import register_queries
from models.meetings.rows import TaskState
from ui.item_models.list_rows import ListRow
from ui.pages.meetings.register import Register
from ui.pages.meetings.task_follow_up import TaskFollowUp
from ui.pages.meetings.words import person_and_role, task_line, task_status

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from desktop.library.jobs import Jobs
    from models.groups.rows import MemberRow
    from models.meetings.detail_rows import TaskDetail
    from ui.navigation import Navigator

OPEN, LATE, ALL = "open", "late", "all"


class TaskRegister(Register):
    """Open tasks first, by their dates; the chosen one is followed up in place."""

    def __init__(self, jobs: Jobs, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(
            "task_register",
            translate("MeetingsPage", "Tasks"),
            [
                (OPEN, translate("MeetingsPage", "Open")),
                (LATE, translate("MeetingsPage", "Late")),
                (ALL, translate("MeetingsPage", "All")),
            ],
            translate(
                "MeetingsPage",
                "No tasks here. Tasks are written down under an item while a meeting is held.",
            ),
            jobs,
            navigator,
            parent,
        )
        self._tasks: dict[UUID, TaskDetail] = {}
        self._owners: list[tuple[UUID, str]] = []

    def reload(self) -> None:
        """Fetch tasks, and who they can be handed over to."""
        if self.course_id is None:
            return
        self.acts.ask(
            group_queries.list_members,
            self.course_id,
            on=today(),
            then=self._on_members_fetched,
        )
        chosen = self.filter.value
        self.acts.ask(
            register_queries.list_tasks,
            course_id=self.course_id,
            state=TaskState.OPEN if chosen == OPEN else None,
            overdue_on=today() if chosen == LATE else None,
            search=self.search.text(),
            then=self._on_tasks_fetched,
        )

    def make_chosen(self, identity: Any) -> QWidget | None:
        """The task with its buttons; the one shown stays where it is the same."""
        detail = self._tasks.get(identity)
        if detail is None:
            return None
        shown = self._shown
        if not isinstance(shown, TaskFollowUp) or shown.detail.task.id != detail.task.id:
            shown = TaskFollowUp(self.acts, detail, is_alone=True)
            shown.meeting_wanted.connect(self.meeting_wanted)
        shown.show_task(detail, self._owners)
        return shown

    def _on_members_fetched(self, members: tuple[MemberRow, ...]) -> None:
        self._owners = [(member.id, person_and_role(member)) for member in members]
        self.show_chosen()

    def _on_tasks_fetched(self, tasks: tuple[TaskDetail, ...]) -> None:
        self._tasks = {each.task.id: each for each in tasks}
        self.set_rows([_row(each) for each in tasks])


def _row(detail: TaskDetail) -> ListRow:
    task = detail.task
    status, word = task_status(task, today())
    return ListRow(task.id, task.text, task_line(detail), status, word)
