"""Planning a trial: what the practice form suggests is gathered, then asked about, then made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.support.translation import current_language, translate
from models.practice.catalogue import PossibleTrial, get_practice_form
from models.practice.queries import find_primary_choice
from models.trials import operations
from ui.dialogs.new_trial import NewTrialDialog

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.pages.acts import Acts


class TrialPlanning(QObject):
    """Opens the dialog for a new trial; `trial_planned` carries the id of what came of it."""

    trial_planned = Signal(object)

    def __init__(self, acts: Acts, page: QWidget) -> None:
        super().__init__(page)
        self._acts = acts
        self._page = page
        self.dialog: NewTrialDialog | None = None

    def open(self, course_id: UUID) -> None:
        """Gather what the practice form suggests and ask."""
        self._acts.ask(
            _suggestions,
            course_id,
            current_language(),
            then=lambda found: self._open_dialog(course_id, found),
        )

    def _open_dialog(self, course_id: UUID, suggestions: tuple[PossibleTrial, ...]) -> None:
        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            def planned(trial_id: UUID) -> None:
                then(trial_id)
                self.trial_planned.emit(trial_id)

            self._acts.do(
                operations.plan_trial,
                translate("TrialsPage", "The trial is there. Now comes its plan."),
                then=planned,
                failed=failed,
                course_id=course_id,
                **values,
            )

        self.dialog = NewTrialDialog(submit, suggestions, self._page.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()


def _suggestions(session: Any, course_id: UUID, language: str) -> tuple[PossibleTrial, ...]:
    """Possible trials of the form the course chose; none before the choice or for an own form."""
    choice = find_primary_choice(session, course_id)
    if choice is None or choice.candidate.form_code is None:
        return ()
    return tuple(get_practice_form(choice.candidate.form_code, language).trials)
