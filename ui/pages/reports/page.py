"""Reports: choose one, see its real pages at once, print it, save it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from shiboken6 import isValid

from desktop.reports.registry import find_report_kind, report_kinds
from desktop.support.translation import translate
from models.errors import NotFound, RuleViolation, UserFacingError
from ui.pages.page import Page
from ui.pages.reports.choices import Choices
from ui.pages.reports.columns import Columns
from ui.pages.reports.fault_card import declare_number, go_to_number
from ui.pages.reports.maker import ReportMaker
from ui.pages.reports.output import ReportOutput
from ui.pages.reports.preview import Preview
from ui.pages.reports.selection import Selection
from ui.theme.current import px
from ui.widgets.buttons import button, primary_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from desktop.library.changes import Changes
    from models.meetings.detail_rows import MeetingListRow
    from models.privacy_places import NumberPlace
    from ui.pages.reports.made_report import MadeReport

NARROW = 740
"""Below this width (at 100 %) the choices stand above the pages."""


class ReportsPage(Page):
    """The page of reports of one course."""

    SCROLLS = False

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.setObjectName("reports_page")
        self.set_heading(
            translate("ReportsPage", "Reports"),
            translate("ReportsPage", "See the pages as they lie on paper. Print and save them."),
        )
        self._selection = Selection()
        self._report: MadeReport | None = None
        self._waiting: Callable[[], object] | None = None
        self._maker = ReportMaker(self.library, self.jobs, self)
        self._output = ReportOutput(self.library, self.jobs, self.navigator, self)
        self._print = primary_button(
            translate("ReportsPage", "Print…"),
            "print",
            name="print_report",
            on_click=self.print_report,
        )
        self.add_header_action(self._print)
        self.choices = Choices(report_kinds())
        self.preview = Preview()
        self._columns = Columns(self.choices, self.preview)
        self.body.addWidget(self._columns, 1)
        self._maker.made.connect(self._on_maker_made)
        self._maker.failed.connect(self._on_maker_failed)
        self.choices.kind_chosen.connect(lambda kind: self.show_target(kind=kind))
        self.choices.meeting_chosen.connect(lambda it: self.show_target(meeting_id=it))
        self.choices.language_chosen.connect(lambda it: self.show_target(language=it))
        self.choices.save_wanted.connect(self.save_as)
        self.preview.image_wanted.connect(self._on_preview_image_wanted)
        self.preview.fault.number_declared.connect(
            lambda number: declare_number(self.library, self.jobs, self.navigator, number)
        )
        self.preview.fault.place_wanted.connect(lambda it: go_to_number(self.navigator, it))
        self.preview.fault.again_wanted.connect(self._make)
        self._show_choices()
        self._show_report_state()

    @property
    def report(self) -> MadeReport | None:
        """The report that is shown; None while there is none."""
        return self._report

    def load(self, course_id: UUID | None) -> None:
        """Show another course: its own meetings, the same kind of report."""
        if course_id != self._selection.course_id:
            self._selection.go_to_course(course_id)
            self._waiting = None
            self._maker.give_up()
            self._report = None
            self.preview.show_nothing()
            self._show_report_state()
        super().load(course_id)

    def on_changed(self, changes: Changes) -> None:
        """A report says something about nearly everything: any change makes it anew."""
        if changes.kinds:
            self._is_stale = True
            self._reload_if_seen()

    def reload(self) -> None:
        """Fetch the meetings, then make the report."""
        wanted = self.course_id
        if wanted is None:
            return
        from models.meetings.queries import list_meetings

        self.jobs.query(
            list_meetings, wanted, then=lambda rows: self._on_meetings_fetched(wanted, rows)
        )

    def show_target(self, **target: Any) -> None:
        """Show a kind of report (`kind`), of a meeting (`meeting_id`), in a `language`."""
        selection = self._selection
        selection.kind = find_report_kind(target.get("kind", "")) or selection.kind
        selection.meeting_id = target.get("meeting_id") or selection.meeting_id
        if target.get("language") in ("da", "en"):
            selection.language = target["language"]
        self._make()

    def commands(self) -> dict[str, Callable[[], object]]:
        """Print, look at the pages, save."""
        return {
            "print": self.print_report,
            "print_preview": self.preview.pages.setFocus,
            "save_as": self.save_as,
        }

    def print_report(self) -> None:
        """Ask for a printer; waits for a report that is still being made."""
        self._when_made(self._output.ask_to_print)

    def save_as(self, ending: str = "") -> None:
        """Ask where to save the report, in one format or in any of them."""
        endings = (ending,) if ending else self._selection.kind.formats
        self._when_made(lambda report: self._output.ask_to_save(report, endings))

    def _when_made(self, act: Callable[[MadeReport], object]) -> None:
        if self._report is not None and not self._maker.is_busy:
            act(self._report)
        elif self._maker.is_busy or self._selection.meetings is None:
            self._waiting = lambda: self._when_made(act)
        else:
            text = translate("ReportsPage", "There is no report yet: see what is missing.")
            self.navigator.show_message(text)

    def _make(self) -> None:
        """Make the chosen report, forgetting what was being made before."""
        self._show_choices()
        selection = self._selection
        if selection.meetings is None:
            return
        identity = selection.identity
        if identity is None:
            self._maker.give_up()
            self._waiting = None
            self._report = None
            self._show_no_meeting()
            self._show_report_state()
            return
        old = self._report
        if old is None or (old.kind, old.identity) != (selection.kind.kind, identity):
            self._report = None
        self.preview.show_busy(forgets=self._report is None)
        self._show_report_state()
        self._maker.make(selection.kind, identity, selection.language)

    def _show_choices(self) -> None:
        selection = self._selection
        self.choices.show_kind(selection.kind)
        self.choices.show_language(selection.language)
        if selection.needs_meeting:
            self.choices.show_meetings(selection.fitting, selection.identity)
        self._arrange()

    def _show_no_meeting(self) -> None:
        self.preview.show_empty(
            "meetings",
            translate("ReportsPage", "There is no meeting for it yet"),
            translate(
                "ReportsPage",
                "Minutes are made of a meeting that has been held, an agenda of one that is "
                "planned.",
            ),
            button(
                translate("ReportsPage", "Go to the meetings"),
                "meetings",
                name="go_to_meetings",
                on_click=lambda: self.navigator.go_to("meetings"),
            ),
        )

    def _show_report_state(self) -> None:
        report = self._report
        self.choices.set_savable(self._selection.kind.formats if report else ())
        self.choices.set_missing_glyphs(report.missing_glyphs if report else ())
        self._print.setEnabled(report is not None)

    def _on_meetings_fetched(self, course_id: UUID, rows: tuple[MeetingListRow, ...]) -> None:
        if isValid(self) and course_id == self.course_id:
            self._selection.meetings = rows
            self._make()

    def _on_maker_made(self, report: MadeReport) -> None:
        keeps_place = self._report is not None
        self._report = report
        self.preview.show_report(report, self._selection.kind.title(), keeps_place=keeps_place)
        self._show_report_state()
        if self._waiting is not None:
            act, self._waiting = self._waiting, None
            act()

    def _on_maker_failed(self, failure: BaseException) -> None:
        self._report = None
        self._waiting = None
        self._show_report_state()
        if isinstance(failure, UserFacingError) and failure.code == "numbers_like_cpr":
            from models.privacy_places import list_number_places

            wanted = self.course_id
            self.jobs.query(
                list_number_places,
                wanted,
                then=lambda places: self._on_places_found(wanted, places),
            )
        elif isinstance(failure, (NotFound, RuleViolation, UserFacingError)):
            self.preview.fault.show_failure(failure)
            self.preview.show_fault()
        else:
            self.preview.show_nothing()
            self.navigator.show_error(failure)

    def _on_places_found(self, course_id: UUID | None, places: Sequence[NumberPlace]) -> None:
        is_wanted = isValid(self) and course_id == self.course_id and not self._maker.is_busy
        if is_wanted and self._report is None:
            self.preview.fault.show_numbers(places)
            self.preview.show_fault()

    def _on_preview_image_wanted(self, index: int, width: int) -> None:
        report = self._report
        if report is not None:
            self._maker.draw_page(
                report, index, width, lambda image: self._show_image(report, index, width, image)
            )

    def _show_image(self, report: MadeReport, index: int, width: int, image: Any) -> None:
        if self._report is report:
            self.preview.show_image(index, width, image)

    def _arrange(self) -> None:
        self._columns.arrange(is_narrow=self.width() < px(NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room, another order."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type, another order."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_columns"):
            self._arrange()
