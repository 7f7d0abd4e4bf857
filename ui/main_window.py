"""The window of a library: the frame, its commands, and what pages may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.support.translation import current_language, translate
from ui import window_commands
from ui.actions import COURSE_COMMANDS, LANGUAGE_MENU, PAGE_COMMANDS, THEME_MENU, Actions
from ui.frame import Frame
from ui.pages.registry import PAGES
from ui.theme.measures import rescale

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from desktop.library.changes import Changes
    from desktop.library.jobs import Jobs
    from desktop.library.library import Library
    from desktop.support.settings import Settings
    from ui.adapters.drafts import LibraryDrafts
    from ui.gates import Gates
    from ui.library_room import LibraryRoom
    from ui.theme.controller import ThemeController
    from ui.window_shell import WindowShell

FIRST_PAGE = "overview"

_PAGE_NAMES = frozenset(entry.name for entry in PAGES)
_LIBRARY_COMMANDS = ("new_course", "choose_operator", "save_now", "close_library")


class MainWindow(QObject):
    """Furnishes the window's shell and answers pages; implements `ui.navigation.Navigator`.

    The application answers `library_wanted`, `new_library_wanted` (both carry a location),
    `sample_wanted`, `library_close_wanted` and `language_wanted` (`da` or `en`).

    Attributes:
        shell: the window itself.
        frame: what stays while pages change; another one after a change of language.
        commands: the actions of the menus.
        room: the open library, None while there is none.
    """

    library_wanted = Signal(str)
    new_library_wanted = Signal(str)
    sample_wanted = Signal()
    library_close_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, shell: WindowShell, settings: Settings, themes: ThemeController) -> None:
        super().__init__(shell)
        self.shell = shell
        self.settings = settings
        self.themes = themes
        self.room: LibraryRoom | None = None
        self._gates: Gates | None = None
        self._wanted_page = FIRST_PAGE
        self.commands = Actions(shell, self.run_command)
        self._build_frame()
        themes.applied.connect(self._on_themes_applied)
        shell.closing.connect(self._on_shell_closing)

    @property
    def drafts(self) -> LibraryDrafts | None:
        """Where typed text is kept until it is saved."""
        return self.room.drafts if self.room is not None else None

    @property
    def gates(self) -> Gates | None:
        """What opens gate cards; None while no library is open."""
        return self._gates

    def go_to(self, page: str, **target: Any) -> None:
        """Show a page of the course; without a course it is shown once there is one."""
        self._wanted_page = page
        if self.room is None or self.room.course_id is None:
            return
        self.frame.show_course_parts(True)
        self.frame.pages.show_page(page, **target)
        self.frame.navigation.show_page(page)
        window_commands.show_page_commands(self)

    def open_course(self, course_id: UUID) -> None:
        """Make a course the one every page shows."""
        if self.room is None:
            return
        self.room.go_to_course(course_id)
        self.frame.pages.show_course(course_id)
        self.commands.enable(COURSE_COMMANDS, True)
        self._show_places()
        self.go_to(self.frame.pages.page_name or self._wanted_page)

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

    def show_library(
        self, library: Library, jobs: Jobs, deliver: Callable[[Callable[[], None]], None]
    ) -> None:
        """Show an open library: its last course, or the welcome where it has none."""
        from ui.gates import Gates
        from ui.library_room import LibraryRoom

        self.leave_library()
        room = LibraryRoom(library, jobs, self.settings, deliver, self.show_error, self)
        self.room = room
        self._gates = Gates(room, self.shell)
        self._gates.place_wanted.connect(lambda page, field: self.go_to(page, field=field))
        self._gates.phase_passed.connect(lambda _it: window_commands.say_passed(self))
        self._gates.phase_reopened.connect(lambda _it: window_commands.say_reopened(self))
        self.frame.pages.use_library(library, jobs, self.settings, self)
        room.places_fetched.connect(self._on_room_places_fetched)
        room.gates_fetched.connect(self._on_room_gates_fetched)
        room.undo_fetched.connect(lambda state: window_commands.show_undo(self, state))
        room.status_fetched.connect(
            lambda status: self.frame.status.show_status(status, library.title)
        )
        room.changed.connect(self._on_room_changed)
        self.shell.setWindowTitle(f"{library.title} – Praksisrum")
        self.frame.status.show_operator(library.operator, can_change=not library.is_read_only)
        self.commands.enable(_LIBRARY_COMMANDS, True)
        room.fetch_all()

    def leave_library(self) -> None:
        """Let go of the library; the application closes it."""
        if self.room is not None and self._gates is not None:
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
        self.shell.setWindowTitle("Praksisrum")
        self._disable_commands()

    def fetch_status(self) -> None:
        """Show anew what the status line says of the library."""
        if self.room is not None:
            self.room.fetch_status()

    def undo(self) -> None:
        """Take back the last act."""
        self._reverse("undo")

    def redo(self) -> None:
        """Take back the last undo."""
        self._reverse("redo")

    def retranslate(self) -> None:
        """Build everything anew in the language chosen now; the open library stays open."""
        self._wanted_page = self.frame.pages.page_name or self._wanted_page
        old, room = self.frame, self.room
        self._build_frame()
        self.finish_frame()
        old.deleteLater()
        if room is None:
            self.show_welcome()
        else:
            self.show_library(room.library, room.jobs, room.deliver)

    def finish_frame(self) -> None:
        """What need not be there before the window is seen: icons of menus, recent libraries."""
        self.commands.redraw_icons()
        window_commands.show_recent(self)

    def run_command(self, name: str) -> None:
        """Run a command of the menus by its name."""
        command, _, value = name.partition(":")
        page = command.removeprefix("go_to_")
        if command in PAGE_COMMANDS:
            window_commands.run_page_command(self, command)
        elif page in _PAGE_NAMES:
            self.go_to(page)
            self.frame.navigation.focus_page(page)
        else:
            window_commands.run(self, command, value)

    def _build_frame(self) -> None:
        frame = Frame()
        self.frame = frame
        frame.navigation.page_wanted.connect(self.go_to)
        frame.place.place_chosen.connect(self.open_course)
        frame.place.new_course_wanted.connect(lambda: self.run_command("new_course"))
        frame.phases.phase_opened.connect(self._on_phases_phase_opened)
        frame.status.operator_wanted.connect(lambda: self.run_command("choose_operator"))
        frame.status.zoom_reset_wanted.connect(lambda: self.run_command("zoom_reset"))
        frame.status.show_zoom(self.themes.theme.zoom)
        self.shell.setCentralWidget(frame)
        menu_bar = self.shell.menuBar()
        menu_bar.setAccessibleName(translate("Window", "Menu"))
        self.commands.fill(menu_bar)
        self.commands.show_choice(THEME_MENU, self.themes.choice)
        self.commands.show_choice(LANGUAGE_MENU, current_language())
        self._disable_commands()

    def _disable_commands(self) -> None:
        self.commands.enable((*COURSE_COMMANDS, *PAGE_COMMANDS), False)
        self.commands.show_undo(None, None)

    def _show_places(self) -> None:
        if self.room is not None:
            self.frame.place.set_places(self.room.places, self.room.recent)
            self.frame.place.show_place(self.room.place)

    def _reverse(self, kind: str) -> None:
        if self.room is None:
            return
        act = self.room.jobs.undo if kind == "undo" else self.room.jobs.redo
        act(then=lambda changes: window_commands.say_undone(self, changes), failed=self.show_error)

    def _on_room_places_fetched(self, _places: object) -> None:
        room = self.room
        if room is None:
            return
        if room.course_id is not None and room.place is not None:
            self._show_places()
            return
        first = room.first_course()
        if first is None:
            room.leave_course()
            self.frame.pages.show_course(None)
            self.show_welcome()
        else:
            self.open_course(first)
            self.frame.navigation.focus_page(self.frame.pages.page_name)

    def _on_room_gates_fetched(self, gates: Any) -> None:
        self.frame.phases.show_gates(gates)
        if self._gates is not None:
            self._gates.show_gates(gates)

    def _on_room_changed(self, changes: Changes) -> None:
        if self.frame.messages.action in (self.undo, self.redo):
            # It would take back what was done since, not what the message tells of.
            self.frame.messages.withdraw_action()
        self.frame.pages.on_changed(changes)
        window_commands.show_page_commands(self)

    def _on_phases_phase_opened(self, phase: Any) -> None:
        gate = self.frame.phases.gate_of(phase)
        if gate is not None and self._gates is not None:
            self._gates.open_card(gate)

    def _on_themes_applied(self) -> None:
        rescale(self.shell)
        self.commands.redraw_icons()
        self.frame.status.show_zoom(self.themes.theme.zoom)

    def _on_shell_closing(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            # Leaving a field saves what is typed in it.
            focused.clearFocus()
        self.settings.set("window", {"geometry": self.shell.kept_geometry()})
