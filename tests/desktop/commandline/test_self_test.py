"""`self-test` says whether the program is whole, and touches nothing of the user's."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from desktop.commandline import self_test
from desktop.support import paths
from tests.desktop.library.acts import fingerprint

NAMES = ["library", "report", "translations", "icons", "window"]


@pytest.fixture
def quick(monkeypatch):
    """Checks that take no time; each says its name."""
    for name, function in zip(
        NAMES,
        (
            "check_library_works",
            "check_report",
            "check_translations",
            "check_icons",
            "check_window",
        ),
        strict=True,
    ):
        monkeypatch.setattr(self_test, function, lambda *_, name=name: name)


def test_that_a_whole_program_passes_every_check(cli, tmp_path, monkeypatch):
    config = tmp_path / "config"
    config.mkdir()
    (config / "settings.json").write_text('{"language": "da"}', "utf-8")
    monkeypatch.setattr(paths, "config_folder", lambda: config)
    monkeypatch.chdir(tmp_path)
    before = fingerprint(config)
    told = cli("self-test", "--json")
    assert told.code == 0, told.out
    found = told.json
    assert found.keys() == {"ok", "checks"}
    assert found["ok"] is True
    assert [check["name"] for check in found["checks"]] == NAMES
    assert all(check.keys() == {"name", "ok", "detail"} for check in found["checks"])
    assert all(check["detail"] for check in found["checks"])
    assert fingerprint(config) == before
    assert [path.name for path in tmp_path.iterdir()] == ["config"]


@pytest.mark.usefixtures("quick")
def test_that_lines_are_in_the_language(cli):
    told = cli("--lang", "en", "self-test")
    assert told.out.splitlines()[0] == "library\tin order\tlibrary"
    assert cli("--lang", "da", "self-test").out.splitlines()[0] == "library\ti orden\tlibrary"


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("error", "detail"),
    [
        (self_test.FailedCheckError("save.svg"), "save.svg"),
        (OSError("no\nplace"), "OSError: no"),
        (KeyError(), "KeyError: "),
    ],
)
def test_that_a_check_that_fails_ends_in_1_and_the_others_are_made(cli, monkeypatch, error, detail):
    def fail():
        raise error

    monkeypatch.setattr(self_test, "check_icons", fail)
    told = cli("self-test", "--json")
    assert (told.code, told.json["ok"]) == (1, False)
    assert [check["name"] for check in told.json["checks"] if check["ok"]] == [
        name for name in NAMES if name != "icons"
    ]
    assert told.json["checks"][3]["detail"] == detail
    assert "FAILED" in cli("--lang", "en", "self-test").out.splitlines()[3]


def fails(check, *arguments):
    with pytest.raises(self_test.FailedCheckError) as caught:
        check(*arguments)
    return str(caught.value)


@pytest.mark.parametrize("entry", ["", " ", [], ["en", ""]])
def test_that_a_text_without_words_is_found(monkeypatch, entry):
    catalogue = {"Page": {"Save": "Gem", "Open": entry}}
    monkeypatch.setattr(self_test, "_resource", lambda *_: json.dumps(catalogue).encode())
    assert fails(self_test.check_translations) == "Page: Open"


def test_that_a_catalogue_without_texts_is_found(monkeypatch):
    monkeypatch.setattr(self_test, "_resource", lambda *_: b"{}")
    assert fails(self_test.check_translations) == "da.json"


def test_that_an_icon_that_cannot_be_drawn_is_found(monkeypatch):
    from ui import icons

    real = icons._source
    monkeypatch.setattr(icons, "_source", lambda name: "<svg" if name == "save" else real(name))
    icons.renderer.cache_clear()
    monkeypatch.setattr("desktop.commandline.self_test.resources", resources)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.icons.QSvgRenderer", Quiet)
        assert fails(self_test.check_icons) == "save"
    icons.renderer.cache_clear()


class Quiet:
    """A renderer that knows good from bad without Qt's warning about the bad."""

    def load(self, content):
        self.is_whole = bytes(content).rstrip().endswith(b"</svg>")

    def isValid(self):  # noqa: N802 - Qt's name
        return self.is_whole


def test_that_a_window_that_does_not_open_is_told(tmp_path):
    (tmp_path / "broken").write_bytes(b"no library")
    assert fails(self_test.check_window, tmp_path / "broken", tmp_path).startswith("exit ")


@pytest.mark.parametrize(
    ("given", "platform"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":0"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
        ({"QT_QPA_PLATFORM": "minimal"}, "minimal"),
    ],
)
def test_that_the_window_is_drawn_offscreen_unless_a_display_is_there(
    tmp_path, monkeypatch, given, platform
):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    found = self_test.window_environment(tmp_path)
    assert found.get("QT_QPA_PLATFORM") == platform
    assert found["XDG_CONFIG_HOME"] == str(tmp_path)
