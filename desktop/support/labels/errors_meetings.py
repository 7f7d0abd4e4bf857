"""Sentences for what can go wrong: meetings."""

from __future__ import annotations

from desktop.support.translation import translate


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "meeting_approved": translate(
            "Error",
            "The minutes of {key} are approved and no longer change. Write an addendum instead.",
        ),
        "meeting_not_held": translate("Error", "The meeting has not begun yet."),
        "meeting_not_draft": translate("Error", "The meeting has already been held."),
        "meeting_not_approved": translate(
            "Error",
            "The minutes are not approved yet: correct them directly.",
        ),
        "meeting_in_future": translate(
            "Error",
            "The date of the meeting, {date}, has not come yet. Change the date if the "
            "meeting is held before.",
        ),
        "nobody_present": translate("Error", "Nobody is marked as present. Say who came first."),
        "meeting_has_outcome": translate(
            "Error",
            "The meeting has {count} decisions and tasks and cannot be removed.",
        ),
        "meeting_ends_before_start": translate("Error", "The meeting must end after it begins."),
        "minutes_out_of_range": translate("Error", "Set aside between {low} and {high} minutes."),
        "not_in_course": translate("Error", "This belongs to another course."),
        "not_member_on_date": translate("Error", "{name} was not in the group on {date}."),
        "item_has_outcome": translate(
            "Error",
            "The item has {count} decisions and tasks. Move or remove them first.",
        ),
        "item_undecided": translate(
            "Error",
            "“{title}” is an item for decision: write the decision, carry it over, or close "
            "it with a note.",
        ),
        "lift_missing": translate(
            "Error",
            "Decision {key} may lie outside the mandate: say who is asked.",
        ),
        "decision_within_mandate": translate(
            "Error",
            "The decision lies within the mandate and is not lifted to anybody.",
        ),
        "decision_in_use": translate(
            "Error",
            "The decision is the basis of {count} other things and cannot be removed.",
        ),
        "review_before_decision": translate(
            "Error",
            "Look at the decision again after the day it was made, {date}.",
        ),
        "read_back_before_meeting": translate(
            "Error",
            "The minutes cannot be read aloud before the meeting, {date}.",
        ),
        "approved_before_meeting": translate(
            "Error",
            "The minutes cannot be approved before the meeting, {date}.",
        ),
        "addendum_before_approval": translate(
            "Error",
            "An addendum comes after the approval, {date}.",
        ),
        "lifted_before_decision": translate(
            "Error",
            "The decision was made on {date}; it cannot have been lifted before.",
        ),
        "task_closed": translate("Error", "The task is closed. Open it again first."),
        "task_open": translate("Error", "The task is open already."),
        "task_date_agreed": translate("Error", "The date is agreed. Move it, and write why."),
        "task_date_same": translate("Error", "That is the date it has already."),
        "closed_before_agreed": translate(
            "Error",
            "The task was agreed on {date}; it cannot have been closed before.",
        ),
        "minutes_approved": translate(
            "Error",
            "The minutes are approved since and no longer change.",
        ),
    }
