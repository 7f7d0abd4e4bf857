"""Sites as the rest of the program sees them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from models.frozen import frozen

if TYPE_CHECKING:
    from uuid import UUID


class LegalBasis(StrEnum):
    """What a site is run under (serviceloven and almenboligloven)."""

    SEL_107 = "sel_107"
    SEL_108 = "sel_108"
    ABL_105 = "abl_105"
    OTHER = "other"


class SiteOrder(StrEnum):
    """What a list of sites is sorted by; always by name after that."""

    NAME = "name"
    KEY = "key"
    MUNICIPALITY = "municipality"


@frozen
class MunicipalityRow:
    """The organisation whose letterhead a site writes under; `logo` is PNG or JPEG bytes."""

    id: UUID
    version: int
    name: str
    unit: str
    address: str
    contact: str
    logo: bytes | None
    logo_description: str


@frozen
class MunicipalityListRow:
    """An organisation in a list: without the bytes of its logo."""

    id: UUID
    version: int
    name: str
    unit: str
    has_logo: bool


@frozen
class SiteRow:
    """A residential facility."""

    id: UUID
    version: int
    key: str
    name: str
    municipality_id: UUID | None
    address: str
    legal_bases: tuple[LegalBasis, ...]
    target_group: str
    places: int | None
    note: str


@frozen
class SiteListRow:
    """A site in a list, with the name of its municipality ("" where it has none)."""

    id: UUID
    version: int
    key: str
    name: str
    municipality_id: UUID | None
    municipality_name: str
    legal_bases: tuple[LegalBasis, ...]
    target_group: str
    places: int | None
