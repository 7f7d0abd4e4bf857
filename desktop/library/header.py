"""A library file's first hundred bytes, read as plain bytes before any database opens it.

Layout: the SQLite file format, header fields at offsets 0, 16, 18, 24, 28, 60, 68 and 92.
"""

from __future__ import annotations

import stat
import struct
from typing import TYPE_CHECKING

from models.engine import APPLICATION_ID
from models.errors import UserFacingError

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def read_schema_number(path: Path, newest: int) -> int:
    """The schema number of a library file that may be opened.

    Args:
        path: the file.
        newest: the highest schema number this program knows.

    Raises:
        UserFacingError: `library_missing`, `file_unreadable`, `file_empty`, `file_foreign`,
            `file_newer` or `file_damaged`. The file is only read.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            # A folder, or a pipe that would never end.
            raise UserFacingError("file_unreadable", path=str(path))
        size = found.st_size
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserFacingError("library_missing", path=str(path)) from error
    except OSError as error:
        raise UserFacingError("file_unreadable", path=str(path)) from error
    if size == 0:
        raise UserFacingError("file_empty", path=str(path))
    if not header.startswith(_MAGIC[: len(header)]):
        raise UserFacingError("file_foreign", path=str(path))
    if len(header) < _HEADER:
        raise UserFacingError("file_damaged", path=str(path))
    (application,) = struct.unpack_from(">I", header, 68)
    if application != APPLICATION_ID:
        raise UserFacingError("file_foreign", path=str(path))
    (number,) = struct.unpack_from(">I", header, 60)
    if number > newest:
        raise UserFacingError("file_newer", path=str(path), found=number, known=newest)
    if number == 0 or not _has_its_length(header, size, path):
        raise UserFacingError("file_damaged", path=str(path))
    return number


def _has_its_length(header: bytes, size: int, path: Path) -> bool:
    (page,) = struct.unpack_from(">H", header, 16)
    page = 65536 if page == 1 else page
    (changes, pages) = struct.unpack_from(">II", header, 24)
    (valid_for,) = struct.unpack_from(">I", header, 92)
    if page < 512 or page & (page - 1):
        return False
    if header[18:20] != b"\x01\x01":
        # Write-ahead logging, which we never use: even looking inside would leave files behind.
        return False
    if path.with_name(path.name + "-journal").exists():
        # A write was cut off; SQLite puts the file right when it opens it.
        return True
    if changes != valid_for:
        return size % page == 0
    return size == pages * page
