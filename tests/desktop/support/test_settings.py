"""Settings of the machine: kept, and never in the way of a start."""

from __future__ import annotations

import json

import pytest

from desktop.support.settings import RECENT, Settings
from tests.desktop.library.acts import fault_of


@pytest.fixture
def path(tmp_path):
    """Where settings are kept; the folder is not there yet."""
    return tmp_path / "config" / "settings.json"


def test_that_a_first_start_has_danish_and_no_library(path):
    settings = Settings(path)
    assert (settings.get("language"), settings.get("recent_libraries")) == ("da", [])
    assert not path.exists()


def test_that_what_is_set_is_there_at_the_next_start(path):
    Settings(path).set("language", "en")
    assert Settings(path).get("language") == "en"


def test_that_an_unknown_setting_is_a_bug_of_the_caller(path):
    settings = Settings(path)
    with pytest.raises(KeyError):
        settings.set("colour", "red")
    with pytest.raises(KeyError):
        settings.get("colour")


def test_that_the_library_opened_last_comes_first_and_old_ones_fall_off(path, tmp_path):
    settings = Settings(path)
    places = [str(tmp_path / f"{number}.praksisrum") for number in range(RECENT + 3)]
    for place in (*places, places[5]):
        settings.remember_library(place)
    recent = Settings(path).get("recent_libraries")
    assert recent[0] == Settings(path).get("last_library") == places[5]
    assert len(recent) == RECENT
    assert len(set(recent)) == RECENT


def test_that_a_library_is_remembered_from_wherever_the_program_starts_next(
    path, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    settings = Settings(path)
    settings.remember_library("min.praksisrum")
    assert settings.get("last_library") == str(tmp_path / "min.praksisrum")
    settings.remember_library("postgresql://host/base")
    assert settings.get("last_library") == "postgresql://host/base"
    settings.forget_library("min.praksisrum")
    assert settings.get("recent_libraries") == ["postgresql://host/base"]


def test_that_a_forgotten_library_is_not_opened_next_time(path, tmp_path):
    settings = Settings(path)
    settings.remember_library(str(tmp_path / "a"))
    settings.forget_library(str(tmp_path / "a"))
    assert (settings.get("recent_libraries"), settings.get("last_library")) == ([], "")


def test_that_the_operator_of_each_library_is_remembered(path):
    settings = Settings(path)
    settings.remember_operator("one", "AB", "leder")
    settings.remember_operator("two", "CD", "")
    again = Settings(path)
    assert again.operator_of("one") == ("AB", "leder")
    assert again.operator_of("two") == ("CD", "")
    assert again.operator_of("three") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_that_a_damaged_file_is_set_aside_and_the_program_starts(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("language") == "da"
    settings.set("zoom", 120)
    assert Settings(path).get("zoom") == 120
    assert path.with_name("settings-damaged.json").read_bytes() == content


def test_that_values_of_another_kind_and_unknown_names_are_passed_over(path):
    path.parent.mkdir()
    values = {
        "language": 7,
        "zoom": True,
        "recent_libraries": [1, 2],
        "operators": {"one": "AB", "two": ["AB"], "three": [1, 2]},
        "theme": "dark",
        "colour": "red",
    }
    path.write_text(json.dumps(values), "utf-8")
    settings = Settings(path)
    assert (settings.get("language"), settings.get("zoom")) == ("da", 100)
    assert (settings.get("recent_libraries"), settings.get("theme")) == ([], "dark")
    assert [settings.operator_of(name) for name in ("one", "two", "three")] == [None] * 3


def test_that_settings_that_cannot_be_saved_are_told(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    settings = Settings(tmp_path / "file" / "settings.json")
    assert fault_of(settings.set, "zoom", 120).code in ("folder_missing", "write_failed")
    assert settings.get("zoom") == 120


def test_that_two_settings_do_not_share_their_lists(tmp_path):
    first, second = Settings(tmp_path / "a"), Settings(tmp_path / "b")
    first.remember_library(str(tmp_path))
    first.remember_operator("one", "AB", "")
    assert second.get("recent_libraries") == []
    assert second.operator_of("one") is None
