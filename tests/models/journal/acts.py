"""Small operations on sites and municipalities for tests of the journal."""

from __future__ import annotations

from models.journal.tables import JournalEntry, JournalRow
from models.records import change, create, fetch, living, operation, remove
from models.sites.tables import Municipality, Site


@operation()
def add_municipality(session, *, name):
    """A municipality; returns its id."""
    return create(session, Municipality, name=name).id


@operation()
def add_site(session, *, name, municipality_id=None):
    """A site; returns its id."""
    return create(session, Site, name=name, municipality_id=municipality_id).id


@operation()
def add_family(session, *, name, children):
    """A municipality with sites; returns their ids, the municipality's first."""
    parent = create(session, Municipality, name=name)
    sites = [create(session, Site, name=child, municipality_id=parent.id) for child in children]
    return [parent.id, *(site.id for site in sites)]


@operation()
def edit_site(session, *, site_id, **values):
    """Set columns of a site."""
    change(fetch(session, Site, site_id), values)


@operation()
def remove_site(session, *, site_id):
    """Mark a site as removed."""
    remove(fetch(session, Site, site_id))


@operation()
def rename_in_turn(session, *, names):
    """Give municipalities new names one after the other, by pairs of id and name."""
    for identity, name in names:
        fetch(session, Municipality, identity).name = name
        session.flush()


@operation()
def erase_family(session, *, ids):
    """Take sites and their municipality out of the database for good."""
    parent, *sites = ids
    for site in sites:
        session.delete(fetch(session, Site, site))
    session.flush()
    session.delete(fetch(session, Municipality, parent))


@operation()
def replace_municipality(session, *, identity, name):
    """Remove a municipality and make another of the same name."""
    remove(fetch(session, Municipality, identity))
    session.flush()
    return create(session, Municipality, name=name).id


@operation()
def act(session, *, chance):
    """One small thing somebody does to sites and municipalities."""
    sites = session.scalars(living(Site).order_by(Site.key)).all()
    parents = session.scalars(living(Municipality).order_by(Municipality.name)).all()
    kind = chance.choice(["site", "parent", "family", "rename", "link", "remove", "swap", "drop"])
    if kind == "site" or not sites:
        create(session, Site, name=f"s{chance.randrange(1000)}")
    elif kind == "parent" or not parents:
        create(session, Municipality, name=f"m{chance.randrange(6)}")
    elif kind == "family":
        parent = create(session, Municipality, name=f"m{chance.randrange(6)}")
        for _ in range(chance.randrange(3)):
            create(session, Site, name="child", municipality_id=parent.id)
    elif kind == "rename":
        row = chance.choice([*sites, *parents])
        row.name = f"m{chance.randrange(6)}"
    elif kind == "link":
        chance.choice(sites).municipality_id = chance.choice([None, chance.choice(parents).id])
    elif kind == "remove":
        remove(chance.choice([*sites, *parents]))
    elif kind == "swap" and len(parents) > 1:
        first, second = chance.sample(parents, 2)
        given_up = first.name
        first.name = f"free{chance.randrange(1000)}"
        session.flush()
        second.name = given_up
    else:
        session.delete(fetch(session, Site, chance.choice(sites).id))


def entries(session):
    """Every entry, oldest first."""
    return session.query(JournalEntry).order_by(JournalEntry.seq).all()


def rows_of(session, seq):
    """The rows of an entry."""
    return session.query(JournalRow).filter_by(seq=seq).order_by(JournalRow.n).all()


def living_names(session, cls):
    """The names of living rows, sorted."""
    return sorted(row.name for row in session.query(cls) if row.deleted_at is None)
