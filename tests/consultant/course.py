"""One site and its course of eighteen months, told from the first day to the last."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from models.analysis.rows import FindingKind, Theme
from models.analysis.tables import Finding, ThemeAnswer
from models.courses.rows import CourseState, RiskLevel
from models.courses.rules import add_months, course_end
from models.courses.tables import Course, LeaderQuestion, Risk
from models.embedding.rows import PlaceKind, SharingKind, SharingState
from models.embedding.tables import EmbeddingPlace, EmbeddingPlan, Recheck, SharingItem
from models.groups.rows import MemberRole, Perspective
from models.groups.tables import Charter, HoursCommitment, HoursUse, Member
from models.phases.rows import PHASES
from models.phases.rules import phase_dates
from models.phases.tables import Attestation, GatePassage
from models.practice.rows import DecisionRule, FitQuestion
from models.practice.tables import Candidate, FitScore, FormChoice
from models.recommendations.rows import EvidenceKind, RecommendationState
from models.recommendations.tables import Evidence, NotWorked, Recommendation
from models.sites.rows import LegalBasis
from models.sites.tables import Site
from tests.consultant import meetings, texts, trials
from tests.consultant.story import Keys, Row, Story

if TYPE_CHECKING:
    from uuid import UUID

MONTHS = 18
FIRST_DAY = dt.date(2022, 1, 3)
SIDES = (Perspective.LEADERSHIP, Perspective.STAFF, Perspective.RESIDENTS)
ATTESTED = ("rules_agreed", "data_information_given", "shown_back", "resources_confirmed")


def tell_course(number: int, municipality_id: UUID, keys: Keys) -> Story:
    """The story of site `number` (from 0); it has passed `number % 8` of the seven gates."""
    story = Story(f"site {number}", keys)
    # Coprime with 100: the courses begin in no order, each in a week of its own.
    starts_on = FIRST_DAY + dt.timedelta(weeks=number * 37 % 100)
    course = _begin(story, number, starts_on, municipality_id)
    members = _gather(story, starts_on)
    area = _analyse(story, starts_on + dt.timedelta(weeks=6))
    _choose(story, starts_on + dt.timedelta(weeks=14), area)
    indicators = trials.measure(story, starts_on)
    tried = trials.run_trials(story, starts_on + dt.timedelta(weeks=20), members, indicators, area)
    meetings.meet(story, starts_on, members, tried)
    _finish(story, starts_on, tried, indicators)
    _pass_gates(story, starts_on, number % 8)
    if number % 8 == len(PHASES):
        ends_on = course_end(starts_on, MONTHS)
        with story.act("close_course", ends_on, 15, undoable=False):
            story.change(course, state=CourseState.CLOSED, closed_on=ends_on)
    return story


def _begin(story: Story, number: int, starts_on: dt.date, municipality_id: UUID) -> Row:
    first = texts.SITE_FIRST[number // 10 % 10]
    last = texts.SITE_LAST[number % 10]
    day = starts_on - dt.timedelta(weeks=2)
    with story.act("add_site", day):
        site = story.add(
            Site,
            name=f"{first}{last}" + (f" {number // 100 + 1}" if number >= 100 else ""),
            municipality_id=municipality_id,
            legal_bases=[story.random.choice(tuple(LegalBasis)).value],
            target_group=texts.TARGET_GROUPS[number % len(texts.TARGET_GROUPS)],
            places=story.random.randint(8, 40),
        )
        story.site_id = site["id"]
    with story.act("start_course", day, 9.5):
        course = story.add(
            Course,
            title=texts.COURSE_TITLES[number % len(texts.COURSE_TITLES)],
            site_id=site["id"],
            starts_on=starts_on,
            months=MONTHS,
            purpose=texts.COURSE_PURPOSE,
        )
        story.course_id = course["id"]
    return course


def _gather(story: Story, starts_on: dt.date) -> list[Row]:
    members = []
    with story.act("add_member", starts_on, 8):
        for role, name, title in texts.MEMBERS:
            members.append(
                story.add(
                    Member,
                    name=name,
                    alias=name if role == "resident" else "",
                    role=MemberRole(role),
                    title=title,
                    is_coordinator=name == "Mette K.",
                    is_chair=name == "Mette K.",
                    joined_on=starts_on,
                    told_confidentiality=True,
                )
            )
    with story.act("write_charter", starts_on, 11):
        story.add(
            Charter,
            vision=texts.COURSE_PURPOSE,
            purpose=texts.COURSE_PURPOSE,
            target_group=texts.TARGET_GROUPS[0],
            tasks=texts.IDEA,
            mandate=texts.MANDATE,
            meeting_rules=texts.MEETING_RULES,
            starts_on=starts_on,
            ends_on=course_end(starts_on, MONTHS),
        )
    roles = (MemberRole.LEADER, MemberRole.STAFF, MemberRole.RESIDENT)
    for role, minutes in zip(roles, (240, 960, 480), strict=True):
        with story.act("set_hours", starts_on, 11.5):
            story.add(HoursCommitment, role=role, minutes_per_month=minutes)
        for month in range(1, MONTHS + 1):
            used_on = add_months(starts_on, month) - dt.timedelta(days=1)
            with story.act("record_hours_use", used_on, 14):
                used = round(minutes * story.random.uniform(0.5, 1.1) / 30) * 30
                story.add(HoursUse, role=role, used_on=used_on, minutes=used)
    for text in texts.RISKS:
        with story.act("add_risk", starts_on, 12):
            story.add(Risk, text=text, likelihood=story.random.choice(tuple(RiskLevel)))
    asked_on = starts_on + dt.timedelta(weeks=9)
    with story.act("ask_leader", asked_on, 12):
        question = story.add(LeaderQuestion, text=texts.LEADER_QUESTION, asked_on=asked_on)
    answered_on = asked_on + dt.timedelta(days=10)
    with story.act("answer_leader_question", answered_on, 12):
        story.change(question, answer=texts.LEADER_ANSWER, answered_on=answered_on)
    return members


def _analyse(story: Story, day: dt.date) -> Row:
    pick = story.random.choice
    for theme in Theme:
        for side in SIDES:
            with story.act("answer_theme", day, 10):
                story.add(
                    ThemeAnswer,
                    theme=theme,
                    perspective=side,
                    score=story.random.randint(1, 5),
                    strengths=pick(texts.STRENGTHS),
                    wishes=pick(texts.WISHES),
                    example=pick(texts.EXAMPLES),
                    answered_on=day,
                )
    for kind, found in (
        (FindingKind.STRENGTH, texts.STRENGTHS[:2]),
        (FindingKind.DEVELOPMENT_AREA, texts.AREAS),
    ):
        for text in found:
            with story.act("add_finding", day, 13):
                area = story.add(
                    Finding, kind=kind, theme=pick(tuple(Theme)), text=text, is_focus=False
                )
    with story.act("focus_finding", day, 14):
        story.change(area, is_focus=True)
    return area


def _choose(story: Story, day: dt.date, area: Row) -> None:
    candidates = []
    for code in texts.FORMS:
        with story.act("add_candidate", day, 9):
            candidates.append(story.add(Candidate, form_code=code, finding_id=area["id"]))
        for side in SIDES:
            with story.act("score_fit", day, 10):
                for question in FitQuestion:
                    story.add(
                        FitScore,
                        candidate_id=candidates[-1]["id"],
                        perspective=side,
                        question=question,
                        score=story.random.randint(2, 5),
                    )
    with story.act("choose_form", day, 12):
        story.add(
            FormChoice,
            candidate_id=candidates[0]["id"],
            rule=DecisionRule.CONSENT,
            decided_on=day,
            reason=texts.REFLECTIONS[0],
            leadership_view=texts.LEADER_ANSWER,
            staff_view=texts.STRENGTHS[0],
            residents_view=texts.RESIDENTS_VIEW,
        )


def _finish(story: Story, starts_on: dt.date, tried: list[Row], indicators: list[Row]) -> None:
    ends_on = course_end(starts_on, MONTHS)
    day = ends_on - dt.timedelta(weeks=18)
    title, reason, steps, conditions, limits = texts.RECOMMENDATION
    for trial, indicator in zip(tried[:3], indicators[:3], strict=True):
        with story.act("add_recommendation", day, 10):
            advice = story.add(
                Recommendation,
                title=f"{title}: {trial['title'].lower()}",
                reason=reason,
                steps=steps,
                conditions=conditions,
                limits=limits,
            )
        with story.act("add_evidence", day, 11):
            for kind, owner in (
                (EvidenceKind.TRIAL, {"trial_id": trial["id"]}),
                (EvidenceKind.INDICATOR, {"indicator_id": indicator["id"]}),
                (EvidenceKind.VOICE, {}),
            ):
                text = story.random.choice(texts.RESIDENT_WORDS)
                story.add(Evidence, recommendation_id=advice["id"], kind=kind, text=text, **owner)
        with story.act("finalise_recommendation", day, 12):
            story.change(advice, state=RecommendationState.FINAL)
    with story.act("add_not_worked", day, 12.5):
        story.add(NotWorked, text=texts.NOT_WORKED, trial_id=tried[-1]["id"])
    with story.act("write_embedding_plan", ends_on, 9):
        story.add(EmbeddingPlan, owner="Mette K.", owner_title="Pædagog", note=texts.EMBEDDING)
    with story.act("add_embedding_place", ends_on, 10):
        story.add(EmbeddingPlace, kind=PlaceKind.ROTA, text=texts.EMBEDDING, done_on=ends_on)
    for months in (3, 9):
        with story.act("plan_recheck", ends_on, 11):
            story.add(Recheck, due_on=add_months(ends_on, months))
    with story.act("publish_sharing_item", ends_on, 12):
        story.add(
            SharingItem,
            kind=SharingKind.KNOWLEDGE_LETTER,
            title=title,
            state=SharingState.PUBLISHED,
            settled_on=ends_on,
        )


def _pass_gates(story: Story, starts_on: dt.date, count: int) -> None:
    codes = ATTESTED[: count + 1] + (("approved_by_group",) if count >= 6 else ())
    for code in codes:
        with story.act("attest", starts_on, 16):
            story.add(Attestation, condition=code, attested_on=starts_on, role="Forstander")
    for dates in phase_dates(starts_on, MONTHS)[:count]:
        with story.act("pass_gate", dates.ends_on, 16):
            story.add(
                GatePassage, phase=dates.phase, passed_on=dates.ends_on, passed_by="Forstander"
            )
