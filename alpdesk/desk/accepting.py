"""Accepting a file of results: everything chosen of it in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from alpdesk.clinical.imports import Arrival, EntryKind, ImportedEntries, ImportedRow, Need, StoredImport, WaitingResult
from alpdesk.clinical.matching import match
from alpdesk.clinical.record import Patient
from alpdesk.clinical.wording import fold
from alpdesk.desk.checks import NotAccepted, check_patient
from alpdesk.desk.duties import needs
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.intake_values import NEW_PATIENT, Accepted, Held, Person, Preview, waits
from alpdesk.desk.learning import Learning
from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, mark, speaking, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.comparing import Known

_CHANGED = mark("The record has changed since the file was read: read it again.")

LARGE = 50
"""A file of more rows is accepted after a copy of the record, where one can be made: it can be undone in any case."""


class Accepting(Learning):
    """What becomes of a preview once the clinician accepts it."""

    @needs("import")
    @noted_if_failed("import")
    def accept(self, preview: Preview, *, despite: bool = False) -> Accepted:
        """Record what was chosen, in one transaction: patients, results, what waits, the import itself and re-runs.

        ``despite`` confirms that results are those of the patients chosen although details differ. Raises NotAccepted
        without it, or where the record changed so that a row stands otherwise now.
        """
        if preview.differences and not despite:
            raise NotAccepted(
                f"{preview.differences[0]} " + tr("Confirm that the file is this patient’s, or open the right one.")
            )
        self._check_current(preview)
        if len(preview.rows) > LARGE:
            with suppress(AlpDeskError):
                self.copy_before("import")
        with self._store.together():
            accepted = self._record(preview)
            for patient_id in accepted.patients:
                self._run_again(patient_id)
        for patient_id in accepted.patients:
            self._changed(patient_id)
        return accepted

    def _recompared(self, preview: Preview, people: Sequence[Person]) -> Preview:
        """The preview with the rows of these people held against the record anew; what was chosen stays chosen."""
        from alpdesk.desk.comparing import Comparison  # noqa: PLC0415 - as above

        entries, whose = [one.entry for one in preview.held], [one.whose for one in preview.rows]
        known = self._seen(preview, people)
        made = Comparison(entries, whose, known, self.today()).rows(people)
        rows = tuple(made[row.place][0] if row.place in made else row for row in preview.rows)
        held = tuple(made[place][1] if place in made else one for place, one in enumerate(preview.held))
        return replace(preview, rows=rows, held=held)

    def _seen(self, preview: Preview, people: Sequence[Person]) -> Known:
        from alpdesk.desk.comparing import Known  # noqa: PLC0415 - as above
        from alpdesk.desk.incoming import mark_of  # noqa: PLC0415 - as above

        ids = {one.patient_id for one in people if one.patient_id}
        mine = {one.place for one in people}
        marks: dict[str, list[int]] = {}
        if self._reads.any_waited():
            for row, held in zip(preview.rows, preview.held, strict=True):
                if row.whose in mine:
                    marks.setdefault(mark_of(held.entry), []).append(row.place)
        found = self._reads.marked(marks)
        marked = {place: found[mark] for mark, places in marks.items() if mark in found for place in places}
        patients = {str(key): patient for key, patient in self._reads.people(map(int, ids)).items()}
        return Known(patients, self._reads.results_of(ids), marked)

    def _check_current(self, preview: Preview) -> None:
        """Raise NotAccepted where a chosen row stands otherwise than when the file was read."""
        if self._reads.last_audit_line() == preview.seen:
            return
        now = self._recompared(preview, preview.people)
        pairs = zip(preview.rows, now.rows, preview.held, now.held, strict=True)
        if any(
            (old.chosen or waits(old)) and (old.standing, was.existing) != (new.standing, held.existing)
            for old, new, was, held in pairs
        ):
            raise NotAccepted(tr_marked(_CHANGED))
        fresh = [one for one in preview.people if one.choice == NEW_PATIENT]
        for one, alike in zip(fresh, self._reads.alike([one.patient for one in fresh]), strict=True):
            if any(match(one.patient, known).certainty == "certain" for known in alike):
                raise NotAccepted(tr_marked(_CHANGED))

    def _record(self, preview: Preview) -> Accepted:
        """Everything, in the transaction that is open."""
        who, now, store = self._who(), self._now(), self._store
        counts: dict[str, int] = {standing: number for standing, number in preview.counts().items() if number}
        source = preview.source
        kept = StoredImport("", preview.file_name, source.sha256, preview.format, preview.laboratory, counts)
        import_id = store.add_import(kept, who, now, _told(preview))
        ids, added = self._patients_of(preview, import_id)
        arrivals = _arrivals(preview, ids)
        store.add_arrivals(import_id, arrivals, who, now)
        waiting = _waiting(preview, ids)
        store.add_waiting(import_id, waiting, who, now)
        entries = self._record_others(preview, ids, import_id)
        if source.laboratory.name:
            self.keep_laboratory(source.laboratory)
        touched = dict.fromkeys([*(one.patient_id for one in arrivals), *added, *entries])
        results = sum(not one.late for one in arrivals)
        return Accepted(import_id, tuple(touched), results, preview.others if entries else 0, len(waiting), added)

    def _patients_of(self, preview: Preview, import_id: str) -> tuple[dict[int, str], tuple[str, ...]]:
        """The patient of each person who was chosen, those who are new added; people who are one are added once."""
        chosen = {one.place: one.patient_id for one in preview.people if one.patient_id}
        fresh = {one.place: self._fit(one, preview) for one in preview.people if one.choice == NEW_PATIENT}
        people, whose = once_each(fresh.values())
        added = self._store.add_patients(people, self._who(), self._now())
        entries = [ImportedEntries(one, "patient", int(one), int(one)) for one in added]
        self._store.came_with(import_id, entries, self._who(), self._now())
        return chosen | {place: added[one] for place, one in zip(fresh, whose, strict=True)}, added

    def _fit(self, person: Person, preview: Preview) -> Patient:
        """Somebody new as kept; raises NotAccepted with the line of the file where that cannot be."""
        try:
            return check_patient(person.patient, self.today())
        except AlpDeskError as error:
            line = next((row.line for row in preview.rows if row.whose == person.place), None)
            said = error.sentence if line is None else tr("Line {line}: {why}", line=line, why=error.sentence)
            raise NotAccepted(said) from error

    def _record_others(self, preview: Preview, ids: Mapping[int, str], import_id: str) -> tuple[str, ...]:
        """The problems, medicines, operations and answers; returns the patient whose they are, if there are any."""
        if not preview.others or not ids:
            return ()
        who, now, store, ident = self._who(), self._now(), self._store, next(iter(ids.values()))
        entries = preview.entries
        came: dict[EntryKind, list[str]] = {
            "problem": [store.add_problem(ident, one, who, now) for one in entries.problems],
            "medicine_course": [store.add_medicine(ident, one, who, now) for one in entries.medicines],
            "procedure": [store.add_procedure(ident, one, who, now) for one in entries.procedures],
        }
        came["answer"] = list(store.add_answers(ident, entries.answers, who, now))
        runs = [ImportedEntries(ident, kind, int(own[0]), int(own[-1])) for kind, own in came.items() if own]
        store.came_with(import_id, runs, who, now)
        return (ident,)


def once_each(patients: Iterable[Patient]) -> tuple[list[Patient], list[int]]:
    """People, each once who certainly is the same or is said to be in the same words; and which of them each is."""
    people: list[Patient] = []
    numbers: dict[str, list[int]] = {}
    worded: dict[tuple[object, ...], int] = {}
    whose = []
    for patient in patients:
        words = (patient.identifiers, patient.family, patient.given, patient.sex, patient.born)
        keys = ["".join(filter(str.isalnum, fold(one.value))) for one in patient.identifiers]
        near = sorted({place for key in keys for place in numbers.get(key, ())})
        certain = (place for place in near if match(patient, people[place]).certainty == "certain")
        same = worded.get(words, next(certain, len(people)))
        if same == len(people):
            people.append(patient)
            for key in keys:
                numbers.setdefault(key, []).append(same)
        worded[words] = same
        whose.append(same)
    return people, whose


def _told(preview: Preview) -> list[ImportedRow]:
    """Every row in words, as it is kept with the import."""
    with speaking(ENGLISH):
        people = [_named(one) for one in preview.people]
    return [
        ImportedRow(
            row.line, people[row.whose], row.what, row.value, row.canonical, row.taken,
            "left out" if row.choosable and not row.chosen and not waits(row) else row.standing, row.why,
        )
        for row in preview.rows
    ]  # fmt: skip


def _named(person: Person) -> str:
    who = person.patient
    numbers = ", ".join(one.value for one in who.identifiers) or who.id
    born = f"born {who.born}" if who.born.text else ""
    return ", ".join(filter(None, (who.name, born, numbers)))


def _arrivals(preview: Preview, ids: Mapping[int, str]) -> list[Arrival]:
    """The results that were chosen, and earlier versions for the history, the patients' one after the other.

    Where a row was not chosen that a chosen one takes the place of, the chosen one takes the place of what that would.
    """
    rows, held = preview.rows, preview.held
    chosen = {row.place for row in rows if row.chosen and row.whose in ids}
    taken = [*chosen, *(row.place for row in rows if row.whose in ids and _late(row.place, held, chosen))]
    depth = {place: len(list(_chain(place, held))) for place in taken}
    taken.sort(key=lambda place: (int(ids[rows[place].whose]), held[place].late, depth[place], place))
    numbers = {place: number for number, place in enumerate(taken)}
    arrivals = []
    for place in taken:
        row, result = rows[place], held[place].result
        assert result is not None  # noqa: S101 - a row is chosen only with a result
        chain = list(_chain(place, held)) if row.standing != "conflicting" else []
        after = next((numbers[before] for before in chain if before in numbers), None)
        existing = held[chain[-1] if chain else place].existing if row.standing != "conflicting" else None
        replaces = existing.id if existing is not None and after is None else ""
        arrivals.append(Arrival(ids[row.whose], result, replaces, after, row.why, held[place].late))
    return arrivals


def _late(place: int, held: Sequence[Held], chosen: Collection[int]) -> bool:
    """Whether a row goes to the history: an older version of one that the record holds, or that comes in with it."""
    one = held[place]
    return one.late and (one.existing is not None or any(before in chosen for before in _chain(place, held)))


def _chain(place: int, held: Sequence[Held]) -> Iterator[int]:
    """The rows of the same file that a row takes the place of, the nearest first."""
    before = held[place].before
    while before is not None:
        yield before
        before = held[before].before


def _waiting(preview: Preview, ids: Mapping[int, str]) -> list[WaitingResult]:
    """The rows that go to the quarantine, with what each lacks."""
    from alpdesk.desk.comparing import lacks_unit  # noqa: PLC0415 - loaded with the first file
    from alpdesk.desk.incoming import mark_of  # noqa: PLC0415 - as above

    out = []
    for row, held in zip(preview.rows, preview.held, strict=True):
        if held.result is None or not waits(row):
            continue
        person, entry = preview.people[row.whose], held.entry
        needs: dict[Need, bool] = {
            "patient": not person.choice, "unit": lacks_unit(entry), "analyte": bool(entry.confirm),
            "conflict": row.standing == "conflicting",
        }  # fmt: skip
        needed = tuple(need for need, needed in needs.items() if needed)
        patient_id = ids.get(row.whose, "")
        out.append(
            WaitingResult(
                person.patient, held.result, needed, row.why, row.line, mark_of(entry), entry.name or entry.code,
                entry.unit, patient_id,
            )
        )  # fmt: skip
    return out
