"""Imports know what came with them and can be undone, doubtful results wait, laboratories are remembered."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_TABLES = """
CREATE TABLE file_import (
    id INTEGER NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, format TEXT NOT NULL,
    laboratory TEXT NOT NULL, counts TEXT NOT NULL, rows BLOB NOT NULL, entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    CONSTRAINT pk_file_import PRIMARY KEY (id)
) STRICT;

CREATE TABLE import_entry (
    id INTEGER NOT NULL, import_id INTEGER NOT NULL, patient_id INTEGER NOT NULL, kind TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL,
    CONSTRAINT pk_import_entry PRIMARY KEY (id),
    CONSTRAINT fk_import_entry_import_id FOREIGN KEY(import_id) REFERENCES file_import (id),
    CONSTRAINT fk_import_entry_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE import_undo (
    id INTEGER NOT NULL, import_id INTEGER NOT NULL, reason TEXT NOT NULL, entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    CONSTRAINT pk_import_undo PRIMARY KEY (id),
    CONSTRAINT fk_import_undo_import_id FOREIGN KEY(import_id) REFERENCES file_import (id)
) STRICT;

CREATE TABLE waiting_result (
    id INTEGER NOT NULL, import_id INTEGER NOT NULL, line INTEGER NOT NULL, mark TEXT NOT NULL, patient TEXT NOT NULL,
    name TEXT NOT NULL, unit TEXT NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_waiting_result PRIMARY KEY (id),
    CONSTRAINT fk_waiting_result_import_id FOREIGN KEY(import_id) REFERENCES file_import (id)
) STRICT;

CREATE TABLE waiting_step (
    id INTEGER NOT NULL, waiting_id INTEGER NOT NULL, state TEXT NOT NULL, needs TEXT NOT NULL, reason TEXT NOT NULL,
    result TEXT NOT NULL, patient_id INTEGER, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_waiting_step PRIMARY KEY (id),
    CONSTRAINT fk_waiting_step_waiting_id FOREIGN KEY(waiting_id) REFERENCES waiting_result (id),
    CONSTRAINT fk_waiting_step_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE laboratory (
    name TEXT NOT NULL, body TEXT NOT NULL,
    CONSTRAINT pk_laboratory PRIMARY KEY (name)
) STRICT
"""

_INDEXES = """
CREATE INDEX ix_import_entry_import_id ON import_entry (import_id);
CREATE INDEX ix_import_entry_kind_first ON import_entry (kind, first);
CREATE INDEX ix_import_undo_import_id ON import_undo (import_id);
CREATE INDEX ix_waiting_result_import_id ON waiting_result (import_id);
CREATE INDEX ix_waiting_result_mark ON waiting_result (mark);
CREATE INDEX ix_waiting_step_waiting_id ON waiting_step (waiting_id)
"""

_FROZEN = ("file_import", "import_entry", "import_undo", "waiting_result", "waiting_step")


def upgrade() -> None:
    """Add the tables; what is written in them stays as written, but for what is known of a laboratory."""
    for statement in (_TABLES + ";" + _INDEXES).split(";"):
        op.execute(statement)
    for table in _FROZEN:
        _refuse("stays", table, "DELETE")
        _refuse("is_frozen", table, "UPDATE")


def downgrade() -> None:
    """Drop them, those that refer to others first."""
    op.drop_table("laboratory")
    for table in reversed(_FROZEN):
        op.drop_table(table)


def _refuse(name: str, table: str, deed: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {deed} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as entered'); END"
    )
