"""Set-up on a system where something is missing."""

from __future__ import annotations

import sys

import pytest

from tests.packaging.tools import load_tool

setup_environment = load_tool("setup_environment")


def test_that_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(setup_environment.SetupError, match=r"Python 3\.11 or newer .* 3\.9\.2"):
        setup_environment.check_python()


@pytest.fixture
def without_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = {"libnowhere1": "libnowhere.so.1"}
    monkeypatch.setattr(setup_environment, "WINDOW_LIBRARIES", libraries)
    monkeypatch.setattr(setup_environment.shutil, "which", lambda name: f"/usr/bin/{name}")


@pytest.mark.usefixtures("without_a_library")
def test_that_without_root_the_line_that_installs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup_environment.os, "geteuid", lambda: 1000)
    with pytest.raises(setup_environment.SetupError) as stopped:
        setup_environment.ensure_system_packages(with_tests=True)
    assert str(stopped.value).endswith(
        "sudo apt-get install -y --no-install-recommends libnowhere1"
    )
    assert "\n" not in str(stopped.value)


@pytest.mark.usefixtures("without_a_library")
def test_that_root_installs_with_new_package_lists_when_the_old_ones_fail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[list[str]] = []

    def run(command: list[str], *, aloud: bool) -> bool:
        calls.append(command)
        return len(calls) > 1

    monkeypatch.setattr(setup_environment.os, "geteuid", lambda: 0)
    monkeypatch.setattr(setup_environment, "_succeeds", run)
    with pytest.raises(setup_environment.SetupError, match="By hand: apt-get install"):
        setup_environment.ensure_system_packages(with_tests=False)
    assert [command[1] for command in calls] == ["install", "update", "install"]


def test_that_nothing_is_installed_where_nothing_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(setup_environment, "_loads", lambda _library: True)
    monkeypatch.setattr(setup_environment.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(
        setup_environment, "_succeeds", lambda *_, **__: pytest.fail("ran a command")
    )
    setup_environment.ensure_system_packages(with_tests=True)
