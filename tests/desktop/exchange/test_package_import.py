"""All or nothing, one entry, one step of undo; what is here stays as it is."""

from __future__ import annotations

import json
from uuid import UUID

import pytest

from desktop.exchange.package_import import import_package, plan_import
from desktop.exchange.package_reading import parse_package
from desktop.library.checking import check_library
from desktop.library.opening import create_library, open_library
from models.errors import Conflict, UserFacingError
from models.meetings.tables import Meeting
from models.privacy import declare_number_false
from models.sites.operations import remove_site
from tests.desktop.exchange.every_table import exported, fill_every_table, imported
from tests.desktop.library.acts import add_site, fault_of, names, rename_site
from tests.models.meetings.factories import (
    approve,
    make_approved_meeting,
    make_decision,
    make_group,
    make_held_meeting,
    make_item,
)

NEW_ID = "0a0a0a0a-0000-4000-8000-000000000001"


def as_bytes(package):
    return json.dumps(package).encode()


def refused(library, content):
    """The fault an import tells; the library is as it was."""
    before, state = exported(library), library.undo_state()
    package = parse_package(content)
    planned = fault_of(library.query, plan_import, package)
    fault = fault_of(library.perform, import_package, package=package)
    assert (planned.code, planned.values) == (fault.code, fault.values)
    assert (exported(library), library.undo_state()) == (before, state)
    return fault


def test_that_an_import_is_one_entry_and_one_step_back_and_forth(location, example_bytes):
    library = create_library(location)
    library.perform(add_site, name="Vores eget")
    before = exported(library)
    plan = imported(library, example_bytes)
    assert plan.count == sum(map(len, json.loads(example_bytes)["tables"].values()))
    after = exported(library)
    assert library.undo_state().undo == "import_package"
    library.undo()
    assert exported(library) == before
    library.redo()
    # Undo and redo raise the versions; everything else is as it was.
    assert without_versions(exported(library)) == without_versions(after)
    assert check_library(library) == ()
    library.close()


def without_versions(content):
    package = json.loads(content)
    for rows in package["tables"].values():
        for row in rows:
            row["version"] = 0
    return package


def test_that_an_import_stays_once_somebody_built_on_it(library, small, small_bytes):
    library.set_operator("AB", "leder")
    imported(library, small_bytes)
    library.set_operator("CD", "medarbejder")
    site = UUID(small["tables"]["site"][0]["id"])
    library.perform(rename_site, site_id=site, name="Vores nu")
    after = exported(library)
    library.set_operator("AB", "leder")
    with pytest.raises(Conflict) as caught:
        library.undo()
    assert [reason.code for reason in caught.value.reasons] == ["changed_since"]
    assert exported(library) == after


def test_that_what_is_here_already_is_left_alone(library, small_bytes):
    first = imported(library, small_bytes)
    again = imported(library, small_bytes)
    assert (again.count, again.known, again.new) == (0, first.count, {})
    # Nothing was done, so the first import is what undo takes back.
    library.undo()
    assert library.query(names) == []
    assert library.undo_state().undo is None


def test_that_only_what_is_missing_comes_in(library, small, small_bytes):
    without = {**small, "tables": {**small["tables"], "task_move": []}}
    imported(library, as_bytes(without))
    plan = imported(library, small_bytes)
    assert plan.new == {"task_move": 1}
    assert exported(library) == small_bytes


def test_that_a_row_that_differs_refuses_the_whole_package(library, small, small_bytes):
    imported(library, small_bytes)
    small["tables"]["site"][0]["note"] = "Noget andet"
    small["tables"]["municipality"] = []
    fault = refused(library, as_bytes(small))
    assert fault.code == "package_row_differs"
    assert fault.values == {"place": "tables.site[0]", "found": "S-001"}


def test_that_a_plan_writes_nothing(library, small_bytes, other):
    package = parse_package(small_bytes)
    before = exported(library)
    plan = library.query(plan_import, package)
    assert exported(library) == before
    assert library.undo_state().undo is None
    assert plan == other.perform(import_package, package=package)


def test_that_a_plan_needs_no_right_to_write(server_url, small_bytes):
    create_library(server_url).close()
    library = open_library(server_url, for_writing=False)
    assert library.query(plan_import, parse_package(small_bytes)).count > 40
    library.close()


def test_that_taken_keys_are_renumbered_and_say_so(filled, small_bytes):
    mine = exported(filled)
    filled.perform(fill_every_table, seed=1)
    theirs = json.loads(exported(filled))
    for name, rows in theirs["tables"].items():
        known = {row["id"] for row in json.loads(mine)["tables"].get(name, ())}
        theirs["tables"][name] = [row for row in rows if row["id"] not in known]
        for row in theirs["tables"][name]:
            if "key" in row:
                row["key"] = row["key"].replace("-002", "-001")
    filled.undo()
    plan = imported(filled, as_bytes(theirs))
    assert ("site", "S-001", "S-002") in plan.renumbered
    assert ("meeting", "M-001", "M-002") in plan.renumbered
    assert len(plan.renumbered) == 10
    # Brought in once more, everything is known: a key given here is no difference.
    assert imported(filled, as_bytes(theirs)).count == 0
    assert small_bytes == mine


def test_that_keys_of_removed_rows_are_not_given_again(library, small_bytes):
    for name in "AB":
        library.perform(add_site, name=name)
    library.undo()
    site = library.perform(add_site, name="C")
    library.perform(remove_site, site_id=site)
    plan = imported(library, small_bytes)
    assert plan.renumbered == (("site", "S-001", "S-003"),)


def test_that_several_taken_keys_get_a_number_each(library, other):
    for name in "ABC":
        library.perform(add_site, name=name)
        other.perform(add_site, name=name.lower())
    plan = imported(other, exported(library))
    assert sorted(new for _, _, new in plan.renumbered) == ["S-004", "S-005", "S-006"]
    assert other.query(names) == ["A", "B", "C", "a", "b", "c"]


def test_that_a_reference_to_nothing_refuses_the_package(library, small):
    small["tables"]["meeting"] = []
    fault = refused(library, as_bytes(small))
    assert fault.code == "package_unknown_reference"
    assert fault.values["place"].endswith(".meeting_id")


def test_that_a_reference_to_what_is_here_is_followed(library, small, small_bytes):
    only_sites = {
        **small,
        "tables": {name: small["tables"][name] for name in ("municipality", "programme", "site")},
    }
    imported(library, as_bytes(only_sites))
    rest = {
        **small,
        "tables": {
            name: rows for name, rows in small["tables"].items() if name not in only_sites["tables"]
        },
    }
    imported(library, as_bytes(rest))
    assert exported(library) == small_bytes


def test_that_rows_of_two_courses_are_not_tied_together(library, filled):
    filled.perform(fill_every_table, seed=1)
    package = json.loads(exported(filled))
    tasks = package["tables"]["task"]
    tasks[0]["meeting_id"], tasks[1]["meeting_id"] = (
        tasks[1]["meeting_id"],
        tasks[0]["meeting_id"],
    )
    for rows in package["tables"].values():
        for row in rows:
            if "key" in row:
                row["key"] = row["key"].replace("-00", "-10")
    new = create_library(library.location.replace("library.", "new."))
    fault = refused(new, as_bytes(package))
    new.close()
    assert fault.code == "package_other_course"
    assert fault.values["place"] in ("tables.task[0].meeting_id", "tables.task[1].meeting_id")


def test_that_what_there_can_be_one_of_is_refused_with_its_place(library, small, small_bytes):
    imported(library, small_bytes)
    small["tables"] = {"municipality": [{**small["tables"]["municipality"][0], "id": NEW_ID}]}
    fault = refused(library, as_bytes(small))
    assert fault.code == "package_taken"
    assert fault.values["place"] == "tables.municipality[0].name"
    small["tables"]["municipality"][0]["deleted_at"] = "2026-01-01T00:00:00.000000Z"
    assert imported(library, as_bytes(small)).new == {"municipality": 1}


def test_that_a_number_declared_on_both_sides_is_declared_once(library, other):
    for each in (library, other):
        each.perform(add_site, name="Ring 010190-1234")
        each.perform(declare_number_false, number="010190-1234", declared_by="AB")
    plan = imported(other, exported(library))
    assert plan.new == {"site": 1}
    assert plan.known == 1


@pytest.fixture
def approved(library):
    """A library with approved minutes, and a package that adds to them."""
    group = make_group(library)
    meeting = make_approved_meeting(library, group)
    open_meeting = make_held_meeting(library, group)
    package = json.loads(exported(library))
    return library, group, meeting, open_meeting, package


@pytest.mark.parametrize(
    "make",
    [
        lambda library, group, meeting: make_item(library, meeting),
        lambda library, group, meeting: make_decision(library, group, meeting_id=meeting),
    ],
    ids=["an item", "a decision"],
)
def test_that_approved_minutes_get_nothing_new_by_an_import(approved, make):
    library, group, meeting, open_meeting, _ = approved
    make(library, group, open_meeting)
    package = json.loads(exported(library))
    library.undo()
    for name in ("agenda_item", "decision"):
        for row in package["tables"].get(name, ()):
            row["meeting_id"] = str(meeting)
    fault = refused(library, as_bytes(package))
    assert fault.code == "package_minutes_approved"


def test_that_approved_minutes_come_in_whole(approved, other):
    *_, package = approved
    imported(other, as_bytes(package))
    assert other.query(lambda session: session.query(Meeting).count()) == 2
    other.undo()
    assert other.query(lambda session: session.query(Meeting).count()) == 0


def test_that_an_import_stays_once_its_minutes_were_approved_here(library, other):
    group = make_group(library)
    meeting = make_held_meeting(library, group)
    other.set_operator("AB", "leder")
    imported(other, exported(library))
    other.set_operator("CD", "medarbejder")
    approve(other, meeting)
    other.set_operator("AB", "leder")
    with pytest.raises(Conflict) as caught:
        other.undo()
    assert "changed_since" in [reason.code for reason in caught.value.reasons]
    assert other.query(lambda session: session.get(Meeting, meeting).deleted_at) is None


def test_that_nothing_is_left_of_an_import_that_fails_at_the_very_end(
    library, small_bytes, monkeypatch
):
    def fail(*_):
        raise UserFacingError("disk_full", path="x")

    before = exported(library)
    monkeypatch.setattr("models.journal.recording.write_entry", fail)
    package = parse_package(small_bytes)
    assert fault_of(library.perform, import_package, package=package).code == "disk_full"
    monkeypatch.undo()
    assert exported(library) == before
    assert check_library(library) == ()
