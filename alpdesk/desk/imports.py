"""Files of results at the desk: previewed against the record, accepted as a whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from alpdesk.clinical.intake import Incoming, compare, patient_differences, unknown_entries
from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.record import MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import counted
from alpdesk.desk.checks import (
    NotAccepted,
    check_dates,
    check_medicine,
    check_patient,
    check_problem,
    check_procedure,
)
from alpdesk.desk.patients import Patients
from alpdesk.errors import AlpDeskError

_FEW = 20
_NAME = 60
_Entry = TypeVar("_Entry", Problem, MedicineCourse, Procedure)
Correction = tuple[str, Result, str]
"""The id of the result replaced, the result that replaces it, and why."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring, before anything is accepted.

    ``patient_id`` is the patient that it belongs to, empty for somebody new; ``differences`` say what speaks against
    that. ``results`` are all incoming results with how they stand to the record, ``chosen`` the places of those that
    will be taken (new and corrected ones; a conflicting one only when the clinician chooses it). ``entries`` are the
    problems, medicines, operations and answers that the record does not hold; ``left_out`` says what was not readable.
    """

    file_name: str
    patient: Patient
    patient_id: str
    differences: tuple[str, ...]
    results: tuple[Incoming, ...]
    entries: Record
    left_out: tuple[str, ...]
    chosen: frozenset[int]

    def count(self, standing: str) -> int:
        """How many results are “new”, “same”, “corrected” or “conflicting”."""
        return sum(one.standing == standing for one in self.results)

    def choose(self, place: int, *, taken: bool) -> Preview:
        """The preview with one result taken or left."""
        return replace(self, chosen=self.chosen | {place} if taken else self.chosen - {place})

    @property
    def brings(self) -> int:
        """How many results and other entries would be recorded."""
        other = (self.entries.problems, self.entries.medicines, self.entries.procedures, self.entries.answers)
        return len(self.chosen) + sum(map(len, other))

    @property
    def summary(self) -> str:
        """One line: “3 new results, 1 corrected, 12 known already”."""
        return ", ".join(
            [
                counted(self.count("new"), "new result"),
                f"{self.count('corrected')} corrected",
                f"{self.count('conflicting')} conflicting",
                f"{self.count('same')} known already",
            ]
        )


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was recorded from a file, and for whom."""

    patient_id: str
    results: int
    entries: int


class Imports(Patients):
    """What a clinician does with files of results."""

    def preview(self, path: Path, patient_id: str | None = None) -> Preview:
        """Read a FHIR R4 Bundle of one patient and compare it with the record; nothing is recorded yet.

        Without ``patient_id`` the patient is the one with the same identifier, else somebody new. Raises a sentence
        for a file that cannot be read.
        """
        from alpdesk.exchange.fhir import read_bundle  # noqa: PLC0415 - loaded with the first file

        incoming = read_bundle(path)
        found = patient_id or self._owner(incoming.patient)
        record = self._reads.record(found) if found else Record(check_patient(incoming.patient, self.today()))
        possible, refused = self._possible(incoming, record.patient)
        results = compare(possible, record)
        entries = self._credible(unknown_entries(incoming, record), record.patient, refused)
        chosen = frozenset(place for place, one in enumerate(results) if one.standing in {"new", "corrected"})
        return Preview(
            path.name,
            incoming.patient,
            found,
            patient_differences(incoming.patient, record.patient) if found else (),
            results,
            entries,
            (*incoming.notes, *refused),
            chosen,
        )

    def accept(self, preview: Preview, *, despite: bool = False) -> Accepted:
        """Record what was chosen; ``despite`` confirms that the file is this patient’s although details differ."""
        if preview.differences and not despite:
            raise NotAccepted(
                f"{preview.differences[0]} Confirm that the file is this patient’s, or open the right one."
            )
        held = self._reads.record(preview.patient_id).results if preview.patient_id else ()
        new, corrections = _sorted(preview, held)
        with self._store.together():
            patient_id = self._record(preview, new, corrections)
            self._run_again(patient_id)
        self._changed(patient_id)
        return Accepted(patient_id, len(new) + len(corrections), preview.brings - len(preview.chosen))

    def _record(self, preview: Preview, new: tuple[Result, ...], corrections: tuple[Correction, ...]) -> str:
        """Everything chosen, in the transaction that is open; returns the patient’s id."""
        who, now, store = self._who(), self._now(), self._store
        ident = preview.patient_id or store.add_patient(check_patient(preview.patient, self.today()), who, now)
        store.add_results(ident, new, who, now)
        for old, result, why in corrections:
            store.correct_result(ident, old, result, why, who, now)
        for problem in preview.entries.problems:
            store.add_problem(ident, problem, who, now)
        for course in preview.entries.medicines:
            store.add_medicine(ident, course, who, now)
        for procedure in preview.entries.procedures:
            store.add_procedure(ident, procedure, who, now)
        store.add_answers(ident, preview.entries.answers, who, now)
        store.note("import", "file", "", who, now, patient_id=ident, text=preview.summary)
        return ident

    def _owner(self, patient: Patient) -> str:
        """The one patient who has one of these identifiers, else empty; raises when two have."""
        heads: dict[str, PatientHead] = {}
        for one in patient.identifiers:
            for head in self._reads.search(one.value, _FEW):
                mine = self._reads.record(head.id).patient.identifiers
                if any((i.system, _plain(i.value)) == (one.system, _plain(one.value)) for i in mine):
                    heads[head.id] = head
        if len(heads) > 1:
            raise NotAccepted("Two patients in the record have identifiers of this file: open the right one first.")
        return next(iter(heads), "")

    def _credible(self, entries: Record, patient: Patient, refused: list[str]) -> Record:
        """The entries that could also be typed; what cannot be true or shown is named in ``refused``."""
        today = self.today()

        def kept(one: _Entry, name: str, check: Callable[[_Entry, Patient, date], _Entry]) -> Iterator[_Entry]:
            try:
                yield check(one, patient, today)
            except AlpDeskError as error:
                refused.append(f"{name[:_NAME] or 'An entry without a name'}: {error.sentence}")

        return replace(
            entries,
            problems=tuple(new for one in entries.problems for new in kept(one, one.text, check_problem)),
            medicines=tuple(new for one in entries.medicines for new in kept(one, one.name, check_medicine)),
            procedures=tuple(new for one in entries.procedures for new in kept(one, one.text, check_procedure)),
        )

    def _possible(self, incoming: Record, patient: Patient) -> tuple[list[Result], list[str]]:
        possible, refused = [], []
        for result in incoming.results:
            try:
                check_dates(result, patient, self.today())
            except AlpDeskError as error:
                refused.append(f"{result}: {error.sentence}")
            else:
                possible.append(result)
        return possible, refused


def _sorted(preview: Preview, held: tuple[Result, ...]) -> tuple[tuple[Result, ...], tuple[Correction, ...]]:
    """The chosen results that are new, and those that take the place of one that the record holds.

    A result that another one of the same file corrects is left out.
    """
    taken = [one for place, one in enumerate(preview.results) if place in preview.chosen]
    known = {result.id: result for result in held}
    corrected = [(one, one.existing) for one in taken if one.standing == "corrected" and one.existing]
    stored = [(one, old) for one, old in corrected if known.get(old.id) == old]
    overtaken = {id(old) for _, old in corrected if known.get(old.id) != old}
    settled = {id(one) for one, _ in stored}
    new = tuple(one.result for one in taken if id(one) not in settled and id(one.result) not in overtaken)
    return new, tuple((old.id, one.result, one.why) for one, old in stored)


def _plain(value: str) -> str:
    return value.replace(" ", "").casefold()
