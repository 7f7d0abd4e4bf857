"""Edits of one row in place: each says which version the page looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.pages.acts import Acts
from ui.pages.seen import Seen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.library.jobs import Jobs
    from ui.navigation import Navigator
    from ui.widgets.field import Field


class GuardedEdits(Acts):
    """Performs the edits of one row, guarded against edits from elsewhere.

    Args:
        jobs: the lanes of the library.
        navigator: told of what was done and of failures no field stands for.
        owner: the widget the answers are for.
        operation: changes the row; takes `seen` and the columns by name.
        identity: the arguments that say which row, asked for at each edit.
    """

    def __init__(
        self,
        jobs: Jobs,
        navigator: Navigator,
        owner: QWidget,
        operation: Callable[..., Any],
        identity: Callable[[], dict[str, Any]],
    ) -> None:
        super().__init__(jobs, navigator, owner)
        self._operation = operation
        self._identity = identity
        self._seen = Seen()

    def show_version(self, version: int | None) -> None:
        """The version of the row shown now; None where there is no row yet."""
        self._seen.show(version)

    def save(
        self,
        said: str = "",
        *,
        fields: Mapping[str, Field] | None = None,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        **values: Any,
    ) -> None:
        """Change columns of the row; as `do`."""
        self.do(
            self._operation,
            said,
            fields=fields,
            then=then,
            failed=failed,
            **self.row(),
            **values,
        )

    def save_text(self, field: Field, key: str) -> None:
        """Let the text of an autosave field be the column `key`."""
        self.commit_text(field, self._operation, key, self.row)

    def row(self) -> dict[str, Any]:
        """Which row, in which version: the arguments of any operation that changes it."""
        return {**self._identity(), "seen": self._seen.take()}
