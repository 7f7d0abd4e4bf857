"""What the parts of the page Plan work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.library.jobs import Jobs
    from ui.navigation import Navigator


@dataclass(frozen=True, slots=True)
class PlanContext:
    """One course's plan on the page.

    Attributes:
        jobs: the lanes of the library.
        navigator: the window.
        course_id: the course.
    """

    jobs: Jobs
    navigator: Navigator
    course_id: UUID
