"""How Alembic runs here: always inside the caller's connection and transaction."""

from __future__ import annotations

from alembic import context


def run() -> None:
    """Run the migrations asked for; SQLite changes tables by making them anew."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=context.config.attributes.get("metadata"),
        render_as_batch=True,
        transactional_ddl=True,
    )
    context.run_migrations()


run()
