"""Mending a record in memory of which rows are lost, so that it holds together again and says what it lost."""

# ruff: noqa: S608 - the SQL is put together from names of our own tables; every value is a parameter

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from alpdesk.clinical.record import Patient
from alpdesk.language import mark
from alpdesk.store import rows, tables
from alpdesk.store.audit import canonical
from alpdesk.store.connection import Connection
from alpdesk.store.patients import patient_columns
from alpdesk.store.search import search_words
from alpdesk.store.waiting_rows import rows_bytes

REPLACEMENT_LOST = mark("What replaced this entry was lost to damage.")
_EVER = "1970-01-01T00:00:00.000000+00:00"
"""When a state began of which nobody knows since when it held."""
_REASON = mark("put together again from a damaged record")
_ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Mended:
    """The patients who were put together again from an earlier version, and the rows that had to go, by table."""

    rebuilt: frozenset[int]
    removed: Counter[str]


def mend(connection: Connection, *, restore_identifiers: bool) -> Mended:
    """Put patients together from their versions, give what has no patient one without a name, end loose references.

    Nothing that was entered is changed; of rows that refer to a lost row the reference goes, or the row itself where
    it says nothing without it.
    """
    connection.execute("BEGIN")
    rebuilt = _rebuild_patients(connection)
    if restore_identifiers:
        _rebuild_identifiers(connection)
    before = _counts(connection)
    for _ in range(_ROUNDS):
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not loose:
            break
        for table, number, parent, reference in loose:
            _mend_one(connection, table, number, parent, _column(connection, table, reference))
    removed = before - _counts(connection)
    _keep_states(connection)
    _index_words(connection)
    connection.execute("COMMIT")
    return Mended(rebuilt, removed)


def _counts(connection: Connection) -> Counter[str]:
    """How many rows each table has."""
    return Counter(
        {
            name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
            for name in tables.METADATA.tables
        }
    )


def _rebuild_patients(connection: Connection) -> frozenset[int]:
    """The patients whose own row is lost, as in the newest of their versions."""
    found = connection.execute(
        "SELECT patient_id, max(version), body FROM patient_version v WHERE NOT EXISTS "
        "(SELECT 1 FROM patient p WHERE p.id = v.patient_id) GROUP BY patient_id"
    ).fetchall()
    for key, version, body in found:
        _add_patient(connection, key, version, rows.kept_patient_of(key, body))
    _set_identifiers(connection, [key for key, _, _ in found])
    return frozenset(key for key, _, _ in found)


def _add_patient(connection: Connection, key: int, version: int, patient: Patient) -> None:
    values = {"id": key, "version": version, **patient_columns(patient)}
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO patient ({names}) VALUES ({marks})", list(values.values()))


def _rebuild_identifiers(connection: Connection) -> None:
    _set_identifiers(connection, [row[0] for row in connection.execute("SELECT id FROM patient").fetchall()])


def _set_identifiers(connection: Connection, keys: Iterable[int]) -> None:
    """The identifiers of patients as their newest version tells them, where that is the version of their row."""
    for key in keys:
        found = connection.execute(
            "SELECT v.body FROM patient_version v JOIN patient p ON p.id = v.patient_id AND p.version = v.version "
            "WHERE p.id = ?", [key],
        ).fetchone()  # fmt: skip
        held = connection.execute("SELECT system, value FROM identifier WHERE patient_id = ? ORDER BY id", [key])
        own = [(key, one["system"], one["value"]) for one in json.loads(found[0])["identifiers"]] if found else []
        if own and [(key, *one) for one in held.fetchall()] != own:
            connection.execute("DELETE FROM identifier WHERE patient_id = ?", [key])
            connection.executemany("INSERT INTO identifier (patient_id, system, value) VALUES (?, ?, ?)", own)


def _column(connection: Connection, table: str, reference: int) -> str:
    found = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return str(next(row[3] for row in found if row[0] == reference))


def _mend_one(connection: Connection, table: str, number: int, parent: str, column: str) -> None:
    """Mend one loose reference: of the row with this number, in this column, to a row of ``parent``."""
    found = connection.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', [number]).fetchone()
    if found is None or found[0] is None:
        return
    missing = int(found[0])
    if connection.execute(f'SELECT 1 FROM "{parent}" WHERE rowid = ?', [missing]).fetchone():
        return  # mended with another row
    if parent == "patient":
        _add_patient(connection, missing, 1, Patient(str(missing), f"Name lost (patient {missing})"))
    elif parent == "file_import":
        values = [missing, "(lost to damage)", "", "", "", "{}", rows_bytes(()), "", _EVER]
        connection.execute("INSERT OR IGNORE INTO file_import VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    elif column == "root_id":
        _root_anew(connection, table, missing)
    elif column == "superseded_by":
        ending = "superseded_by = NULL, ended_reason = coalesce(ended_reason, ?)"
        connection.execute(f'UPDATE "{table}" SET {ending} WHERE rowid = ?', [REPLACEMENT_LOST, number])
    elif table == "operation_choice":
        later = "patient_id = (SELECT patient_id FROM operation_choice WHERE id = ?1) AND id <= ?1"
        connection.execute(f"DELETE FROM operation_choice WHERE {later}", [number])
    elif tables.METADATA.tables[table].columns[column].nullable and table != "draft":
        connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', [number])
    else:
        connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [number])


def _root_anew(connection: Connection, table: str, missing: int) -> None:
    """Let the oldest version that is left stand for the first one, which is lost."""
    first = connection.execute(f'SELECT min(id) FROM "{table}" WHERE root_id = ?', [missing]).fetchone()[0]
    connection.execute(f'UPDATE "{table}" SET root_id = ? WHERE root_id = ?', [first, missing])
    connection.execute(f'UPDATE "{table}" SET root_id = NULL WHERE id = ?', [first])


def _keep_states(connection: Connection) -> None:
    """A version for each patient whose versions are lost, so that the record can be told as it was at any time."""
    without = "SELECT id FROM patient p WHERE NOT EXISTS (SELECT 1 FROM patient_version v WHERE v.patient_id = p.id)"
    for (key,) in connection.execute(without).fetchall():
        row = connection.execute(f"SELECT {rows.PATIENT} FROM patient WHERE id = ?", [key]).fetchone()
        own = connection.execute("SELECT system, value FROM identifier WHERE patient_id = ? ORDER BY id", [key])
        identifiers = [{"system": system, "value": value} for system, value in own.fetchall()]
        body = canonical(rows.patient_values(rows.patient_of(row, [])) | {"identifiers": identifiers}).decode()
        version = connection.execute("SELECT version FROM patient WHERE id = ?", [key]).fetchone()[0]
        names = "patient_id, version, body, change_reason, entered_by, entered_at"
        values = [key, version, body, _REASON, "", _EVER]
        connection.execute(f"INSERT INTO patient_version ({names}) VALUES (?, ?, ?, ?, ?, ?)", values)


def _index_words(connection: Connection) -> None:
    """Make anew by what each patient is found."""
    identifiers: dict[int, list[rows.Row]] = {}
    for key, system, value in connection.execute("SELECT patient_id, system, value FROM identifier ORDER BY id"):
        identifiers.setdefault(key, []).append((system, value))
    words = [
        (word, row[0])
        for row in connection.execute(f"SELECT {rows.PATIENT} FROM patient").fetchall()
        for word in search_words(rows.patient_of(row, identifiers.get(row[0], ())))
    ]
    connection.executemany("INSERT OR IGNORE INTO patient_word (word, patient_id) VALUES (?, ?)", words)
