"""What the shared test set-up promises: no real home, and no warning nobody asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "tests.conftest"]


def run_tests(folder: Path, source: str) -> str:
    """What pytest prints for a test file under the shared set-up."""
    (folder / "test_sample.py").write_text(source, "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = expects_log(pattern): x\n", "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", *OPTIONS, str(folder)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def test_that_tests_never_see_the_real_home() -> None:
    places = [Path.home(), platformdirs.user_data_path("x"), platformdirs.user_config_path("x")]
    assert all("praksisrum-tests-" in str(place) for place in places)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_that_a_warning_nobody_announced_fails_the_test(tmp_path: Path) -> None:
    printed = run_tests(
        tmp_path,
        "import logging\n"
        "def test_that_warns():\n    logging.getLogger('x').warning('the disk is full')\n",
    )
    assert "unexpected log record: WARNING x: the disk is full" in printed
    assert "1 failed" in printed


def test_that_an_announced_warning_passes_and_must_come(tmp_path: Path) -> None:
    printed = run_tests(
        tmp_path,
        "import logging, pytest\n"
        "@pytest.mark.expects_log('disk')\n"
        "def test_that_warns():\n    logging.getLogger('x').warning('the disk is full')\n"
        "@pytest.mark.expects_log('disk')\n"
        "def test_that_is_silent():\n    pass\n",
    )
    assert "the expected log record never came: disk" in printed
    assert "1 failed, 1 passed" in printed


def test_that_a_run_ends_with_the_skips_and_their_reasons(tmp_path: Path) -> None:
    printed = run_tests(
        tmp_path,
        "import pytest\n"
        "@pytest.mark.parametrize('n', [1, 2])\n"
        "def test_that_needs_root(n):\n    pytest.skip('needs root')\n",
    )
    assert "2 skipped" in printed
    assert "2 x needs root" in printed


@pytest.mark.expects_log("announced")
def test_that_a_record_from_another_thread_counts() -> None:
    import logging
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        pool.submit(logging.getLogger("thread").error, "announced").result()
