"""Trials and their cycles in words: where they are, what is missing, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.dates import long_date
from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.trials.rows import CycleDecision, TrialState
from models.trials.rules import overdue_days
from ui.widgets.status_mark import Status

if TYPE_CHECKING:
    import datetime as dt

    from models.groups.rows import MemberRow
    from models.trials.rows import TrialCycleRow, TrialDetail, TrialRow, TrialSummary

TRIAL_STATUS = {
    TrialState.PLANNED: Status.WAITING,
    TrialState.RUNNING: Status.ACTIVE,
    TrialState.FINISHED: Status.DONE,
    TrialState.STOPPED: Status.STOPPED,
}


def plan_labels() -> dict[str, str]:
    """What each column of the plan asks, in the order of the plan."""
    return {
        "idea": translate("TrialsPage", "The idea"),
        "question": translate("TrialsPage", "What do you want to find out?"),
        "prediction": translate("TrialsPage", "What do you expect?"),
        "who": translate("TrialsPage", "Who?"),
        "what": translate("TrialsPage", "What?"),
        "place": translate("TrialsPage", "Where?"),
        "time": translate("TrialsPage", "When?"),
        "method": translate("TrialsPage", "How?"),
        "residents_count": translate("TrialsPage", "How many residents?"),
        "sign": translate("TrialsPage", "What sign do you look for?"),
        "stop_rule": translate("TrialsPage", "When do you stop at once?"),
        "needs_consent": translate("TrialsPage", "Does it need consent?"),
        "coordinator_id": translate("TrialsPage", "Who keeps it moving?"),
        "starts_on": translate("TrialsPage", "First day"),
        "ends_on": translate("TrialsPage", "Last day"),
    }


def short_labels() -> dict[str, str]:
    """The columns of the plan in a word or two, for the line that says what is missing."""
    return {
        "idea": translate("TrialsPage", "the idea"),
        "question": translate("TrialsPage", "the question"),
        "prediction": translate("TrialsPage", "what you expect"),
        "who": translate("TrialsPage", "who"),
        "what": translate("TrialsPage", "what"),
        "place": translate("TrialsPage", "where"),
        "time": translate("TrialsPage", "when"),
        "method": translate("TrialsPage", "how"),
        "residents_count": translate("TrialsPage", "how many residents"),
        "sign": translate("TrialsPage", "a sign or a number"),
        "stop_rule": translate("TrialsPage", "when you stop"),
        "needs_consent": translate("TrialsPage", "consent"),
        "coordinator_id": translate("TrialsPage", "who keeps it moving"),
        "starts_on": translate("TrialsPage", "the first day"),
        "ends_on": translate("TrialsPage", "the last day"),
    }


def trial_status(summary: TrialSummary) -> tuple[Status, str]:
    """Shape and word of a trial in the list; one that is late says so kindly."""
    if summary.overdue_days:
        return Status.ATTENTION, translate("TrialsPage", "Waits for you")
    return TRIAL_STATUS[summary.trial.state], enum_text(summary.trial.state)


def person(member: MemberRow | None) -> str:
    """A member as the group itself says it; a word where nobody is named."""
    return member.shown_name if member is not None else translate("TrialsPage", "Nobody yet")


def list_detail(summary: TrialSummary) -> str:
    """Who, the date that comes next, and whether it began before the form was chosen."""
    parts = [person(summary.coordinator)]
    if summary.next_on is not None:
        parts.append(long_date(summary.next_on))
    if summary.trial.is_before_choice:
        parts.append(translate("TrialsPage", "before the choice"))
    return " · ".join(parts)


def about_text(detail: TrialDetail) -> str:
    """Key, who, and when, in one line under the title."""
    trial = detail.trial
    who = translate("TrialsPage", "kept moving by {name}").format(name=person(detail.coordinator))
    return " · ".join(filter(None, (trial.key, who, period_text(trial))))


def period_text(trial: TrialRow) -> str:
    """From the first day to the last, as far as they are known."""
    if trial.starts_on is not None and trial.ends_on is not None:
        first = long_date(trial.starts_on)
        if trial.starts_on.year == trial.ends_on.year:
            first = first.rsplit(" ", 1)[0]
        return f"{first} – {long_date(trial.ends_on)}"
    if trial.starts_on is not None:
        words = translate("TrialsPage", "from {date}")
        return words.format(date=long_date(trial.starts_on))
    return ""


def cycle_status(cycle: TrialCycleRow, today: dt.date) -> tuple[Status, str]:
    """Shape and word of a cycle in the chain."""
    if cycle.decision is not None:
        stopped = cycle.decision is CycleDecision.ABANDON
        return Status.STOPPED if stopped else Status.DONE, enum_text(cycle.decision)
    if overdue_days(cycle, today):
        return Status.ATTENTION, translate("TrialsPage", "waits for you")
    if cycle.starts_on is None or cycle.starts_on > today:
        return Status.WAITING, translate("TrialsPage", "is coming")
    return Status.ACTIVE, translate("TrialsPage", "running")


def overdue_text(cycle: TrialCycleRow, today: dt.date) -> str:
    """That a cycle is late, without blame, and what would help."""
    if cycle.due_on is None or not overdue_days(cycle, today):
        return ""
    words = translate(
        "TrialsPage",
        "You wanted to decide by {date}. It happens that things take longer. Decide on what you "
        "have seen, set a new date, or write in a line what takes time.",
    )
    return words.format(date=long_date(cycle.due_on))
