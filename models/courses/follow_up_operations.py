"""Writes of what a course keeps an eye on: risks and questions to the leader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import records, texts
from models.course_rows import move_behind
from models.courses import rules
from models.courses.rows import RiskLevel
from models.courses.tables import Course, LeaderQuestion, Risk
from models.records import operation

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

_LINES = frozenset({"text"})


@operation()
def add_risk(
    session: Session,
    *,
    course_id: UUID,
    text: str,
    likelihood: RiskLevel = RiskLevel.MEDIUM,
    consequence: RiskLevel = RiskLevel.MEDIUM,
    response: str = "",
    owner: str = "",
) -> UUID:
    """Write down what may go wrong; it goes last in the list.

    Raises:
        RuleViolation: a text code for its field.
        NotFound: there is no such course.
    """
    records.fetch(session, Course, course_id)
    position = records.last_position(session, Risk, course_id=course_id)
    risk = records.create(session, Risk, course_id=course_id, position=position)
    values = {
        "text": text,
        "likelihood": likelihood,
        "consequence": consequence,
        "response": response,
        "owner": owner,
    }
    records.change(risk, values, lines=_LINES)
    return risk.id


@operation()
def edit_risk(session: Session, *, risk_id: UUID, seen: int | None = None, **values: Any) -> None:
    """Change text, likelihood, consequence, response or owner.

    Raises:
        RuleViolation: a text code for its field.
        Conflict: `changed_meanwhile`.
    """
    risk = records.fetch(session, Risk, risk_id, seen)
    unknown = values.keys() - {"text", "likelihood", "consequence", "response", "owner"}
    if unknown:
        raise KeyError(*unknown)
    records.change(risk, values, lines=_LINES)


@operation()
def close_risk(session: Session, *, risk_id: UUID, closed_on: dt.date) -> None:
    """Say that a risk is over since a day.

    Raises:
        RuleViolation: `date_out_of_range`.
    """
    rules.check_date(closed_on, "closed_on")
    records.fetch(session, Risk, risk_id).closed_on = closed_on


@operation()
def reopen_risk(session: Session, *, risk_id: UUID) -> None:
    """Say that a risk is there again."""
    records.fetch(session, Risk, risk_id).closed_on = None


@operation()
def remove_risk(session: Session, *, risk_id: UUID) -> None:
    """Remove a risk that was written by mistake."""
    records.remove(records.fetch(session, Risk, risk_id))


@operation()
def move_risk(session: Session, *, risk_id: UUID, after_id: UUID | None = None) -> None:
    """Put a risk right behind another of its course, or first."""
    move_behind(session, records.fetch(session, Risk, risk_id), after_id)


@operation()
def ask_leader(
    session: Session,
    *,
    course_id: UUID,
    text: str,
    asked_on: dt.date,
    wanted_by: dt.date | None = None,
) -> UUID:
    """Put a question to the leader; it goes last in the list.

    Raises:
        RuleViolation: `wanted_before_asked`, `date_out_of_range`, or a text code.
        NotFound: there is no such course.
    """
    records.fetch(session, Course, course_id)
    rules.check_question_dates(asked_on, wanted_by, None)
    position = records.last_position(session, LeaderQuestion, course_id=course_id)
    question = records.create(session, LeaderQuestion, course_id=course_id, position=position)
    records.change(
        question, {"text": text, "asked_on": asked_on, "wanted_by": wanted_by}, lines=_LINES
    )
    return question.id


@operation()
def edit_leader_question(
    session: Session, *, question_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change text, asked_on or wanted_by; the answer has its own verb.

    Raises:
        RuleViolation: `wanted_before_asked`, `answered_before_asked`, or a text code.
        Conflict: `changed_meanwhile`.
    """
    question = records.fetch(session, LeaderQuestion, question_id, seen)
    unknown = values.keys() - {"text", "asked_on", "wanted_by"}
    if unknown:
        raise KeyError(*unknown)
    rules.check_question_dates(
        values.get("asked_on", question.asked_on),
        values.get("wanted_by", question.wanted_by),
        question.answered_on,
    )
    records.change(question, values, lines=_LINES)


@operation()
def answer_leader_question(
    session: Session,
    *,
    question_id: UUID,
    answer: str,
    answered_on: dt.date,
    seen: int | None = None,
) -> None:
    """Write the leader's answer, or a better wording of it.

    Raises:
        RuleViolation: `text_missing` for `answer`, `answered_before_asked`.
        Conflict: `changed_meanwhile`.
    """
    question = records.fetch(session, LeaderQuestion, question_id, seen)
    prose = texts.limited_prose(answer, "answer")
    records.require(bool(prose), "text_missing", "answer")
    rules.check_question_dates(question.asked_on, question.wanted_by, answered_on)
    question.answer = prose
    question.answered_on = answered_on


@operation()
def reopen_leader_question(session: Session, *, question_id: UUID) -> None:
    """Take the answer back: the question is open again."""
    question = records.fetch(session, LeaderQuestion, question_id)
    question.answer = ""
    question.answered_on = None


@operation()
def remove_leader_question(session: Session, *, question_id: UUID) -> None:
    """Remove a question that was written by mistake."""
    records.remove(records.fetch(session, LeaderQuestion, question_id))


@operation()
def move_leader_question(
    session: Session, *, question_id: UUID, after_id: UUID | None = None
) -> None:
    """Put a question right behind another of its course, or first."""
    move_behind(session, records.fetch(session, LeaderQuestion, question_id), after_id)
