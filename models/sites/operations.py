"""Writes of sites and their municipality's letterhead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models import records, texts
from models.errors import RuleViolation
from models.records import operation
from models.references import count_references
from models.sites import rules
from models.sites.tables import Municipality, Site

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from models.sites.rows import LegalBasis

_LINES = frozenset({"name"})


@operation()
def add_municipality(
    session: Session, *, name: str, unit: str = "", address: str = "", contact: str = ""
) -> UUID:
    """Add an organisation with its letterhead.

    Raises:
        RuleViolation: `name_taken`, or a text code for its field.
    """
    _check_name_is_free(session, name)
    municipality = records.create(session, Municipality)
    records.change(
        municipality,
        {"name": name, "unit": unit, "address": address, "contact": contact},
        lines=_LINES,
    )
    return municipality.id


@operation()
def edit_municipality(
    session: Session, *, municipality_id: UUID, seen: int | None = None, **values: Any
) -> None:
    """Change name, unit, address or contact.

    Raises:
        RuleViolation: `name_taken`, or a text code for its field.
        KeyError: a name that is none of the four; the logo goes through `set_logo`.
    """
    unknown = values.keys() - {"name", "unit", "address", "contact"}
    if unknown:
        raise KeyError(*unknown)
    municipality = records.fetch(session, Municipality, municipality_id, seen)
    if "name" in values:
        _check_name_is_free(session, values["name"], municipality)
    records.change(municipality, values, lines=_LINES)


@operation()
def set_logo(
    session: Session,
    *,
    municipality_id: UUID,
    logo: bytes | None,
    description: str = "",
    seen: int | None = None,
) -> None:
    """Give the letterhead a logo (PNG or JPEG, at most 512 KB), or take it away with None.

    Raises:
        RuleViolation: see `rules.check_logo`.
    """
    municipality = records.fetch(session, Municipality, municipality_id, seen)
    described = rules.check_logo(logo, description) if logo is not None else ""
    municipality.logo = logo
    municipality.logo_description = described


@operation()
def remove_municipality(session: Session, *, municipality_id: UUID) -> None:
    """Remove an organisation that no site writes under.

    Raises:
        RuleViolation: `municipality_in_use`, with `count` sites.
    """
    municipality = records.fetch(session, Municipality, municipality_id)
    users = count_references(session, municipality)
    records.require(not users, "municipality_in_use", count=sum(users.values()))
    records.remove(municipality)


@operation()
def add_site(
    session: Session,
    *,
    name: str,
    municipality_id: UUID | None = None,
    address: str = "",
    legal_bases: Iterable[LegalBasis] = (),
    target_group: str = "",
    places: int | None = None,
    note: str = "",
) -> UUID:
    """Add a residential facility.

    Raises:
        RuleViolation: `places_out_of_range`, `legal_basis_unknown`, or a text code.
        NotFound: there is no such municipality.
    """
    values = {
        "name": name,
        "municipality_id": municipality_id,
        "address": address,
        "legal_bases": legal_bases,
        "target_group": target_group,
        "places": places,
        "note": note,
    }
    checked = _checked_site(session, values)
    site = records.create(session, Site)
    records.change(site, checked, lines=_LINES)
    return site.id


@operation()
def edit_site(session: Session, *, site_id: UUID, seen: int | None = None, **values: Any) -> None:
    """Change any of what `add_site` takes.

    Raises:
        RuleViolation: as `add_site`.
        NotFound: the site or the municipality is not there.
        Conflict: `changed_meanwhile`.
    """
    site = records.fetch(session, Site, site_id, seen)
    records.change(site, _checked_site(session, values), lines=_LINES)


@operation()
def remove_site(session: Session, *, site_id: UUID) -> None:
    """Remove a site where no course is left.

    Raises:
        RuleViolation: `site_has_courses`, with `count` courses.
    """
    site = records.fetch(session, Site, site_id)
    users = count_references(session, site)
    records.require(not users, "site_has_courses", count=sum(users.values()))
    records.remove(site)


def _checked_site(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """The values of a site as they are kept."""
    checked = dict(values)
    if "places" in checked:
        rules.check_places(checked["places"])
    if "legal_bases" in checked:
        checked["legal_bases"] = rules.kept_legal_bases(checked["legal_bases"])
    if checked.get("municipality_id") is not None:
        records.fetch(session, Municipality, checked["municipality_id"])
    return checked


def _check_name_is_free(session: Session, name: str, own: Municipality | None = None) -> None:
    """No other living municipality may have this name."""
    line = texts.required_line(name, "name")
    other = records.find_one(session, Municipality, name=line)
    if other is not None and other is not own:
        raise RuleViolation("name_taken", "name", name=line)
