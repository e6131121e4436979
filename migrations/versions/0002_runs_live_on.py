"""Letters keep their trace, closed walkthroughs the pathway's files, and changed outcomes what became of them."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_TABLES = """
CREATE TABLE pathway_content (
    words_hash TEXT NOT NULL, content_hash TEXT NOT NULL, pathway TEXT NOT NULL, version TEXT NOT NULL,
    rules TEXT NOT NULL, words TEXT NOT NULL,
    CONSTRAINT pk_pathway_content PRIMARY KEY (words_hash)
) STRICT;

CREATE TABLE outcome_change (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, walkthrough_id INTEGER NOT NULL, content_hash TEXT NOT NULL,
    outcome TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, because TEXT NOT NULL, cause TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_outcome_change PRIMARY KEY (id),
    CONSTRAINT fk_outcome_change_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_outcome_change_walkthrough_id FOREIGN KEY(walkthrough_id) REFERENCES walkthrough (id)
) STRICT;

CREATE TABLE change_decision (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, change_id INTEGER NOT NULL, state TEXT NOT NULL,
    reason TEXT NOT NULL, walkthrough_id INTEGER, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_change_decision PRIMARY KEY (id),
    CONSTRAINT fk_change_decision_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_change_decision_change_id FOREIGN KEY(change_id) REFERENCES outcome_change (id),
    CONSTRAINT fk_change_decision_walkthrough_id FOREIGN KEY(walkthrough_id) REFERENCES walkthrough (id)
) STRICT
"""

_INDEXES = """
CREATE INDEX ix_outcome_change_patient_id ON outcome_change (patient_id);
CREATE INDEX ix_outcome_change_walkthrough_id ON outcome_change (walkthrough_id);
CREATE INDEX ix_change_decision_patient_id ON change_decision (patient_id);
CREATE INDEX ix_change_decision_change_id ON change_decision (change_id)
"""

_FROZEN = ("pathway_content", "outcome_change", "change_decision")


def upgrade() -> None:
    """Add the column and the tables; what is written in them stays as written."""
    op.execute("ALTER TABLE letter ADD COLUMN trace TEXT DEFAULT '' NOT NULL")
    for statement in (_TABLES + ";" + _INDEXES).split(";"):
        op.execute(statement)
    for table in _FROZEN:
        _refuse("stays", table, "DELETE")
        _refuse("is_frozen", table, "UPDATE")


def downgrade() -> None:
    """Drop them, those that refer to others first."""
    for table in reversed(_FROZEN):
        op.drop_table(table)
    op.execute("ALTER TABLE letter DROP COLUMN trace")


def _refuse(name: str, table: str, deed: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {deed} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as entered'); END"
    )
