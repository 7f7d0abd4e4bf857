"""Nyt forløb: three minutes, nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget

from models.errors import RuleViolation
from models.groups.rows import MemberRole
from tests.ui.checks import assert_accessible, tab_stops
from ui.dialogs.new_course import NewCourseDialog, default_title, split_names

SITES = [(uuid4(), "Botilbuddet Solgården"), (uuid4(), "Egehuset")]


class Submitted:
    """Answers a submit with a course, or with a failure."""

    def __init__(self) -> None:
        self.arguments: dict | None = None
        self.failure: Exception | None = None
        self.course_id = uuid4()

    def __call__(self, arguments, then, failed) -> None:
        self.arguments = arguments
        if self.failure is not None:
            failed(self.failure)
        else:
            then(self.course_id)


@pytest.fixture
def submitted() -> Submitted:
    return Submitted()


@pytest.fixture
def ask(themed, qtbot, submitted):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)

    def made(sites=SITES):
        dialog = NewCourseDialog(sites, submitted, window)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        dialog._start.set_value(dt.date(2026, 3, 1))
        dialog._on_start_changed()
        return dialog

    return made


def _type(dialog, qtbot, name, text) -> None:
    editor = dialog.findChild(object, name)
    editor.clear()
    qtbot.keyClicks(editor, text)


def test_that_the_answers_become_the_arguments_of_start_course(ask, submitted, qtbot) -> None:
    dialog = ask()
    _type(dialog, qtbot, "course_leader", "Karen")
    _type(dialog, qtbot, "course_resident", "Jens, Sanne og Ole")
    with qtbot.waitSignal(dialog.course_started) as signal:
        dialog.accept_button.click()
    assert signal.args == [submitted.course_id]
    assert submitted.arguments == {
        "title": "Forløb 2026-27",
        "starts_on": dt.date(2026, 3, 1),
        "months": 12,
        "site_id": SITES[0][0],
        "site_name": "",
        "members": (
            ("Karen", MemberRole.LEADER, ""),
            ("Jens", MemberRole.RESIDENT, ""),
            ("Sanne", MemberRole.RESIDENT, ""),
            ("Ole", MemberRole.RESIDENT, ""),
        ),
    }
    assert not dialog.isVisible()


def test_that_an_empty_library_asks_for_the_name_of_the_facility(ask, submitted, qtbot) -> None:
    dialog = ask(sites=[])
    dialog.accept_button.click()
    assert submitted.arguments is None
    assert dialog.fields["site_name"].error
    _type(dialog, qtbot, "course_site_name", "Åkanden")
    dialog.accept_button.click()
    assert submitted.arguments["site_name"] == "Åkanden"
    assert submitted.arguments["site_id"] is None


def test_that_an_empty_library_can_begin_with_a_group_across_places(ask, submitted) -> None:
    dialog = ask(sites=[])
    assert dialog.findChild(object, "course_site").isVisible()
    dialog._site.set_value("none")
    dialog._site.activated.emit(1)
    dialog.accept_button.click()
    assert (submitted.arguments["site_id"], submitted.arguments["site_name"]) == (None, "")


def test_that_a_day_that_is_none_never_begins_a_course_on_another(ask, submitted, qtbot) -> None:
    dialog = ask()
    line = dialog._start.inner
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "31-02-2026")
    dialog._title.setFocus()
    assert dialog.fields["starts_on"].error
    assert dialog._period.text() == ""
    assert dialog._title.hasFocus()
    dialog.accept_button.click()
    assert submitted.arguments is None
    assert line.text() == "31-02-2026"
    line.selectAll()
    qtbot.keyClicks(line, "1-4-2026")
    dialog._title.setFocus()
    assert dialog.fields["starts_on"].error == ""
    assert "1. april 2026" in dialog._period.text()
    dialog.accept_button.click()
    assert submitted.arguments["starts_on"] == dt.date(2026, 4, 1)


def test_that_a_group_across_places_has_no_facility(ask, submitted) -> None:
    dialog = ask()
    dialog._site.set_value("none")
    dialog._site.activated.emit(0)
    dialog.accept_button.click()
    assert (submitted.arguments["site_id"], submitted.arguments["site_name"]) == (None, "")


def test_that_any_length_can_be_asked_for(ask, submitted) -> None:
    dialog = ask()
    assert not dialog.fields["months"].isVisible()
    dialog._length.set_value(0)
    dialog._length.chosen.emit(0)
    assert dialog.fields["months"].isVisible()
    dialog._months.setValue(7)
    dialog.accept_button.click()
    assert submitted.arguments["months"] == 7


def test_that_the_period_is_said_in_words(ask) -> None:
    dialog = ask()
    assert "28. februar 2027" in dialog._period.text()


def test_that_a_title_somebody_wrote_is_not_written_over(ask, submitted, qtbot) -> None:
    dialog = ask()
    _type(dialog, qtbot, "course_title", "Håb og drømme")
    dialog._length.set_value(4)
    dialog._length.chosen.emit(4)
    dialog.accept_button.click()
    assert submitted.arguments["title"] == "Håb og drømme"


def test_that_a_missing_first_day_is_asked_for(ask, submitted) -> None:
    dialog = ask()
    dialog._start.set_value(None)
    dialog.accept_button.click()
    assert submitted.arguments is None
    assert dialog.fields["starts_on"].error


def test_that_a_rule_about_a_member_stands_beside_the_role(ask, submitted, qtbot) -> None:
    submitted.failure = RuleViolation("text_too_long", "members", index=2, limit=300, length=301)
    dialog = ask()
    _type(dialog, qtbot, "course_leader", "Karen")
    _type(dialog, qtbot, "course_resident", "Jens, Sanne")
    dialog.accept_button.click()
    assert dialog._roles[MemberRole.RESIDENT].error
    assert dialog._roles[MemberRole.LEADER].error == ""
    assert dialog.findChild(object, "course_resident").text() == "Jens, Sanne"
    assert dialog.isVisible()


def test_that_every_control_is_named_and_reached_in_reading_order(ask) -> None:
    dialog = ask()
    assert_accessible(dialog)
    names = [stop.objectName() for stop in tab_stops(dialog)]
    assert names.index("course_start_line") < names.index("course_title")
    assert names.index("course_title") < names.index("course_leader")
    assert names[-1] == "new_course_accept"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jens, Sanne", ["Jens", "Sanne"]),
        ("Jens og Sanne; Ole", ["Jens", "Sanne", "Ole"]),
        (" , ,", []),
        ("Georg", ["Georg"]),
        ("Andersen", ["Andersen"]),
    ],
)
def test_that_names_are_told_apart(text, names) -> None:
    assert split_names(text) == names


def test_that_a_course_is_called_after_its_years(themed) -> None:
    assert default_title(dt.date(2026, 1, 1), dt.date(2026, 12, 31)) == "Forløb 2026"
    assert default_title(dt.date(2026, 3, 1), dt.date(2027, 2, 28)) == "Forløb 2026-27"
