"""Letters have a language and what became of them, addresses and own paragraphs are kept, critical results are seen."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_CONTACT = ("telephone", "fax", "email", "language", "note")
_TABLES = """
CREATE TABLE paragraph (
    id INTEGER NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, pathway TEXT NOT NULL,
    kind TEXT NOT NULL, language TEXT NOT NULL, ended_at TEXT, ended_by TEXT,
    CONSTRAINT pk_paragraph PRIMARY KEY (id)
) STRICT;

CREATE TABLE former_entry (
    id INTEGER NOT NULL, entity TEXT NOT NULL, about INTEGER NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_former_entry PRIMARY KEY (id)
) STRICT;

CREATE TABLE letter_event (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, letter_id INTEGER NOT NULL, state TEXT NOT NULL,
    happened TEXT NOT NULL, note TEXT NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_letter_event PRIMARY KEY (id),
    CONSTRAINT fk_letter_event_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_letter_event_letter_id FOREIGN KEY(letter_id) REFERENCES letter (id)
) STRICT;

CREATE TABLE acknowledgement (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, result_id INTEGER NOT NULL, state TEXT NOT NULL,
    note TEXT NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_acknowledgement PRIMARY KEY (id),
    CONSTRAINT fk_acknowledgement_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_acknowledgement_result_id FOREIGN KEY(result_id) REFERENCES result (id)
) STRICT
"""

_INDEXES = """
CREATE INDEX ix_former_entry_entity_about ON former_entry (entity, about);
CREATE INDEX ix_letter_event_letter_id ON letter_event (letter_id);
CREATE INDEX ix_letter_event_patient_id ON letter_event (patient_id);
CREATE INDEX ix_acknowledgement_patient_id ON acknowledgement (patient_id);
CREATE INDEX ix_acknowledgement_result_id ON acknowledgement (result_id)
"""

_FROZEN = ("former_entry", "letter_event", "acknowledgement")
_STAYING = ("contact", "paragraph")


def upgrade() -> None:
    """Add tables and columns; letters that were issued before are English."""
    for column in _CONTACT:
        op.execute(f"ALTER TABLE contact ADD COLUMN {column} TEXT DEFAULT '' NOT NULL")
    for column in ("ended_at", "ended_by"):
        op.execute(f"ALTER TABLE contact ADD COLUMN {column} TEXT")
    op.execute("ALTER TABLE letter ADD COLUMN language TEXT DEFAULT 'en' NOT NULL")
    for statement in (_TABLES + ";" + _INDEXES).split(";"):
        op.execute(statement)
    for table in _FROZEN:
        _refuse("stays", table, "DELETE")
        _refuse("is_frozen", table, "UPDATE")
    for table in _STAYING:
        _refuse("stays", table, "DELETE")


def downgrade() -> None:
    """Drop them, and the rules that other tables keep."""
    op.execute("DROP TRIGGER contact_stays")
    for table in ("acknowledgement", "letter_event", "former_entry", "paragraph"):
        op.drop_table(table)
    op.execute("ALTER TABLE letter DROP COLUMN language")
    for column in ("ended_by", "ended_at", *reversed(_CONTACT)):
        op.execute(f"ALTER TABLE contact DROP COLUMN {column}")


def _refuse(name: str, table: str, deed: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {deed} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as entered'); END"
    )
