"""What is imported when: nothing heavy before it is needed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.consultant_library import build_library

ROOT = Path(__file__).resolve().parents[2]
NEVER = ("alembic", "reportlab", "psycopg", "openpyxl", "docx", "pypdfium2")
"""What opening a library and showing its first page does without."""

WATCHED_START = """
import json, sys
from desktop import application
from desktop.__main__ import main

seen = {}
show_frame = application.show_frame

def noting():
    show_frame()
    seen["painted"] = sorted(sys.modules)

application.show_frame = noting
code = main(sys.argv[1:])
seen["ready"] = sorted(sys.modules)
print(json.dumps({"code": code, **seen}))
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One start on a full library: the figures it tells, and the modules there were when."""
    path = tmp_path_factory.mktemp("start") / "one.praksisrum"
    build_library(path, 1)
    done = run_python("-c", WATCHED_START, "--library", str(path), "--exit-when-ready")
    figures, modules = done.splitlines()
    return json.loads(figures) | json.loads(modules)


def run_python(*words: str) -> str:
    """What a Python of its own printed; the test fails where it failed."""
    done = subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_that_the_start_tells_when_it_painted_and_when_it_could_be_used(start) -> None:
    assert start["code"] == 0
    assert 0 < start["first_paint_s"] < start["usable_s"]


@pytest.mark.parametrize("name", ["sqlalchemy", "sqlcipher3", "models.schema", *NEVER])
def test_that_the_first_frame_is_painted_before_anything_heavy_is_imported(start, name) -> None:
    assert name not in start["painted"]


@pytest.mark.parametrize("name", NEVER)
def test_that_opening_a_library_does_without(start, name) -> None:
    assert name not in start["ready"]


def test_that_a_library_in_a_file_does_without_the_servers_dialect(start) -> None:
    assert "sqlalchemy.dialects.sqlite" in start["ready"]
    assert "sqlalchemy.dialects.postgresql" not in start["ready"]


def test_that_the_first_page_does_without_the_document_tree(start) -> None:
    assert "ui.pages.overview" in start["ready"]
    assert "desktop.reports.tree" not in start["ready"]


@pytest.mark.parametrize("name", ["PySide6", "sqlalchemy", "reportlab"])
def test_that_the_version_is_told_without(name) -> None:
    code = "import sys; from desktop.__main__ import main; main(['--version'])"
    printed = run_python("-c", f"{code}; print({name!r} in sys.modules)")
    assert printed.splitlines()[-1] == "False"
