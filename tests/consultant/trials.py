"""The indicators, the measurements of 78 weeks, and twelve trials with 25 cycles."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from models.groups.rows import ExpressionMode
from models.measures.rows import Direction, Rhythm
from models.measures.tables import Indicator, Measurement
from models.trials.rows import AsPlanned, AssumptionState, CycleDecision, TrialState
from models.trials.tables import Assumption, TheoryOfChange, Trial, TrialCycle
from tests.consultant import texts

if TYPE_CHECKING:
    from tests.consultant.story import Row, Story

WEEKS = 78
CYCLES = (2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2)
"""Cycles of each trial: twelve trials, 25 cycles."""


def measure(story: Story, starts_on: dt.date) -> list[Row]:
    """Four indicators with a value a week; one in twenty is missing."""
    indicators = []
    for title, unit, direction, baseline, target in texts.INDICATORS:
        with story.act("add_indicator", starts_on, 13):
            indicators.append(
                story.add(
                    Indicator,
                    title=title,
                    unit=unit,
                    decimals=1 if target is None else 0,
                    direction=Direction(direction),
                    baseline=baseline,
                    baseline_on=starts_on,
                    target=target,
                    target_on=None if target is None else starts_on + dt.timedelta(weeks=WEEKS),
                    source="Tavlen i køkkenet, skrevet op hver fredag",
                    rhythm=Rhythm.WEEKLY,
                )
            )
    for week in range(WEEKS):
        measured_on = starts_on + dt.timedelta(weeks=week, days=4)
        with story.act("record_measurements", measured_on, 15):
            for indicator in indicators:
                start = indicator["baseline"]
                end = indicator["target"] if indicator["target"] is not None else start
                mean = start + (end - start) * week / WEEKS
                value = max(0, round(story.random.gauss(mean, 1.5)))
                story.add(
                    Measurement,
                    indicator_id=indicator["id"],
                    measured_on=measured_on,
                    value=None if story.random.random() < 0.05 else value,
                )
    return indicators


def run_trials(
    story: Story, first_day: dt.date, members: list[Row], indicators: list[Row], area: Row
) -> list[Row]:
    """The theory of change, and twelve trials, one begun every fourth week."""
    with story.act("write_theory", first_day, 9):
        story.add(
            TheoryOfChange,
            resources="- en halv time om dagen\n- to, der kender beboeren",
            activities="- spørge før planen\n- skrive tre linjer",
            outputs="- en tavle, beboerne selv flytter på",
            results="- flere valg, færre der venter",
            effects="- et hus, hvor dagen er ens egen",
        )
    for text in texts.ASSUMPTIONS:
        with story.act("add_assumption", first_day, 10):
            story.add(Assumption, text=text, state=AssumptionState.OPEN)
    tried = []
    for number, title in enumerate(texts.TRIALS):
        starts_on = first_day + dt.timedelta(weeks=number * 4)
        with story.act("plan_trial", starts_on - dt.timedelta(days=5), 10):
            trial = story.add(
                Trial,
                title=title,
                idea=texts.IDEA,
                question=texts.QUESTION,
                prediction=texts.PREDICTION,
                who="To fra morgenholdet og tre beboere",
                what=texts.STRENGTHS[number % len(texts.STRENGTHS)],
                place="Køkkenet",
                time="Hver morgen kl. 7-9",
                method="Tre linjer hver dag og en samtale om fredagen",
                residents_count=3,
                sign="Færre, der står og venter",
                indicator_id=indicators[number % len(indicators)]["id"],
                stop_rule=texts.STOP_RULE,
                needs_consent=False,
                coordinator_id=members[1]["id"],
                finding_id=area["id"],
                starts_on=starts_on,
                ends_on=starts_on + dt.timedelta(weeks=6),
            )
        with story.act("start_trial", starts_on, 9):
            story.change(trial, state=TrialState.RUNNING)
        _run_cycles(story, trial, CYCLES[number])
        tried.append(trial)
    return tried


def _run_cycles(story: Story, trial: Row, count: int) -> None:
    pick = story.random.choice
    for number in range(1, count + 1):
        starts_on = trial["starts_on"] + dt.timedelta(weeks=2 * (number - 1))
        due_on = starts_on + dt.timedelta(days=12)
        with story.act("open_cycle", starts_on, 9.5):
            cycle = story.add(
                TrialCycle,
                trial_id=trial["id"],
                number=number,
                plan=texts.IDEA,
                prediction=texts.PREDICTION,
                starts_on=starts_on,
                due_on=due_on,
            )
        with story.act("edit_cycle", due_on, 13):
            story.change(
                cycle,
                as_planned=pick(tuple(AsPlanned)),
                what_happened=pick(texts.NOTES),
                seen=pick(texts.SEEN),
                resident_word=pick(texts.RESIDENT_WORDS),
                expressed_via=pick(tuple(ExpressionMode)),
                reflection=pick(texts.REFLECTIONS),
            )
        is_last = number == count
        with story.act("decide_cycle", due_on, 14):
            story.change(
                cycle,
                decision=pick((CycleDecision.ADOPT, CycleDecision.ABANDON))
                if is_last
                else CycleDecision.ADAPT,
                decision_reason=pick(texts.REFLECTIONS),
                decided_on=due_on,
            )
    with story.act("finish_trial", due_on, 14.5):
        story.change(trial, state=TrialState.FINISHED)
