"""Long random runs of edits, undo and redo by two people: the invariants hold after every step."""

from __future__ import annotations

import json
import random
from contextlib import suppress

import pytest
import sqlalchemy as sa

from models.errors import Conflict, NotFound
from models.journal.codec import encode_row
from models.journal.recording import journalled_tables
from models.journal.stacks import read_stacks
from models.journal.tables import JournalEntry, JournalRow
from models.sites.tables import Municipality, Site
from tests.models.journal.acts import act

STEPS = 70


def state(session):
    """Every row as an image, without its version."""
    return {
        (name, row["id"]): encode_row(table, row) | {"version": 0}
        for name, table in journalled_tables().items()
        for row in session.execute(sa.select(table)).mappings()
    }


def faults(session):
    """What is wrong with rows, links, numbers and images; empty where all is well."""
    numbers = session.execute(
        sa.select(sa.func.count(), sa.func.max(JournalEntry.seq)).select_from(JournalEntry)
    ).one()
    found = [] if numbers[0] == (numbers[1] or 0) else [f"gap {numbers}"]
    latest = {}
    for row in session.scalars(sa.select(JournalRow).order_by(JournalRow.seq)):
        latest[row.tbl, row.key] = row
    for name in ("site", "municipality"):
        table = journalled_tables()[name]
        rows = {row["id"]: row for row in session.execute(sa.select(table)).mappings()}
        for key, row in rows.items():
            if json.loads(latest[name, key].image) != encode_row(table, row):
                found.append(f"{name} {key} differs")
        found += [
            f"{name} {key} is missing"
            for (tbl, key), row in latest.items()
            if tbl == name and row.op != "D" and key not in rows
        ]
    orphans = session.scalars(
        sa.select(Site.id).where(
            Site.municipality_id.is_not(None),
            Site.municipality_id.not_in(sa.select(Municipality.id)),
        )
    ).all()
    return found + [f"orphan {key}" for key in orphans]


def run(store, seed, steps):
    """A run; returns how many acts, undos and redos went through."""
    chance = random.Random(seed)
    people = [store.copy, store.as_operator("CD", "staff")]
    done = {"do": 0, "undo": 0, "redo": 0}
    for _ in range(steps):
        by = chance.choice(people)
        kind = chance.choice(["do", "do", "undo", "undo", "redo"])
        found = store.query(read_stacks, by.actor)
        before = store.query(state)
        try:
            if kind == "do":
                store.perform(act, by=by, chance=chance)
            elif not getattr(found, kind):
                continue
            else:
                getattr(store, kind)(by)
            done[kind] += 1
        except (Conflict, NotFound):
            assert store.query(state) == before
        if kind == "undo" and store.query(state) != before:
            # What was undone can be done again at once, and undone again.
            after = store.query(state)
            store.redo(by)
            assert store.query(state) == before
            store.undo(by)
            assert store.query(state) == after
        assert store.query(faults) == []
    return done


@pytest.mark.parametrize("seed", range(3))
def test_that_a_random_run_keeps_every_invariant(store, seed):
    is_quick = store.engine.dialect.name == "sqlite"
    done = run(store, seed, STEPS if is_quick else STEPS // 3)
    assert min(done.values()) > 0


def test_that_undoing_everything_leads_back_to_an_empty_library(store):
    chance = random.Random(7)
    for _ in range(40):
        with suppress(Conflict):
            store.perform(act, chance=chance)
    ends = store.query(state)
    steps = len(store.query(read_stacks, store.copy.actor).undo)
    for _ in range(steps):
        store.undo()
    assert store.query(state) == {}
    for _ in range(steps):
        store.redo()
    assert store.query(state) == ends
