"""Writing that the outcome of a closed walkthrough would now be another, and what became of that."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from alpdesk.clinical.kept import ChangeState, StoredChange
from alpdesk.language import tr
from alpdesk.store import tables
from alpdesk.store.entries import patient_key
from alpdesk.store.failures import NotOnFile
from alpdesk.store.rows import key_of
from alpdesk.store.transactions import Transactions


class Changes(Transactions):
    """The verbs for changed outcomes; every row stays, the latest holds. They raise NotOnFile."""

    def add_outcome_change(self, found: StoredChange) -> str:
        """Keep a changed outcome; returns its id (the one that it carries is not used, nor its decisions)."""
        same = "content_hash outcome before after because cause"
        values: dict[str, object] = {name: getattr(found, name) for name in same.split()}
        values["walkthrough_id"] = key_of(found.walkthrough_id)
        with self._change(found.by, found.at) as change:
            key = patient_key(change, found.patient_id)
            ident = change.add(tables.outcome_change, {"patient_id": key, **values, **change.by})
            text = f"walkthrough {found.walkthrough_id}, by {found.cause}"
            change.note("find changed outcome", "outcome_change", ident, values, patient=key, text=text)
        return str(ident)

    def decide_change(
        self, change_id: str, state: ChangeState, reason: str, who: str, at: datetime, *, walkthrough_id: str = ""
    ) -> None:
        """Say what became of a changed outcome; ``walkthrough_id`` is the one that was closed instead."""
        key, table = key_of(change_id), tables.outcome_change
        closed = key_of(walkthrough_id) if walkthrough_id else None
        with self._change(who, at) as change:
            patient = change.execute(select(table.c.patient_id).where(table.c.id == key)).scalar()
            if patient is None:
                raise NotOnFile(tr("This changed outcome is not in the record: look at the list again."))
            values = {"change_id": key, "state": state, "reason": reason, "walkthrough_id": closed}
            change.add(tables.change_decision, {"patient_id": patient, **values, **change.by})
            change.note(f"changed outcome {state}", "outcome_change", key, values, patient=patient)
