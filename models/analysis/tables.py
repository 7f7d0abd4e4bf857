"""Tables of the initial analysis."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.analysis.rows import FindingKind, Theme
from models.base import PERSONAL, CourseOwned, Entity, Ordered, prose, unique_among_living
from models.groups.rows import ExpressionMode, Perspective
from models.types import EnumValue


class ThemeAnswer(Entity, CourseOwned):
    """How one side sees one theme; `score` 1 to 5, or None where they passed."""

    __tablename__ = "theme_answer"
    __table_args__ = (unique_among_living("theme_answer", "course_id", "theme", "perspective"),)

    theme: Mapped[Theme] = mapped_column(EnumValue(Theme))
    perspective: Mapped[Perspective] = mapped_column(EnumValue(Perspective))
    score: Mapped[int | None] = mapped_column(sa.Integer, info={"range": (1, 5)})
    strengths: Mapped[str] = prose(info=PERSONAL)
    wishes: Mapped[str] = prose(info=PERSONAL)
    example: Mapped[str] = prose(info=PERSONAL)
    expressed_via: Mapped[ExpressionMode | None] = mapped_column(EnumValue(ExpressionMode))
    answered_on: Mapped[dt.date | None]


class Finding(Entity, CourseOwned, Ordered):
    """A strength or a development area; `is_focus` marks what the group will work on."""

    __tablename__ = "finding"

    kind: Mapped[FindingKind] = mapped_column(EnumValue(FindingKind))
    theme: Mapped[Theme | None] = mapped_column(EnumValue(Theme))
    text: Mapped[str] = mapped_column(info=PERSONAL)
    is_focus: Mapped[bool] = mapped_column(default=False)


class AnalysisNote(Entity, CourseOwned):
    """Why the residents' view is missing, and how it will be found; one per course."""

    __tablename__ = "analysis_note"
    __table_args__ = (unique_among_living("analysis_note", "course_id"),)

    no_residents_reason: Mapped[str] = prose()
    summary: Mapped[str] = prose()
