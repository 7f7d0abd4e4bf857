"""`self-test`: is the program itself whole on this machine? Nothing of the user's is touched.

The window opens in a process of its own, so that even a crash of the graphics is an answer.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.commandline.common import print_json, print_progress
from desktop.commandline.running import AT_FAULT, DONE
from desktop.support.translation import LANGUAGES, translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

WINDOW_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its stable name, whether it went well, and what was seen."""

    name: str
    ok: bool
    detail: str


class FailedCheckError(Exception):
    """A check that found something wrong; its text says what."""


def run_self_test(options: argparse.Namespace) -> int:
    """Check library, report, translations, icons and window; exit 1 where one fails."""
    checks = []
    with tempfile.TemporaryDirectory(prefix="praksisrum-self-test-") as folder:
        library = Path(folder) / "self-test.praksisrum"
        for name, check in (
            ("library", lambda: check_library_works(library)),
            ("report", lambda: check_report(library, Path(folder))),
            ("translations", check_translations),
            ("icons", check_icons),
            ("window", lambda: check_window(library, Path(folder))),
        ):
            print_progress(options, name)
            checks.append(_run(name, check))
    is_whole = all(check.ok for check in checks)
    if options.json:
        print_json({"ok": is_whole, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            verdict = (
                translate("SelfTest", "in order") if check.ok else translate("SelfTest", "FAILED")
            )
            print(f"{check.name}\t{verdict}\t{check.detail}")
    return DONE if is_whole else AT_FAULT


def check_library_works(path: Path) -> str:
    """Make a library from the examples, open it again, take a step back and check it."""
    from desktop.exchange.samples import make_sample_library
    from desktop.library.checking import check_library
    from desktop.library.opening import open_library

    make_sample_library(path).close()
    library = open_library(path)
    try:
        library.undo()
        library.redo()
        problems = check_library(library)
    finally:
        library.close()
    if problems:
        raise FailedCheckError(f"{problems[0].code}: {problems[0].place}")
    return f"{path.stat().st_size // 1024} KB"


def check_report(path: Path, folder: Path) -> str:
    """Write a status report of the first course in every format and language."""
    from desktop.commandline.listing import list_things
    from desktop.library.opening import open_library
    from desktop.reports.making import make_document
    from desktop.reports.registry import find_report_kind
    from desktop.reports.writing import write_document

    library = open_library(path, for_writing=False)
    try:
        kind = find_report_kind("status")
        courses = library.query(list_things, "courses", None)
        if kind is None or not courses:
            raise FailedCheckError("there is nothing to report on")
        written = []
        for language in LANGUAGES:
            document = make_document(library, kind, UUID(courses[0]["id"]), language)
            for ending in kind.formats:
                target = folder / f"status-{language}.{ending}"
                written.append(write_document(document, target))
    finally:
        library.close()
    for file in written:
        content = file.path.read_bytes()
        if not content or (file.path.suffix == ".pdf" and not content.startswith(b"%PDF-")):
            raise FailedCheckError(file.path.name)
    return ", ".join(file.path.name for file in written)


def check_translations() -> str:
    """Every text has words in Danish, in every form it counts in."""
    catalogue = json.loads(_resource("i18n", "da.json"))
    count = 0
    for context, texts in catalogue.items():
        for source, entry in texts.items():
            count += 1
            forms = entry if isinstance(entry, list) else [entry]
            if not forms or not all(form.strip() for form in forms):
                raise FailedCheckError(f"{context}: {source}")
    if not count:
        raise FailedCheckError("da.json")
    return str(count)


def check_icons() -> str:
    """Every icon can be drawn."""
    from ui.icons import renderer

    folder = resources.files("resources").joinpath("icons")
    names = sorted(
        entry.name.removesuffix(".svg") for entry in folder.iterdir() if entry.name.endswith(".svg")
    )
    broken = [name for name in names if not renderer(name, "#000000").isValid()]
    if broken or not names:
        raise FailedCheckError(", ".join(broken) or "icons")
    return str(len(names))


def check_window(path: Path, folder: Path) -> str:
    """Open the window on the library until it is usable, and close it again."""
    command = [sys.executable, "-P", "-m", "desktop"]
    if getattr(sys, "frozen", False):
        command = [sys.executable]
    with _settings_kept():
        process = subprocess.run(
            [*command, "--library", str(path), "--exit-when-ready"],
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=WINDOW_SECONDS,
            env=window_environment(folder),
        )
    if process.returncode:
        told = process.stderr.strip().splitlines()
        raise FailedCheckError(f"exit {process.returncode}: {told[-1] if told else ''}")
    ready = json.loads(process.stdout.strip().splitlines()[-1])
    return f"{ready['first_paint_s']} s, {ready['usable_s']} s"


def window_environment(folder: Path) -> dict[str, str]:
    """The environment of the window: settings of its own, and no screen where there is none."""
    import desktop

    own = {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    paths = [str(Path(desktop.__path__[0]).parent), os.environ.get("PYTHONPATH", "")]
    environment = os.environ | own | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    has_screen = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if not has_screen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment


def _run(name: str, check: Callable[[], str]) -> Check:
    try:
        return Check(name, True, check())
    except FailedCheckError as error:
        return Check(name, False, str(error))
    except Exception as error:  # whatever goes wrong in a check is its answer
        text = str(error).splitlines()
        return Check(name, False, f"{type(error).__name__}: {text[0] if text else ''}")


@contextlib.contextmanager
def _settings_kept() -> Iterator[None]:
    """Put the user's settings back where the system gives no folder of one's own."""
    from desktop.support import paths

    settings = paths.config_folder() / "settings.json"
    before = settings.read_bytes() if settings.exists() else None
    try:
        yield
    finally:
        if before is not None and settings.read_bytes() != before:
            settings.write_bytes(before)


def _resource(*names: str) -> bytes:
    return resources.files("resources").joinpath(*names).read_bytes()
