"""Patients: added, corrected, never lost."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient, Record
from alpdesk.store.failures import NotOnFile
from alpdesk.store.store import Store
from tests.unit.store.samples import AT, HARTLEY, WHO


def test_a_patient_comes_back_as_entered(store: Store, hartley: str) -> None:
    assert store.record(hartley) == Record(replace(HARTLEY, id=hartley))


def test_markup_and_any_script_come_back_as_typed(store: Store) -> None:
    odd = Patient(
        "", "<b>O’Brien</b> & Söhne", "王 \u202eعلي\u202c \"';--", born=When.parse("1999"), address="a\x00b\n\tc"
    )
    ident = store.add_patient(odd, WHO, AT)
    assert store.record(ident).patient == replace(odd, id=ident)


def test_a_correction_replaces_what_is_shown_and_keeps_what_was(store: Store, hartley: str) -> None:
    corrected = replace(HARTLEY, id=hartley, family="Hartley-Ross", identifiers=(Identifier("NHS", "943 476 5870"),))
    store.correct_patient(corrected, "married; number mistyped", WHO, AT)
    assert store.record(hartley).patient == corrected
    kept = store._run("SELECT version, body, change_reason FROM patient_version ORDER BY version")  # noqa: SLF001
    assert [(number, json.loads(body)["family"], reason) for number, body, reason in kept] == [
        (1, "Hartley", ""),
        (2, "Hartley-Ross", "married; number mistyped"),
    ]
    assert json.loads(kept[0][1])["identifiers"][0] == {"system": "NHS", "value": "943 476 5919"}


@pytest.mark.parametrize("ident", ["999", "", "abc", "-1", "1 OR 1=1", "٣", "9" * 30])
def test_an_unknown_id_is_not_on_file(store: Store, hartley: str, ident: str) -> None:
    assert hartley == "1"
    with pytest.raises(NotOnFile, match="not in the record"):
        store.record(ident)
    with pytest.raises(NotOnFile):
        store.correct_patient(replace(HARTLEY, id=ident), "why", WHO, AT)
    assert [line.action for line in store.audit()] == ["add patient", "set user", "set clinic"]


@pytest.mark.parametrize("table", ["patient", "patient_version"])
def test_the_database_itself_refuses_to_delete_a_patient(store: Store, hartley: str, table: str) -> None:
    with pytest.raises(IntegrityError, match="stay as entered"), store._writing() as connection:  # noqa: SLF001
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
    assert store.record(hartley).patient.family == "Hartley"
