"""The analysis in words: scores, distances, and where a theme stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from ui.item_models.list_rows import ListRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.analysis.catalogue import ThemeText
    from models.analysis.rows import ThemeAnswerRow, ThemeOverview


def score_text(answer: ThemeAnswerRow) -> str:
    """A side's score in words."""
    if answer.score is not None:
        return str(answer.score)
    if answer.is_pass:
        return translate("AnalysisPage", "pass")
    return translate("AnalysisPage", "no number")


def scores_text(overview: ThemeOverview) -> str:
    """Each side and its score, as in `Ledelse 4, Beboere 2`."""
    return ", ".join(
        f"{enum_text(answer.perspective)} {score_text(answer)}" for answer in overview.answers
    )


def gap_text(overview: ThemeOverview) -> str:
    """What the distance between the sides means; empty where there is nothing to say."""
    if overview.gap is None:
        return ""
    if overview.is_talking_point:
        words = translate(
            "AnalysisPage",
            "You see this {count} steps apart ({scores}). Nobody is wrong: ask each other for an "
            "example.",
        )
        return words.format(count=overview.gap, scores=scores_text(overview))
    if overview.gap == 0:
        return translate("AnalysisPage", "The sides give the same score.")
    return translate("AnalysisPage", "The sides are close to each other.")


def theme_rows(themes: Iterable[ThemeText], overviews: Iterable[ThemeOverview]) -> list[ListRow]:
    """The themes as rows of the list at the left."""
    return [
        ListRow(
            theme.code,
            theme.title,
            _state_text(overview),
            icon_name=_state_icon(overview),
        )
        for theme, overview in zip(themes, overviews, strict=True)
    ]


def _state_text(overview: ThemeOverview) -> str:
    count = len(overview.answers)
    if not count:
        return translate("AnalysisPage", "Not asked yet")
    words = translate("AnalysisPage", "%n side(s) answered", None, count)
    if overview.is_talking_point:
        words += " · " + translate("AnalysisPage", "worth a talk")
    return words


def _state_icon(overview: ThemeOverview) -> str:
    if not overview.answers:
        return "round"
    return "meetings" if overview.is_talking_point else "check"
