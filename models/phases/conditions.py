"""The computed conditions of the gates: what the data of a course must show (DOMAIN.md (e)).

Each function judges the facts of one course; its name is the code of the condition. What a
condition means to people, and on which page it is met, stands in the catalogue.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from models.courses.rules import add_months, course_end, is_short
from models.phases.rows import Verdict
from models.trials.rules import OVERDUE_DAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.phases.rows import CourseFacts

RESIDENTS_WANTED = 2
INDICATORS_HIGH = 4
CYCLES_WANTED = 2
CYCLES_WANTED_SHORT = 1
MEASUREMENTS_WANTED = 2

RECHECK_SLACK = dt.timedelta(days=14)
"""A re-check planned two weeks beside its window still counts: calendars have holidays."""


def charter_complete(facts: CourseFacts) -> Verdict:
    """Purpose, mandate and period are written, and paid roles in the group have hours."""
    lacking_hours = [
        role
        for role, members, have_hours in (
            ("leader", facts.leaders, facts.leaders_have_hours),
            ("staff", facts.staff, facts.staff_have_hours),
            ("peer_worker", facts.peer_workers, facts.peer_workers_have_hours),
        )
        if members and not have_hours
    ]
    has_hours = facts.leaders_have_hours or facts.staff_have_hours or facts.peer_workers_have_hours
    missing = _missing(
        purpose=facts.charter_has_purpose,
        mandate=facts.charter_has_mandate,
        period=facts.charter_has_period,
        hours=has_hours and not lacking_hours,
    )
    return Verdict(
        not missing,
        missing[0] if missing else "purpose",
        {"missing": missing, "roles_without_hours": tuple(lacking_hours)},
    )


def leader_and_staff(facts: CourseFacts) -> Verdict:
    """There is at least one leader and one member of staff."""
    return Verdict(
        facts.leaders >= 1 and facts.staff >= 1,
        "members",
        {"leaders": facts.leaders, "staff": facts.staff},
    )


def residents_in_group(facts: CourseFacts) -> Verdict:
    """There are two residents, or it is written why not and what is done about it."""
    missing = _missing(
        few_residents_reason=facts.has_few_residents_reason,
        few_residents_plan=facts.has_few_residents_plan,
    )
    return Verdict(
        facts.residents >= RESIDENTS_WANTED or not missing,
        "members" if len(missing) == 2 or not missing else missing[0],
        {"residents": facts.residents, "wanted": RESIDENTS_WANTED, "missing": missing},
    )


def coordinator_named(facts: CourseFacts) -> Verdict:
    """Somebody in the group is its coordinator."""
    return Verdict(facts.coordinators >= 1, "members", {"coordinators": facts.coordinators})


def themes_from_two_perspectives(facts: CourseFacts) -> Verdict:
    """A theme has views from two sides; a pass is no view of the theme."""
    return Verdict(
        facts.themes_from_two_sides >= 1,
        "themes",
        {"themes": facts.themes_from_two_sides, "answered": facts.themes_answered},
    )


def residents_view_present(facts: CourseFacts) -> Verdict:
    """Residents have answered (a pass is an answer here), or it says why they have not."""
    return Verdict(
        facts.residents_answers >= 1 or facts.has_no_residents_reason,
        "themes" if facts.residents_answers else "no_residents_reason",
        {"answers": facts.residents_answers},
    )


def strength_and_area_found(facts: CourseFacts) -> Verdict:
    """The analysis has found a strength and a development area."""
    return Verdict(
        facts.strengths >= 1 and facts.development_areas >= 1,
        "findings",
        {"strengths": facts.strengths, "areas": facts.development_areas},
    )


def one_form_chosen(facts: CourseFacts) -> Verdict:
    """Exactly one practice form is the main one."""
    return Verdict(facts.primary_choices == 1, "choice", {"forms": facts.primary_choices})


def linked_to_area(facts: CourseFacts) -> Verdict:
    """What is chosen answers a development area of the analysis."""
    return Verdict(
        facts.primary_choices >= 1 and facts.choices_linked == facts.primary_choices,
        "finding",
        {"forms": facts.primary_choices, "linked": facts.choices_linked},
    )


def views_recorded(facts: CourseFacts) -> Verdict:
    """The choice has its reason and each side's view."""
    chosen = facts.primary_choices
    missing = _missing(
        reason=0 < chosen <= facts.choices_with_reason,
        leadership_view=0 < chosen <= facts.choices_with_leadership_view,
        staff_view=0 < chosen <= facts.choices_with_staff_view,
        residents_view=0 < chosen <= facts.choices_with_residents_view,
    )
    return Verdict(
        not missing,
        missing[0] if missing else "reason",
        {"forms": chosen, "missing": missing},
    )


def theory_with_assumption(facts: CourseFacts) -> Verdict:
    """The theory of change is written and an assumption is said aloud."""
    return Verdict(
        facts.has_theory and facts.assumptions >= 1,
        "assumptions" if facts.has_theory else "theory",
        {"has_theory": facts.has_theory, "assumptions": facts.assumptions},
    )


def indicators_complete(facts: CourseFacts) -> Verdict:
    """One to four open indicators, each with all it needs."""
    return Verdict(
        1 <= facts.open_indicators <= INDICATORS_HIGH
        and facts.complete_indicators == facts.open_indicators,
        "indicators",
        {
            "indicators": facts.open_indicators,
            "complete": facts.complete_indicators,
            "high": INDICATORS_HIGH,
        },
    )


def trial_planned(facts: CourseFacts) -> Verdict:
    """A trial is planned in every field."""
    return Verdict(
        facts.complete_trials >= 1,
        "trials",
        {"trials": facts.trials, "complete": facts.complete_trials},
    )


def cycles_finished(facts: CourseFacts) -> Verdict:
    """Two cycles are finished with all they should say; one is enough on a short course."""
    wanted = CYCLES_WANTED_SHORT if is_short(facts.months) else CYCLES_WANTED
    return Verdict(
        facts.finished_cycles >= wanted,
        "cycles",
        {
            "cycles": facts.finished_cycles,
            "wanted": wanted,
            "incomplete": facts.decided_cycles - facts.finished_cycles,
        },
    )


def measurements_taken(facts: CourseFacts) -> Verdict:
    """Two values have been measured after a baseline."""
    return Verdict(
        facts.measurements >= MEASUREMENTS_WANTED,
        "measurements",
        {"measurements": facts.measurements, "wanted": MEASUREMENTS_WANTED},
    )


def no_cycle_overdue(facts: CourseFacts) -> Verdict:
    """Cycles have begun, and none is more than 14 days over time without an explanation."""
    return Verdict(
        facts.cycles >= 1 and facts.overdue_cycles == 0,
        "cycles",
        {"cycles": facts.cycles, "overdue": facts.overdue_cycles, "days": OVERDUE_DAYS},
    )


def recommendation_with_evidence(facts: CourseFacts) -> Verdict:
    """A recommendation names what it rests on, its conditions and its limits."""
    return Verdict(
        facts.supported_recommendations >= 1,
        "recommendations",
        {
            "recommendations": facts.recommendations,
            "supported": facts.supported_recommendations,
        },
    )


def failures_written(facts: CourseFacts) -> Verdict:
    """Something that did not work is written down."""
    return Verdict(facts.failures >= 1, "not_worked", {"failures": facts.failures})


def owner_named(facts: CourseFacts) -> Verdict:
    """The practice has an owner after the group."""
    return Verdict(facts.has_owner, "owner")


def place_named(facts: CourseFacts) -> Verdict:
    """It is written where the practice lives."""
    return Verdict(facts.places >= 1, "places", {"places": facts.places})


def rechecks_planned(facts: CourseFacts) -> Verdict:
    """One re-check lies about 3 months after the course, another 6 to 12 months after it.

    "About" is from 2 to 4 months; each window is two weeks wider at either end.
    """
    end = course_end(facts.starts_on, facts.months)

    def planned(low: int, high: int) -> bool:
        first = add_months(end, low) - RECHECK_SLACK
        last = add_months(end, high) + RECHECK_SLACK
        return any(first <= day <= last for day in facts.rechecks)

    missing = _missing(three_months=planned(2, 4), six_to_twelve_months=planned(6, 12))
    return Verdict(
        not missing,
        "rechecks",
        {
            "rechecks": len(facts.rechecks),
            "missing": missing,
            "course_ends_on": end,
            "early": add_months(end, 3),
            "late": add_months(end, 6),
        },
    )


def sharing_settled(facts: CourseFacts) -> Verdict:
    """Something is shared with others, or it was decided not to."""
    return Verdict(
        facts.sharing_settled >= 1,
        "sharing",
        {"settled": facts.sharing_settled, "planned": facts.sharing_planned},
    )


CHECKS: dict[str, Callable[[CourseFacts], Verdict]] = {
    check.__name__: check
    for check in (
        charter_complete,
        leader_and_staff,
        residents_in_group,
        coordinator_named,
        themes_from_two_perspectives,
        residents_view_present,
        strength_and_area_found,
        one_form_chosen,
        linked_to_area,
        views_recorded,
        theory_with_assumption,
        indicators_complete,
        trial_planned,
        cycles_finished,
        measurements_taken,
        no_cycle_overdue,
        recommendation_with_evidence,
        failures_written,
        owner_named,
        place_named,
        rechecks_planned,
        sharing_settled,
    )
}
"""Every computed condition by its code; the attested ones are in the catalogue alone."""


def _missing(**parts: bool) -> tuple[str, ...]:
    """The names of the parts that are not there."""
    return tuple(name for name, is_there in parts.items() if not is_there)
