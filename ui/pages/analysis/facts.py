"""What the page Analyse shows, read in one go, and what every part of it works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.analysis import queries
from models.analysis.catalogue import ThemeText, list_themes
from models.groups.queries import list_members
from models.groups.rows import MemberRole, Perspective
from models.phases.queries import list_attestations

if TYPE_CHECKING:
    from uuid import UUID

    from models.analysis.rows import (
        AnalysisNoteRow,
        FindingKind,
        FindingRow,
        Theme,
        ThemeOverview,
    )
    from models.phases.rows import AttestationRow
    from ui.navigation import Navigator
    from ui.pages.acts import Acts

SHOWN_BACK = "shown_back"
"""The condition of the gate that somebody vouches for."""


@dataclass(frozen=True, slots=True)
class AnalysisFacts:
    """The analysis of one course.

    Attributes:
        themes: the six themes' texts, in their order.
        overviews: the answers, a theme each, in the same order.
        findings: strengths and development areas in the group's order.
        note: why the residents' view is missing, and the summary.
        has_relatives: the group has, or had, a relative, or one has answered.
        shown_back: who vouched that the analysis was shown, None while nobody has.
    """

    themes: tuple[ThemeText, ...]
    overviews: tuple[ThemeOverview, ...]
    findings: tuple[FindingRow, ...]
    note: AnalysisNoteRow | None
    has_relatives: bool
    shown_back: AttestationRow | None

    def theme(self, code: Theme) -> ThemeText:
        """The texts of a theme."""
        return next(theme for theme in self.themes if theme.code == code)

    def overview(self, code: Theme) -> ThemeOverview:
        """The answers to a theme."""
        return next(overview for overview in self.overviews if overview.theme == code)

    def of_kind(self, kind: FindingKind) -> tuple[FindingRow, ...]:
        """The strengths, or the development areas."""
        return tuple(row for row in self.findings if row.kind == kind)

    @property
    def residents_answers(self) -> int:
        """To how many themes the residents were heard; a pass is an answer."""
        return sum(
            answer.perspective == Perspective.RESIDENTS
            for overview in self.overviews
            for answer in overview.answers
        )

    @property
    def sides(self) -> tuple[Perspective, ...]:
        """Whom the themes are put to."""
        sides = (Perspective.LEADERSHIP, Perspective.STAFF, Perspective.RESIDENTS)
        return (*sides, Perspective.RELATIVES) if self.has_relatives else sides


@dataclass(frozen=True, slots=True)
class AnalysisContext:
    """What the parts of the page work with.

    Attributes:
        acts: performs and asks for the page.
        navigator: the window.
        course_id: the course shown.
    """

    acts: Acts
    navigator: Navigator
    course_id: UUID


def gather(session: Any, course_id: UUID, language: str) -> AnalysisFacts:
    """Everything the page shows of a course, in one reading session."""
    overviews = queries.list_theme_overviews(session, course_id)
    attested = {row.condition: row for row in list_attestations(session, course_id)}
    relatives_answered = any(
        answer.perspective == Perspective.RELATIVES
        for overview in overviews
        for answer in overview.answers
    )
    return AnalysisFacts(
        themes=list_themes(language),
        overviews=overviews,
        findings=queries.list_findings(session, course_id),
        note=queries.find_analysis_note(session, course_id),
        has_relatives=relatives_answered
        or bool(list_members(session, course_id, roles=(MemberRole.RELATIVE,))),
        shown_back=attested.get(SHOWN_BACK),
    )
