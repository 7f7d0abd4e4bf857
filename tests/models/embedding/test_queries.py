"""Reads of embedding."""

from __future__ import annotations

import datetime as dt

from models.embedding import operations, queries
from models.embedding.rows import EmbeddingOverview
from tests.models.courses.factories import make_course
from tests.models.embedding.factories import make_place, make_recheck, make_sharing_item


def test_that_a_course_without_embedding_shows_nothing(store):
    found = store.query(queries.get_embedding, make_course(store))
    assert found == EmbeddingOverview(None, (), (), ())


def test_that_the_overview_holds_everything_of_one_course_in_four_statements(store):
    course_id, elsewhere = make_course(store), make_course(store)
    for owner in (course_id, elsewhere):
        store.perform(operations.write_embedding_plan, course_id=owner, owner="Åse")
        for _ in range(3):
            make_place(store, owner)
            make_sharing_item(store, owner)
        for month in (9, 3, 6):
            make_recheck(store, owner, due_on=dt.date(2025, month, 1))
    with store.statements() as statements:
        found = store.query(queries.get_embedding, course_id)
    assert found.plan.owner == "Åse"
    assert (len(found.places), len(found.sharing)) == (3, 3)
    assert [recheck.due_on.month for recheck in found.rechecks] == [3, 6, 9]
    assert len(statements) == 4
