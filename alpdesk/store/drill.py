"""The drill: restoring a copy for a test, into a private folder that is taken away again, and comparing."""

from __future__ import annotations

import secrets
import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from alpdesk.language import tr
from alpdesk.store import audit
from alpdesk.store.backup import facts_of, run_of
from alpdesk.store.connection import Connection
from alpdesk.store.copies import UNWATCHED, CopyDamaged, Manifest, Watch, manifest_of
from alpdesk.store.failures import StoreFailure
from alpdesk.store.opening import OpenedDatabase, open_database
from alpdesk.store.restore import restore

_FOLDER = ".drill-"
_COMPARED = 40
"""So many records are read from both sides and compared, spread over all patients."""


@dataclass(frozen=True, slots=True)
class Drilled:
    """What came of it: the copy, what it held, and in ``fault`` why it failed; empty where it passed."""

    copy: str
    made: datetime
    patients: int = 0
    results: int = 0
    compared: int = 0
    fault: str = ""


def drill(copy: Path, record: OpenedDatabase, at: datetime, watch: Watch = UNWATCHED) -> Drilled:
    """Restore a copy beside the open record, open it as a clinic is opened, and compare it with what the record was.

    The restored clinic stays encrypted, in the clinic's own folder, and is removed whatever happens. A copy that
    fails is told, not raised; raises Stopped, DiskFull, ReadOnlyFolder.
    """
    for leftover in record.folder.glob(f"{_FOLDER}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    place = record.folder / f"{_FOLDER}{secrets.token_hex(4)}"
    try:
        manifest = manifest_of(copy)
    except CopyDamaged as damage:
        return Drilled(copy.name, at, fault=damage.sentence)
    told = Drilled(copy.name, datetime.fromisoformat(manifest.made))
    try:
        restore(copy, place, record.keys, at, watch=watch.part(0, 80))
        return _compared(place, record, manifest, told, watch.part(80, 100))
    except CopyDamaged as damage:
        return replace(told, fault=damage.sentence)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _compared(place: Path, record: OpenedDatabase, manifest: Manifest, told: Drilled, watch: Watch) -> Drilled:
    try:
        restored = open_database(place, record.keys)
    except StoreFailure as failure:
        return replace(told, fault=failure.sentence)
    try:
        with closing(restored.connect()) as theirs, closing(record.connect()) as ours:
            rows = facts_of(theirs).rows
            seals = {audit.seal_of(run_of(side), manifest.head.seq) for side in (theirs, ours)}
            same = _unchanged(ours, manifest.head.seq)
        found = replace(told, patients=rows["patient"], results=rows["result"])
        if any(rows[table] != manifest.facts[table] for table in ("patient", "result")):
            return replace(found, fault=tr("The restored copy holds other patients or results than it says."))
        if seals != {manifest.head.mac}:
            return replace(found, fault=tr("The copy is of another course of this record: its audit trail differs."))
        chosen = same[:: max(1, len(same) // _COMPARED)]
        for number, patient in enumerate(chosen):
            watch.at(100 * number / len(chosen))
            if restored.record(patient) != record.record(patient) and not _changed_since(record, manifest, patient):
                return replace(found, fault=tr("A record in the restored copy differs from the one that is open."))
        return replace(found, compared=len(chosen))
    finally:
        restored.close()


def _unchanged(record: Connection, seq: int) -> list[str]:
    """The patients of whom the audit trail says nothing after that line."""
    sql = (
        "SELECT id FROM patient WHERE id NOT IN "
        "(SELECT patient_id FROM audit WHERE seq > ? AND patient_id IS NOT NULL) ORDER BY id"
    )
    return [str(row[0]) for row in record.execute(sql, (seq,)).fetchall()]


def _changed_since(record: OpenedDatabase, manifest: Manifest, patient: str) -> bool:
    """Whether somebody changed a record while it was being compared."""
    with closing(record.connect()) as ours:
        return patient not in _unchanged(ours, manifest.head.seq)
