"""Reads of forms, candidates and choices."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import sqlalchemy as sa

from models.analysis.tables import Finding
from models.practice import rules
from models.practice.rows import (
    CandidateDetail,
    CandidateRow,
    ChoiceDetail,
    FitScoreRow,
    FormChoiceRow,
    OwnFormRow,
)
from models.practice.tables import Candidate, FitScore, FormChoice, OwnForm
from models.records import as_row, fetch, living
from models.sorting import danish_key

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def list_own_forms(session: Session) -> tuple[OwnFormRow, ...]:
    """The library's own forms by title."""
    rows = [as_row(OwnFormRow, form) for form in session.scalars(living(OwnForm))]
    return tuple(sorted(rows, key=lambda row: (danish_key(row.title), row.key)))


def get_own_form(session: Session, own_form_id: UUID) -> OwnFormRow:
    """One own form; NotFound where there is none."""
    return as_row(OwnFormRow, fetch(session, OwnForm, own_form_id))


def list_candidates(session: Session, course_id: UUID) -> tuple[CandidateDetail, ...]:
    """A course's candidates in their order, each with its profile and its choice."""
    return _candidates(session, Candidate.course_id == course_id)


def get_candidate(session: Session, candidate_id: UUID) -> CandidateDetail:
    """One candidate with its profile and its choice; NotFound where there is none."""
    candidate = fetch(session, Candidate, candidate_id)
    return _candidates(session, Candidate.id == candidate.id)[0]


def list_choices(session: Session, course_id: UUID) -> tuple[ChoiceDetail, ...]:
    """A course's choices: the primary one first, then the latest."""
    found = session.execute(
        sa.select(FormChoice, Candidate, OwnForm.title, Finding.text)
        .join(Candidate, Candidate.id == FormChoice.candidate_id)
        .outerjoin(OwnForm, OwnForm.id == Candidate.own_form_id)
        .outerjoin(
            Finding, sa.and_(Finding.id == Candidate.finding_id, Finding.deleted_at.is_(None))
        )
        .where(FormChoice.course_id == course_id, FormChoice.deleted_at.is_(None))
        .order_by(FormChoice.is_primary.desc(), FormChoice.decided_on.desc(), FormChoice.id)
    )
    return tuple(
        ChoiceDetail(as_row(FormChoiceRow, choice), as_row(CandidateRow, candidate), title, text)
        for choice, candidate, title, text in found
    )


def find_primary_choice(session: Session, course_id: UUID) -> ChoiceDetail | None:
    """The one form the course is about, or None while none is chosen."""
    choices = list_choices(session, course_id)
    return choices[0] if choices and choices[0].choice.is_primary else None


def count_primary_choices(session: Session, course_id: UUID) -> int:
    """How many primary choices a course has: 0 or 1, unless packages were merged."""
    return (
        session.scalar(
            sa.select(sa.func.count())
            .select_from(FormChoice)
            .where(
                FormChoice.course_id == course_id,
                FormChoice.is_primary,
                FormChoice.deleted_at.is_(None),
            )
        )
        or 0
    )


def _candidates(session: Session, which: sa.ColumnElement[bool]) -> tuple[CandidateDetail, ...]:
    """Candidates in order, in three statements however many they are."""
    found = session.execute(
        sa.select(Candidate, OwnForm.title, Finding.text)
        .outerjoin(OwnForm, OwnForm.id == Candidate.own_form_id)
        .outerjoin(
            Finding, sa.and_(Finding.id == Candidate.finding_id, Finding.deleted_at.is_(None))
        )
        .where(which, Candidate.deleted_at.is_(None))
        .order_by(Candidate.position, Candidate.id)
    ).all()
    wanted = sa.select(Candidate.id).where(which, Candidate.deleted_at.is_(None))
    scores: defaultdict[UUID, list[FitScoreRow]] = defaultdict(list)
    for score in session.scalars(living(FitScore).where(FitScore.candidate_id.in_(wanted))):
        scores[score.candidate_id].append(as_row(FitScoreRow, score))
    choices = {
        choice.candidate_id: as_row(FormChoiceRow, choice)
        for choice in session.scalars(living(FormChoice).where(FormChoice.candidate_id.in_(wanted)))
    }
    return tuple(
        CandidateDetail(
            candidate=as_row(CandidateRow, candidate),
            own_form_title=title,
            finding_text=text,
            profile=rules.fit_profile(scores[candidate.id]),
            choice=choices.get(candidate.id),
        )
        for candidate, title, text in found
    )
