"""What holds for every test: no screen, no real home, and no warning nobody asked for."""

from __future__ import annotations

import logging
import os
import re
import shutil
import tempfile
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME_VARIABLES = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}

_home = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Before anything is imported: Qt draws offscreen, settings and caches go to a new folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    home = Path(tempfile.mkdtemp(prefix="praksisrum-tests-"))
    for name, below in HOME_VARIABLES.items():
        folder = home / below
        folder.mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    (home / "run").chmod(0o700)
    config.stash[_home] = home
    # The same examples in every run, and no clock: `--hypothesis-profile=default` seeks new ones.
    settings.register_profile("praksisrum", derandomize=True, deadline=None)
    settings.load_profile("praksisrum")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the folder that stood in for the home."""
    if _home in config.stash:
        shutil.rmtree(config.stash[_home], ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """A fixture that logs a warning fails its test."""
    with _no_unexpected_warnings(item, final=False):
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """A test that logs a warning it did not announce with `expects_log` fails."""
    with _no_unexpected_warnings(item, final=True):
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """A fixture that logs a warning while it tidies up fails its test."""
    with _no_unexpected_warnings(item, final=False):
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """End the run with what was skipped and why: a skip is never silent."""
    reasons = Counter(
        report.longrepr[2].removeprefix("Skipped: ")
        for report in terminalreporter.stats.get("skipped", [])
        if isinstance(report.longrepr, tuple)
    )
    terminalreporter.section(f"{reasons.total()} skipped")
    for reason, count in sorted(reasons.items()):
        terminalreporter.line(f"{count} x {reason}")


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@contextmanager
def _no_unexpected_warnings(item: pytest.Item, *, final: bool) -> Iterator[None]:
    patterns = [mark.args[0] for mark in item.iter_markers("expects_log")]
    records = _Records()
    logging.getLogger().addHandler(records)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(records)
    for message in records.messages:
        if not any(re.search(pattern, message) for pattern in patterns):
            pytest.fail(f"unexpected log record: {message}", pytrace=False)
    if final:
        for pattern in patterns:
            if not any(re.search(pattern, message) for message in records.messages):
                pytest.fail(f"the expected log record never came: {pattern}", pytrace=False)
