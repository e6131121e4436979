"""What an incoming file is held against: people by number, birth date and name, their results, what waits already."""

# ruff: noqa: S608 - the SQL is put together from constants of this package; every value is a parameter

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Sequence

from alpdesk.clinical.imports import (
    EntryKind,
    ImportedAnswer,
    ImportedEntries,
    ImportedRow,
    ImportedVersion,
    StoredImport,
    WaitingResult,
)
from alpdesk.clinical.record import Answer, Patient
from alpdesk.clinical.results import Result
from alpdesk.language import tr
from alpdesk.store import rows
from alpdesk.store.failures import NotOnFile
from alpdesk.store.rows import key_of
from alpdesk.store.search import name_key
from alpdesk.store.waiting_rows import IMPORT, WAITING, chunks, import_of, rows_in, waiting_of

_MOST_ALIKE = 50
"""Patients of one name or birth date that are looked at; more would tell a clinician nothing."""
_LAST = "\U0010ffff"


class IntakeReadings(ABC):
    """The reading half of what concerns files of results."""

    @abstractmethod
    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[rows.Row]:
        """Run one SELECT and give all its rows."""

    def alike(self, people: Sequence[Patient]) -> tuple[tuple[Patient, ...], ...]:
        """For each of these people the patients who share a number, the birth date, or family and given name.

        From indexes alone; of everybody with one name or birth date the first fifty.
        """
        wanted = [(_words(one), one) for one in people]
        by_word = self._by_words({word for words, _ in wanted for word in words})
        found = [
            {ident for word in words for ident in by_word.get(word, ())} | self._named(one) for words, one in wanted
        ]
        known = self.people({ident for ids in found for ident in ids})
        return tuple(tuple(known[ident] for ident in sorted(ids)) for ids in found)

    def _by_words(self, words: set[str]) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for part in chunks(sorted(words)):
            marks = ", ".join("?" * len(part))
            for word, ident in self._run(f"SELECT word, patient_id FROM patient_word WHERE word IN ({marks})", part):
                if len(found[word]) < _MOST_ALIKE:
                    found[word].append(ident)
        return found

    def _named(self, patient: Patient) -> set[int]:
        family, given = name_key(patient.family), (name_key(patient.given).split() or [""])[0]
        if not family or not given:
            return set()
        sql = "SELECT id FROM patient WHERE family_key = ? AND given_key >= ? AND given_key < ? LIMIT ?"
        return {row[0] for row in self._run(sql, [family, given, given + _LAST, _MOST_ALIKE])}

    def people(self, keys: Iterable[int]) -> dict[int, Patient]:
        """The patients with these row numbers."""
        found: dict[int, Patient] = {}
        for part in chunks(sorted(keys)):
            marks = ", ".join("?" * len(part))
            numbers: defaultdict[int, list[rows.Row]] = defaultdict(list)
            sql = f"SELECT patient_id, system, value FROM identifier WHERE patient_id IN ({marks}) ORDER BY id"
            for ident, system, value in self._run(sql, part):
                numbers[ident].append((system, value))
            for row in self._run(f"SELECT {rows.PATIENT} FROM patient WHERE id IN ({marks})", part):
                found[row[0]] = rows.patient_of(row, numbers[row[0]])
        return found

    def results_of(self, patient_ids: Iterable[str]) -> dict[str, tuple[tuple[Result, ...], tuple[Result, ...]]]:
        """The live results of these patients, and those that were replaced or withdrawn, in the order of entry.

        What came with an import that was undone is neither.
        """
        live: defaultdict[str, list[Result]] = defaultdict(list)
        past: defaultdict[str, list[Result]] = defaultdict(list)
        keys = sorted(map(key_of, patient_ids))
        undone = self.undone_results()
        for part in chunks(keys):
            marks = ", ".join("?" * len(part))
            sql = f"SELECT {rows.RESULT}, patient_id, ended_at FROM result WHERE patient_id IN ({marks}) ORDER BY id"
            for row in self._run(sql, part):
                if row[-1] is None:
                    live[str(row[-2])].append(rows.result_of(row))
                elif not any(first <= row[0] <= last for first, last in undone):
                    past[str(row[-2])].append(rows.result_of(row))
        return {str(key): (tuple(live[str(key)]), tuple(past[str(key)])) for key in keys}

    def undone_results(self) -> list[tuple[int, int]]:
        """The runs of ids of results that came with imports that were undone."""
        sql = (
            "SELECT e.first, e.last FROM import_entry e JOIN import_undo u ON u.import_id = e.import_id "
            "WHERE e.kind = 'result'"
        )
        return [(first, last) for first, last in self._run(sql)]

    def any_waited(self) -> bool:
        """Whether any row of a file ever waited."""
        return bool(self._run("SELECT 1 FROM waiting_result LIMIT 1"))

    def marked(self, marks: Iterable[str]) -> dict[str, WaitingResult]:
        """The rows of files, by mark, that wait or waited before; not those whose import was undone."""
        found: dict[str, WaitingResult] = {}
        for part in chunks(sorted(set(marks))):
            places = ", ".join("?" * len(part))
            sql = f"SELECT {WAITING} WHERE w.mark IN ({places}) AND s.state <> 'undone' ORDER BY w.id"
            found |= {one.mark: one for one in map(waiting_of, self._run(sql, part))}
        return found

    def waiting(self) -> tuple[WaitingResult, ...]:
        """Every result that waits for a human choice, oldest first."""
        return tuple(map(waiting_of, self._run(f"SELECT {WAITING} WHERE s.state = 'waiting' ORDER BY w.id")))

    def waiting_now(self, ids: Sequence[str]) -> tuple[WaitingResult, ...]:
        """These waiting results as they stand now, whatever became of them; raises NotOnFile."""
        found: dict[str, WaitingResult] = {}
        for part in chunks([key_of(one) for one in ids]):
            marks = ", ".join("?" * len(part))
            found |= {
                one.id: one for one in map(waiting_of, self._run(f"SELECT {WAITING} WHERE w.id IN ({marks})", part))
            }
        if len(found) < len(set(ids)):
            raise NotOnFile(tr("This waiting result is not in the record: look at the list again."))
        return tuple(found[one] for one in dict.fromkeys(ids))

    def count_waiting(self) -> int:
        """How many results wait for a human choice."""
        return int(self._run(f"SELECT count(*) FROM (SELECT {WAITING} WHERE s.state = 'waiting')")[0][0])

    def imports(self, limit: int = 500) -> tuple[StoredImport, ...]:
        """The latest imports, newest first."""
        found = self._run(f"SELECT {IMPORT} ORDER BY i.id DESC LIMIT ?", [limit])
        sql = f"SELECT import_id, count(*) FROM (SELECT {WAITING} WHERE s.state = 'waiting') GROUP BY import_id"
        counts = {row[0]: row[1] for row in self._run(sql)}
        return tuple(import_of(row, counts.get(row[0], 0)) for row in found)

    def imported(self, import_id: str) -> tuple[StoredImport, tuple[ImportedEntries, ...], tuple[WaitingResult, ...]]:
        """One import with the entries that came with it and the rows that waited; raises NotOnFile."""
        key = key_of(import_id)
        found = self._run(f"SELECT {IMPORT} WHERE i.id = ?", [key])
        if not found:
            raise NotOnFile(tr("This import is not in the record: look at the list again."))
        sql = "SELECT patient_id, kind, first, last FROM import_entry WHERE import_id = ? ORDER BY id"
        entries = tuple(
            ImportedEntries(str(patient), kind, first, last) for patient, kind, first, last in self._run(sql, [key])
        )
        waiting = tuple(map(waiting_of, self._run(f"SELECT {WAITING} WHERE w.import_id = ? ORDER BY w.id", [key])))
        return import_of(found[0], sum(one.state == "waiting" for one in waiting)), entries, waiting

    def import_rows(self, import_id: str) -> tuple[ImportedRow, ...]:
        """How each row of an accepted file stood then, in words."""
        found = self._run("SELECT rows FROM file_import WHERE id = ?", [key_of(import_id)])
        return rows_in(bytes(found[0][0])) if found else ()

    def imported_versions(self, import_id: str, kind: EntryKind = "result") -> tuple[ImportedVersion, ...]:
        """The versions of results, problems, medicines or operations that came with an import, in their order."""
        sql = (
            f"SELECT r.id, r.patient_id, (SELECT l.id FROM {kind} l WHERE l.patient_id = r.patient_id "
            "AND l.ended_at IS NULL AND coalesce(l.root_id, l.id) = coalesce(r.root_id, r.id)), r.root_id IS NULL, "
            f"r.version = 0 FROM import_entry e JOIN {kind} r ON r.id BETWEEN e.first AND e.last "
            "WHERE e.import_id = ? AND e.kind = ? ORDER BY r.id"
        )
        return tuple(
            ImportedVersion(str(ident), str(patient), str(now or ""), bool(first), bool(late))
            for ident, patient, now, first, late in self._run(sql, [key_of(import_id), kind])
        )

    def import_of_result(self, ident: str) -> str:
        """The import with which a version of a result came, if it was not undone; else empty."""
        sql = (
            "SELECT e.import_id, e.last FROM import_entry e WHERE e.kind = 'result' AND e.first <= ? AND NOT EXISTS "
            "(SELECT 1 FROM import_undo u WHERE u.import_id = e.import_id) ORDER BY e.first DESC LIMIT 1"
        )
        found = self._run(sql, [key_of(ident)])
        return str(found[0][0]) if found and found[0][1] >= key_of(ident) else ""

    def imported_answers(self, import_id: str) -> tuple[ImportedAnswer, ...]:
        """The answers that came with an import."""
        sql = (
            "SELECT a.patient_id, a.id, a.question, (SELECT max(l.id) FROM answer l WHERE l.patient_id = a.patient_id "
            "AND l.question = a.question), (SELECT max(b.id) FROM answer b WHERE b.patient_id = a.patient_id AND "
            "b.question = a.question AND b.id < e.first) FROM import_entry e JOIN answer a ON a.id BETWEEN e.first AND "
            "e.last WHERE e.import_id = ? AND e.kind = 'answer' ORDER BY a.id"
        )
        return tuple(
            ImportedAnswer(str(patient), question, ident == latest, self._answer(before))
            for patient, ident, question, latest, before in self._run(sql, [key_of(import_id)])
        )

    def _answer(self, key: int | None) -> Answer | None:
        found = self._run(f"SELECT {rows.ANSWER} FROM answer WHERE id = ?", [key]) if key else ()
        return rows.answer_of(found[0]) if found else None

    def seen_file(self, sha256: str) -> bool:
        """Whether a file with these bytes was imported, and not undone."""
        sql = f"SELECT {IMPORT} WHERE i.sha256 = ? AND u.id IS NULL LIMIT 1"
        return bool(self._run(sql, [sha256]))

    def last_audit_line(self) -> int:
        """The number of the latest audit line, 0 before the first: it grows with every change."""
        return int(self._run("SELECT coalesce(max(seq), 0) FROM audit")[0][0])

    def known_laboratories(self) -> dict[str, str]:
        """What is known of each laboratory, as JSON, by its name."""
        return {str(row[0]): str(row[1]) for row in self._run("SELECT name, body FROM laboratory ORDER BY name")}


def _words(patient: Patient) -> set[str]:
    """The words under which a patient with the same number or birth date is found."""
    words = {"".join(name_key(one.value).split()) for one in patient.identifiers}
    if patient.born.day is not None:
        words.add(f"{patient.born.day:%Y%m%d}")
    return {word for word in words if word}
