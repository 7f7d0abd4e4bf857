"""Documents as HTML pages."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.html import html_page
from desktop.reports.tree import BulletList, Callout, Heading, Paragraph, Quote, Table
from tests.desktop.reports.golden_files import assert_golden
from tests.desktop.reports.samples import document, report
from tests.desktop.reports.small_sample import small_report

VOID = frozenset(("meta", "img", "br", "polyline", "polygon", "circle"))


class Outline(HTMLParser):
    """The tags and attributes of a page; fails when elements do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def close(self) -> None:
        super().close()
        assert self._open == []


def outline(page: str) -> Outline:
    parser = Outline()
    parser.feed(page)
    parser.close()
    return parser


def names(page: str) -> list[str]:
    return [tag for tag, _ in outline(page).tags]


def test_that_the_small_report_looks_as_it_did() -> None:
    assert_golden("small_report.html", html_page(small_report()))


def test_that_a_page_says_its_language_and_title() -> None:
    tags = outline(html_page(report("en-GB"))).tags
    assert ("html", {"lang": "en-GB"}) in tags
    assert "<title>Statusrapport for Solsikken</title>" in html_page(report())
    assert 'lang="en-GB">This paragraph is in English.' in html_page(report())


def test_that_a_page_fetches_nothing() -> None:
    for tag, attributes in outline(html_page(report())).tags:
        assert tag not in ("script", "link", "iframe", "object", "form")
        assert not any(name.startswith("on") for name in attributes)
        if "src" in attributes:
            assert attributes["src"].startswith("data:image/")
    assert "default-src 'none'" in html_page(report())
    assert "url(" not in html_page(report())


def test_that_header_cells_say_what_they_head() -> None:
    scopes = [
        attributes.get("scope")
        for tag, attributes in outline(html_page(report())).tags
        if tag == "th"
    ]
    assert scopes == ["col"] * 4 + ["row"] * 5


def test_that_every_picture_has_words() -> None:
    pictures = [each for each in outline(html_page(report())).tags if each[0] in ("img", "svg")]
    assert len(pictures) == 4
    for tag, attributes in pictures:
        assert attributes["alt" if tag == "img" else "aria-label"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "</p></main><h1>",
        "https://eksempel.dk",
        "--><!--",
        "&lt;b&gt;",
        '" onmouseover="x',
    ],
)
def test_that_typed_markup_stays_words(text: str) -> None:
    plain = document(*_everywhere("x"), title="x", subject="x", author="x")
    hostile = document(*_everywhere(text), title=text, subject=text, author=text)
    assert names(html_page(hostile)) == names(html_page(plain))
    assert text in outline(html_page(hostile)).words


@given(st.text(st.sampled_from("<>&\"'/=!-abimgscript #;\n"), max_size=120))
@settings(max_examples=150, deadline=None)
def test_that_random_markup_adds_no_element(text: str) -> None:
    allowed = set(names(html_page(document(*_everywhere("x\ny"))))) | {"p"}
    assert set(names(html_page(document(*_everywhere(f"x{text}"))))) <= allowed


def _everywhere(text: str) -> tuple:
    return (
        Heading(2, text),
        Paragraph(text),
        BulletList((text,)),
        Table((text,), ((text,),), caption=text),
        Quote(text, text),
        Callout((Paragraph(text),), text),
    )
