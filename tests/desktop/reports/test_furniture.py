"""The words around a document."""

from __future__ import annotations

from desktop.reports.furniture import standard_furniture


def test_that_only_a_draft_bears_the_mark() -> None:
    assert standard_furniture("en-GB", is_draft=True).watermark == "DRAFT"
    assert standard_furniture("en-GB").watermark is None


def test_that_pages_are_counted_in_the_language_of_the_document() -> None:
    assert standard_furniture("en-GB").page_pattern == "Page {page} of {pages}"
    pattern = standard_furniture("da-DK").page_pattern
    assert "{page}" in pattern
    assert "{pages}" in pattern
