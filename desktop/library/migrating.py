"""Bringing an older library to the newest schema: a verified copy first, then one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.library import backup
from models.engine import make_engine
from models.errors import UserFacingError
from models.schema import REVISION, SCHEMA_NUMBER

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine


class BrokenLinkError(Exception):
    """A migration left a row that points at nothing: a bug of ours; nothing is kept of it."""


def upgrade_file(path: Path) -> None:
    """Upgrade a library file that this process holds.

    Raises:
        UserFacingError: the copy could not be made or verified; the file is untouched.
    """
    kept = backup.folder_for(path) / f"before-schema-{SCHEMA_NUMBER}.praksisrum"
    backup.copy_verified(path, kept)
    engine = make_engine(path, may_create=False)
    try:
        with engine.connect() as connection:
            # Tables are changed by making them anew, which would look like losing every row that
            # others point at; so links are checked once, at the end. Only outside a transaction
            # does SQLite take this pragma.
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=off")
            run_migrations(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise BrokenLinkError(f"{broken[0]} -> {broken[2]}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_NUMBER}")
            connection.commit()
    finally:
        engine.dispose()


def upgrade_server(engine: Engine, found: str, shown: str) -> None:
    """Upgrade a library on a server through an engine of its own, closed afterwards.

    UserFacingError `file_newer` for an unknown revision.
    """
    from alembic.script import ScriptDirectory

    try:
        known = {script.revision for script in ScriptDirectory(str(_scripts())).walk_revisions()}
        if found not in known:
            raise UserFacingError("file_newer", path=shown, found=found, known=REVISION)
        with engine.connect() as connection:
            run_migrations(connection)
            connection.commit()
    finally:
        engine.dispose()


def run_migrations(connection: Connection) -> None:
    """Bring the schema of a connection to the newest revision, inside its transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_scripts()))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _scripts() -> Path:
    import models.migrations

    return Path(models.migrations.__path__[0])
