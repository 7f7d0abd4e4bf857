"""Where the work is: the site and its course, and a list with search to go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.support.translation import translate
from models.frozen import frozen
from ui.item_models.list_rows import ListRow
from ui.theme.current import palette, px
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Shape
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.folding import folded, matches
from ui.widgets.painting import smooth
from ui.widgets.row_list import RowList
from ui.widgets.texts import small

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QPaintEvent


@frozen
class Place:
    """One course to go to: its site's name (or none), its title, a softer line."""

    course_id: UUID
    site: str
    title: str
    detail: str = ""

    @property
    def words(self) -> str:
        """Site and course in one line."""
        return " · ".join(filter(None, (self.site, self.title)))


class PlaceSwitcher(Button):
    """The button that says where the work is; pressing it (Ctrl+O) opens the list.

    `place_chosen` carries the course to go to; `new_course_wanted` asks for a new one.
    """

    place_chosen = Signal(object)
    new_course_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "frame", "place", name="place_switcher", parent=parent)
        self._popup: PlacePopup | None = None
        self._places: tuple[Place, ...] = ()
        self._recent: tuple[UUID, ...] = ()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_list)
        self.show_place(None)

    def show_place(self, place: Place | None) -> None:
        """Say where the work is."""
        self._words = place.words if place else translate("Places", "Choose a course")
        self._say()

    def set_places(self, places: Sequence[Place], recent: Sequence[UUID] = ()) -> None:
        """All courses, and which were visited last, newest first."""
        self._places = tuple(places)
        self._recent = tuple(recent)
        if self._popup is not None:
            self._popup.set_places(self._places, self._recent)

    def open_list(self) -> None:
        """Show the list with its search field."""
        if self._popup is None:
            self._popup = PlacePopup(self)
            self._popup.place_chosen.connect(self.place_chosen)
            self._popup.new_course_wanted.connect(self.new_course_wanted)
            self._popup.set_places(self._places, self._recent)
        self._popup.open_below(self)

    def _say(self) -> None:
        window = self.window().width() if self.isVisible() else px(640)
        room = min(px(640), window - px(160))
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))
        self.updateGeometry()
        self.setToolTip(self._words)
        self.setAccessibleName(translate("Places", "Place: {place}").format(place=self._words))

    def sizeHint(self) -> QSize:
        """Room for the arrow behind the words."""
        wanted = super().sizeHint()
        return QSize(wanted.width() + px(20), wanted.height())

    def minimumSizeHint(self) -> QSize:
        """The words are shortened before the window is made wider."""
        return QSize(px(120), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_words"):
            self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own picture and a small arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        smooth(painter)
        pen = QPen(QColor(palette().ink_soft), px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = QRectF(self.rect()).center()
        middle.setX(self.width() - px(18))
        unit = px(4)
        painter.drawPolyline(
            QPolygonF(
                [
                    middle + QPoint(-unit, -unit // 2),
                    middle + QPoint(0, unit // 2),
                    middle + QPoint(unit, -unit // 2),
                ]
            )
        )


class PlacePopup(QFrame):
    """Search and list: typing filters, Down goes into the list, Enter goes there."""

    place_chosen = Signal(object)
    new_course_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.setObjectName("place_popup")
        self.setAccessibleName(translate("Places", "Go to a place"))
        column = QVBoxLayout(self)
        lay_out(column, 8, (12, 12, 12, 12))
        self._search = _SearchLine()
        self._search.setObjectName("place_search")
        self._search.setAccessibleName(translate("Places", "Search for a site or a course"))
        self._search.setPlaceholderText(translate("Places", "Search for a site or a course"))
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.moved_down.connect(self._on_search_moved_down)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        set_size(self._search, min_height=Shape.CONTROL)
        self._list = RowList(name="place_list", spoken=translate("Places", "Sites and courses"))
        self._list.row_opened.connect(self._on_list_row_opened)
        self._list.clicked.connect(lambda _index: self._on_list_row_opened(self._list.current_id))
        self._none = small("")
        column.addWidget(self._search)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addWidget(
            quiet_button(
                translate("Places", "New course…"),
                "add",
                name="place_new_course",
                on_click=self._on_new_course_clicked,
            )
        )
        self._prepared: list[tuple[str, ListRow]] = []

    def set_places(self, places: Sequence[Place], recent: Sequence[UUID]) -> None:
        """All courses; those visited last stand first."""
        rank = {course_id: number for number, course_id in enumerate(recent)}
        ordered = sorted(places, key=lambda place: rank.get(place.course_id, len(rank)))
        self._prepared = [
            (
                folded(f"{place.words} {place.detail}"),
                ListRow(
                    place.course_id,
                    place.words,
                    place.detail,
                    icon_name="history" if place.course_id in rank else "place",
                ),
            )
            for place in ordered
        ]
        self._on_search_text_changed(self._search.text())

    def open_below(self, anchor: QWidget) -> None:
        """Show it under a widget, search field first."""
        window = anchor.window()
        width = min(px(520), window.width() - px(32))
        height = min(px(440), window.height() - px(96))
        self.resize(width, height)
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + px(2))))
        self._search.clear()
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_search_text_changed(self, typed: str) -> None:
        rows = [row for prepared, row in self._prepared if matches(prepared, typed)]
        self._list.set_rows(rows)
        self._list.set_current(rows[0].id if rows else None)
        self._none.setVisible(not rows)
        self._none.setText(
            translate("Places", "Nothing here is called that.")
            if typed
            else translate("Places", "There is no course in this library yet.")
        )

    def _on_search_moved_down(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_search_return_pressed(self) -> None:
        self._on_list_row_opened(self._list.current_id)

    def _on_list_row_opened(self, course_id: UUID | None) -> None:
        if course_id is not None:
            self.hide()
            self.place_chosen.emit(course_id)

    def _on_new_course_clicked(self) -> None:
        self.hide()
        self.new_course_wanted.emit()


class _SearchLine(QLineEdit):
    moved_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
            return
        super().keyPressEvent(event)
