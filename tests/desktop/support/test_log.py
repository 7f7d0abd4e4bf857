"""The log and the crash report: what happened, never what anybody wrote."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from desktop.support import log, paths


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder for logs of its own."""
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "logs")
    return tmp_path / "logs"


@pytest.fixture
def root():
    """The root logger, put back afterwards."""
    logger = logging.getLogger()
    handlers, level = list(logger.handlers), logger.level
    yield logger
    for handler in set(logger.handlers) - set(handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def broken():
    """Fail with what somebody wrote in the message, as libraries do."""
    try:
        int("Karla siger nej")
    except ValueError as error:
        raise KeyError("Karla siger nej") from error


def report_of(function):
    try:
        function()
    except Exception as error:  # whatever it is, it is reported
        return log.crash_report(error)
    raise AssertionError


def test_that_a_report_names_kinds_and_places_and_no_text_of_anybody():
    report = report_of(broken)
    assert "KeyError <- ValueError" in report
    assert "test_log.py:" in report
    assert "Karla" not in report
    assert str(Path(__file__).parents[3]) not in report


def test_that_our_own_places_are_named_from_the_floor_down():
    from desktop.support.translation import set_language

    report = report_of(lambda: set_language("xx"))
    assert "  desktop/support/translation.py:" in report


def test_that_a_kept_report_is_shown_once(folder):
    assert log.take_crash_report() is None
    assert log.keep_crash_report("report") == folder / log.CRASH_FILE
    assert log.take_crash_report() == "report"
    assert log.take_crash_report() is None


def test_that_a_report_that_cannot_be_kept_is_no_second_failure(folder):
    folder.write_text("in the way", "utf-8")
    assert log.keep_crash_report("report") is None
    assert log.take_crash_report() is None


def test_that_the_log_is_written_to_a_file(folder, root):
    log.start_log()
    logging.getLogger("desktop.test").info("opened")
    assert "INFO desktop.test opened" in (folder / "praksisrum.log").read_text("utf-8")


def test_that_a_log_that_cannot_be_written_is_done_without(folder, root):
    folder.write_text("in the way", "utf-8")
    before = list(root.handlers)
    log.start_log()
    assert root.handlers == before


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("A  b\n", "A  b\n"),
        ("one\ntwo\r\nthree", "one two three\n"),
        ("red \x1b[31m", "red \ufffd[31m\n"),
        ("a\u00a0b", "a b\n"),
    ],
)
def test_that_an_error_is_one_line_whatever_it_quotes(capsys, text, line):
    log.write_error_line(text)
    assert capsys.readouterr().err == line


def test_that_the_version_is_that_of_the_distribution():
    assert log.program_version()[0].isdigit()
