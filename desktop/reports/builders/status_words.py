"""Small wordings of a status report: roles in numbers, the state of a trial, whose a task is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.reports.tree import StatusMark, StatusShape
from desktop.support.labels.enums import enum_text, role_count_text
from desktop.support.translation import translate
from models.groups.rows import MemberRole
from models.phases.catalogue import get_condition_text
from models.trials.rows import CycleDecision, TrialState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.groups.rows import MemberRow
    from models.phases.rows import ConditionRow
    from models.trials.rows import TrialCycleRow

_SHAPES = {
    CycleDecision.ADOPT: StatusShape.DONE,
    CycleDecision.SCALE: StatusShape.UP,
    CycleDecision.ADAPT: StatusShape.FILLED,
    CycleDecision.EXTEND: StatusShape.FILLED,
    CycleDecision.ABANDON: StatusShape.DOWN,
}


def condition_sentence(condition: ConditionRow, language: str) -> str:
    """What must be true, as the catalogue words it."""
    return get_condition_text(condition.code, language).text


def count_by_role(members: Iterable[MemberRow]) -> str:
    """`1 leder, 3 medarbejdere, 2 beboere`: roles in numbers, in the order of the roles."""
    counts = Counter(member.role for member in members)
    return ", ".join(role_count_text(role, counts[role]) for role in MemberRole if counts[role])


def cycle_status(state: TrialState, cycle: TrialCycleRow | None, overdue_days: int) -> StatusMark:
    """The latest decision of a trial, or where it is."""
    if overdue_days > 0:
        text = translate("StatusReport", "%n day(s) overdue", None, overdue_days)
        return StatusMark(text, StatusShape.ATTENTION)
    if cycle is not None and cycle.decision is not None:
        return StatusMark(enum_text(cycle.decision), _SHAPES[cycle.decision])
    shapes = {
        TrialState.PLANNED: StatusShape.OPEN,
        TrialState.RUNNING: StatusShape.FILLED,
        TrialState.FINISHED: StatusShape.DONE,
        TrialState.STOPPED: StatusShape.DOWN,
    }
    return StatusMark(enum_text(state), shapes[state])
