"""Results from tables of any laboratory: one line per result, or one column per analyte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.quantity import canonical_unit
from alpdesk.clinical.record import Code, Identifier, Patient, Sex
from alpdesk.clinical.remembering import remembered
from alpdesk.clinical.results import NO_LIMITS
from alpdesk.clinical.wording import fold
from alpdesk.exchange.hl7 import STATUSES
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.judging import Beside, LimitsOf, judged
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.printed import ABSENT, limits_from, limits_of
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import Entry
from alpdesk.exchange.recognition import Recognised, is_loinc, recognise
from alpdesk.exchange.table_columns import Mapping, heads_again, propose
from alpdesk.exchange.table_text import Row, decode_table, mark_of, rows_of
from alpdesk.language import mark, tr, tr_marked

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
_FEW = 3
"""Cells of a row that is a title, such as another patient’s name."""
_CHANGED = mark("it stands below other headings than the first, or another patient’s: put it into a file of its own")
_PERSON = ("family", "given", "sex", "born")
_MOST_RESULTS = 500_000
_KEPT = 1024
"""Patients and names of analytes that are remembered of one table."""
_SINGLE = frozenset({"born", "value", "unit", "taken", "time", "low", "high", "limits", "status"})
_CALLED = {
    "born": mark("date of birth"),
    "value": mark("value", "of a result"),
    "unit": mark("unit"),
    "taken": mark("date", "of a result"),
    "time": mark("time"),
    "low": mark("lower limit"),
    "high": mark("upper limit"),
    "limits": mark("limits", "of a result"),
    "status": mark("status", "of a result"),
}
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
    del data  # a large table is kept once only
    comma_apart, rows = mark_of(text) == ",", rows_of(text)
    del text
    yield from entries(propose(rows, laboratory, latest, comma_apart=comma_apart), laboratory, latest)


def entries(mapping: Mapping, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every result of a table that is read in a known way; a row without any is refused with the reason."""
    values = sum(bool(column.analyte) for column in mapping.columns) if mapping.wide else 1
    if len(mapping.rows) * values > _MOST_RESULTS:
        raise NotReadable(
            tr(
                "The table holds more than {number} results: part it into several files.",
                number=f"{_MOST_RESULTS:,}",
            )
        )
    reading = _Reading(mapping, laboratory, latest)
    for row in mapping.above:
        yield _refused(
            row, tr("it stands above the headings") if row.line < mapping.first else tr("it holds no results")
        )
    headings = tuple(column.heading for column in mapping.columns)
    headed, dated, changed, titled = mapping.headed, mapping.dated, False, False
    for row in mapping.rows:
        if dated:
            yield _refused(row, tr("its columns are dates: give one result a line, or one column for each test"))
        elif headed and heads_again(row, laboratory):
            changed = (titled and mapping.nameless) or row.cells + ("",) * (len(headings) - len(row.cells)) != headings
            yield _refused(row, tr("it is a row of headings, not of results"))
        elif changed:
            yield _refused(row, tr_marked(_CHANGED))
        else:
            yield from reading.row(row)
        titled = sum(map(bool, row.cells)) < _FEW


def _refused(row: Row, reason: str) -> Entry:
    return Entry(row.line, value=" ".join(filter(None, row.cells))[:200], refused=reason)


Cells = dict[str, str]
"""The cells of one row by what they hold; of several columns that hold the same, the first."""


class _Reading:
    """One table as it is read, row by row; what its rows repeat is worked out once."""

    def __init__(self, mapping: Mapping, laboratory: Laboratory, latest: date) -> None:
        self._mapping, self._laboratory, self._latest = mapping, laboratory, latest
        self._places = {role: place for role in _roles(mapping) if (place := mapping.place(role)) is not None}
        self._patients = mapping.places("patient")
        headings = [number for number, column in enumerate(mapping.columns) if column.heading]
        self._width = headings[-1] + 1 if headings else len(mapping.columns)
        values = mapping.places("value")
        self._value_unit = mapping.columns[values[0]].unit if values else ""
        self._doubled = [(role, mapping.places(role)) for role in sorted(_SINGLE) if len(mapping.places(role)) > 1]
        self._columns = [(number, column) for number, column in enumerate(mapping.columns) if column.analyte]
        self._wide = mapping.wide
        self._patient = lru_cache(_KEPT)(self._patient_of)
        self._recognised = lru_cache(_KEPT)(self._recognised_by)

    def row(self, row: Row) -> Iterator[Entry]:
        """The results of one row."""
        given, width = row.cells, len(row.cells)
        cells = {
            role: given[place] for role, place in self._places.items() if place < width and not _absent(given[place])
        }
        if unclear := self._unclear(row, cells):
            yield _refused(row, unclear)
            return
        idents = tuple(given[place] for place in self._patients if place < width)
        patient = self._patient(idents, *(cells.get(role, "") for role in _PERSON))
        if not self._wide:
            value = self._places["value"]
            yield self._long(row.line, patient, cells, given[value] if value < width else "")
        elif self._columns:
            for number, _ in self._columns:
                yield self._column(row, patient, cells, number)
        else:
            yield replace(_refused(row, tr("no column of it is known")), patient=patient)

    def _unclear(self, row: Row, cells: Cells) -> str:
        """Why a row cannot be read as its headings say: more cells than headings, or two that say different things."""
        if len(row.cells) > self._width and any(row.cells[self._width :]):
            return tr("it has more cells than the table has headings")
        own = cells.get("unit", "") if self._value_unit else ""
        if own and canonical_unit(own) != canonical_unit(self._value_unit):
            return tr("two columns give its unit: say which one counts")
        for role, places in self._doubled:
            said = {row.cells[place] for place in places if place < len(row.cells)} - {""}
            if len(said) > 1:
                return tr("two columns give its {column}: say which one counts", column=tr_marked(_CALLED[role]))
        return ""

    def _long(self, line: int, patient: Patient, cells: Cells, value: str) -> Entry:
        code, name = cells.get("code", ""), cells.get("analyte", "")
        found = self._recognised(code, name)
        low, high, limits = cells.get("low", ""), cells.get("high", ""), cells.get("limits", "")
        entry = Entry(
            line, patient, found.analyte, code, name, value, cells.get("unit", "") or self._value_unit,
            limits or "–".join(filter(None, (low, high))), cells.get("status", ""), _taken(cells),
            cells.get("identifier", ""), refused=found.refused, confirm=found.confirm,
            laboratory=cells.get("laboratory", ""),
        )  # fmt: skip
        decimals = self._mapping.decimals
        if limits:
            return self._judged(entry, lambda unit: limits_of(limits, unit, decimals))
        return self._judged(entry, lambda unit: limits_from(low, high, unit, decimals))

    def _recognised_by(self, code: str, name: str) -> Recognised:
        known = is_loinc(code)
        codes = [Code("LOINC" if known else "", code)] if code else []
        return recognise(codes, [name, *([code] if code and not known else [])], self._laboratory)

    def _column(self, row: Row, patient: Patient, cells: Cells, number: int) -> Entry:
        column = self._mapping.columns[number]
        own = self._laboratory.analyte([column.heading]) == column.role
        doubt = (
            ""
            if own
            else tr(
                "column “{heading}” is known by its heading alone: confirm {analyte}",
                heading=column.heading[:60],
                analyte=ANALYTES[column.role].name,
            )
        )
        entry = Entry(
            row.line, patient, column.role, "", column.heading, row.cells[number] if number < len(row.cells) else "",
            column.unit, "", cells.get("status", ""), _taken(cells), cells.get("identifier", ""),
            confirm=doubt,
            laboratory=cells.get("laboratory", ""),
        )  # fmt: skip
        return self._judged(entry, lambda _unit: NO_LIMITS)

    def _judged(self, entry: Entry, limits: LimitsOf) -> Entry:
        if entry.refused:
            return entry
        beside = Beside(
            status=_status(entry.status),
            decimals=self._mapping.decimals,
            dates=self._mapping.dates,
            limits=limits,
            laboratory=entry.laboratory,
            identifier=f"{entry.message}|{entry.code or entry.name}" if entry.message else "",
        )
        return judged(entry, beside, self._laboratory, self._latest)

    def _patient_of(self, idents: tuple[str, ...], family: str, given: str, sex: str, born: str) -> Patient:
        used = [one for one in idents if not _absent(one) and not _ROUNDED.fullmatch(one)]
        try:
            birth = date_of(born, self._mapping.births, latest=self._latest) if born else NEVER
        except NotADate:
            birth = When(born[:40])
        if not given and "," in family:
            family, given = (part.strip() for part in family.split(",", 1))
        return Patient(
            used[0] if used else "",
            family,
            given,
            sex=_SEXES.get(fold(sex), "unknown"),
            born=birth,
            identifiers=tuple(Identifier("", one) for one in dict.fromkeys(used)),
        )


def _roles(mapping: Mapping) -> list[str]:
    return list(dict.fromkeys(column.role for column in mapping.columns if column.role))


def _absent(text: str) -> bool:
    return text.casefold() in ABSENT


def _taken(cells: Cells) -> str:
    day, clock = cells.get("taken", ""), cells.get("time", "")
    return f"{day} {clock}" if day and clock else day


@remembered
def _status(text: str) -> str:
    """The status as FHIR names it; a table without that column lists what is final."""
    return _WORDS.get(fold(text)) or STATUSES.get(text.upper(), "unknown")
