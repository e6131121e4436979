"""Files told apart by what they hold, and FHIR read for any number of patients."""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from alpdesk.exchange.formats import format_of, read, read_text
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN
from alpdesk.exchange.reading import Entry

TODAY = date(2026, 11, 22)
CORPUS = Path(os.environ.get("ALPDESK_CORPUS") or "nowhere")
LOINC = "http://loinc.org"
PATIENT = {"resourceType": "Patient", "id": "p1", "birthDate": "1958-05-04", "gender": "female"}


def observation(**other: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": "o1",
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": "6768-6", "display": "Alkaline phosphatase"}]},
        "subject": {"reference": "Patient/p1"},
        "effectiveDateTime": "2026-03-12",
        "valueQuantity": {"value": 24, "unit": "U/L"},
        "referenceRange": [{"low": {"value": 30, "unit": "U/L"}, "high": {"value": 130, "unit": "U/L"}}],
        **other,
    }


def bundle(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}


def write(folder: Path, content: object) -> Path:
    path = folder / "file"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def entries(folder: Path, content: object) -> list[Entry]:
    return list(read(write(folder, content), UNKNOWN, TODAY))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'{"resourceType": "Bundle"}', "FHIR JSON"),
        (b'\xef\xbb\xbf {"resourceType":\n "Bundle"}', "FHIR JSON"),
        (b"[]", "FHIR JSON"),
        (b'{"a": 1}\n{"b": 2}\n', "FHIR NDJSON"),
        (b"MSH|^~\\&|LIS\r", "HL7 v2"),
        (b"\x0bMSH|^~\\&|LIS\r", "HL7 v2"),
        (b'<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>', "C-CDA"),
        (b"Patient;Datum\nP1;12.03.2026\n", "table"),
        ("Patient,Date\n".encode("utf-16"), "table"),
    ],
)
def test_a_file_is_told_by_what_it_holds(tmp_path: Path, content: bytes, kind: str) -> None:
    assert format_of(write(tmp_path, content)) == kind


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04", "Excel"),
        (b"\xd0\xcf\x11\xe0", "old Excel"),
        (b"%PDF-1.7", "a PDF"),
        (b"{\\rtf1", "word processor"),
        (b"\x89PNG", "a picture"),
        (b"\x1f\x8b", "compressed"),
        (b"SQLite format 3\x00", "a database"),
        (b" \n\t", "empty"),
        (b"", "empty"),
        (b'<Bundle xmlns="http://hl7.org/fhir"/>', "FHIR in XML"),
        (b"<html/>", "no C-CDA document"),
        (b'{"resourceType": "Patient"}', "a FHIR Patient and holds no results"),
        (b'{"name": "x"}', "JSON, but not FHIR"),
        (b"[1]", "JSON, but not FHIR"),
    ],
)
def test_what_alpdesk_does_not_read_is_named(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(NotReadable, match=told):
        entries(tmp_path, content)


def test_a_folder_or_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="folder"):
        format_of(tmp_path)
    with pytest.raises(NotReadable, match="no file of this name"):
        format_of(tmp_path / "missing")


def test_a_bundle_may_hold_several_patients(tmp_path: Path) -> None:
    other = {**PATIENT, "id": "p2", "birthDate": "1960-01-01"}
    second = observation(id="o2", subject={"reference": "urn:uuid:p2"}, valueQuantity={"value": 180, "unit": "U/L"})
    found = entries(tmp_path, bundle(PATIENT, other, observation(), second))
    assert [(entry.patient.id, entry.patient.born.text, str(entry.quantity)) for entry in found] == [
        ("p1", "1958-05-04", "24 U/L"),
        ("p2", "1960-01-01", "180 U/L"),
    ]
    assert (found[0].limits, found[0].value, found[0].code) == ("30–130 U/L", "24", "6768-6")


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        ({"valueQuantity": {"value": 24}}, "unit missing"),
        ({"valueQuantity": {"value": 24, "unit": "mg/dL"}}, "“mg/dL” is not a unit of ALP"),
        ({"effectiveDateTime": None}, "no date of the specimen was given"),
        ({"effectiveDateTime": "2029-01-01"}, "its date 01-Jan-2029 lies in the future"),
        ({"effectiveDateTime": "soon"}, "its date “soon” is not a date"),
        ({"valueQuantity": None, "valueString": "haemolysed"}, "the value is given in words"),
        ({"modifierExtension": [{"url": "urn:x"}]}, "it has a modifier that AlpDesk does not know"),
        ({"valueString": "180 U/L"}, "it has several values"),
        ({"dataAbsentReason": {"text": "lost"}}, "no value: lost"),
        ({"valueQuantity": None, "valueRange": {"low": {"value": 24}}}, "the value is not a number"),
        ({"valueQuantity": None, "valueRatio": {"numerator": {"value": 24}}}, "the value is not a number"),
        (
            {"valueQuantity": {"value": 24, "unit": "U/L", "comparator": "ad"}},
            "the value is not a number that AlpDesk can read",
        ),
        ({"code": {"text": "Bone ALP"}}, "not an analyte that AlpDesk follows"),
        (
            {"code": {"coding": [{"system": LOINC, "code": "2951-2"}]}},
            "not an analyte that AlpDesk follows, by its LOINC code",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(tmp_path: Path, other: dict[str, Any], refused: str) -> None:
    given = {key: value for key, value in observation(**other).items() if value is not None}
    (entry,) = entries(tmp_path, bundle(PATIENT, given))
    assert (entry.refused, entry.result) == (refused, None)


def test_components_and_contained_observations_are_results_too(tmp_path: Path) -> None:
    panel = observation(component=[{"code": observation()["code"], "valueQuantity": {"value": 25, "unit": "U/L"}}])
    del panel["valueQuantity"]
    assert [str(entry.quantity) for entry in entries(tmp_path, panel)] == ["25 U/L"]
    held = observation(id="a", subject={"reference": "#p1"})
    report = {"resourceType": "DiagnosticReport", "id": "r", "contained": [PATIENT, held]}
    for whole in (report, bundle(report)):
        (entry,) = entries(tmp_path, whole)
        assert (str(entry.quantity), entry.patient.id) == ("24 U/L", "p1")


def test_whose_a_result_is_stays_open_where_the_file_does_not_tell(tmp_path: Path) -> None:
    (away,) = entries(tmp_path, bundle(observation(subject={"reference": "Patient/p9"})))
    assert (away.patient.id, away.patient.family) == ("p9", "")
    without = observation()
    del without["subject"]
    (lone,) = entries(tmp_path, bundle(PATIENT, without))
    assert lone.patient.id == "p1"
    (nobody,) = entries(tmp_path, bundle(PATIENT, {**PATIENT, "id": "p2"}, without))
    assert nobody.patient.id == ""


def test_a_patient_with_an_impossible_birth_date_is_known_by_id_alone(tmp_path: Path) -> None:
    (entry,) = entries(tmp_path, bundle({**PATIENT, "birthDate": "someday"}, observation()))
    assert (entry.patient.id, entry.patient.born.text) == ("p1", "")


def test_other_versions_are_refused_as_a_whole(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="FHIR STU3"):
        entries(tmp_path, bundle(PATIENT, {**observation(), "comment": "x"}))
    with pytest.raises(NotReadable, match="FHIR STU3"):
        entries(tmp_path, {**observation(), "comment": "x"})


def test_each_line_of_ndjson_stands_alone(tmp_path: Path) -> None:
    lines = [PATIENT, observation(), {**observation(), "comment": "x"}, {**PATIENT, "id": "p2"}]
    data = b"\n".join(json.dumps(line).encode() for line in lines) + b'\n\n{"cut\n\xff\xfe{}\n[]\n'
    found = entries(tmp_path, data)
    assert [(entry.line, entry.refused.split(":")[0][:40]) for entry in found] == [
        (2, ""),
        (3, "The file is FHIR STU3, which AlpDesk doe"),
        (6, "The file is not valid JSON (line 1, colu"),
        (7, "the line is not UTF-8 text"),
        (8, "the line is no FHIR resource"),
    ]
    assert found[0].patient.born.text == "1958-05-04"


def test_a_line_without_end_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.ndjson"
    with path.open("wb") as file:
        file.write(b'{"resourceType": "Patient"}\n{')
        file.truncate(64 * 2**20)
    with pytest.raises(NotReadable, match="longer than 4 MB"):
        list(read(path, UNKNOWN, TODAY))


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ({"reference": "Device/p1"}, ""),
        ({"reference": "Group/p1"}, ""),
        ({"reference": "http://other.example/fhir/Patient/p1"}, "http://other.example/fhir/Patient/p1"),
        ({"reference": "http://home.example/fhir/Patient/p1"}, "p1"),
        ({"reference": "Patient/p1/_history/2"}, "p1"),
        ({"reference": "#p1"}, "#p1"),
        ({"identifier": {"system": "urn:mrn", "value": "77"}}, "77"),
        ({"display": "somebody"}, ""),
    ],
)
def test_a_result_is_given_only_to_the_patient_that_it_names(
    tmp_path: Path, subject: dict[str, Any], told: str
) -> None:
    whole = bundle(PATIENT, observation(subject=subject))
    whole["entry"][0]["fullUrl"] = "http://home.example/fhir/Patient/p1"
    (entry,) = entries(tmp_path, whole)
    assert (entry.patient.id, entry.patient.born.text) == (told, "1958-05-04" if told == "p1" else "")


def test_one_id_for_two_people_names_neither(tmp_path: Path) -> None:
    (entry,) = entries(tmp_path, bundle(PATIENT, {**PATIENT, "birthDate": "1970-01-01"}, observation()))
    assert (entry.patient.id, entry.patient.born.text) == ("p1", "")


def test_an_address_of_its_own_names_a_patient_without_an_id(tmp_path: Path) -> None:
    whole = bundle({**PATIENT, "id": ""}, observation(subject={"reference": "urn:uuid:77"}))
    whole["entry"][0]["fullUrl"] = "urn:uuid:77"
    (entry,) = entries(tmp_path, whole)
    assert (entry.patient.id, entry.patient.born.text) == ("77", "1958-05-04")


def test_bundles_within_a_bundle_are_opened(tmp_path: Path) -> None:
    found = entries(tmp_path, bundle(bundle(PATIENT, observation()), bundle(observation(id="o2"))))
    assert [(entry.patient.id, str(entry.quantity)) for entry in found] == [("p1", "24 U/L")] * 2


def test_a_modified_component_is_refused_alone(tmp_path: Path) -> None:
    one = {"code": observation()["code"], "valueQuantity": {"value": 25, "unit": "U/L"}}
    panel = observation(component=[one, {**one, "modifierExtension": [{"url": "urn:x"}]}])
    del panel["valueQuantity"]
    assert [entry.refused for entry in entries(tmp_path, panel)] == ["", "it has a modifier that AlpDesk does not know"]


def test_a_power_of_ten_is_a_number(tmp_path: Path) -> None:
    text = json.dumps(observation()).replace('"value": 24', '"value": 1E2')
    (entry,) = entries(tmp_path, text.encode())
    assert str(entry.quantity) == "100 U/L"


MESSAGE = "MSH|^~\\&|LIS\nPID|1||p1\nOBR|1||||||20260312\nOBX|1|NM|6768-6^ALP^LN||24|U/L|30-130||||F"
PASTED = {
    "spreadsheet": "Patient\tDate\tTest\tResult\tUnit\np1\t12.03.2026\tALP\t24\tU/L\n",
    "terminal": "Patient   Date         Test    Result   Unit\np1        12.03.2026   ALP     24       U/L\n",
    "PDF": "  Patient  Date  Test  Result  Unit\n\n  p1  12.03.2026  Alk Phos  24  U/L  \n",
    "table": "Patient;Date;Test;Result;Unit\np1;12.03.2026;ALP;24;U/L",
    "message": MESSAGE,
    "bundle": json.dumps(bundle(PATIENT, observation(effectiveDateTime="2026-03-12"))),
    "lines": "\n".join(map(json.dumps, [PATIENT, observation()])),
}


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_what_is_pasted_is_read_as_what_it_is(text: str) -> None:
    (entry,) = read_text(text, UNKNOWN, TODAY)
    assert (entry.patient.id, str(entry.quantity), entry.refused) == ("p1", "24 U/L", "")
    assert entry.result is not None
    assert entry.result.taken.day == date(2026, 3, 12)


def test_a_blank_cell_of_a_pasted_column_never_moves_a_value_to_another() -> None:
    (entry,) = read_text(
        "Patient   Date         Test   Result   Unit\np1        12.03.2026   ALP             U/L\n", UNKNOWN, TODAY
    )
    assert (entry.result, entry.refused) == (None, "the value is not a number")


def test_nothing_pasted_is_said() -> None:
    with pytest.raises(NotReadable, match="Nothing was pasted"):
        list(read_text(" \n", UNKNOWN, TODAY))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="ALPDESK_CORPUS names no folder of real files")
def test_every_alp_of_the_real_files_is_read_as_the_independent_reader_read_it() -> None:
    wanted: dict[str, Counter[tuple[str, str]]] = {}
    with (CORPUS / "expected" / "dev.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            wanted.setdefault(row["file"], Counter())[row["patient"], row["cmp"] + row["value"]] += 1
    refused = {name for name in wanted if name.startswith(("fhir_smart_stu3", "fhir_smart_custom"))}
    for name in refused:
        with pytest.raises(NotReadable, match=r"FHIR (STU3|DSTU2)"):
            list(read(CORPUS / name, UNKNOWN, TODAY))
    for name in wanted.keys() - refused:
        found = (one for one in read(CORPUS / name, UNKNOWN, TODAY) if one.analyte == "alp")
        mine = Counter((one.patient.id, one.value) for one in found if one.refused != "no value was given")
        assert mine == wanted[name], name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"resourceType":"Bundle","entry":[]}', "The file is in UTF-16: save it as UTF-8"),
        ('<?xml version="1.0" encoding="utf-16"?><Bundle xmlns="http://hl7.org/fhir"/>', "FHIR in XML"),
    ],
)
def test_what_is_in_utf_16_is_told_apart_too(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "wide"
    path.write_bytes(text.encode("utf-16"))
    with pytest.raises(NotReadable, match=told):
        list(read(path, UNKNOWN, TODAY))
