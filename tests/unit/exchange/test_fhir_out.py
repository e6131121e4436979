"""A record written as FHIR R4: valid, its numbers as printed, and the same record when it is read again."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.quantity import COMPARATORS, Quantity
from alpdesk.clinical.record import (
    Answer,
    Code,
    Identifier,
    MedicineCourse,
    Patient,
    Problem,
    Procedure,
    Record,
)
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.exchange.fhir import read_bundle, record_of
from alpdesk.exchange.fhir_out import write_record
from alpdesk.exchange.json_out import json_bytes
from alpdesk.exchange.json_reader import parse
from tests.examples import at_least
from tests.unit.pathways.demo import records as demo_records

Json = dict[str, Any]
NURIA = Patient("p1", "Ferrer", "Nuria", born=When.parse("1966-04-14"), sex="female")
DAY = When.parse("2026-03-12")
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=25).filter(
    lambda text: text == text.strip()
)
MAYBE = st.one_of(st.just(""), WORDS)
DAYS = st.dates(date(1970, 1, 1), date(2026, 3, 1))
WHENS = st.one_of(
    st.just(NEVER),
    DAYS.map(When.on),
    st.builds(When.on, DAYS, st.times().map(lambda clock: clock.replace(microsecond=0, fold=0))),
    DAYS.map(lambda day: When.parse(day.isoformat()[:7])),
    DAYS.map(lambda day: When.parse(f"{day.year}")),
    DAYS.map(lambda day: When.parse(f"{day.isoformat()}T08:15:00+01:00")),
    DAYS.map(lambda day: When.parse(f"{day.isoformat()}T08:15Z")),
)
CODES = st.lists(
    st.builds(Code, st.sampled_from(["ICD-10", "SNOMED", "ATC", "urn:oid:1.2.3", "", "LOINC"]), WORDS),
    max_size=2,
    unique=True,
).map(tuple)


@st.composite
def quantities(draw: st.DrawFn, analyte: str) -> Quantity:
    kind = ANALYTES[analyte]
    unit = draw(st.sampled_from([one for one in kind.factors if one]))
    low, high = kind.plausible
    places = draw(st.integers(0, 3))
    number = draw(st.decimals(max(low, Decimal("0.5")) + 1, high, places=places)) / kind.factors[unit]
    number = number.quantize(Decimal(1).scaleb(-places)) or Decimal(1)
    return Quantity(number, unit, draw(st.sampled_from(COMPARATORS)))


@st.composite
def results(draw: st.DrawFn) -> Result:
    analyte = draw(st.sampled_from(sorted(ANALYTES)))
    quantity = draw(st.one_of(st.none(), quantities(analyte)))
    code = draw(st.sampled_from(["", "131", *ANALYTES[analyte].loincs]))
    limits = NO_LIMITS
    if quantity:
        low, high = (Quantity(Decimal(n), quantity.unit) for n in ("1.50", "2"))
        limits = draw(st.sampled_from([NO_LIMITS, Limits(low, high), Limits(None, high, "< 2"), Limits(text="note"),
                                       Limits(low, None, "", "adult women", standard=True)]))  # fmt: skip
    return Result(
        "", analyte, quantity, draw(WHENS), limits, draw(MAYBE), code,
        draw(st.sampled_from(["final", "preliminary", "corrected", "entered-in-error", "unknown"])),
        draw(MAYBE), draw(MAYBE), draw(MAYBE), draw(MAYBE),
        draw(st.sampled_from(["", "urn:oid:1.2|77", "|77", "msg 1|131", "77", "a|b|c"])),
        draw(st.sampled_from(["", "2026-03-13T10:00:00+01:00", "2026-03-13"])),
        "" if quantity else draw(MAYBE),
    )  # fmt: skip


PATIENTS = st.builds(
    Patient, st.sampled_from(["1", "p-1", "with blank"]), MAYBE, MAYBE, MAYBE,
    st.sampled_from(["female", "male", "other", "unknown"]),
    st.sampled_from([NEVER, When.parse("1966"), When.parse("1966-04"), When.parse("1966-04-14")]),
    st.sampled_from([NEVER, When.parse("2026-03-02"), When.parse("2026-03-02T08:00")]),
    st.lists(st.builds(Identifier, st.sampled_from(["NHS", "", "Ward list", "urn:oid:1.2"]), WORDS), max_size=2).map(
        tuple
    ),
    MAYBE, MAYBE, st.sampled_from(["known", "none", "not recorded"]), st.sampled_from(["", "latex; rye: itch", "a"]),
    st.booleans(),
)  # fmt: skip
PROBLEMS = st.builds(
    Problem, st.just(""), WORDS, CODES, WHENS, WHENS, WHENS,
    st.sampled_from(["active", "resolved", "inactive", "recurrence"]),
    st.sampled_from(["confirmed", "refuted", "entered-in-error", "provisional"]), MAYBE,
)  # fmt: skip
MEDICINES = st.builds(
    MedicineCourse, st.just(""), WORDS, CODES, WHENS, WHENS,
    st.sampled_from(["planned", "active", "ended", "not taken"]), MAYBE, MAYBE, WHENS,
)  # fmt: skip
PROCEDURES = st.builds(
    Procedure, st.just(""), WORDS, CODES, WHENS, st.sampled_from(["completed", "preparation", "not-done"]), MAYBE
)
ANSWERS = st.builds(
    Answer, st.sampled_from(["fever", "hpp_excluded_on", "early_rise"]),
    st.sampled_from(["yes", "no", "unknown", "2026-01-02", "minor", "some words"]), WHENS, MAYBE,
    st.sampled_from(["clinician", "questionnaire", "command line"]), MAYBE,
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn) -> Record:
    """A record with entries of every kind, numbered per kind as the store numbers them."""
    kinds: list[st.SearchStrategy[Any]] = [results(), PROBLEMS, MEDICINES, PROCEDURES]
    found = [
        tuple(replace(one, id=str(place)) for place, one in enumerate(draw(st.lists(kind, max_size=3)), 1))
        for kind in kinds
    ]
    answers = tuple(draw(st.lists(ANSWERS, max_size=5)))
    chosen = draw(st.sampled_from(["", *(one.id for one in found[3])]))
    return Record(draw(PATIENTS), found[0], found[1], found[2], found[3], answers, (), chosen)


def again(record: Record) -> Record:
    return record_of(parse(write_record(record).decode()))


def entries(record: Record, kind: str) -> list[Json]:
    found = json.loads(write_record(record))["entry"]
    return [one["resource"] for one in found if one["resource"]["resourceType"] == kind]


@at_least(60)
@given(records())
def test_what_is_written_is_valid_and_reads_as_the_same_record(record: Record) -> None:
    Bundle.model_validate_json(write_record(record))
    assert repr(again(record)) == repr(record)


def test_every_demo_patient_comes_back_the_same(tmp_path: Path) -> None:
    for record, _ in demo_records().values():
        (tmp_path / "out.json").write_bytes(write_record(record))
        assert repr(read_bundle(tmp_path / "out.json")) == repr(record)
        Bundle.model_validate_json((tmp_path / "out.json").read_bytes())


@pytest.mark.parametrize("number", ["0.50", "24", "1.0", "0.0000001", "120.000"])
def test_a_value_keeps_the_decimals_that_were_printed(number: str) -> None:
    result = Result("r1", "alp", Quantity(Decimal(number), "ukat/L", "<"), DAY)
    assert re.search(rf'"value": {re.escape(number)},', write_record(Record(NURIA, (result,))).decode())


def test_a_time_without_zone_is_kept_beside_a_date_that_fhir_allows() -> None:
    result = Result("r1", "alp", Quantity(Decimal(24), "U/L"), When.on(date(2026, 3, 12), time(8, 15)))
    (found,) = entries(Record(NURIA, (result,)), "Observation")
    assert found["effectiveDateTime"] == "2026-03-12"
    assert again(Record(NURIA, (result,))).results[0].taken == result.taken


def test_a_date_beside_that_contradicts_fhirs_own_is_not_believed() -> None:
    result = Result("r1", "alp", Quantity(Decimal(24), "U/L"), When.on(date(2026, 3, 12), time(8, 15)))
    text = write_record(Record(NURIA, (result,))).decode()
    for lie in ("2020-01-01T08:15:00", "yesterday"):
        read = record_of(parse(text.replace("2026-03-12T08:15:00", lie)))
        assert read.results[0].taken == DAY


def test_a_code_that_alpdesk_adds_fits_the_unit_and_is_not_taken_for_the_laboratorys() -> None:
    calcium = Result("r1", "calcium", Quantity(Decimal("9.4"), "mg/dL"), DAY, code="CA")
    vitamin = Result("r2", "vitamin_d", Quantity(Decimal(50), "nmol/L"), DAY)
    record = Record(NURIA, (calcium, vitamin))
    found = [[one["code"] for one in each["code"]["coding"]] for each in entries(record, "Observation")]
    assert found == [["CA", "17861-6"], ["vitamin_d"]]
    assert [one.code for one in again(record).results] == ["CA", ""]


def test_a_unit_that_alpdesk_does_not_know_is_written_without_a_code() -> None:
    result = Result("r1", "alp", Quantity(Decimal(3), "King units"), DAY)
    (found,) = entries(Record(NURIA, (result,)), "Observation")
    assert found["valueQuantity"] == {"value": 3, "unit": "King units"}


def test_two_patients_of_one_number_have_no_address_in_common() -> None:
    both = [json.loads(write_record(Record(replace(NURIA, family=name)))) for name in ("Ferrer", "Soler")]
    assert both[0]["entry"][0]["fullUrl"] != both[1]["entry"][0]["fullUrl"]


def test_unknown_allergies_are_not_written_as_none() -> None:
    assert entries(Record(NURIA), "AllergyIntolerance") == []
    assert len(entries(Record(replace(NURIA, allergy_status="none")), "AllergyIntolerance")) == 1


def test_an_entry_that_says_nothing_is_known_is_no_entry() -> None:
    system = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
    nothing = {
        "Condition": ("code", "no-problem-info"),
        "MedicationStatement": ("medicationCodeableConcept", "no-medication-info"),
        "Procedure": ("code", "no-procedure-info"),
        "AllergyIntolerance": ("code", "no-allergy-info"),
    }
    found = json.loads(write_record(Record(NURIA)))
    subject = {"reference": found["entry"][0]["fullUrl"]}
    for kind, (key, code) in nothing.items():
        concept = {"coding": [{"system": system, "code": code}], "text": "No information"}
        found["entry"].append({"resource": {"resourceType": kind, "subject": subject, key: concept}})
    assert record_of(found) == Record(NURIA)
    found["entry"][-1]["resource"]["code"]["coding"][0]["code"] = "no-known-allergies"
    assert record_of(found).patient.allergy_status == "none"


def test_json_is_written_with_every_kind_of_value() -> None:
    tree = {"a": [], "b": {}, "c": [True, None, 3, Decimal("1E+2"), 'é "x"\n']}
    assert parse(json_bytes(tree).decode()) == tree


def test_a_code_with_blanks_that_fhir_has_not_comes_back_as_it_was() -> None:
    record = Record(NURIA, problems=(Problem("1", "Osteoporosis", codes=(Code("ICD-10", "M 81  9"),)),))
    (entry,) = entries(record, "Condition")
    assert entry["code"]["coding"][0]["code"] == "M 81 9"
    assert again(record).problems == record.problems
