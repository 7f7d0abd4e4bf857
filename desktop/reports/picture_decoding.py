"""Whether a picture can be painted at all, found out by decoding it once."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from desktop.reports.pictures import size_of


def is_readable(picture: bytes) -> bool:
    """Whether the bytes are a whole PNG or JPEG of a size we accept."""
    from PIL import Image

    try:
        size_of(picture)
        with Image.open(BytesIO(picture), formats=("PNG", "JPEG")) as image:
            image.load()
    # What Pillow raises for damaged files, by its documentation and by trial.
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error):
        return False
    return True
