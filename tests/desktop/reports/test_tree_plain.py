"""A tree survives the way to plain data and back."""

from __future__ import annotations

import json

import pytest

from desktop.reports.tree import Document, Paragraph
from desktop.reports.tree_plain import from_plain, to_plain
from tests.desktop.reports.samples import DAY, document, report


@pytest.mark.parametrize("tree", [report(), report("en-GB", easy_read=True), document()])
def test_that_a_document_comes_back_the_same_through_json(tree: Document) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(tree)))) == tree


def test_that_the_form_is_stable() -> None:
    tree = Document("Referat", "da-DK", DAY, (Paragraph("Kort."),))
    assert to_plain(tree) == {
        "format": 1,
        "document": {
            "node": "Document",
            "title": "Referat",
            "language": "da-DK",
            "date": {"node": "date", "value": "2024-01-12"},
            "blocks": [{"node": "Paragraph", "content": "Kort."}],
        },
    }


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"format": 2, "document": {}},
        {"format": 1},
        {"format": 1, "document": None},
        {"format": 1, "document": {"node": "Ukendt"}},
        {"format": 1, "document": {"node": "Paragraph", "content": "x"}},
        {"format": 1, "document": {"node": "Document", "fremmed": 1}},
        {"format": 1, "document": {"node": ["Document"]}},
        {"format": 1, "document": {"node": "bytes", "base64": "***"}},
        {"format": 1, "document": {"node": "date", "value": "i går"}},
        {"format": 1, "document": {"node": "Heading", "level": 9, "text": "x"}},
        [],
    ],
)
def test_that_anything_else_is_a_value_error(plain: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each case says it in its own words
        from_plain(plain)
