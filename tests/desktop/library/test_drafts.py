"""What somebody is typing is kept as it is, but for what no database can hold."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from desktop.library import drafts
from models import clock
from models.library_tables import Draft


def test_that_a_draft_knows_when_it_was_typed(library, monkeypatch):
    moment = dt.datetime(2026, 9, 1, 9, 30, tzinfo=dt.UTC)
    monkeypatch.setattr(clock, "utc_now", lambda: moment)
    drafts.save(library.engine, "meeting/1/notes", "Ro")
    assert library.query(lambda session: session.scalar(sa.select(Draft.at))) == moment


def test_that_spaces_and_line_ends_of_a_draft_are_left_alone(library):
    drafts.save(library.engine, "a", "  A\u030a \r\n\n")
    assert drafts.read(library.engine) == {"a": "  A\u030a \r\n\n"}
