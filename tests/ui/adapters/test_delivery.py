"""Results of other threads reach the window's thread, in order."""

from __future__ import annotations

import threading

import pytest

from ui.adapters.delivery import Delivery


@pytest.fixture
def deliver(qapp):
    return Delivery()


def test_that_a_callable_of_another_thread_runs_in_the_windows_thread(deliver, qtbot) -> None:
    ran: list[int] = []
    worker = threading.Thread(target=lambda: deliver(lambda: ran.append(threading.get_ident())))
    worker.start()
    worker.join()
    assert ran == []
    qtbot.waitUntil(lambda: ran == [threading.get_ident()])


def test_that_callables_run_in_the_order_they_came(deliver, qtbot) -> None:
    ran: list[int] = []
    for number in range(50):
        deliver(lambda it=number: ran.append(it))
    qtbot.waitUntil(lambda: len(ran) == 50)
    assert ran == list(range(50))


def test_that_after_closing_nothing_is_delivered_any_more(deliver, qtbot) -> None:
    ran: list[int] = []
    deliver(lambda: ran.append(1))
    deliver.close()
    deliver(lambda: ran.append(2))
    qtbot.wait(20)
    assert ran == []
