"""What the page Praksisform shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.analysis.queries import list_findings
from models.analysis.rows import FindingKind
from models.groups.queries import list_members
from models.groups.rows import MemberRole, Perspective
from models.practice import queries
from models.practice.catalogue import PracticeFormText, list_practice_forms

if TYPE_CHECKING:
    from uuid import UUID

    from models.analysis.rows import FindingRow
    from models.practice.rows import CandidateDetail, CandidateRow, ChoiceDetail, OwnFormRow


@dataclass(frozen=True, slots=True)
class Form:
    """A practice form: one of the nine (`text`), or one the library's people wrote (`own`)."""

    text: PracticeFormText | None = None
    own: OwnFormRow | None = None

    @property
    def key(self) -> str | UUID:
        """The catalogue's code, or the id of an own form."""
        return self.text.code if self.text is not None else self._own.id

    @property
    def title(self) -> str:
        """What it is called."""
        return self.text.title if self.text is not None else self._own.title

    @property
    def purpose(self) -> str:
        """What it is for."""
        return self.text.purpose if self.text is not None else self._own.purpose

    @property
    def questions(self) -> tuple[str, ...]:
        """What it asks."""
        return self.text.questions if self.text is not None else _lines(self._own.questions)

    @property
    def trials(self) -> tuple[str, ...]:
        """What one could begin with, in a line each."""
        if self.text is not None:
            return tuple(trial.title for trial in self.text.trials)
        return _lines(self._own.possible_trials)

    @property
    def _own(self) -> OwnFormRow:
        assert self.own is not None
        return self.own


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """The choice of a form in one course.

    Attributes:
        forms: the nine, then the library's own.
        candidates: what the group considers, in its order.
        choices: the primary one first.
        areas: the development areas of the analysis.
        has_relatives: the group has, or had, a relative.
    """

    forms: tuple[Form, ...]
    candidates: tuple[CandidateDetail, ...]
    choices: tuple[ChoiceDetail, ...]
    areas: tuple[FindingRow, ...]
    has_relatives: bool

    def form(self, key: str | UUID) -> Form | None:
        """A form by its key, None where it is gone."""
        return next((form for form in self.forms if form.key == key), None)

    def form_of(self, candidate: CandidateRow) -> Form:
        """The form a candidate is about."""
        found = self.form(candidate.form_code or candidate.own_form_id or "")
        assert found is not None
        return found

    def candidate_for(self, form: Form) -> CandidateDetail | None:
        """The candidate of a form, None where the group does not consider it."""
        return next(
            (one for one in self.candidates if self.form_of(one.candidate).key == form.key), None
        )

    def candidate(self, candidate_id: UUID | None) -> CandidateDetail | None:
        """A candidate by its id."""
        return next((one for one in self.candidates if one.candidate.id == candidate_id), None)

    @property
    def primary(self) -> ChoiceDetail | None:
        """The form the course is about, None while none is chosen."""
        return self.choices[0] if self.choices and self.choices[0].choice.is_primary else None

    @property
    def earlier(self) -> tuple[ChoiceDetail, ...]:
        """Choices that stand beside the primary one."""
        return tuple(one for one in self.choices if one is not self.primary)

    @property
    def sides(self) -> tuple[Perspective, ...]:
        """Whose answers are asked for."""
        sides = (Perspective.LEADERSHIP, Perspective.STAFF, Perspective.RESIDENTS)
        answered = any(
            answer.perspective == Perspective.RELATIVES
            for one in self.candidates
            for line in one.profile.lines
            for answer in line.answers
        )
        return (*sides, Perspective.RELATIVES) if self.has_relatives or answered else sides


def gather(session: Any, course_id: UUID, language: str) -> PracticeFacts:
    """Everything the page shows of a course, in one reading session."""
    catalogue = [Form(text=text) for text in list_practice_forms(language)]
    own = [Form(own=row) for row in queries.list_own_forms(session)]
    return PracticeFacts(
        forms=(*catalogue, *own),
        candidates=queries.list_candidates(session, course_id),
        choices=queries.list_choices(session, course_id),
        areas=list_findings(session, course_id, FindingKind.DEVELOPMENT_AREA),
        has_relatives=bool(list_members(session, course_id, roles=(MemberRole.RELATIVE,))),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip().removeprefix("- ") for line in text.splitlines() if line.strip())
