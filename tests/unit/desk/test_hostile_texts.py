"""Texts made to mislead: kept as they are, or refused with a sentence; never kept otherwise."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date

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
            assert cell.removeprefix("'") == text.removeprefix("'")
