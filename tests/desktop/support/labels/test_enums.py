"""Every member of every enumeration a person can meet has words."""

from __future__ import annotations

import importlib
import inspect
from enum import StrEnum

import pytest

from desktop.support.labels.enums import enum_text, role_count_text
from desktop.support.translation import in_language
from models.groups.rows import MemberRole
from models.schema import AREAS
from models.sites.rows import LegalBasis

ENUMERATIONS = [
    member
    for area in AREAS
    for _, member in inspect.getmembers(importlib.import_module(f"models.{area}.rows"))
    if inspect.isclass(member)
    and issubclass(member, StrEnum)
    and member.__module__ == f"models.{area}.rows"
]


@pytest.mark.parametrize("enumeration", ENUMERATIONS, ids=lambda enumeration: enumeration.__name__)
@pytest.mark.parametrize("language", ["da", "en"])
def test_that_every_member_has_words_of_its_own(enumeration, language):
    with in_language(language):
        words = [enum_text(member) for member in enumeration]
    assert all(words)
    assert not any("_" in word for word in words)
    assert len(set(words)) == len(words)


def test_that_enumerations_of_every_area_are_seen():
    assert {enumeration.__module__.split(".")[1] for enumeration in ENUMERATIONS} == set(AREAS)


def test_that_a_member_nobody_named_is_a_bug():
    class Shape(StrEnum):
        ROUND = "round"

    Shape.__module__ = LegalBasis.__module__
    with pytest.raises(KeyError):
        enum_text(Shape.ROUND)


@pytest.mark.parametrize("role", MemberRole)
def test_that_people_are_counted_by_role(role):
    with in_language("da"):
        one, two = role_count_text(role, 1), role_count_text(role, 2)
    assert one.startswith("1 ")
    assert two.startswith("2 ")
    # The one word that is the same for one and for many.
    assert (one[2:] == two[2:]) is (role is MemberRole.RELATIVE)
