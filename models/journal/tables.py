"""The journal's two tables, and the operators who appear in it."""

import datetime as dt
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import UNJOURNALED, Base


class Operator(Base):
    """Who works in this library: initials and a role; no log-in."""

    __tablename__ = "operator"
    __table_args__ = (sa.UniqueConstraint("initials", "role"), {"info": UNJOURNALED})

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    initials: Mapped[str]
    role: Mapped[str]


class JournalEntry(Base):
    """One transaction. `seq` rises without gaps; `at` rises strictly, whatever the clock does."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        # An operator's latest acts, for undo: asked for after every one of them.
        sa.Index("ix_journal_entry_actor", "actor", "seq"),
        {"info": UNJOURNALED},
    )

    seq: Mapped[int] = mapped_column(sa.BigInteger, primary_key=True, autoincrement=False)
    id: Mapped[UUID] = mapped_column(unique=True)
    at: Mapped[dt.datetime] = mapped_column(index=True)
    actor: Mapped[UUID | None] = mapped_column(sa.ForeignKey("operator.id"))
    origin: Mapped[UUID]
    verb: Mapped[str] = mapped_column(sa.String(60))
    kind: Mapped[str] = mapped_column(sa.String(10))
    root: Mapped[UUID] = mapped_column(index=True)
    undoable: Mapped[bool]
    revision: Mapped[str] = mapped_column(sa.String(40))


class JournalRow(Base):
    """One row touched by an entry: as it is after (or was, for D), and what changed (old values).

    `op` is I, U or D. `site_id` and `course_id` say whom an "as of" is asked for.
    """

    __tablename__ = "journal_row"
    __table_args__ = (
        sa.Index("ix_journal_row_record", "tbl", "key", "seq"),
        sa.Index("ix_journal_row_site", "site_id", "seq"),
        sa.Index("ix_journal_row_course", "course_id", "seq"),
        {"info": UNJOURNALED},
    )

    seq: Mapped[int] = mapped_column(sa.ForeignKey("journal_entry.seq"), primary_key=True)
    n: Mapped[int] = mapped_column(sa.Integer, primary_key=True)
    site_id: Mapped[UUID | None]
    course_id: Mapped[UUID | None]
    tbl: Mapped[str] = mapped_column(sa.String(63))
    key: Mapped[UUID]
    op: Mapped[str] = mapped_column(sa.String(1))
    image: Mapped[str]
    changed: Mapped[str | None]
    erased: Mapped[bool] = mapped_column(default=False)
