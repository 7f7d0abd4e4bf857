"""Check a wheel: what it holds, and that it runs in an environment of its own.

    python packaging/check_wheel.py [WHEEL]         (the newest in dist/ when none is named)

The environment is made anew in `build/wheel-environment` from the hash-pinned runtime packages, so
this takes a minute or two; `make wheel-check` builds the wheel first.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("desktop", "ui", "models", "resources")
# The translators' files stay behind: the program reads the catalogues made from them.
LEFT_OUT = {".ts", ".pyc"}
# The shipped examples, the catalogue, the translations and the fonts are all needed for these.
COMMANDS = (
    "--version",
    "sample examples.praksisrum",
    "list courses --library examples.praksisrum",
    "report status --library examples.praksisrum --course F-001 --out status.pdf",
)


def main() -> int:
    """Check one wheel; 0 when it holds the right files and its command runs."""
    named = [Path(argument) for argument in sys.argv[1:]]
    wheels = named or sorted((ROOT / "dist").glob("*.whl"), key=lambda path: path.stat().st_mtime)
    if not wheels:
        print("There is no wheel in dist; make one with: make wheel", file=sys.stderr)
        return 1
    differences = differences_from_source(wheels[-1], ROOT)
    for difference in differences:
        print(difference, file=sys.stderr)
    if differences:
        return 1
    command = install(wheels[-1], ROOT / "build" / "wheel-environment")
    with tempfile.TemporaryDirectory() as elsewhere:
        for words in COMMANDS:
            subprocess.run([command, *words.split()], check=True, cwd=elsewhere)
    return 0


def differences_from_source(wheel: Path, root: Path) -> list[str]:
    """What the wheel lacks of the four packages, and what it holds beside them."""
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    wanted = {
        path.relative_to(root).as_posix()
        for package in PACKAGES
        for path in (root / package).rglob("*")
        if path.is_file() and path.suffix not in LEFT_OUT
    }
    lacking = [f"the wheel lacks {name}" for name in sorted(wanted - held)]
    return lacking + [f"the wheel should not hold {name}" for name in sorted(held - wanted)]


def install(wheel: Path, environment: Path) -> Path:
    """Make a new environment with the pinned packages and the wheel; the path of the command."""
    venv.create(environment, clear=True, with_pip=True)
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    lock = ROOT / "packaging" / "locks" / "runtime.txt"
    subprocess.run([*pip, "--require-hashes", "--requirement", str(lock)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True)
    return scripts / "praksisrum"


if __name__ == "__main__":
    sys.exit(main())
