"""Critical results at the desk: which wait to be seen, and saying that one was seen."""

from __future__ import annotations

from alpdesk.clinical.kept import Acknowledgement
from alpdesk.desk.checks import NotAccepted, check_reason
from alpdesk.desk.critical import Critical
from alpdesk.desk.duties import needs
from alpdesk.desk.patients import Patients
from alpdesk.language import mark, tr

MISTAKE = mark("Acknowledged by mistake")


class CriticalResults(Patients):
    """What a clinician does with critical results."""

    @needs("read")
    def critical(self, patient_id: str = "") -> tuple[Critical, ...]:
        """The critical results that wait, of one patient or of all whose status is known; emergencies first."""
        self._survey.turn_to(self.today())
        if patient_id:
            return self._survey.work_out(patient_id).critical
        return tuple(sorted(self._survey.critical, key=lambda one: not one.emergency))

    @needs("read")
    def acknowledgements(self, patient_id: str) -> tuple[Acknowledgement, ...]:
        """Who has seen which critical results of a patient, oldest first."""
        return self._reads.acknowledgements(patient_id)

    @needs("enter")
    def acknowledge_result(self, patient_id: str, result_id: str, note: str) -> None:
        """Say that a critical result was seen, and what was done; raises a sentence and keeps nothing otherwise."""
        if not note.strip():
            raise NotAccepted(tr("Say in a few words what you did or decided."))
        who, now = self._who(), self._now()
        self._store.add_acknowledgement(patient_id, result_id, "acknowledged", check_reason(note), who, now)
        self._changed(patient_id)

    @needs("enter")
    def take_back_acknowledgement(self, patient_id: str, result_id: str) -> None:
        """The result waits again to be seen."""
        self._store.add_acknowledgement(patient_id, result_id, "taken back", MISTAKE, self._who(), self._now())
        self._changed(patient_id)
