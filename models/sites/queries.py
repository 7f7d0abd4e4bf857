"""Reads of sites and their municipality's letterhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from models import records
from models.sites.rows import (
    LegalBasis,
    MunicipalityListRow,
    MunicipalityRow,
    SiteListRow,
    SiteOrder,
    SiteRow,
)
from models.sites.tables import Municipality, Site
from models.sorting import danish_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any
    from uuid import UUID

    from sqlalchemy.orm import Session

_ORDERS: dict[SiteOrder, Callable[[SiteListRow], Any]] = {
    SiteOrder.NAME: lambda row: (danish_key(row.name), row.key),
    SiteOrder.KEY: lambda row: danish_key(row.key),
    SiteOrder.MUNICIPALITY: lambda row: (
        not row.municipality_name,
        danish_key(row.municipality_name),
        danish_key(row.name),
        row.key,
    ),
}


def get_municipality(session: Session, municipality_id: UUID) -> MunicipalityRow:
    """One organisation with its logo; NotFound where there is none."""
    return records.as_row(MunicipalityRow, records.fetch(session, Municipality, municipality_id))


def list_municipalities(session: Session) -> tuple[MunicipalityListRow, ...]:
    """All organisations by name; their logos stay in the database."""
    found = session.execute(
        sa.select(
            Municipality.id,
            Municipality.version,
            Municipality.name,
            Municipality.unit,
            Municipality.logo.is_not(None),
        ).where(Municipality.deleted_at.is_(None))
    )
    rows = [MunicipalityListRow(*values[:4], bool(values[4])) for values in found]
    return tuple(sorted(rows, key=lambda row: danish_key(row.name)))


def get_site(session: Session, site_id: UUID) -> SiteRow:
    """One site; NotFound where there is none."""
    site = records.fetch(session, Site, site_id)
    return records.as_row(SiteRow, site, legal_bases=_bases(site.legal_bases))


def list_sites(
    session: Session,
    *,
    search: str = "",
    municipality_id: UUID | None = None,
    order: SiteOrder = SiteOrder.NAME,
) -> tuple[SiteListRow, ...]:
    """Sites whose key, name, target group or municipality contains every word of `search`."""
    statement = (
        sa.select(
            Site.id,
            Site.version,
            Site.key,
            Site.name,
            Site.municipality_id,
            sa.func.coalesce(Municipality.name, ""),
            Site.legal_bases,
            Site.target_group,
            Site.places,
        )
        .outerjoin(Municipality, Municipality.id == Site.municipality_id)
        .where(Site.deleted_at.is_(None))
    )
    if municipality_id is not None:
        statement = statement.where(Site.municipality_id == municipality_id)
    rows = [
        SiteListRow(*values[:6], _bases(values[6]), *values[7:])
        for values in session.execute(statement)
    ]
    words = search.casefold().split()
    found = [row for row in rows if _matches(row, words)]
    return tuple(sorted(found, key=_ORDERS[order]))


def count_sites(session: Session) -> int:
    """How many sites there are."""
    return (
        session.scalar(
            sa.select(sa.func.count()).select_from(Site).where(Site.deleted_at.is_(None))
        )
        or 0
    )


def _bases(kept: list[str]) -> tuple[LegalBasis, ...]:
    """Legal bases as members."""
    return tuple(LegalBasis(value) for value in kept)


def _matches(row: SiteListRow, words: list[str]) -> bool:
    """Whether every word is somewhere in what the list shows of a site."""
    shown = f"{row.key} {row.name} {row.municipality_name} {row.target_group}".casefold()
    return all(word in shown for word in words)
