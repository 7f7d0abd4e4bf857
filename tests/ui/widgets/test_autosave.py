"""Saving while typing: drafts within a second, one operation a pause."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from ui.widgets.autosave import DRAFT_MS, PAUSE_MS, Autosave


class Kept:
    """Drafts that are only noted."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def save(self, field: str, text: str) -> None:
        self.texts[field] = text

    def discard(self, field: str) -> None:
        self.texts.pop(field, None)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def autosave(owner, kept) -> Autosave:
    made = Autosave(owner)
    made.keep_drafts_in(kept, "meeting/1/notes")
    made.note_stored("Vi begyndte")
    return made


@pytest.fixture
def committed(autosave) -> list[str]:
    texts: list[str] = []
    autosave.committed.connect(texts.append)
    return texts


def test_that_a_draft_is_kept_within_a_second_also_while_typing_goes_on(
    autosave, kept, qtbot
) -> None:
    assert DRAFT_MS < 1000
    autosave.note_typed("Vi begyndte k")
    qtbot.wait(DRAFT_MS // 2)
    autosave.note_typed("Vi begyndte kl")
    qtbot.waitUntil(lambda: bool(kept.texts), timeout=DRAFT_MS)
    assert kept.texts == {"meeting/1/notes": "Vi begyndte kl"}


def test_that_a_pause_of_five_seconds_commits_once(autosave, committed) -> None:
    assert PAUSE_MS == 5000
    autosave.note_typed("Vi begyndte klokken ti")
    autosave._pause_timer.timeout.emit()
    autosave._pause_timer.timeout.emit()
    assert committed == ["Vi begyndte klokken ti"]


def test_that_leaving_the_field_unchanged_commits_nothing(autosave, committed) -> None:
    autosave.commit_now()
    autosave.note_typed("Vi begyndte x")
    autosave.note_typed("Vi begyndte")
    autosave.commit_now()
    assert committed == []


def test_that_a_confirmed_text_needs_no_draft(autosave, committed, kept) -> None:
    autosave.note_typed("Vi sluttede ")
    autosave.commit_now()
    autosave.confirm("Vi sluttede")
    assert not autosave.is_dirty
    assert autosave.stored == "Vi sluttede"
    assert kept.texts == {}


def test_that_what_was_typed_meanwhile_stays_unsaved_after_the_confirmation(
    autosave, committed
) -> None:
    autosave.note_typed("første")
    autosave.commit_now()
    autosave.note_typed("første og anden")
    autosave.confirm("første")
    assert autosave.is_dirty
    autosave.commit_now()
    assert committed == ["første", "første og anden"]


def test_that_a_refused_text_stays_a_draft_and_is_sent_again_only_when_changed(
    autosave, committed, kept
) -> None:
    autosave.note_typed("")
    autosave.commit_now()
    autosave.refuse()
    autosave.commit_now()
    assert committed == [""]
    assert kept.texts == {"meeting/1/notes": ""}
    autosave.note_typed("Nu")
    autosave.commit_now()
    assert committed == ["", "Nu"]


def test_that_a_failure_of_the_world_lets_the_same_text_be_sent_again(autosave, committed) -> None:
    autosave.note_typed("Nu")
    autosave.commit_now()
    autosave.allow_again()
    autosave.commit_now()
    assert committed == ["Nu", "Nu"]


def test_that_a_reload_never_overwrites_what_somebody_is_typing(autosave) -> None:
    autosave.note_typed("Min sætning")
    assert autosave.note_stored("Andres sætning") is False
    assert autosave.is_dirty
    assert autosave.note_stored("Min sætning") is True
    assert not autosave.is_dirty
