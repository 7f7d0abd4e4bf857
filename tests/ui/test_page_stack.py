"""Pages are made on the first visit and told what changes."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel

from desktop.library.changes import Changes
from ui.page_stack import PageStack
from ui.pages.page import Page


class NotingPage(Page):
    """Notes what it is asked."""

    made = 0

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        type(self).made += 1
        self.targets: list[dict] = []

    def show_target(self, **target) -> None:
        self.targets.append(target)


@pytest.fixture
def stack(themed, qtbot, navigator, monkeypatch):
    NotingPage.made = 0
    monkeypatch.setattr("ui.pages.registry.PageEntry.page_class", lambda _self: NotingPage)
    made = PageStack()
    qtbot.addWidget(made)
    made.use_library(None, None, None, navigator)
    return made


def test_that_a_page_is_made_on_the_first_visit_and_once(stack) -> None:
    assert NotingPage.made == 0
    first = stack.show_page("meetings")
    stack.show_page("reports")
    assert stack.show_page("meetings") is first
    assert NotingPage.made == 2
    assert (stack.page_name, stack.page) == ("meetings", first)


def test_that_a_new_page_shows_the_course_of_the_others(stack) -> None:
    course = uuid4()
    stack.show_course(course)
    assert stack.show_page("meetings").course_id == course
    other = uuid4()
    stack.show_course(other)
    assert stack.page.course_id == other


def test_that_a_target_reaches_the_page(stack) -> None:
    stack.show_page("meetings", meeting_id=1)
    stack.show_page("meetings")
    assert stack.page.targets == [{"meeting_id": 1}]


def test_that_changes_reach_every_page_that_was_made(stack) -> None:
    heard: list[str] = []
    for name in ("meetings", "reports"):
        stack.show_page(name).on_changed = lambda _changes, it=name: heard.append(it)
    stack.on_changed(Changes(frozenset({"meeting"}), frozenset(), "x"))
    assert heard == ["meetings", "reports"]


def test_that_forgotten_pages_are_made_anew(stack, navigator) -> None:
    first = stack.show_page("meetings")
    stack.use_library(None, None, None, navigator)
    assert stack.page is None
    assert stack.course_id is None
    assert stack.show_page("meetings") is not first


def test_that_something_that_is_no_page_replaces_the_last_of_its_name(stack) -> None:
    first, second = QLabel("et"), QLabel("to")
    stack.show_other("welcome", first)
    stack.show_other("welcome", second)
    assert stack.currentWidget() is second
    assert stack.indexOf(first) < 0
    assert stack.page_name == ""
