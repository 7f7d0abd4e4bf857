"""Writes of phases: vouching for a condition, going on through a gate, going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import clock, records, texts
from models.course_rows import check_references, find_or_create
from models.courses.rules import check_date
from models.courses.tables import Course
from models.errors import NotFound
from models.phases import queries, rules
from models.phases.rows import PHASES, Phase
from models.phases.tables import Attestation, GatePassage
from models.records import operation

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session


@operation()
def attest(
    session: Session,
    *,
    course_id: UUID,
    condition: str,
    attested_on: dt.date,
    role: str,
    decision_id: UUID | None = None,
    note: str = "",
    seen: int | None = None,
) -> UUID:
    """Vouch for a condition no data can show, or correct what was vouched for.

    Args:
        session: the session of this operation.
        course_id: the course.
        condition: the code of an attested condition.
        attested_on: the day it was so; not tomorrow.
        role: who vouches for it, in words.
        decision_id: a decision of this course that says so.
        note: anything to add.
        seen: the version the caller looked at, if it was vouched for already.

    Raises:
        RuleViolation: `condition_not_attestable`, `date_in_future`, `date_out_of_range`,
            `other_course` for `decision_id`, or a text code.
        NotFound: there is no such course or decision.
        Conflict: `changed_meanwhile`.
    """
    records.fetch(session, Course, course_id)
    rules.check_attestable(condition)
    check_date(attested_on, "attested_on")
    rules.check_not_ahead(attested_on, clock.today(), "attested_on")
    attestation = find_or_create(
        session, Attestation, seen, course_id=course_id, condition=condition
    )
    values = {"attested_on": attested_on, "role": role, "decision_id": decision_id, "note": note}
    records.change(attestation, values, lines=frozenset({"role"}))
    with session.no_autoflush:
        check_references(session, attestation, ["decision_id"])
    return attestation.id


@operation()
def withdraw_attestation(session: Session, *, course_id: UUID, condition: str) -> None:
    """Take back what was vouched for.

    Raises:
        NotFound: nobody has vouched for it.
    """
    found = records.find_one(session, Attestation, course_id=course_id, condition=condition)
    if found is None:
        raise NotFound(Attestation.__tablename__, condition)
    records.remove(found)


@operation()
def pass_gate(
    session: Session,
    *,
    course_id: UUID,
    phase: Phase,
    passed_on: dt.date,
    passed_by: str,
    override_reason: str = "",
) -> UUID:
    """Go on from a phase; where conditions are open, somebody says why and is named for it.

    The gate is judged as of `passed_on`; the codes of open conditions are kept with the passage,
    and reports show them with the reason.

    Raises:
        RuleViolation: see `rules.check_passage`; `date_in_future`; `text_missing` for
            `passed_by`.
        NotFound: there is no such course.
    """
    name = texts.required_line(passed_by, "passed_by")
    reason = texts.limited_prose(override_reason, "override_reason")
    check_date(passed_on, "passed_on")
    rules.check_not_ahead(passed_on, clock.today(), "passed_on")
    phase = Phase(phase)
    gates = queries.get_gates(session, course_id, today=passed_on)
    rules.check_passage(gates, phase, passed_on, reason)
    still_open = gates[PHASES.index(phase)].open_conditions
    passage = records.create(
        session,
        GatePassage,
        course_id=course_id,
        phase=phase,
        passed_on=passed_on,
        passed_by=name,
        override_reason=reason if still_open else "",
        open_conditions=" ".join(condition.code for condition in still_open),
    )
    return passage.id


@operation()
def reopen_gate(session: Session, *, course_id: UUID, phase: Phase) -> None:
    """Go back to a phase: its passage and those of later phases are taken out.

    Going back is normal; the journal keeps who went on and when. What was vouched for stays.

    Raises:
        NotFound: the gate of this phase has not been passed.
    """
    found = {
        passage.phase: passage
        for passage in session.scalars(records.living(GatePassage).filter_by(course_id=course_id))
    }
    if phase not in found:
        raise NotFound(GatePassage.__tablename__, phase)
    for later in PHASES[PHASES.index(Phase(phase)) :]:
        if later in found:
            records.remove(found[later])
