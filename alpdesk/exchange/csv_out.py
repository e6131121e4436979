"""Results as a table for spreadsheets: one result a row, every value as reported, and no cell that could be a formula.

A text that begins like a formula gets an apostrophe before it, and so does one behind a semicolon or tab: where those
part the cells, as in German and French spreadsheets, a comma does not, and what follows would be a cell. What a
spreadsheet may do to dates and long numbers when it opens the file is not in this file's hands.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.exchange.fhir_write import loinc_of

HEADINGS = (
    "Patient", "Family name", "Given name", "Date of birth", "Sex", "Test", "LOINC", "Laboratory code", "Value", "Unit",
    "Lower limit", "Upper limit", "Reference range", "Collected", "Laboratory", "Method", "Status", "Suspect sample",
    "Remark", "Unreadable because",
)  # fmt: skip
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BEHIND_A_MARK = re.compile(rf"([;\t][\s\"]*)(?=[{re.escape(''.join(_FORMULA))}])")


def write_csv(records: Iterable[Record]) -> bytes:
    """The results of all records, in the order of the records; UTF-8 with a byte order mark. It holds patient data."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for record in records:
        who = _who(record.patient)
        writer.writerows([cell(text) for text in (*who, *_row(result))] for result in record.results)
    return out.getvalue().encode("utf-8-sig", "replace")


def _who(patient: Patient) -> tuple[str, ...]:
    sex = "" if patient.sex == "unknown" else patient.sex
    return (patient.identifier(), patient.family, patient.given, patient.born.text, sex)


def _row(result: Result) -> tuple[str, ...]:
    quantity, loinc = result.quantity, loinc_of(result)
    value = f"{quantity.comparator}{quantity.number:f}" if quantity else result.value_text
    low, high, printed = _limits(result.limits, quantity.unit if quantity else "")
    return (
        result.kind.name, loinc, "" if result.code == loinc else result.code, value, quantity.unit if quantity else "",
        low, high, printed, result.taken.text, result.laboratory, result.method, result.status, result.suspect,
        result.note, "" if quantity else result.unreadable or "not readable",
    )  # fmt: skip


def _limits(limits: Limits, unit: str) -> tuple[str, str, str]:
    """Both limits as numbers in the value's unit, and the range as printed; with its unit where that is another."""
    given = [bound for bound in (limits.low, limits.high) if bound]
    if all(bound.unit == unit for bound in given):
        return _number(limits.low), _number(limits.high), limits.text
    return "", "", limits.text or _with_units(limits)


def _with_units(limits: Limits) -> str:
    low, high = limits.low, limits.high
    if low and high and low.unit == high.unit:
        return f"{low.number:f} - {high.number:f} {high.unit}"
    if low and high:
        return f"{low.number:f} {low.unit} - {high.number:f} {high.unit}"
    return f">= {_number(low)} {low.unit}" if low else f"<= {_number(high)} {high.unit if high else ''}"


def _number(bound: Quantity | None) -> str:
    return f"{bound.number:f}" if bound else ""


def cell(text: str) -> str:
    """A text on one line that no spreadsheet takes for a formula; a number stays a number."""
    if _NUMBER.fullmatch(text):
        return text
    risky = text.startswith(("\t", "\r")) or text.lstrip().startswith(_FORMULA)
    plain = f"'{text}" if risky else text
    return _BEHIND_A_MARK.sub(r"\1'", " ".join(plain.splitlines()))
