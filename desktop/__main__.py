"""The entry point: nothing heavy is imported here, so that `--version` answers at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code (0 done, 1 input or world, 2 usage, 70 a bug)."""
    from desktop.commandline.running import run

    return run(sys.argv[1:] if arguments is None else list(arguments))


if __name__ == "__main__":
    sys.exit(main())
