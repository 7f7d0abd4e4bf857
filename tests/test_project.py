"""The files around the program: locks, make commands, translations, what a newcomer reads."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = {
    "runtime": PROJECT["project"]["dependencies"],
    "dev": PROJECT["dependency-groups"]["dev"],
}

PINNED = re.compile(r"[a-z0-9.\-]+==\S+( ; [^-]+?)?\s+(--hash=sha256:[0-9a-f]{64}\s*)+")
SOURCE_PATH = re.compile(r"`((?:desktop|ui|models|resources|tests|packaging)/[^`<*\s]*)`")


def pins(lock: str) -> dict[str, str]:
    """The pinned version of each package of a lock, by its normal name."""
    text = (ROOT / "packaging" / "locks" / f"{lock}.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9.\-]*)==([^\s;]+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_that_the_lock_pins_every_dependency_the_project_names(lock: str) -> None:
    pinned = pins(lock)
    for requirement in map(Requirement, LOCKS[lock]):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert name in pinned, f"{name} is not pinned: make lock"
        assert pinned[name] in requirement.specifier, f"{name} is out of date: make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_that_every_pin_has_hashes_and_no_place_to_fetch_it_from(lock: str) -> None:
    text = (ROOT / "packaging" / "locks" / f"{lock}.txt").read_text("utf-8")
    for entry in text.replace("\\\n", " ").splitlines():
        assert re.fullmatch(
            r"[a-z0-9.\-]+==\S+( ; [^-]+?)?\s+(--hash=sha256:[0-9a-f]{64}\s*)+", entry
        )


def test_that_both_locks_agree_on_what_they_share() -> None:
    runtime, dev = pins("runtime"), pins("dev")
    assert {name: dev[name] for name in runtime.keys() & dev.keys()} == {
        name: runtime[name] for name in runtime.keys() & dev.keys()
    }


def test_that_the_qt_that_keeps_references_to_none_is_installed() -> None:
    assert (
        metadata.version("PySide6_Essentials") == "6.11.3" == pins("runtime")["pyside6-essentials"]
    )


@pytest.mark.parametrize("target", ["setup", "run", "tour", "test", "bench", "lint", "wheel"])
def test_that_make_knows_the_command(target: str) -> None:
    result = subprocess.run(
        ["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_that_every_text_is_translated_and_every_translation_is_used() -> None:
    tool = ROOT / "packaging" / "translations.py"
    result = subprocess.run(
        [sys.executable, str(tool), "check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_that_what_the_documents_point_to_exists(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    linked = set(re.findall(r"\]\((?!https?:|#)([^)#]+)", text))
    named = {path for path in SOURCE_PATH.findall(text) if "..." not in path}
    missing = sorted(path for path in linked | named if not (ROOT / path).exists())
    assert not missing


def test_that_the_documents_name_only_make_commands_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z\-]+):", makefile, re.MULTILINE))
    for document in ("README.md", "CONTRIBUTING.md"):
        named = set(re.findall(r"`make ([a-z\-]+)", (ROOT / document).read_text("utf-8")))
        assert named <= targets, document
