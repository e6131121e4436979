"""Entries that are corrected by newer versions: adding, correcting and withdrawing, the same for every kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, func, select, update

from alpdesk.language import tr
from alpdesk.store import tables
from alpdesk.store.failures import AlreadyChanged, NotOnFile
from alpdesk.store.rows import key_of
from alpdesk.store.transactions import Change

Values = Mapping[str, Any]


def patient_key(change: Change, patient_id: str) -> int:
    """The patient's row number; raises NotOnFile."""
    key = key_of(patient_id)
    if change.execute(select(tables.patient.c.id).where(tables.patient.c.id == key)).first() is None:
        raise NotOnFile(tr("This patient is not in the record: look the patient up again."))
    return key


def add_entries(change: Change, table: Table, patient: int, entries: Sequence[Values]) -> list[int]:
    """Insert the first versions of entries, in one statement; returns their ids in order."""
    if not entries:
        return []
    first = next_id(change, table)
    same = {"patient_id": patient, "version": 1, "change_reason": "", **change.by}
    change.add_all(table, [{"id": first + place, **same, **values} for place, values in enumerate(entries)])
    return list(range(first, first + len(entries)))


def next_id(change: Change, table: Table) -> int:
    """The id that the next row of a table gets."""
    return int(change.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1


def correct_entry(change: Change, table: Table, patient: int, ident: str, values: Values, reason: str) -> int:
    """Add the next version of an entry and end the old one; returns the new id.

    Raises NotOnFile, and AlreadyChanged when ``ident`` is not the live version.
    """
    old = _live(change, table, patient, ident)
    row = {
        **values,
        **change.by,
        "patient_id": patient,
        "root_id": old.root_id or old.id,
        "version": old.version + 1,
        "change_reason": reason,
    }
    new = change.add(table, row)
    _end(change, table, old.id, {"superseded_by": new})
    return new


def withdraw_entry(change: Change, table: Table, patient: int, ident: str, reason: str) -> None:
    """End an entry without a successor; raises as ``correct_entry`` does."""
    _end(change, table, _live(change, table, patient, ident).id, {"ended_reason": reason})


def live_values(change: Change, table: Table, patient: int, ident: str) -> dict[str, Any]:
    """The values of the live version, to correct a part of them; raises as ``correct_entry`` does."""
    kept = {"id", "root_id", "version", "superseded_by", "ended_by", "ended_at", "ended_reason"}
    row = _live(change, table, patient, ident)._mapping  # noqa: SLF001 - SQLAlchemy's public name for it
    return {name: value for name, value in row.items() if name not in kept}


def live_root(change: Change, table: Table, patient: int, ident: str) -> int:
    """The id of the first version of a live entry; raises as ``correct_entry`` does."""
    row = _live(change, table, patient, ident)
    return int(row.root_id or row.id)


def _live(change: Change, table: Table, patient: int, ident: str) -> Any:
    found = change.execute(select(table).where(table.c.id == key_of(ident), table.c.patient_id == patient)).first()
    if found is None:
        raise NotOnFile(tr("This entry is not in the patient's record: look it up again."))
    if found.ended_at is not None:
        raise AlreadyChanged(tr("This entry was corrected or withdrawn meanwhile: look at the record again."))
    return found


def _end(change: Change, table: Table, key: int, ending: Values) -> None:
    ended = {"ended_by": change.who, "ended_at": change.at, **ending}
    change.execute(update(table).where(table.c.id == key), ended)
