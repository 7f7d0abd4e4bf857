"""The left side of the page: which report, of which meeting, in which language, saved as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.support.dates import short_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import current_language, translate
from models.meetings.rows import MeetingState
from ui.item_models.list_rows import ListRow
from ui.pages.reports.made_report import format_words
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.buttons import Button, button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DropDown
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from desktop.reports.registry import ReportKind
    from models.meetings.detail_rows import MeetingListRow

LANGUAGES = (("da", "Dansk"), ("en", "English"))
"""Each language in its own words."""

WIDTH = 268
"""Of the column, at 100 %."""


def kind_rows(kinds: Sequence[ReportKind]) -> list[ListRow]:
    """The kinds of reports with a line about each."""
    lines = {
        "status": (translate("ReportsPage", "Where the group stands"), "overview"),
        "minutes": (translate("ReportsPage", "What a meeting decided"), "decision"),
        "agenda": (translate("ReportsPage", "To hand out before a meeting"), "agenda"),
    }
    rows = []
    for kind in kinds:
        detail, icon = lines.get(kind.kind, ("", "reports"))
        rows.append(ListRow(kind.kind, kind.title(), detail, icon_name=icon))
    return rows


class Choices(QWidget):
    """What to make and what to do with it.

    `kind_chosen` carries a kind's name, `meeting_chosen` a meeting's id, `language_chosen`
    `da` or `en`, `save_wanted` an ending such as `pdf`.
    """

    kind_chosen = Signal(object)
    meeting_chosen = Signal(object)
    language_chosen = Signal(object)
    save_wanted = Signal(str)

    def __init__(self, kinds: Sequence[ReportKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_choices")
        column = QVBoxLayout(self)
        lay_out(column, 16)
        self._kinds = RowList(name="report_kinds", spoken=translate("ReportsPage", "Report"))
        self._kinds.set_rows(kind_rows(kinds))
        self._kinds.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kinds.row_chosen.connect(self.kind_chosen)
        column.addWidget(self._kinds)
        self._meetings = DropDown(name="report_meeting")
        self._meetings.setSizeAdjustPolicy(
            DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._meetings.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._meetings.activated.connect(self._on_meetings_activated)
        self._meeting_field = Field(
            translate("ReportsPage", "Meeting"), self._meetings, name="report_meeting"
        )
        column.addWidget(self._meeting_field)
        self._languages = SegmentedChoice(
            LANGUAGES, name="report_language", spoken=translate("ReportsPage", "Language")
        )
        self._languages.set_value(current_language())
        self._languages.chosen.connect(self.language_chosen)
        column.addLayout(_group(translate("ReportsPage", "Language"), self._languages))
        self._savers = QWidget()
        self._save_row = FlowLayout(self._savers, gap=6)
        self._save_buttons = self._make_save_buttons()
        column.addLayout(_group(translate("ReportsPage", "Save as"), self._savers))
        self._glyphs = texts.small("")
        self._glyphs.setObjectName("report_missing_glyphs")
        column.addWidget(self._glyphs)
        column.addStretch(1)
        self.set_column(True)
        self.set_missing_glyphs(())
        self.set_savable(())

    def show_kind(self, kind: ReportKind) -> None:
        """Show a kind as chosen, and the choice of a meeting where it needs one."""
        self._kinds.set_current(kind.kind)
        self._meeting_field.setVisible(kind.needs == "meeting")

    def show_meetings(self, meetings: Sequence[MeetingListRow], chosen: UUID | None) -> None:
        """The meetings to choose among."""
        self._meetings.set_options([(one.id, _meeting_words(one)) for one in meetings])
        self._meetings.set_value(chosen)
        self._meetings.setEnabled(bool(meetings))
        current = self._meetings.currentText()
        self._meetings.setToolTip(current)

    def show_language(self, language: str) -> None:
        """Show a language as chosen."""
        self._languages.set_value(language)

    def set_column(self, is_column: bool) -> None:
        """Stand beside the pages as a column, or above them in the whole width."""
        if is_column:
            set_size(self, min_width=WIDTH, max_width=WIDTH)
        else:
            set_size(self, min_width=0, max_width=4000)

    def set_savable(self, formats: Sequence[str]) -> None:
        """Which buttons can be used now; none while there is no report."""
        for ending, made in self._save_buttons.items():
            made.setEnabled(ending in formats)

    def set_missing_glyphs(self, glyphs: Sequence[str]) -> None:
        """Say which characters are drawn as an empty box on paper."""
        self._glyphs.setVisible(bool(glyphs))
        text = translate("ReportsPage", "On paper these characters are shown as □: {characters}")
        self._glyphs.setText(text.format(characters=" ".join(glyphs)))

    def fit_kinds(self) -> None:
        """Make the list of kinds as tall as its rows."""
        rows = self._kinds.model().rowCount()
        height = sum(self._kinds.sizeHintForRow(row) for row in range(rows))
        self._kinds.setFixedHeight(height + 2 * max(self._kinds.frameWidth(), 2))

    def _make_save_buttons(self) -> dict[str, Button]:
        made = {}
        for ending, word in format_words().items():
            made[ending] = button(
                word,
                name=f"save_{ending}",
                spoken=translate("ReportsPage", "Save as {format}").format(format=word),
                on_click=lambda ending=ending: self.save_wanted.emit(ending),
            )
            self._save_row.addWidget(made[ending])
        return made

    def _on_meetings_activated(self, _index: int) -> None:
        self.meeting_chosen.emit(self._meetings.currentData())

    def resizeEvent(self, event: object) -> None:
        """Rows may have another height."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self.fit_kinds()


def _group(label: str, widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    lay_out(layout, 4)
    layout.addWidget(texts.strong(label))
    layout.addWidget(widget)
    return layout


def _meeting_words(meeting: MeetingListRow) -> str:
    words = f"{short_date(meeting.held_on)} {meeting.title}"
    if meeting.state is MeetingState.DRAFT:
        words += f" ({enum_text(meeting.state).lower()})"
    return words
