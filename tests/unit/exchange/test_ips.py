"""The patient summary: a valid document whose sections say what is recorded, and never take unknown for none."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from fhir.resources.R4B.bundle import Bundle

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.exchange.fhir import record_of
from alpdesk.exchange.ips import write_summary
from alpdesk.exchange.json_reader import parse

Json = dict[str, Any]
AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
NURIA = Patient("p1", "Ferrer", "Nuria", sex="female", born=When.parse("1966-04-14"))
DAY = When.parse("2026-03-12")
ALP = Result("r1", "alp", Quantity(Decimal("24.0"), "U/L"), DAY, Limits(Quantity(Decimal(30), "U/L")), "24.0 U/L")
FULL = Record(
    replace(NURIA, allergy_status="known", allergies="penicillin: rash"),
    (ALP,),
    (Problem("c1", "Osteoporosis", onset=DAY),),
    (MedicineCourse("m1", "alendronic acid", dose="70 mg a week", start=DAY),),
    (Procedure("o1", "Laminectomy", performed=DAY),),
)
TITLES = ["Problem list", "Medicines", "Allergies and intolerances", "Results", "Operations and events"]


def written(record: Record, clinic: Clinic | None = None, author: str = "Dr A Example") -> Json:
    data = write_summary(record, clinic or Clinic(""), User(author, registration="GMC 0" if author else ""), AT)
    Bundle.model_validate_json(data)
    return json.loads(data)  # type: ignore[no-any-return]


def sections(document: Json) -> dict[str, Json]:
    composition = document["entry"][0]["resource"]
    assert composition["resourceType"] == "Composition"
    return {section["title"]: section for section in composition["section"]}


def text(section: Json) -> str:
    return " ".join(ET.fromstring(section["text"]["div"]).itertext())  # noqa: S314 - our own words


def test_every_section_names_its_entries_which_stand_in_the_document() -> None:
    document = written(FULL)
    addresses = {one["fullUrl"] for one in document["entry"]}
    found = sections(document)
    assert list(found) == TITLES
    assert len(addresses) == len(document["entry"])
    for section in found.values():
        assert section["entry"]
        assert {one["reference"] for one in section["entry"]} <= addresses


def test_the_narrative_says_what_the_entries_say() -> None:
    found = sections(written(FULL))
    said = [text(found[title]) for title in TITLES]
    for one, words in zip(said, ("Osteoporosis", "70 mg a week", "penicillin: rash", "24.0 U/L", "Laminectomy"),
                          strict=True):  # fmt: skip
        assert words in one


def test_where_nothing_is_recorded_it_says_that_nothing_is_known() -> None:
    document = written(Record(NURIA))
    codes = [one["resource"].get("code") or one["resource"].get("medicationCodeableConcept") or {}
             for one in document["entry"]]  # fmt: skip
    assert [coding["code"] for one in codes for coding in one.get("coding", [])] == [
        "no-problem-info", "no-medication-info", "no-allergy-info", "no-procedure-info",
    ]  # fmt: skip
    assert all("not known" in text(section) for section in sections(document).values())
    assert sections(document)["Results"]["emptyReason"]


def test_no_known_allergies_are_told_apart_from_allergies_not_recorded() -> None:
    none = written(Record(replace(NURIA, allergy_status="none")))
    assert "No known allergies" in text(sections(none)["Allergies and intolerances"])
    unnamed = written(Record(replace(NURIA, allergy_status="known")))
    assert "not named" in text(sections(unnamed)["Allergies and intolerances"])


def test_alpdesk_reads_its_own_summary() -> None:
    for record in (FULL, Record(NURIA)):
        assert record_of(parse(json.dumps(written(record)))).problems == record.problems
        assert record_of(parse(json.dumps(written(record)))).patient == record.patient


def test_what_was_withdrawn_or_does_not_count_is_left_out() -> None:
    record = Record(
        NURIA,
        (replace(ALP, status="entered-in-error"), replace(ALP, id="r2", quantity=None, unreadable="in words")),
        (replace(FULL.problems[0], verification="refuted"),),
        (replace(FULL.medicines[0], state="not taken"),),
        (replace(FULL.procedures[0], status="not-done"),),
    )
    assert written(record)["entry"][3:] == written(Record(NURIA))["entry"][3:]


def test_a_doubt_about_a_sample_and_an_unsure_problem_are_said() -> None:
    record = Record(NURIA, (replace(ALP, suspect="haemolysed"),),
                    (replace(FULL.problems[0], verification="provisional"),))  # fmt: skip
    found = sections(written(record))
    assert "sample in doubt: haemolysed" in text(found["Results"])
    assert "active, provisional" in text(found["Problem list"])


def test_text_cannot_become_markup() -> None:
    hostile = "<script>alert(1)</script> & \x02 ]]>"
    found = sections(written(Record(NURIA, problems=(Problem("c1", hostile),))))["Problem list"]
    assert "<script" not in found["text"]["div"]
    assert "<script>alert(1)</script> &" in text(found)


@pytest.mark.parametrize(
    ("clinic", "author", "kind"),
    [(Clinic("Northgate"), "Dr A", "Practitioner"), (Clinic("Northgate"), "", "Organization"), (None, "", "Device")],
)
def test_the_author_is_the_clinician_else_the_clinic_else_the_program(
    clinic: Clinic | None, author: str, kind: str
) -> None:
    document = written(FULL, clinic, author)
    composition = document["entry"][0]["resource"]
    (address,) = (one["reference"] for one in composition["author"])
    (found,) = (one["resource"] for one in document["entry"] if one["fullUrl"] == address)
    assert found["resourceType"] == kind
