"""What a refused operation says, and what is left after a removal."""

from __future__ import annotations

import pytest

from models.errors import RuleViolation
from models.records import living


def refused(store, operation, /, **arguments) -> tuple[str, str]:
    """Run an operation that breaks a rule; returns the rule's code and the field."""
    with pytest.raises(RuleViolation) as caught:
        store.perform(operation, **arguments)
    return caught.value.code, caught.value.field


def violated(rule, /, *arguments, **named) -> tuple[str, str]:
    """Call a rule that is broken; returns its code and the field."""
    with pytest.raises(RuleViolation) as caught:
        rule(*arguments, **named)
    return caught.value.code, caught.value.field


def count_living(store, cls) -> int:
    """How many rows of a mapped class are not removed, whatever their parents are."""
    return store.query(lambda session: len(session.scalars(living(cls)).all()))
