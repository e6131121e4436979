"""People and results of a file as they wait: frozen values into JSON and back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from alpdesk.clinical.imports import ImportedRow, StoredImport, WaitingResult
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.store import rows
from alpdesk.store.rows import Row, Values

_COLUMNS = [name for name in rows.RESULT.split(", ") if name != "id"]


def result_text(result: Result) -> str:
    """A result as JSON; its id is not kept."""
    values = rows.result_values(result)
    return json.dumps({name: values[name] for name in _COLUMNS if values[name] not in ("", None)}, ensure_ascii=False)


def result_in(text: str) -> Result:
    """The result that ``result_text`` wrote."""
    kept: dict[str, Any] = json.loads(text)
    maybe = {"number", "low_number", "high_number"}
    return rows.result_of(["", *(kept.get(name, None if name in maybe else "") for name in _COLUMNS)])


def patient_text(patient: Patient) -> str:
    """A person of a file as JSON, with the identifier that the file itself uses."""
    identifiers = [[one.system, one.value] for one in patient.identifiers]
    kept: Values = {"id": patient.id, **rows.patient_values(patient), "identifiers": identifiers}
    return json.dumps({name: value for name, value in kept.items() if value}, ensure_ascii=False)


def patient_in(text: str) -> Patient:
    """The person that ``patient_text`` wrote."""
    kept: dict[str, Any] = json.loads(text)
    names = rows.PATIENT.split(", ")
    return rows.patient_of(
        [kept.get(name, 0 if name == "invented" else "") for name in names], kept.get("identifiers", ())
    )


WAITING = (
    "w.id, w.import_id, w.line, w.mark, w.patient, w.name, w.unit, i.file_name, i.laboratory, w.entered_at, "
    "s.state, s.needs, s.reason, s.result, s.patient_id, s.entered_by FROM waiting_result w "
    "JOIN file_import i ON i.id = w.import_id "
    "JOIN waiting_step s ON s.id = (SELECT max(t.id) FROM waiting_step t WHERE t.waiting_id = w.id)"
)
"""A waiting result with how it stands now."""


def waiting_of(row: Row) -> WaitingResult:
    """A waiting result from the columns of ``WAITING``."""
    ident, import_id, line, mark, patient, name, unit, file_name, laboratory, at = row[:10]
    state, needs, reason, result, patient_id, by = row[10:]
    return WaitingResult(
        patient_in(patient), result_in(result), tuple(needs.split()), reason, line, mark, name, unit,
        str(patient_id or ""), str(ident), str(import_id), file_name, laboratory, state, by, rows.instant_of(at),
    )  # fmt: skip


IMPORT = (
    "i.id, i.file_name, i.sha256, i.format, i.laboratory, i.counts, i.entered_by, i.entered_at, u.reason, "
    "u.entered_by, u.entered_at FROM file_import i LEFT JOIN import_undo u ON u.import_id = i.id"
)


def import_of(row: Row, waiting: int) -> StoredImport:
    """An import from the columns of ``IMPORT``."""
    ident, file_name, sha256, kind, laboratory, counts, by, at, undone, undone_by, undone_at = row
    ended = rows.instant_of(undone_at) if undone_at else None
    return StoredImport(
        str(ident), file_name, sha256, kind, laboratory, json.loads(counts), by, rows.instant_of(at),
        undone or "", undone_by or "", ended, waiting,
    )  # fmt: skip


def rows_bytes(told: Sequence[ImportedRow]) -> bytes:
    """The rows of an accepted file, compressed."""
    kept = [
        (one.line, one.person, one.what, one.value, one.canonical, one.taken, one.standing, one.why) for one in told
    ]
    return zlib.compress(json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace"), 3)


def rows_in(kept: bytes) -> tuple[ImportedRow, ...]:
    """The rows that ``rows_bytes`` wrote."""
    return tuple(ImportedRow(*one) for one in json.loads(zlib.decompress(kept)))


def chunks(values: Sequence[Any], size: int = 500) -> list[Sequence[Any]]:
    """The values in parts that one statement can take."""
    return [values[start : start + size] for start in range(0, len(values), size)]
