"""Nyt forløb: the place, the length and who is in the group, in three minutes."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from desktop.support.dates import long_date
from desktop.support.translation import translate
from models.clock import today
from models.courses.rules import course_end
from models.errors import RuleViolation
from models.groups.rows import MemberRole
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.widgets import texts
from ui.widgets.choice import SegmentedChoice
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown, NumberEdit
from ui.widgets.text_editing import AutosaveLine
from ui.wording import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

NEW_SITE = "new"
NO_SITE = "none"
MONTHS = (4, 12, 18)

_SEPARATORS = re.compile(r"[,;\n]+|\s+og\s+|\s+and\s+")


class NewCourseDialog(FormDialog):
    """Asks for a new course; `course_started` carries its id once it is there.

    Args:
        sites: (id, name) of the sites of the library.
        submit: performs `start_course` with keyword arguments; gets what to do then, and what to
            do with a failure.
        parent: the window.
    """

    course_started = Signal(object)

    def __init__(
        self,
        sites: Sequence[tuple[UUID, str]],
        submit: Callable[
            [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
        ],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("NewCourse", "New course"),
            translate(
                "NewCourse",
                "The place, the length and who is in the group. Everything can be changed later.",
            ),
            translate("NewCourse", "Begin the course"),
            name="new_course",
            width=640,
            parent=parent,
        )
        self._submit = submit
        self._has_own_title = False
        self._make_place(sites)
        self._make_time()
        self._make_group()
        self.body.addStretch(1)
        self._on_start_changed()

    def submit(self) -> None:
        """Begin the course, or say beside the field what is missing."""
        if self._site.currentData() == NEW_SITE and not self._site_name.text().strip():
            self.show_field_error(
                self.fields["site_name"],
                translate("NewCourse", "Write what the facility is called."),
            )
            return
        if not take_date(self, self.fields["starts_on"], is_required=True):
            return
        self.set_busy(True)
        self._submit(self._arguments(), self._on_started, self.show_failure)

    def show_failure(self, failure: BaseException) -> None:
        """A member's fault stands beside the role it was typed under."""
        if isinstance(failure, RuleViolation) and failure.field == "members":
            members = self._members()
            role = members[failure.values.get("index", 0)][1]
            self.set_busy(False)
            self.show_field_error(self._roles[role], error_words(failure))
            return
        super().show_failure(failure)

    def _make_place(self, sites: Sequence[tuple[UUID, str]]) -> None:
        self._site = DropDown()
        options: list[tuple[object, str]] = [(site_id, name) for site_id, name in sites]
        options.append((NEW_SITE, translate("NewCourse", "A new facility…")))
        options.append((NO_SITE, translate("NewCourse", "No facility: a group across places")))
        self._site.set_options(options)
        self._site.activated.connect(lambda _index: self._on_site_activated())
        site_field = Field(
            translate("NewCourse", "Where is the course?"), self._site, name="course_site"
        )
        self.add_field("site_id", site_field)
        self._site_name = AutosaveLine(translate("NewCourse", "For example: Botilbud Solgården"))
        self.add_field(
            "site_name",
            Field(
                translate("NewCourse", "What is the facility called?"),
                self._site_name,
                name="course_site_name",
            ),
        )
        self._on_site_activated()

    def _make_time(self) -> None:
        self._start = DateEdit()
        self._start.set_value(_first_of_next_month(today()))
        self._start.changed.connect(lambda _value: self._on_start_read())
        self._start.misread.connect(lambda _text: self._on_start_misread())
        self.add_field(
            "starts_on",
            Field(translate("NewCourse", "First day"), self._start, name="course_start"),
        )
        self._length = SegmentedChoice(
            [(months, translate("NewCourse", "%n month(s)", None, months)) for months in MONTHS]
            + [(0, translate("NewCourse", "Other"))],
            name="course_length",
        )
        self._length.set_value(12)
        self._length.chosen.connect(lambda _value: self._on_start_changed())
        self.add_field(
            "length",
            Field(
                translate("NewCourse", "How long?"),
                self._length,
                translate("NewCourse", "4 to 18 months. The phases are spread over the time."),
                name="course_length",
            ),
        )
        self._months = NumberEdit(4, 18, suffix=" " + translate("NewCourse", "months"))
        self._months.setValue(9)
        self._months.valueChanged.connect(lambda _value: self._on_start_changed())
        self.add_field(
            "months",
            Field(translate("NewCourse", "Months"), self._months, name="course_months"),
        )
        self._period = texts.small("")
        self.body.addWidget(self._period)
        self._title = AutosaveLine()
        self._title.textEdited.connect(self._on_title_edited)
        self.add_field(
            "title",
            Field(
                translate("NewCourse", "What shall the course be called?"),
                self._title,
                name="course_title",
            ),
        )

    def _make_group(self) -> None:
        self.body.addWidget(texts.subheading(translate("NewCourse", "Who is in the group?")))
        self.body.addWidget(
            texts.body(
                translate(
                    "NewCourse",
                    "Write names with commas between them. A first name or an alias is enough. "
                    "Whoever is missing is added later.",
                )
            )
        )
        labels = {
            MemberRole.LEADER: translate("NewCourse", "Leaders"),
            MemberRole.STAFF: translate("NewCourse", "Staff"),
            MemberRole.RESIDENT: translate("NewCourse", "Residents"),
            MemberRole.RELATIVE: translate("NewCourse", "Relatives"),
            MemberRole.SUPPORT_PERSON: translate("NewCourse", "Support persons"),
            MemberRole.PEER_WORKER: translate("NewCourse", "Peer workers"),
            MemberRole.CONSULTANT: translate("NewCourse", "Consultants"),
        }
        examples = {
            MemberRole.LEADER: translate("NewCourse", "For example: Karen"),
            MemberRole.STAFF: translate("NewCourse", "For example: Ali, Birthe"),
            MemberRole.RESIDENT: translate("NewCourse", "For example: Jens, Sanne, Ole"),
        }
        self._roles: dict[MemberRole, Field] = {}
        for role, label in labels.items():
            field = Field(label, AutosaveLine(examples.get(role, "")), name=f"course_{role.value}")
            self._roles[role] = field
            self.body.addWidget(field)

    def _arguments(self) -> dict[str, Any]:
        site = self._site.currentData()
        return {
            "title": self._title.text(),
            "starts_on": self._start.value,
            "months": self._chosen_months(),
            "site_id": site if site not in (NEW_SITE, NO_SITE) else None,
            "site_name": self._site_name.text() if site == NEW_SITE else "",
            "members": self._members(),
        }

    def _members(self) -> tuple[tuple[str, MemberRole, str], ...]:
        return tuple(
            (name, role, "")
            for role, field in self._roles.items()
            for name in split_names(field.editor.text())
        )

    def _chosen_months(self) -> int:
        return self._length.value or self._months.value()

    def _on_site_activated(self) -> None:
        self.fields["site_name"].setVisible(self._site.currentData() == NEW_SITE)

    def _on_start_changed(self) -> None:
        self.fields["months"].setVisible(self._length.value == 0)
        start = self._start.value
        if start is None or self.fields["starts_on"].error:
            return
        end = course_end(start, self._chosen_months())
        self._period.setText(
            translate("NewCourse", "From {start} to {end}.").format(
                start=long_date(start), end=long_date(end)
            )
        )
        if not self._has_own_title:
            self._title.show_text(default_title(start, end))

    def _on_start_read(self) -> None:
        self.fields["starts_on"].set_error(None)
        self._on_start_changed()

    def _on_start_misread(self) -> None:
        self.fields["starts_on"].set_error(
            translate("DateEdit", "Write a date, for example 12 January 2024.")
        )
        self._period.setText("")

    def _on_title_edited(self, text: str) -> None:
        self._has_own_title = bool(text.strip())

    def _on_started(self, course_id: UUID) -> None:
        self.course_started.emit(course_id)
        self.accept()


def split_names(text: str) -> list[str]:
    """Names with commas, semicolons or "and" between them, without empty ones."""
    return [name.strip() for name in _SEPARATORS.split(text) if name.strip()]


def default_title(start: dt.date, end: dt.date) -> str:
    """What a course is called until somebody calls it something else: `Forløb 2026-27`."""
    years = str(start.year) if start.year == end.year else f"{start.year}-{end.year % 100:02d}"
    return translate("NewCourse", "Course {years}").format(years=years)


def _first_of_next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
