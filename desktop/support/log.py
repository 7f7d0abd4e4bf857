"""The log and the crash report: what happened, never what anybody wrote."""

from __future__ import annotations

import logging
import logging.handlers
import platform
import sys
import traceback
from typing import TYPE_CHECKING

from desktop.support import paths
from models import clock

if TYPE_CHECKING:
    from pathlib import Path

CRASH_FILE = "crash.txt"


def start_log() -> None:
    """Log to a small rotating file; where it cannot be written the program goes on without."""
    folder = paths.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "praksisrum.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def crash_report(error: BaseException) -> str:
    """A report of a bug without any text from records: types and places, no messages or values."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"Praksisrum {program_version()}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"{clock.utc_now():%Y-%m-%d %H:%M}Z",
        "",
        # Messages may quote what a person wrote, so only the kinds of error are told.
        " <- ".join(type(cause).__name__ for cause in _causes(error)),
    ]
    for frame in frames:
        place = frame.filename.replace("\\", "/")
        for root in ("/desktop/", "/ui/", "/models/", "/site-packages/"):
            if root in place:
                place = root.strip("/") + "/" + place.rsplit(root, 1)[1]
                break
        else:
            place = place.rsplit("/", 1)[-1]
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    return "\n".join(lines) + "\n"


def keep_crash_report(text: str) -> Path | None:
    """Keep a report for the next start; None where even that cannot be written."""
    try:
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / CRASH_FILE
        path.write_text(text, "utf-8")
    except OSError:
        return None
    return path


def take_crash_report() -> str | None:
    """The report kept by an earlier run, once; None where there is none."""
    path = paths.log_folder() / CRASH_FILE
    try:
        text = path.read_text("utf-8")
        path.replace(path.with_name("crash-seen.txt"))
    except OSError:
        return None
    return text


def program_version() -> str:
    """The version of the program, as its distribution says."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("praksisrum")
    except PackageNotFoundError:
        return "0"


def _causes(error: BaseException) -> list[BaseException]:
    chain = [error]
    while (following := chain[-1].__cause__ or chain[-1].__context__) and len(chain) < 8:
        chain.append(following)
    return chain


def write_error_line(text: str) -> None:
    """One line on standard error, whatever the text quotes."""
    line = text.rstrip("\n").replace("\r\n", "\n")
    shown = "".join(
        sign if sign.isprintable() else " " if sign.isspace() else "\ufffd" for sign in line
    )
    sys.stderr.write(shown + "\n")
