"""Results from tables of any laboratory: one line per result, or one column per analyte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.quantity import canonical_unit
from alpdesk.clinical.record import Code, Identifier, Patient, Sex
from alpdesk.clinical.results import NO_LIMITS
from alpdesk.clinical.wording import fold
from alpdesk.exchange.hl7 import STATUSES
from alpdesk.exchange.judging import Beside, LimitsOf, judged
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.printed import ABSENT, limits_from, limits_of
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import Entry
from alpdesk.exchange.recognition import is_loinc, recognise
from alpdesk.exchange.table_columns import Mapping, heads_again, propose
from alpdesk.exchange.table_text import Row, decode_table, mark_of, rows_of

_FEMALE = "f w female weiblich frau femme feminin femminile donna mujer femenino vrouw kvinna"
_MALE = "m male mannlich maennlich mann homme masculin maschile uomo hombre masculino man"
_OTHER = "d divers other x"
_SEXES: dict[str, Sex] = {
    **dict.fromkeys(_FEMALE.split(), "female"),
    **dict.fromkeys(_MALE.split(), "male"),
    **dict.fromkeys(_OTHER.split(), "other"),
}
_ROUNDED = re.compile(r"\d[.,]\d+[eE]\+?\d+")
"""A long number as a spreadsheet rounds it: 9,43477E+09 is many patients’."""
_SINGLE = frozenset({"born", "value", "unit", "taken", "time", "low", "high", "limits", "status"})
_CALLED = {"taken": "date", "born": "date of birth", "low": "lower limit", "high": "upper limit"}
_FINAL = frozenset({"", "final", "f", "complete", "completed", "validated", "freigegeben", "definitiv", "endbefund"})
_WORDS = {
    **dict.fromkeys(_FINAL, "final"),
    **dict.fromkeys(("corrected", "korrigiert", "korrektur", "corrige"), "corrected"),
    "amended": "amended",
    **dict.fromkeys(("preliminary", "interim", "provisional", "vorlaufig", "teilbefund", "provisoire"), "preliminary"),
    **dict.fromkeys(("cancelled", "canceled", "not done", "storniert", "annule"), "cancelled"),
    **dict.fromkeys(("entered-in-error", "error", "wrong", "withdrawn"), "entered-in-error"),
}


def read_table(data: bytes, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every result of a table, in order; ``latest`` is the last day that a result can be from.

    Raises NotReadable where the file is no table of text.
    """
    text = decode_table(data)
    yield from entries(propose(rows_of(text), laboratory, latest, comma_apart=mark_of(text) == ","), laboratory, latest)


def entries(mapping: Mapping, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every result of a table that is read in a known way; a row without any is refused with the reason."""
    reading = _Reading(mapping, laboratory, latest)
    for row in mapping.above:
        yield _refused(row, "it stands above the headings" if row.line < mapping.first else "it holds no results")
    headings = tuple(column.heading for column in mapping.columns)
    changed = False
    for row in mapping.rows:
        if mapping.headed and heads_again(row, laboratory):
            changed = row.cells + ("",) * (len(headings) - len(row.cells)) != headings
            yield _refused(row, "it is a row of headings, not of results")
        elif changed:
            yield _refused(row, "it stands below other headings than the first: put it into a file of its own")
        else:
            yield from reading.row(row)


def _refused(row: Row, reason: str) -> Entry:
    return Entry(row.line, value=" ".join(filter(None, row.cells))[:200], refused=reason)


class _Reading:
    """One table as it is read, row by row."""

    def __init__(self, mapping: Mapping, laboratory: Laboratory, latest: date) -> None:
        self._mapping, self._laboratory, self._latest = mapping, laboratory, latest
        self._places = {role: mapping.place(role) for role in {column.role for column in mapping.columns}}
        headings = [number for number, column in enumerate(mapping.columns) if column.heading]
        self._width = headings[-1] + 1 if headings else len(mapping.columns)
        values = mapping.places("value")
        self._value_unit = mapping.columns[values[0]].unit if values else ""
        self._doubled = sorted(role for role in self._places if role in _SINGLE and len(mapping.places(role)) > 1)
        self._wide = [(number, column) for number, column in enumerate(mapping.columns) if column.analyte]

    def row(self, row: Row) -> Iterator[Entry]:
        """The results of one row."""
        if unclear := self._unclear(row):
            yield _refused(row, unclear)
            return
        common = Entry(
            row.line,
            self._patient(row),
            status=self._cell(row, "status"),
            taken=self._taken(row),
            message=self._cell(row, "identifier"),
        )
        if not self._mapping.wide:
            yield self._long(row, common)
        elif self._wide:
            yield from (self._column(row, common, number) for number, _ in self._wide)
        else:
            yield replace(_refused(row, "no column of it is known"), patient=common.patient)

    def _unclear(self, row: Row) -> str:
        """Why a row cannot be read as its headings say: more cells than headings, or two that say different things."""
        if any(row.cells[self._width :]):
            return "it has more cells than the table has headings"
        own = self._cell(row, "unit")
        if own and self._value_unit and canonical_unit(own) != canonical_unit(self._value_unit):
            return "two columns give its unit: say which one counts"
        for role in self._doubled:
            said = {row.cells[place] for place in self._mapping.places(role) if place < len(row.cells)} - {""}
            if len(said) > 1:
                return f"two columns give its {_CALLED.get(role, role)}: say which one counts"
        return ""

    def _taken(self, row: Row) -> str:
        day, clock = self._cell(row, "taken"), self._cell(row, "time")
        return f"{day} {clock}" if day and clock else day

    def _long(self, row: Row, common: Entry) -> Entry:
        code, name = self._cell(row, "code"), self._cell(row, "analyte")
        codes = [Code("LOINC" if is_loinc(code) else "", code)] if code else []
        found = recognise(codes, [name, *([code] if code and not is_loinc(code) else [])], self._laboratory)
        entry = replace(
            common,
            code=code,
            name=name,
            value=self._cell(row, "value"),
            unit=self._cell(row, "unit") or self._value_unit,
            limits=self._cell(row, "limits")
            or "–".join(filter(None, (self._cell(row, "low"), self._cell(row, "high")))),
            analyte=found.analyte,
            confirm=found.confirm,
            refused=found.refused,
        )
        return self._judged(entry, self._limits(row))

    def _column(self, row: Row, common: Entry, number: int) -> Entry:
        column = self._mapping.columns[number]
        own = self._laboratory.analyte([column.heading]) == column.role
        entry = replace(
            common,
            name=column.heading,
            value=row.cells[number] if number < len(row.cells) else "",
            unit=column.unit,
            analyte=column.role,
            confirm="" if own else f"the column “{column.heading[:60]}” is known by its heading alone",
        )
        return self._judged(entry, lambda _unit: NO_LIMITS)

    def _judged(self, entry: Entry, limits: LimitsOf) -> Entry:
        beside = Beside(
            status=_status(entry.status),
            decimals=self._mapping.decimals,
            dates=self._mapping.dates,
            limits=limits,
            identifier=f"{entry.message}|{entry.code or entry.name}" if entry.message else "",
        )
        return judged(entry, beside, self._laboratory, self._latest)

    def _limits(self, row: Row) -> LimitsOf:
        decimals, printed = self._mapping.decimals, self._cell(row, "limits")
        if printed:
            return lambda unit: limits_of(printed, unit, decimals)
        low, high = self._cell(row, "low"), self._cell(row, "high")
        return lambda unit: limits_from(low, high, unit, decimals)

    def _patient(self, row: Row) -> Patient:
        places = self._mapping.places("patient")
        idents = [row.cells[place] for place in places if place < len(row.cells)]
        idents = [one for one in idents if one.casefold() not in ABSENT and not _ROUNDED.fullmatch(one)]
        born = self._cell(row, "born")
        try:
            birth = date_of(born, self._mapping.births, latest=self._latest) if born else NEVER
        except NotADate:
            birth = When(born[:40])
        return Patient(
            idents[0] if idents else "",
            self._cell(row, "family"),
            self._cell(row, "given"),
            sex=_SEXES.get(fold(self._cell(row, "sex")), "unknown"),
            born=birth,
            identifiers=tuple(Identifier("", one) for one in dict.fromkeys(idents)),
        )

    def _cell(self, row: Row, role: str) -> str:
        place = self._places.get(role)
        text = row.cells[place] if place is not None and place < len(row.cells) else ""
        return "" if text.casefold() in ABSENT and role != "value" else text


def _status(text: str) -> str:
    """The status as FHIR names it; a table without that column lists what is final."""
    return _WORDS.get(fold(text)) or STATUSES.get(text.upper(), "unknown")
