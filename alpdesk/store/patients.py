"""Writing patients: added and corrected, with every earlier state kept."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update

from alpdesk.clinical.record import Patient
from alpdesk.store import rows, tables
from alpdesk.store.entries import patient_key
from alpdesk.store.search import name_key, search_words
from alpdesk.store.transactions import Change, Transactions, canonical


class Patients(Transactions):
    """The verbs for patients themselves."""

    def add_patient(self, patient: Patient, who: str, at: datetime) -> str:
        """Add a patient, whatever id it carries; returns the id that it has from now on."""
        with self._change(who, at) as change:
            key = change.add(tables.patient, _columns(patient) | {"version": 1})
            _keep(change, key, patient, 1, "")
            change.note("add patient", "patient", key, rows.patient_values(patient), patient=key)
        return str(key)

    def correct_patient(self, patient: Patient, reason: str, who: str, at: datetime) -> None:
        """Replace the patient's own data; the earlier state is kept. Raises NotOnFile."""
        with self._change(who, at) as change:
            key = patient_key(change, patient.id)
            of_it = tables.patient.c.id == key
            version = change.execute(select(tables.patient.c.version).where(of_it)).scalar_one() + 1
            change.execute(update(tables.patient).where(of_it).values(**_columns(patient), version=version))
            _keep(change, key, patient, version, reason)
            text = f"version {version}"
            change.note("correct patient", "patient", key, rows.patient_values(patient), patient=key, text=text)

    def note_read(self, patient_id: str, who: str, at: datetime) -> None:
        """Note that somebody looked at the record; raises NotOnFile."""
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            change.note("read record", "patient", key, patient=key)


def _columns(patient: Patient) -> rows.Values:
    """The patient's row: own data, and what the list is ordered and searched by."""
    return rows.patient_values(patient) | {
        "identifier": patient.identifier(),
        "family_key": name_key(patient.family),
        "given_key": name_key(patient.given),
    }


def _keep(change: Change, key: int, patient: Patient, version: int, reason: str) -> None:
    """Renew what hangs on the patient's row and keep this state for ever."""
    identifiers = [{"system": one.system, "value": one.value} for one in patient.identifiers]
    for table in (tables.identifier, tables.patient_word):
        change.execute(delete(table).where(table.c.patient_id == key))
    if identifiers:
        change.add_all(tables.identifier, [{"patient_id": key, **one} for one in identifiers])
    words = [{"patient_id": key, "word": word} for word in sorted(search_words(patient))]
    if words:
        change.add_all(tables.patient_word, words)
    body = canonical(rows.patient_values(patient) | {"identifiers": identifiers}).decode()
    change.add(
        tables.patient_version,
        {"patient_id": key, "version": version, "body": body, "change_reason": reason, **change.by},
    )
