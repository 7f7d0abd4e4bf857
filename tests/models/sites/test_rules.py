"""Rules of logos, places and legal bases."""

from __future__ import annotations

import pytest

from models.errors import RuleViolation
from models.sites import rules
from models.sites.rows import LegalBasis
from tests.models.sites.factories import JPEG, PNG


@pytest.mark.parametrize("logo", [PNG, JPEG])
def test_that_png_and_jpeg_are_logos_and_their_description_is_cleaned(logo):
    assert rules.check_logo(logo, "  Byvåben\nmed bøg ") == "Byvåben med bøg"


@pytest.mark.parametrize("logo", [b"", b"GIF89a" + b"\0" * 40, b"<svg/>", PNG[1:]])
def test_that_other_files_are_no_logo(logo):
    with pytest.raises(RuleViolation) as caught:
        rules.check_logo(logo, "Byvåben")
    assert (caught.value.code, caught.value.field) == ("logo_not_a_picture", "logo")


def test_that_a_logo_may_have_exactly_512_kilobytes():
    largest = PNG + b"\0" * (rules.LOGO_MAX_BYTES - len(PNG))
    assert rules.check_logo(largest, "Byvåben") == "Byvåben"
    with pytest.raises(RuleViolation) as caught:
        rules.check_logo(largest + b"\0", "Byvåben")
    assert caught.value.code == "logo_too_large"
    assert caught.value.values == {"kilobytes": 513, "limit": 512}


def test_that_a_logo_without_a_description_is_refused():
    with pytest.raises(RuleViolation) as caught:
        rules.check_logo(PNG, "  ")
    assert (caught.value.code, caught.value.field) == ("text_missing", "logo_description")


@pytest.mark.parametrize("places", [None, 1, 2000])
def test_that_places_may_be_unknown_or_within_reason(places):
    rules.check_places(places)


@pytest.mark.parametrize("places", [0, -1, 2001])
def test_that_places_out_of_reason_are_refused(places):
    with pytest.raises(RuleViolation) as caught:
        rules.check_places(places)
    assert (caught.value.code, caught.value.field) == ("places_out_of_range", "places")


def test_that_legal_bases_are_kept_once_and_in_the_order_of_the_law():
    given = [LegalBasis.ABL_105, "sel_107", LegalBasis.ABL_105]
    assert rules.kept_legal_bases(given) == ["sel_107", "abl_105"]


def test_that_an_unknown_legal_basis_is_refused():
    with pytest.raises(RuleViolation) as caught:
        rules.kept_legal_bases(["sel_999"])
    assert (caught.value.code, caught.value.field) == ("legal_basis_unknown", "legal_bases")
