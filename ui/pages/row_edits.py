"""Changes of one stored row, sent one after the other with the version last seen of it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.navigation import Navigator
    from ui.pages.acts import Acts
    from ui.widgets.field import Field

    AskVersion = Callable[[Callable[[int], None]], None]
    """Fetches the row's version anew and hands it over."""


@dataclass(frozen=True, slots=True)
class _Edit:
    operation: Callable[..., Any]
    values: Mapping[str, Any]
    fields: Mapping[str, Field]
    then: Callable[[Any], object] | None
    failed: Callable[[BaseException], object] | None


class RowEdits:
    """Saves what a form changes in one row.

    Two fields left quickly after each other are two operations; the second waits until the
    version the first one made is known, so that nobody is told of a conflict with themselves.

    Args:
        acts: performs the operation; its owner outlives the form, so that what is left last is
            saved too.
        navigator: told of failures no field stands for.
        operation: takes `seen` and the columns of the row.
        key: the operation's argument that names the row, with the row's id.
        ask_version: fetches the version the row has now.
    """

    def __init__(
        self,
        acts: Acts,
        navigator: Navigator,
        operation: Callable[..., Any],
        key: Mapping[str, Any],
        ask_version: AskVersion,
    ) -> None:
        self._acts = acts
        self._navigator = navigator
        self._operation = operation
        self._key = dict(key)
        self._ask_version = ask_version
        self._version: int | None = None
        self._waiting: deque[_Edit] = deque()
        self._is_busy = False

    @property
    def version(self) -> int | None:
        """The version last seen, None before the first."""
        return self._version

    def note_version(self, version: int) -> None:
        """The row as it is shown now."""
        if not self._is_busy:
            self._version = version

    def save(
        self,
        values: Mapping[str, Any],
        *,
        fields: Mapping[str, Field] | None = None,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        operation: Callable[..., Any] | None = None,
    ) -> None:
        """Change columns of the row.

        Args:
            values: the operation's arguments.
            fields: where errors belong, by argument.
            then: called once it is saved.
            failed: told of a failure.
            operation: another one about the same row, such as closing it.
        """
        edit = _Edit(operation or self._operation, values, fields or {}, then, failed)
        self._waiting.append(edit)
        self._send_next()

    def _send_next(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._is_busy = True
        edit = self._waiting.popleft()

        def on_done(result: Any) -> None:
            if edit.then is not None:
                edit.then(result)
            self._ask_version(self._on_version_fetched)

        def on_failed(failure: BaseException) -> None:
            if not edit.fields:
                self._navigator.show_error(failure)
            if edit.failed is not None:
                edit.failed(failure)
            self._is_busy = False
            self._send_next()

        self._acts.do(
            edit.operation,
            fields=edit.fields,
            then=on_done,
            failed=on_failed,
            **self._key,
            **edit.values,
            **({} if self._version is None else {"seen": self._version}),
        )

    def _on_version_fetched(self, version: int) -> None:
        self._version = version
        self._is_busy = False
        self._send_next()
