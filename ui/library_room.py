"""One open library in the window: its places, its phases, undo, status, and what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.support.dates import month_and_year
from models.clock import today
from ui.adapters.drafts import LibraryDrafts
from ui.adapters.library_signals import LibrarySignals
from ui.widgets.place_switcher import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from desktop.library.changes import Changes, OperatorRow
    from desktop.library.jobs import Jobs
    from desktop.library.library import Library
    from desktop.support.settings import Settings
    from models.courses.rows import PlaceRow
    from models.phases.rows import GateRow

RECENT_COURSES = 8

_PLACE_KINDS = frozenset({"course", "site"})


class LibraryRoom(QObject):
    """Keeps what the frame shows of an open library; fetches off the window's thread.

    `places_fetched` carries the places, `gates_fetched` the seven gates of the course,
    `undo_fetched` an `UndoState`, `status_fetched` a `LibraryStatus`, `changed` the `Changes` of
    a write.
    """

    places_fetched = Signal(object)
    gates_fetched = Signal(object)
    undo_fetched = Signal(object)
    status_fetched = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        settings: Settings,
        deliver: Callable[[Callable[[], None]], None],
        failed: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.jobs = jobs
        self.drafts = LibraryDrafts(library, jobs, failed)
        self._settings = settings
        self._failed = failed
        self._places: tuple[Place, ...] = ()
        self._course_id: UUID | None = None
        self.deliver = deliver
        self._signals = LibrarySignals(library, deliver, self)
        self._signals.changed.connect(self._on_signals_changed)

    @property
    def course_id(self) -> UUID | None:
        """The course the window shows."""
        return self._course_id

    @property
    def places(self) -> tuple[Place, ...]:
        """Every course to go to."""
        return self._places

    @property
    def place(self) -> Place | None:
        """Where the window is; None before the places came, or without a course."""
        return next((it for it in self._places if it.course_id == self._course_id), None)

    @property
    def recent(self) -> tuple[UUID, ...]:
        """Courses visited last on this machine, newest first; those that are gone left out."""
        known = {str(place.course_id): place.course_id for place in self._places}
        return tuple(known[it] for it in self._remembered() if it in known)

    def first_course(self) -> UUID | None:
        """Where to begin: the course visited last, else the first of the list."""
        if self.recent:
            return self.recent[0]
        return self._places[0].course_id if self._places else None

    def go_to_course(self, course_id: UUID) -> None:
        """Make a course the one the window shows, and remember it."""
        self._course_id = course_id
        kept = [str(course_id), *(it for it in self._remembered() if it != str(course_id))]
        recent = self._settings.get("recent_courses") | {self.library.id: kept[:RECENT_COURSES]}
        self._settings.set("recent_courses", recent)
        self.fetch_gates()

    def leave_course(self) -> None:
        """The course is gone: show none."""
        self._course_id = None

    def fetch_all(self) -> None:
        """Fetch what the frame shows."""
        self.fetch_places()
        self.fetch_undo()
        self.fetch_status()

    def fetch_places(self, then: Callable[[], None] | None = None) -> None:
        """Fetch every course with its site; `then` is called once they are shown."""
        from models.courses.queries import list_places

        def done(rows: Sequence[PlaceRow]) -> None:
            self._on_places_fetched(rows)
            if then is not None:
                then()

        self.jobs.query(list_places, then=done)

    def fetch_gates(self) -> None:
        """Fetch the gates of the course."""
        if self._course_id is None:
            return
        from models.phases.standing import get_standing_gates

        wanted = self._course_id
        self.jobs.query(
            get_standing_gates,
            wanted,
            today=today(),
            then=lambda gates: self._on_gates(wanted, gates),
        )

    def fetch_undo(self) -> None:
        """Fetch what could be undone."""
        self.jobs.run(lambda *_: self.library.undo_state(), then=self.undo_fetched.emit)

    def fetch_status(self) -> None:
        """Fetch what the status line says."""
        self.jobs.run(lambda *_: self.library.status(), then=self.status_fetched.emit)

    def set_operator(
        self,
        initials: str,
        role: str,
        then: Callable[[OperatorRow], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Say who works here, and remember it on this machine."""

        def done(operator: OperatorRow) -> None:
            self._settings.remember_operator(self.library.id, operator.initials, operator.role)
            then(operator)

        self.jobs.write(lambda: self.library.set_operator(initials, role), done, failed)

    def close(self) -> None:
        """Listen no more."""
        self._signals.close()

    def _remembered(self) -> list[str]:
        return list(self._settings.get("recent_courses").get(self.library.id, []))

    def _on_places_fetched(self, rows: Sequence[PlaceRow]) -> None:
        self._places = tuple(_place(row) for row in rows)
        self.places_fetched.emit(self._places)

    def _on_gates(self, course_id: UUID, gates: Sequence[GateRow]) -> None:
        if course_id == self._course_id:
            self.gates_fetched.emit(gates)

    def _on_signals_changed(self, changes: Changes) -> None:
        if _PLACE_KINDS & changes.kinds:
            # First where one is: a course that was taken back must not be asked for any more.
            self.fetch_places(then=lambda: self._tell(changes))
        else:
            self._tell(changes)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.fetch_gates()
        self.fetch_undo()
        self.fetch_status()


def _place(row: PlaceRow) -> Place:
    period = f"{month_and_year(row.starts_on)} – {month_and_year(row.ends_on)}"
    return Place(row.course_id, row.site_name, row.course_title, f"{row.course_key} · {period}")
