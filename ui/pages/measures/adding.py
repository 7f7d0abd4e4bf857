"""Adding an indicator: what the practice form suggests is gathered, then asked about, then made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.support.translation import current_language, translate
from models.measures import operations
from models.practice.catalogue import PossibleIndicator, get_practice_form
from models.practice.queries import find_primary_choice
from ui.dialogs.new_indicator import NewIndicatorDialog

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.pages.acts import Acts


class IndicatorAdding(QObject):
    """Opens the dialog for a new indicator; `indicator_added` carries the id of what came."""

    indicator_added = Signal(object)

    def __init__(self, acts: Acts, page: QWidget) -> None:
        super().__init__(page)
        self._acts = acts
        self._page = page
        self.dialog: NewIndicatorDialog | None = None

    def open(self, course_id: UUID) -> None:
        """Gather what the practice form suggests and ask."""
        self._acts.ask(
            _suggestions,
            course_id,
            current_language(),
            then=lambda found: self._open_dialog(course_id, found),
        )

    def _open_dialog(self, course_id: UUID, suggestions: tuple[PossibleIndicator, ...]) -> None:
        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            def added(indicator_id: UUID) -> None:
                then(indicator_id)
                self.indicator_added.emit(indicator_id)

            self._acts.do(
                operations.add_indicator,
                translate("MeasuresPage", "The indicator is there. Say where you begin."),
                then=added,
                failed=failed,
                course_id=course_id,
                **values,
            )

        self.dialog = NewIndicatorDialog(submit, suggestions, self._page.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()


def _suggestions(session: Any, course_id: UUID, language: str) -> tuple[PossibleIndicator, ...]:
    """Numbers the chosen form suggests; none before the choice or for an own form."""
    choice = find_primary_choice(session, course_id)
    if choice is None or choice.candidate.form_code is None:
        return ()
    return tuple(get_practice_form(choice.candidate.form_code, language).indicators)
