"""Sentences for what can go wrong: fields."""

from __future__ import annotations

from desktop.support.translation import translate


def words() -> dict[str, str]:
    """By code, in the current language."""
    return {
        "other_course": translate("Error", "This belongs to another course."),
        "other_list": translate("Error", "Things can only be moved within their own list."),
        "reason_missing": translate("Error", "Write a reason, so that others can follow it later."),
        "score_out_of_range": translate("Error", "Give a number from {low} to {high}, or pass."),
        "focus_needs_development_area": translate(
            "Error",
            "Only a development area can be what the group works on.",
        ),
        "finding_in_use": translate(
            "Error",
            "A practice form or a trial builds on this ({count}). Take the link away there first.",
        ),
        "finding_not_development_area": translate(
            "Error",
            "Choose a development area. This is a strength.",
        ),
        "own_form_in_use": translate(
            "Error",
            "{count} groups are considering this form. It cannot be removed.",
        ),
        "candidate_needs_one_form": translate(
            "Error",
            "Choose one practice form: one of the nine, or one of your own.",
        ),
        "form_unknown": translate("Error", "There is no practice form called “{form}”."),
        "candidate_exists": translate("Error", "The group is considering this form already."),
        "candidate_chosen": translate(
            "Error",
            "The group has chosen this form. Withdraw the choice first.",
        ),
        "trial_too_long": translate(
            "Error",
            "A trial lasts at most {weeks} weeks; this is {days} days. Make it smaller, or "
            "split it in two.",
        ),
        "count_negative": translate("Error", "The number cannot be below 0."),
        "trial_running": translate("Error", "The trial is running already."),
        "trial_not_running": translate("Error", "Start the trial before it is finished."),
        "trial_over": translate("Error", "The trial is over already."),
        "trial_in_use": translate(
            "Error",
            "Something builds on this trial ({count}). Stop it instead of removing it.",
        ),
        "cycle_not_ready": translate(
            "Error",
            "Write what you expected, what you saw and what you think about it before you decide.",
        ),
        "decided_before_start": translate(
            "Error",
            "The decision cannot come before the cycle began.",
        ),
        "decimals_out_of_range": translate("Error", "Choose from {low} to {high} decimals."),
        "decimals_would_lose_digits": translate(
            "Error",
            "Some of the numbers need more than {decimals} decimals. Change them first.",
        ),
        "target_against_direction": translate(
            "Error",
            "The target is worse than where you began. Look at the number or at the wanted "
            "direction.",
        ),
        "target_before_baseline": translate(
            "Error",
            "The target cannot come before the day you began to measure.",
        ),
        "number_invalid": translate(
            "Error",
            "“{text}” is not a number this program can read. Write it as 1.234,5.",
        ),
        "number_ambiguous": translate(
            "Error",
            "“{text}” can be read in two ways. Write thousands as 1.000 and decimals as 1,5.",
        ),
        "too_many_decimals": translate("Error", "This number has more than {decimals} decimals."),
        "number_too_large": translate("Error", "The number is too large: at most {digits} digits."),
        "indicator_closed": translate(
            "Error",
            "This indicator is closed. Open it again to write numbers.",
        ),
        "indicator_in_use": translate(
            "Error",
            "A trial or a recommendation rests on this indicator ({count}). Close it instead "
            "of removing it.",
        ),
        "day_twice": translate("Error", "{day} stands there twice. Write one number for each day."),
        "day_taken": translate(
            "Error",
            "There is a number for {day} already. Change that one instead.",
        ),
        "evidence_link_missing": translate(
            "Error",
            "Choose the trial or the indicator that shows it.",
        ),
        "evidence_link_wrong": translate(
            "Error",
            "What it rests on can be one thing only: a trial, an indicator or a voice.",
        ),
        "recommendation_final": translate(
            "Error",
            "The recommendation is final. Open it again to change it.",
        ),
        "recommendation_not_ready": translate(
            "Error",
            "A final recommendation says under which conditions it holds, where its limits "
            "are, and what it rests on.",
        ),
    }
