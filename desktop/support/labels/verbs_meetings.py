"""What an operation is called in Undo and in a history: meetings."""

from __future__ import annotations

from desktop.support.translation import translate


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "plan_meeting": translate("Verb", "plan meeting"),
        "draft_next_meeting": translate("Verb", "draft next meeting"),
        "add_open_matters": translate("Verb", "add what is open to the agenda"),
        "edit_meeting": translate("Verb", "edit meeting"),
        "remove_meeting": translate("Verb", "remove meeting"),
        "hold_meeting": translate("Verb", "begin meeting"),
        "read_back": translate("Verb", "note the read-back"),
        "approve_minutes": translate("Verb", "approve minutes"),
        "add_addendum": translate("Verb", "add to approved minutes"),
        "add_item": translate("Verb", "add agenda item"),
        "edit_item": translate("Verb", "edit agenda item"),
        "move_item": translate("Verb", "move agenda item"),
        "remove_item": translate("Verb", "remove agenda item"),
        "write_notes": translate("Verb", "write notes"),
        "close_item": translate("Verb", "close agenda item"),
        "reopen_item": translate("Verb", "reopen agenda item"),
        "carry_item": translate("Verb", "carry agenda item over"),
        "mark_attendance": translate("Verb", "mark attendance"),
        "mark_rest_present": translate("Verb", "mark the rest as present"),
        "clear_attendance": translate("Verb", "clear attendance"),
        "record_decision": translate("Verb", "write decision"),
        "edit_decision": translate("Verb", "edit decision"),
        "remove_decision": translate("Verb", "remove decision"),
        "lift_decision": translate("Verb", "lift decision"),
        "add_task": translate("Verb", "add task"),
        "edit_task": translate("Verb", "edit task"),
        "move_task": translate("Verb", "move task's date"),
        "hand_over_task": translate("Verb", "hand over task"),
        "complete_task": translate("Verb", "complete task"),
        "cancel_task": translate("Verb", "cancel task"),
        "reopen_task": translate("Verb", "reopen task"),
        "remove_task": translate("Verb", "remove task"),
    }
