"""Who works in a library."""

from __future__ import annotations

import threading

from desktop.library import operators
from desktop.library.opening import create_library
from models.journal.tables import Operator


def test_that_two_who_start_at_once_with_the_same_initials_are_one(location):
    library = create_library(location)
    found, failures = [], []
    together = threading.Barrier(4)

    def start():
        try:
            together.wait()
            found.append(operators.find_or_add(library.engine, "AB", "leder"))
        except Exception as error:  # a thread's failure must reach the test
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = library.query(lambda session: session.query(Operator).count())
    library.close()
    assert failures == []
    assert (len(set(found)), kept) == (1, 1)


def test_that_a_role_may_be_empty(library):
    found = operators.find_or_add(library.engine, "AB", "  ")
    assert (found.initials, found.role) == ("AB", "")
