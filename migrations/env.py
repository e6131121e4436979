"""Runs the migrations on the connection that AlpDesk hands over; one transaction around all of them is its own."""

from __future__ import annotations

from alembic import context

from alpdesk.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
