"""Settling waits until nothing is busy."""

from __future__ import annotations

from ui.adapters.settling import settle


def test_that_settling_ends_only_after_the_work(qapp):
    asked = []

    def is_busy():
        asked.append(None)
        return len(asked) < 5

    settle(is_busy)
    assert len(asked) >= 7
