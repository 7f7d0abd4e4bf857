"""Who is here: one line a member, one key an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.meetings import attendance_operations
from models.meetings.rows import AttendanceState
from models.meetings.rules import CAME
from ui.icons import pixmap
from ui.theme.current import palette, px
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.buttons import button
from ui.widgets.choice import Segment, SegmentedChoice
from ui.widgets.keyed_column import KeyedColumn

if TYPE_CHECKING:
    from uuid import UUID

    from models.meetings.detail_rows import AttendeeRow, MeetingDetail
    from ui.pages.acts import MeetingContext


class AttendancePanel(QWidget):
    """Everybody in the group with four answers.

    `rows_changed` tells that lines came or went.
    """

    rows_changed = Signal()

    def __init__(self, context: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendance_panel")
        self._context = context
        column = QVBoxLayout(self)
        lay_out(column, 8)
        column.addWidget(texts.heading(translate("MeetingsPage", "Who is here?")))
        keys = ", ".join(
            f"{number} {word.lower()}" for number, (_, word) in enumerate(_options(), 1)
        )
        hint = translate("MeetingsPage", "Arrows go up and down. One key each: {keys}.")
        column.addWidget(texts.small(hint.format(keys=keys)))
        self.rows: KeyedColumn[AttendanceRow] = KeyedColumn(
            name="attendance_rows", spoken=translate("MeetingsPage", "Who is here?"), gap=4
        )
        column.addWidget(self.rows)
        self._nobody = texts.soft(
            translate(
                "MeetingsPage",
                "Nobody is in the group on this day. Add the members to the group first.",
            )
        )
        column.addWidget(self._nobody)
        foot = QHBoxLayout()
        lay_out(foot, 12, (0, 4, 0, 0))
        self._rest = button(
            translate("MeetingsPage", "The rest are here"),
            "check",
            name="rest_present",
            on_click=self._on_rest_clicked,
        )
        self._count = texts.soft("")
        foot.addWidget(self._rest)
        foot.addWidget(self._count, 1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Show who is marked as what."""
        self.rows.show_rows(
            [(row.member.id, row) for row in detail.attendees],
            self._make_row,
            lambda widget, row: widget.show_attendee(row),
        )
        self._nobody.setVisible(not detail.attendees)
        came = sum(row.state in CAME for row in detail.attendees)
        unmarked = sum(row.state is None for row in detail.attendees)
        words = translate("MeetingsPage", "{came} of {all} are here.").format(
            came=came, all=len(detail.attendees)
        )
        if unmarked:
            words += " " + translate("MeetingsPage", "%n not marked yet.", None, unmarked)
        self._count.setText(words)
        self._rest.setEnabled(unmarked > 0)
        self.rows_changed.emit()

    def focus_first_open(self) -> None:
        """Go to the first member nobody has said anything about."""
        widgets = self.rows.widgets
        target = next((row for row in widgets if row.choice.value is None), None)
        if target is not None or widgets:
            (target or widgets[0]).focus_choice()

    def _make_row(self, attendee: AttendeeRow) -> AttendanceRow:
        row = AttendanceRow(attendee)
        row.marked.connect(self._on_row_marked)
        row.left.connect(self._on_row_left)
        return row

    def _on_row_marked(self, member_id: UUID, state: AttendanceState) -> None:
        self._context.acts.do(
            attendance_operations.mark_attendance,
            meeting_id=self._context.meeting_id,
            member_id=member_id,
            state=state,
            failed=lambda failure: self._on_failed(member_id, failure),
        )

    def _on_failed(self, member_id: UUID, failure: BaseException) -> None:
        self._context.navigator.show_error(failure)
        row = self.rows.widget_of(member_id)
        if row is not None:
            row.show_attendee(row.attendee)

    def _on_row_left(self, member_id: UUID, step: int) -> None:
        widgets = self.rows.widgets
        place = [row.attendee.member.id for row in widgets].index(member_id) + step
        if 0 <= place < len(widgets):
            widgets[place].focus_choice()
        elif step > 0:
            target = self._rest if self._rest.isEnabled() else None
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_rest_clicked(self) -> None:
        self._context.acts.do(
            attendance_operations.mark_rest_present,
            translate("MeetingsPage", "The rest are marked as present."),
            meeting_id=self._context.meeting_id,
        )


class AttendanceRow(QWidget):
    """One member: role, name and four answers; the digits 1 to 4 answer and go on.

    `marked` carries member id and state, `left` member id and a step up or down.
    """

    marked = Signal(object, object)
    left = Signal(object, int)

    def __init__(self, attendee: AttendeeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attendee = attendee
        member = attendee.member
        self.setObjectName(f"attendance_{member.id}")
        row = QHBoxLayout(self)
        lay_out(row, 12)
        self._picture = QLabel()
        self._draw()
        row.addWidget(self._picture)
        names = QVBoxLayout()
        lay_out(names, 0)
        name = texts.strong(member.shown_name)
        name.setWordWrap(False)
        names.addWidget(name)
        about = texts.small(" · ".join(filter(None, (enum_text(member.role), member.needs))))
        about.setWordWrap(bool(member.needs))
        names.addWidget(about)
        holder = QWidget()
        holder.setLayout(names)
        set_size(holder, width=220)
        row.addWidget(holder)
        self.choice = SegmentedChoice(
            _options(),
            name="attendance",
            spoken=f"{member.shown_name}, {enum_text(member.role).lower()}",
        )
        row.addWidget(self.choice)
        row.addStretch(1)
        self.choice.chosen.connect(lambda state: self.marked.emit(member.id, state))
        for segment in self.choice.findChildren(Segment):
            segment.installEventFilter(self)

    def show_attendee(self, attendee: AttendeeRow) -> None:
        """Show the stored answer."""
        self.attendee = attendee
        self.choice.set_value(attendee.state)

    def focus_choice(self) -> None:
        """Go to the answers: the given one, or the first."""
        segments = self.choice.findChildren(Segment)
        target = next((each for each in segments if each.isChecked()), segments[0])
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _draw(self) -> None:
        name = f"role_{self.attendee.member.role.value}"
        self._picture.setPixmap(pixmap(name, px(24), palette().accent))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits answer and go on, up and down go to the next member."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            member_id = self.attendee.member.id
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self.left.emit(member_id, step)
                return True
            states = [state for state, _word in _options()]
            number = event.key() - Qt.Key.Key_1
            if 0 <= number < len(states):
                self.choice.set_value(states[number])
                self.marked.emit(member_id, states[number])
                self.left.emit(member_id, 1)
                return True
        return super().eventFilter(watched, event)


def _options() -> list[tuple[AttendanceState, str]]:
    """The answers with short words."""
    return [
        (AttendanceState.PRESENT, translate("MeetingsPage", "Here")),
        (AttendanceState.PARTLY, translate("MeetingsPage", "In part")),
        (AttendanceState.EXCUSED, translate("MeetingsPage", "Excused")),
        (AttendanceState.ABSENT, translate("MeetingsPage", "Absent")),
    ]
