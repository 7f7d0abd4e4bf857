"""What several commands need: the library they are about, ids and keys, JSON on standard output."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from desktop.commandline.running import UsageError
from desktop.library.opening import open_library
from desktop.support.translation import translate
from models import texts
from models.errors import NotFound, UserFacingError
from models.schema import METADATA

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from desktop.library.library import Library


@contextmanager
def opened(options: argparse.Namespace, *, for_writing: bool = False) -> Iterator[Library]:
    """The library named by --library, closed afterwards.

    Raises:
        UsageError: no library was named.
        UserFacingError: it cannot be opened, or (for writing) somebody else holds it.
    """
    require_library(options)
    library = open_library(options.library, for_writing=for_writing)
    try:
        if for_writing and library.is_read_only:
            holder = library.holder
            if holder is None:
                raise UserFacingError("library_not_writable", path=library.location)
            raise UserFacingError(
                "library_held",
                path=library.location,
                user=holder.user,
                machine=holder.machine,
                since=holder.since,
            )
        yield library
    finally:
        library.close()


def require_library(options: argparse.Namespace) -> None:
    """UsageError where no library was named."""
    if not options.library:
        raise UsageError(translate("CommandLine", "Name the library with --library L."))


def find_id(session: Session, kind: str, text: str) -> UUID:
    """The id of a living row of a table by its UUID or its human key; NotFound otherwise."""
    table = METADATA.tables[kind]
    if texts.keepable(text) != text:
        # No database can be asked for such a key.
        raise NotFound(kind, text)
    try:
        condition = table.c.id == UUID(text)
    except ValueError:
        condition = sa.func.upper(table.c.key) == text.upper()
    found = session.scalar(sa.select(table.c.id).where(condition, table.c.deleted_at.is_(None)))
    if found is None:
        raise NotFound(kind, text)
    return found


def print_json(value: Any) -> None:
    """JSON on standard output, readable and in UTF-8."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def print_progress(options: argparse.Namespace, text: str) -> None:
    """Progress on standard error, only to a terminal and never with --quiet."""
    if not options.quiet and sys.stderr.isatty():
        sys.stderr.write(text + "\n")
