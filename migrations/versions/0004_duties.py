"""Users have duties and can be disabled, and audit lines are found by their action."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; whoever was there before had every right and keeps it."""
    op.execute("ALTER TABLE user ADD COLUMN duties TEXT DEFAULT 'clinician administrator' NOT NULL")
    op.execute("ALTER TABLE user ADD COLUMN disabled_at TEXT")
    op.execute("ALTER TABLE user ADD COLUMN disabled_by TEXT")
    op.execute("CREATE INDEX ix_audit_action_seq ON audit (action, seq)")


def downgrade() -> None:
    """Drop them."""
    op.execute("DROP INDEX ix_audit_action_seq")
    for column in ("disabled_by", "disabled_at", "duties"):
        op.execute(f"ALTER TABLE user DROP COLUMN {column}")
