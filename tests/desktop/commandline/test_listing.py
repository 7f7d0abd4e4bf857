"""`list`: id, key and title of everything."""

from __future__ import annotations

from uuid import UUID

import pytest

from desktop.commandline.parser import LIST_KINDS
from desktop.library.opening import create_library, open_library
from desktop.reports.registry import report_kinds
from models.sites import operations
from tests.desktop.library.acts import add_site, fingerprint
from tests.models.courses.factories import make_course

THINGS = [kind for kind in LIST_KINDS if kind != "reports"]


@pytest.mark.parametrize("kind", THINGS)
def test_that_things_are_listed_with_id_key_and_title(cli, example, kind):
    before = fingerprint(example.parent)
    told = cli("list", kind, "--library", example, "--json")
    assert (told.code, told.err) == (0, "")
    assert told.json
    for thing in told.json:
        assert UUID(thing["id"])
        assert thing["key"]
        assert thing["title"]
    lines = cli("list", kind, "--library", example).out.splitlines()
    assert lines == [f"{thing['key']}\t{thing['title']}" for thing in told.json]
    assert fingerprint(example.parent) == before


def test_that_further_columns_stand_in_the_json(cli, example):
    course = cli("list", "courses", "--library", example, "--json").json[0]
    assert course.keys() == {
        *("id", "key", "title", "site_id", "programme_id", "starts_on", "months", "state")
    }
    meeting = cli("list", "meetings", "--library", example, "--json").json[0]
    assert meeting.keys() == {"id", "key", "title", "course_id", "held_on", "kind", "state"}


@pytest.mark.parametrize("kind", THINGS)
def test_that_one_course_lists_what_belongs_to_it(cli, example, kind):
    course = cli("list", "courses", "--library", example, "--json").json[3]
    everything = cli("list", kind, "--library", example, "--json").json
    found = cli("list", kind, "--library", example, "--course", course["key"], "--json").json
    assert all(thing in everything for thing in found)
    if kind in ("meetings", "trials", "indicators"):
        assert [thing["course_id"] for thing in found] == [course["id"]] * len(found)
        assert found == [thing for thing in everything if thing["course_id"] == course["id"]]
    else:
        assert len(found) == 1


def test_that_meetings_come_by_date_and_names_in_danish_order(cli, example, tmp_path):
    days = [m["held_on"] for m in cli("list", "meetings", "--library", example, "--json").json]
    assert days == sorted(days)
    library = create_library(tmp_path / "a.praksisrum")
    for name in ("Åkanden", "Ørnen", "Birken", "ærten", "2", "10"):
        library.perform(add_site, name=name)
    library.close()
    lines = cli("list", "sites", "--library", tmp_path / "a.praksisrum").out.splitlines()
    assert [line.split("\t")[1] for line in lines] == [
        *("2", "10", "Birken", "ærten", "Ørnen", "Åkanden")
    ]


def test_that_removed_things_are_not_listed(cli, library):
    site = library.perform(add_site, name="A")
    library.perform(operations.remove_site, site_id=site)
    library.close()
    assert cli("list", "sites", "--library", library.location, "--json").json == []


def test_that_a_library_of_a_server_is_listed_alike(cli, server_url):
    library = create_library(server_url)
    make_course(library)
    library.close()
    (course,) = cli("list", "courses", "--library", server_url, "--json").json
    assert (course["title"], course["months"]) == ("Ro i hverdagen", 12)


def test_that_a_held_library_can_be_listed(cli, example):
    holder = open_library(example)
    assert cli("list", "sites", "--library", example).code == 0
    holder.close()


def test_that_a_course_that_is_not_there_is_one_line(cli, example):
    told = cli("list", "meetings", "--library", example, "--course", "F-999")
    assert (told.code, told.out) == (1, "")
    assert "F-999" in told.line


def test_that_reports_need_no_library(cli):
    found = cli("list", "reports", "--json").json
    assert [report["kind"] for report in found] == [kind.kind for kind in report_kinds()]
    for report in found:
        assert report.keys() == {"kind", "title", "needs", "formats"}
        assert report["formats"] == ["pdf", "docx", "html", "txt"]
    assert {"kind": "status", "needs": "course"}.items() <= found[0].items()
    titles = {language: cli("--lang", language, "list", "reports").out for language in ("da", "en")}
    assert titles["da"] != titles["en"]
    assert titles["en"].splitlines()[0] == "status\tStatus report"
