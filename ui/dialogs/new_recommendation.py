"""A new recommendation: what others should do, and for whom; and the question before final."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.support.translation import translate
from ui.dialogs.form_dialog import FormDialog
from ui.widgets import texts
from ui.widgets.field import Field
from ui.widgets.text_editing import AutosaveLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    Submit = Callable[
        [dict[str, Any], Callable[[Any], None], Callable[[BaseException], None]], None
    ]


class NewRecommendationDialog(FormDialog):
    """Asks for a new recommendation.

    Args:
        submit: performs the operation with keyword arguments.
        parent: the window.
    """

    def __init__(self, submit: Submit, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("NewRecommendationDialog", "New recommendation"),
            translate(
                "NewRecommendationDialog", "One sentence is enough to begin with. Say what to do."
            ),
            translate("NewRecommendationDialog", "Write it down"),
            name="new_recommendation_dialog",
            parent=parent,
        )
        self._submit = submit
        self._title = AutosaveLine(
            translate("NewRecommendationDialog", "For example: ask at six how the evening is to be")
        )
        self.add_field(
            "title",
            Field(
                translate("NewRecommendationDialog", "What do you recommend?"),
                self._title,
                name="new_recommendation_title",
            ),
        )
        self.body.addStretch(1)

    def submit(self) -> None:
        """Write the recommendation."""
        self.set_busy(True)
        self._submit(
            {"title": self._title.text()}, lambda _result: self.accept(), self.show_failure
        )


class FinaliseDialog(FormDialog):
    """Says what final means before it is done.

    Args:
        title: the recommendation.
        submit: makes it final; gets what to do then, and what to do with a failure.
        parent: the window.
    """

    def __init__(
        self,
        title: str,
        submit: Callable[[Callable[[Any], None], Callable[[BaseException], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("FinaliseDialog", "Make the recommendation final?"),
            translate("FinaliseDialog", "“{title}”").format(title=title),
            translate("FinaliseDialog", "Make it final"),
            name="finalise_dialog",
            parent=parent,
        )
        self._submit = submit
        for text in (
            translate(
                "FinaliseDialog",
                "Final means: the group has approved it, and others may lean on it. Its text is "
                "locked from now on.",
            ),
            translate(
                "FinaliseDialog",
                "Undo does not take this back. If something is to be changed later, press “Open "
                "it again”: it is preliminary then, until you make it final once more.",
            ),
        ):
            self.body.addWidget(texts.body(text))
        self.body.addStretch(1)

    def submit(self) -> None:
        """Make it final."""
        self.set_busy(True)
        self._submit(lambda _result: self.accept(), self.show_failure)
