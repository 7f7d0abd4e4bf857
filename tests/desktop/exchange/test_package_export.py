"""Equal contents make equal bytes; a scope takes along what it needs and nothing else."""

from __future__ import annotations

import json
import zipfile

import pytest

from desktop.exchange import package_format
from desktop.exchange.package_export import Scope, build_package, to_bytes, write_package
from desktop.library.opening import create_library
from models.courses import operations as courses
from models.errors import NotFound
from models.privacy import declare_number_false
from models.sites import operations as sites
from tests.desktop.exchange.every_table import exported, fill_every_table, imported
from tests.desktop.library.acts import add_site, fault_of, rename_site
from tests.models.courses.factories import make_course, make_programme, make_risk
from tests.models.practice.factories import make_candidate, make_own_form
from tests.models.sites.factories import make_municipality, make_site


def tables(library, *scope):
    return library.query(build_package, *scope)["tables"]


def test_that_the_example_comes_out_as_it_went_in(location, example_bytes):
    library = create_library(location)
    imported(library, example_bytes)
    assert exported(library) == example_bytes
    library.close()


def test_that_a_library_with_every_kind_of_row_makes_the_round_trip(location, filled):
    first = exported(filled)
    assert set(json.loads(first)["tables"]) == set(package_format.exchanged_tables())
    library = create_library(location) if "://" in location else None
    target = library or create_library(location.replace("library.", "again."))
    imported(target, first)
    assert exported(target) == first
    target.close()


def test_that_a_package_says_what_it_is_and_when_it_was_made_it_does_not(filled):
    package = filled.query(build_package)
    assert package.keys() == {"format", "format_version", "schema", "tables"}
    assert package["format"] == "praksispakke"
    assert to_bytes(package).endswith(b"}\n")


def test_that_rows_stand_in_a_fixed_order(library):
    for name in "ABCDEF":
        library.perform(add_site, name=name)
    ids = [row["id"] for row in tables(library)["site"]]
    assert ids == sorted(ids)


def test_that_an_empty_library_makes_an_empty_package(library):
    assert tables(library) == {}


def test_that_removed_rows_stay_behind_unless_a_living_one_points_at_them(library):
    form = make_own_form(library)
    gone = make_own_form(library, title="Glemt")
    course = make_course(library)
    make_candidate(library, course, own_form_id=form)
    from models.practice.tables import OwnForm
    from models.records import fetch, operation, remove

    @operation()
    def remove_forms(session):
        for identity in (form, gone):
            remove(fetch(session, OwnForm, identity))

    library.perform(remove_forms)
    kept = tables(library)["own_form"]
    assert [row["id"] for row in kept] == [str(form)]
    assert kept[0]["deleted_at"] is not None


@pytest.fixture
def two_sites(library):
    """Two sites of one municipality, each with a course of one programme."""
    owner = make_municipality(library)
    programme = make_programme(library)
    made = {"municipality": owner, "programme": programme}
    for name in ("here", "there"):
        site = make_site(library, name=name, municipality_id=owner)
        course = make_course(library, title=name, site_id=site, programme_id=programme)
        make_risk(library, course, text=f"Risiko {name}")
        made |= {name: site, f"course {name}": course}
    make_course(library, title="Netværk")
    return made


def test_that_a_site_takes_its_courses_and_what_they_belong_to(library, two_sites):
    found = tables(library, Scope("site", two_sites["here"]))
    assert [row["name"] for row in found["site"]] == ["here"]
    assert [row["title"] for row in found["course"]] == ["here"]
    assert [row["text"] for row in found["risk"]] == ["Risiko here"]
    assert len(found["municipality"]) == len(found["programme"]) == 1


def test_that_a_programme_takes_its_courses_and_their_sites(library, two_sites):
    found = tables(library, Scope("programme", two_sites["programme"]))
    assert sorted(row["title"] for row in found["course"]) == ["here", "there"]
    assert len(found["site"]) == 2
    assert len(found["risk"]) == 2


def test_that_a_site_goes_into_an_empty_library_and_comes_out_the_same(library, two_sites, other):
    content = exported(library, Scope("site", two_sites["here"]))
    imported(other, content)
    assert exported(other) == content
    assert exported(other, Scope("site", two_sites["here"])) == content


def test_that_a_removed_course_of_a_site_stays_behind(library, two_sites):
    library.perform(
        courses.remove_course, course_id=two_sites["course here"], reason="Oprettet to gange"
    )
    found = tables(library, Scope("site", two_sites["here"]))
    assert "course" not in found
    assert "risk" not in found


@pytest.mark.parametrize("kind", ["site", "programme"])
def test_that_a_scope_that_is_not_there_is_told(library, two_sites, kind):
    with pytest.raises(NotFound):
        library.query(build_package, Scope(kind, two_sites["municipality"]))


def test_that_a_removed_site_cannot_be_handed_out(library):
    site = make_site(library)
    library.perform(sites.remove_site, site_id=site)
    with pytest.raises(NotFound):
        library.query(build_package, Scope("site", site))


def test_that_a_number_like_a_cpr_number_keeps_the_package_here_until_it_is_declared(library):
    site = library.perform(add_site, name="A")
    library.perform(rename_site, site_id=site, name="Ring 010190-1234")
    fault = fault_of(library.query, build_package)
    assert (fault.code, fault.values["place"]) == ("numbers_like_cpr", "site S-001")
    library.perform(declare_number_false, number="010190-1234", declared_by="AB")
    found = tables(library)
    assert len(found["site"]) == len(found["number_declaration"]) == 1
    library.undo()
    assert fault_of(library.query, build_package).code == "numbers_like_cpr"


def test_that_a_number_in_a_removed_row_that_goes_along_counts_too(library):
    form = make_own_form(library, purpose="010190-1234")
    course = make_course(library)
    make_candidate(library, course, own_form_id=form)
    assert fault_of(library.query, build_package).code == "numbers_like_cpr"


def test_that_only_the_declarations_a_package_needs_go_along(library, two_sites):
    library.perform(declare_number_false, number="010190-1234", declared_by="AB")
    assert "number_declaration" not in tables(library, Scope("site", two_sites["here"]))


def test_that_a_file_is_a_zip_with_one_member_or_bare_json(filled, tmp_path):
    package = filled.query(build_package)
    zipped, bare = tmp_path / "a.praksispakke", tmp_path / "a.json"
    for path in (zipped, bare):
        write_package(package, path)
    with zipfile.ZipFile(zipped) as archive:
        assert archive.namelist() == ["package.json"]
        assert archive.read("package.json") == bare.read_bytes() == to_bytes(package)


def test_that_a_file_written_twice_is_the_same_on_every_system(filled, tmp_path, monkeypatch):
    package = filled.query(build_package)
    write_package(package, tmp_path / "a.praksispakke")
    monkeypatch.setattr("sys.platform", "win32")
    write_package(package, tmp_path / "b.praksispakke")
    monkeypatch.undo()
    assert (tmp_path / "a.praksispakke").read_bytes() == (tmp_path / "b.praksispakke").read_bytes()


def test_that_a_file_that_cannot_be_written_leaves_the_old_one(filled, tmp_path):
    fault = fault_of(write_package, filled.query(build_package), tmp_path / "no" / "a.praksispakke")
    assert fault.code == "folder_missing"


def test_that_every_row_is_made_only_once_by_the_fixture(filled):
    assert all(len(rows) == 1 for rows in tables(filled).values())
    filled.perform(fill_every_table, seed=1)
    assert all(len(rows) == 2 for rows in tables(filled).values())
