"""One way to a document for the window and the command line."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest

from desktop.library.opening import create_library, open_library
from desktop.reports.making import make_document
from desktop.reports.registry import ReportKind, find_report_kind
from desktop.support.translation import current_language, in_language
from models import clock
from models.courses.operations import add_course
from models.errors import NotFound
from models.privacy import declare_number_false
from models.sites.operations import add_site
from tests.desktop.library.acts import fault_of
from tests.models.courses.factories import START, make_course, make_risk
from tests.models.meetings.factories import make_group, make_meeting

STATUS = find_report_kind("status")
NUMBER = "010190-1234"


@pytest.fixture
def seen(monkeypatch):
    """What a builder is called with; the document is the language it was built in."""
    calls = []

    def build(session, **given):
        calls.append(given)
        return current_language()

    monkeypatch.setattr(ReportKind, "load_builder", lambda _: build)
    return calls


def test_that_a_builder_is_told_who_when_and_in_which_language(library, seen, monkeypatch):
    moment = dt.datetime(2026, 9, 1, 22, 30, tzinfo=dt.UTC)
    monkeypatch.setattr(clock, "utc_now", lambda: moment)
    course = make_course(library)
    library.set_operator("AB", "leder")
    with in_language("da"):
        assert make_document(library, STATUS, course, "en") == "en"
    (given,) = seen
    assert given["course_id"] == course
    options = given["options"]
    assert (options.language, options.today) == ("en", dt.date(2026, 9, 2))
    assert options.made_by == "AB, leder"


@pytest.mark.parametrize(("operator", "made_by"), [(None, ""), (("AB", ""), "AB")])
def test_that_nobody_is_named_where_nobody_is_known(library, seen, operator, made_by):
    course = make_course(library)
    if operator:
        library.set_operator(*operator)
    make_document(library, STATUS, course, "da")
    assert seen[0]["options"].made_by == made_by


def test_that_a_course_that_is_not_there_is_not_found(library):
    with pytest.raises(NotFound):
        make_document(library, STATUS, uuid4(), "da")


def test_that_a_number_like_a_cpr_number_keeps_the_documents_back_until_declared(location):
    library = create_library(location)
    group = make_group(library)
    meeting = make_meeting(library, group, purpose=f"Ring {NUMBER}")
    for kind, identity in (("status", group.course), ("minutes", meeting), ("agenda", meeting)):
        fault = fault_of(make_document, library, find_report_kind(kind), identity, "da")
        assert fault.code == "numbers_like_cpr"
        assert (fault.values["place"], fault.values["count"]) == ("meeting M-001 purpose", 1)
    library.perform(declare_number_false, number=NUMBER, declared_by="AB")
    make_document(library, find_report_kind("agenda"), meeting, "da")
    library.undo()
    fault = fault_of(make_document, library, find_report_kind("agenda"), meeting, "da")
    assert fault.code == "numbers_like_cpr"
    library.close()


def test_that_a_number_elsewhere_keeps_nobody_back(library, seen):
    mine = make_course(library)
    other = make_course(library, title="Et andet")
    make_risk(library, other, text=NUMBER)
    library.perform(add_site, name="Et andet sted", note=NUMBER)
    assert make_document(library, STATUS, mine, "da") == "da"
    assert fault_of(make_document, library, STATUS, other, "da").code == "numbers_like_cpr"


def test_that_the_number_of_the_site_keeps_its_courses_back(library):
    site = library.perform(add_site, name="Åkanden", note=NUMBER)
    course = library.perform(add_course, title="Ro", site_id=site, starts_on=START, months=6)
    assert fault_of(make_document, library, STATUS, course, "da").code == "numbers_like_cpr"


def test_that_a_library_for_reading_is_reported_on(library, seen):
    course = make_course(library)
    library.close()
    reader = open_library(library.location, for_writing=False)
    assert make_document(reader, STATUS, course, "da") == "da"
    reader.close()
