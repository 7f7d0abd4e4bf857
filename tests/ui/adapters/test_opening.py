"""Libraries are opened in a thread and handed over; what goes wrong is handed over too."""

from __future__ import annotations

import pytest

from ui.adapters.delivery import Delivery
from ui.adapters.opening import Opener


@pytest.fixture
def handed():
    return []


@pytest.fixture
def opener(qapp, handed):
    deliver = Delivery()
    opener = Opener(deliver, handed.append, handed.append)
    yield opener
    opener.close()
    deliver.close()
    for library in handed:
        if hasattr(library, "close"):
            library.close()


def test_that_a_new_library_is_handed_over_open(opener, handed, qtbot, tmp_path):
    opener.create(str(tmp_path / "Bo.praksisrum"))
    assert opener.is_busy
    qtbot.waitUntil(lambda: not opener.is_busy)
    assert handed[0].title == "Bo"


def test_that_a_missing_library_is_handed_over_as_a_failure(opener, handed, qtbot, tmp_path):
    opener.open(str(tmp_path / "nowhere.praksisrum"))
    qtbot.waitUntil(lambda: not opener.is_busy)
    assert handed[0].code == "library_missing"


def test_that_the_examples_are_made_once_and_opened_again(opener, handed, qtbot):
    opener.open_sample("Eksempler")
    qtbot.waitUntil(lambda: not opener.is_busy, timeout=20_000)
    handed[0].close()
    opener.open_sample("Eksempler")
    qtbot.waitUntil(lambda: not opener.is_busy, timeout=20_000)
    assert handed[0].id == handed[1].id
