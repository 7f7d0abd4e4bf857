"""Failures carry codes and values, so that the floors above can word them."""

from __future__ import annotations

from uuid import uuid4

from models.errors import Conflict, NotFound, Reason, RuleViolation, UserFacingError


def test_that_a_rule_tells_code_field_and_values():
    violation = RuleViolation("text_too_long", "title", limit=300)
    assert (violation.code, violation.field, violation.values) == (
        "text_too_long",
        "title",
        {"limit": 300},
    )
    assert str(violation) == "text_too_long"


def test_that_a_conflict_tells_every_reason():
    conflict = Conflict(Reason("gone"), Reason("used_now", {"by": "course"}))
    assert [reason.code for reason in conflict.reasons] == ["gone", "used_now"]
    assert str(conflict) == "gone, used_now"


def test_that_what_was_not_found_is_named():
    identity = uuid4()
    assert str(NotFound("meeting", identity)) == f"meeting {identity}"


def test_that_a_fault_of_the_world_tells_code_and_values():
    fault = UserFacingError("disk_full", path="a")
    assert (fault.code, fault.values) == ("disk_full", {"path": "a"})
