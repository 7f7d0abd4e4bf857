"""Whose name stands in a document."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from desktop.reports.naming import name_shield, person_text
from desktop.support.translation import in_language
from models.groups.rows import MemberRole, MemberRow

DAY = dt.date(2026, 1, 15)
ID = UUID(int=1)


def member(role, name, alias=""):
    """Somebody in the group."""
    return MemberRow(
        ID, 1, ID, 0, name, alias, role, "", "", False, False, DAY, None, "", None, False
    )


GROUP = (
    member(MemberRole.RESIDENT, "Åge Nørgaard", "Trommen"),
    member(MemberRole.RESIDENT, "Karla Sø"),
    member(MemberRole.RELATIVE, "Hanne Nørgaard"),
    member(MemberRole.STAFF, "Søren Friis"),
    member(MemberRole.LEADER, "Lone Sø"),
)


@pytest.fixture(autouse=True)
def english():
    """Documents in English, where nothing else is said."""
    with in_language("en"):
        yield


@pytest.mark.parametrize(
    ("role", "name", "alias", "text"),
    [
        (MemberRole.STAFF, "Søren Friis", "", "Søren Friis"),
        (MemberRole.PEER_WORKER, "Ida", "Piben", "Ida"),
        (MemberRole.RESIDENT, "Åge Nørgaard", "Trommen", "Trommen"),
        (MemberRole.RESIDENT, "Åge Nørgaard", "", "a resident"),
        (MemberRole.RELATIVE, "Hanne Nørgaard", "", "a relative"),
    ],
)
def test_that_residents_and_relatives_are_told_by_alias_or_role(role, name, alias, text):
    assert person_text(member(role, name, alias)) == text


def test_that_nobody_is_told_as_nobody():
    assert person_text(None) == "nobody yet"


@pytest.mark.parametrize(
    ("text", "shielded"),
    [
        ("Vi hørte Åge Nørgaard.", "Vi hørte Trommen."),
        ("Vi hørte Åge og KARLA.", "Vi hørte Trommen og a resident."),
        (
            "Karla talte. Karla gik.\nKarla kom.",
            "A resident talte. A resident gik.\nA resident kom.",
        ),
        ("Åges og Karlas tur", "Trommen’s og a resident’s tur"),
        ("Karla-møde (Karla)", "A resident-møde (a resident)"),
        ("- Hanne ringer", "- A relative ringer"),
    ],
)
def test_that_names_in_running_text_give_way(text, shielded):
    assert name_shield(GROUP)(text) == shielded


@pytest.mark.parametrize(
    "text",
    [
        "Søren Friis og Lone Sø",  # staff and leaders may be named
        "Vi gik langs Sø",  # a part that the leader bears too
        "karlas og Karlaby",  # no capital, no whole word
        "",
    ],
)
def test_that_other_words_stay(text):
    assert name_shield(GROUP)(text) == text


def test_that_a_danish_genitive_needs_no_apostrophe():
    with in_language("da"):
        assert name_shield(GROUP)("Det er Åges.") == "Det er Trommens."


def test_that_a_name_in_s_takes_its_apostrophe_along():
    shield = name_shield([member(MemberRole.RESIDENT, "Jens", "Hatten")])
    assert shield("Vi tog Jens' bil, sagde 'Karla'.") == "Vi tog Hatten’s bil, sagde 'Karla'."


def test_that_a_first_name_two_residents_share_says_neither_alias():
    shield = name_shield(
        [
            member(MemberRole.RESIDENT, "Ida Holm", "Piben"),
            member(MemberRole.RESIDENT, "Ida Lund", "Hatten"),
        ]
    )
    assert shield("Vi hørte Ida, Ida Holm og Lund.") == "Vi hørte a resident, Piben og Hatten."


def test_that_somebody_who_is_only_described_gives_way_as_a_whole():
    shield = name_shield([member(MemberRole.RESIDENT, "Beboer 2", "Hatten")])
    assert shield("Vi spurgte Beboer 2. Beboer 3 sov. Beboerne sov.") == (
        "Vi spurgte Hatten. Beboer 3 sov. Beboerne sov."
    )


@pytest.mark.parametrize("name", ["Pårørende", "Beboer", "Mor til Ida"])
def test_that_words_for_roles_stay(name):
    shield = name_shield([member(MemberRole.RELATIVE, name)])
    assert shield("Pårørende og Beboer og Mor var der.") == "Pårørende og Beboer og Mor var der."


def test_that_a_group_without_residents_needs_no_shield():
    text = "Søren Friis var der."
    assert name_shield([member(MemberRole.STAFF, "Søren Friis")])(text) == text


def test_that_signs_in_names_are_only_signs():
    shield = name_shield([member(MemberRole.RESIDENT, "Bo (ældst)", "Viben")])
    assert shield("Vi hørte Bo (ældst) i går.") == "Vi hørte Viben i går."
