"""Tables of sites."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Entity, Keyed, prose, reference, unique_among_living
from models.sites.rows import LegalBasis
from models.types import JsonValue


class Municipality(Entity):
    """An organisation with its letterhead and logo."""

    __tablename__ = "municipality"
    __table_args__ = (unique_among_living("municipality", "name"),)

    name: Mapped[str]
    unit: Mapped[str] = prose()
    address: Mapped[str] = prose()
    contact: Mapped[str] = prose()
    logo: Mapped[bytes | None] = mapped_column(sa.LargeBinary)
    logo_description: Mapped[str] = prose()


class Site(Entity, Keyed):
    """A residential facility; `legal_bases` is a list of `LegalBasis` values."""

    __tablename__ = "site"
    __table_args__ = (unique_among_living("site", "key"),)
    KEY_LETTERS = "S"

    name: Mapped[str]
    municipality_id: Mapped[UUID | None] = reference("municipality.id")
    address: Mapped[str] = prose()
    legal_bases: Mapped[list[Any]] = mapped_column(
        JsonValue, default=list, info={"members": tuple(LegalBasis)}
    )
    target_group: Mapped[str] = prose()
    places: Mapped[int | None] = mapped_column(sa.Integer)
    note: Mapped[str] = prose()
