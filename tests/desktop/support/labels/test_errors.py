"""Every failure has a sentence, in both languages, with everything it needs to be told."""

from __future__ import annotations

import datetime as dt
import string
from uuid import uuid4

import pytest

from desktop.support.analysis_labels import analysis_codes
from desktop.support.labels import errors_core, errors_fields, errors_meetings, errors_world
from desktop.support.labels.errors import error_text, known_codes, problem_text
from desktop.support.translation import in_language
from models.errors import Conflict, NotFound, Reason, RuleViolation, UserFacingError
from models.meetings.rows import MeetingState
from tests.desktop.support.labels.sources import given_values, raised_codes

PARTS = (errors_core, errors_fields, errors_meetings, errors_world)


def test_that_every_code_the_program_raises_has_a_sentence():
    spoken = known_codes() | analysis_codes()
    wordless = {code: place for code, place in raised_codes().items() if code not in spoken}
    assert wordless == {}


def test_that_the_scan_finds_codes_however_they_are_given():
    found = raised_codes()
    assert {
        "text_missing",
        "changed_since",
        "minutes_approved",
        "trial_running",
        "disk_full",
        "package_refused",
        "parent_gone",
        "task_open",
    } <= found.keys()
    assert len(found) > 150


def test_that_no_sentence_asks_for_a_value_it_is_never_given():
    sentences = {code: text for part in PARTS for code, text in part.words().items()}
    lacking = []
    for code, names, place in given_values():
        if code in sentences:
            parts = string.Formatter().parse(sentences[code])
            missing = {field for _, field, _, _ in parts if field} - names
            if missing:
                lacking.append((code, place, missing))
    assert lacking == []


def test_that_no_code_has_two_sentences():
    codes = [code for part in PARTS for code in part.words()]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_every_sentence_comes_out_and_ends(language):
    with in_language(language):
        for code in known_codes():
            text = error_text(UserFacingError(code, path="a.praksisrum", place="b", identity="c"))
            assert "{" not in text
            assert text == text.strip()
            assert text[0].isupper() or text[0] in "“”»…" or text[0].isdigit(), text


def test_that_danish_is_danish_for_every_sentence():
    told = {}
    for language in ("en", "da"):
        with in_language(language):
            told[language] = {code: error_text(UserFacingError(code)) for code in known_codes()}
    assert [code for code, text in told["da"].items() if text == told["en"][code]] == []


@pytest.mark.parametrize(
    ("value", "danish", "english"),
    [
        (dt.date(2024, 1, 12), "12. januar 2024", "12 January 2024"),
        (
            dt.datetime(2024, 7, 12, 12, 30, tzinfo=dt.UTC),
            "12. juli 2024 14.30",
            "12 July 2024 14:30",
        ),
        (dt.time(9, 5), "09.05", "09:05"),
        (7, "7", "7"),
    ],
)
def test_that_values_are_told_as_readers_of_the_language_write_them(
    monkeypatch, value, danish, english
):
    monkeypatch.setattr(errors_world, "words", lambda: {"probe": "<{value}>"})
    for language, expected in (("da", danish), ("en", english)):
        with in_language(language):
            assert error_text(RuleViolation("probe", value=value)) == f"<{expected}>"


def test_that_a_member_of_an_enumeration_is_told_in_its_words(monkeypatch):
    monkeypatch.setattr(errors_world, "words", lambda: {"probe": "{value}"})
    with in_language("da"):
        told = error_text(RuleViolation("probe", value=MeetingState.APPROVED))
    assert told not in ("probe", "approved", "MeetingState.APPROVED")


def test_that_the_kind_of_a_json_value_is_told_in_words():
    fault = UserFacingError("package_wrong_type", place="tables", expected="object")
    with in_language("en"):
        assert error_text(fault).endswith("expected a JSON object.")
    unheard_of = UserFacingError("package_wrong_type", place="tables", expected="sponge")
    with in_language("en"):
        assert error_text(unheard_of).endswith("expected sponge.")


def test_that_a_sentence_comes_out_also_where_a_value_is_missing():
    with in_language("en"):
        assert "…" in error_text(UserFacingError("library_missing"))


def test_that_an_unknown_code_is_told_and_not_hidden():
    with in_language("en"):
        assert "no_such_code" in error_text(RuleViolation("no_such_code"))


def test_that_every_reason_of_a_conflict_is_told_once():
    reasons = [Reason("gone"), Reason("used_now"), Reason("gone")]
    with in_language("en"):
        told = error_text(Conflict(*reasons))
    assert told.count("not there any more") == 1
    assert "in use now" in told


def test_that_a_key_that_was_not_found_is_named_and_an_id_is_not():
    identity = uuid4()
    assert "M-014" in error_text(NotFound("meeting", "M-014"))
    assert str(identity) not in error_text(NotFound("meeting", identity))


def test_that_a_bug_is_told_calmly_and_without_its_message():
    with in_language("en"):
        assert error_text(ValueError("Karla siger nej")) == (
            "Something went wrong in the program. Nothing you saved is lost."
        )


@pytest.mark.parametrize(
    "code",
    [
        "file",
        "row_unreadable",
        "link_broken",
        "journal_differs",
        "journal_missing",
        "journal_gap",
    ],
)
def test_that_every_problem_of_a_check_has_a_sentence_with_its_place(code):
    with in_language("da"):
        assert "site S-001" in problem_text(code, "site S-001")
