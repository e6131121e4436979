"""Plain Observations are read as the reader of whole resources reads them, only faster; all others are left to it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from alpdesk.exchange import fhir_reading
from alpdesk.exchange.fhir_lines import Lines
from alpdesk.exchange.fhir_reading import read_fhir, read_ndjson
from alpdesk.exchange.json_quick import NotPlain, parsed, tree
from alpdesk.exchange.json_reader import NotReadable, parse
from alpdesk.exchange.laboratory import UNKNOWN, Laboratory
from alpdesk.exchange.reading import NOBODY
from tests.examples import at_least

TODAY = date(2026, 11, 22)
LOCAL = Laboratory("", {"x1": "alp"})
CODING = {"system": "http://loinc.org", "code": "6768-6", "display": "ALP"}
PLAIN: dict[str, Any] = {
    "resourceType": "Observation", "id": "o1", "status": "final", "code": {"coding": [CODING]},
    "subject": {"reference": "Patient/p1"}, "effectiveDateTime": "2026-03-12T08:15:00Z",
    "issued": "2026-03-12T10:00:00Z", "valueQuantity": {"value": 24, "unit": "U/L"},
}  # fmt: skip
PATIENT = b'{"resourceType":"Patient","id":"p1","gender":"female","birthDate":"1958-05-04"}'
RANGE = {"low": {"value": 30, "unit": "U/L"}, "high": {"value": 130, "unit": "U/L"}}
CHANGES: dict[str, list[Any]] = {
    "id": [None, "", "o\u0007", " o2 ", 7, "µ"],
    "status": [None, "entered-in-error", "", 1],
    "code": [{"text": "ALP"}, {"coding": [{**CODING, "code": "x1", "system": "urn:x"}]}, {"text": "T-score"}, [], "x",
             {"coding": [CODING, {"system": "http://loinc.org", "code": "1742-6"}]}, {"coding": CODING, "text": "é"}],
    "subject": [None, {"reference": "Patient/p2"}, {"reference": "#p"}, {"identifier": {"value": "9"}}, {}, 5,
                {"reference": "urn:uuid:p1"}, {"reference": "Group/p1"}, {"reference": "http://x/Patient/p1/_history/2"}],
    "effectiveDateTime": [None, "2026-03", "2027-01-01", "1899-01-01", "12.03.2026", " 2026-03-12", "1950-01-01", 4],
    "issued": [None, "x", 5],
    "valueQuantity": [None, {}, {"value": "24"}, {"value": 24}, {"value": -1, "unit": "U/L"},
                      {"value": 0, "unit": "U/L"},
                      {"value": 24.50, "unit": "U/L", "comparator": "<"},
                      {"value": 24, "unit": "U/L", "comparator": "~"},
                      {"value": 24, "unit": "mg/dL"}, {"value": 1e300, "unit": "U/L"}, {"value": 10**30, "unit": "U/L"},
                      {"value": 123456789, "unit": "U/L"}, {"value": 1e-9, "unit": "U/L"}, {"value": True}, [],
                      {"value": 24, "unit": "U/L", "system": "http://unitsofmeasure.org", "code": "ukat/L"},
                      {"value": 0.4, "unit": "µkat/L", "system": "http://unitsofmeasure.org", "code": "ukat/L"},
                      {"value": 24, "unit": "U/L", "extension": []}],
    "valueString": ["24 U/L"],
    "component": [[{"code": {"coding": [CODING]}, "valueQuantity": {"value": 5, "unit": "U/L"}}], []],
    "contained": [[PLAIN]],
    "category": [[{"text": "laboratory"}], {"text": "laboratory"}],
    "meta": [{"tag": [{"code": "sample-suspect", "display": "haemolysed"}]}, {"profile": ["http://x/STU3/y"]}, []],
    "performer": [[{"display": "Northlab"}], [{"reference": "Practitioner/1", "display": "Dr"}], 3],
    "referenceRange": [[RANGE], [{"text": "30-130"}], [{**RANGE, "appliesTo": [{"text": "male"}]}, RANGE],
                       [{**RANGE, "age": {"low": {"value": 80, "unit": "a"}}}], RANGE, "x"],
    "identifier": [[{"system": "s", "value": "1"}], {"value": "2"}, []],
    "note": [[{"text": "haemolysed"}]], "method": [{"text": "IFCC"}], "dataAbsentReason": [{"text": "lost"}],
    "encounter": [{"reference": "Encounter/1"}, "x"], "comments": ["DSTU2"], "modifierExtension": [[]],
}  # fmt: skip
ONE = st.sampled_from([(key, value) for key, values in CHANGES.items() for value in values])


def line_of(resource: dict[str, Any], *, spaced: bool = False) -> bytes:
    given = {key: value for key, value in resource.items() if value is not None}
    return json.dumps(given, separators=None if spaced else (",", ":"), ensure_ascii=False).encode()


@at_least(400)
@given(changes=st.lists(ONE, max_size=3), spaced=st.booleans(), laboratory=st.sampled_from([UNKNOWN, LOCAL]))
def test_a_line_says_the_same_whether_it_is_read_quickly_or_in_full(
    *, changes: list[tuple[str, Any]], spaced: bool, laboratory: Laboratory
) -> None:
    resource = PLAIN | dict(changes)
    quick = [PATIENT, line_of(resource, spaced=spaced)]
    full = [PATIENT, line_of(resource | {"extension": []}, spaced=spaced)]
    assert list(read_ndjson(quick, laboratory, TODAY)) == list(read_ndjson(full, laboratory, TODAY))


@pytest.mark.parametrize(
    "line",
    [
        line_of(PLAIN).replace(b'"status"', b'"status":"final","status"'),
        line_of(PLAIN).replace(b'"display"', b'"code":"1742-6","display"'),
        line_of(PLAIN).replace(b":24,", b":2.4E1,"),
        line_of(PLAIN).replace(b'"U/L"', b'"\\u0055/L"'),
        line_of(PLAIN).replace(b'"o1"', b'"\xff"'),
        line_of(PLAIN)[:-9],
        line_of({**PLAIN, "encounter": {}}).replace(b'"encounter":{}', b'"encounter":{"a":1,"a":2}'),
    ],
)
def test_what_is_not_plain_is_left_to_the_reader_of_whole_resources(line: bytes) -> None:
    plain = Lines(lambda _resource: NOBODY, lambda _reference, _holder: {}, UNKNOWN, TODAY)
    with pytest.raises(NotPlain):
        plain.entry(1, line)


def test_a_patient_who_is_named_below_the_results_is_known() -> None:
    lines = [line_of(PLAIN), PATIENT, line_of(PLAIN), b'{"resourceType": "Patient"']
    entries = list(read_ndjson(lines, UNKNOWN, TODAY))
    assert [(entry.line, entry.patient.sex) for entry in entries] == [(1, "female"), (3, "female"), (4, "unknown")]


@pytest.mark.parametrize(
    "subject",
    [
        {"identifier": {"system": "urn:mrn", "value": "77"}},
        {"reference": "Patient?identifier=urn:mrn|77"},
        {"reference": "https://x/Patient?identifier=urn%3Amrn%7C77"},
    ],
)
def test_a_patient_may_be_named_by_an_identifier(subject: Any) -> None:
    who = {"resourceType": "Patient", "id": "p9", "birthDate": "1958-05-04",
           "identifier": [{"system": "urn:mrn", "value": "77"}]}  # fmt: skip
    bundle = {"resourceType": "Bundle", "entry": [{"resource": who}, {"resource": {**PLAIN, "subject": subject}}]}
    (entry,) = read_fhir(bundle, UNKNOWN, TODAY)
    assert (entry.patient.id, entry.patient.born.text) == ("p9", "1958-05-04")
    twin = {**who, "id": "p8", "birthDate": "1960-01-01"}
    bundle["entry"] = [{"resource": twin}, *bundle["entry"]]
    (entry,) = read_fhir(bundle, UNKNOWN, TODAY)
    assert (entry.patient.id, entry.patient.born.text) == ("77", "")


def test_what_is_remembered_stays_small() -> None:
    lines = [line_of({**PLAIN, "subject": {"reference": f"Patient/p{number}"}}) for number in range(5000)]
    assert sum(not entry.refused for entry in read_ndjson(lines, UNKNOWN, TODAY)) == 5000


def test_a_bundle_s_laboratory_is_found_by_reference() -> None:
    laboratory = {"resourceType": "Organization", "id": "l1", "name": "Northlab"}
    result = {**PLAIN, "performer": [{"reference": "Organization/l1"}]}
    bundle = {"resourceType": "Bundle", "entry": [{"resource": one} for one in (laboratory, result)]}
    (entry,) = read_fhir(bundle, UNKNOWN, TODAY)
    assert (entry.laboratory, entry.line) == ("Northlab", 2)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
)


@given(value=VALUES, indent=st.sampled_from([None, 1]), ascii_only=st.booleans())
def test_a_tree_is_what_the_strict_reader_gives(*, value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    try:
        found = tree(text.encode())
    except (NotPlain, UnicodeEncodeError):
        return
    assert found == parse(text)


@given(st.binary(max_size=40), st.integers(0, 200))
@example(b"\t", 0)
def test_no_damage_is_read_where_the_strict_reader_refuses(noise: bytes, at: int) -> None:
    whole = line_of(PLAIN)
    data = whole[:at] + noise + whole[at:]
    try:
        found = tree(data)
    except NotPlain:
        return
    assert found == parse(data.decode())


def test_a_file_of_endless_parts_or_digits_is_refused() -> None:
    with pytest.raises(NotReadable, match="more than 1,500,000 objects"):
        parsed(b"[" + b"{}," * 1_500_001 + b"{}]")
    with pytest.raises(NotReadable, match="too large to be a measurement"):
        parsed(b"[" + b"9" * 20_000 + b"]")
    with pytest.raises(NotReadable, match="levels deep"):
        parsed(b"[" * 300 + b"]" * 300)


def test_lines_that_are_no_resource_are_refused_each_and_thousands_end_the_file() -> None:
    entries = read_ndjson([b"{}", b"[1]", b"", b"\xff", b'{"resourceType":"Basic"}', line_of(PLAIN)], UNKNOWN, TODAY)
    told = [(entry.line, entry.refused) for entry in entries]
    assert told[:2] == [(1, "the line is no FHIR resource"), (2, "the line is no FHIR resource")]
    assert told[2:] == [(4, "the line is not UTF-8 text"), (6, "")]
    with pytest.raises(NotReadable, match="more than 10,000 lines"):
        list(read_ndjson([b"\n"] * 10_001, UNKNOWN, TODAY))


def test_endless_patients_resources_and_components_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fhir_reading, "_MOST_PATIENTS", 10)
    many = [b'{"resourceType":"Patient","id":"%d"}' % number for number in range(11)]
    with pytest.raises(NotReadable, match="more than 10 patients"):
        list(read_ndjson(many, UNKNOWN, TODAY))
    assert fhir_reading._MOST_RESOURCES == 100_000  # noqa: SLF001 - a file of so many takes seconds
    monkeypatch.setattr(fhir_reading, "_MOST_RESOURCES", 100)
    basics = [{"resource": {"resourceType": "Basic", "id": str(number)}} for number in range(101)]
    with pytest.raises(NotReadable, match="more than 100 resources"):
        list(read_fhir({"resourceType": "Bundle", "entry": basics}, UNKNOWN, TODAY))
    (entry,) = read_fhir({**PLAIN, "component": [{"code": {}}] * 1_001}, UNKNOWN, TODAY)
    assert "more than 1,000 other results" in entry.refused


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled", "final"])
def test_a_withdrawal_without_a_value_is_held_however_it_is_read(status: str) -> None:
    gone = {**PLAIN, "status": status, "identifier": [{"value": "1"}], "valueQuantity": {"value": 0, "unit": "U/L"}}
    (quick,), (full,) = (read_ndjson([line_of(one)], UNKNOWN, TODAY) for one in (gone, gone | {"extension": []}))
    assert quick == full
    assert (quick.held is not None) == (status != "final")


def test_what_a_file_repeats_or_deletes_is_refused_and_not_lost() -> None:
    twice = {"resource": PLAIN}
    deleted = {"resource": {**PLAIN, "id": "o3"}, "request": {"method": "DELETE"}}
    bundle = {"resourceType": "Bundle", "entry": [twice, twice, deleted]}
    entries = list(read_fhir(json.loads(json.dumps(bundle)), UNKNOWN, TODAY))
    told = [(entry.line, entry.refused) for entry in entries]
    assert told == [(1, ""), (2, "the file holds it twice"), (3, "the file says that it was deleted")]


def test_a_code_of_the_laboratory_s_own_or_a_name_stands_for_an_analyte() -> None:
    named = {**PLAIN, "code": {"text": "Alk. Phos."}}
    own = {**PLAIN, "code": {"coding": [{"system": "urn:lab", "code": "X1"}]}}
    wrong = {**PLAIN, "code": {"coding": [CODING], "text": "Bone ALP"}}
    for laboratory, resource, analyte, confirm, refused in (
        (UNKNOWN, named, "alp", "known by its name alone", ""),
        (LOCAL, own, "alp", "", ""),
        (UNKNOWN, own, "", "", "not an analyte that AlpDesk follows"),
        (UNKNOWN, wrong, "alp", "", "something else"),
    ):
        for form in (resource, resource | {"extension": []}):
            (entry,) = read_ndjson([line_of(form)], laboratory, TODAY)
            assert entry.analyte == analyte
            assert confirm in entry.confirm
            assert refused in entry.refused
            assert (entry.result is None) == bool(refused)
