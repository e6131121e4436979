"""Writing results: added, corrected by newer versions, withdrawn, marked suspect; never changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from alpdesk.clinical.results import Result
from alpdesk.store import rows, tables
from alpdesk.store.entries import add_entries, correct_entry, live_values, patient_key, withdraw_entry
from alpdesk.store.transactions import Transactions


class Results(Transactions):
    """The verbs for results."""

    def add_results(self, patient_id: str, results: Sequence[Result], who: str, at: datetime) -> tuple[str, ...]:
        """Add results, all or none, whatever ids they carry; returns their ids in order. Raises NotOnFile."""
        values = [rows.result_values(result) for result in results]
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            idents = add_entries(change, tables.result, key, values)
            if idents:
                what = ", ".join(dict.fromkeys(result.analyte for result in results))
                entity = str(idents[0]) if len(idents) == 1 else f"{idents[0]}-{idents[-1]}"
                change.note("add result", "result", entity, {"rows": values}, patient=key, text=what)
        return tuple(map(str, idents))

    def correct_result(self, patient_id: str, old_id: str, result: Result, reason: str, who: str, at: datetime) -> str:
        """Supersede a result by its corrected version; returns the new id. Raises NotOnFile, AlreadyChanged."""
        return self._supersede(patient_id, old_id, rows.result_values(result), reason, "correct result", who, at)

    def mark_suspect(self, patient_id: str, ident: str, reason: str, who: str, at: datetime) -> str:
        """Supersede a result by the same one, distrusted for ``reason``; an empty reason trusts it again."""
        return self._supersede(patient_id, ident, {"suspect": reason}, reason, "mark result suspect", who, at)

    def _supersede(
        self, patient_id: str, old_id: str, values: rows.Values, reason: str, action: str, who: str, at: datetime
    ) -> str:
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            whole = live_values(change, tables.result, key, old_id) | values
            new = correct_entry(change, tables.result, key, old_id, whole, reason)
            text = f"{whole['analyte']}, replaces {old_id}"
            told = {name: whole[name] for name in rows.RESULT_COLUMNS} | {"change_reason": reason}
            change.note(action, "result", new, told, patient=key, text=text)
        return str(new)

    def withdraw_result(self, patient_id: str, ident: str, reason: str, who: str, at: datetime) -> None:
        """Take a result back, with the reason; it stays in its history. Raises NotOnFile, AlreadyChanged."""
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            withdraw_entry(change, tables.result, key, ident, reason)
            change.note("withdraw result", "result", ident, {"reason": reason}, patient=key)
