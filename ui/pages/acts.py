"""What a person does on the page: performed in the writer's lane, told in the bar or the field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from models.errors import RuleViolation
from ui.wording import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from desktop.library.jobs import Jobs
    from ui.navigation import Navigator
    from ui.pages.pane_drafts import PaneDrafts
    from ui.widgets.field import Field


class Acts:
    """Performs operations for a widget; answers that come after its end are dropped.

    Args:
        jobs: the lanes of the library.
        navigator: told of what was done, with Undo, and of failures no field stands for.
        owner: the widget the answers are for.
    """

    def __init__(self, jobs: Jobs, navigator: Navigator, owner: QWidget) -> None:
        self._jobs = jobs
        self._navigator = navigator
        self._owner = owner

    def do(
        self,
        operation: Callable[..., Any],
        said: str = "",
        *,
        fields: Mapping[str, Field] | None = None,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        **arguments: Any,
    ) -> None:
        """Perform an operation.

        Args:
            operation: of `models.meetings`.
            said: told in the message bar with Undo; empty where the page itself shows it.
            fields: where errors belong, by the operation's argument.
            then: gets what the operation returns.
            failed: told of a failure; without `fields` it alone is.
            arguments: for the operation.
        """
        beside = fields or {}

        def on_done(result: Any) -> None:
            if not isValid(self._owner):
                return
            for field in beside.values():
                if isValid(field):
                    field.set_error(None)
            if said:
                self._navigator.show_undoable(said)
            if then is not None:
                then(result)

        def on_failed(failure: BaseException) -> None:
            if not isValid(self._owner):
                return
            field = beside.get(failure.field) if isinstance(failure, RuleViolation) else None
            if field is not None and isValid(field):
                field.set_error(error_words(failure))
            elif failed is None or beside:
                self._navigator.show_error(failure)
            if failed is not None:
                failed(failure)

        self._jobs.perform(operation, then=on_done, failed=on_failed, **arguments)

    def ask(
        self,
        query: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run a query; `then` gets its rows while the owner is there."""

        def if_there(callback: Callable[[Any], object]) -> Callable[[Any], None]:
            def call(answer: Any) -> None:
                if isValid(self._owner):
                    callback(answer)

            return call

        self._jobs.query(
            query,
            *args,
            then=if_there(then),
            failed=if_there(failed or self._navigator.show_error),
            **kwargs,
        )

    def commit_text(
        self,
        field: Field,
        operation: Callable[..., Any],
        key: str,
        arguments: Callable[[], dict[str, Any]],
    ) -> None:
        """Let the text of an autosave field be saved by an operation, as its argument `key`.

        Args:
            field: holds an `AutosaveLine` or `AutosaveText`.
            operation: performed for each commit.
            key: the argument that takes the text.
            arguments: the others, asked for at each commit.
        """
        autosave = field.editor.autosave  # type: ignore[attr-defined]  # both editors have one

        def on_failed(failure: BaseException) -> None:
            if not isValid(field):
                return
            if isinstance(failure, RuleViolation):
                autosave.refuse()
            else:
                autosave.allow_again()

        def on_saved(_result: object) -> None:
            if isValid(field):
                autosave.confirm()

        def commit(text: str) -> None:
            self.do(
                operation,
                fields={key: field},
                then=on_saved,
                failed=on_failed,
                **arguments(),
                **{key: text},
            )

        field.editor.committed.connect(commit)  # type: ignore[attr-defined]  # as above


@dataclass(frozen=True, slots=True)
class MeetingContext:
    """What every part of one meeting's pane works with.

    Attributes:
        acts: performs and asks for the pane.
        navigator: the window.
        drafts: keeps what is typed in this meeting and not saved.
        course_id: the course.
        meeting_id: the meeting.
    """

    acts: Acts
    navigator: Navigator
    drafts: PaneDrafts
    course_id: UUID
    meeting_id: UUID
