"""Writes of decisions: what was decided, by which rule, and what must be lifted to others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import clock, records
from models.courses.rules import check_date
from models.courses.tables import Course
from models.errors import RuleViolation
from models.meetings import access, rules
from models.meetings.rows import Mandate
from models.meetings.tables import Decision, ItemSubject, Meeting, Task
from models.records import operation
from models.references import count_references

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.practice.rows import DecisionRule

_DECISION_VALUES = frozenset(
    {
        "text",
        "decided_on",
        "rule",
        "basis",
        "mandate",
        "lifted_to",
        "objections",
        "residents_view",
        "review_on",
    }
)


@operation()
def record_decision(
    session: Session,
    *,
    course_id: UUID,
    text: str,
    meeting_id: UUID | None = None,
    item_id: UUID | None = None,
    decided_on: dt.date | None = None,
    rule: DecisionRule | None = None,
    basis: str = "",
    mandate: Mandate = Mandate.WITHIN,
    lifted_to: str = "",
    objections: str = "",
    residents_view: str = "",
    review_on: dt.date | None = None,
) -> UUID:
    """Write down a decision.

    A decision outside the mandate may be written down as the group's wish; before the minutes
    are approved it must say whom it is lifted to.

    Args:
        session: the session of this operation.
        course_id: the course.
        text: what was decided.
        meeting_id: the held meeting; None with `item_id`, or outside meetings.
        item_id: the item it was made under.
        decided_on: the day; None for the meeting's date, or today outside meetings.
        rule: how it was made.
        basis: what it rests on.
        mandate: whether the group may decide this itself.
        lifted_to: who is asked instead, e.g. the steering group.
        objections: what was said against it.
        residents_view: the residents' view, in a sentence they word.
        review_on: when it is looked at again.

    Raises:
        RuleViolation: `meeting_not_held`, `meeting_approved`, `not_in_course`,
            `decision_within_mandate`, `review_before_decision`, or a text code for its field.
        NotFound: there is no such course, meeting or item.
    """
    records.fetch(session, Course, course_id)
    meeting = access.place_in_meeting(session, course_id, meeting_id, item_id)
    if decided_on is None:
        decided_on = clock.today() if meeting is None else meeting.held_on
    decision = records.create(
        session,
        Decision,
        course_id=course_id,
        meeting_id=None if meeting is None else meeting.id,
        item_id=item_id,
        position=_last_position(session, course_id, meeting),
        mandate=Mandate.WITHIN,
    )
    _change_decision(
        decision,
        {
            "text": text,
            "decided_on": decided_on,
            "rule": rule,
            "basis": basis,
            "mandate": mandate,
            "lifted_to": lifted_to,
            "objections": objections,
            "residents_view": residents_view,
            "review_on": review_on,
        },
    )
    return decision.id


@operation()
def edit_decision(
    session: Session, *, decision_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change anything `record_decision` takes but where it was made.

    Raises:
        RuleViolation: as `record_decision`.
        Conflict: `changed_meanwhile`.
    """
    access.check_names(values, _DECISION_VALUES)
    _change_decision(access.fetch_open_decision(session, decision_id, seen), values)


@operation()
def remove_decision(session: Session, *, decision_id: UUID) -> None:
    """Remove a decision that was written down by mistake; tasks that point at it stay.

    Raises:
        RuleViolation: `meeting_approved`; `decision_in_use`, with `count` things that rest on it.
    """
    decision = access.fetch_open_decision(session, decision_id)
    users = count_references(
        session, decision, but=frozenset({"task.decision_id", "item_subject.decision_id"})
    )
    if users:
        raise RuleViolation("decision_in_use", count=sum(users.values()))
    for task in session.scalars(records.living(Task).filter_by(decision_id=decision.id)):
        task.decision_id = None
    access.remove_all(
        session.scalars(records.living(ItemSubject).filter_by(decision_id=decision.id))
    )
    records.remove(decision)


@operation()
def lift_decision(
    session: Session,
    *,
    decision_id: UUID,
    lifted_to: str,
    lifted_on: dt.date | None = None,
    seen: int | None = None,
) -> None:
    """Say whom a decision is lifted to, and when it was.

    After the minutes are approved only the day may still be written.

    Raises:
        RuleViolation: `decision_within_mandate`, `text_missing`, `meeting_approved`,
            `date_in_future` or `lifted_before_decision`.
    """
    decision = records.fetch(session, Decision, decision_id, seen)
    if decision.mandate is Mandate.WITHIN:
        raise RuleViolation("decision_within_mandate", "lifted_to")
    wanted = rules.required_text(lifted_to, "lifted_to")
    if decision.lifted_to != wanted:
        decision = access.fetch_open_decision(session, decision_id)
    if lifted_on is not None:
        rules.check_not_after(lifted_on, clock.today(), "lifted_on")
        rules.check_not_before(
            lifted_on, decision.decided_on, "lifted_before_decision", "lifted_on"
        )
    decision.lifted_to = wanted
    decision.lifted_on = lifted_on


def _change_decision(decision: Decision, values: dict[str, Any]) -> None:
    """Set values of a decision, checked against what it holds."""
    given = dict(values)
    if "text" in given:
        given["text"] = rules.required_text(given["text"], "text")

    def after(name: str) -> Any:
        return given.get(name, getattr(decision, name))

    if given.get("mandate") == Mandate.WITHIN:
        # Back within the mandate: there is nobody to ask any more.
        given = {"lifted_to": ""} | given | {"lifted_on": None}
    rules.check_mandate(Mandate(after("mandate")), after("lifted_to") or "")
    check_date(after("decided_on"), "decided_on")
    rules.check_review(after("decided_on"), after("review_on"))
    records.change(decision, given)


def _last_position(session: Session, course_id: UUID, meeting: Meeting | None) -> int:
    """Behind the other decisions of the meeting."""
    meeting_id = None if meeting is None else meeting.id
    return records.last_position(session, Decision, course_id=course_id, meeting_id=meeting_id)
