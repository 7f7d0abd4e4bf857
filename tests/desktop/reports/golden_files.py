"""Golden files: what a document looked like when somebody last read it and was content.

`PRAKSISRUM_GOLDEN=write` in the environment writes them anew; read the difference before you
commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def assert_golden(name: str, text: str) -> None:
    """AssertionError when the text differs from the golden file of this name."""
    path = FOLDER / name
    if os.environ.get("PRAKSISRUM_GOLDEN") == "write":
        path.write_text(text, "utf-8", newline="\n")
    assert path.read_text("utf-8") == text, f"{name} differs from its golden file"
