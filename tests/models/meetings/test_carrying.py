"""How old an item is that goes from agenda to agenda."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from models.meetings.carrying import Link, carried_age
from models.meetings.detail_rows import CarriedAge

A, B, C = (UUID(int=number) for number in range(3))
MARCH, APRIL, MAY = (dt.date(2026, month, 4) for month in (3, 4, 5))


def test_that_an_item_on_its_first_agenda_has_no_age():
    assert carried_age(A, {}) is None
    assert carried_age(A, {A: Link(None, MARCH, "Tid")}) is None


def test_that_an_item_is_as_old_as_its_first_agenda_and_keeps_the_last_reason():
    links = {A: Link(None, MARCH, "Sne"), B: Link(A, APRIL, "Regn"), C: Link(B, MAY, "")}
    assert carried_age(B, links) == CarriedAge(1, MARCH, "Sne")
    assert carried_age(C, links) == CarriedAge(2, MARCH, "Regn")


def test_that_an_item_whose_origin_is_gone_has_no_age():
    assert carried_age(B, {B: Link(A, APRIL, "")}) is None


def test_that_items_that_come_from_one_another_in_a_circle_have_an_end():
    links = {A: Link(B, MARCH, "x"), B: Link(A, APRIL, "y")}
    assert carried_age(A, links) == CarriedAge(1, APRIL, "y")
