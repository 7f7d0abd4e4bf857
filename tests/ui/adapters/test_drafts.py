"""Drafts of text fields live in the library."""

from __future__ import annotations

import pytest

from desktop.library.jobs import SynchronousJobs
from models.errors import UserFacingError
from ui.adapters.drafts import LibraryDrafts


@pytest.fixture
def library(desk):
    return desk.new_library()


@pytest.fixture
def failures() -> list[BaseException]:
    return []


@pytest.fixture
def drafts(library, failures):
    return LibraryDrafts(library, SynchronousJobs(library), failures.append)


def test_that_a_draft_is_kept_found_by_its_beginning_and_discarded(drafts) -> None:
    found: list[dict[str, str]] = []
    drafts.save("meeting/1/notes", "halvt")
    drafts.save("trial/1/idea", "andet")
    drafts.load("meeting/", found.append)
    drafts.discard("meeting/1/notes")
    drafts.load("meeting/", found.append)
    assert found == [{"meeting/1/notes": "halvt"}, {}]


def test_that_a_draft_that_cannot_be_kept_is_told(drafts, library, failures, monkeypatch) -> None:
    def full(field, text) -> None:
        raise UserFacingError("disk_full", path="x")

    monkeypatch.setattr(library, "save_draft", full)
    drafts.save("meeting/1/notes", "halvt")
    assert failures[0].code == "disk_full"
