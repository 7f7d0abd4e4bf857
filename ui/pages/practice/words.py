"""The fit of a form in words: where the sides differ most, and what to stop at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.labels.enums import enum_text
from desktop.support.translation import translate
from models.practice.rows import FitQuestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.analysis.rows import FindingRow
    from models.practice.rows import FitLine, FitProfile


def question_text(question: FitQuestion) -> str:
    """A question as it is asked at the table."""
    return {
        FitQuestion.NEED: translate("PracticePage", "Do we need it here?"),
        FitQuestion.MATCH: translate("PracticePage", "Does it go with us and what we believe in?"),
        FitQuestion.RESOURCES: translate("PracticePage", "Are there hands, time and money for it?"),
        FitQuestion.KNOWLEDGE: translate("PracticePage", "Do we know that it helps others?"),
        FitQuestion.USABILITY: translate("PracticePage", "Is it clear enough to begin with?"),
        FitQuestion.CAPACITY: translate(
            "PracticePage", "Can we carry it now, beside all the rest?"
        ),
        FitQuestion.DESIRE: translate("PracticePage", "Do we feel like it?"),
    }[question]


def line_text(line: FitLine) -> str:
    """A question with each side's answer, as in `Capacity (Leadership 4, Residents 1)`."""
    scores = ", ".join(f"{enum_text(answer.perspective)} {answer.score}" for answer in line.answers)
    return f"{enum_text(line.question)} ({scores})"


def widest_text(profile: FitProfile) -> str:
    """Where the sides see it most differently."""
    widest = [line for line in profile.lines if line.question in profile.widest]
    if widest and widest[0].spread == 1:
        words = translate("PracticePage", "You are at most one step apart, on {questions}.")
        return words.format(questions=_joined([enum_text(line.question) for line in widest]))
    if widest:
        lines = [line_text(line) for line in widest]
        words = translate("PracticePage", "You see it most differently on {questions}.")
        return words.format(questions=_joined(lines))
    if any(line.spread is not None for line in profile.lines):
        return translate("PracticePage", "So far the sides see it alike.")
    return translate(
        "PracticePage", "When two sides have answered, it says here where they differ most."
    )


def capacity_text(profile: FitProfile) -> str:
    """What a low capacity means; empty where there is nothing to warn of."""
    if not profile.capacity_warns:
        return ""
    words = translate(
        "PracticePage",
        "Somebody gives the capacity {score}. Stop and talk about what has to give way first.",
    )
    return words.format(score=profile.lowest_capacity)


def bullets(lines: Sequence[str]) -> str:
    """Lines as a list in running text."""
    return "\n".join(f"• {line}" for line in lines)


def area_options(areas: Sequence[FindingRow]) -> list[tuple[object, str]]:
    """The development areas to link with; those the group works with first."""
    ordered = sorted(areas, key=lambda area: not area.is_focus)
    nothing = translate("PracticePage", "Not linked yet")
    return [(None, nothing), *((area.id, _shortened(area.text)) for area in ordered)]


def _shortened(text: str) -> str:
    return text if len(text) <= 70 else f"{text[:68].rstrip()} …"


def _joined(parts: Sequence[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    words = translate("PracticePage", "{first} and {last}")
    return words.format(first=", ".join(parts[:-1]), last=parts[-1])
