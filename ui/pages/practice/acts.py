"""What a person does with forms and candidates, from whichever part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.support.translation import translate
from models.practice import choice_operations, operations
from ui.dialogs.choose_form import ChooseFormDialog
from ui.dialogs.own_form import OwnFormDialog
from ui.pages.ordering import place_after
from ui.pages.pane_drafts import PaneDrafts

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from models.practice.rows import CandidateDetail
    from ui.navigation import Navigator
    from ui.pages.acts import Acts
    from ui.pages.practice.facts import Form, PracticeFacts


class PracticeActs(QObject):
    """Performs for the parts of the page, and tells the page where a person wants to go.

    Signals: `form_wanted` carries a form's key, `fit_wanted` a candidate's id;
    `comparison_wanted` and `choice_wanted` nothing.
    """

    form_wanted = Signal(object)
    fit_wanted = Signal(object)
    comparison_wanted = Signal()
    choice_wanted = Signal()

    def __init__(self, acts: Acts, navigator: Navigator, course_id: UUID, page: QWidget) -> None:
        super().__init__(page)
        self.acts = acts
        self.navigator = navigator
        self.course_id = course_id
        self._page = page
        self.facts: PracticeFacts | None = None
        self.dialog: ChooseFormDialog | OwnFormDialog | None = None

    def drafts(self, about: str) -> PaneDrafts:
        """Where a part of the page keeps what is typed and not saved."""
        return PaneDrafts(self.navigator.drafts, f"practice/{self.course_id}/{about}/")

    def consider(self, form: Form) -> None:
        """Take a form among the candidates; linked where the analysis leaves only one area."""
        focus = [area for area in (self.facts.areas if self.facts else ()) if area.is_focus]
        about = {"form_code": form.key} if form.own is None else {"own_form_id": form.key}
        self.acts.do(
            operations.add_candidate,
            translate("PracticePage", "“{title}” is considered now.").format(title=form.title),
            course_id=self.course_id,
            finding_id=focus[0].id if len(focus) == 1 else None,
            **about,
        )

    def drop(self, detail: CandidateDetail, form: Form) -> None:
        """Consider a form no longer."""
        self.acts.do(
            operations.remove_candidate,
            translate("PracticePage", "“{title}” is no longer considered.").format(
                title=form.title
            ),
            candidate_id=detail.candidate.id,
        )

    def move(self, candidate_id: UUID, step: int) -> None:
        """Let a candidate stand one place earlier (-1) or later (+1)."""
        ids = [one.candidate.id for one in self.facts.candidates] if self.facts else []
        is_possible, after = place_after(ids, candidate_id, step)
        if is_possible:
            self.acts.do(operations.move_candidate, candidate_id=candidate_id, after_id=after)

    def describe_own(self) -> None:
        """Ask for a form of one's own."""

        def submit(values: dict[str, Any], then: Callable[..., Any], failed: Any) -> None:
            def added(form_id: UUID) -> None:
                then(form_id)
                self.form_wanted.emit(form_id)

            self.acts.do(operations.add_own_form, then=added, failed=failed, **values)

        self._open(OwnFormDialog(submit, self._page.window()))

    def remove_own(self, form: Form) -> None:
        """Remove a form of one's own that no group considers."""
        self.acts.do(
            operations.remove_own_form,
            translate("PracticePage", "“{title}” is removed.").format(title=form.title),
            own_form_id=form.key,
        )

    def choose(self, detail: CandidateDetail) -> None:
        """Ask for the decision for a candidate."""
        assert self.facts is not None
        candidate_id = detail.candidate.id
        drafts = self.drafts(f"choice/{candidate_id}")

        def submit(values: dict[str, Any], then: Callable[..., Any], failed: Any) -> None:
            def chosen(choice_id: UUID) -> None:
                for editor in dialog.editors.values():
                    drafts.settle(editor)
                then(choice_id)
                self.choice_wanted.emit()

            self.acts.do(
                choice_operations.choose_form,
                translate("PracticePage", "The form is chosen."),
                then=chosen,
                failed=failed,
                candidate_id=candidate_id,
                **values,
            )

        primary = self.facts.primary
        dialog = ChooseFormDialog(
            submit,
            self.facts.form_of(detail.candidate).title,
            detail.choice,
            replaces=self.facts.form_of(primary.candidate).title
            if primary is not None and primary.candidate.id != candidate_id
            else "",
            parent=self._page.window(),
        )
        for key, editor in dialog.editors.items():
            drafts.keep(editor, key)
        self._open(dialog)

    def _open(self, dialog: ChooseFormDialog | OwnFormDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()
