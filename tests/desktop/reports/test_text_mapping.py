"""Every text of a document goes through the function, and nothing else changes."""

from __future__ import annotations

from desktop.reports.text_mapping import map_texts
from tests.desktop.reports.samples import report


def test_that_every_text_is_mapped():
    mapped = map_texts(report(), lambda text: text.replace("k", "q"))
    texts = []
    map_texts(mapped, lambda text: texts.append(text) or text)
    assert any("q" in text for text in texts)
    assert not any("k" in text for text in texts)


def test_that_an_untouched_document_is_the_same_object():
    document = report()
    assert map_texts(document, lambda text: text) is document
