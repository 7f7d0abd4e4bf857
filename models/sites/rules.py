"""Rules of sites and their municipality's letterhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import texts
from models.errors import RuleViolation
from models.sites.rows import LegalBasis

if TYPE_CHECKING:
    from collections.abc import Iterable

LOGO_MAX_BYTES = 512 * 1024
PLACES_MAX = 2000

_PICTURE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def check_logo(logo: bytes, description: str) -> str:
    """The description of a logo that a document can carry, cleaned.

    Args:
        logo: the bytes of a PNG or JPEG file, at most 512 KB.
        description: what a person who does not see it is told; one line.

    Raises:
        RuleViolation: `logo_not_a_picture`, `logo_too_large`, or the text codes for the field
            `logo_description` (a picture without a description breaks PDF/UA).
    """
    if not logo.startswith(_PICTURE_STARTS):
        raise RuleViolation("logo_not_a_picture", "logo")
    if len(logo) > LOGO_MAX_BYTES:
        raise RuleViolation(
            "logo_too_large",
            "logo",
            kilobytes=-(-len(logo) // 1024),
            limit=LOGO_MAX_BYTES // 1024,
        )
    return texts.required_line(description, "logo_description")


def check_places(places: int | None) -> None:
    """A number of places is unknown or from 1 to 2,000.

    Raises:
        RuleViolation: `places_out_of_range`.
    """
    if places is not None and not 1 <= places <= PLACES_MAX:
        raise RuleViolation("places_out_of_range", "places", low=1, high=PLACES_MAX)


def kept_legal_bases(bases: Iterable[LegalBasis | str]) -> list[str]:
    """Legal bases as they are kept: each once, in the order of the law.

    Raises:
        RuleViolation: `legal_basis_unknown`.
    """
    given = set()
    for basis in bases:
        try:
            given.add(LegalBasis(basis))
        except ValueError:
            raise RuleViolation("legal_basis_unknown", "legal_bases", value=str(basis)) from None
    return [basis.value for basis in LegalBasis if basis in given]
