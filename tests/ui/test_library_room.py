"""One open library in the window: what it fetches and what it remembers."""

from __future__ import annotations

import pytest

from desktop.library.jobs import SynchronousJobs
from models.courses.operations import edit_course
from tests.ui.window_desk import add_course
from ui.library_room import LibraryRoom


@pytest.fixture
def library(desk):
    return desk.new_library()


@pytest.fixture
def room(desk, library):
    def fail(error) -> None:
        raise error

    made = LibraryRoom(library, SynchronousJobs(library), desk.settings, lambda call: call(), fail)
    yield made
    made.close()


def test_that_places_carry_site_course_key_and_period(room, library) -> None:
    course = add_course(library, "Åkanden", 2026)
    room.fetch_all()
    place = room.places[0]
    assert (place.course_id, place.words) == (course, "Åkanden · Forløb 2026")
    assert "F-001" in place.detail
    assert "december 2026" in place.detail


def test_that_courses_visited_last_come_first_and_those_that_are_gone_are_left_out(
    room, library, desk
) -> None:
    first, second = add_course(library, "A", 2025), add_course(library, "B", 2026)
    room.fetch_all()
    room.go_to_course(first)
    room.go_to_course(second)
    assert room.recent == (second, first)
    kept = desk.settings.get("recent_courses")[library.id]
    desk.settings.set("recent_courses", {library.id: ["gone", *kept]})
    assert room.first_course() == second


def test_that_the_first_course_is_the_first_of_the_list_before_any_visit(room, library) -> None:
    assert room.first_course() is None
    course = add_course(library)
    room.fetch_places()
    assert room.first_course() == course


def test_that_a_write_tells_the_change_and_fetches_places_gates_undo_and_status(
    room, library, qtbot
) -> None:
    course = add_course(library)
    room.fetch_all()
    room.go_to_course(course)
    signals = [room.changed, room.places_fetched, room.gates_fetched, room.undo_fetched]
    with qtbot.waitSignals([*signals, room.status_fetched]):
        library.perform(edit_course, course_id=course, title="Nyt navn")
    assert room.place.title == "Nyt navn"


def test_that_gates_of_a_course_one_has_left_are_dropped(room, library, qtbot) -> None:
    first, second = add_course(library, "A"), add_course(library, "B")
    late: list = []
    room.jobs.query = lambda function, *arguments, then, **options: late.append(then)
    room.go_to_course(first)
    room.go_to_course(second)
    with qtbot.assertNotEmitted(room.gates_fetched):
        late[0](())
    with qtbot.waitSignal(room.gates_fetched):
        late[1](())


def test_that_the_operator_is_remembered_on_this_machine(room, library, desk) -> None:
    saved: list = []
    room.set_operator("SL", "leder", saved.append, lambda error: None)
    assert saved[0].initials == "SL"
    assert desk.settings.operator_of(library.id) == ("SL", "leder")


def test_that_a_closed_room_hears_nothing_more(room, library, qtbot) -> None:
    room.close()
    with qtbot.assertNotEmitted(room.changed):
        add_course(library)
