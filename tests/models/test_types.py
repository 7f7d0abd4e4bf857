"""Values come back from both databases as they went in."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import StatementError

from models.types import EnumValue, JsonValue, UtcDateTime


class Colour(StrEnum):
    """An enumeration for these tests."""

    RED = "red"
    BLUE = "blue"


TABLE = sa.Table(
    "type_probe",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", UtcDateTime),
    sa.Column("colour", EnumValue(Colour)),
    sa.Column("list", JsonValue),
)


@pytest.fixture
def kept(engine):
    """Puts a value into the database and returns what comes out."""
    with engine.begin() as connection:
        TABLE.create(connection)

    def keep(**values):
        with engine.begin() as connection:
            connection.execute(TABLE.delete())
            connection.execute(TABLE.insert(), {"id": 1, **values})
        with engine.begin() as connection:
            row = connection.execute(sa.select(TABLE)).mappings().one()
        return tuple(row[name] for name in values)

    yield keep
    with engine.begin() as connection:
        TABLE.drop(connection)


@pytest.mark.parametrize(
    "moment",
    [
        dt.datetime(2026, 3, 29, 0, 59, 59, 999999, tzinfo=dt.UTC),
        dt.datetime(2026, 3, 4, 13, 0, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        dt.datetime(1899, 12, 31, tzinfo=dt.UTC),
        dt.datetime(2099, 1, 1, tzinfo=dt.UTC),
    ],
)
def test_that_a_moment_comes_back_as_the_same_moment_in_utc(kept, moment):
    (found,) = kept(at=moment)
    assert found == moment
    assert found.utcoffset() == dt.timedelta(0)


def test_that_a_moment_without_a_zone_is_refused(kept):
    with pytest.raises(StatementError, match="without a time zone"):
        kept(at=dt.datetime(2026, 3, 4, 13, 0))


def test_that_an_enumeration_is_kept_by_its_value_and_comes_back_as_its_member(kept, engine):
    (found,) = kept(colour=Colour.BLUE)
    assert found is Colour.BLUE
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT colour FROM type_probe").scalar() == "blue"


def test_that_a_value_outside_the_enumeration_is_refused(kept):
    with pytest.raises(StatementError, match="green"):
        kept(colour="green")


def test_that_nothing_comes_back_as_none_and_is_no_json_null(kept, engine):
    assert kept(at=None, colour=None, list=None) == (None, None, None)
    with engine.begin() as connection:
        is_null = "SELECT list IS NULL FROM type_probe"
        assert connection.exec_driver_sql(is_null).scalar()


def test_that_a_list_comes_back_in_its_order(kept):
    assert kept(list=["sel_108", "æ", "sel_107"]) == (["sel_108", "æ", "sel_107"],)
