"""From words to an exit code, in the language that was asked for."""

from __future__ import annotations

import pytest

from desktop.commandline import libraries, running
from desktop.support import paths
from desktop.support.settings import Settings
from models.errors import Conflict, NotFound, Reason, RuleViolation, UserFacingError


@pytest.fixture(autouse=True)
def folders(tmp_path, monkeypatch):
    """Settings and logs of their own."""
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "logs")
    return tmp_path


def failing(monkeypatch, error):
    def fail(_):
        raise error

    monkeypatch.setitem(libraries.COMMANDS, "new", fail)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RuleViolation("text_missing", "title"), 1),
        (Conflict(Reason("taken")), 1),
        (NotFound("site", "S-001"), 1),
        (UserFacingError("disk_full", path="a\nb"), 1),
        (running.UsageError("wrong\nwords"), 2),
    ],
)
def test_that_a_failure_is_one_line_and_its_code(cli, monkeypatch, error, code):
    failing(monkeypatch, error)
    told = cli("new", "a")
    assert (told.code, told.out) == (code, "")
    assert told.line


@pytest.mark.expects_log("a command failed: ZeroDivisionError")
def test_that_a_bug_says_where_its_report_lies_and_what_was_written_is_not_in_it(
    cli, monkeypatch, folders
):
    failing(monkeypatch, ZeroDivisionError("Karla siger nej"))
    told = cli("new", "a")
    assert told.code == 70
    report = folders / "logs" / "crash.txt"
    assert str(report) in told.line
    assert "ZeroDivisionError" in report.read_text("utf-8")
    assert "Karla" not in told.err + report.read_text("utf-8")


@pytest.mark.expects_log("a command failed")
def test_that_a_bug_is_told_also_where_no_report_can_be_kept(cli, monkeypatch, folders):
    (folders / "logs").write_text("in the way", "utf-8")
    failing(monkeypatch, ZeroDivisionError())
    assert cli("new", "a").code == 70


def test_that_the_keyboard_stops_a_command_without_a_word(cli, monkeypatch):
    failing(monkeypatch, KeyboardInterrupt())
    told = cli("new", "a")
    assert (told.code, told.err) == (130, "")


@pytest.mark.parametrize(
    "words",
    [
        ["nothing"],
        ["new"],
        ["list", "members", "--library", "a"],
        ["list", "sites"],
        ["check"],
        ["import", "a.praksispakke"],
        ["export", "--all", "--out", "a"],
        ["export", "--library", "a", "--out", "b"],
        ["export", "--library", "a", "--all", "--site", "S-001", "--out", "b"],
        ["--lang", "sv", "list", "reports"],
        ["sample", "a.praksisrum", "--set", "nothing"],
        ["analyse"],
    ],
)
def test_that_words_that_do_not_fit_are_wrong_usage(cli, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    told = cli(*words)
    assert (told.code, told.out) == (2, "")
    assert told.err
    assert [path.name for path in tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["--lang", "da"], "Her ligger ikke noget bibliotek: nowhere"),
        (["--lang", "en"], "There is no library here: nowhere"),
        (["--lang=en"], "There is no library here: nowhere"),
        (["--quiet", "--lang", "en"], "There is no library here: nowhere"),
        ([], "Her ligger ikke noget bibliotek: nowhere"),
    ],
)
def test_that_messages_are_in_the_language_before_the_command(
    cli, words, line, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    told = cli(*words, "check", "--library", "nowhere")
    assert (told.code, told.line) == (1, line)


def test_that_the_language_is_else_that_of_the_settings(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Settings().set("language", "en")
    assert cli("check", "--library", "nowhere").line == "There is no library here: nowhere"


def test_that_help_is_in_the_language(cli):
    english, danish = cli("--lang", "en", "--help"), cli("--lang", "da", "--help")
    assert english.code == danish.code == 0
    assert "Make an empty library." in english.out
    assert "Make an empty library." not in danish.out


def test_that_the_version_is_told(cli):
    told = cli("--version")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("praksisrum 0")


@pytest.mark.parametrize("before", [True, False])
def test_that_the_library_may_stand_before_or_after_the_command(cli, example, before):
    words = ["--library", example, "check"] if before else ["check", "--library", example]
    assert cli(*words).code == 0
