"""Every command of the menus in one place: its words, its shortcut, its menu.

Only commands that do something now are here. What a page can do (print, a new meeting) it says
in `Page.commands`; the menus enable it while that page is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from desktop.support.translation import current_language, translate
from models.frozen import frozen
from ui.icons import icon
from ui.pages.registry import PAGES, place_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

SEPARATOR = "-"
RECENT = "recent"
THEME_MENU = "theme"
LANGUAGE_MENU = "language"

PAGE_COMMANDS = ("print", "print_preview", "save_as", "new_meeting", "hold_meeting", "print_agenda")
"""What a page may offer in `Page.commands`."""

COURSE_COMMANDS = (
    "go_to_place",
    "show_gate",
    "new_course",
    "save_now",
    "choose_operator",
    "close_library",
    *(f"go_to_{entry.name}" for entry in PAGES),
)
"""What needs an open library."""


@frozen
class Command:
    """One command: how the program calls it, its words, its shortcuts and its icon."""

    name: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon_name: str = ""


def menus() -> list[tuple[str, list[Command | str]]]:
    """The menus in their order, in the current language; `-` is a divider."""
    return [
        (translate("Menu", "&File"), _file_menu()),
        (translate("Menu", "&Edit"), _edit_menu()),
        (translate("Menu", "&View"), _view_menu()),
        (translate("Menu", "&Go to"), _go_menu()),
        (translate("Menu", "&Meeting"), _meeting_menu()),
        (translate("Menu", "&Help"), _help_menu()),
    ]


def _file_menu() -> list[Command | str]:
    return [
        Command("new_course", translate("Menu", "New course…"), ("Ctrl+N",), "add"),
        SEPARATOR,
        Command("new_library", translate("Menu", "New library…"), (), "library"),
        Command("open_library", translate("Menu", "Open library…"), ("Ctrl+Shift+O",), "open"),
        RECENT,
        Command("open_sample", translate("Menu", "Try with examples")),
        SEPARATOR,
        Command("print", translate("Menu", "Print…"), ("Ctrl+P",), "print"),
        Command("save_as", translate("Menu", "Save as PDF, Word or text…"), ("Ctrl+Shift+S",)),
        Command("save_now", translate("Menu", "Save now"), ("Ctrl+S",), "save"),
        SEPARATOR,
        Command("choose_operator", translate("Menu", "Who is working here…")),
        Command("settings", translate("Menu", "Settings…"), ("Ctrl+,",), "settings"),
        SEPARATOR,
        Command("close_library", translate("Menu", "Close library"), ("Ctrl+W",)),
        Command("quit", translate("Menu", "Quit"), ("Ctrl+Q",)),
    ]


def _edit_menu() -> list[Command | str]:
    return [
        Command("undo", translate("Menu", "Undo"), ("Ctrl+Z",), "undo"),
        Command("redo", translate("Menu", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
        SEPARATOR,
        Command("cut", translate("Menu", "Cut"), ("Ctrl+X",)),
        Command("copy", translate("Menu", "Copy"), ("Ctrl+C",), "copy"),
        Command("paste", translate("Menu", "Paste"), ("Ctrl+V",)),
        Command("select_all", translate("Menu", "Select all"), ("Ctrl+A",)),
    ]


def _view_menu() -> list[Command | str]:
    return [
        Command("zoom_in", translate("Menu", "Larger"), ("Ctrl++", "Ctrl+="), "zoom_in"),
        Command("zoom_out", translate("Menu", "Smaller"), ("Ctrl+-",), "zoom_out"),
        Command("zoom_reset", translate("Menu", "Normal size"), ("Ctrl+0",)),
        SEPARATOR,
        THEME_MENU,
        LANGUAGE_MENU,
        SEPARATOR,
        Command("full_screen", translate("Menu", "Full screen"), ("F11",)),
    ]


def _go_menu() -> list[Command | str]:
    return [
        Command("go_to_place", translate("Menu", "Site or course…"), ("Ctrl+O",), "place"),
        Command("show_gate", translate("Menu", "The phase of now"), ("Ctrl+G",)),
        SEPARATOR,
        *(
            Command(
                f"go_to_{entry.name}", place_name(entry.name), (entry.shortcut,), entry.icon_name
            )
            for entry in PAGES
        ),
        SEPARATOR,
        Command("go_to_welcome", translate("Menu", "Welcome"), (), "praksisrum"),
    ]


def _meeting_menu() -> list[Command | str]:
    return [
        Command("new_meeting", translate("Menu", "New meeting…"), ("Ctrl+Shift+N",), "meetings"),
        Command("hold_meeting", translate("Menu", "Hold the meeting"), (), "play"),
        Command("print_agenda", translate("Menu", "Print the agenda…"), (), "agenda"),
    ]


def _help_menu() -> list[Command | str]:
    return [
        Command("shortcuts", translate("Menu", "Keyboard shortcuts"), ("Ctrl+/",), "help"),
        Command("about", translate("Menu", "About Praksisrum"), (), "information"),
    ]


def theme_words() -> list[tuple[str, str]]:
    """The themes a person can choose, with their words."""
    return [
        ("system", translate("Menu", "As the computer")),
        ("light", translate("Menu", "Light")),
        ("dark", translate("Menu", "Dark")),
        ("contrast", translate("Menu", "High contrast")),
    ]


LANGUAGE_WORDS = (("da", "Dansk"), ("en", "English"))
"""Each language in its own words."""


class Actions(QObject):
    """The actions of one window.

    Args:
        window: shortcuts work while it is active.
        run: called with the name of a command.
    """

    def __init__(self, window: QWidget, run: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        self._run = run
        self._made: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._icons: dict[str, str] = {}
        self._recent_menu: QMenu | None = None

    def fill(self, menu_bar: QMenuBar) -> None:
        """Make the menus anew, in the current language."""
        menu_bar.clear()
        for action in self._made.values():
            self._window.removeAction(action)
            action.deleteLater()
        self._made.clear()
        for title, commands in menus():
            menu = menu_bar.addMenu(title)
            menu.setObjectName(title.replace("&", ""))
            for command in commands:
                self._add(menu, command)

    def named(self, name: str) -> QAction:
        """The action of a command; KeyError for an unknown one."""
        return self._made[name]

    def all_commands(self) -> list[QAction]:
        """Every action of the menus, in their order."""
        return list(self._made.values())

    def enable(self, names: Iterable[str], enabled: bool) -> None:
        """Let commands be used, or not."""
        for name in names:
            if name in self._made:
                self._made[name].setEnabled(enabled)

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Name what Undo and Redo would take back, e.g. `rename meeting`; None for nothing."""
        words = {
            "undo": (undo, translate("Menu", "Undo"), translate("Menu", "Undo: {what}")),
            "redo": (redo, translate("Menu", "Redo"), translate("Menu", "Redo: {what}")),
        }
        for name, (what, bare, full) in words.items():
            self._made[name].setEnabled(what is not None)
            self._made[name].setText(full.format(what=what) if what else bare)

    def show_choice(self, menu: str, value: str) -> None:
        """Tick the theme or the language that is in force."""
        for action in self._choices[menu].actions():
            action.setChecked(action.data() == value)

    def show_recent(self, entries: Iterable[tuple[str, str]]) -> None:
        """Fill the menu of recent libraries with (location, title)."""
        self._recent_menu.clear()
        for location, title in entries:
            action = self._recent_menu.addAction(title.replace("&", "&&"))
            action.setToolTip(location)
            action.triggered.connect(
                lambda _checked=False, it=location: self._run(f"open_recent:{it}")
            )
        self._recent_menu.setEnabled(not self._recent_menu.isEmpty())

    def redraw_icons(self) -> None:
        """Draw the icons anew in the colours of a new theme."""
        for name, icon_name in self._icons.items():
            self._made[name].setIcon(icon(icon_name))

    def draw_icons(self) -> None:
        """Draw the icons, once there is time: the menus open without them, too."""
        self.redraw_icons()

    def _add(self, menu: QMenu, command: Command | str) -> None:
        if command == SEPARATOR:
            menu.addSeparator()
        elif command == RECENT:
            self._recent_menu = menu.addMenu(translate("Menu", "Recent libraries"))
            self._recent_menu.setToolTipsVisible(True)
        elif command == THEME_MENU:
            self._add_choice(menu, THEME_MENU, translate("Menu", "Colours"), theme_words())
        elif command == LANGUAGE_MENU:
            # Named in both languages: whoever looks for it cannot read the other one.
            title = "Sprog / Language" if current_language() == "da" else "Language / Sprog"
            self._add_choice(menu, LANGUAGE_MENU, title, list(LANGUAGE_WORDS))
        elif isinstance(command, Command):
            self._add_command(menu, command)

    def _add_command(self, menu: QMenu, command: Command) -> None:
        action = QAction(command.text, self)
        action.setObjectName(f"command_{command.name}")
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: self._run(command.name))
        menu.addAction(action)
        self._window.addAction(action)
        self._made[command.name] = action
        if command.icon_name:
            self._icons[command.name] = command.icon_name

    def _add_choice(
        self, menu: QMenu, name: str, title: str, options: list[tuple[str, str]]
    ) -> None:
        submenu = menu.addMenu(title)
        group = QActionGroup(submenu)
        for value, word in options:
            action = QAction(word, group)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(
                lambda _checked=False, it=value: self._run(f"choose_{name}:{it}")
            )
            submenu.addAction(action)
        self._choices[name] = group
