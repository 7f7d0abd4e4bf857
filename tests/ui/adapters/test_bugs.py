"""A bug of ours: a report is kept and shown, the window closes safely."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from desktop.support import log
from ui.adapters import bugs


@pytest.fixture
def shell(qtbot, themed):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def codes() -> list[int]:
    """What the program would have ended with."""
    return []


@pytest.fixture
def shown(monkeypatch, codes):
    reports: list[str] = []
    monkeypatch.setattr(bugs, "show_report", lambda report, _shell: reports.append(report))
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(bugs, "QApplication", SimpleNamespace(exit=codes.append))
    return reports


def _bug(text: str = "Jens har sagt noget"):
    try:
        raise ValueError(text)
    except ValueError as error:
        return type(error), error, error.__traceback__


@pytest.mark.expects_log("a bug in the window: ValueError")
def test_that_a_bug_keeps_and_shows_a_report_without_what_people_wrote(shell, shown, codes) -> None:
    bugs.BugHandler(shell)(*_bug())
    assert codes == [70]
    assert len(shown) == 1
    assert "ValueError" in shown[0]
    assert "Jens" not in shown[0]
    assert not shell.isVisible()
    assert log.take_crash_report() == shown[0]


@pytest.mark.expects_log("a bug in the window: ValueError")
def test_that_a_bug_while_the_report_is_shown_opens_no_second_one(
    shell, shown, monkeypatch
) -> None:
    handler = bugs.BugHandler(shell)
    monkeypatch.setattr(
        bugs, "show_report", lambda report, _: (shown.append(report), handler(*_bug()))
    )
    handler(*_bug())
    assert len(shown) == 1
    log.take_crash_report()


@pytest.mark.expects_log("a bug in the window: ValueError")
def test_that_nobody_is_asked_where_nobody_sits(shell, shown) -> None:
    bugs.BugHandler(shell, is_silent=True)(*_bug())
    assert shown == []
    assert log.take_crash_report()


@pytest.mark.expects_log("a bug in the window: ValueError")
def test_that_the_next_start_tells_of_it_once(desk, shown) -> None:
    bugs.BugHandler(desk.shell, is_silent=True)(*_bug())
    bugs.tell_of_last_bug(desk.window)
    assert desk.window.frame.messages.text
    desk.shell.show()
    desk.shell.findChild(object, "message_action").click()
    assert len(shown) == 1
    bugs.tell_of_last_bug(desk.window)
    assert desk.window.frame.messages.text == ""
