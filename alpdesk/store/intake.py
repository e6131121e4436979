"""Writing what comes with a file of results: in one go, so that thousands of results take a moment."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from alpdesk.clinical.imports import Arrival, ImportedEntries, ImportedRow, StoredImport, WaitingResult
from alpdesk.language import mark, tr
from alpdesk.store import rows, tables
from alpdesk.store.audit import Noted
from alpdesk.store.audit_claims import RESULT_VERSION, RUN
from alpdesk.store.entries import next_id
from alpdesk.store.failures import AlreadyChanged, NotOnFile
from alpdesk.store.rows import key_of
from alpdesk.store.transactions import Change, Transactions
from alpdesk.store.waiting_rows import chunks, patient_text, result_text, rows_bytes

_LATE = mark("It arrived after a later version.")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a version of a result stands among the others."""

    key: int
    root: int
    version: int


class Intake(Transactions):
    """The verbs for files of results."""

    def add_import(self, kept: StoredImport, who: str, at: datetime, told: Sequence[ImportedRow] = ()) -> str:
        """Keep that a file was accepted, and how its rows stood; returns its id (the one it carries is not used)."""
        values: rows.Values = {name: getattr(kept, name) for name in ("file_name", "sha256", "format", "laboratory")}
        values |= {"counts": json.dumps(kept.counts), "rows": rows_bytes(told)}
        with self._change(who, at) as change:
            ident = change.add(tables.file_import, {**values, **change.by})
            said = ", ".join(f"{number} {standing}" for standing, number in kept.counts.items() if number)
            change.note("import", "file", ident, values, text=said)
        return str(ident)

    def add_arrivals(self, import_id: str, arrivals: Sequence[Arrival], who: str, at: datetime) -> tuple[str, ...]:
        """Add the results of a file, the patients' one after the other; returns their ids in order.

        Raises NotOnFile, and AlreadyChanged where one that is to be replaced is no longer live.
        """
        if not arrivals:
            return ()
        with self._change(who, at) as change:
            before = _replaced(change, [one.replaces for one in arrivals if one.replaces])
            first = next_id(change, tables.result)
            added, ended = _versions(change, first, arrivals, before)
            change.add_tuples(tables.result, RESULT_VERSION, added)
            _end(change, ended)
            runs, noted = [], []
            for patient_id, group in groupby(enumerate(arrivals), key=lambda pair: pair[1].patient_id):
                numbers = [number for number, _ in group]
                patient, run = key_of(patient_id), (first + numbers[0], first + numbers[-1])
                runs.append((key_of(import_id), patient, "result", *run))
                what = ", ".join(dict.fromkeys(arrivals[number].result.analyte for number in numbers))
                told = added[numbers[0] : numbers[-1] + 1]
                values = {"columns": RESULT_VERSION, "rows": told, "import": key_of(import_id)}
                noted.append(Noted("import results", "result", f"{run[0]}-{run[1]}", values, patient, what))
            change.add_tuples(tables.import_entry, RUN, runs)
            change.note_all(noted)
        return tuple(str(first + number) for number in range(len(arrivals)))

    def came_with(self, import_id: str, entries: Sequence[ImportedEntries], who: str, at: datetime) -> None:
        """Keep that these entries came with an import."""
        if entries:
            with self._change(who, at) as change:
                runs = [(key_of(import_id), key_of(one.patient_id), one.kind, one.first, one.last) for one in entries]
                first = next_id(change, tables.import_entry)
                change.add_tuples(tables.import_entry, RUN, runs)
                told = [dict(zip(RUN, run, strict=True)) for run in runs]
                change.note("count to import", "import entry", _numbers(first, runs), {"rows": told})

    def add_waiting(self, import_id: str, waiting: Sequence[WaitingResult], who: str, at: datetime) -> tuple[str, ...]:
        """Keep results that wait for a human choice; returns their ids in order."""
        if not waiting:
            return ()
        with self._change(who, at) as change:
            first = next_id(change, tables.waiting_result)
            same = {"import_id": key_of(import_id), **change.by}
            texts: dict[int, str] = {}
            kept = []
            for number, one in enumerate(waiting):
                person = texts.get(id(one.patient)) or texts.setdefault(id(one.patient), patient_text(one.patient))
                what = {"line": one.line, "mark": one.mark, "patient": person, "name": one.name, "unit": one.unit}
                kept.append({"id": first + number, **same, **what})
            change.add_all(tables.waiting_result, kept)
            idents = tuple(str(first + number) for number in range(len(waiting)))
            steps = _step(change, [replace(one, id=ident) for one, ident in zip(waiting, idents, strict=True)])
            told = {"rows": kept, "steps": steps}
            change.note("quarantine", "waiting result", f"{idents[0]}-{idents[-1]}", told)
        return idents

    def step_waiting(self, waiting: Sequence[WaitingResult], action: str, who: str, at: datetime) -> None:
        """Keep how waiting results stand from now on; ``action`` says in the audit trail what was done."""
        if waiting:
            with self._change(who, at) as change:
                first = next_id(change, tables.waiting_step)
                stepped = _step(change, waiting)
                named = {one.patient_id for one in waiting}
                patient = key_of(named.pop()) if len(named) == 1 and "" not in named else None
                change.note(action, "waiting step", _numbers(first, stepped), {"rows": stepped}, patient=patient)

    def undo_import(self, import_id: str, reason: str, who: str, at: datetime) -> None:
        """Keep that an import was undone; what came with it is withdrawn by the other verbs. Raises AlreadyChanged."""
        key = key_of(import_id)
        with self._change(who, at) as change:
            if change.execute(select(tables.import_undo.c.id).where(tables.import_undo.c.import_id == key)).first():
                raise AlreadyChanged(tr("This import was undone already: look at the list again."))
            change.add(tables.import_undo, {"import_id": key, "reason": reason, **change.by})
            change.note("undo import", "file", key, {"reason": reason})

    def keep_laboratory(self, name: str, body: str, who: str, at: datetime) -> None:
        """Keep what is known of a laboratory, as JSON, in place of what was known."""
        with self._change(who, at) as change:
            added = insert(tables.laboratory).values(name=name, body=body)
            change.execute(added.on_conflict_do_update(index_elements=["name"], set_={"body": body}))
            change.note("learn laboratory", "laboratory", name, {"name": name, "body": body})


def _numbers(first: int, added: Sequence[object]) -> str:
    """The ids of rows that were added one after the other."""
    return f"{first}-{first + len(added) - 1}"


def _versions(
    change: Change, first: int, arrivals: Sequence[Arrival], before: Mapping[str, _Place]
) -> tuple[list[tuple[object, ...]], list[tuple[int, str, str, int]]]:
    """The rows of arrivals, with ids from ``first`` on, and the versions that end with them."""
    added, ended, places = [], [], list[_Place]()
    for number, one in enumerate(arrivals):
        old = before[one.replaces] if one.replaces else None if one.after is None else places[one.after]
        key, version, why = first + number, old.version + 1 if old else 1, one.why
        ending: tuple[object, ...] = (None, None, None)
        if old and one.late:
            version, why, ending = 0, _LATE, (old.key, change.who, change.at)
        elif old:
            ended.append((key, change.who, change.at, old.key))
        root = old.root if old else None
        places.append(_Place(key, root or key, version))
        own = (key, key_of(one.patient_id), root, version)
        added.append((*own, *rows.result_row(one.result), why, change.who, change.at, *ending, None))
    return added, ended


def _replaced(change: Change, idents: Sequence[str]) -> dict[str, _Place]:
    """The live versions that are replaced, by id; raises NotOnFile and AlreadyChanged."""
    found: dict[str, _Place] = {}
    for part in chunks([key_of(one) for one in idents]):
        marks = ", ".join("?" * len(part))
        sql = f"SELECT id, coalesce(root_id, id), version, ended_at FROM result WHERE id IN ({marks})"  # noqa: S608 - marks only
        for key, root, version, ended in change.connection.exec_driver_sql(sql, tuple(part)):
            if ended is not None:
                raise AlreadyChanged(tr("A result was corrected or withdrawn meanwhile: read the file again."))
            found[str(key)] = _Place(key, root, version)
    if len(found) < len(set(idents)):
        raise NotOnFile(tr("A result that is to be replaced is not in the record: read the file again."))
    return found


def _end(change: Change, ended: Sequence[tuple[int, str, str, int]]) -> None:
    """End versions that others replace: by which, by whom, when, and which."""
    if ended:
        sql = "UPDATE result SET superseded_by = ?, ended_by = ?, ended_at = ? WHERE id = ?"
        change.connection.exec_driver_sql(sql, list(ended))


def _step(change: Change, waiting: Sequence[WaitingResult]) -> list[rows.Values]:
    stepped: list[rows.Values] = [
        {
            "waiting_id": key_of(one.id),
            "state": one.state,
            "needs": " ".join(one.needs),
            "reason": one.reason,
            "result": result_text(one.result),
            "patient_id": key_of(one.patient_id) if one.patient_id else None,
            **change.by,
        }
        for one in waiting
    ]
    change.add_all(tables.waiting_step, stepped)
    return stepped
