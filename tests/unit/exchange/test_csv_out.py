"""Results as a table: every value as reported, read back the same, and nothing in it that computes."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import COMPARATORS, Quantity
from alpdesk.clinical.record import Identifier, Patient, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.exchange.csv_out import HEADINGS, cell, write_csv
from alpdesk.exchange.laboratory import UNKNOWN
from alpdesk.exchange.table import read_table
from alpdesk.exchange.table_text import rows_of
from tests.examples import at_least

TODAY = date(2026, 11, 22)
NURIA = Patient(
    "7", "Ferrer", "Nuria", sex="female", born=When.parse("1966-04-14"), identifiers=(Identifier("NHS", "9991234578"),)
)
ALP = Result(
    "1", "alp", Quantity(Decimal("0.50"), "ukat/L", "<"), When.parse("2026-03-12"),
    Limits(Quantity(Decimal("0.70"), "ukat/L"), Quantity(Decimal("1.9"), "ukat/L")), "<0,50 µkat/L", "6768-6",
    laboratory="Laboratory A",
)  # fmt: skip


def rows(*results: Result, patient: Patient = NURIA) -> list[dict[str, str]]:
    text = write_csv([Record(patient, results)]).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_says_what_was_reported() -> None:
    (row,) = rows(ALP)
    assert {key: value for key, value in row.items() if value} == {
        "Patient": "9991234578", "Family name": "Ferrer", "Given name": "Nuria", "Date of birth": "1966-04-14",
        "Sex": "female", "Test": "Alkaline phosphatase", "LOINC": "6768-6", "Value": "<0.50", "Unit": "ukat/L",
        "Lower limit": "0.70", "Upper limit": "1.9", "Collected": "2026-03-12", "Laboratory": "Laboratory A",
        "Status": "final",
    }  # fmt: skip


def test_the_file_opens_in_a_spreadsheet_as_utf_8() -> None:
    data = write_csv([Record(replace(NURIA, family="Šimková"), (ALP,))])
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(HEADINGS).encode() + b"\r\n")
    assert "Šimková" in data.decode("utf-8-sig")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "\n=", " @"])
def test_a_text_that_begins_like_a_formula_becomes_text(start: str) -> None:
    (row,) = rows(replace(ALP, note=f"{start}cmd|' /C calc'!A0"), patient=replace(NURIA, family=f"{start}1+1"))
    assert row["Remark"].startswith("'")
    assert row["Family name"].startswith("'")


@pytest.mark.parametrize("mark", [";", "; ", "\t", ';"', ";\n"])
def test_no_text_hides_a_formula_behind_a_mark_that_parts_cells_elsewhere(mark: str) -> None:
    told = cell(f"seen{mark}=1+1;")
    assert told.endswith("'=1+1;")
    assert cell("seen; well") == "seen; well"
    (_, row) = rows_of(write_csv([Record(replace(NURIA, family="a;=1;\t@b"), (ALP,))]).decode("utf-8-sig"))
    assert row.cells[1] == "a;=1;\t@b"


def test_a_negative_number_stays_a_number() -> None:
    (row,) = rows(Result("1", "t_score", Quantity(Decimal("-2.50"), "SD"), ALP.taken))
    assert row["Value"] == "-2.50"


def test_an_unreadable_value_is_given_as_text_with_the_reason() -> None:
    (row,) = rows(replace(ALP, quantity=None, value_text="-see note", unreadable="the value is given in words"))
    assert (row["Value"], row["Unreadable because"]) == ("'-see note", "the value is given in words")


def test_a_remark_of_two_lines_stays_in_one_row() -> None:
    data = write_csv([Record(NURIA, (replace(ALP, note="one\ntwo"),))])
    assert data.count(b"\n") == 2


@pytest.mark.parametrize(
    ("limits", "shown"),
    [
        (Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal(130), "U/L")), "30 - 130 U/L"),
        (Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal("1.9"), "ukat/L")), "30 U/L - 1.9 ukat/L"),
        (Limits(Quantity(Decimal(30), "U/L")), ">= 30 U/L"),
        (Limits(None, Quantity(Decimal(130), "U/L")), "<= 130 U/L"),
        (Limits(None, Quantity(Decimal(130), "U/L"), "up to 130 U/L"), "up to 130 U/L"),
    ],
)
def test_limits_in_a_unit_of_their_own_keep_it(limits: Limits, shown: str) -> None:
    (row,) = rows(replace(ALP, limits=limits))
    assert (row["Lower limit"], row["Upper limit"], row["Reference range"]) == ("", "", shown)


@st.composite
def results(draw: st.DrawFn) -> Result:
    """A result of an analyte that its code or name tells, in a unit of it, dated to the day."""
    kind = ANALYTES[draw(st.sampled_from(sorted(one for one in ANALYTES if ANALYTES[one].loincs)))]
    unit = draw(st.sampled_from([one for one in kind.factors if one]))
    number = draw(st.integers(2, 9)) + Decimal(draw(st.integers(0, 999))).scaleb(-draw(st.integers(0, 3)))
    quantity = Quantity(kind.plausible[1] / kind.factors[unit] / 20, unit, draw(st.sampled_from(COMPARATORS)))
    quantity = replace(quantity, number=(quantity.number * number).quantize(Decimal("0.001")))
    bound = Quantity(Decimal("1.50"), unit)
    limits = draw(st.sampled_from([Limits(), Limits(bound), Limits(bound, replace(bound, number=Decimal(2)))]))
    taken = When.on(draw(st.dates(date(2000, 1, 1), TODAY)))
    return Result("", kind.id, quantity, taken, limits, code=draw(st.sampled_from(kind.loincs)))


@at_least(60)
@given(st.lists(results(), min_size=1, max_size=5))
def test_a_table_read_again_holds_the_same_values(given_results: list[Result]) -> None:
    found = list(read_table(write_csv([Record(NURIA, tuple(given_results))]), UNKNOWN, TODAY))
    assert [(one.refused, one.confirm) for one in found] == [("", "")] * len(given_results)
    read = [one.result for one in found if one.result]
    for one, before in zip(read, given_results, strict=True):
        assert (one.analyte, str(one.quantity), one.taken.day) == (
            before.analyte, str(before.quantity), before.taken.day,
        )  # fmt: skip
        assert (one.limits.low, one.limits.high, one.status) == (before.limits.low, before.limits.high, "final")
    assert {one.patient.identifier() for one in found} == {"9991234578"}
    assert {(one.patient.family, one.patient.born.text, one.patient.sex) for one in found} == {
        ("Ferrer", "1966-04-14", "female")
    }
