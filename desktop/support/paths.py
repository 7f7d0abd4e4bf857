"""Where the program keeps what is the machine's: settings, logs, backups."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "praksisrum"


def config_folder() -> Path:
    """Settings of this user on this machine."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def log_folder() -> Path:
    """Logs and crash reports."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def backup_folder() -> Path:
    """Verified copies of libraries."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "backups"


def documents_folder() -> Path:
    """Where a person expects their files."""
    return Path(platformdirs.user_documents_dir())
