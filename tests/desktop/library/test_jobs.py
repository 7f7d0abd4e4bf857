"""Work off the GUI thread: in order, handed back, told when it fails, stopped when nobody waits."""

from __future__ import annotations

import threading

import pytest

from desktop.library.jobs import CancelledError, CancelToken, Jobs, SynchronousJobs
from desktop.support.translation import current_language, in_language
from models.errors import Conflict
from tests.desktop.library.acts import add_site, names


class Inbox:
    """Where results are handed over, as the GUI thread's queue does."""

    def __init__(self):
        self.calls = []
        self.failures = []
        self.arrived = threading.Condition()

    def deliver(self, call):
        with self.arrived:
            self.calls.append(call)
            self.arrived.notify_all()

    def run(self, count):
        """Run what has arrived, once there is so much of it."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.calls) >= count, timeout=10)
            calls, self.calls = self.calls, []
        for call in calls:
            call()


@pytest.fixture
def inbox():
    """An inbox."""
    return Inbox()


@pytest.fixture
def jobs(library, inbox):
    """The lanes of a library, closed afterwards."""
    lanes = Jobs(library, inbox.deliver, inbox.failures.append)
    yield lanes
    lanes.close()


def test_that_writes_happen_in_the_order_they_were_asked_for(jobs, inbox):
    done = []
    for number in range(10):
        jobs.perform(add_site, name=f"{number}", then=done.append)
    inbox.run(10)
    found = []
    jobs.query(names, then=found.extend)
    inbox.run(1)
    assert len(done) == 10
    assert found == [str(number) for number in range(10)]


def test_that_results_wait_for_whoever_asked(jobs, inbox):
    found = []
    jobs.query(names, then=found.append)
    with inbox.arrived:
        assert inbox.arrived.wait_for(lambda: inbox.calls, timeout=10)
    assert found == []
    inbox.run(1)
    assert found == [[]]


def test_that_work_happens_in_another_thread(jobs, inbox):
    found = []
    jobs.write(lambda: threading.current_thread().name, then=found.append)
    jobs.run(lambda _, __: threading.current_thread().name, then=found.append)
    inbox.run(2)
    assert {name.split("_")[0] for name in found} == {"writer", "reader"}


def test_that_a_failure_goes_to_who_asked_and_else_to_everybody(jobs, inbox):
    mine = []
    jobs.undo(failed=mine.append)
    jobs.redo()
    inbox.run(2)
    (told,) = mine
    assert isinstance(told, Conflict)
    assert told.reasons[0].code == "nothing_to_undo"
    assert [error.reasons[0].code for error in inbox.failures] == ["nothing_to_redo"]


def test_that_the_writer_goes_on_after_a_failure(jobs, inbox):
    done = []
    jobs.undo()
    jobs.perform(add_site, name="A", then=done.append)
    inbox.run(2)
    assert len(done) == 1


def test_that_undo_and_redo_tell_their_changes(jobs, inbox):
    told = []
    jobs.perform(add_site, name="A")
    jobs.undo(then=told.append)
    jobs.redo(then=told.append)
    inbox.run(2)
    assert [changes.verb for changes in told] == ["undo", "redo"]


def test_that_work_speaks_the_language_of_who_asked(jobs, inbox):
    found = []
    for language in ("en", "da"):
        with in_language(language):
            jobs.write(current_language, then=found.append)
    inbox.run(2)
    assert found == ["en", "da"]


def test_that_progress_is_told_and_work_that_is_stopped_tells_nothing_more(jobs, inbox):
    told, results = [], []
    may_go_on = threading.Event()

    def work(progress, _):
        progress(0.5, "half")
        may_go_on.wait(10)
        progress(1.0, "all")
        return "result"

    token = jobs.run(work, results.append, progressed=lambda *values: told.append(values))
    inbox.run(1)
    token.cancel()
    may_go_on.set()
    jobs.close()
    for call in inbox.calls:
        call()
    assert told == [(0.5, "half")]
    assert (results, inbox.failures) == ([], [])


def test_that_a_result_nobody_waits_for_any_more_is_dropped(jobs, inbox):
    results = []
    token = jobs.run(lambda _, __: "late", results.append)
    with inbox.arrived:
        assert inbox.arrived.wait_for(lambda: inbox.calls, timeout=10)
    token.cancel()
    inbox.run(1)
    assert results == []


def test_that_closing_finishes_what_is_being_written(library, inbox):
    lanes = Jobs(library, inbox.deliver, inbox.failures.append)
    for number in range(20):
        lanes.perform(add_site, name=f"{number}")
    lanes.close()
    assert len(library.query(names)) == 20


def test_that_a_token_stops_work_that_looks():
    token = CancelToken()
    token.check()
    token.cancel()
    assert token.is_cancelled
    with pytest.raises(CancelledError):
        token.check()


def test_that_the_synchronous_twin_has_done_it_when_it_returns(library):
    twin = SynchronousJobs(library)
    found = []
    twin.perform(add_site, name="A", then=found.append)
    twin.query(names, then=found.append)
    twin.run(lambda progress, _: progress(1.0, "done") or 7, found.append)
    assert found[1:] == [["A"], 7]
    twin.close()


def test_that_the_synchronous_twin_raises_what_nobody_asked_to_hear_of(library):
    twin = SynchronousJobs(library)
    with pytest.raises(Conflict):
        twin.undo()
    heard = []
    twin.undo(failed=heard.append)
    assert len(heard) == 1
