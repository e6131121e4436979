"""The tables of the record: how rows lie on the disk.

Private to ``alpdesk.store``. Numbers that matter are text, exactly as decimals; dates and UTC instants are ISO text.
Rows of a *versioned* table are never overwritten: a correction is a new row, and the old one names it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    REAL,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from alpdesk.store.schema import SCHEMA
from alpdesk.store.triggers import triggers

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


def _table(name: str, *parts: Column[Any] | UniqueConstraint, rowid: bool = True) -> Table:
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str) -> Column[str]:
    """A text that is always there, if need be empty."""
    return Column(name, Text, nullable=False)


def _texts(names: str) -> list[Column[str]]:
    return [_text(name) for name in names.split()]


def _maybe(names: str) -> list[Column[str]]:
    """Texts that may be null."""
    return [Column(name, Text) for name in names.split()]


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _patient() -> Column[int]:
    return Column("patient_id", Integer, ForeignKey("patient.id"), nullable=False)


def _by() -> list[Column[str]]:
    """Who entered the row and when."""
    return _texts("entered_by entered_at")


def _versioned(name: str, *columns: Column[Any]) -> Table:
    """A table whose rows are corrected by newer rows.

    ``root_id`` is the id of an entry's first version and null in the first version itself; the three ``ended_…``
    columns say who replaced or withdrew this version, when, and for a withdrawal why.
    """
    table = _table(
        name,
        _key(),
        _patient(),
        Column("root_id", Integer, ForeignKey(f"{name}.id")),
        _number("version"),
        *columns,
        _text("change_reason"),
        *_by(),
        Column("superseded_by", Integer, ForeignKey(f"{name}.id")),
        *_maybe("ended_by ended_at ended_reason"),
    )
    Index(None, table.c.root_id, sqlite_where=table.c.root_id.is_not(None))
    return table


patient = _table(
    "patient",
    _key(),
    _number("version"),
    *_texts("family given title sex born died address telephone allergy_status allergies"),
    _number("invented"),
    *_texts("identifier family_key given_key"),
)
"""Who the records are about, as known now; ``…_key`` are folded for searching."""

Index(None, patient.c.family_key, patient.c.given_key)
Index(None, patient.c.given_key, patient.c.family_key)

identifier = _table("identifier", _key(), _patient(), *_texts("system value"))

patient_word = _table(
    "patient_word",
    Column("word", Text, primary_key=True),
    Column("patient_id", Integer, ForeignKey("patient.id"), primary_key=True),
    rowid=False,
)
"""What else finds a patient besides the beginning of a name: further names, identifiers, the date of birth."""

Index(None, patient_word.c.patient_id, patient_word.c.word)

patient_version = _table(
    "patient_version",
    _key(),
    _patient(),
    _number("version"),
    *_texts("body change_reason"),
    *_by(),
    UniqueConstraint("patient_id", "version"),
)
"""Every state that a patient's own data ever had, as JSON."""

result = _versioned(
    "result",
    _text("analyte"),
    *_maybe("number low_number high_number taken_day"),
    *_texts("comparator unit low_comparator low_unit high_comparator high_unit limits_text population"),
    _number("standard"),
    *_texts("taken value_text code status laboratory method suspect note identifier issued unreadable"),
    Column("canonical", REAL),
)
"""``canonical`` is the number in the analyte's own unit, rounded to a float: for indexes, never for a decision."""

Index(None, result.c.patient_id, result.c.analyte, result.c.taken_day, result.c.canonical)
Index(
    "ix_result_live_alp",
    result.c.patient_id,
    result.c.taken_day,
    result.c.canonical,
    sqlite_where=(result.c.analyte == "alp") & result.c.ended_at.is_(None),
)

problem = _versioned("problem", *_texts("text codes onset ended recorded clinical verification note"))
medicine_course = _versioned("medicine_course", *_texts("name codes start end state dose reason recorded"))
procedure = _versioned("procedure", *_texts("text codes performed status note"))

operation_choice = _table(
    "operation_choice", _key(), _patient(), Column("procedure_id", Integer, ForeignKey("procedure.id")), *_by()
)
"""Which spinal operation the clinician counts from, by its first version (null: none); the latest row holds."""

answer = _table("answer", _key(), _patient(), *_texts("question value given_on given_by source reason"), *_by())

walkthrough = _table(
    "walkthrough",
    _key(),
    _patient(),
    *_texts("pathway title version content_hash as_of decision override reason"),
    *_by(),
    *_texts("answers assessment"),
)

letter = _table(
    "letter",
    _key(),
    _patient(),
    Column("walkthrough_id", Integer, ForeignKey("walkthrough.id")),
    _text("sha256"),
    *_by(),
    _text("body"),
    Column("pdf", LargeBinary, nullable=False),
    Column("trace", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default="en"),
)
"""``trace`` is JSON: what each sentence rests on; empty for letters issued before traces were kept."""

letter_event = _table(
    "letter_event",
    _key(),
    _patient(),
    Column("letter_id", Integer, ForeignKey("letter.id"), nullable=False),
    *_texts("state happened note"),
    *_by(),
)
"""What became of an issued letter, in order; “taken back” undoes the event before it that still holds."""
Index(None, letter_event.c.letter_id)

acknowledgement = _table(
    "acknowledgement",
    _key(),
    _patient(),
    Column("result_id", Integer, ForeignKey("result.id"), nullable=False),
    *_texts("state note"),
    *_by(),
)
"""Somebody saw a critical result, by the version that they saw; the latest row of each holds."""
Index(None, acknowledgement.c.result_id)

pathway_content = _table(
    "pathway_content",
    Column("words_hash", Text, primary_key=True),
    *_texts("content_hash pathway version rules words"),
)
"""The files of every pathway by which a walkthrough was closed: it stays readable as it was."""

outcome_change = _table(
    "outcome_change",
    _key(),
    _patient(),
    Column("walkthrough_id", Integer, ForeignKey("walkthrough.id"), nullable=False),
    *_texts("content_hash outcome before after because cause"),
    *_by(),
)
"""The record of a closed walkthrough, or its pathway, changed so that its outcome would be another; the latest holds.

``outcome`` is the new one as JSON, to compare; ``before``, ``after`` and ``because`` are its words.
"""

change_decision = _table(
    "change_decision",
    _key(),
    _patient(),
    Column("change_id", Integer, ForeignKey("outcome_change.id"), nullable=False),
    *_texts("state reason"),
    Column("walkthrough_id", Integer, ForeignKey("walkthrough.id")),
    *_by(),
)
"""What became of a changed outcome, the latest row holds; ``walkthrough_id`` is the one that was closed instead."""

Index(None, outcome_change.c.walkthrough_id)
Index(None, change_decision.c.change_id)

dismissal = _table("dismissal", _key(), _patient(), *_texts("pathway reason"), *_by())

draft = _table(
    "draft",
    Column("key", Text, primary_key=True),
    Column("patient_id", Integer, ForeignKey("patient.id")),
    *_texts("kind body saved_at"),
)
"""Words that are not yet an entry: rows that come and go."""

for _owned in (identifier, problem, medicine_course, procedure, operation_choice, answer, walkthrough, letter,
               outcome_change, change_decision, dismissal, draft, letter_event, acknowledgement):  # fmt: skip
    Index(None, _owned.c.patient_id)

file_import = _table(
    "file_import",
    _key(),
    *_texts("file_name sha256 format laboratory counts"),
    Column("rows", LargeBinary, nullable=False),
    *_by(),
)
"""One accepted file of results; ``counts`` is JSON: how many rows stood how; ``rows`` tells of each, compressed."""


def _import() -> Column[int]:
    return Column("import_id", Integer, ForeignKey("file_import.id"), nullable=False)


import_entry = _table("import_entry", _key(), _import(), _patient(), _text("kind"), _number("first"), _number("last"))
"""Entries that came with an import: an unbroken run of ids of one patient and kind."""

import_undo = _table("import_undo", _key(), _import(), _text("reason"), *_by())

waiting_result = _table(
    "waiting_result",
    _key(),
    _import(),
    _number("line"),
    *_texts("mark patient name unit"),
    *_by(),
)
"""A result that is not yet in a record, with the person as in the file; ``mark`` tells the same row of another file."""

waiting_step = _table(
    "waiting_step",
    _key(),
    Column("waiting_id", Integer, ForeignKey("waiting_result.id"), nullable=False),
    *_texts("state needs reason result"),
    Column("patient_id", Integer, ForeignKey("patient.id")),
    *_by(),
)
"""How a waiting result stands, the latest row holds; ``result`` is JSON: what would be recorded."""

laboratory = _table("laboratory", Column("name", Text, primary_key=True), _text("body"))
"""What was learnt of each laboratory: its codes, units and tables, as JSON."""

for _came in (import_entry, import_undo, waiting_result):
    Index(None, _came.c.import_id)
Index(None, waiting_result.c.mark)
Index(None, waiting_step.c.waiting_id)
Index(None, import_entry.c.kind, import_entry.c.first)

contact = _table(
    "contact",
    _key(),
    _number("version"),
    *_texts("name organisation address kind"),
    *[
        Column(name, Text, nullable=False, server_default="")
        for name in ["telephone", "fax", "email", "language", "note"]
    ],
    *_maybe("ended_at ended_by"),
)
"""Somebody to whom letters go, as known now; whoever has ``ended_at`` is not offered any more."""

paragraph = _table(
    "paragraph",
    _key(),
    _number("version"),
    *_texts("title text pathway kind language"),
    *_maybe("ended_at ended_by"),
)
"""A paragraph of the clinic's own, as it stands now; empty pathway, kind or language: for all."""

former_entry = _table(
    "former_entry", _key(), _text("entity"), _number("about"), _number("version"), _text("body"), *_by()
)
"""What a contact or paragraph was before it was replaced, as JSON; by whom and when it was replaced."""
Index(None, former_entry.c.entity, former_entry.c.about)

clinic = _table("clinic", _key(), *_texts("name address telephone identifier"), _number("invented"))
user = _table(
    "user",
    Column("name", Text, primary_key=True),
    *_texts("role registration"),
    Column("duties", Text, nullable=False, server_default="clinician administrator"),
    *_maybe("disabled_at disabled_by"),
)
"""``duties`` are words with blanks between; a user without ``disabled_at`` is enabled."""

setting = _table("setting", Column("key", Text, primary_key=True), _text("body"))

audit = _table(
    "audit",
    Column("seq", Integer, primary_key=True),
    *_texts("at who session action entity entity_id"),
    Column("patient_id", Integer),
    *_texts("text digest prev mac"),
)
"""One line per deed, chained: ``mac`` covers the line and the line before it."""

Index(None, audit.c.patient_id)
Index(None, audit.c.action, audit.c.seq)

STAMP = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32)),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, as Alembic makes it: a new clinic is stamped without loading Alembic."""

VERSIONED = (result, problem, medicine_course, procedure)
FROZEN = (
    patient_version, operation_choice, answer, walkthrough, letter, pathway_content, outcome_change, change_decision,
    dismissal, audit, file_import, import_entry, import_undo, waiting_result, waiting_step, former_entry, letter_event,
    acknowledgement,
)  # fmt: skip
STAYING = (patient, contact, paragraph)


def create_tables(connection: Connection) -> None:
    """Make every table, index and trigger in an empty database and stamp it as the newest form.

    The outcome equals what the migrations make, statement for statement.
    """
    METADATA.create_all(connection)
    versioned = {table.name: [column.name for column in table.c] for table in VERSIONED}
    for trigger in triggers(versioned, [table.name for table in FROZEN], [table.name for table in STAYING]):
        connection.exec_driver_sql(trigger)
    STAMP.create(connection)
    connection.execute(STAMP.insert().values(version_num=f"{SCHEMA:04d}"))
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
