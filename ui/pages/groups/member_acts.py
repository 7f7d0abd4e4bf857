"""What can happen to a member besides a changed field: leaving, coming back, being removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.support.translation import translate
from models.clock import today
from models.groups import operations
from models.journal.history import list_history
from ui.dialogs.history import HistoryDialog
from ui.dialogs.member_form import LeaveDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from models.groups.rows import MemberRow
    from ui.pages.acts import Acts
    from ui.pages.guarded_edits import GuardedEdits


def remove_member(acts: Acts, member: MemberRow | None) -> None:
    """Take away somebody who was added by mistake; who has been part of something stays."""
    if member is None:
        return
    said = translate("GroupsPage", "{name} is removed from the group.")
    acts.do(operations.remove_member, said.format(name=member.shown_name), member_id=member.id)


class MemberActs:
    """Asks where need be, performs, and says what was done, with Undo.

    Args:
        edits: performs the operations.
        owner: its window carries the dialogs.
    """

    def __init__(self, edits: GuardedEdits, owner: QWidget) -> None:
        self._edits = edits
        self._owner = owner

    def leave(self, member: MemberRow | None) -> None:
        """Ask for the last day in the group."""
        if member is None:
            return
        said = translate("GroupsPage", "{name} has left the group.")

        def submit(values: dict[str, Any], then: Any, failed: Any) -> None:
            self._edits.do(
                operations.leave_group,
                said.format(name=member.shown_name),
                then=then,
                failed=failed,
                member_id=member.id,
                **values,
            )

        dialog = LeaveDialog(
            submit, member.shown_name, max(today(), member.joined_on), self._owner.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def come_back(self, member: MemberRow | None) -> None:
        """Take the last day away."""
        if member is None:
            return
        said = translate("GroupsPage", "{name} is in the group again.")
        self._edits.save(said.format(name=member.shown_name), left_on=None)

    def remove(self, member: MemberRow | None) -> None:
        """Take away somebody who was added by mistake."""
        remove_member(self._edits, member)

    def show_history(self, member: MemberRow | None) -> None:
        """Show when the member was changed, and by whom."""
        if member is None:
            return
        self._edits.ask(
            list_history,
            "member",
            member.id,
            then=lambda rows: HistoryDialog(member.shown_name, rows, self._owner.window()).open(),
        )
