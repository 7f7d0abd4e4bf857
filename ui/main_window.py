"""The window: the frame, its commands, and what pages may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.support.translation import current_language, translate
from ui import window_commands
from ui.actions import COURSE_COMMANDS, LANGUAGE_MENU, PAGE_COMMANDS, THEME_MENU, Actions
from ui.frame import Frame
from ui.pages.registry import PAGES
from ui.theme.measures import rescale
from ui.theme.theme import next_zoom

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from desktop.library.changes import Changes
    from desktop.library.jobs import Jobs
    from desktop.library.library import Library
    from desktop.support.settings import Settings
    from ui.adapters.drafts import LibraryDrafts
    from ui.library_room import LibraryRoom
    from ui.theme.controller import ThemeController

FIRST_PAGE = "overview"


class MainWindow(QMainWindow):
    """The one window of a library; implements `ui.navigation.Navigator`.

    The application answers `library_wanted`, `new_library_wanted` (both carry a location),
    `sample_wanted`, `library_close_wanted` and `language_wanted` (`da` or `en`). `painted` tells
    of the first painted frame, `course_shown` that a page of a course has been asked to load.
    """

    painted = Signal()
    course_shown = Signal()
    library_wanted = Signal(str)
    new_library_wanted = Signal(str)
    sample_wanted = Signal()
    library_close_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, settings: Settings, themes: ThemeController) -> None:
        super().__init__()
        self.settings = settings
        self.themes = themes
        self.room: LibraryRoom | None = None
        self._gates: Any = None
        self._is_painted = False
        self._pending_page = FIRST_PAGE
        self.setObjectName("main_window")
        self.setWindowTitle("Praksisrum")
        self.actions_ = Actions(self, self.run_command)
        self._build_frame()
        self.themes.applied.connect(self._on_themes_applied)
        self.resize(1180, 760)
        self._restore_place()

    @property
    def drafts(self) -> LibraryDrafts | None:
        """Where typed text is kept until it is saved."""
        return self.room.drafts if self.room is not None else None

    def go_to(self, page: str, **target: Any) -> None:
        """Show a page of the course; without a course it is shown once there is one."""
        self._pending_page = page
        if self.room is None or self.room.course_id is None:
            return
        self.frame.pages.show_page(page, **target)
        self.frame.navigation.show_page(page)
        self._show_page_commands()

    def open_course(self, course_id: UUID) -> None:
        """Make a course the one every page shows."""
        room = self.room
        if room is None:
            return
        room.go_to_course(course_id)
        self.frame.pages.show_course(course_id)
        self.frame.show_course_parts(True)
        self.actions_.enable(COURSE_COMMANDS, True)
        self._show_places()
        self.go_to(self.frame.pages.page_name or self._pending_page)
        self.course_shown.emit()

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
    ) -> None:
        """Tell a fact in the message bar."""
        self.frame.messages.show_message(text, action_text, action)

    def show_undoable(self, text: str) -> None:
        """Tell what was done, with Undo beside it."""
        self.show_message(text, translate("Window", "Undo"), self.undo)

    def show_error(self, exception: BaseException) -> None:
        """Tell a failure in the message bar; a bug of ours goes on to the crash handler."""
        window_commands.show_error(self, exception)

    def show_welcome(self) -> None:
        """Show the first page: no library, or a library without a course."""
        window_commands.show_welcome(self)

    def show_opening(self, title: str) -> None:
        """Say which library is being opened; the window stays as it is."""
        self.frame.status.show_words(translate("Window", "Opening {title}…").format(title=title))

    def show_library(self, library: Library, jobs: Jobs, deliver: Callable[..., None]) -> None:
        """Show an open library: its last course, or the welcome where it has none."""
        from ui.gates import Gates
        from ui.library_room import LibraryRoom

        self.leave_library()
        room = LibraryRoom(library, jobs, self.settings, deliver, self.show_error, self)
        self.room = room
        self._gates = Gates(room, self)
        self._gates.place_wanted.connect(lambda page, field: self.go_to(page, field=field))
        self._gates.phase_passed.connect(lambda _phase: self._say_phase_passed())
        self._gates.phase_reopened.connect(lambda _phase: self._say_phase_reopened())
        self.frame.pages.use_library(library, jobs, self.settings, self)
        room.places_fetched.connect(self._on_room_places_fetched)
        room.gates_fetched.connect(self._on_room_gates_fetched)
        room.undo_fetched.connect(self._on_room_undo_fetched)
        room.status_fetched.connect(
            lambda status: self.frame.status.show_status(status, library.title)
        )
        room.changed.connect(self._on_room_changed)
        self.setWindowTitle(f"{library.title} – Praksisrum")
        self.frame.status.show_operator(library.operator, can_change=not library.is_read_only)
        self.actions_.enable(("new_course", "choose_operator", "save_now", "close_library"), True)
        room.fetch_all()

    def leave_library(self) -> None:
        """Let go of the library; the application closes it."""
        if self.room is not None:
            self._gates.close_card()
            self.room.close()
            self.room.deleteLater()
            self.room = None
            self._gates = None
        self.frame.pages.forget_pages()
        self.frame.show_course_parts(False)
        self.frame.messages.clear()
        self.frame.status.show_words("")
        self.frame.status.hide_operator()
        self.setWindowTitle("Praksisrum")
        self._disable_commands()

    def undo(self) -> None:
        """Take back the last act."""
        if self.room is not None:
            self.room.jobs.undo(then=self._on_undone, failed=self.show_error)

    def redo(self) -> None:
        """Take back the last undo."""
        if self.room is not None:
            self.room.jobs.redo(then=self._on_undone, failed=self.show_error)

    def zoom(self, direction: int) -> None:
        """One step larger or smaller; 0 for the normal size."""
        zoom = self.themes.theme.zoom
        self.set_zoom(next_zoom(zoom, direction) if direction else 100)

    def set_zoom(self, zoom: int) -> None:
        """Another size, kept for the next start."""
        self.themes.set_zoom(zoom)
        self.settings.set("zoom", self.themes.theme.zoom)

    def set_theme(self, choice: str) -> None:
        """Other colours, kept for the next start."""
        self.themes.choose(choice)
        self.settings.set("theme", choice)
        self.actions_.show_choice(THEME_MENU, choice)

    def open_gate(self) -> None:
        """Show the card of the phase the group is in, or of the last one."""
        phases = self.frame.phases
        self._on_phases_phase_opened(phases.current_phase or phases.last_phase)

    def retranslate(self) -> None:
        """Build everything anew in the language chosen now; the open library stays open."""
        page = self.frame.pages.page_name
        old = self.frame
        self._build_frame()
        old.deleteLater()
        room = self.room
        if room is None:
            self.show_welcome()
            return
        if page:
            self._pending_page = page
        self.show_library(room.library, room.jobs, room.deliver)

    def run_command(self, name: str) -> None:
        """Run a command of the menus by its name."""
        command, _, value = name.partition(":")
        if command in PAGE_COMMANDS:
            self._run_page_command(command)
            return
        if command.startswith("go_to_") and command.removeprefix("go_to_") in _PAGE_NAMES:
            self.go_to(command.removeprefix("go_to_"))
            self.frame.navigation.focus_page(command.removeprefix("go_to_"))
            return
        window_commands.run(self, command, value)

    def _build_frame(self) -> None:
        self.frame = Frame()
        frame = self.frame
        frame.navigation.page_wanted.connect(self.go_to)
        frame.place.place_chosen.connect(self.open_course)
        frame.place.new_course_wanted.connect(lambda: self.run_command("new_course"))
        frame.phases.phase_opened.connect(self._on_phases_phase_opened)
        frame.status.operator_wanted.connect(lambda: self.run_command("choose_operator"))
        frame.status.zoom_reset_wanted.connect(lambda: self.zoom(0))
        frame.status.show_zoom(self.themes.theme.zoom)
        self.setCentralWidget(frame)
        self.actions_.fill(self.menuBar())
        self.actions_.show_choice(THEME_MENU, self.themes.choice)
        self.actions_.show_choice(LANGUAGE_MENU, current_language())
        self._disable_commands()
        self.menuBar().setAccessibleName(translate("Window", "Menu"))
        if self._is_painted:
            self._finish_frame()

    def _finish_frame(self) -> None:
        """What need not be there before the first painted frame."""
        self.actions_.redraw_icons()
        window_commands.show_recent(self)

    def _disable_commands(self) -> None:
        self.actions_.enable((*COURSE_COMMANDS, *PAGE_COMMANDS), False)
        self.actions_.show_undo(None, None)

    def _show_places(self) -> None:
        if self.room is not None:
            self.frame.place.set_places(self.room.places, self.room.recent)
            self.frame.place.show_place(self.room.place)

    def _show_page_commands(self) -> None:
        page = self.frame.pages.page
        offered = page.commands() if page is not None else {}
        can_go = self.room is not None and self.room.course_id is not None
        for name in PAGE_COMMANDS:
            self.actions_.enable((name,), name in offered or (name == "new_meeting" and can_go))

    def _run_page_command(self, name: str) -> None:
        page = self.frame.pages.page
        command = page.commands().get(name) if page is not None else None
        if command is not None:
            command()
        elif name == "new_meeting":
            self.go_to("meetings", new=True)

    def _say_phase_passed(self) -> None:
        self.show_undoable(translate("Window", "The group has gone on to the next phase."))

    def _say_phase_reopened(self) -> None:
        self.show_undoable(translate("Window", "The group has gone back to the phase."))

    def _restore_place(self) -> None:
        kept = self.settings.get("window")
        if kept.get("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(kept["geometry"].encode()))

    def _on_room_places_fetched(self, _places: object) -> None:
        room = self.room
        if room is None:
            return
        known = room.course_id is not None and room.place is not None
        if known:
            self._show_places()
            return
        first = room.first_course()
        if first is None:
            room.leave_course()
            self.frame.pages.show_course(None)
            self.show_welcome()
            self.course_shown.emit()
        else:
            self.open_course(first)

    def _on_room_gates_fetched(self, gates: Any) -> None:
        self.frame.phases.show_gates(gates)
        if self._gates is not None:
            self._gates.show_gates(gates)

    def _on_room_undo_fetched(self, state: Any) -> None:
        window_commands.show_undo(self, state)

    def _on_room_changed(self, changes: Changes) -> None:
        self.frame.pages.on_changed(changes)
        self._show_page_commands()

    def _on_undone(self, changes: Changes) -> None:
        window_commands.say_undone(self, changes)

    def _on_phases_phase_opened(self, phase: Any) -> None:
        gate = self.frame.phases.gate_of(phase)
        if gate is not None and self._gates is not None:
            self._gates.open_card(gate)

    def _on_themes_applied(self) -> None:
        rescale(self)
        self.actions_.redraw_icons()
        self.frame.status.show_zoom(self.themes.theme.zoom)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is being typed, remember the place of the window."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QWidget):
            focused.clearFocus()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.settings.set("window", {"geometry": geometry})
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painted frame, once it is out."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_first_painted)

    def _on_first_painted(self) -> None:
        self.painted.emit()
        self._finish_frame()


_PAGE_NAMES = frozenset(entry.name for entry in PAGES)
