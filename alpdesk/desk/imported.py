"""Imports that were accepted: listed, undone as a whole, told of in a report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from alpdesk.clinical.dates import When
from alpdesk.clinical.imports import ImportedEntries, ImportedVersion, StoredImport, WaitingResult
from alpdesk.clinical.record import Answer
from alpdesk.clinical.results import Result
from alpdesk.desk.checks import NotAccepted, check_reason
from alpdesk.desk.duties import needs
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.patients import Patients
from alpdesk.desk.retelling import retold
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, plural, tr

KeptImport = StoredImport
_UNDONE = mark("Import undone: {reason}")
_KINDS: tuple[Literal["problem", "medicine_course", "procedure"], ...] = ("problem", "medicine_course", "procedure")


class NeitherPdfNorCsv(AlpDeskError):
    """The name of the file does not say in which format it is to be written."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing an import did: how much was withdrawn and brought back, and which new patients stay, empty."""

    withdrawn: int
    restored: int
    patients: tuple[str, ...]


class Imported(Patients):
    """What a clinician does with imports that were accepted."""

    @needs("import")
    def imports(self) -> tuple[KeptImport, ...]:
        """The latest imports, newest first, with how many of their rows still wait."""
        return self._reads.imports()

    @needs("import")
    @noted_if_failed("undo import")
    def undo_import(self, import_id: str, reason: str) -> Undone:
        """Withdraw all that came with an import, bring back what it replaced, and let nothing of it wait.

        Patients whom it added stay. Raises NotAccepted where it was undone before, or where something that came with
        it was corrected or marked since; then nothing is changed.
        """
        why = check_reason(reason)
        who, now, store = self._who(), self._now(), self._store
        with store.together():
            kept, entries, waiting = store.imported(import_id)
            if kept.undone:
                raise NotAccepted(tr("This import was undone already."))
            versions = store.imported_versions(import_id)
            _check_free(versions, "result")
            touched = dict.fromkeys(one.patient_id for one in entries)
            said = _UNDONE.format(reason=why)
            withdrawn, restored = self._take_back(versions, said)
            withdrawn += self._take_back_others(import_id, said)
            restored += self._answer_again(import_id)
            undone = [_undone(one, why) for one in waiting if one.state != "undone"]
            store.step_waiting(undone, "undo waiting result", who, now)
            store.undo_import(import_id, why, who, now)
            for patient_id in touched:
                self._run_again(patient_id)
        for patient_id in touched:
            self._changed(patient_id)
        return Undone(withdrawn, restored, tuple(one.patient_id for one in entries if one.kind == "patient"))

    @needs("import")
    @noted_if_failed("export")
    def import_report(self, import_id: str, path: Path, *, replace_file: bool = False) -> None:
        """Write what became of each row of an import, as PDF or CSV by the name of the file. It holds patient data.

        Raises NeitherPdfNorCsv, and AlreadyThere or NotWritten with their sentences.
        """
        from alpdesk.exchange.files import write_whole  # noqa: PLC0415 - most days nothing is exported

        suffix = path.suffix.casefold()
        if suffix not in {".pdf", ".csv"}:
            raise NeitherPdfNorCsv(
                tr("“{name}” ends in neither .pdf nor .csv: name the report FILE.pdf or FILE.csv.", name=path.name[:60])
            )
        kept, _, waiting = self._reads.imported(import_id)
        told = self._reads.import_rows(import_id)
        if suffix == ".csv":
            from alpdesk.exchange.import_csv import import_csv  # noqa: PLC0415 - as above

            data = import_csv(kept, told, waiting)
        else:
            from alpdesk.letters.import_report import import_report  # noqa: PLC0415 - loads ReportLab

            said = [replace(one, why=retold(one.why)) for one in told]
            left = [replace(one, reason=retold(one.reason)) for one in waiting]
            data = import_report(kept, said, left, self._clinic)
        with self._store.together():
            self._store.note("export", "file", import_id, self._who(), self._now(), text=f"report as {suffix[1:]}")
            write_whole(path, data, replace=replace_file)

    def _take_back(self, versions: Sequence[ImportedVersion], why: str) -> tuple[int, int]:
        """Withdraw the live results, or bring back what they replaced; how many of each."""
        who, now, store = self._who(), self._now(), self._store
        own, undone = {one.id for one in versions}, store.undone_results()
        withdrawn = restored = 0
        for one in versions:
            if not one.live:
                continue
            old = None if one.first else self._before(one, own, undone)
            if old is None:
                store.withdraw_result(one.patient_id, one.id, why, who, now)
                withdrawn += 1
                continue
            again = store.correct_result(one.patient_id, one.id, old, why, who, now)
            if came := store.import_of_result(old.id):
                store.came_with(came, [ImportedEntries(one.patient_id, "result", int(again), int(again))], who, now)
            restored += 1
        return withdrawn, restored

    def _before(self, one: ImportedVersion, own: Collection[str], undone: Sequence[tuple[int, int]]) -> Result | None:
        """The version before those of an import, passing over what came with others that were undone."""
        for version in reversed(self._store.result_history(one.patient_id, one.id)):
            ident = version.result.id
            gone = any(first <= int(ident) <= last for first, last in undone)
            if version.version.number and ident not in own and not gone:
                return version.result
        return None

    def _take_back_others(self, import_id: str, why: str) -> int:
        """Withdraw problems, medicines and operations; how many."""
        who, now, store, number = self._who(), self._now(), self._store, 0
        withdraw = {
            "problem": store.withdraw_problem,
            "medicine_course": store.withdraw_medicine,
            "procedure": store.withdraw_procedure,
        }
        for kind in _KINDS:
            versions = store.imported_versions(import_id, kind)
            _check_free(versions, kind)
            for one in versions:
                if one.live:
                    withdraw[kind](one.patient_id, one.id, why, who, now)
                    number += 1
        return number

    def _answer_again(self, import_id: str) -> int:
        """Give the answers before those of an import again, or say that they are not known; how many."""
        who, now, number = self._who(), self._now(), 0
        for one in self._store.imported_answers(import_id):
            if one.latest:
                told = one.before or Answer(one.question, "unknown", When.on(self.today()), who)
                again = replace(told, reason=mark("An import was undone."))
                self._store.add_answers(one.patient_id, (again,), who, now)
                number += 1
        return number


def _check_free(versions: Sequence[ImportedVersion], what: str) -> None:
    """Raise NotAccepted where a later version, not of the same import, rests on one of these."""
    own = {one.id for one in versions}
    later = {one.now for one in versions if one.now and one.now not in own and not one.late}
    if later:
        raise NotAccepted(_CHANGED[what](len(later)))


def _results(number: int) -> str:
    return plural(
        number,
        "The import cannot be undone: {number} result of it was corrected or marked since; "
        "withdraw what is wrong by hand.",
        "The import cannot be undone: {number} results of it were corrected or marked since; "
        "withdraw what is wrong by hand.",
    )


def _problems(number: int) -> str:
    return plural(
        number,
        "The import cannot be undone: {number} problem of it was corrected or marked since; "
        "withdraw what is wrong by hand.",
        "The import cannot be undone: {number} problems of it were corrected or marked since; "
        "withdraw what is wrong by hand.",
    )


def _medicines(number: int) -> str:
    return plural(
        number,
        "The import cannot be undone: {number} medicine course of it was corrected or marked since; "
        "withdraw what is wrong by hand.",
        "The import cannot be undone: {number} medicine courses of it were corrected or marked since; "
        "withdraw what is wrong by hand.",
    )


def _procedures(number: int) -> str:
    return plural(
        number,
        "The import cannot be undone: {number} procedure of it was corrected or marked since; "
        "withdraw what is wrong by hand.",
        "The import cannot be undone: {number} procedures of it were corrected or marked since; "
        "withdraw what is wrong by hand.",
    )


_CHANGED: dict[str, Callable[[int], str]] = {
    "result": _results,
    "problem": _problems,
    "medicine_course": _medicines,
    "procedure": _procedures,
}


def _undone(one: WaitingResult, why: str) -> WaitingResult:
    return replace(one, state="undone", reason=why)
