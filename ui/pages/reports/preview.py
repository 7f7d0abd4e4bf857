"""The report as it is: its pages, or its text; a word while it is made; what is in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.support.translation import translate
from ui.pages.reports.fault_card import FaultCard
from ui.pages.reports.page_layout import Fit
from ui.pages.reports.pages_view import PagesView
from ui.theme.current import theme
from ui.theme.measures import lay_out, set_size
from ui.theme.theme import Type
from ui.widgets import texts
from ui.widgets.buttons import Button, quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ui.pages.reports.made_report import MadeReport

PAGES, TEXT = "pages", "text"


class Preview(QWidget):
    """Shows one report, or why there is none.

    `image_wanted` (page from 0, width in device pixels) asks for pictures; `fault` is the card
    that stands where the pages would.
    """

    image_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_preview")
        layout = QVBoxLayout(self)
        lay_out(layout, 8)
        self.fault = FaultCard()
        self._tools = self._make_tools()
        layout.addWidget(self._tools)
        self._stack = QStackedWidget()
        layout.addWidget(self._stack, 1)
        self.pages = PagesView(name="report_pages")
        self.text = self._make_text()
        self._words = QWidget()
        self._words_layout = QVBoxLayout(self._words)
        lay_out(self._words_layout, 8)
        self._words_area = _scrolling(self._words, "report_words_scroll")
        self._fault_area = _scrolling(self.fault, "report_fault_scroll")
        for widget in (self.pages, self.text, self._words_area, self._fault_area):
            self._stack.addWidget(widget)
        self.pages.image_wanted.connect(self.image_wanted)
        self.pages.page_changed.connect(self._on_pages_page_changed)
        self.pages.fit_changed.connect(self._on_pages_fit_changed)
        set_size(self, min_width=300, min_height=220)
        self.show_nothing()

    @property
    def shown_view(self) -> str:
        """`pages` or `text`: what the person chose to look at."""
        return self._views.value

    def set_view(self, view: str) -> None:
        """Look at the pages or at the text."""
        self._views.set_value(view)
        self._on_views_chosen(view)

    def set_tall(self, is_tall: bool) -> None:
        """Keep room for reading where the pages stand below the choices."""
        set_size(self, min_height=460 if is_tall else 220)

    def show_report(self, report: MadeReport, title: str, *, keeps_place: bool) -> None:
        """Show a report that was made; the place is kept for a newer edition of the same."""
        self._busy.hide()
        self._tools.show()
        self.pages.show_pages(report.page_sizes, keeps_place=keeps_place)
        count = len(report.page_sizes)
        name = translate("ReportsPage", "{title}, %n page(s)", None, count).format(title=title)
        self.pages.setAccessibleName(name)
        self.pages.setAccessibleDescription(
            translate("ReportsPage", "Pictures of the pages. Choose Text to read the content.")
        )
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText(report.text)
        self.text.setAccessibleName(translate("ReportsPage", "{title} as text").format(title=title))
        if keeps_place:
            self.text.verticalScrollBar().setValue(place)
        self._show_chosen()

    def show_image(self, index: int, width: int, image: QImage) -> None:
        """A picture that was asked for."""
        self.pages.show_image(index, width, image)

    def show_busy(self, *, forgets: bool) -> None:
        """The report is being made; `forgets` takes away what was seen of another one."""
        self._busy.show()
        if forgets:
            self.pages.show_pages((), keeps_place=False)
            self.text.clear()
            self._show_chosen()
        self._tools.show()

    def show_fault(self) -> None:
        """Show the card with what is in the way; it was filled before."""
        self._busy.hide()
        self._tools.hide()
        self._stack.setCurrentWidget(self._fault_area)

    def show_empty(self, icon: str, title: str, text: str, action: Button) -> None:
        """Say what has to be there first."""
        self._busy.hide()
        self._tools.hide()
        self._clear_words()
        self._words_layout.addWidget(
            EmptyState(icon, title, text, action=action, name="report_empty")
        )
        self._words_layout.addStretch(1)
        self._stack.setCurrentWidget(self._words_area)

    def show_nothing(self) -> None:
        """Before anything is known."""
        self._tools.hide()
        self._clear_words()
        self._stack.setCurrentWidget(self._words_area)

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        lay_out(row, 12)
        controls = QWidget()
        flow = FlowLayout(controls, gap=16)
        self._views = SegmentedChoice(
            [
                (PAGES, translate("ReportsPage", "Pages"), "print_preview"),
                (TEXT, translate("ReportsPage", "Text"), "note"),
            ],
            name="report_view",
            spoken=translate("ReportsPage", "Look at"),
        )
        self._views.set_value(PAGES)
        self._views.chosen.connect(self._on_views_chosen)
        self._sizes = QWidget()
        sizes = FlowLayout(self._sizes, gap=0)
        for name, word, icon, step in (
            ("report_smaller", translate("ReportsPage", "Smaller"), "zoom_out", -1),
            ("report_larger", translate("ReportsPage", "Larger"), "zoom_in", 1),
        ):
            sizes.addWidget(
                quiet_button(
                    word, icon, name=name, on_click=lambda step=step: self.pages.zoom(step)
                )
            )
        self._fit = quiet_button("", name="report_fit", on_click=self._on_fit_clicked)
        sizes.addWidget(self._fit)
        self._on_pages_fit_changed(Fit.WIDTH)
        flow.addWidget(self._views)
        flow.addWidget(self._sizes)
        row.addWidget(controls, 1)
        self._busy = _word(translate("ReportsPage", "Making the pages …"), "report_busy")
        self._busy.hide()
        self._page = _word("", "report_page_number")
        row.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._page, 0, Qt.AlignmentFlag.AlignVCenter)
        return tools

    def _make_text(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setObjectName("report_text")
        text.setReadOnly(True)
        text.setAccessibleName(translate("ReportsPage", "The report as text"))
        text.setTabChangesFocus(True)
        # Read with the arrow keys: a read-only text has no cursor to see otherwise.
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._set_text_font(text)
        return text

    def _set_text_font(self, text: QPlainTextEdit) -> None:
        # The columns of its tables stand only in a face with letters of one width.
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme().px(Type.SMALL.size))
        text.setFont(font)

    def _show_chosen(self) -> None:
        is_text = self._views.value == TEXT
        self._stack.setCurrentWidget(self.text if is_text else self.pages)
        self._sizes.setVisible(not is_text)
        self._page.setVisible(not is_text and self.pages.page_count > 0)

    def _clear_words(self) -> None:
        while self._words_layout.count():
            item = self._words_layout.takeAt(0)
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()

    def _on_views_chosen(self, _view: str) -> None:
        self._show_chosen()

    def _on_fit_clicked(self) -> None:
        is_wide = self.pages.fit is Fit.WIDTH
        self.pages.set_fit(Fit.PAGE if is_wide else Fit.WIDTH)

    def _on_pages_fit_changed(self, fit: Fit | None) -> None:
        is_wide = fit is Fit.WIDTH
        whole, full = translate("ReportsPage", "Whole page"), translate("ReportsPage", "Full width")
        self._fit.set_word(whole if is_wide else full)

    def _on_pages_page_changed(self, page: int) -> None:
        count = self.pages.page_count
        self._page.setVisible(count > 0 and self._views.value == PAGES)
        self._page.setText(
            translate("ReportsPage", "Page {page} of {pages}").format(page=page + 1, pages=count)
        )

    def hasHeightForWidth(self) -> bool:
        """It takes the height it is given; else the room around it would scroll."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "text"):
            self._set_text_font(self.text)


def _scrolling(widget: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def _word(text: str, name: str) -> QLabel:
    label = texts.small(text)
    label.setObjectName(name)
    label.setWordWrap(False)
    return label
