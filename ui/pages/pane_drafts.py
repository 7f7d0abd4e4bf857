"""Drafts of one meeting: kept while typing, put back into their fields at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from ui.widgets.text_editing import AutosaveLine, AutosaveText

if TYPE_CHECKING:
    from ui.adapters.drafts import LibraryDrafts


class PaneDrafts:
    """Gives each text field of a pane its place among the drafts of the library.

    Args:
        drafts: the library's drafts; None where there are none to keep.
        prefix: of every field name, e.g. `meeting/<id>/`.
    """

    def __init__(self, drafts: LibraryDrafts | None, prefix: str) -> None:
        self._drafts = drafts
        self._prefix = prefix
        self._found: dict[str, str] = {}
        self._editors: dict[str, AutosaveLine | AutosaveText] = {}
        if drafts is not None:
            drafts.load(prefix, self._on_loaded)

    def keep(self, editor: AutosaveLine | AutosaveText, name: str) -> None:
        """Keep what is typed in `editor` under `name`, and put back what was kept before.

        Call it once the stored text is shown.
        """
        if self._drafts is None:
            return
        field = self._prefix + name
        editor.keep_drafts_in(self._drafts, field)
        self._editors[field] = editor
        self._put_back(field)

    def keep_fresh(self, editor: AutosaveLine | AutosaveText, name: str) -> None:
        """As `keep`, for a field that comes and goes: what was kept is asked for now."""
        if self._drafts is None:
            return
        self.keep(editor, name)
        field = self._prefix + name

        def put_back(found: dict[str, str]) -> None:
            if field in found and self._editors.get(field) is editor:
                self._found[field] = found[field]
                self._put_back(field)

        self._drafts.load(field, put_back)

    def settle(self, editor: AutosaveLine | AutosaveText) -> None:
        """The text was used, e.g. as a new task: nothing of it is kept."""
        text = editor.text() if isinstance(editor, AutosaveLine) else editor.toPlainText()
        editor.autosave.note_stored(text)
        for field, known in self._editors.items():
            if known is editor:
                self._found.pop(field, None)
                if self._drafts is not None:
                    self._drafts.discard(field)

    def settle_and_clear(self, editor: AutosaveLine | AutosaveText) -> None:
        """As `settle`, and the field is ready for the next."""
        self.settle(editor)
        editor.clear()
        editor.autosave.note_stored("")

    def _on_loaded(self, found: dict[str, str]) -> None:
        self._found = dict(found)
        for field in tuple(self._editors):
            self._put_back(field)

    def _put_back(self, field: str) -> None:
        editor = self._editors[field]
        if field not in self._found or not isValid(editor):
            return
        text = self._found.pop(field)
        if text == editor.autosave.stored:
            if self._drafts is not None:
                self._drafts.discard(field)
        elif not editor.autosave.is_dirty:
            editor.show_draft(text)
