"""What a refused operation says."""

from __future__ import annotations

import pytest

from models.errors import RuleViolation


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
