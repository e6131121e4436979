"""Texts made to mislead: kept as they are, or refused with a sentence; never kept otherwise."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Identifier, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.desk.checks import (
    NotAccepted,
    check_medicine,
    check_patient,
    check_person,
    check_problem,
    check_procedure,
    check_reason,
    check_result,
)
from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.csv_out import write_csv
from tests.hostile import OVERSIZED, SEEN, UNSEEN

TODAY = date(2026, 3, 16)
SOMEBODY = Patient("p", "Hartley", "Miriam", born=When.parse("1958-03-02"))
PROBLEM, COURSE, PROCEDURE = Problem("", "x"), MedicineCourse("", "x"), Procedure("", "x")
ALP = Result("", "alp", Quantity.parse("24 U/L"), When.parse("2026-03-01"))
FIELDS: dict[str, Callable[[str], object]] = {
    "family": lambda text: check_patient(replace(SOMEBODY, family=text), TODAY).family,
    "given": lambda text: check_patient(replace(SOMEBODY, given=text), TODAY).given,
    "identifier": lambda text: (
        check_patient(replace(SOMEBODY, identifiers=(Identifier("A", text),)), TODAY).identifiers[0].value
    ),
    "problem": lambda text: check_problem(replace(PROBLEM, text=text), SOMEBODY, TODAY).text,
    "medicine": lambda text: check_medicine(replace(COURSE, name=text), SOMEBODY, TODAY).name,
    "operation": lambda text: check_procedure(replace(PROCEDURE, text=text), SOMEBODY, TODAY).text,
    "laboratory": lambda text: check_result(replace(ALP, laboratory=text), SOMEBODY, TODAY).laboratory,
    "clinic": lambda text: check_person(Clinic(text)).name,
    "user": lambda text: check_person(User(text)).name,
    "contact": lambda text: check_person(Contact("", text)).name,
}


@pytest.mark.parametrize("field", FIELDS)
def test_what_can_be_seen_is_kept_as_it_is(field: str) -> None:
    assert {text: FIELDS[field](text) for text in SEEN} == {text: text.strip() for text in SEEN}


@pytest.mark.parametrize("field", FIELDS)
def test_what_cannot_be_seen_or_is_too_long_is_refused(field: str) -> None:
    for text in (*UNSEEN, *(one for one in OVERSIZED if len(one) > 500)):
        with pytest.raises(NotAccepted) as refused:
            FIELDS[field](text)
        sentence = refused.value.sentence
        assert len(sentence) < 200
        assert not any(unicodedata.category(letter)[0] == "C" for letter in sentence)


def test_a_note_may_break_lines_and_nothing_else() -> None:
    assert check_reason("one\n\ttwo") == "one\n\ttwo"
    for text in UNSEEN:
        if not set(text) & {"\n", "\t"}:
            with pytest.raises(NotAccepted):
                check_reason(text)


def test_no_cell_of_a_table_is_a_formula_and_every_cell_reads_back() -> None:
    who = [replace(SOMEBODY, family=text, given=text) for text in SEEN]
    records = [Record(one, (replace(ALP, laboratory=one.family, method=one.family, note=one.family),)) for one in who]
    rows = list(csv.reader(io.StringIO(write_csv(records).decode("utf-8-sig"), newline="")))[1:]
    assert len(rows) == len(SEEN)
    for text, row in zip(SEEN, rows, strict=True):
        for cell in (row[1], row[2], row[14]):
            assert cell.lstrip()[:1] not in set("=+@＝＋－＠")
            assert cell[:1] != "-" or cell.lstrip("-").replace(".", "").isdigit()
            assert cell.replace("'", "") == text.replace("'", "")


def written(folder: Path, kind: str, text: str) -> Path:
    """A file with one result of somebody whose name, laboratory and remark hold a text."""
    path = folder / {"table": "a.csv", "FHIR": "a.json", "HL7": "a.hl7"}[kind]
    if kind == "table":
        out = io.StringIO(newline="")
        rows = csv.writer(out, delimiter=";")
        rows.writerow(
            ("Patient no", "Name", "Date of birth", "Code", "Result", "Unit", "Collected", "Laboratory", "Remark")
        )
        rows.writerow(("N1", f"{text}, A", "1971-05-06", "6768-6", "31", "U/L", "2026-03-01", text, text))
        path.write_bytes(out.getvalue().encode("utf-8", "surrogatepass"))
    elif kind == "FHIR":
        who = {
            "resourceType": "Patient",
            "id": "p",
            "name": [{"family": text, "given": ["A"]}],
            "birthDate": "1971-05-06",
        }
        coding, unit = {"system": "http://loinc.org", "code": "6768-6"}, "http://unitsofmeasure.org"
        result = {
            "resourceType": "Observation", "id": "o", "status": "final", "code": {"coding": [coding]},
            "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-03-01", "performer": [{"display": text}],
            "note": [{"text": text}],
            "valueQuantity": {"value": 31, "unit": "U/L", "system": unit, "code": "U/L"},
        }  # fmt: skip
        entries = [{"resource": one} for one in (who, result)]
        path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))
    else:
        lines = (
            f"MSH|^~\\&|A|{text}|B|C|20260301||ORU^R01|1|P|2.5", f"PID|1||H1^^^X||{text}^A||19710506|F",
            "OBR|1|||6768-6^ALP^LN|||20260301", "OBX|1|NM|6768-6^ALP^LN||31|U/L|30-130|||F",
        )  # fmt: skip
        path.write_bytes("\r".join(lines).encode("utf-8", "surrogatepass"))
    return path


@pytest.mark.parametrize("kind", ["table", "FHIR", "HL7"])
def test_no_file_brings_what_cannot_be_seen_or_is_too_long(desk: Desk, tmp_path: Path, kind: str) -> None:
    for text in (*UNSEEN[::5], *OVERSIZED[:6]):
        with suppress(AlpDeskError):
            preview = desk.preview(written(tmp_path, kind, text))
            desk.accept(desk.settled(preview, range(len(preview.people)), "new"))
    kept = [desk.record(row.id) for row in desk.patients("", 500).rows]
    texts = [part for one in kept for part in (one.patient.family, one.patient.given)]
    texts += [part for one in kept for result in one.results for part in (result.laboratory, result.note)]
    hidden = [text for text in texts if any(unicodedata.category(x) in {"Cc", "Cf", "Cs", "Co"} for x in text)]
    assert hidden == []
    assert all(len(text) <= 10_000 for text in texts)
