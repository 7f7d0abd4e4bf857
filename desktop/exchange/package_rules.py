"""What an import keeps out because the program could not live with it.

An import is no second way past every rule: it takes a library as somebody else left it, with long
trials and unanswered questions. Kept out is what no operation could have made and what reports,
pages or gates would stumble over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.exchange.package_faults import fault
from models import texts
from models.errors import NotFound, RuleViolation
from models.phases.catalogue import get_condition_text
from models.phases.rules import check_attestable
from models.practice.rules import check_form
from models.sites.rules import check_logo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Row = Mapping[str, Any]

_TITLED = {
    "agenda_item": "title",
    "course": "title",
    "indicator": "title",
    "meeting": "title",
    "municipality": "name",
    "own_form": "title",
    "programme": "title",
    "recommendation": "title",
    "site": "name",
    "trial": "title",
}


def check_row(table: str, row: Row, place: str) -> None:
    """UserFacingError `package_refused` with the place and the reason."""
    try:
        if table in _TITLED:
            texts.required_line(row[_TITLED[table]], _TITLED[table])
        if table in _RULES:
            _RULES[table](row)
    except (RuleViolation, NotFound) as error:
        from desktop.support.labels.errors import error_text

        field = getattr(error, "field", "")
        where = f"{place}.{field}" if field else place
        raise fault("refused", where, reason=error_text(error)) from error


def _check_municipality(row: Row) -> None:
    if row["logo"] is not None:
        check_logo(row["logo"], row["logo_description"])


def _check_candidate(row: Row) -> None:
    check_form(row["form_code"], row["own_form_id"])


def _check_attestation(row: Row) -> None:
    check_attestable(row["condition"])


def _check_passage(row: Row) -> None:
    for code in row["open_conditions"].split():
        get_condition_text(code, "en")


def _check_subject(row: Row) -> None:
    if sum(row[name] is not None for name in ("task_id", "decision_id", "question_id")) != 1:
        raise RuleViolation("subject_needs_one")


_RULES: dict[str, Callable[[Row], None]] = {
    "municipality": _check_municipality,
    "candidate": _check_candidate,
    "attestation": _check_attestation,
    "gate_passage": _check_passage,
    "item_subject": _check_subject,
}
