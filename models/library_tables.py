"""Tables of the library itself, outside the journal and outside packages."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import UNJOURNALED, Base


class LibraryInfo(Base):
    """One row: which copy of which library this is; `origin` stamps its journal entries."""

    __tablename__ = "library_info"
    __table_args__ = {"info": UNJOURNALED}  # noqa: RUF012 - read once by SQLAlchemy

    id: Mapped[int] = mapped_column(sa.Integer, primary_key=True, autoincrement=False)
    origin: Mapped[UUID]
    created_at: Mapped[dt.datetime]


class Draft(Base):
    """Text typed but not yet saved, by the field it stands in; survives a sudden end."""

    __tablename__ = "draft"
    __table_args__ = {"info": UNJOURNALED}  # noqa: RUF012 - read once by SQLAlchemy

    field: Mapped[str] = mapped_column(sa.String(200), primary_key=True)
    text: Mapped[str]
    at: Mapped[dt.datetime]


class AuditEntry(Base):
    """Who opened, exported, printed or erased what: ids and verbs, no content, append-only."""

    __tablename__ = "audit_entry"
    __table_args__ = {"info": UNJOURNALED}  # noqa: RUF012 - read once by SQLAlchemy

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime] = mapped_column(index=True)
    actor: Mapped[UUID | None] = mapped_column(sa.ForeignKey("operator.id"))
    verb: Mapped[str] = mapped_column(sa.String(60))
    kind: Mapped[str] = mapped_column(sa.String(63), default="")
    object_id: Mapped[UUID | None]
