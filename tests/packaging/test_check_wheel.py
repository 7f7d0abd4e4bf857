"""The wheel holds the program and nothing else, and its command runs away from the source."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.packaging.tools import ROOT, load_tool

if TYPE_CHECKING:
    from pathlib import Path

check_wheel = load_tool("check_wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_that_the_wheel_holds_the_four_packages_and_nothing_else(wheel: Path) -> None:
    assert check_wheel.differences_from_source(wheel, ROOT) == []


def test_that_the_wheel_holds_both_languages_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {"resources/i18n/da.json", "resources/i18n/en.json"} <= set(names)
    assert [name for name in names if name.endswith("licenses/LICENSE")]


def test_that_a_file_left_behind_is_named(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "forgotten.py").touch()
    differences = check_wheel.differences_from_source(wheel, tmp_path)
    assert "the wheel lacks models/forgotten.py" in differences
    assert "the wheel should not hold desktop/__init__.py" in differences


def test_that_the_installed_command_runs_without_the_source(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    install = ["install", "-qq", "--no-deps", "--no-index", "--disable-pip-version-check"]
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(python), *install, str(wheel)], check=True
    )
    # The libraries of this environment, but not its link to the source.
    site = sysconfig.get_path("purelib", vars={"base": str(environment)})
    (environment / site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    printed = subprocess.run(
        [environment / "bin" / "praksisrum", "--version"],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=outside,
    ).stdout
    assert printed.strip().endswith("0.1.0")
