"""Words for the members of the enumerations of `models.sites.rows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.support.translation import translate
from models.sites.rows import LegalBasis, SiteOrder

if TYPE_CHECKING:
    from enum import StrEnum


def words() -> tuple[tuple[StrEnum, str], ...]:
    """By member, in the current language."""
    return (
        (
            LegalBasis.SEL_107,
            translate(
                "Enum.LegalBasis",
                "Temporary stay, section 107 of the Social Services Act",
            ),
        ),
        (
            LegalBasis.SEL_108,
            translate(
                "Enum.LegalBasis",
                "Long-term stay, section 108 of the Social Services Act",
            ),
        ),
        (
            LegalBasis.ABL_105,
            translate(
                "Enum.LegalBasis",
                "Own tenancy with support, section 105 of the Social Housing Act",
            ),
        ),
        (LegalBasis.OTHER, translate("Enum.LegalBasis", "Another legal basis")),
        (SiteOrder.NAME, translate("Enum.SiteOrder", "By name")),
        (SiteOrder.KEY, translate("Enum.SiteOrder", "By number")),
        (SiteOrder.MUNICIPALITY, translate("Enum.SiteOrder", "By municipality")),
    )
