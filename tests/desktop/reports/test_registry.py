"""Every kind of report is named, built and written the same way."""

from __future__ import annotations

import inspect

import pytest

from desktop.reports.registry import FORMATS, find_report_kind, report_kinds
from desktop.reports.writing import FORMATS as ENDINGS
from desktop.support.translation import in_language
from models.schema import METADATA

KINDS = report_kinds()


def test_that_the_kinds_of_the_public_interface_are_there():
    needs = {kind.kind: kind.needs for kind in KINDS}
    assert {"status": "course", "minutes": "meeting"}.items() <= needs.items()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_that_a_kind_is_about_something_that_exists(kind):
    assert kind.needs in METADATA.tables


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_that_a_builder_takes_a_session_what_it_is_about_and_options(kind):
    names = list(inspect.signature(kind.load_builder()).parameters)
    assert names == ["session", f"{kind.needs}_id", "options"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_that_a_kind_has_a_title_in_each_language(kind):
    titles = []
    for language in ("da", "en"):
        with in_language(language):
            titles.append(kind.title())
    assert all(titles)
    assert titles[0] != titles[1]


def test_that_no_two_kinds_have_one_name():
    assert len({kind.kind for kind in KINDS}) == len(KINDS)


def test_that_a_kind_is_found_by_its_name():
    assert find_report_kind("status").kind == "status"
    assert find_report_kind("poem") is None


def test_that_every_format_can_be_written():
    assert {f".{name}" for name in FORMATS} == set(ENDINGS)
    assert all(set(kind.formats) <= set(FORMATS) for kind in KINDS)
