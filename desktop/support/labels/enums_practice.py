"""Words for the members of the enumerations of `models.practice.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.practice.rows import DecisionRule, FitQuestion

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (FitQuestion.NEED, translate("Enum.FitQuestion", "Need")),
        (FitQuestion.MATCH, translate("Enum.FitQuestion", "Match")),
        (FitQuestion.RESOURCES, translate("Enum.FitQuestion", "Resources")),
        (FitQuestion.KNOWLEDGE, translate("Enum.FitQuestion", "Knowledge")),
        (FitQuestion.USABILITY, translate("Enum.FitQuestion", "Usability")),
        (FitQuestion.CAPACITY, translate("Enum.FitQuestion", "Capacity")),
        (FitQuestion.DESIRE, translate("Enum.FitQuestion", "Wish to")),
        (DecisionRule.CONSENT, translate("Enum.DecisionRule", "Consent: no reasoned objection")),
        (DecisionRule.CONSENSUS, translate("Enum.DecisionRule", "All agree")),
        (DecisionRule.MAJORITY, translate("Enum.DecisionRule", "Majority")),
        (DecisionRule.APPROVAL_VOTE, translate("Enum.DecisionRule", "Vote with several marks")),
        (DecisionRule.LEADER, translate("Enum.DecisionRule", "The leader decides")),
    )
