"""The entry point: nothing heavy is imported here, so that `--version` answers at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code (0 done, 1 input or world, 2 usage, 70 a bug)."""
    from desktop.commandline.window_words import opens_window

    words = sys.argv[1:] if arguments is None else list(arguments)
    if opens_window(words):
        import gc

        # Importing makes many objects that stay: looking through them for garbage is wasted. The
        # collector works again as soon as the window can be used.
        gc.disable()
        # The first frame is there before the command line is read, let alone a library.
        from desktop.application import show_frame

        show_frame()
    from desktop.commandline.running import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
