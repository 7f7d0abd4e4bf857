"""`report`: one report as one file that appears whole or not at all."""

from __future__ import annotations

import pytest

from desktop.library.opening import create_library, open_library
from models.courses.operations import add_course
from models.errors import UserFacingError
from tests.desktop.library.acts import audits
from tests.models.courses.factories import START

STARTS = {"pdf": b"%PDF-", "docx": b"PK", "html": b"<!doctype html", "txt": b""}


@pytest.mark.parametrize("ending", STARTS)
def test_that_a_status_report_is_written_in_every_format(cli, example, tmp_path, ending):
    target = tmp_path / f"status.{ending}"
    told = cli("report", "status", "--library", example, "--course", "F-004", "--out", target)
    assert (told.code, told.out, told.err) == (0, f"{target}\n", "")
    content = target.read_bytes()
    assert content.lower().startswith(STARTS[ending].lower())
    assert len(content) > 1000


@pytest.mark.parametrize("kind", ["minutes", "agenda"])
def test_that_a_meeting_has_its_documents(cli, example, tmp_path, kind):
    (meeting, *_) = cli("list", "meetings", "--library", example, "--json").json
    target = tmp_path / "a.txt"
    for name in (meeting["id"], meeting["key"]):
        words = ["report", kind, "--library", example, "--meeting", name, "--out", target]
        assert cli(*words).code == 0
    assert meeting["title"] in target.read_text("utf-8")


def test_that_the_document_has_its_language_and_the_messages_theirs(cli, example, tmp_path):
    texts = {}
    for language in ("da", "en"):
        target = tmp_path / f"{language}.html"
        words = ["report", "status", "--library", example, "--course", "F-004"]
        assert cli("--lang", "en", *words, "--lang", language, "--out", target).code == 0
        texts[language] = target.read_text("utf-8")
    assert '<html lang="da' in texts["da"]
    assert '<html lang="en' in texts["en"]
    told = cli("--lang", "en", *words, "--lang", "da", "--out", tmp_path / "no" / "a.pdf")
    assert told.line.startswith("The folder does not exist")


def test_that_the_document_speaks_the_language_of_messages_unless_told(cli, example, tmp_path):
    target = tmp_path / "a.html"
    words = ["report", "status", "--library", example, "--course", "F-004", "--out", target]
    assert cli("--lang", "en", *words).code == 0
    assert '<html lang="en' in target.read_text("utf-8")


WRONG_USAGE = {
    "an unknown kind": ["report", "poem", "--course", "F-004"],
    "nothing to report on": ["report", "status"],
    "the wrong thing": ["report", "status", "--meeting", "M-001"],
    "two things": ["report", "status", "--course", "F-004", "--site", "S-001"],
    "an earlier day": ["report", "status", "--course", "F-004", "--as-of", "2019-01-01"],
    "an external edition": ["report", "status", "--course", "F-004", "--edition", "external"],
}


@pytest.mark.parametrize("kind", WRONG_USAGE)
def test_that_words_that_do_not_fit_are_told_and_nothing_is_written(cli, example, tmp_path, kind):
    told = cli(*WRONG_USAGE[kind], "--library", example, "--out", tmp_path / "a.pdf")
    assert (told.code, told.out) == (2, "")
    assert told.line
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("name", ["a", "a.odt", "a.pdf.exe"])
def test_that_an_ending_nobody_writes_is_wrong_usage(cli, example, tmp_path, name):
    words = ["report", "status", "--library", example, "--course", "F-004"]
    told = cli("--lang", "en", *words, "--out", tmp_path / name)
    assert told.code == 2
    assert ".pdf, .docx, .html, .txt" in told.line


def test_that_an_unknown_kind_names_those_there_are(cli, example):
    told = cli("--lang", "en", "report", "poem", "--library", example, "--out", "a.pdf")
    assert "status, minutes, agenda" in told.line


@pytest.mark.parametrize("name", ["F-999", "00000000-0000-4000-8000-000000000000"])
def test_that_a_course_that_is_not_there_writes_no_file(cli, example, tmp_path, name):
    target = tmp_path / "a.pdf"
    told = cli("report", "status", "--library", example, "--course", name, "--out", target)
    assert told.code == 1
    assert name in told.line
    assert not target.exists()


def test_that_an_old_file_stays_where_a_new_one_cannot_be_written(
    cli, example, tmp_path, monkeypatch
):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def fail(*_):
        raise UserFacingError("disk_full", path=str(target))

    monkeypatch.setattr("desktop.reports.writing.write_bytes", fail)
    told = cli("report", "status", "--library", example, "--course", "F-004", "--out", target)
    assert (told.code, told.out) == (1, "")
    assert target.read_bytes() == b"old"


def test_that_a_number_like_a_cpr_number_keeps_the_report_back(cli, tmp_path):
    path = tmp_path / "a.praksisrum"
    library = create_library(path)
    library.perform(add_course, title="Ring 010190-1234", starts_on=START, months=6)
    library.close()
    target = tmp_path / "a.pdf"
    told = cli("report", "status", "--library", path, "--course", "F-001", "--out", target)
    assert told.code == 1
    assert "010190" not in told.line
    assert not target.exists()


def test_that_a_report_is_in_the_audit_log_also_of_a_held_library(cli, example, tmp_path):
    holder = open_library(example)
    target = tmp_path / "a.txt"
    words = ["report", "status", "--library", example, "--course", "F-004", "--out", target]
    assert cli(*words).code == 0
    ((verb, kind, identity),) = holder.query(audits)
    holder.close()
    assert (verb, kind) == ("report", "status")
    assert identity is not None


def test_that_signs_the_font_lacks_are_named(cli, tmp_path):
    path = tmp_path / "a.praksisrum"
    library = create_library(path)
    library.perform(add_course, title="Ro \U0001f600", starts_on=START, months=6)
    library.close()
    words = ["report", "status", "--library", path, "--course", "F-001"]
    told = cli("--lang", "en", *words, "--out", tmp_path / "a.pdf")
    assert told.code == 0
    assert "\U0001f600" in told.line


def test_that_a_server_is_reported_on_alike(cli, server_url, tmp_path):
    library = create_library(server_url)
    library.perform(add_course, title="Ro i hverdagen", starts_on=START, months=6)
    library.close()
    target = tmp_path / "a.txt"
    words = ["report", "status", "--library", server_url, "--course", "F-001", "--out", target]
    assert cli(*words).code == 0
    assert "Ro i hverdagen" in target.read_text("utf-8")
