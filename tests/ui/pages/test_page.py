"""What every page shares: fetching when it is seen, and only what it shows."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel

from desktop.library.changes import Changes
from ui.pages.page import Page
from ui.widgets.buttons import primary_button


class TrialPage(Page):
    """A page that counts its fetching."""

    SHOWS = frozenset({"trial"})

    def __init__(self, navigator) -> None:
        super().__init__(None, None, None, navigator)
        self.reloads = 0
        self.set_heading("Prøvehandlinger", "Små forsøg i hverdagen.")

    def reload(self) -> None:
        self.reloads += 1


def _changed(*kinds: str) -> Changes:
    return Changes(frozenset(kinds), frozenset(), "x")


@pytest.fixture
def page(themed, qtbot, navigator):
    made = TrialPage(navigator)
    qtbot.addWidget(made)
    return made


def test_that_a_page_nobody_sees_fetches_nothing(page) -> None:
    page.load(uuid4())
    page.on_changed(_changed("trial"))
    assert page.reloads == 0


def test_that_a_page_fetches_once_when_it_is_shown(page, qtbot) -> None:
    page.load(uuid4())
    page.show()
    qtbot.waitExposed(page)
    assert page.reloads == 1
    page.hide()
    page.show()
    assert page.reloads == 1


def test_that_a_change_of_what_it_shows_reloads_it_at_once(page, qtbot) -> None:
    page.show()
    qtbot.waitExposed(page)
    page.on_changed(_changed("meeting"))
    assert page.reloads == 1
    page.on_changed(_changed("meeting", "trial"))
    assert page.reloads == 2


def test_that_a_change_while_it_was_hidden_reloads_it_when_it_is_shown(page, qtbot) -> None:
    page.show()
    qtbot.waitExposed(page)
    page.hide()
    page.on_changed(_changed("trial"))
    assert page.reloads == 1
    page.show()
    assert page.reloads == 2


def test_that_another_course_is_fetched(page, qtbot) -> None:
    page.show()
    qtbot.waitExposed(page)
    course = uuid4()
    page.load(course)
    assert (page.course_id, page.reloads) == (course, 2)


def test_that_heading_and_sentence_stand_above_and_name_the_page(page) -> None:
    words = [label.text() for label in page.findChildren(QLabel)]
    assert words[:2] == ["Prøvehandlinger", "Små forsøg i hverdagen."]
    assert page.accessibleName() == "Prøvehandlinger"


def test_that_header_actions_stand_at_the_right_of_the_heading(page, qtbot) -> None:
    page.add_header_action(primary_button("Ny", name="new"))
    page.resize(900, 500)
    page.show()
    qtbot.waitExposed(page)
    button = page.findChild(object, "new")
    assert button.geometry().right() > 800
    assert button.y() < 60
