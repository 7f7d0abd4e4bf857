"""Folding for search while typing."""

from __future__ import annotations

import pytest

from ui.widgets.folding import folded, matches


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Botilbuddet Åkanden", "åkand"),
        ("Botilbuddet Åkanden", "aakand"),
        ("Ærøskøbing", "aeroe"),
        ("Café Rosa", "cafe"),
        ("Egehuset · Forløb 2026-27", "2026 ege"),
        ("Egehuset", ""),
    ],
)
def test_that_a_place_is_found_however_it_is_typed(text, typed) -> None:
    assert matches(folded(text), typed)


def test_that_every_typed_word_must_occur() -> None:
    assert not matches(folded("Egehuset"), "ege solgården")
