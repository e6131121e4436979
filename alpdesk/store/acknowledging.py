"""Who saw a critical result: written once for each version that was seen, and taken back if that was a mistake."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import select

from alpdesk.language import tr
from alpdesk.store import tables
from alpdesk.store.entries import patient_key
from alpdesk.store.failures import NotOnFile
from alpdesk.store.rows import key_of
from alpdesk.store.transactions import Transactions

_DEEDS = {"acknowledged": "mark critical result seen", "taken back": "mark critical result not seen"}


class Acknowledging(Transactions):
    """The verb for critical results."""

    def add_acknowledgement(
        self,
        patient_id: str,
        result_id: str,
        state: Literal["acknowledged", "taken back"],
        note: str,
        who: str,
        at: datetime,
    ) -> str:
        """Note that a version of a result was seen, or take that back; returns the id. Raises NotOnFile."""
        with self._change(who, at) as change:
            key, result = patient_key(change, patient_id), key_of(result_id)
            owner = change.execute(select(tables.result.c.patient_id).where(tables.result.c.id == result)).scalar()
            if owner != key:
                raise NotOnFile(tr("This result is not in the record: look it up again."))
            values = {"result_id": result, "state": state, "note": note}
            ident = change.add(tables.acknowledgement, {"patient_id": key, **values, **change.by})
            text = f"result {result}"
            change.note(_DEEDS[state], "acknowledgement", ident, values, patient=key, text=text)
        return str(ident)
