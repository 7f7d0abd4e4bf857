"""Images: every value there and back, and one spelling for equal rows."""

from __future__ import annotations

import datetime as dt
import json
import math
from uuid import uuid4

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.courses.rows import CourseState
from models.journal import codec
from models.journal.recording import journalled_tables, read_images
from models.sites import operations
from models.types import EnumValue, JsonValue, UtcDateTime
from tests.models.sites.factories import PNG, make_municipality, make_site

COLUMNS = {
    "moment": sa.Column("moment", UtcDateTime),
    "day": sa.Column("day", sa.Date),
    "time": sa.Column("time", sa.Time),
    "id": sa.Column("id", sa.Uuid),
    "state": sa.Column("state", EnumValue(CourseState)),
    "picture": sa.Column("picture", sa.LargeBinary),
    "list": sa.Column("list", JsonValue),
    "number": sa.Column("number", sa.BigInteger),
    "text": sa.Column("text", sa.Text),
    "flag": sa.Column("flag", sa.Boolean),
}

VALUES = st.one_of(
    st.tuples(st.just("moment"), st.datetimes(timezones=st.just(dt.UTC))),
    st.tuples(st.just("day"), st.dates()),
    st.tuples(st.just("time"), st.times()),
    st.tuples(st.just("id"), st.uuids()),
    st.tuples(st.just("state"), st.sampled_from(CourseState)),
    st.tuples(st.just("picture"), st.binary(max_size=60)),
    st.tuples(st.just("list"), st.lists(st.text(max_size=5), max_size=4)),
    st.tuples(st.just("number"), st.integers(-(2**63), 2**63 - 1)),
    st.tuples(st.just("text"), st.text(max_size=40)),
    st.tuples(st.just("flag"), st.booleans()),
    st.tuples(st.sampled_from(sorted(COLUMNS)), st.none()),
)


@given(VALUES)
def test_that_every_value_comes_back_from_its_json_as_it_was(pair):
    name, value = pair
    kept = json.loads(codec.canonical(codec.encode(value)))
    assert codec.decode(COLUMNS[name], kept) == value


@given(st.datetimes(timezones=st.timezones(), min_value=dt.datetime(2, 1, 1)))
def test_that_one_moment_has_one_spelling_in_every_zone(moment):
    assert codec.encode(moment) == codec.encode(moment.astimezone(dt.UTC))
    assert len(codec.encode(moment)) == len("2026-01-01T00:00:00.000000Z")


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        dt.datetime(2026, 1, 1),
        dt.time(13, 0, tzinfo=dt.UTC),
    ],
)
def test_that_a_value_that_cannot_be_told_exactly_is_refused(value):
    with pytest.raises(ValueError, match=r"number|zone"):
        codec.encode(value)


def test_that_nan_inside_a_list_is_refused_when_it_is_written():
    with pytest.raises(ValueError, match="JSON"):
        codec.canonical(codec.encode([math.nan]))


def test_that_a_kind_of_value_nobody_thought_of_is_refused():
    with pytest.raises(TypeError):
        codec.encode(object())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("moment", "2026-01-01T00:00:00"),
        ("moment", "0001-01-01T00:00:00+14:00"),
        ("moment", "yesterday"),
        ("day", "2026-02-30"),
        ("time", "25:00"),
        ("time", "13:00+01:00"),
        ("id", "no id"),
        ("state", "sleeping"),
        ("picture", "no base64!"),
    ],
)
def test_that_what_a_column_cannot_take_is_refused(name, value):
    with pytest.raises(ValueError, match=r"."):
        codec.decode(COLUMNS[name], value)


@given(st.dictionaries(st.text(max_size=3), st.integers(), max_size=6))
def test_that_the_canonical_form_knows_no_order_of_names(values):
    backwards = dict(reversed(values.items()))
    assert codec.canonical(values) == codec.canonical(backwards)


def test_that_letters_are_written_as_themselves():
    assert codec.canonical({"å": "æ ø"}) == '{"å":"æ ø"}'


def test_that_a_row_has_the_same_canonical_form_on_both_databases(store):
    owner = make_municipality(store)
    logo = {"logo": PNG, "description": "Byvåben"}
    store.perform(operations.set_logo, municipality_id=owner, **logo)
    site = make_site(store, legal_bases=["abl_105", "sel_107"], places=12)
    tables = journalled_tables()

    def read(session):
        found = {
            name: next(iter(read_images(session.connection(), tables[name], ids).values()))
            for name, ids in (
                ("site", [site]),
                ("municipality", session.scalars(sa.select(tables["municipality"].c.id))),
            )
        }
        return codec.canonical({name: image | {"id": ""} for name, image in found.items()})

    # Written out, so that it is one text for both databases and not two that agree by chance.
    assert store.query(read) == (
        '{"municipality":{"address":"","contact":"","deleted_at":null,"id":"","logo":"'
        + codec.encode(PNG)
        + '","logo_description":"Byvåben","name":"Bakkedal Kommune","unit":"","version":2},'
        '"site":{"address":"","deleted_at":null,"id":"","key":"S-001",'
        '"legal_bases":["sel_107","abl_105"],"municipality_id":null,"name":"Botilbud Åkanden",'
        '"note":"","places":12,"target_group":"","version":1}}'
    )


def test_that_an_image_holds_every_column_and_decodes_to_the_row():
    table = journalled_tables()["site"]
    row = {column.name: None for column in table.c} | {
        "id": uuid4(),
        "name": "A",
        "legal_bases": [],
        "version": 1,
    }
    image = codec.encode_row(table, row)
    assert list(image) == [column.name for column in table.c]
    assert codec.decode_row(table, image) == row
    assert codec.decode_row(table, {"name": "B"}) == {"name": "B"}
