"""The choice of a practice form as the rest of the program sees it."""

from __future__ import annotations

from enum import StrEnum


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
