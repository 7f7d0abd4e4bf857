"""What every part of one trial's pane works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.navigation import Navigator
    from ui.pages.acts import Acts


@dataclass(frozen=True, slots=True)
class TrialContext:
    """One trial on the page.

    Attributes:
        acts: performs and asks for the page, which outlives the parts.
        navigator: the window.
        course_id: the course.
        trial_id: the trial.
        page: the page, for dialogs.
    """

    acts: Acts
    navigator: Navigator
    course_id: UUID
    trial_id: UUID
    page: QWidget
