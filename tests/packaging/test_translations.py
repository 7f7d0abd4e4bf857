"""From the sources to the translators' files and on to what the program reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.packaging.tools import load_tool

if TYPE_CHECKING:
    from pathlib import Path

translations = load_tool("translations")

SOURCE = """
from desktop.support.translation import translate

def texts(n):
    translate("Page", "Open")
    translate("Page", "Open", "a state")
    translate("Page", "Hello {name}").format(name="x")
    translate("Page", "%n task(s)", None, n)
"""
DANISH = "\n".join(
    [
        "# a comment",
        "Page\tOpen\tÅbn",
        "Page\tOpen\tÅben\ta state",
        "Page\tHello {name}\tHej {name}",
        "Page\t%n task(s)\tén opgave|||%n opgaver",
    ]
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    write_source(tmp_path, SOURCE)
    return tmp_path


def write_source(project: Path, source: str) -> None:
    (project / "ui" / "page.py").write_text(source, "utf-8")


def fill(project: Path, lines: str) -> list[str]:
    path = project / "page.tsv"
    path.write_text(lines, "utf-8")
    return translations.fill(project, [path])


def test_that_a_text_travels_from_the_source_to_the_catalogue(project: Path) -> None:
    assert translations.update(project) == []
    assert fill(project, DANISH) == []
    assert translations.check(project) == []
    translations.compile_catalogues(project)
    danish = json.loads((project / "resources/i18n/da.json").read_text("utf-8"))
    assert danish["Page"] == {
        "Open": "Åbn",
        "Open\x04a state": "Åben",
        "Hello {name}": "Hej {name}",
        "%n task(s)": ["én opgave", "%n opgaver"],
    }


def test_that_english_plurals_are_made_from_the_source(project: Path) -> None:
    translations.update(project)
    translations.compile_catalogues(project)
    english = json.loads((project / "resources/i18n/en.json").read_text("utf-8"))
    assert english == {"Page": {"%n task(s)": ["%n task", "%n tasks"]}}


def test_that_an_english_plural_can_be_written_out(project: Path) -> None:
    translations.update(project)
    assert fill(project, "en:Page\t%n task(s)\tone task|||%n tasks") == []
    translations.update(project)
    english = translations.read_translations(translations.ts_path(project, "en"))
    assert list(english.values()) == [("one task", "%n tasks")]


def test_that_a_second_update_changes_nothing(project: Path) -> None:
    translations.update(project)
    fill(project, DANISH)
    before = translations.ts_path(project, "da").read_bytes()
    translations.update(project)
    assert translations.ts_path(project, "da").read_bytes() == before


def test_that_a_text_taken_out_of_the_source_is_named_until_the_next_update(project: Path) -> None:
    translations.update(project)
    fill(project, DANISH)
    write_source(project, SOURCE.replace("Hello {name}", "Welcome {name}"))
    assert translations.check(project) == [
        "da: Page: 'Hello {name}' is no longer in the sources (make translations)",
        "da: Page: 'Welcome {name}' is missing (make translations)",
    ]
    translations.update(project)
    assert translations.check(project) == ["da: Page: 'Welcome {name}' is not translated"]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("Page\tHello {name}\tHej", "other placeholders"),
        ("Page\tHello {name}\tHej {navn}", "other placeholders"),
        ("Page\t%n task(s)\ten opgave|||opgaver", "another use of %n"),
        ("Page\tOpen\t ", "is not translated"),
    ],
)
def test_that_a_translation_that_would_break_is_named(
    project: Path, line: str, complaint: str
) -> None:
    translations.update(project)
    fill(project, DANISH)
    fill(project, line)
    (problem,) = translations.check(project)
    assert complaint in problem


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("Page\tClose\tLuk", "no such text"),
        ("Page\tOpen", "three columns"),
        ("Page\t%n task(s)\topgaver", "needs 2 form(s)"),
    ],
)
def test_that_a_line_that_fits_no_text_is_named_with_its_place(
    project: Path, line: str, complaint: str
) -> None:
    translations.update(project)
    (problem,) = fill(project, f"# first\n{line}")
    assert problem.startswith("page.tsv:2: ")
    assert complaint in problem


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        ('translate("Page", text)', "as literals"),
        ('translate(CONTEXT, "Open")', "as literals"),
        ('translate("Page", f"{n} tasks")', "as literals"),
        ("map(translate, texts)", "called directly"),
        ('translate("Page", "Open", None, 3)', "with and without a count"),
    ],
)
def test_that_a_call_nobody_could_translate_is_named_with_its_place(
    project: Path, call: str, complaint: str
) -> None:
    write_source(project, f"{SOURCE}\ndef more():\n    {call}\n")
    (problem,) = translations.find_texts(project).problems
    assert problem.startswith("ui/page.py:11: ")
    assert complaint in problem


def test_that_another_function_of_the_same_name_is_left_alone(project: Path) -> None:
    write_source(project, 'text = "abc".translate({97: 98})\n')
    assert translations.find_texts(project).numerus == {}


def test_that_markup_and_line_breaks_survive_the_file(project: Path) -> None:
    translations.update(project)
    fill(project, 'Page\tOpen\tLinje <b>1</b> & "2"\\nlinje 3')
    found = translations.read_translations(translations.ts_path(project, "da"))
    assert ('Linje <b>1</b> & "2"\nlinje 3',) in found.values()
