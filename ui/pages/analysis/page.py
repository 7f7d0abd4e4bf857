"""The page Analyse: six themes, several sides, and what drops out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.support.translation import current_language, translate
from models.groups.rows import Perspective
from models.journal.history import list_history
from ui.dialogs.history import HistoryDialog
from ui.pages.acts import Acts
from ui.pages.analysis.facts import AnalysisContext, AnalysisFacts, gather
from ui.pages.analysis.findings_view import FindingsView
from ui.pages.analysis.side_by_side import SideBySide
from ui.pages.analysis.theme_pane import ThemePane
from ui.pages.analysis.words import theme_rows
from ui.pages.page import Page
from ui.theme.current import px
from ui.theme.measures import lay_out, rescale, set_size
from ui.widgets.buttons import quiet_button
from ui.widgets.choice import SegmentedChoice
from ui.widgets.row_list import RowList
from ui.widgets.scrolling import RoomStack
from ui.widgets.tab_order import order_by_reading

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from models.analysis.rows import Theme

THEMES, TABLE, FINDINGS = "themes", "table", "findings"
_ROOM_FOR_LIST = 760
"""Narrower than this at 100 %, list and theme take turns."""


class AnalysisPage(Page):
    """Themes to answer, all answers side by side, and what the group found."""

    SHOWS: ClassVar[frozenset[str]] = frozenset(
        {"theme_answer", "finding", "analysis_note", "member", "attestation"}
    )
    SCROLLS = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.setObjectName("analysis_page")
        self.set_heading(
            translate("AnalysisPage", "Analysis"),
            translate("AnalysisPage", "See the house from several sides, theme by theme."),
        )
        self._acts = Acts(self.jobs, self.navigator, self)
        self._target: dict[str, Any] = {}
        self._is_list_wanted = False
        self.facts: AnalysisFacts | None = None
        self.pane: ThemePane | None = None
        self.findings: FindingsView | None = None
        self.view = SegmentedChoice(
            [
                (THEMES, translate("AnalysisPage", "Themes"), "analysis"),
                (TABLE, translate("AnalysisPage", "Side by side"), "group"),
                (FINDINGS, translate("AnalysisPage", "What we found"), "wish"),
            ],
            name="analysis_view",
            spoken=translate("AnalysisPage", "What the page shows"),
        )
        self.view.set_value(THEMES)
        self.view.chosen.connect(self._on_view_chosen)
        self.add_header_action(self.view)  # type: ignore[arg-type]  # any widget stands there
        self._views = RoomStack()
        self.body.addWidget(self._views, 1)
        self._views.addWidget(self._make_themes())
        self.table = SideBySide()
        self.table.theme_wanted.connect(self._on_theme_wanted)
        self._views.addWidget(self.table)
        self._tab_timer = QTimer(self, singleShot=True, interval=0)
        self._tab_timer.timeout.connect(lambda: order_by_reading(self))

    def load(self, course_id: UUID | None) -> None:
        """Another course: what was shown of the last one goes."""
        if course_id != self.course_id:
            self._close_parts()
        super().load(course_id)

    def reload(self) -> None:
        """Fetch the analysis."""
        if self.course_id is None:
            return
        asked = self.course_id
        self._acts.ask(
            gather,
            asked,
            current_language(),
            then=lambda facts: self._on_facts_fetched(asked, facts),
        )

    def show_target(self, **target: Any) -> None:
        """Show a theme (`theme`), or where a condition is met (`field`), or a `view`."""
        self._target = target
        self._is_stale = True
        self._reload_if_seen()

    def _make_themes(self) -> QWidget:
        panes = QWidget()
        row = QHBoxLayout(panes)
        lay_out(row, 24)
        self.list = RowList(name="theme_list", spoken=translate("AnalysisPage", "The six themes"))
        set_size(self.list, width=280)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.list.row_opened.connect(self._on_list_row_opened)
        row.addWidget(self.list)
        self._room = QVBoxLayout()
        lay_out(self._room, 0)
        self.back = quiet_button(
            translate("AnalysisPage", "All themes"),
            "back",
            name="back_to_themes",
            on_click=self._on_back_clicked,
        )
        self._room.addWidget(self.back)
        row.addLayout(self._room, 1)
        return panes

    def _context(self) -> AnalysisContext:
        assert self.course_id is not None
        return AnalysisContext(self._acts, self.navigator, self.course_id)

    def _on_facts_fetched(self, asked: UUID, facts: AnalysisFacts) -> None:
        if asked != self.course_id:
            return
        self.facts = facts
        self.list.set_rows(theme_rows(facts.themes, facts.overviews))
        self._follow_target()
        self._show_view()

    def _follow_target(self) -> None:
        target, self._target = self._target, {}
        field = target.get("field", "")
        if target.get("theme") is not None:
            self.view.set_value(THEMES)
            self._open(target["theme"])
        elif field == "themes":
            self.view.set_value(THEMES)
            self._open(self._next_theme())
            QTimer.singleShot(0, self, self._focus_first_open_side)
        elif field in ("findings", "no_residents_reason", "summary"):
            self.view.set_value(FINDINGS)
            QTimer.singleShot(0, self, lambda: self._focus_finding_field(field))
        elif target.get("view") in (THEMES, TABLE, FINDINGS):
            self.view.set_value(target["view"])

    def _next_theme(self) -> Theme:
        """The theme to go on with: one side has spoken and waits, else the first."""
        assert self.facts is not None
        overviews = self.facts.overviews
        begun = next((one for one in overviews if len(one.answers) == 1), None)
        return (begun or next((one for one in overviews if not one.answers), overviews[0])).theme

    def _focus_first_open_side(self) -> None:
        if self.pane is None or self.facts is None:
            return
        answered = {one.perspective for one in self.facts.overview(self.pane.theme.code).answers}
        sides = [side for side in Perspective if side in self.pane.cards and side not in answered]
        self.pane.focus_side(sides[0] if sides else None)

    def _focus_finding_field(self, field: str) -> None:
        if self.findings is not None:
            self.findings.focus_field(field)

    def _show_view(self) -> None:
        if self.facts is None:
            return
        if self.view.value == THEMES:
            self._show_theme()
        elif self.view.value == TABLE:
            self.table.show_facts(self.facts)
            self._views.setCurrentWidget(self.table)
        else:
            self._show_findings()
        self._order_tabs_soon()

    def _show_theme(self) -> None:
        assert self.facts is not None
        self._views.setCurrentIndex(0)
        if self.pane is None:
            self._open(self.facts.themes[0].code)
        else:
            self.pane.show_facts(self.facts)
        self._arrange()

    def _show_findings(self) -> None:
        assert self.facts is not None
        if self.findings is None:
            self.findings = FindingsView(self._context())
            self.findings.rows_changed.connect(self._order_tabs_soon)
            self._views.addWidget(self.findings)
            rescale(self.findings)
        self.findings.show_facts(self.facts)
        self._views.setCurrentWidget(self.findings)

    def _open(self, theme: Theme) -> None:
        assert self.facts is not None
        self.list.set_current(theme)
        if self.pane is None or self.pane.theme.code != theme:
            self._close_pane()
            pane = ThemePane(self._context(), self.facts.theme(theme))
            pane.history_wanted.connect(self._on_history_wanted)
            pane.rows_changed.connect(self._order_tabs_soon)
            self._room.addWidget(pane, 1)
            self.pane = pane
            rescale(pane)
        self.pane.show_facts(self.facts)
        self._arrange()

    def _close_pane(self) -> None:
        pane, self.pane = self.pane, None
        if pane is not None:
            # Hidden first: the fields still save what is typed in them.
            pane.hide()
            self._room.removeWidget(pane)
            pane.deleteLater()

    def _close_parts(self) -> None:
        self._close_pane()
        self.facts = None
        findings, self.findings = self.findings, None
        if findings is not None:
            findings.hide()
            self._views.removeWidget(findings)
            findings.deleteLater()

    def _arrange(self) -> None:
        """Where room is short, the list and the theme take turns."""
        is_narrow = self.width() < px(_ROOM_FOR_LIST)
        self.list.setVisible(not is_narrow or self._is_list_wanted)
        self.back.setVisible(is_narrow and not self._is_list_wanted)
        if self.pane is not None:
            self.pane.setVisible(not (is_narrow and self._is_list_wanted))

    def _order_tabs_soon(self) -> None:
        self._tab_timer.start()

    def _on_view_chosen(self, _view: str) -> None:
        self._show_view()

    def _on_list_row_chosen(self, theme: Theme) -> None:
        if self.width() >= px(_ROOM_FOR_LIST):
            self._open(theme)

    def _on_list_row_opened(self, theme: Theme) -> None:
        self._is_list_wanted = False
        self._open(theme)
        if self.pane is not None:
            self.pane.focus_side()

    def _on_theme_wanted(self, theme: Theme) -> None:
        self.view.set_value(THEMES)
        self._is_list_wanted = False
        self._open(theme)
        self._show_view()

    def _on_back_clicked(self) -> None:
        self._is_list_wanted = True
        self._arrange()
        self.list.setFocus()

    def _on_history_wanted(self, answer_id: UUID) -> None:
        title = self.pane.theme.title if self.pane is not None else ""
        self._acts.ask(
            list_history,
            "theme_answer",
            answer_id,
            then=lambda rows: HistoryDialog(title, rows, self.window()).open(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another arrangement."""
        super().resizeEvent(event)
        self._arrange()
