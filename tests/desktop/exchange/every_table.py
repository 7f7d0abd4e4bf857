"""A library with a row in every table, made from the tables themselves."""

from __future__ import annotations

import datetime as dt
from uuid import UUID, uuid5

import sqlalchemy as sa

from desktop.exchange import package_format
from desktop.exchange.package_export import build_package, to_bytes
from desktop.exchange.package_import import import_package
from desktop.exchange.package_reading import parse_package
from desktop.exchange.package_values import expected_type
from models.base import Base
from models.records import create, operation
from models.types import EnumValue
from tests.models.sites.factories import PNG

_HERE = UUID("5b7f5d4e-0000-4000-8000-000000000000")
_DAY = dt.date(2026, 1, 15)

# What cannot be told from the type of a column.
_VALUES = {
    ("municipality", "logo"): PNG,
    ("candidate", "form_code"): None,
    ("item_subject", "decision_id"): None,
    ("item_subject", "question_id"): None,
    ("attestation", "condition"): "shown_back",
    ("gate_passage", "open_conditions"): "",
    ("number_declaration", "digest"): "0" * 64,
    # Points at its own table.
    ("member", "supports_id"): None,
    ("agenda_item", "carried_from_id"): None,
}


@operation()
def fill_every_table(session, *, seed=0):
    """One row of each kind, each pointing at the others; returns ids by table."""
    ids = {}
    classes = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    for name, table in package_format.exchanged_tables().items():
        ids[name] = uuid5(_HERE, f"{name} {seed}")
        values = {
            column.name: value_for(column, ids, seed)
            for column in table.c
            if column.name not in ("id", "key", "version", "deleted_at")
        }
        create(session, classes[table], id=ids[name], **values)
    return ids


def value_for(column, ids, seed):
    """A value a column takes and an import accepts."""
    place = (column.table.name, column.name)
    if place == ("attestation", "condition"):
        return attested_condition()
    if place == ("number_declaration", "digest"):
        return f"{seed:064d}"
    if place in _VALUES:
        return _VALUES[place]
    for key in column.foreign_keys:
        return ids[key.column.table.name]
    kind = column.type
    if isinstance(kind, EnumValue):
        return next(iter(kind.enumeration))
    if isinstance(kind, sa.Date):
        return _DAY
    if isinstance(kind, sa.Time):
        return dt.time(13, 30)
    if isinstance(kind, sa.Boolean):
        return True
    if isinstance(kind, sa.Integer):
        return column.info.get("range", (4, 4))[1]
    if expected_type(column) == "list":
        return [member.value for member in column.info["members"]]
    return f"Æble – {column.name} {seed} ✓\n\nAfsnit «to»" if column.default else f"Søby {seed}"


def attested_condition():
    """A condition no data can show."""
    from models.phases.catalogue import list_phases

    return next(
        condition.code
        for phase in list_phases("en")
        for condition in phase.conditions
        if condition.is_attested
    )


def exported(library, *scope):
    """The bytes of a library's package."""
    return to_bytes(library.query(build_package, *scope))


def imported(library, content):
    """Bring the bytes of a package in; returns the plan."""
    return library.perform(import_package, package=parse_package(content))
