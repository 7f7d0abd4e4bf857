"""What every page shares: heading, one sentence, one primary action, a body, reloading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.current import px
from ui.theme.measures import lay_out
from ui.widgets import texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop.library.jobs import Jobs
    from desktop.library.library import Changes, Library
    from desktop.support.settings import Settings
    from ui.navigation import Navigator
    from ui.widgets.buttons import Button

_ROOM_FOR_LEAD = 480
"""Lower than this at 100 %, the page needs the line for its content."""


class Page(QWidget):
    """The base of a page about one course.

    A page sets `SHOWS`, calls `set_heading` and fills `body` in its constructor, and fetches in
    `reload`. `load`, `on_changed` and `show_target` are called by the window.

    Attributes:
        SHOWS: table names of what the page shows; a change of one of them reloads it.
        SCROLLS: the body scrolls as a whole; False for a page that fills the room with panes.
        body: the layout to fill.
        course_id: the course shown, None before the first `load`.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset()
    SCROLLS: ClassVar[bool] = True

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        settings: Settings,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.jobs = jobs
        self.settings = settings
        self.navigator = navigator
        self.course_id: UUID | None = None
        self._is_stale = True
        outer = QVBoxLayout(self)
        lay_out(outer, 0)
        self._header = QHBoxLayout()
        lay_out(self._header, 16, (32, 24, 32, 12))
        self._words = QVBoxLayout()
        lay_out(self._words, 2)
        self._title = texts.title("")
        self._lead = texts.lead("")
        self._words.addWidget(self._title)
        self._words.addWidget(self._lead)
        self._header.addLayout(self._words, 1)
        outer.addLayout(self._header)
        self.body: QBoxLayout = QVBoxLayout()
        if self.SCROLLS:
            outer.addWidget(self._make_scroll_area(), 1)
            lay_out(self.body, 16, (32, 8, 32, 32))
        else:
            outer.addLayout(self.body, 1)
            lay_out(self.body, 16, (32, 8, 32, 20))

    def set_heading(self, title: str, lead: str = "") -> None:
        """The heading of the page and the sentence that says what it is for."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def add_header_action(self, button: Button) -> None:
        """A button at the right of the heading: the primary one last."""
        self._header.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def load(self, course_id: UUID | None) -> None:
        """Show a course; fetched now where the page is seen, else when it is."""
        self.course_id = course_id
        self._is_stale = True
        self._reload_if_seen()

    def on_changed(self, changes: Changes) -> None:
        """The library changed: reload where that concerns this page."""
        if self.SHOWS & changes.kinds:
            self._is_stale = True
            self._reload_if_seen()

    def reload(self) -> None:
        """Fetch what the page shows; called only while it is seen."""

    def show_target(self, **target: Any) -> None:
        """Show one thing of the page, e.g. `meeting_id=...`; ids it does not know are ignored."""

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the menus may ask of this page: `print`, `print_preview`, `export`, ..."""
        return {}

    def _reload_if_seen(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.reload()

    def _make_scroll_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName(f"{type(self).__name__}_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setLayout(self.body)
        area.setWidget(inner)
        return area

    def hasHeightForWidth(self) -> bool:
        """What a page shows scrolls within it: it makes do with the height there is."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the sentence under the heading stands back."""
        super().resizeEvent(event)
        has_room = event.size().height() >= px(_ROOM_FOR_LEAD)
        self._lead.setVisible(has_room and bool(self._lead.text()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what changed while it was hidden."""
        super().showEvent(event)
        self._reload_if_seen()
