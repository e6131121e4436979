"""Other versions of FHIR are named and refused, never half-read."""

from __future__ import annotations

from typing import Any

import pytest

from alpdesk.exchange.fhir import record_of
from alpdesk.exchange.json_reader import NotReadable

PATIENT = {"resourceType": "Patient", "id": "p", "name": [{"family": "Ferrer"}]}


def bundle(*resources: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"resourceType": "Bundle", "entry": [{"resource": one} for one in (PATIENT, *resources)], **more}


@pytest.mark.parametrize(
    ("kind", "fields", "version"),
    [
        ("Condition", {"clinicalStatus": "active"}, "STU3"),
        ("Condition", {"verificationStatus": "confirmed"}, "STU3"),
        ("Condition", {"assertedDate": "2020-01-01"}, "STU3"),
        ("Condition", {"patient": {"reference": "Patient/p"}, "clinicalStatus": "active"}, "DSTU2"),
        ("Observation", {"context": {"reference": "Encounter/1"}}, "STU3"),
        ("Observation", {"comment": "x"}, "STU3"),
        ("Observation", {"comments": "x"}, "DSTU2"),
        ("Observation", {"category": {"text": "laboratory"}}, "DSTU2"),
        ("MedicationStatement", {"taken": "y"}, "STU3"),
        ("MedicationStatement", {"wasNotTaken": False}, "DSTU2"),
        ("MedicationStatement", {"medication": {"concept": {"text": "x"}}}, "R5"),
        ("MedicationRequest", {"requester": {"agent": {"reference": "Practitioner/1"}}}, "STU3"),
        ("MedicationOrder", {}, "DSTU2"),
        ("ReferralRequest", {}, "STU3"),
        ("Procedure", {"notDone": False}, "STU3"),
        ("Procedure", {"occurrenceDateTime": "2020-01-01"}, "R5"),
        ("QuestionnaireResponse", {"group": {}}, "DSTU2"),
        ("Patient", {"animal": {}}, "STU3"),
        ("AllergyIntolerance", {"clinicalStatus": "active"}, "STU3"),
        ("Observation", {"meta": {"profile": ["https://fhir.hl7.org.uk/STU3/StructureDefinition/X"]}}, "STU3"),
    ],
)
def test_shapes_that_r4_lacks_name_their_version(kind: str, fields: dict[str, Any], version: str) -> None:
    with pytest.raises(NotReadable, match=f"FHIR {version}"):
        record_of(bundle({"resourceType": kind, **fields}))


@pytest.mark.parametrize("place", ["bundle", "meta"])
def test_a_stated_version_is_believed(place: str) -> None:
    stated: dict[str, Any] = {"fhirVersion": "3.0.2"}
    with pytest.raises(NotReadable, match=r"FHIR 3\.0\.2"):
        record_of(bundle(**(stated if place == "bundle" else {"meta": stated})))


@pytest.mark.parametrize("version", ["4.0.1", "4.3.0", "R4", 4])
def test_r4_is_read(version: Any) -> None:
    assert record_of(bundle(meta={"fhirVersion": version})).patient.family == "Ferrer"


def test_the_shapes_of_r4_are_not_mistaken() -> None:
    record = record_of(
        bundle(
            {"resourceType": "MedicationStatement", "context": {}, "status": "active"},
            {"resourceType": "MedicationRequest", "requester": {"reference": "Practitioner/1"}, "status": "active"},
            {
                "resourceType": "Condition",
                "clinicalStatus": {},
                "meta": {"profile": ["http://hl7.org/fhir/us/core/x", 5]},
            },
            {"resourceType": "Encounter", "context": {}},
            {"resourceType": "Observation", "meta": {"profile": "x"}},
        )
    )
    assert len(record.medicines) == 2
