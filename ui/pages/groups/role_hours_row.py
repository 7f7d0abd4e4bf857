"""One role's hours: set aside a month, and used against what was set aside until now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.groups import hours_operations
from ui.icons import pixmap
from ui.pages.groups.words import hours_text, role_icon
from ui.pages.guarded_edits import GuardedEdits
from ui.theme.current import palette, px
from ui.theme.measures import lay_out, set_size
from ui.widgets import texts
from ui.widgets.field import Field
from ui.widgets.hours_edit import HoursEdit, hours_misread_text
from ui.widgets.use_bar import UseBar

if TYPE_CHECKING:
    from models.groups.rows import HoursCommitmentRow, HoursRow, MemberRole
    from ui.pages.groups.context import GroupContext


@dataclass(frozen=True, slots=True)
class RoleHours:
    """What the row shows; `is_wanted` says that the first gate asks for hours of this role."""

    role: MemberRole
    commitment: HoursCommitmentRow | None
    summary: HoursRow | None
    is_wanted: bool


class RoleHoursRow(QWidget):
    """The role with its hours a month as a field, and the use in words over a bar."""

    saved = Signal()

    def __init__(
        self, context: GroupContext, role: MemberRole, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._commitment: HoursCommitmentRow | None = None
        self.setObjectName(f"hours_{role.value}")
        self._edits = GuardedEdits(
            context.jobs,
            context.navigator,
            self,
            hours_operations.set_hours,
            lambda: {"course_id": context.course_id, "role": role},
        )
        row = QHBoxLayout(self)
        lay_out(row, 12, (0, 6, 0, 6))
        self._picture = QLabel()
        set_size(self._picture, width=28)
        self._draw()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.editor = HoursEdit()
        word = enum_text(role)
        a_month = translate("GroupsPage", "hours a month")
        self.field = Field(word, self.editor, name=f"hours_{role.value}_minutes")
        self.editor.setAccessibleName(f"{word}, {a_month}")
        self.editor.changed.connect(self._on_editor_changed)
        self.editor.misread.connect(lambda _text: self.field.set_error(hours_misread_text()))
        set_size(self.field, width=176)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        use = QVBoxLayout()
        lay_out(use, 6, (0, 4, 0, 0))
        self._words = texts.small("")
        self._bar = UseBar(name=f"hours_{role.value}_bar")
        use.addWidget(self._words)
        use.addWidget(self._bar)
        use.addStretch(1)
        row.addLayout(use, 1)

    def show_hours(self, hours: RoleHours) -> None:
        """Show what is stored; what is being typed stays."""
        commitment = self._commitment = hours.commitment
        self._edits.show_version(commitment.version if commitment is not None else None)
        if not self.field.error:
            self.editor.set_minutes(
                commitment.minutes_per_month if commitment is not None else None
            )
        planned = hours.summary.planned_minutes if hours.summary is not None else 0
        used = hours.summary.used_minutes if hours.summary is not None else 0
        self._words.setText(_use_words(planned, used, hours))
        self._bar.show_use(planned, used)
        self._bar.setVisible(bool(planned or used))

    def _on_editor_changed(self, minutes: int | None) -> None:
        self.field.set_error(None)
        word = enum_text(self._role).lower()
        if minutes is None:
            if self._commitment is not None:
                said = translate("GroupsPage", "No hours are set aside for the {role} any more.")
                self._edits.do(
                    hours_operations.remove_hours,
                    said.format(role=word),
                    commitment_id=self._commitment.id,
                )
            return
        self._edits.save(fields={"minutes_per_month": self.field}, minutes_per_month=minutes)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(role_icon(self._role), px(24), palette().accent))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()


def _use_words(planned: int, used: int, hours: RoleHours) -> str:
    if hours.commitment is None and not used:
        if hours.is_wanted:
            return translate("GroupsPage", "No hours set aside yet. The first phase asks for them.")
        return translate("GroupsPage", "No hours set aside.")
    if not planned:
        words = translate("GroupsPage", "{used} used, none set aside until now.")
        return words.format(used=hours_text(used))
    words = translate("GroupsPage", "{used} used of {planned} set aside until now.")
    text = words.format(used=hours_text(used), planned=hours_text(planned))
    if used > planned:
        over = translate("GroupsPage", "{count} more than planned.")
        text += " " + over.format(count=hours_text(used - planned))
    return text
