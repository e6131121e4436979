"""One patient from a FHIR R4 Bundle: everything said is kept, nothing is guessed, nobody else is let in."""

from __future__ import annotations

import copy
import json
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.coding import kinds, procedure_kinds
from alpdesk.clinical.dates import NEVER
from alpdesk.clinical.record import Code, Identifier, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.exchange.fhir import NotOnePatient, read_bundle, record_of
from alpdesk.exchange.json_reader import NotReadable, parse
from tests.examples import at_least

Json = dict[str, Any]
UCUM, LOINC = "http://unitsofmeasure.org", "http://loinc.org"
PATIENT: Json = {
    "resourceType": "Patient",
    "id": "p1",
    "identifier": [{"system": "https://alpdesk.example/patients", "value": "P-1"}],
    "name": [{"use": "old", "family": "Soler"}, {"use": "official", "family": "Ferrer", "given": ["Nuria", "Ana"]}],
    "gender": "female",
    "birthDate": "1966-04-14",
}
SUBJECT: Json = {"reference": "Patient/p1"}


def bundle(*resources: Json, patient: Json | None = PATIENT, address: str = "", **more: Any) -> Json:
    first = [{"resource": patient, **({"fullUrl": address} if address else {})}] if patient is not None else []
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [*first, *({"resource": r} for r in resources)],
        **more,
    }


def read(*resources: Json, patient: Json = PATIENT, address: str = "") -> Record:
    whole = bundle(*({"subject": SUBJECT, **one} for one in resources), patient=patient, address=address)
    return record_of(parse(json.dumps(whole)))


def observation(**more: Any) -> Json:
    return {
        "resourceType": "Observation",
        "id": "o1",
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": "6768-6"}], "text": "ALP"},
        "subject": SUBJECT,
        "effectiveDateTime": "2026-03-12T08:15:00+01:00",
        "valueQuantity": {"value": 24, "unit": "U/L", "system": UCUM, "code": "U/L"},
        **more,
    }


def result(**more: Any) -> Result:
    (found,) = read(observation(**more)).results
    return found


def quantity(value: Any, unit: str = "U/L", **more: Any) -> Json:
    return {"value": value, "unit": unit, **more}


# The Bundle and its patient


def test_the_patient_is_read() -> None:
    patient = {
        **PATIENT,
        "name": [{"family": "Ferrer", "given": ["Nuria"], "prefix": ["Ms"]}],
        "identifier": [
            {"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990000018"},
            {"type": {"text": "Hospital"}, "value": "H1"},
            {"use": "old", "value": "gone"},
            {"system": "empty"},
        ],
        "telecom": [{"system": "email", "value": "x"}, {"system": "phone", "value": "020 7946 0000"}],
        "address": [{"use": "home", "line": ["1 Invented Street"], "city": "Nowhere", "postalCode": "N0 0NE"}],
        "deceasedDateTime": "2026-05-01",
    }
    read_patient = read(patient=patient).patient
    assert read_patient.name == "FERRER, Nuria (Ms)"
    assert (read_patient.sex, read_patient.born.text, read_patient.died.text) == ("female", "1966-04-14", "2026-05-01")
    assert read_patient.identifiers == (Identifier("NHS", "9990000018"), Identifier("Hospital", "H1"))
    assert read_patient.address == "1 Invented Street\nNowhere\nN0 0NE"
    assert read_patient.telephone == "020 7946 0000"


def test_the_official_name_is_taken_before_an_old_one() -> None:
    assert read().patient.name == "FERRER, Nuria Ana"
    assert (
        read(patient={"resourceType": "Patient", "name": [{"text": "Nuria Ferrer"}]}).patient.family == "Nuria Ferrer"
    )


def test_a_patient_of_few_words_is_read() -> None:
    record = read(patient={"resourceType": "Patient", "deceasedBoolean": True, "birthDate": "1966-04"})
    assert (record.patient.sex, record.patient.born.day, record.patient.family) == ("unknown", None, "")
    assert record.notes == ("The patient is recorded as deceased, with no date.",)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"birthDate": "1966-02-30"}, "birth date “1966-02-30”"),
        ({"birthDate": "14.04.1966"}, "is not a date"),
        ({"birthDate": 1966}, "is not a date"),
        ({"birthDate": "1266-04-14"}, "too long ago"),
        ({"deceasedDateTime": "1966-04-13"}, "after the date of death"),
    ],
)
def test_an_impossible_birth_date_is_refused(fields: Json, words: str) -> None:
    with pytest.raises(NotReadable, match=words):
        read(patient={**PATIENT, **fields})


@pytest.mark.parametrize(
    ("whole", "words"),
    [
        ([], "JSON, but not FHIR"),
        ({}, "JSON, but not FHIR"),
        (PATIENT, "a FHIR Patient"),
        (bundle(patient=None), "no patient"),
        ({"resourceType": "Bundle"}, "no patient"),
        (bundle(observation(), {**PATIENT, "id": "p2"}), "2 patients"),
        (bundle(type="history"), "history"),
        (bundle(observation(subject={"reference": "Patient/p2"})), "another patient"),
    ],
)
def test_what_is_not_one_patient_is_refused_with_one_sentence(whole: Any, words: str) -> None:
    with pytest.raises(NotReadable, match=words) as refusal:
        record_of(whole)
    assert refusal.value.sentence.endswith(".")
    assert "\n" not in refusal.value.sentence


@pytest.mark.parametrize("kind", ["searchset", "batch", "transaction", "collection", "document"])
def test_every_kind_of_bundle_is_read(kind: str) -> None:
    assert len(record_of(bundle(observation(), type=kind)).results) == 1


def test_what_is_no_resource_is_passed_over() -> None:
    whole = bundle(observation())
    whole["entry"] += [7, {}, {"resource": None}, {"resource": {}}, {"resource": {"resourceType": "Organization"}}]
    whole["entry"].append({"resource": observation(id="gone"), "request": {"method": "DELETE"}})
    assert [r.id for r in record_of(whole).results] == ["o1"]


# Whose an entry is

URN = "urn:uuid:0d0e0f00-0000-4000-8000-000000000001"
SERVER = "https://server.example/fhir"


@pytest.mark.parametrize(
    ("subject", "address"),
    [
        ({}, ""),
        ({"display": "Nuria Ferrer"}, ""),
        ({"reference": "Patient/p1"}, URN),
        ({"reference": URN}, URN),
        ({"reference": "urn:uuid:p1"}, ""),
        ({"reference": "Patient/p1/_history/3"}, ""),
        ({"reference": f"{SERVER}/Patient/p1"}, f"{SERVER}/Patient/p1"),
        ({"reference": f"{SERVER}/Patient/p1".replace("https", "http")}, f"{SERVER}/Patient/p1"),
        ({"reference": f"{SERVER}/Patient/p1"}, ""),
        ({"reference": "Patient?identifier=https://alpdesk.example/patients|P-1"}, ""),
        ({"reference": "Patient?identifier=P-1"}, ""),
        ({"identifier": {"system": "https://alpdesk.example/patients", "value": "P-1"}}, ""),
        ({"reference": "#me"}, ""),
    ],
)
def test_references_of_every_kind_find_the_patient(subject: Json, address: str) -> None:
    contained = [{"resourceType": "Patient", "id": "me", "name": [{"family": "FERRER"}]}]
    given_bundle = bundle(observation(subject=subject, contained=contained), address=address)
    assert len(record_of(given_bundle).results) == 1


@pytest.mark.parametrize(
    "subject",
    [
        {"reference": "Patient/p2"},
        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000009"},
        {"reference": "https://other.example/fhir/Patient/p1"},
        {"reference": "https://other.example/fhir/Patient/p2"},
        {"reference": "Patient?identifier=https://alpdesk.example/patients|P-2"},
        {"reference": "Patient?identifier=https://other.example|P-1"},
        {"identifier": {"value": "P-2"}},
        {"reference": "#other"},
        {"reference": "#born-later"},
        {"reference": "#identified"},
    ],
)
def test_an_entry_of_another_patient_is_refused(subject: Json) -> None:
    contained = [
        {"resourceType": "Patient", "id": "other", "name": [{"family": "Okafor"}]},
        {"resourceType": "Patient", "id": "born-later", "birthDate": "2001-01-01"},
        {"resourceType": "Patient", "id": "identified", "identifier": [{"value": "P-2"}]},
    ]
    given_bundle = bundle(observation(subject=subject, contained=contained), address=f"{SERVER}/Patient/p1")
    with pytest.raises(NotOnePatient, match="One Observation belongs to another patient"):
        record_of(given_bundle)


@pytest.mark.parametrize("reference", ["Group/1", "Device/1", "urn:uuid:device", "#device"])
def test_an_entry_about_a_device_or_a_group_is_passed_over(reference: str) -> None:
    device = {"resourceType": "Device", "id": "device"}
    whole = bundle(observation(subject={"reference": reference}, contained=[device]))
    whole["entry"].append({"fullUrl": "urn:uuid:device", "resource": {"resourceType": "Device"}})
    assert record_of(whole).results == ()


def test_a_contained_patient_is_not_a_second_patient() -> None:
    mother = {"resourceType": "Patient", "id": "mother"}
    assert record_of(bundle(observation(contained=[mother]))).patient.family == "Ferrer"


# Ids and versions


def test_an_entry_given_twice_comes_in_once() -> None:
    whole = bundle(observation(), observation())
    whole["entry"].append(copy.deepcopy(whole["entry"][0]))
    assert len(record_of(whole).results) == 1


def test_of_two_versions_the_last_updated_counts() -> None:
    old = observation(meta={"lastUpdated": "2026-03-12T10:00:00Z"})
    new = observation(meta={"lastUpdated": "2026-03-12T09:30:00-05:00"}, valueQuantity=quantity(42))
    assert [str(r.quantity) for r in read(new, old).results] == ["42 U/L"]


def test_versions_without_a_time_are_both_kept_under_ids_of_their_own() -> None:
    other = observation(valueQuantity=quantity(42), meta={"lastUpdated": "2026-03-12T10:00:00Z"})
    assert [r.id for r in read(observation(), other).results] == ["o1", "o1-2"]


def test_entries_without_id_are_told_apart() -> None:
    bare = {key: value for key, value in observation().items() if key != "id"}
    whole = bundle(bare, {**bare, "issued": "x"}, observation(id="entry-2"))
    ids = [r.id for r in record_of(whole).results]
    assert len(set(ids)) == len(ids) == 3


def test_the_patients_id_may_come_from_its_address() -> None:
    assert read(patient={"resourceType": "Patient"}, address=URN).patient.id == URN.removeprefix("urn:uuid:")


# Observations


def test_a_result_keeps_all_that_was_reported() -> None:
    found = result(
        identifier=[{"system": "https://lab.example", "value": "42"}],
        issued="2026-03-12T12:00:00Z",
        performer=[{"reference": "Practitioner/1", "display": "Dr X"}, {"display": "Laboratory A"}],
        method={"text": "IFCC"},
        note=[{"text": "fasting"}, {"text": "repeat"}],
        meta={"tag": [{"code": "other"}, {"system": "any", "code": "sample-suspect", "display": "Haemolysed"}]},
        valueQuantity={"value": 24, "comparator": "<", "unit": "U/L", "system": UCUM, "code": "U/L"},
        referenceRange=[{"low": quantity(30), "high": quantity(130)}],
    )
    assert (found.analyte, str(found.quantity), found.value_text, found.code) == ("alp", "<24 U/L", "<24 U/L", "6768-6")
    assert (str(found.taken), found.taken.text) == ("12-Mar-2026", "2026-03-12T08:15:00+01:00")
    assert (found.laboratory, found.method, found.suspect) == ("Laboratory A", "IFCC", "Haemolysed")
    assert (found.note, found.identifier) == ("fasting\nrepeat", "https://lab.example|42")
    assert (found.issued, str(found.limits), found.status) == ("2026-03-12T12:00:00Z", "30–130 U/L", "final")


def test_a_suspect_tag_without_words_still_marks_the_sample() -> None:
    assert result(meta={"tag": [{"code": "sample-suspect"}]}).suspect == "marked as a suspect sample"


@pytest.mark.parametrize("code", ["6768-6", "17838-4", "1742-6", "2324-2", "14631-6", "1975-2", "62236-5"])
def test_an_analyte_is_known_by_its_code(code: str) -> None:
    assert result(code={"coding": [{"system": f"{LOINC}/", "code": code}]}).code == code


def test_other_observations_are_skipped_in_silence() -> None:
    record = read(observation(code={"coding": [{"system": LOINC, "code": "8302-2"}], "text": "Body height"}))
    assert (record.results, record.notes) == ((), ())


@pytest.mark.parametrize(
    "code",
    [
        {"text": "Alkaline phosphatase"},
        {"text": "Alk. phos."},
        {"coding": [{"system": "local", "code": "1", "display": "ALP"}]},
        {"coding": [{"system": LOINC, "code": "6768-6"}, {"system": LOINC, "code": "17838-4"}], "text": "ALP"},
    ],
)
def test_an_alp_without_a_known_code_is_named_and_not_used(code: Json) -> None:
    record = read(observation(code=code))
    assert record.results == ()
    assert record.notes[0].endswith("has no code that AlpDesk knows and was not used.")


def test_a_t_score_is_known_by_its_words_whatever_its_code() -> None:
    found = result(
        code={"coding": [{"system": "local", "code": "x", "display": "DXA T-score, lumbar spine"}]},
        valueQuantity={"value": Decimal("-2.7").__float__(), "unit": "{T-score}"},
    )
    assert (found.analyte, str(found.canonical)) == ("t_score", "-2.7 SD")


def test_components_are_results_of_their_own() -> None:
    alp, ggt = ({"coding": [{"system": LOINC, "code": code}]} for code in ("6768-6", "2324-2"))
    parts = [{"code": alp, "valueQuantity": quantity(24)}, {"code": ggt, "valueQuantity": quantity(20)}, {"code": {}}]
    panel = {key: value for key, value in observation(component=parts).items() if key != "valueQuantity"}
    assert [(r.id, r.analyte, str(r.quantity), str(r.taken)) for r in read(panel).results] == [
        ("o1.1", "alp", "24 U/L", "12-Mar-2026"),
        ("o1.2", "ggt", "20 U/L", "12-Mar-2026"),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ('{"value": 0.50, "unit": "ukat/L"}', "0.50 µkat/L"),
        ('{"value": 24.0, "unit": "U/l"}', "24.0 U/L"),
        ('{"value": 24, "unit": "units", "system": "http://unitsofmeasure.org", "code": "[iU]/L"}', "24 U/L"),
        ('{"value": 1.2e2, "unit": "IU/L"}', "120 U/L"),
        ('{"value": 24, "code": "U/L"}', "24"),
        ('{"value": 24, "unit": "KA units"}', "24 KA units"),
        ('{"value": 29.93823754206948, "unit": "U/L"}', "29.93823754206948 U/L"),
        ('{"value": 1500, "comparator": ">", "unit": "U/L"}', ">1500 U/L"),
        ('{"value": 24}', "24"),
    ],
)
def test_numbers_and_units_are_kept_as_reported(value: str, shown: str) -> None:
    text = json.dumps(bundle(observation(valueQuantity="PLACE"))).replace('"PLACE"', value)
    (found,) = record_of(parse(text)).results
    assert str(found.quantity) == shown
    assert found.unreadable == ""


def test_a_unit_that_alp_is_not_measured_in_leaves_the_value_unknown() -> None:
    for unit in ("mg/dL", "KA units", ""):
        found = result(valueQuantity=quantity(24, unit))
        assert found.quantity is not None
        assert (found.quantity.unit, found.canonical) == (unit, None)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"valueQuantity": {"unit": "U/L"}}, "no value was given"),
        ({"valueQuantity": {}}, "no value was given"),
        ({"valueQuantity": {"value": "24", "unit": "U/L"}}, "not a number"),
        ({"valueQuantity": {"value": True, "unit": "U/L"}}, "not a number"),
        ({"valueQuantity": {"value": 24, "comparator": "ad", "unit": "U/L"}}, "not a number"),
        ({"valueQuantity": {"value": 1e300, "unit": "U/L"}}, "not a number"),
        ({"valueQuantity": {"value": -24, "unit": "U/L"}}, "below zero"),
        ({"valueQuantity": {"value": 24, "unit": "ukat/L", "system": UCUM, "code": "U/L"}}, "contradict"),
        ({"valueString": "not detected", "valueQuantity": None}, "no value"),
        ({"dataAbsentReason": {"text": "haemolysed"}}, "no value: haemolysed"),
        ({"dataAbsentReason": {}}, "no reason given"),
        ({"effectiveDateTime": "2026-13-45"}, "“2026-13-45” is not a date"),
        ({"effectiveDateTime": 20260312}, "is not a date"),
    ],
)
def test_what_cannot_be_read_stays_listed_with_the_reason(fields: Json, reason: str) -> None:
    found = result(**fields)
    assert found.quantity is None
    assert reason in found.unreadable


@pytest.mark.parametrize(
    ("fields", "shown", "reason"),
    [
        ({"valueString": "<20 U/L"}, "<20 U/L", ""),
        ({"valueString": "24,5 IU/L"}, "24.5 U/L", ""),
        ({"valueString": "24 mg/dL"}, "24 mg/dL", ""),
        ({"valueString": "24"}, "None", "without a unit"),
        ({"valueString": "not detected"}, "None", "in words"),
        ({"valueString": "-24 U/L"}, "None", "below zero"),
        ({"valueInteger": 24}, "24", ""),
        ({"valueCodeableConcept": {"text": "raised"}}, "None", "not a number"),
        ({"valueRange": {}}, "None", "not a number"),
        ({}, "None", "no value was given"),
    ],
)
def test_values_of_other_kinds_are_read_where_they_are_clear(fields: Json, shown: str, reason: str) -> None:
    given_observation = {key: value for key, value in observation(**fields).items() if key != "valueQuantity"}
    (found,) = read(given_observation).results
    assert str(found.quantity) == shown
    assert reason in found.unreadable
    assert bool(reason) == bool(found.unreadable)


def test_an_inr_in_words_needs_no_unit() -> None:
    inr = observation(code={"coding": [{"system": LOINC, "code": "6301-6"}]}, valueString="1.2")
    del inr["valueQuantity"]
    assert str(read(inr).results[0].canonical) == "1.2"


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"effectiveDateTime": "2026-03"}, "Mar-2026"),
        ({"effectiveInstant": "2026-03-12T23:30:00-08:00"}, "12-Mar-2026"),
        ({"effectivePeriod": {"start": "2026-03-11", "end": "2026-03-12"}}, "11-Mar-2026"),
        ({"effectiveTiming": {}}, ""),
        ({}, ""),
    ],
)
def test_the_date_is_the_one_written(fields: Json, shown: str) -> None:
    dated = {key: value for key, value in observation(**fields).items() if key != "effectiveDateTime" or key in fields}
    assert str(read(dated).results[0].taken) == shown


def test_a_result_without_status_is_said_not_to_count() -> None:
    bare = {key: value for key, value in observation().items() if key != "status"}
    record = read(bare)
    assert record.results[0].status == "unknown"
    assert record.notes == ("Observation “Alkaline phosphatase” has no status and was not counted.",)


@pytest.mark.parametrize(
    ("performers", "laboratory"),
    [
        ([], ""),
        ([{"reference": "Organization/lab"}], "Laboratory B"),
        ([{"reference": "#lab"}], "Laboratory C"),
        ([{"reference": "Organization/elsewhere"}], ""),
        ([{"reference": "PractitionerRole/1", "display": "Dr X"}], ""),
        ([{"reference": "urn:uuid:doctor", "display": "Dr X"}, {"display": "Laboratory D"}], "Laboratory D"),
    ],
)
def test_a_laboratory_is_an_organisation_not_a_person(performers: list[Json], laboratory: str) -> None:
    inside = {"resourceType": "Organization", "id": "lab", "name": "Laboratory C"}
    whole = bundle(observation(performer=performers, contained=[inside]))
    whole["entry"].append({"resource": {"resourceType": "Organization", "id": "lab", "name": "Laboratory B"}})
    whole["entry"].append({"fullUrl": "urn:uuid:doctor", "resource": {"resourceType": "Practitioner"}})
    assert record_of(whole).results[0].laboratory == laboratory


# Reference ranges


def limits(*ranges: Json, **patient: Any) -> Limits:
    return read(observation(referenceRange=list(ranges)), patient={**PATIENT, **patient}).results[0].limits


def span(low: Any = None, high: Any = None, **more: Any) -> Json:
    sides = {"low": low, "high": high}
    return {**{side: quantity(value) for side, value in sides.items() if value is not None}, **more}


WOMEN, MEN = ({"appliesTo": [{"coding": [{"code": code}]}]} for code in ("248152002", "male"))


@pytest.mark.parametrize(
    ("ranges", "shown"),
    [
        ([], "not known"),
        ([span(30, 130)], "30–130 U/L"),
        ([span(high=105)], "≤ 105 U/L"),
        ([{"low": {"value": 30}, "high": {"value": 130}}], "30–130 U/L"),
        ([{"low": {"value": 0.5, "unit": "ukat/L"}, "high": {"value": 130}}], "0.5 µkat/L–130 U/L"),
        ([{"text": "30-130"}], "30-130"),
        ([{"low": {"value": "30"}}], "printed, but not readable"),
        ([span(0, 0)], "0 U/L–0 U/L"),
        ([span(130, 30, text="130-30")], "130-30"),
        ([span(30, 130, type={"text": "Normal range"})], "30–130 U/L"),
        ([span(1, 2, type={"coding": [{"code": "treatment"}]}), span(30, 130)], "30–130 U/L"),
        ([span(1, 2, type={"coding": [{"code": "treatment"}]})], "not known"),
        ([span(35, 104, **WOMEN), span(40, 129, **MEN)], "35–104 U/L"),
        ([span(40, 129, **MEN)], "not known"),
        ([span(30, 130), span(35, 104, **WOMEN)], "35–104 U/L"),
        ([span(17, 88, appliesTo=[{"text": "pregnant"}]), span(30, 130)], "30–130 U/L"),
        ([span(17, 88, appliesTo=[{"text": "Adults"}])], "17–88 U/L"),
        ([span(30, 130), span(35, 105)], "several ranges were printed"),
        ([span(30, 130), span(30, 130)], "30–130 U/L"),
        ([span(142, 335, age={"high": {"value": 17, "unit": "years"}}), span(30, 130)], "30–130 U/L"),
        (
            [
                span(1, 2, age={"low": {"value": 18, "code": "a"}, "high": {"value": 59}}),
                span(30, 130, age={"low": {"value": 59}}),
            ],
            "30–130 U/L",
        ),
        ([span(1, 2, age={"low": {"value": 60}}), span(30, 130, age={"low": {"value": 18}})], "30–130 U/L"),
        (
            [span(30, 130, age={"low": {"value": 200, "unit": "mo"}, "high": {"value": 2000, "unit": "mo"}})],
            "30–130 U/L",
        ),
        ([span(30, 130, age={"low": {"value": 20000, "code": "d"}})], "30–130 U/L"),
        ([span(30, 130, age={"low": {"value": 9, "unit": "fortnights"}})], "not known"),
        ([span(30, 130, age={"low": {"unit": "a"}})], "not known"),
    ],
)
def test_the_range_that_fits_the_patient_is_taken(ranges: list[Json], shown: str) -> None:
    assert str(limits(*ranges)) == shown


def test_a_range_by_age_or_sex_needs_them_known() -> None:
    assert str(limits(span(30, 130, age={"low": {"value": 18}}), birthDate="1966")) == "not known"
    assert str(limits(span(35, 104, **WOMEN), gender="unknown")) == "not known"


# Problems, procedures, medicines, allergies


def test_a_problem_keeps_codes_dates_and_states() -> None:
    condition = {
        "resourceType": "Condition",
        "id": "c1",
        "clinicalStatus": {"coding": [{"code": "resolved"}]},
        "verificationStatus": {"coding": [{"code": "provisional"}]},
        "code": {
            "coding": [
                {"system": "http://hl7.org/fhir/sid/icd-10", "code": "M81.9"},
                {"system": "http://snomed.info/sct/83821000000107", "code": "64859006"},
                {"system": "urn:local", "code": "OP"},
                {"system": "urn:local"},
            ],
            "text": "Osteoporosis",
        },
        "onsetDateTime": "2023-05-02",
        "abatementPeriod": {"start": "2024-01-01", "end": "2024-02-01"},
        "recordedDate": "2023-06-01",
        "note": [{"text": "hip"}],
    }
    (problem,) = read(condition).problems
    assert (problem.text, problem.clinical, problem.verification) == ("Osteoporosis", "resolved", "provisional")
    assert problem.codes == (Code("ICD-10", "M81.9"), Code("SNOMED", "64859006"), Code("urn:local", "OP"))
    dates = (problem.onset.text, problem.ended.text, problem.recorded.text)
    assert dates == ("2023-05-02", "2024-02-01", "2023-06-01")
    assert problem.note == "hip"


def test_a_problem_without_states_is_active_and_confirmed() -> None:
    condition = {"resourceType": "Condition", "code": {"coding": [{"code": "X"}]}, "onsetAge": quantity(45, "a")}
    (problem,) = read(condition).problems
    assert (problem.text, problem.clinical, problem.verification) == ("X", "active", "confirmed")
    assert problem.note == "onset at the age of 45 a"
    (ended,) = read({"resourceType": "Condition", "abatementString": "last year"}).problems
    assert (ended.clinical, ended.ended, ended.note) == ("resolved", NEVER, "last year")


def test_a_date_that_cannot_be_read_costs_only_itself() -> None:
    record = read({"resourceType": "Condition", "code": {"text": "Fracture"}, "onsetDateTime": "spring"})
    assert record.problems[0].onset == NEVER
    assert record.notes == ("Condition “Fracture”: the date “spring” could not be read and was left out.",)


def test_a_display_that_says_more_than_the_text_is_added() -> None:
    code = {"coding": [{"system": "local", "code": "1", "display": "Osteoporosis"}], "text": "Bone disease"}
    (problem,) = read({"resourceType": "Condition", "code": code}).problems
    assert problem.text == "Bone disease (Osteoporosis)"
    assert kinds(problem) == {"osteoporosis": True}
    same = {
        "coding": [{"system": "local", "code": "1", "display": "Osteoporosis, unspecified"}],
        "text": "Osteoporosis",
    }
    assert read({"resourceType": "Condition", "code": same}).problems[0].text == "Osteoporosis"


def test_a_procedure_keeps_its_status_and_period() -> None:
    operation = {
        "resourceType": "Procedure",
        "status": "completed",
        "code": {"text": "Lumbar fusion L4/5"},
        "performedPeriod": {"start": "2026-01-05T09:00:00Z", "end": "2026-01-06"},
        "note": [{"text": "no complication"}],
    }
    (procedure,) = read(operation).procedures
    assert (str(procedure.performed), procedure.status, procedure.note) == (
        "05-Jan-2026",
        "completed",
        "no complication",
    )
    assert procedure_kinds(procedure) == {"spinal_operation": True}


def test_a_spinal_operation_of_unknown_status_is_said_not_to_count() -> None:
    record = read(
        {"resourceType": "Procedure", "code": {"text": "Laminectomy"}}, {"resourceType": "Procedure", "id": "2"}
    )
    assert [one.status for one in record.procedures] == ["unknown", "unknown"]
    assert record.notes == ("Procedure “Laminectomy” is of unknown status and was not counted as done.",)


@pytest.mark.parametrize(
    ("kind", "fields", "state"),
    [
        ("MedicationStatement", {"status": "active"}, "active"),
        ("MedicationStatement", {"status": "completed"}, "ended"),
        ("MedicationStatement", {"status": "stopped"}, "ended"),
        ("MedicationStatement", {"status": "intended"}, "planned"),
        ("MedicationStatement", {"status": "not-taken"}, "not taken"),
        ("MedicationStatement", {"status": "entered-in-error"}, "not taken"),
        ("MedicationStatement", {"status": "on-hold"}, "active"),
        ("MedicationStatement", {"status": "unknown"}, "active"),
        ("MedicationStatement", {}, "active"),
        ("MedicationRequest", {"status": "active", "intent": "order"}, "active"),
        ("MedicationRequest", {"status": "active", "intent": "plan"}, "planned"),
        ("MedicationRequest", {"status": "active", "intent": "proposal"}, "planned"),
        ("MedicationRequest", {"status": "draft", "intent": "order"}, "planned"),
        ("MedicationRequest", {"status": "cancelled", "intent": "plan"}, "not taken"),
        ("MedicationRequest", {"status": "completed", "intent": "order"}, "ended"),
        ("MedicationRequest", {"status": "stopped", "intent": "order"}, "ended"),
        ("MedicationRequest", {"status": "entered-in-error"}, "not taken"),
        ("MedicationRequest", {"status": "active", "doNotPerform": True}, "not taken"),
    ],
)
def test_the_state_of_a_medicine_follows_its_status(kind: str, fields: Json, state: str) -> None:
    assert read({"resourceType": kind, **fields}).medicines[0].state == state


def test_a_statement_keeps_period_dose_and_reason() -> None:
    statement = {
        "resourceType": "MedicationStatement",
        "status": "completed",
        "medicationCodeableConcept": {
            "coding": [{"system": "http://www.whocc.no/atc", "code": "L04AX01", "display": "azathioprine"}]
        },
        "effectivePeriod": {"start": "2025-11-03", "end": "2026-01-31"},
        "dateAsserted": "2025-11-04",
        "dosage": [{"text": "50 mg daily"}],
        "reasonCode": [{"text": "Crohn disease"}],
        "reasonReference": [{"reference": "Condition/c1"}, {"reference": "Condition/c2", "display": "eczema"}],
    }
    reason = {"resourceType": "Condition", "id": "c1", "code": {"text": "colitis"}}
    (course,) = read(statement, reason).medicines
    assert (course.name, course.codes) == ("azathioprine", (Code("ATC", "L04AX01"),))
    assert (course.start.text, course.end.text, course.recorded.text) == ("2025-11-03", "2026-01-31", "2025-11-04")
    assert (course.dose, course.reason) == ("50 mg daily", "Crohn disease; colitis; eczema")


def test_a_medicine_recorded_as_active_stays_in_use_after_its_printed_end() -> None:
    statement = {
        "resourceType": "MedicationStatement",
        "status": "active",
        "medicationCodeableConcept": {"text": "azathioprine"},
        "effectivePeriod": {"start": "2025-01-01", "end": "2025-02-01"},
    }
    record = read(statement)
    assert record.medicines[0].end == NEVER
    assert "taken as still in use" in record.notes[0]


def test_an_order_counts_from_its_dosage_period_else_from_its_writing() -> None:
    order = {"resourceType": "MedicationRequest", "id": "m1", "status": "active", "authoredOn": "2026-03-01"}
    bounds = {"boundsPeriod": {"start": "2026-04-01", "end": "2026-05-01"}}
    timed = {**order, "id": "m2", "dosageInstruction": [{"text": "x"}, {"timing": {"repeat": bounds}}]}
    plan = {**order, "id": "m3", "intent": "plan"}
    found = read(order, timed, plan).medicines
    assert [(m.start.text, m.end.text, m.recorded.text) for m in found] == [
        ("2026-03-01", "", "2026-03-01"),
        ("2026-04-01", "2026-05-01", "2026-03-01"),
        ("", "", "2026-03-01"),
    ]


@pytest.mark.parametrize("reference", ["Medication/m", "#m"])
def test_a_referenced_medicine_is_looked_up(reference: str) -> None:
    medicine = {"resourceType": "Medication", "id": "m", "code": {"text": "denosumab"}}
    order = {
        "resourceType": "MedicationRequest",
        "status": "active",
        "medicationReference": {"reference": reference},
        "contained": [medicine],
    }
    assert read(medicine, order).medicines[0].name == "denosumab"


def test_a_medicine_that_cannot_be_looked_up_keeps_its_display() -> None:
    order = {
        "resourceType": "MedicationRequest",
        "medicationReference": {"reference": "Medication/x", "display": "Imuran"},
    }
    assert read(order).medicines[0].name == "Imuran"


def allergy(text: str = "", code: str = "", **more: Any) -> Json:
    concept = {"text": text, "coding": [{"system": "http://snomed.info/sct", "code": code}] if code else []}
    return {"resourceType": "AllergyIntolerance", "patient": SUBJECT, "id": text or code, "code": concept, **more}


@pytest.mark.parametrize(
    ("resources", "status", "names"),
    [
        ([], "not recorded", ""),
        ([allergy("Penicillin"), allergy("Latex")], "known", "Penicillin; Latex"),
        ([allergy("No known allergies")], "none", ""),
        ([allergy(code="716186003")], "none", ""),
        ([allergy("No known allergies"), allergy("Latex")], "known", "Latex"),
        ([allergy("Latex", verificationStatus={"coding": [{"code": "refuted"}]})], "not recorded", ""),
        ([allergy("Latex", clinicalStatus={"coding": [{"code": "resolved"}]})], "not recorded", ""),
        ([allergy()], "not recorded", ""),
    ],
)
def test_allergies_are_read(resources: list[Json], status: str, names: str) -> None:
    patient = record_of(bundle(*resources)).patient
    assert (patient.allergy_status, patient.allergies) == (status, names)


def test_an_entry_with_an_unknown_modifier_is_not_used() -> None:
    record = read(observation(modifierExtension=[{"url": "x", "valueBoolean": True}]))
    assert record.results == ()
    assert record.notes == ("One Observation has a modifier that AlpDesk does not know and was not used.",)


# Answers


def form(*items: Json, **more: Any) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "authored": "2026-03-01",
        "item": items,
        **more,
    }


def item(link: str, *answers: Json, **more: Any) -> Json:
    return {"linkId": link, "answer": list(answers), **more}


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ({"valueBoolean": True}, "yes"),
        ({"valueBoolean": False}, "no"),
        ({"valueString": "Yes"}, "yes"),
        ({"valueString": "by Dr Serra"}, "by Dr Serra"),
        ({"valueDate": "2026-02-01"}, "2026-02-01"),
        ({"valueDateTime": "2026-02-01T10:00:00Z"}, "2026-02-01T10:00:00Z"),
        ({"valueCoding": {"code": "minor", "display": "Minor rise"}}, "minor"),
        ({"valueCoding": {"system": "http://snomed.info/sct", "code": "373067005"}}, "no"),
        ({"valueCoding": {"code": "261665006"}}, "unknown"),
        ({"valueCoding": {"code": "Y"}}, "yes"),
        ({"valueCoding": {"code": "x1", "display": "Unsure"}}, "unsure"),
        ({"valueCoding": {"code": "x1", "display": "Something else"}}, "Something else"),
        ({"valueCoding": {"code": "x1"}}, "x1"),
        ({"valueInteger": 3}, "3"),
        ({"valueQuantity": {"value": 3, "unit": "mg"}}, "3 mg"),
    ],
)
def test_an_answer_is_kept_in_alpdesks_words(answer: Json, value: str) -> None:
    (found,) = read(form(item("early_rise", answer))).answers
    assert (found.id, found.value, found.given_on.text, found.source) == (
        "early_rise",
        value,
        "2026-03-01",
        "questionnaire",
    )


def test_items_within_items_and_answers_are_read() -> None:
    inner, deeper = item("fever", {"valueBoolean": True}), item("bone_pain", {"valueBoolean": False})
    nested = form({"linkId": "group", "item": [inner]}, item("other", {"valueBoolean": True, "item": [deeper]}))
    assert [(a.id, a.value) for a in read(nested).answers] == [("fever", "yes"), ("other", "yes"), ("bone_pain", "no")]


def test_what_was_not_answered_is_no_answer() -> None:
    empty = form(
        item("fever"), item("bone_pain", {}), {"answer": [{"valueBoolean": True}]}, item("x", {"valueString": " "})
    )
    assert read(empty).answers == ()


@pytest.mark.parametrize("status", ["in-progress", "stopped", "entered-in-error", ""])
def test_only_completed_and_amended_forms_count(status: str) -> None:
    assert read(form(item("fever", {"valueBoolean": True}), status=status)).answers == ()


def test_answers_come_in_the_order_in_which_their_forms_were_authored() -> None:
    late = form(
        item("fever", {"valueBoolean": True}), id="late", authored="2026-03-02T08:00:00+00:00", status="amended"
    )
    early = form(item("fever", {"valueBoolean": False}), id="early", authored="2026-03-02T12:00:00+05:00")
    undated = form(item("fever", {"valueString": "unknown"}), id="undated", authored="x", author={"display": "Nuria"})
    record = read(late, early, undated)
    assert [a.value for a in record.answers] == ["unknown", "no", "yes"]
    assert record.answers[0].by == "Nuria"
    assert "could not be read" in record.notes[0]


def test_several_answers_to_one_question_are_kept_together() -> None:
    assert read(form(item("how", {"valueString": "gene"}, {"valueString": "PLP"}))).answers[0].value == "gene; PLP"


# Files


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "patient.fhir.json"
    path.write_text(json.dumps(bundle(observation(note=[{"text": "a\x00b\tc"}]))), encoding="utf-8")
    assert read_bundle(path).results[0].note == "a b\tc"


CORPUS = os.environ.get("ALPDESK_CORPUS", "")


@pytest.mark.skipif(not CORPUS, reason="ALPDESK_CORPUS does not name the folder of public sample files")
def test_public_r4_files_are_read_and_older_ones_named() -> None:
    for path in Path(CORPUS, "fhir_synthea_r4").glob("*.json"):
        record = read_bundle(path)
        assert record.patient.family
        assert any(r.analyte == "alp" for r in record.results) or record.results
    for path in Path(CORPUS, "fhir_smart_stu3").glob("*.json"):
        with pytest.raises(NotReadable, match="STU3"):
            read_bundle(path)


# Whatever the shape, a sentence or a record

leaves = st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["", "2026-03-12", "Patient/p1", "x", "U/L"])
shapes = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["value", "code"]), inner),
    max_leaves=4,
)
WHOLE = bundle(
    observation(referenceRange=[span(30, 130, age={"low": {"value": 18}})], performer=[{"display": "A"}]),
    {"resourceType": "Condition", "code": {"text": "Osteoporosis"}, "subject": SUBJECT, "onsetDateTime": "2020"},
    {
        "resourceType": "MedicationRequest",
        "status": "active",
        "subject": SUBJECT,
        "dosageInstruction": [{"timing": {}}],
    },
    form(item("fever", {"valueBoolean": True})),
)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, (list, tuple)) else ()
    return [path, *(found for key, part in inner for found in paths(part, (*path, key)))]


@given(st.sampled_from(paths(json.loads(json.dumps(WHOLE)))), shapes)
@at_least(300)
def test_any_value_anywhere_gives_a_record_or_a_sentence(path: tuple[Any, ...], value: Any) -> None:
    holder: Any = {"root": json.loads(json.dumps(WHOLE))}
    whole, place = holder, ("root", *path)
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    try:
        assert record_of(whole["root"]).patient is not None
    except NotReadable as refusal:
        assert refusal.sentence.endswith(".")  # noqa: PT017 - either way is right
