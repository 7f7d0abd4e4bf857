r"""Make the environment the program runs in: `.venv` with everything hash-pinned, and no more.

Run it with any Python; it says so when that one is too old:

    python3 packaging/setup_environment.py          (Linux, macOS; `make setup` does this)
    py packaging\setup_environment.py               (Windows)

Standard library only. Each step is done once and remembered by what it was made from, so a second
run takes a fraction of a second. `--running` leaves out the system packages only tests need.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = tuple(ROOT / "packaging" / "locks" / name for name in ("runtime.txt", "dev.txt"))
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "praksisrum-setup.json"
PACKAGES = ("desktop", "ui", "models", "resources")
OLDEST_PYTHON = (3, 11)

# Debian package -> the shared library Qt asks for (import, offscreen, then the xcb window).
WINDOW_LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
}
# Debian package -> the command the tests call.
TEST_COMMANDS = {"xvfb": "Xvfb", "xauth": "xauth", "poppler-utils": "pdftotext"}


class SetupError(Exception):
    """The set-up cannot go on; the text is the one line a person needs."""


def main() -> int:
    """Do what is missing; 0 when the environment stands, 1 with one line when it cannot."""
    parser = argparse.ArgumentParser(description="Make or renew the environment in .venv.")
    parser.add_argument(
        "--running", action="store_true", help="leave out the system packages only tests need"
    )
    arguments = parser.parse_args()
    try:
        check_python()
        if sys.platform.startswith("linux"):
            ensure_system_packages(with_tests=not arguments.running)
        ensure_environment()
        compile_translations()
        compile_modules()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    """Raise SetupError when this Python is older than the program needs."""
    if sys.version_info < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupError(
            f"Python {wanted} or newer is needed; {sys.executable} is {found}. "
            f"Name a newer one: make PYTHON=python{wanted} setup"
        )


def ensure_system_packages(with_tests: bool) -> None:
    """Install the Debian packages that are missing, as root; otherwise name them and stop."""
    missing = missing_packages(with_tests)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    as_text = " ".join(install)
    if shutil.which("apt-get") is None:
        looked_for = {**WINDOW_LIBRARIES, **TEST_COMMANDS}
        files = ", ".join(looked_for.get(name, name) for name in missing)
        raise SetupError(f"Missing on this system: {files}. Debian has them as: {as_text}")
    if os.geteuid() != 0:
        raise SetupError(f"System packages are missing. Install them with: sudo {as_text}")
    print(f"Installing system packages: {' '.join(missing)}", flush=True)
    # The package lists of a fresh image are empty or old: try as it is, then with new lists.
    attempts = [[install], [["apt-get", "update"], install]]
    for steps in attempts:
        done = all(_succeeds([*step, "-qq"], aloud=steps is attempts[-1]) for step in steps)
        if done and not missing_packages(with_tests):
            return
    raise SetupError(f"System packages could not be installed. By hand: {as_text}")


def missing_packages(with_tests: bool) -> list[str]:
    """The Debian packages whose library does not load or whose command is not there."""
    missing = [name for name, library in WINDOW_LIBRARIES.items() if not _loads(library)]
    if not _has_module("ensurepip") and not _has_module("pip"):
        missing.append("python3-venv")
    if with_tests:
        missing += [name for name, tool in TEST_COMMANDS.items() if shutil.which(tool) is None]
    return missing


def ensure_environment() -> None:
    """Make `.venv`, install what the locks pin, and put the project itself in, editable."""
    done = _read_stamp()
    if done.get("root") not in (None, str(ROOT)) or not _environment_works():
        _make_environment()
        done = {}
    locks, project = _digest(*LOCKS), _digest(ROOT / "pyproject.toml")
    if done.get("locks") != locks:
        print("Installing the pinned packages (a few minutes the first time).", flush=True)
        requirements = [part for lock in LOCKS for part in ("--requirement", str(lock))]
        _pip("install", "--require-hashes", "--only-binary=:all:", *requirements)
        done = {"root": str(ROOT), "locks": locks}
        _write_stamp(done)
    if done.get("project") != project or not _entry_point().exists():
        _pip("install", "--no-build-isolation", "--no-deps", "--editable", str(ROOT))
        _write_stamp({**done, "project": project})
        print(f"Ready: {_entry_point().relative_to(ROOT)}", flush=True)


def compile_translations() -> None:
    """Write the catalogues the program reads from the translators' files."""
    tool = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(tool), "compile"], check=True)


def compile_modules() -> None:
    """Compile the program's modules that changed.

    Where a shell forbids Python to keep what it compiled, every start would do it again.
    """
    folders = [str(ROOT / name) for name in PACKAGES]
    subprocess.run([_environment_python(), "-m", "compileall", "-q", *folders], check=True)


def _make_environment() -> None:
    print(f"Making the environment in {ENVIRONMENT.name}.", flush=True)
    # Debian keeps ensurepip in python3-venv; the system's pip can fill an environment as well.
    own_pip = _has_module("ensurepip")
    if not own_pip and not _has_module("pip"):
        raise SetupError(f"{sys.executable} has neither ensurepip nor pip; one of them is needed.")
    command = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    if not own_pip:
        command.insert(-1, "--without-pip")
    _checked(command, "The environment could not be made")


def _environment_works() -> bool:
    if not _environment_python().exists():
        return False
    probe = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON!r})"
    return _succeeds([str(_environment_python()), "-c", probe])


def _pip(*arguments: str) -> None:
    python = _environment_python()
    command = [str(python), "-m", "pip"]
    if not _succeeds([*command, "--version"]):
        command = [sys.executable, "-m", "pip", "--python", str(python)]
    options = ["-qq", "--no-input", "--disable-pip-version-check", "--retries", "5"]
    _checked([*command, *options, *arguments], "The packages could not be installed")


def _checked(command: list[str], failure: str) -> None:
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore", "PIP_PROGRESS_BAR": "off"}
    result = subprocess.run(command, env=environment)
    if result.returncode != 0:
        raise SetupError(f"{failure} (exit {result.returncode}; the reason is above).")


def _succeeds(command: list[str], *, aloud: bool = False) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    errors = None if aloud else subprocess.DEVNULL
    result = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=errors)
    return result.returncode == 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_module(name: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def _environment_python() -> Path:
    return _scripts() / ("python.exe" if os.name == "nt" else "python")


def _entry_point() -> Path:
    return _scripts() / ("praksisrum.exe" if os.name == "nt" else "praksisrum")


def _scripts() -> Path:
    return ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")


def _digest(*files: Path) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def _write_stamp(done: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(done, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
