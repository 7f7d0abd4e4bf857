"""Jobs that know when nothing is under way."""

from __future__ import annotations

import pytest

from models.courses.queries import count_courses
from ui.adapters.delivery import Delivery
from ui.adapters.ready_jobs import ReadyJobs


@pytest.fixture
def jobs(desk):
    library = desk.new_library()
    failures: list[BaseException] = []
    made = ReadyJobs(library, Delivery(desk.shell), failures.append)
    made.failures = failures
    yield made
    made.close()


def test_that_it_tells_once_when_all_results_are_handed_over(jobs, qtbot) -> None:
    told: list[str] = []

    def again(_count: int) -> None:
        told.append("first")
        jobs.query(count_courses, then=lambda _count: told.append("second"))

    jobs.when_idle(lambda: told.append("idle"))
    jobs.query(count_courses, then=again)
    qtbot.waitUntil(lambda: "idle" in told)
    assert told == ["first", "second", "idle"]


def test_that_failed_work_is_no_longer_under_way(jobs, qtbot) -> None:
    told: list[str] = []
    jobs.when_idle(lambda: told.append("idle"))
    jobs.run(lambda *_: 1 / 0, then=lambda _result: None)
    qtbot.waitUntil(lambda: told == ["idle"])
    assert isinstance(jobs.failures[0], ZeroDivisionError)
