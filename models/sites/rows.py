"""Sites as the rest of the program sees them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class LegalBasis(StrEnum):
    """What a site is run under (serviceloven and almenboligloven)."""

    SEL_107 = "sel_107"
    SEL_108 = "sel_108"
    ABL_105 = "abl_105"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
