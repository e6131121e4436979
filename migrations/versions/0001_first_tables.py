"""The first tables: patients, everything dated, walkthroughs, letters, the clinic and the audit lines."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_TABLES = """
CREATE TABLE patient (
    id INTEGER NOT NULL, version INTEGER NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL,
    title TEXT NOT NULL, sex TEXT NOT NULL, born TEXT NOT NULL, died TEXT NOT NULL, address TEXT NOT NULL,
    telephone TEXT NOT NULL, allergy_status TEXT NOT NULL, allergies TEXT NOT NULL, invented INTEGER NOT NULL,
    identifier TEXT NOT NULL, family_key TEXT NOT NULL, given_key TEXT NOT NULL,
    CONSTRAINT pk_patient PRIMARY KEY (id)
) STRICT;

CREATE TABLE contact (
    id INTEGER NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, organisation TEXT NOT NULL,
    address TEXT NOT NULL, kind TEXT NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (id)
) STRICT;

CREATE TABLE clinic (
    id INTEGER NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, telephone TEXT NOT NULL,
    identifier TEXT NOT NULL, invented INTEGER NOT NULL,
    CONSTRAINT pk_clinic PRIMARY KEY (id)
) STRICT;

CREATE TABLE user (
    name TEXT NOT NULL, role TEXT NOT NULL, registration TEXT NOT NULL,
    CONSTRAINT pk_user PRIMARY KEY (name)
) STRICT;

CREATE TABLE setting (
    "key" TEXT NOT NULL, body TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY ("key")
) STRICT;

CREATE TABLE audit (
    seq INTEGER NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, session TEXT NOT NULL, action TEXT NOT NULL,
    entity TEXT NOT NULL, entity_id TEXT NOT NULL, patient_id INTEGER, text TEXT NOT NULL,
    digest TEXT NOT NULL, prev TEXT NOT NULL, mac TEXT NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (seq)
) STRICT;

CREATE TABLE identifier (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, system TEXT NOT NULL, value TEXT NOT NULL,
    CONSTRAINT pk_identifier PRIMARY KEY (id),
    CONSTRAINT fk_identifier_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE patient_word (
    word TEXT NOT NULL, patient_id INTEGER NOT NULL,
    CONSTRAINT pk_patient_word PRIMARY KEY (word, patient_id),
    CONSTRAINT fk_patient_word_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) WITHOUT ROWID, STRICT;

CREATE TABLE patient_version (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    change_reason TEXT NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_patient_version PRIMARY KEY (id),
    CONSTRAINT uq_patient_version_patient_id_version UNIQUE (patient_id, version),
    CONSTRAINT fk_patient_version_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE result (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, root_id INTEGER, version INTEGER NOT NULL,
    analyte TEXT NOT NULL, number TEXT, low_number TEXT, high_number TEXT, taken_day TEXT,
    comparator TEXT NOT NULL, unit TEXT NOT NULL, low_comparator TEXT NOT NULL, low_unit TEXT NOT NULL,
    high_comparator TEXT NOT NULL, high_unit TEXT NOT NULL, limits_text TEXT NOT NULL,
    population TEXT NOT NULL, standard INTEGER NOT NULL, taken TEXT NOT NULL, value_text TEXT NOT NULL,
    code TEXT NOT NULL, status TEXT NOT NULL, laboratory TEXT NOT NULL, method TEXT NOT NULL,
    suspect TEXT NOT NULL, note TEXT NOT NULL, identifier TEXT NOT NULL, issued TEXT NOT NULL,
    unreadable TEXT NOT NULL, canonical REAL, change_reason TEXT NOT NULL, entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL, superseded_by INTEGER, ended_by TEXT, ended_at TEXT, ended_reason TEXT,
    CONSTRAINT pk_result PRIMARY KEY (id),
    CONSTRAINT fk_result_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_result_root_id FOREIGN KEY(root_id) REFERENCES result (id),
    CONSTRAINT fk_result_superseded_by FOREIGN KEY(superseded_by) REFERENCES result (id)
) STRICT;

CREATE TABLE problem (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, root_id INTEGER, version INTEGER NOT NULL,
    text TEXT NOT NULL, codes TEXT NOT NULL, onset TEXT NOT NULL, ended TEXT NOT NULL, recorded TEXT NOT NULL,
    clinical TEXT NOT NULL, verification TEXT NOT NULL, note TEXT NOT NULL, change_reason TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL, superseded_by INTEGER, ended_by TEXT, ended_at TEXT,
    ended_reason TEXT,
    CONSTRAINT pk_problem PRIMARY KEY (id),
    CONSTRAINT fk_problem_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_problem_root_id FOREIGN KEY(root_id) REFERENCES problem (id),
    CONSTRAINT fk_problem_superseded_by FOREIGN KEY(superseded_by) REFERENCES problem (id)
) STRICT;

CREATE TABLE medicine_course (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, root_id INTEGER, version INTEGER NOT NULL,
    name TEXT NOT NULL, codes TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL, state TEXT NOT NULL,
    dose TEXT NOT NULL, reason TEXT NOT NULL, recorded TEXT NOT NULL, change_reason TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL, superseded_by INTEGER, ended_by TEXT, ended_at TEXT,
    ended_reason TEXT,
    CONSTRAINT pk_medicine_course PRIMARY KEY (id),
    CONSTRAINT fk_medicine_course_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_medicine_course_root_id FOREIGN KEY(root_id) REFERENCES medicine_course (id),
    CONSTRAINT fk_medicine_course_superseded_by FOREIGN KEY(superseded_by) REFERENCES medicine_course (id)
) STRICT;

CREATE TABLE procedure (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, root_id INTEGER, version INTEGER NOT NULL,
    text TEXT NOT NULL, codes TEXT NOT NULL, performed TEXT NOT NULL, status TEXT NOT NULL, note TEXT NOT NULL,
    change_reason TEXT NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL, superseded_by INTEGER,
    ended_by TEXT, ended_at TEXT, ended_reason TEXT,
    CONSTRAINT pk_procedure PRIMARY KEY (id),
    CONSTRAINT fk_procedure_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_procedure_root_id FOREIGN KEY(root_id) REFERENCES procedure (id),
    CONSTRAINT fk_procedure_superseded_by FOREIGN KEY(superseded_by) REFERENCES procedure (id)
) STRICT;

CREATE TABLE answer (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, question TEXT NOT NULL, value TEXT NOT NULL,
    given_on TEXT NOT NULL, given_by TEXT NOT NULL, source TEXT NOT NULL, reason TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_answer PRIMARY KEY (id),
    CONSTRAINT fk_answer_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE walkthrough (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, pathway TEXT NOT NULL, title TEXT NOT NULL,
    version TEXT NOT NULL, content_hash TEXT NOT NULL, as_of TEXT NOT NULL, decision TEXT NOT NULL,
    override TEXT NOT NULL, reason TEXT NOT NULL, entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    answers TEXT NOT NULL, assessment TEXT NOT NULL,
    CONSTRAINT pk_walkthrough PRIMARY KEY (id),
    CONSTRAINT fk_walkthrough_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE dismissal (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, pathway TEXT NOT NULL, reason TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL,
    CONSTRAINT pk_dismissal PRIMARY KEY (id),
    CONSTRAINT fk_dismissal_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE draft (
    "key" TEXT NOT NULL, patient_id INTEGER, kind TEXT NOT NULL, body TEXT NOT NULL, saved_at TEXT NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY ("key"),
    CONSTRAINT fk_draft_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
) STRICT;

CREATE TABLE operation_choice (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, procedure_id INTEGER, entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    CONSTRAINT pk_operation_choice PRIMARY KEY (id),
    CONSTRAINT fk_operation_choice_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_operation_choice_procedure_id FOREIGN KEY(procedure_id) REFERENCES procedure (id)
) STRICT;

CREATE TABLE letter (
    id INTEGER NOT NULL, patient_id INTEGER NOT NULL, walkthrough_id INTEGER, sha256 TEXT NOT NULL,
    entered_by TEXT NOT NULL, entered_at TEXT NOT NULL, body TEXT NOT NULL, pdf BLOB NOT NULL,
    CONSTRAINT pk_letter PRIMARY KEY (id),
    CONSTRAINT fk_letter_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id),
    CONSTRAINT fk_letter_walkthrough_id FOREIGN KEY(walkthrough_id) REFERENCES walkthrough (id)
) STRICT
"""

_INDEXES = """
CREATE INDEX ix_patient_family_key_given_key ON patient (family_key, given_key);
CREATE INDEX ix_patient_given_key_family_key ON patient (given_key, family_key);
CREATE INDEX ix_audit_patient_id ON audit (patient_id);
CREATE INDEX ix_identifier_patient_id ON identifier (patient_id);
CREATE INDEX ix_patient_word_patient_id_word ON patient_word (patient_id, word);
CREATE INDEX ix_result_live_alp
    ON result (patient_id, taken_day, canonical) WHERE analyte = 'alp' AND ended_at IS NULL;
CREATE INDEX ix_result_patient_id_analyte_taken_day_canonical
    ON result (patient_id, analyte, taken_day, canonical);
CREATE INDEX ix_result_root_id ON result (root_id) WHERE root_id IS NOT NULL;
CREATE INDEX ix_problem_root_id ON problem (root_id) WHERE root_id IS NOT NULL;
CREATE INDEX ix_problem_patient_id ON problem (patient_id);
CREATE INDEX ix_medicine_course_patient_id ON medicine_course (patient_id);
CREATE INDEX ix_medicine_course_root_id ON medicine_course (root_id) WHERE root_id IS NOT NULL;
CREATE INDEX ix_procedure_patient_id ON procedure (patient_id);
CREATE INDEX ix_procedure_root_id ON procedure (root_id) WHERE root_id IS NOT NULL;
CREATE INDEX ix_answer_patient_id ON answer (patient_id);
CREATE INDEX ix_walkthrough_patient_id ON walkthrough (patient_id);
CREATE INDEX ix_dismissal_patient_id ON dismissal (patient_id);
CREATE INDEX ix_draft_patient_id ON draft (patient_id);
CREATE INDEX ix_operation_choice_patient_id ON operation_choice (patient_id);
CREATE INDEX ix_letter_patient_id ON letter (patient_id)
"""

_VERSIONED = ("result", "problem", "medicine_course", "procedure")
_FROZEN = ("patient_version", "operation_choice", "answer", "walkthrough", "letter", "dismissal", "audit")
_ENDINGS = ("superseded_by", "ended_by", "ended_at", "ended_reason")


def upgrade() -> None:
    """Make the tables, their indexes, and the triggers that keep what was entered."""
    for statement in (_TABLES + ";" + _INDEXES).split(";"):
        op.execute(statement)
    _refuse("stays", "patient", "DELETE")
    for table in _FROZEN:
        _refuse("stays", table, "DELETE")
        _refuse("is_frozen", table, "UPDATE")
    for table in _VERSIONED:
        columns = [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info({table})")]
        values = ", ".join(column for column in columns if column not in _ENDINGS)
        _refuse("stays", table, "DELETE")
        _refuse("keeps_values", table, f"UPDATE OF {values}")
        _refuse("ends_once", table, "UPDATE", " WHEN OLD.ended_at IS NOT NULL")


def downgrade() -> None:
    """Drop everything, those that refer to others first."""
    for statement in reversed(_TABLES.split(";")):
        op.drop_table(statement.split('"')[1] if 'TABLE "' in statement else statement.split()[2])


def _refuse(name: str, table: str, deed: str, condition: str = "") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {deed} ON {table}{condition} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as entered'); END"
    )
