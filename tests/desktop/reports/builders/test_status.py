"""The status report on the nine sites of the example, and on a course with nothing in it."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from desktop.library.opening import create_library
from desktop.reports.builders.status import build_status
from desktop.reports.plain_text import plain_text
from desktop.reports.writing import write_document
from models.courses.follow_up_operations import ask_leader
from models.errors import NotFound
from models.groups.operations import start_course, write_charter
from models.phases.operations import pass_gate
from models.phases.rows import Phase
from tests.desktop.reports.builders.examples import (
    TODAY,
    build,
    course_id,
    make_example_library,
)
from tests.desktop.reports.gate import assert_accessible
from tests.desktop.reports.golden_files import assert_golden

COURSES = tuple(f"F-00{number}" for number in range(1, 10))


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    library = make_example_library(tmp_path_factory.mktemp("example"))
    yield library
    library.close()


@pytest.fixture
def empty(tmp_path):
    library = create_library(tmp_path / "empty.praksisrum")
    yield library
    library.close()


def start(library, **values):
    values = {
        "title": "Nyt forløb",
        "site_name": "Botilbud Å",
        "starts_on": TODAY,
        "months": 12,
        "members": (),
    } | values
    return library.perform(start_course, **values)


def text_of(library, about, language="da"):
    return plain_text(build(library, build_status, language, course_id=about))


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_the_status_of_the_trialling_site_reads_as_last_agreed(example, language):
    text = text_of(example, course_id(example, "F-004"), language)
    assert_golden(f"status_{language}.txt", text)


@pytest.mark.parametrize("key", COURSES)
def test_that_every_site_of_the_example_gets_an_accessible_status(example, key, tmp_path):
    document = build(example, build_status, course_id=course_id(example, key))
    written = write_document(document, tmp_path / "status.pdf")
    assert_accessible(written.path)
    assert written.missing_glyphs == ()
    assert written.pages <= 2


def test_that_no_resident_is_named(example):
    for key in COURSES:
        text = text_of(example, course_id(example, key))
        assert "Beboer 1" not in text
        assert "Beboer 2" not in text


def test_that_a_course_with_nothing_in_it_says_what_is_missing(empty):
    text = text_of(empty, start(empty))
    for sentence in (
        "Der er endnu ikke planlagt prøvehandlinger.",
        "Der er endnu ikke valgt indikatorer.",
        "Der er endnu ingen i gruppen.",
        "Der er ikke sat datoer.",
        "Opstart: 0 af 6 betingelser er opfyldt.",
    ):
        assert sentence in text


def test_that_an_override_is_shown_with_its_reason_and_name(empty):
    course = start(empty)
    empty.perform(
        pass_gate,
        course_id=course,
        phase=Phase.STARTUP,
        passed_on=TODAY,
        passed_by="Afdelingsleder",
        override_reason="Sommerferien <b>kom</b> & gik",
    )
    text = text_of(empty, course)
    assert "Gruppen gik videre fra Opstart med åbne betingelser" in text
    assert "Sommerferien <b>kom</b> & gik (Afdelingsleder, 18. juni 2019)" in " ".join(text.split())


def test_that_few_residents_are_explained(empty):
    course = start(empty, members=(("Leder", "leader", ""),))
    empty.perform(write_charter, course_id=course, few_residents_reason="Én er syg i foråret")
    assert "Én er syg i foråret" in text_of(empty, course)


def test_that_the_leader_sees_what_to_decide(empty):
    course = start(empty)
    empty.perform(
        ask_leader,
        course_id=course,
        text="Må vi købe et kamera?",
        asked_on=TODAY,
        wanted_by=dt.date(2019, 7, 1),
    )
    assert "Må vi købe et kamera? (senest 1. juli 2019)" in " ".join(text_of(empty, course).split())


def test_that_an_unknown_course_is_not_found(empty):
    with pytest.raises(NotFound):
        build(empty, build_status, course_id=uuid4())
