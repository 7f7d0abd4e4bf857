"""`list`: what a library holds, with id, key and title of each thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from desktop.commandline.common import find_id, opened, print_json
from desktop.commandline.running import DONE
from desktop.reports.registry import report_kinds
from models.journal.codec import encode
from models.schema import METADATA
from models.sorting import danish_key

if TYPE_CHECKING:
    import argparse
    from uuid import UUID

    from sqlalchemy.orm import Session

_KINDS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "programmes": ("programme", "title", ("starts_on", "ends_on")),
    "sites": ("site", "name", ("municipality_id",)),
    "courses": ("course", "title", ("site_id", "programme_id", "starts_on", "months", "state")),
    "meetings": ("meeting", "title", ("course_id", "held_on", "kind", "state")),
    "trials": ("trial", "title", ("course_id", "starts_on", "ends_on", "state")),
    "indicators": ("indicator", "title", ("course_id", "unit", "direction")),
}
"""Per kind: its table, the column that is its title, and further columns of the JSON."""


def run_list(options: argparse.Namespace) -> int:
    """List one kind of thing, as lines or as JSON."""
    if options.kind == "reports":
        found = [
            {
                "kind": kind.kind,
                "title": kind.title(),
                "needs": kind.needs,
                "formats": list(kind.formats),
            }
            for kind in report_kinds()
        ]
    else:
        with opened(options) as library:
            course_id = None
            if options.course:
                course_id = library.query(find_id, "course", options.course)
            found = library.query(list_things, options.kind, course_id)
    if options.json:
        print_json(found)
    else:
        for thing in found:
            # A key of a thing, or the kind of a report; a title is one line whatever it holds.
            print(f"{thing.get('key') or thing.get('kind')}\t{' '.join(thing['title'].split())}")
    return DONE


def list_things(session: Session, kind: str, course_id: UUID | None) -> list[dict[str, Any]]:
    """Living things of a kind, those of one course where that is given, by date or name."""
    name, title, more = _KINDS[kind]
    table = METADATA.tables[name]
    statement = sa.select(
        table.c.id, table.c.key, table.c[title].label("title"), *(table.c[other] for other in more)
    ).where(table.c.deleted_at.is_(None))
    if course_id is not None:
        statement = statement.where(_in_course(name, course_id))
    rows = [dict(row) for row in session.execute(statement).mappings()]
    rows.sort(key=lambda row: (str(row.get("held_on") or ""), danish_key(row["title"])))
    return [{column: encode(value) for column, value in row.items()} for row in rows]


def _in_course(name: str, course_id: UUID) -> sa.ColumnElement[bool]:
    table, courses = METADATA.tables[name], METADATA.tables["course"]
    if name == "course":
        return table.c.id == course_id
    if name in ("site", "programme"):
        owner = sa.select(courses.c[f"{name}_id"]).where(courses.c.id == course_id)
        return table.c.id.in_(owner)
    return table.c.course_id == course_id
