"""Set-up on a system where something is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.tools import load_tool

if TYPE_CHECKING:
    from pathlib import Path

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


def test_that_modules_are_compiled_even_where_a_shell_forbids_to_keep_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "one.py").write_text("ONE = 1\n", "utf-8")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)
    monkeypatch.setattr(setup_environment, "ROOT", tmp_path)
    monkeypatch.setattr(setup_environment, "PACKAGES", ("desktop",))
    monkeypatch.setattr(setup_environment, "_environment_python", lambda: sys.executable)
    setup_environment.compile_modules()
    assert list((tmp_path / "desktop" / "__pycache__").glob("one.*.pyc"))
