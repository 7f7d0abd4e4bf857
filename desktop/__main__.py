"""The entry point: nothing heavy is imported here, so that `--version` answers at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code (0 done, 1 input or world, 2 usage, 70 a bug)."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if _opens_window(words):
        # The first frame is there before the command line is read, let alone a library.
        from desktop.application import show_frame

        show_frame()
    from desktop.commandline.running import run

    return run(words)


def _opens_window(words: list[str]) -> bool:
    """Whether the words ask for the window, and for nothing that could be wrong in them."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--exit-when-ready":
            continue
        if word not in ("--library", "--lang") or not rest or rest[0].startswith("-"):
            return False
        if word == "--lang" and rest[0] not in ("da", "en"):
            return False
        rest.pop(0)
    return True


if __name__ == "__main__":
    sys.exit(main())
