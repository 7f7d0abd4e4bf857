"""What is counted for the gates: one SELECT for each area, one line for each course.

Each function gives a select whose columns are named after the fields of `CourseFacts` they fill,
beside the table whose `course_id` it is grouped by. Everything is counted in the database, so
that a hundred courses cost as many statements as one.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from models.analysis.rows import FindingKind
from models.analysis.tables import AnalysisNote, Finding, ThemeAnswer
from models.embedding.rows import SharingState
from models.embedding.tables import EmbeddingPlace, EmbeddingPlan, SharingItem
from models.groups.rows import MemberRole, Perspective
from models.groups.tables import Charter, HoursCommitment, Member
from models.measures.rows import Direction
from models.measures.tables import Indicator, Measurement
from models.phases.conditions import OVERDUE_DAYS
from models.practice.tables import Candidate, FormChoice
from models.recommendations.tables import Evidence, NotWorked, Recommendation
from models.trials.rows import TrialState
from models.trials.rules import PLAN_FIELDS
from models.trials.tables import Assumption, TheoryOfChange, Trial, TrialCycle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.base import Entity

Condition = sa.ColumnElement[bool]
Counted = tuple[type[Any], sa.Select[Any]]


@lru_cache(maxsize=4)
def list_selects(today: dt.date) -> tuple[Counted, ...]:
    """Every counting select, with the table whose courses it counts for.

    Kept, because the gates are judged after every write, and writing the selects down takes as
    long as running them.
    """
    return tuple(_selects(today))


def _selects(today: dt.date) -> Iterator[Counted]:
    yield _charter()
    yield _members(today)
    yield _hours()
    yield _answers()
    yield _by_course(
        AnalysisNote, has_no_residents_reason=_any(_says(AnalysisNote.no_residents_reason))
    )
    yield _by_course(
        Finding,
        strengths=_count(Finding.kind == FindingKind.STRENGTH),
        development_areas=_count(Finding.kind == FindingKind.DEVELOPMENT_AREA),
    )
    yield _choices()
    yield _by_course(
        TheoryOfChange,
        has_theory=_any(
            sa.and_(
                _says(TheoryOfChange.activities),
                sa.or_(_says(TheoryOfChange.results), _says(TheoryOfChange.effects)),
            )
        ),
    )
    yield _by_course(Assumption, assumptions=_count(_says(Assumption.text)))
    yield _indicators()
    yield _trials()
    yield _cycles(today)
    yield _measurements()
    yield _recommendations()
    yield _by_course(NotWorked, failures=_count(_says(NotWorked.text)))
    yield _by_course(EmbeddingPlan, has_owner=_any(_says(EmbeddingPlan.owner)))
    yield _by_course(EmbeddingPlace, places=_count(_says(EmbeddingPlace.text)))
    yield _by_course(
        SharingItem,
        sharing_settled=_count(SharingItem.state != SharingState.PLANNED),
        sharing_planned=_count(SharingItem.state == SharingState.PLANNED),
    )


def _charter() -> Counted:
    return _by_course(
        Charter,
        charter_has_purpose=_any(_says(Charter.purpose)),
        charter_has_mandate=_any(_says(Charter.mandate)),
        charter_has_period=_any(
            sa.and_(Charter.starts_on.is_not(None), Charter.ends_on.is_not(None))
        ),
        has_few_residents_reason=_any(_says(Charter.few_residents_reason)),
        has_few_residents_plan=_any(_says(Charter.few_residents_plan)),
    )


def _members(today: dt.date) -> Counted:
    """Who has not left; who is named before the first day counts already."""
    cls, select = _by_course(
        Member,
        leaders=_count(Member.role == MemberRole.LEADER),
        staff=_count(Member.role == MemberRole.STAFF),
        peer_workers=_count(Member.role == MemberRole.PEER_WORKER),
        residents=_count(Member.role == MemberRole.RESIDENT),
        coordinators=_count(Member.is_coordinator),
    )
    return cls, select.where(sa.or_(Member.left_on.is_(None), Member.left_on >= today))


def _hours() -> Counted:
    def have(role: MemberRole) -> Condition:
        return _any(sa.and_(HoursCommitment.role == role, HoursCommitment.minutes_per_month > 0))

    return _by_course(
        HoursCommitment,
        leaders_have_hours=have(MemberRole.LEADER),
        staff_have_hours=have(MemberRole.STAFF),
        peer_workers_have_hours=have(MemberRole.PEER_WORKER),
    )


def _answers() -> Counted:
    """Views of themes; residents who passed have been asked, but a pass is no view."""
    is_view = sa.or_(
        ThemeAnswer.score.is_not(None),
        _says(ThemeAnswer.strengths),
        _says(ThemeAnswer.wishes),
        _says(ThemeAnswer.example),
    )
    by_theme = (
        sa.select(
            ThemeAnswer.course_id,
            _count(is_view).label("views"),
            _count(ThemeAnswer.perspective == Perspective.RESIDENTS).label("residents"),
        )
        .where(ThemeAnswer.deleted_at.is_(None))
        .group_by(ThemeAnswer.course_id, ThemeAnswer.theme)
        .subquery()
    )
    columns = by_theme.c
    select = sa.select(
        columns.course_id,
        sa.func.count().filter(columns.views >= 2).label("themes_from_two_sides"),
        sa.func.count().filter(columns.views >= 1).label("themes_answered"),
        sa.cast(sa.func.sum(columns.residents), sa.BigInteger).label("residents_answers"),
    ).group_by(columns.course_id)
    return by_theme, select


def _choices() -> Counted:
    """The main choices, with the area their candidate answers."""
    cls, select = _by_course(
        FormChoice,
        primary_choices=sa.func.count(),
        choices_linked=_count(Finding.kind == FindingKind.DEVELOPMENT_AREA),
        choices_with_reason=_count(_says(FormChoice.reason)),
        choices_with_leadership_view=_count(_says(FormChoice.leadership_view)),
        choices_with_staff_view=_count(_says(FormChoice.staff_view)),
        choices_with_residents_view=_count(_says(FormChoice.residents_view)),
    )
    candidate = sa.and_(Candidate.id == FormChoice.candidate_id, Candidate.deleted_at.is_(None))
    finding = sa.and_(Finding.id == Candidate.finding_id, Finding.deleted_at.is_(None))
    return cls, select.join(Candidate, candidate).outerjoin(Finding, finding).where(
        FormChoice.is_primary
    )


def _indicators() -> Counted:
    """Open indicators; one that is only followed has no target to miss."""
    cls, select = _by_course(
        Indicator,
        open_indicators=sa.func.count(),
        complete_indicators=_count(
            sa.and_(
                Indicator.baseline.is_not(None),
                sa.or_(Indicator.target.is_not(None), Indicator.direction == Direction.FOLLOW),
                _says(Indicator.source),
                Indicator.rhythm.is_not(None),
            )
        ),
    )
    return cls, select.where(sa.not_(Indicator.is_closed))


def _trials() -> Counted:
    return _by_course(
        Trial,
        trials=sa.func.count(),
        complete_trials=_count(sa.and_(*(_is_planned(name) for name in PLAN_FIELDS))),
    )


def _is_planned(name: str) -> Condition:
    """Whether a field of the plan says something, as `trials.rules.missing_plan_fields` has it."""
    column = getattr(Trial, name)
    if name == "sign":
        watched = sa.select(Indicator.id).where(Indicator.deleted_at.is_(None))
        return sa.or_(_says(column), Trial.indicator_id.in_(watched))
    return _says(column) if isinstance(column.type, sa.Text) else column.is_not(None)


def _cycles(today: dt.date) -> Counted:
    """Cycles of living trials; a stopped trial owes nothing."""
    finished = sa.and_(
        TrialCycle.decision.is_not(None),
        _says(TrialCycle.prediction),
        _says(TrialCycle.seen),
        _says(TrialCycle.reflection),
        _says(TrialCycle.resident_word),
    )
    overdue = sa.and_(
        TrialCycle.decision.is_(None),
        TrialCycle.due_on < today - dt.timedelta(days=OVERDUE_DAYS),
        TrialCycle.overdue_explanation == "",
        Trial.state != TrialState.STOPPED,
    )
    cls, select = _by_course(
        TrialCycle,
        cycles=sa.func.count(),
        decided_cycles=_count(TrialCycle.decision.is_not(None)),
        finished_cycles=_count(finished),
        overdue_cycles=_count(overdue),
    )
    trial = sa.and_(Trial.id == TrialCycle.trial_id, Trial.deleted_at.is_(None))
    return cls, select.join(Trial, trial)


def _measurements() -> Counted:
    """Values (a missing one is none) measured after the baseline of their indicator."""
    cls, select = _by_course(Measurement, measurements=sa.func.count())
    indicator = sa.and_(
        Indicator.id == Measurement.indicator_id,
        Indicator.deleted_at.is_(None),
        Indicator.baseline.is_not(None),
    )
    return cls, select.join(Indicator, indicator).where(
        Measurement.value.is_not(None),
        sa.or_(Indicator.baseline_on.is_(None), Measurement.measured_on > Indicator.baseline_on),
    )


def _recommendations() -> Counted:
    has_evidence = Recommendation.id.in_(
        sa.select(Evidence.recommendation_id).where(Evidence.deleted_at.is_(None))
    )
    return _by_course(
        Recommendation,
        recommendations=sa.func.count(),
        supported_recommendations=_count(
            sa.and_(has_evidence, _says(Recommendation.conditions), _says(Recommendation.limits))
        ),
    )


def _by_course(cls: type[Entity] | Any, **columns: sa.ColumnElement[Any]) -> Counted:
    """A select of living rows grouped by course, its columns named."""
    named = [column.label(name) for name, column in columns.items()]
    select = sa.select(cls.course_id, *named).where(cls.deleted_at.is_(None))
    return cls, select.group_by(cls.course_id)


def _count(condition: Any) -> sa.ColumnElement[int]:
    """How many rows of a group fulfil a condition."""
    return sa.func.count().filter(condition)


def _any(condition: Any) -> Condition:
    """Whether a row of a group fulfils a condition."""
    return sa.func.count().filter(condition) > 0


def _says(column: Any) -> Condition:
    """Whether a text says anything."""
    return column != ""
