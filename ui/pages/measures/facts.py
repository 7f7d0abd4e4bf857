"""What the page needs of one indicator, fetched in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.measures.queries import get_series, summarise
from models.trials.queries import list_trials

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from models.measures.rows import IndicatorSeries, IndicatorSummary
    from models.trials.rows import TrialRow


@dataclass(frozen=True, slots=True)
class IndicatorFacts:
    """An indicator with its numbers, and the trials that stand on its time line."""

    series: IndicatorSeries
    summary: IndicatorSummary
    trials: tuple[TrialRow, ...]


def get_indicator_facts(session: Any, indicator_id: UUID, today: dt.date) -> IndicatorFacts:
    """One indicator with its numbers; NotFound where it is not there."""
    series = get_series(session, indicator_id)
    trials = list_trials(session, series.indicator.course_id, today)
    begun = tuple(each.trial for each in trials if each.trial.starts_on is not None)
    return IndicatorFacts(series, summarise(series, today), begun)


def get_indicator_version(session: Any, indicator_id: UUID) -> int:
    """The version an indicator has now."""
    return get_series(session, indicator_id).indicator.version
