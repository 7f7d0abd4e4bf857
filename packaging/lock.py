"""Pin every dependency with its hashes in `packaging/locks`, for all systems at once (needs uv).

The files name no package index: where packages come from is the business of each machine's pip.
`python3 packaging/lock.py --upgrade` takes the newest versions pyproject.toml allows.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--python-version=3.11",
    "--quiet",
)


def main() -> int:
    """Write both locks; 1 when uv is not there, else what uv returned."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(ROOT / ".venv" / "bin"))
    if uv is None:
        print("uv is needed to pin the dependencies (pip install uv).", file=sys.stderr)
        return 1
    compile_command = [uv, "pip", "compile", *OPTIONS, *sys.argv[1:]]
    runtime, dev = "packaging/locks/runtime.txt", "packaging/locks/dev.txt"
    for arguments in (
        ["pyproject.toml", "--output-file", runtime],
        ["--group", "dev", "--constraints", runtime, "--output-file", dev],
    ):
        result = subprocess.run([*compile_command, *arguments], cwd=ROOT)
        if result.returncode != 0:
            return result.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
