"""`import` and `export`."""

from __future__ import annotations

import json
import zipfile

import pytest

from desktop.library.opening import create_library, open_library
from tests.desktop.library.acts import add_site, audits, fingerprint, names


@pytest.fixture
def package(cli, example, tmp_path):
    """Everything in the example library, as a file."""
    path = tmp_path / "alt.praksispakke"
    assert cli("export", "--library", example, "--all", "--out", path).code == 0
    return path


def test_that_what_is_exported_imported_and_exported_again_is_the_same(
    cli, package, location, tmp_path
):
    assert cli("new", location).code == 0
    told = cli("--lang", "en", "import", package, "--library", location)
    assert (told.code, told.err) == (0, "")
    assert told.out.endswith(" rows brought in.\n")
    again = tmp_path / "again.praksispakke"
    told = cli("export", "--library", location, "--all", "--out", again)
    assert (told.code, told.out) == (0, f"{again}\n")
    assert again.read_bytes() == package.read_bytes()
    assert cli("check", "--library", location).code == 0


def test_that_a_second_import_does_nothing(cli, package, example):
    before = fingerprint(example.parent)
    told = cli("--lang", "en", "import", package, "--library", example)
    assert told.out == "Everything in the package is here already.\n"
    assert fingerprint(example.parent) == before


def test_that_a_dry_run_says_what_it_would_do_and_does_it_not(cli, package, location, tmp_path):
    assert cli("new", location).code == 0
    planned = cli("import", package, "--library", location, "--dry-run", "--json").json
    assert planned["done"] is False
    assert cli("list", "sites", "--library", location, "--json").json == []
    assert "%n" not in cli("import", package, "--library", location, "--dry-run").out
    done = cli("import", package, "--library", location, "--json").json
    assert done == planned | {"done": True}
    assert done["new"]["site"] == 9
    assert (done["known"], done["renumbered"]) == (0, [])


def test_that_renumbered_things_are_told(cli, package, tmp_path):
    path = tmp_path / "mine.praksisrum"
    library = create_library(path)
    library.perform(add_site, name="Vores")
    library.close()
    found = cli("import", package, "--library", path, "--dry-run", "--json").json["renumbered"]
    assert found == [{"kind": "site", "old": "S-001", "new": "S-010"}]
    told = cli("--lang", "en", "import", package, "--library", path)
    assert "S-001 is taken here and becomes S-010" in told.out


@pytest.mark.parametrize("kind", ["site", "programme"])
def test_that_a_scope_is_named_by_key_or_id(cli, example, tmp_path, kind):
    listed = cli("list", f"{kind}s", "--library", example, "--json").json[0]
    files = []
    for name in (listed["key"], listed["key"].lower(), listed["id"]):
        files.append(tmp_path / f"{len(files)}.json")
        words = ["export", "--library", example, f"--{kind}", name, "--out", files[-1]]
        assert cli(*words).code == 0
    assert len({path.read_bytes() for path in files}) == 1
    tables = json.loads(files[0].read_bytes())["tables"]
    assert listed["id"] in [row["id"] for row in tables[kind]]


@pytest.mark.parametrize("name", ["S-999", "00000000-0000-4000-8000-000000000000", "\udcff", "''"])
def test_that_a_site_that_is_not_there_writes_no_file(cli, example, tmp_path, name):
    target = tmp_path / "a.praksispakke"
    told = cli("export", "--library", example, "--site", name, "--out", target)
    assert (told.code, told.out) == (1, "")
    assert told.line
    assert not target.exists()


def test_that_a_missing_folder_is_named_and_an_old_file_stays(cli, example, tmp_path):
    target = tmp_path / "none" / "a.praksispakke"
    told = cli("export", "--library", example, "--all", "--out", target)
    assert told.code == 1
    assert str(target.parent) in told.line


@pytest.fixture
def wrong(tmp_path, package):
    """Packages that are none, by what is wrong with them."""
    with zipfile.ZipFile(package) as archive:
        content = json.loads(archive.read("package.json"))
    content["tables"]["course"][0]["months"] = 3
    made = {
        "missing": None,
        "no JSON": b"{oops",
        "empty": b"",
        "too deep": b"[" * 100_000,
        "another version": json.dumps({**content, "format_version": 9}).encode(),
        "a wrong value": json.dumps(content).encode(),
    }
    paths = {}
    for number, (kind, data) in enumerate(made.items()):
        paths[kind] = tmp_path / f"wrong-{number}.json"
        if data is not None:
            paths[kind].write_bytes(data)
    return paths


def test_that_wrong_packages_are_one_line_each_and_change_nothing(cli, wrong, tmp_path):
    folder = tmp_path / "library"
    folder.mkdir()
    path = folder / "a.praksisrum"
    assert cli("new", path).code == 0
    before = fingerprint(folder)
    for kind, package in wrong.items():
        for more in ([], ["--dry-run"], ["--json"]):
            told = cli("import", package, "--library", path, *more)
            assert (told.code, told.out) == (1, ""), kind
            assert told.line
    assert fingerprint(folder) == before
    told = cli("import", wrong["a wrong value"], "--library", path)
    assert "tables.course[0].months" in told.line


def test_that_a_held_library_is_not_imported_into_and_the_holder_is_named(cli, package, tmp_path):
    path = tmp_path / "held.praksisrum"
    holder = create_library(path)
    holder.close()
    holder = open_library(path)
    told = cli("--lang", "en", "import", package, "--library", path)
    assert (told.code, told.out) == (1, "")
    assert told.line.startswith("The library is in use by ")
    assert " since " in told.line
    assert holder.query(names) == []
    # Reading is nobody's harm.
    assert cli("import", package, "--library", path, "--dry-run").code == 0
    assert cli("export", "--library", path, "--all", "--out", tmp_path / "b.json").code == 0
    assert holder.query(audits) == [("export", "", None)]
    holder.close()


def test_that_an_export_is_in_the_audit_log(cli, example, tmp_path):
    (site, *_) = cli("list", "sites", "--library", example, "--json").json
    target = tmp_path / "a.json"
    assert cli("export", "--library", example, "--site", site["id"], "--out", target).code == 0
    library = open_library(example, for_writing=False)
    ((verb, kind, identity),) = library.query(audits)
    library.close()
    assert (verb, kind, str(identity)) == ("export", "site", site["id"])


def test_that_a_number_like_a_cpr_number_keeps_the_package_here(cli, tmp_path):
    path = tmp_path / "a.praksisrum"
    library = create_library(path)
    library.perform(add_site, name="Ring 010190-1234")
    library.close()
    told = cli("export", "--library", path, "--all", "--out", tmp_path / "a.praksispakke")
    assert told.code == 1
    assert "site S-001" in told.line
    assert "010190" not in told.line
    assert not (tmp_path / "a.praksispakke").exists()
