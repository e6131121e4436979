"""Everything that can be read from the record; it needs one way to run a SELECT and no SQLAlchemy."""

# ruff: noqa: S608 - the SQL is put together from constants of this package; every value is a parameter

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Literal

from alpdesk.clinical.kept import (
    PENDING,
    ChangeDecision,
    Dismissal,
    Draft,
    EntryVersion,
    PathwayContent,
    PatientHead,
    ResultVersion,
    StoredChange,
    StoredWalkthrough,
)
from alpdesk.clinical.people import Clinic, Person, User
from alpdesk.clinical.record import MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.language import tr
from alpdesk.store import rows, search
from alpdesk.store.acknowledging_reading import AcknowledgingReadings
from alpdesk.store.audit_reading import AuditReadings
from alpdesk.store.correspondence_reading import CorrespondenceReadings
from alpdesk.store.failures import NotOnFile
from alpdesk.store.intake_reading import IntakeReadings
from alpdesk.store.rows import key_of

EntryKind = Literal["problem", "medicine_course", "procedure"]
_Entry = Problem | MedicineCourse | Procedure
_ENTRY: dict[EntryKind, tuple[str, Callable[[rows.Row], _Entry]]] = {
    "problem": (rows.PROBLEM, rows.problem_of),
    "medicine_course": (rows.MEDICINE, rows.medicine_of),
    "procedure": (rows.PROCEDURE, rows.procedure_of),
}
_CHANGE = (
    "c.id, c.patient_id, c.walkthrough_id, c.content_hash, c.outcome, c.before, c.after, c.because, c.cause, "
    "c.entered_by, c.entered_at, w.pathway, w.title, w.as_of FROM outcome_change c "
    "JOIN walkthrough w ON w.id = c.walkthrough_id"
)
_PENDING = (
    "SELECT l.id FROM (SELECT max(id) AS id FROM outcome_change GROUP BY walkthrough_id) l WHERE coalesce((SELECT "
    "d.state FROM change_decision d WHERE d.change_id = l.id ORDER BY d.id DESC LIMIT 1), 'open') IN (?, ?)"
)
"""The latest change of each walkthrough, where it has still to be looked at."""
RESTORED_SETTING = "restored"
"""The setting of a restored record that says from what, when, and how much is missing."""
_FOREVER = "9"
"""Sorts after every instant."""


class Readings(IntakeReadings, AuditReadings, CorrespondenceReadings, AcknowledgingReadings):
    """The reading half of the store, on whatever connection ``_run`` uses."""

    @abstractmethod
    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[rows.Row]:
        """Run one SELECT and give all its rows."""

    def search(self, text: str = "", limit: int = 50, offset: int = 0) -> tuple[PatientHead, ...]:
        """Patients of whom every word of ``text`` begins a name, identifier or date of birth."""
        return search.find(self._run, text, limit, offset)

    def heads(self, patient_ids: Sequence[str]) -> dict[str, PatientHead]:
        """The lines of these patients, by id."""
        marks = ", ".join("?" * len(patient_ids))
        found = self._run(f"SELECT {rows.HEAD} FROM patient p WHERE p.id IN ({marks})", [*map(key_of, patient_ids)])
        return {head.id: head for head in map(rows.head_of, found)}

    def count(self, text: str = "", most: int = 1_000) -> int:
        """How many patients ``search`` would find in all, counted no further than ``most``; all without a text."""
        return search.count(self._run, text, most)

    def listed(self, text: str, limit: int, most: int = 1_000) -> tuple[tuple[str, ...], int]:
        """The ids of the patients that ``search`` would find, and what ``count`` would say, for the work of one."""
        return search.listed(self._run, text, limit, most)

    def record(self, patient_id: str, at: datetime | None = None) -> Record:
        """All live entries of one patient, in the order of entry, now or as they were ``at`` (UTC).

        Raises NotOnFile, for a time before the patient was added too.
        """
        key, then = key_of(patient_id), rows.instant_text(at) if at else _FOREVER
        return Record(
            self._patient(key) if at is None else self._earlier_patient(key, then),
            tuple(map(rows.result_of, self._live("result", rows.RESULT, key, then))),
            tuple(map(rows.problem_of, self._live("problem", rows.PROBLEM, key, then))),
            tuple(map(rows.medicine_of, self._live("medicine_course", rows.MEDICINE, key, then))),
            tuple(map(rows.procedure_of, self._live("procedure", rows.PROCEDURE, key, then))),
            tuple(map(rows.answer_of, self._answers(key, then))),
            spinal_operation=self._operation(key, then),
        )

    def entered(self, patient_id: str, result_ids: Collection[str]) -> dict[str, datetime]:
        """When these results of a patient were entered, as they stand (UTC)."""
        found = self._run("SELECT id, entered_at FROM result WHERE patient_id = ?", [key_of(patient_id)])
        return {str(ident): rows.instant_of(at) for ident, at in found if str(ident) in result_ids}

    def _patient(self, key: int) -> Patient:
        found = self._run(f"SELECT {rows.PATIENT} FROM patient WHERE id = ?", [key])
        if not found:
            raise NotOnFile(tr("This patient is not in the record: look the patient up again."))
        identifiers = self._run("SELECT system, value FROM identifier WHERE patient_id = ? ORDER BY id", [key])
        return rows.patient_of(found[0], identifiers)

    def _earlier_patient(self, key: int, then: str) -> Patient:
        sql = "SELECT body FROM patient_version WHERE patient_id = ? AND entered_at <= ? ORDER BY version DESC LIMIT 1"
        found = self._run(sql, [key, then])
        if not found:
            raise NotOnFile(tr("This patient was not in the record at that time."))
        return rows.kept_patient_of(key, found[0][0])

    def _live(self, table: str, columns: str, key: int, then: str) -> Sequence[rows.Row]:
        """The versions that held ``then``; none has ended by the end of time."""
        lived = "ended_at IS NULL" if then == _FOREVER else "entered_at <= ?2 AND coalesce(ended_at, '99') > ?2"
        sql = f"SELECT {columns} FROM {table} WHERE patient_id = ?1 AND {lived} ORDER BY coalesce(root_id, id)"
        return self._run(sql, [key] if then == _FOREVER else [key, then])

    def _answers(self, key: int, then: str) -> Sequence[rows.Row]:
        sql = f"SELECT {rows.ANSWER} FROM answer WHERE patient_id = ? AND entered_at <= ? ORDER BY id"
        return self._run(sql, [key, then])

    def _owned(self, table: str, columns: str, key: int) -> Sequence[rows.Row]:
        return self._run(f"SELECT {columns} FROM {table} WHERE patient_id = ? ORDER BY rowid", [key])

    def _operation(self, key: int, then: str) -> str:
        """The version, live ``then``, of the operation that the clinician had chosen last, or empty."""
        found = self._run(
            "SELECT p.id FROM procedure p WHERE p.patient_id = ?1 AND p.entered_at <= ?2 "
            "AND coalesce(p.ended_at, ?3) > ?2 AND coalesce(p.root_id, p.id) = "
            "(SELECT procedure_id FROM operation_choice WHERE patient_id = ?1 AND entered_at <= ?2 "
            "ORDER BY id DESC LIMIT 1)",
            [key, then, "99"],
        )
        return str(found[0][0]) if found else ""

    def roots(self, patient_id: str) -> dict[tuple[str, str], str]:
        """The id of the first version of each corrected entry of a patient, by kind and by the version's own id."""
        kinds = ("result", *_ENTRY)
        each = (f"SELECT '{kind}', id, root_id FROM {kind} WHERE patient_id = ?1 AND root_id IS NOT NULL"
                for kind in kinds)  # fmt: skip
        found = self._run(" UNION ALL ".join(each), [key_of(patient_id)])
        return {(kind, str(ident)): str(root) for kind, ident, root in found}

    def records_heads_alp(self, patient_ids: Sequence[str], limit_each: int = 8) -> dict[str, tuple[Result, ...]]:
        """The latest dated live ALP results of each patient, oldest first, for the lines of the patient list."""
        marks = ", ".join("?" * len(patient_ids))
        ranked = (
            f"SELECT {rows.RESULT}, patient_id, row_number() OVER (PARTITION BY patient_id ORDER BY taken_day DESC, "
            f"id DESC) AS rank FROM result WHERE analyte = 'alp' AND ended_at IS NULL AND taken_day IS NOT NULL "
            f"AND patient_id IN ({marks})"
        )
        sql = f"SELECT * FROM ({ranked}) WHERE rank <= ? ORDER BY patient_id, rank DESC"
        found: defaultdict[str, list[Result]] = defaultdict(list)
        for row in self._run(sql, [*map(key_of, patient_ids), limit_each]):
            found[str(row[-2])].append(rows.result_of(row))
        return {ident: tuple(found[ident]) for ident in patient_ids}

    def result_history(self, patient_id: str, ident: str) -> tuple[ResultVersion, ...]:
        """Every version of a result, oldest first, from the id of any of them; raises NotOnFile."""
        found = self._versions("result", rows.RESULT, patient_id, ident)
        return tuple(ResultVersion(rows.result_of(row), rows.version_of(row[-8:])) for row in found)

    def entry_history(self, kind: EntryKind, patient_id: str, ident: str) -> tuple[EntryVersion, ...]:
        """Every version of a problem, medicine course or procedure, oldest first; raises NotOnFile."""
        columns, value_of = _ENTRY[kind]
        found = self._versions(kind, columns, patient_id, ident)
        return tuple(EntryVersion(value_of(row[:-8]), rows.version_of(row[-8:])) for row in found)

    def _versions(self, table: str, columns: str, patient_id: str, ident: str) -> Sequence[rows.Row]:
        found = self._run(
            f"SELECT {columns}, {rows.VERSION} FROM {table} WHERE patient_id = ?1 AND coalesce(root_id, id) = "
            f"(SELECT coalesce(root_id, id) FROM {table} WHERE id = ?2 AND patient_id = ?1) ORDER BY version",
            [key_of(patient_id), key_of(ident)],
        )
        if not found:
            raise NotOnFile(tr("This entry is not in the patient's record: look it up again."))
        return found

    def walkthroughs(self, patient_id: str) -> tuple[StoredWalkthrough, ...]:
        """The patient's closed walkthroughs, oldest first."""
        return tuple(map(rows.walkthrough_of, self._owned("walkthrough", rows.WALKTHROUGH, key_of(patient_id))))

    def walked(self, after: str = "0", limit: int = 50) -> tuple[str, ...]:
        """The patients with a closed walkthrough, in the order of their ids, from the one ``after`` this on."""
        sql = "SELECT DISTINCT patient_id FROM walkthrough WHERE patient_id > ? ORDER BY patient_id LIMIT ?"
        return tuple(str(row[0]) for row in self._run(sql, [key_of(after), limit]))

    def count_walked(self) -> int:
        """How many closed walkthroughs count: the latest of each patient and pathway."""
        return int(self._run("SELECT count(*) FROM (SELECT DISTINCT patient_id, pathway FROM walkthrough)")[0][0])

    def content(self, words_hash: str) -> PathwayContent | None:
        """The files of the pathway that has this hash over rules and words, if they were kept."""
        columns = "words_hash, content_hash, pathway, version, rules, words"
        found = self._run(f"SELECT {columns} FROM pathway_content WHERE words_hash = ?", [words_hash])
        return PathwayContent(*found[0]) if found else None

    def outcome_changes(self, patient_id: str) -> tuple[StoredChange, ...]:
        """Every change of the outcome of the patient's closed walkthroughs, oldest first."""
        return self._changes("c.patient_id = ?", key_of(patient_id))

    def pending_changes(self) -> tuple[StoredChange, ...]:
        """The changed outcomes, of all patients, that a clinician has still to look at, oldest first."""
        return self._changes(f"c.id IN ({_PENDING})", *PENDING)

    def count_pending(self) -> int:
        """How many changed outcomes a clinician has still to look at."""
        return int(self._run(f"SELECT count(*) FROM ({_PENDING})", PENDING)[0][0])

    def _changes(self, condition: str, *values: object) -> tuple[StoredChange, ...]:
        found = self._run(f"SELECT {_CHANGE} WHERE {condition} ORDER BY c.id", values)
        of_them = f"change_id IN (SELECT c.id FROM outcome_change c WHERE {condition})"
        columns = "change_id, state, reason, walkthrough_id, entered_by, entered_at"
        decided: defaultdict[int, list[ChangeDecision]] = defaultdict(list)
        for change, state, reason, walk, by, at in self._run(
            f"SELECT {columns} FROM change_decision WHERE {of_them} ORDER BY id", values
        ):
            decided[change].append(ChangeDecision(state, reason, str(walk or ""), by, rows.instant_of(at)))
        return tuple(rows.change_of(row, decided[row[0]]) for row in found)

    def draft(self, key: str) -> Draft | None:
        """The draft kept under ``key``, if there is one."""
        found = self._drafts("key = ?", key)
        return found[0] if found else None

    def drafts(self, patient_id: str) -> tuple[Draft, ...]:
        """The patient's drafts, oldest first."""
        return self._drafts("patient_id = ?", key_of(patient_id))

    def drafts_of(self, kind: str) -> tuple[Draft, ...]:
        """All drafts of a kind, of all patients and users, oldest first."""
        return self._drafts("kind = ?", kind)

    def _drafts(self, condition: str, value: object) -> tuple[Draft, ...]:
        sql = f"SELECT key, patient_id, kind, body, saved_at FROM draft WHERE {condition} ORDER BY saved_at, key"
        return tuple(
            Draft(key, str(patient or ""), kind, body, rows.instant_of(at))
            for key, patient, kind, body, at in self._run(sql, [value])
        )

    def dismissals(self, patient_id: str) -> tuple[Dismissal, ...]:
        """The suggestions that were put aside for the patient, oldest first."""
        columns = "patient_id, pathway, reason, entered_by, entered_at"
        return tuple(
            Dismissal(str(patient), pathway, reason, by, rows.instant_of(at))
            for patient, pathway, reason, by, at in self._owned("dismissal", columns, key_of(patient_id))
        )

    def clinic(self) -> Clinic:
        """The clinic whose record this is."""
        found = self._run("SELECT name, address, telephone, identifier, invented FROM clinic")
        if not found:
            return Clinic("")
        name, address, telephone, identifier, invented = found[0]
        return Clinic(name, address, telephone, identifier, bool(invented))

    def user(self, name: str) -> User | None:
        """The user of this name, if known."""
        return next((person.user for person in self.staff() if person.user.name == name), None)

    def staff(self) -> tuple[Person, ...]:
        """All users, enabled and disabled, by name."""
        found = self._run("SELECT name, role, registration, duties, disabled_at, disabled_by FROM user ORDER BY name")
        return tuple(map(rows.person_of, found))

    def users(self) -> tuple[User, ...]:
        """All users, by name."""
        return tuple(person.user for person in self.staff())

    def setting(self, key: str) -> str | None:
        """The JSON kept under ``key``, if any."""
        found = self._run("SELECT body FROM setting WHERE key = ?", [key])
        return str(found[0][0]) if found else None
