"""Small operations and looks for tests of libraries."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from models.errors import UserFacingError
from models.library_tables import AuditEntry
from models.records import create, fetch, operation
from models.sites.tables import Site

if TYPE_CHECKING:
    from pathlib import Path


@operation()
def add_site(session, *, name):
    """A site; returns its id."""
    return create(session, Site, name=name).id


@operation()
def rename_site(session, *, site_id, name):
    """Another name."""
    fetch(session, Site, site_id).name = name


@operation()
def add_sites(session, *, count, text=""):
    """Many sites."""
    for number in range(count):
        create(session, Site, name=f"S{number}", key=f"S-{number}", note=text)


def names(session):
    """The names of living sites, sorted."""
    return sorted(session.scalars(sa.select(Site.name).where(Site.deleted_at.is_(None))))


def audits(session):
    """The audit log: verb, kind and id."""
    found = session.scalars(sa.select(AuditEntry).order_by(AuditEntry.at))
    return [(entry.verb, entry.kind, entry.object_id) for entry in found]


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of a folder with a digest of its bytes."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.is_file()
    }


def fault_of(function, /, *arguments, **named) -> UserFacingError:
    """The fault of the world a call tells."""
    with pytest.raises(UserFacingError) as caught:
        function(*arguments, **named)
    return caught.value
