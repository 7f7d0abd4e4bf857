"""The words around a document that are ours: page numbers and the draft mark, in its language."""

from __future__ import annotations

from desktop.reports.tree import Furniture, Logo
from desktop.support.translation import in_language, translate


def standard_furniture(
    language: str,
    *,
    organisation_lines: tuple[str, ...] = (),
    logo: Logo | None = None,
    footer_text: str = "",
    is_draft: bool = False,
) -> Furniture:
    """Furniture with page numbers, and the draft mark when `is_draft`.

    Args:
        language: of the document, `da-DK` or `en-GB`.
        organisation_lines: name and address, the name first.
        logo: shown at the head of the first page.
        footer_text: at the foot of every page.
        is_draft: an approved document bears no mark.
    """
    with in_language(language[:2]):
        return Furniture(
            organisation_lines=organisation_lines,
            logo=logo,
            footer_text=footer_text,
            watermark=translate("Documents", "DRAFT") if is_draft else None,
            page_pattern=translate("Documents", "Page {page} of {pages}"),
        )
