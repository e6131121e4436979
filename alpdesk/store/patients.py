"""Writing patients: added and corrected, with every earlier state kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update

from alpdesk.clinical.record import Patient
from alpdesk.store import rows, tables
from alpdesk.store.audit import Noted, canonical
from alpdesk.store.entries import next_id, patient_key
from alpdesk.store.search import name_key, search_words
from alpdesk.store.transactions import Change, Transactions


class Patients(Transactions):
    """The verbs for patients themselves."""

    def add_patient(self, patient: Patient, who: str, at: datetime) -> str:
        """Add a patient, whatever id it carries; returns the id that it has from now on."""
        return self.add_patients([patient], who, at)[0]

    def add_patients(self, patients: Sequence[Patient], who: str, at: datetime) -> tuple[str, ...]:
        """Add patients, all or none; returns their ids in order, which follow each other."""
        if not patients:
            return ()
        with self._change(who, at) as change:
            first = next_id(change, tables.patient)
            keyed = list(enumerate(patients, first))
            change.add_all(tables.patient, [{"id": key, **patient_columns(one), "version": 1} for key, one in keyed])
            _keep(change, keyed, 1, "")
            change.note_all([Noted("add patient", "patient", key, _told(one, ""), key) for key, one in keyed])
        return tuple(str(key) for key, _ in keyed)

    def correct_patient(self, patient: Patient, reason: str, who: str, at: datetime) -> None:
        """Replace the patient's own data; the earlier state is kept. Raises NotOnFile."""
        with self._change(who, at) as change:
            key = patient_key(change, patient.id)
            of_it = tables.patient.c.id == key
            version = change.execute(select(tables.patient.c.version).where(of_it)).scalar_one() + 1
            change.execute(update(tables.patient).where(of_it).values(**patient_columns(patient), version=version))
            for table in (tables.identifier, tables.patient_word):
                change.execute(delete(table).where(table.c.patient_id == key))
            _keep(change, [(key, patient)], version, reason)
            text = f"version {version}"
            change.note("correct patient", "patient", key, _told(patient, reason), patient=key, text=text)


def patient_columns(patient: Patient) -> rows.Values:
    """The patient's row: own data, and what the list is ordered and searched by."""
    return rows.patient_values(patient) | {
        "identifier": patient.identifier(),
        "family_key": name_key(patient.family),
        "given_key": name_key(patient.given),
    }


def _identifiers(patient: Patient) -> list[dict[str, str]]:
    return [{"system": one.system, "value": one.value} for one in patient.identifiers]


def _told(patient: Patient, reason: str) -> rows.Values:
    """What the audit line covers."""
    return rows.patient_values(patient) | {"identifiers": _identifiers(patient), "change_reason": reason}


def _keep(change: Change, keyed: Sequence[tuple[int, Patient]], version: int, reason: str) -> None:
    """Write what hangs on the patients' rows, and keep this state of them for ever."""
    identifiers, words, versions = [], [], []
    for key, patient in keyed:
        identifiers += [{"patient_id": key, **one} for one in _identifiers(patient)]
        words += [{"patient_id": key, "word": word} for word in sorted(search_words(patient))]
        body = canonical(rows.patient_values(patient) | {"identifiers": _identifiers(patient)}).decode()
        versions.append({"patient_id": key, "version": version, "body": body, "change_reason": reason, **change.by})
    for table, added in ((tables.identifier, identifiers), (tables.patient_word, words)):
        if added:
            change.add_all(table, added)
    change.add_all(tables.patient_version, versions)
