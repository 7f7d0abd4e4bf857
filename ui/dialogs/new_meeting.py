"""A new meeting: when and where; its agenda drafts itself from what is open."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.support.translation import translate
from models.clock import today
from models.meetings.rows import NewItem
from ui.dialogs.form_dates import take_date
from ui.dialogs.form_dialog import FormDialog
from ui.theme.measures import lay_out
from ui.widgets import texts
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import DropDown, Tick
from ui.widgets.text_editing import AutosaveLine
from ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from models.meetings.catalogue import AgendaTemplate
    from models.meetings.detail_rows import MeetingListRow, OpenMatters

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]

_NUMBER = re.compile(r"\d+")
_DAYS_BETWEEN = 14


@dataclass(frozen=True, slots=True)
class NewMeetingFacts:
    """What the dialog begins with.

    Attributes:
        last: the latest meeting, held or planned; None before the first.
        open_matters: what waits.
        templates: a standard agenda for each phase.
        phase: the phase the course is in, None after the last.
    """

    last: MeetingListRow | None
    open_matters: OpenMatters
    templates: Sequence[AgendaTemplate]
    phase: str | None


class NewMeetingDialog(FormDialog):
    """Asks for a new meeting.

    Args:
        facts: what is known of the course.
        submit: performs the operation with keyword arguments.
        parent: the window.
    """

    def __init__(
        self, facts: NewMeetingFacts, submit: Submit, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("NewMeetingDialog", "New meeting"),
            translate(
                "NewMeetingDialog",
                "The agenda drafts itself. Everything can be changed afterwards.",
            ),
            translate("NewMeetingDialog", "Make the meeting"),
            name="new_meeting",
            width=640,
            parent=parent,
        )
        self._facts = facts
        self._submit = submit
        self.title = AutosaveLine()
        self.title.setText(next_title(facts.last))
        self.add_field(
            "title", Field(translate("NewMeetingDialog", "Title"), self.title, name="new_title")
        )
        self._make_time()
        self._make_agenda()
        self.body.addStretch(1)

    def submit(self) -> None:
        """Make the meeting, or say beside the field what is missing."""
        if not take_date(self, self.fields["held_on"], is_required=True):
            return
        for key in ("starts_at", "ends_at"):
            if self.fields[key].editor.is_misread:  # type: ignore[attr-defined]  # a TimeEdit
                self.show_field_error(
                    self.fields[key],
                    translate("NewMeetingDialog", "Write a time, for example 13.30."),
                )
                return
        opening, closing = self._items()
        self.set_busy(True)
        self._submit(
            {
                "title": self.title.text(),
                "held_on": self.date.value,
                "starts_at": self.starts.value,
                "ends_at": self.ends.value,
                "place": self.place.text(),
                "with_open_matters": self.with_open.isChecked(),
                "opening": opening,
                "closing": closing,
            },
            lambda _result: self.accept(),
            self.show_failure,
        )

    def _make_time(self) -> None:
        last = self._facts.last
        self.date = DateEdit()
        self.date.set_value(next_date(last, today()))
        self.starts = TimeEdit()
        self.ends = TimeEdit()
        if last is not None:
            self.starts.set_value(last.starts_at)
            self.ends.set_value(last.ends_at)
        self.place = AutosaveLine(translate("NewMeetingDialog", "For example: the common room"))
        self.place.setText(last.place if last is not None else "")
        row = QHBoxLayout()
        lay_out(row, 16)
        for key, label, editor in (
            ("held_on", translate("NewMeetingDialog", "Date"), self.date),
            ("starts_at", translate("NewMeetingDialog", "From"), self.starts),
            ("ends_at", translate("NewMeetingDialog", "To"), self.ends),
        ):
            field = Field(label, editor, name=f"new_{key}")
            self.fields[key] = field
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_field(
            "place", Field(translate("NewMeetingDialog", "Place"), self.place, name="new_place")
        )

    def _make_agenda(self) -> None:
        self.template = DropDown()
        self.template.set_options(
            [(None, translate("NewMeetingDialog", "No standard agenda"))]
            + [(each.phase, f"{each.title} ({each.minutes} min)") for each in self._facts.templates]
        )
        self.template.set_value(self._facts.phase)
        self.add_field(
            "template",
            Field(
                translate("NewMeetingDialog", "Standard agenda"),
                self.template,
                translate("NewMeetingDialog", "The one that fits the phase you are in is chosen."),
                name="new_template",
            ),
        )
        words = open_words(self._facts.open_matters)
        self.with_open = Tick(
            translate("NewMeetingDialog", "Put what is open on the agenda"), name="new_with_open"
        )
        self.with_open.setChecked(bool(words))
        self.with_open.setVisible(bool(words))
        self.body.addWidget(self.with_open)
        self.body.addWidget(
            texts.small(
                ", ".join(words)
                if words
                else translate("NewMeetingDialog", "Nothing is left over from earlier meetings.")
            )
        )

    def _items(self) -> tuple[list[NewItem], list[NewItem]]:
        """The first item of the standard agenda, and the rest: what is open comes between."""
        phase = self.template.currentData()
        chosen = next((each for each in self._facts.templates if each.phase == phase), None)
        if chosen is None:
            return [], []
        items = [NewItem(each.kind, each.title, each.minutes) for each in chosen.items]
        return items[:1], items[1:]


def next_title(last: MeetingListRow | None) -> str:
    """The latest meeting's title, its first number one higher."""
    if last is None:
        return translate("NewMeetingDialog", "Group meeting 1")
    return _NUMBER.sub(lambda found: str(int(found[0]) + 1), last.title, count=1)


def next_date(last: MeetingListRow | None, day: dt.date) -> dt.date:
    """The same weekday in two weeks or later."""
    if last is None:
        return day + dt.timedelta(days=7)
    found = last.held_on + dt.timedelta(days=_DAYS_BETWEEN)
    while found < day:
        found += dt.timedelta(days=7)
    return found


def open_words(matters: OpenMatters) -> list[str]:
    """What waits, counted."""
    counted = (
        translate("NewMeetingDialog", "%n item(s) carried over", None, len(matters.carried)),
        translate("NewMeetingDialog", "%n task(s) whose date has come", None, len(matters.tasks)),
        translate("NewMeetingDialog", "%n trial(s) to reflect on", None, len(matters.trials)),
        translate(
            "NewMeetingDialog", "%n decision(s) to look at again", None, len(matters.decisions)
        ),
        translate("NewMeetingDialog", "%n question(s) to the leader", None, len(matters.questions)),
    )
    lengths = map(
        len,
        (matters.carried, matters.tasks, matters.trials, matters.decisions, matters.questions),
    )
    return [words for words, count in zip(counted, lengths, strict=True) if count]
