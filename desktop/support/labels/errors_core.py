"""Sentences for what can go wrong: core."""

from __future__ import annotations

from desktop.support.translation import translate


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "logo_not_a_picture": translate("Error", "The logo has to be a PNG or JPEG picture."),
        "logo_too_large": translate(
            "Error",
            "The picture is {kilobytes} KB. A logo may be at most {limit} KB; make it "
            "smaller and try again.",
        ),
        "places_out_of_range": translate(
            "Error",
            "The number of places is from {low} to {high}. Leave it empty if you do not know.",
        ),
        "legal_basis_unknown": translate(
            "Error",
            "“{value}” is none of the legal bases a residential facility can have here.",
        ),
        "name_taken": translate(
            "Error",
            "There is one called “{name}” already. Choose another name.",
        ),
        "municipality_in_use": translate(
            "Error",
            "Sites still write under this municipality ({count}). Give them another one first.",
        ),
        "site_has_courses": translate(
            "Error",
            "The site still has courses ({count}). Remove or move them first.",
        ),
        "programme_in_use": translate(
            "Error",
            "Courses still belong to the programme ({count}). Take them out first.",
        ),
        "course_months_out_of_range": translate(
            "Error",
            "A course lasts from {low} to {high} months.",
        ),
        "date_missing": translate("Error", "Write a date."),
        "date_out_of_range": translate(
            "Error",
            "The year must be from {earliest} to {latest}. Is there a slip in the date?",
        ),
        "date_in_future": translate(
            "Error",
            "The day has not come yet. Write the day it happened.",
        ),
        "ends_before_start": translate(
            "Error",
            "The last day is before the first. Change one of them.",
        ),
        "closed_before_start": translate("Error", "The course cannot be closed before it began."),
        "course_not_active": translate("Error", "The course is closed already."),
        "course_not_closed": translate(
            "Error",
            "Close the course before it is put in the archive.",
        ),
        "course_already_active": translate("Error", "The course is open already."),
        "wanted_before_asked": translate(
            "Error",
            "The answer is wanted on or after the day the question was asked.",
        ),
        "answered_before_asked": translate(
            "Error",
            "The answer cannot be older than the question.",
        ),
        "member_name_missing": translate(
            "Error",
            "Write a name. A resident or a relative may have another name instead.",
        ),
        "left_before_joining": translate(
            "Error",
            "The last day in the group is before the first. Change one of them.",
        ),
        "supports_only_as_support_person": translate(
            "Error",
            "Only a support person can support a resident. Choose that role first.",
        ),
        "supported_in_other_course": translate(
            "Error",
            "The resident is in another group. Choose one of this group.",
        ),
        "supported_is_no_resident": translate(
            "Error",
            "A support person supports a resident. Choose a resident.",
        ),
        "member_is_supported": translate(
            "Error",
            "The member has a support person and so has to be a resident. Change the support "
            "person first.",
        ),
        "member_in_use": translate(
            "Error",
            "The member is named in {count} places and cannot be removed. Write the last day "
            "in the group instead.",
        ),
        "hours_out_of_range": translate("Error", "The time is from {low} to {high} minutes."),
        "condition_not_attestable": translate(
            "Error",
            "The program reads this condition from what is written; nobody has to vouch for it.",
        ),
        "gate_already_passed": translate("Error", "The group has gone on from this phase already."),
        "gate_earlier_phase_open": translate(
            "Error",
            "The phases come one after the other. Go on from the earlier phase first.",
        ),
        "gate_passed_before_earlier": translate(
            "Error",
            "The group went on from the phase before later than that. Change the date.",
        ),
        "gate_conditions_open": translate(
            "Error",
            "Conditions are still open ({count}). Meet them, or write why you go on all the same.",
        ),
    }
