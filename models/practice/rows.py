"""The choice of a practice form as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.groups.rows import Perspective


class FitQuestion(StrEnum):
    """Six questions on fit (own wording, after the idea of NIRN's Hexagon), and the wish to."""

    NEED = "need"
    MATCH = "match"
    RESOURCES = "resources"
    KNOWLEDGE = "knowledge"
    USABILITY = "usability"
    CAPACITY = "capacity"
    DESIRE = "desire"


class DecisionRule(StrEnum):
    """How a decision is made; chosen before the talk."""

    CONSENT = "consent"
    CONSENSUS = "consensus"
    MAJORITY = "majority"
    APPROVAL_VOTE = "approval_vote"
    LEADER = "leader"


@frozen
class OwnFormRow:
    """A practice form the library's people described themselves."""

    id: UUID
    version: int
    key: str
    title: str
    purpose: str
    questions: str
    possible_trials: str
    possible_indicators: str


@frozen
class CandidateRow:
    """A form the group considers: `form_code` of the catalogue, or one of its own."""

    id: UUID
    version: int
    course_id: UUID
    position: int
    form_code: str | None
    own_form_id: UUID | None
    finding_id: UUID | None
    note: str


@frozen
class FitScoreRow:
    """One side's open answer, 1 to 5, to one question about one candidate."""

    id: UUID
    version: int
    course_id: UUID
    candidate_id: UUID
    perspective: Perspective
    question: FitQuestion
    score: int
    note: str


@frozen
class FormChoiceRow:
    """The decision for one form."""

    id: UUID
    version: int
    course_id: UUID
    candidate_id: UUID
    is_primary: bool
    rule: DecisionRule
    decided_on: dt.date
    reason: str
    objections: str
    leadership_view: str
    staff_view: str
    residents_view: str
    review_on: dt.date | None


@frozen
class FitLine:
    """One question and each side's answer to it, in the order of `Perspective`.

    `spread` is the distance between the highest and the lowest answer, None below two answers.
    """

    question: FitQuestion
    answers: tuple[FitScoreRow, ...]
    spread: int | None


@frozen
class FitProfile:
    """How a candidate fits, side by side: never a total, never a mean.

    `widest` are the questions the sides see most differently, `lowest` those with the lowest
    single answer; ties are shown as ties, and both are empty where nothing can be said.
    """

    lines: tuple[FitLine, ...]
    widest: tuple[FitQuestion, ...]
    lowest: tuple[FitQuestion, ...]
    lowest_capacity: int | None
    capacity_warns: bool


@frozen
class CandidateDetail:
    """A candidate with its profile, the development area it answers and the choice of it."""

    candidate: CandidateRow
    own_form_title: str | None
    finding_text: str | None
    profile: FitProfile
    choice: FormChoiceRow | None


@frozen
class ChoiceDetail:
    """A choice with the form it is about and the development area that form answers."""

    choice: FormChoiceRow
    candidate: CandidateRow
    own_form_title: str | None
    finding_text: str | None
