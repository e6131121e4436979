"""Reading who saw which critical results."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from alpdesk.clinical.kept import Acknowledgement
from alpdesk.store import rows
from alpdesk.store.rows import key_of

_LATEST = (
    "SELECT result_id, state, note, entered_by, entered_at FROM acknowledgement WHERE id IN "
    "(SELECT max(id) FROM acknowledgement WHERE patient_id = ? GROUP BY result_id) ORDER BY id"
)


class AcknowledgingReadings:
    """What can be read of critical results."""

    @abstractmethod
    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[rows.Row]:
        """Run one SELECT."""

    def acknowledgements(self, patient_id: str) -> tuple[Acknowledgement, ...]:
        """Who saw which of the patient's results, oldest first; what was taken back is not among them."""
        found = self._run(_LATEST, [key_of(patient_id)])
        return tuple(
            Acknowledgement(str(result), note, by, rows.instant_of(at))
            for result, state, note, by, at in found
            if state == "acknowledged"
        )
