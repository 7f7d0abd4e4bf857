"""Indicators and measurements as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Which way is good; FOLLOW where the number is only watched."""

    UP = "up"
    DOWN = "down"
    FOLLOW = "follow"


class Rhythm(StrEnum):
    """How often an indicator is measured."""

    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
