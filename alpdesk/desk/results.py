"""Results at the desk: recorded, corrected, withdrawn, distrusted; nothing is ever overwritten."""

from __future__ import annotations

from dataclasses import replace

from alpdesk.clinical.kept import ResultVersion
from alpdesk.clinical.results import Result
from alpdesk.desk.checks import check_reason, check_result
from alpdesk.desk.duties import needs
from alpdesk.desk.retelling import retold
from alpdesk.desk.seat import Seat


class Results(Seat):
    """What a clinician does with results."""

    @needs("enter")
    def record_results(self, patient_id: str, results: tuple[Result, ...]) -> tuple[str, ...]:
        """Record results in one transaction and return their ids; raises a sentence and records nothing otherwise."""
        patient = self._reads.record(patient_id).patient
        checked = tuple(check_result(result, patient, self.today()) for result in results)
        with self._changing(patient_id):
            return self._store.add_results(patient_id, checked, self._who(), self._now())

    @needs("enter")
    def correct_result(self, patient_id: str, result_id: str, result: Result, reason: str) -> str:
        """Let a corrected result take the place of another, which stays in the history; returns the new id."""
        patient = self._reads.record(patient_id).patient
        checked = replace(check_result(result, patient, self.today()), status=_corrected(result.status))
        why = check_reason(reason)
        with self._changing(patient_id):
            return self._store.correct_result(patient_id, result_id, checked, why, self._who(), self._now())

    @needs("enter")
    def withdraw_result(self, patient_id: str, result_id: str, reason: str) -> None:
        """Take a result back, with a reason; it stays in the history and counts no more."""
        with self._changing(patient_id):
            self._store.withdraw_result(patient_id, result_id, check_reason(reason), self._who(), self._now())

    @needs("enter")
    def mark_suspect(self, patient_id: str, result_id: str, reason: str) -> str:
        """Distrust the specimen of a result: its value is kept but not counted until a valid repeat; the new id."""
        with self._changing(patient_id):
            return self._store.mark_suspect(patient_id, result_id, check_reason(reason), self._who(), self._now())

    @needs("read")
    def result_history(self, patient_id: str, result_id: str) -> tuple[ResultVersion, ...]:
        """Every version of a result, oldest first."""
        return tuple(_shown(one) for one in self._reads.result_history(patient_id, result_id))


def _corrected(status: str) -> str:
    return "corrected" if status in {"final", "amended"} else status


def _shown(one: ResultVersion) -> ResultVersion:
    """The version with its reasons, where AlpDesk gave them, in the language of the moment."""
    kept = one.version
    said = replace(kept, reason=retold(kept.reason), ended_reason=retold(kept.ended_reason))
    return replace(one, version=said)
