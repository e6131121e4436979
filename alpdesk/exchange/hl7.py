"""Results from HL7 v2 messages (2.1 to 2.8): every OBX is read, or refused with its reason."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.record import Code, Identifier, Patient, Sex
from alpdesk.clinical.wording import fold
from alpdesk.exchange.hl7_text import Delimiters, Message, Segment, component_of, messages, unescaped
from alpdesk.exchange.judging import Beside, judged
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.printed import limits_of, spaced
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import NOBODY, Entry
from alpdesk.exchange.recognition import Recognised, is_loinc, recognise
from alpdesk.language import mark, tr, tr_marked

STATUSES = {
    "F": "final", "U": "final", "V": "final", "C": "corrected", "A": "amended", "P": "preliminary",
    "R": "preliminary", "S": "preliminary", "B": "preliminary", "I": "registered", "O": "registered",
    "N": "registered", "X": "cancelled",
    "D": "entered-in-error", "W": "entered-in-error",
}  # fmt: skip
"""OBX-11 (table 0085) as FHIR's statuses; anything else is unknown and never counts."""
_NO_VALUE = {
    "X": mark("the laboratory could not obtain a result"),
    "N": mark("not asked for"),
    "O": mark("the order only"),
    "I": mark("the specimen is in the laboratory"),
}
_SEXES: dict[str, Sex] = {"F": "female", "M": "male", "O": "other", "A": "other", "W": "female"}
_NUMERIC = frozenset({"NM", "ST", "TX", "FT", "SN", "CE", "CWE", "CF", "IS", "ID", "SI", "NR", "", "NA", "MO", "CQ"})
_RESULT_MESSAGES = frozenset({"ORU", "OUL", "ORF", "OPU", ""})
_NOT_BLOOD = re.compile(r"\b(?:ur|u|urine?|urin|harn|csf|liquor|stool|stuhl|saliva|sweat|fluid)\b")
_TEXT = frozenset({"TX", "FT"})
_VALUE_FIELDS = frozenset({5, 6})
_LONG = 200
_LONGEST_NOTE = 10_000
_MOST_CODES = 20
_KEPT = 1024
"""Codes with their names that are remembered of one file."""
_NOT_REAL = {"T": mark("for training"), "D": mark("for debugging")}
"""MSH-11 (table 0103) of messages that are about nobody real."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What the order and the specimen say of every result below them."""

    unfit: str = ""
    taken: str = ""
    issued: str = ""
    number: str = ""


@dataclass(slots=True)
class _Place:
    """Where a message has come to: whose results, of which order and specimen; ``told`` is None until it is needed."""

    patient: Patient
    laboratory: str
    message: str
    sent: str
    unfit: str
    order: Segment | None = None
    common: Segment | None = None
    specimen: Segment | None = None
    told: _Order | None = None


@dataclass(frozen=True, slots=True)
class _Named:
    """What OBX-3 says: the first code and name, and the analyte that they mean."""

    code: str
    name: str
    found: Recognised


def read_hl7(data: bytes, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every OBX of every message in a file, in order; ``latest`` is the last day that a result can be from."""
    reading = _Reading(laboratory, latest)
    for message in messages(data):
        yield from reading.message(message)


class _Reading:
    """One file as it is read; what its messages repeat is worked out once."""

    def __init__(self, laboratory: Laboratory, latest: date) -> None:
        self._laboratory, self._latest = laboratory, latest
        self._named = lru_cache(_KEPT)(self._named_by)

    def message(self, message: Message) -> Iterator[Entry]:
        """Every OBX of one message, with the comments that follow it."""
        place = _beginning(message.header)
        held: Entry | None = None
        notes: list[Segment] = []
        for at, segment in enumerate(message.segments):
            if segment.name == "NTE" and held is not None and not segment.inside:
                notes.append(segment)
                continue
            if held is not None and (segment.inside or segment.name != "PRT"):
                yield _noted(held, notes)
                held, notes = None, []
            if segment.inside:
                place = yield from _run_together(segment, place)
                continue
            match segment.name:
                case "PID":
                    place = _of_nobody(place)
                    place.patient = patient_of(segment, self._latest)
                case "ORC":
                    place.common, place.told = segment, None
                case "OBR":
                    place.order, place.specimen, place.told = segment, _specimen(message, at), None
                case "OBX":
                    held = self._entry(segment, place)
        if held is not None:
            yield _noted(held, notes)

    def _entry(self, segment: Segment, place: _Place) -> Entry:
        order = place.told = place.told or _order(place)
        named = self._named(segment.field(3), segment.marks)
        kind = segment.part(2).upper()
        printed, sign = _value(segment, kind)
        entry = Entry(
            segment.line, place.patient, named.found.analyte, named.code, named.name, printed[:_LONG],
            segment.part(6) or segment.part(6, 2), unescaped(segment.field(7), segment.marks), segment.part(11),
            segment.time(14) or order.taken,
            place.message, refused=named.found.refused, confirm=named.found.confirm,
            laboratory=_producer(segment) or place.laboratory,
        )  # fmt: skip
        if entry.refused:
            return entry
        beside = _beside(entry, segment, place, order, sign)
        beside.unfit = order.unfit or _unfit(segment, kind, entry.status)
        return judged(entry, beside, self._laboratory, self._latest)

    def _named_by(self, text: str, marks: Delimiters) -> _Named:
        codes, names = _codes(text, marks)
        found = recognise(codes, names, self._laboratory)
        return _Named(codes[0].value if codes else "", names[0] if names else "", found)


def _beginning(header: Segment) -> _Place:
    kind, use = header.part(9).upper(), header.part(11).upper()
    unfit = ""
    if kind not in _RESULT_MESSAGES:
        unfit = tr("the message is of type {kind}, which brings no results", kind=kind[:10])
    elif use in _NOT_REAL:
        unfit = tr(
            "the message is {purpose} (MSH-11 is {code}), so its results may be nobody’s",
            purpose=tr_marked(_NOT_REAL[use]),
            code=use,
        )
    return _Place(NOBODY, header.part(4) or header.part(3), header.part(10), header.part(7), unfit)


def _of_nobody(place: _Place) -> _Place:
    """The same message, where it says nothing yet of patient and order."""
    return _Place(NOBODY, place.laboratory, place.message, place.sent, place.unfit)


def _order(place: _Place) -> _Order:
    order, common, specimen = place.order, place.common, place.specimen
    numbers = [order.part(3), order.part(2)] if order else []
    numbers += [common.part(3), common.part(2)] if common else []
    taken = (specimen.time(17) if specimen else "") or (order.time(7) if order else "")
    return _Order(
        place.unfit or _not_blood(order, specimen),
        taken,
        order.part(22) if order else "",
        next(filter(None, numbers), ""),
    )


def _run_together(segment: Segment, place: _Place) -> Generator[Entry, None, _Place]:
    """Refuse every OBX of lines run together; what follows is nobody’s, or of no order, where its line is lost."""
    names = (segment.name, *segment.inside)
    for name in names:
        if name == "OBX":
            yield Entry(
                segment.line, place.patient, message=place.message, refused=tr("its line does not end where it should")
            )
    if "PID" in names:
        return _of_nobody(place)
    return replace(place, order=None, common=None, specimen=None, told=None) if "OBR" in names else place


def _specimen(message: Message, at: int) -> Segment | None:
    """The first SPM that follows the OBR at a place before the next one."""
    for place in range(at + 1, len(message.segments)):
        segment = message.segments[place]
        if segment.name in {"OBR", "PID", "MSH"}:
            return None
        if segment.name == "SPM":
            return segment
    return None


def patient_of(segment: Segment, latest: date) -> Patient:
    """The patient of a PID segment: identifiers of PID-3, else PID-2, PID-4, PID-19; name, birth date and sex.

    A number that is broken over two lines is nobody's, and such a birth date is not known.
    """
    whole = [number for number in (3, 2, 4) if number not in segment.broken]
    named = [(repeat, number) for number in whole for repeat in segment.repeats(number)]
    identifiers = tuple(
        dict.fromkeys(
            Identifier(_issuer(segment, repeat), value)
            for repeat, _ in named
            if (value := component_of(repeat, 1, segment.marks))
        )
    )
    name = next(iter(segment.repeats(5)), "")
    try:
        born = date_of(given, latest=latest) if (given := _unbroken(segment, 7)) else NEVER
    except NotADate:
        born = When(segment.part(7)[:40])
    return Patient(
        id=next((one.value for one in identifiers), _unbroken(segment, 19)),
        family=component_of(name, 1, segment.marks),
        given=" ".join(filter(None, (component_of(name, number, segment.marks) for number in (2, 3)))),
        sex=_SEXES.get(segment.part(8).upper()[:1], "unknown"),
        born=born,
        identifiers=identifiers,
    )


def _unbroken(segment: Segment, number: int) -> str:
    return "" if number in segment.broken else segment.part(number)


def _issuer(segment: Segment, repeat: str) -> str:
    """Who gave an identifier: its assigning authority, else the kind of number."""
    issuer = component_of(repeat, 4, segment.marks) or component_of(repeat, 5, segment.marks)
    return "NHS" if issuer.upper() in {"NHS", "NH", "NHSNBR", "NNN GBR"} else issuer


def _beside(entry: Entry, segment: Segment, place: _Place, order: _Order, sign: str) -> Beside:
    return Beside(
        status=STATUSES.get(entry.status.upper(), "unknown"),
        sign=sign,
        decimals="" if "," in entry.value else ".",
        limits=lambda unit: limits_of(entry.limits, unit, "" if "," in entry.limits else "."),
        laboratory=entry.laboratory,
        method=_named_in(segment, 17),
        identifier=_identifier(entry, segment, place, order),
        issued=_issued(order.issued, segment.part(19), place.sent),
    )


def _not_blood(order: Segment | None, specimen: Segment | None) -> str:
    """Why the specimen is none of blood; empty where nothing says so."""
    named = [specimen.part(4, number) for number in (1, 2)] if specimen else []
    named += [order.part(15, number) for number in (1, 2)] if order else []
    other = next((one for one in named if one and _NOT_BLOOD.search(fold(one))), "")
    return tr("its specimen is “{specimen}”, not blood", specimen=other[:40]) if other else ""


def _unfit(segment: Segment, kind: str, status: str) -> str:
    """Why the value of a segment cannot be used, whatever it is."""
    if segment.broken & _VALUE_FIELDS:
        return tr("its value is broken over two lines")
    if kind not in _NUMERIC:
        return tr("its value is of type {kind}, not a number", kind=kind[:10])
    if not segment.field(5) and status.upper() in _NO_VALUE:
        return tr_marked(_NO_VALUE[status.upper()])
    return ""


def _codes(text: str, marks: Delimiters) -> tuple[list[Code], list[str]]:
    """The codes of OBX-3, LOINC first wherever it stands, and the names."""
    repeats = text.split(marks.repetition, _MOST_CODES) if marks.repetition else [text]
    triplets = [[component_of(given, at + part, marks) for part in range(3)] for given in repeats for at in (1, 4)]
    codes = []
    for code, _, system in triplets:
        if code:
            known = system.upper() in {"LN", "LOINC", "LNC", "2.16.840.1.113883.6.1"} or (not system and is_loinc(code))
            codes.append(Code("LOINC" if known else system, code))
    codes.sort(key=lambda code: code.system != "LOINC")
    names = [name for _, name, _ in triplets if name]
    return codes, [*names, *(code.value for code in codes if code.system != "LOINC")]


def _value(segment: Segment, kind: str) -> tuple[str, str]:
    """The value as printed, and the comparator where it has a field of its own (structured numeric)."""
    if segment.marks.within.isdisjoint(segment.field(5)):
        return segment.field(5), ""
    repeats = segment.repeats(5)
    if kind == "SN" and len(repeats) == 1:
        sign, first, mark, second = (segment.part(5, number) for number in range(1, 5))
        return (first, sign) if first and not mark and not second else (f"{sign}{first}{mark}{second}", "")
    if kind in _TEXT:
        return unescaped(segment.field(5), segment.marks).strip(), ""
    if len(repeats) == 1:
        return (_coded(segment) if kind in {"CE", "CWE", "CF"} else _whole(segment)), ""
    return unescaped(segment.field(5), segment.marks).strip(), ""


def _coded(segment: Segment) -> str:
    """The code or the text of a coded value; both where they differ, so that “3^elevated” is no number."""
    return " ".join(dict.fromkeys(filter(None, (segment.part(5), segment.part(5, 2)))))


def _whole(segment: Segment) -> str:
    """The value without empty components behind it: 81^^ is 81."""
    return unescaped(segment.field(5).rstrip(segment.marks.component + segment.marks.part), segment.marks).strip()


def _producer(segment: Segment) -> str:
    return segment.part(23) or _named_in(segment, 15)


def _named_in(segment: Segment, number: int) -> str:
    """The name in a coded field, else its code."""
    return (segment.part(number, 2) or segment.part(number)) if segment.field(number) else ""


def _issued(*texts: str) -> str:
    """When this version was issued, as an ISO instant: the first of these that is a date."""
    for text in filter(None, texts):
        try:
            return date_of(text).text
        except NotADate:
            continue
    return ""


def _identifier(entry: Entry, segment: Segment, place: _Place, order: _Order) -> str:
    """What stays the same over all versions of one result: the order's number, the code and the sub-id."""
    if not order.number or place.unfit:
        return ""
    return "|".join((place.laboratory, order.number, entry.code or entry.name, segment.field(4)))


def _noted(entry: Entry, notes: list[Segment]) -> Entry:
    """The entry with the laboratory's comments."""
    if entry.result is None or not notes:
        return entry
    told = (spaced(unescaped(" ".join(note.repeats(3)), note.marks)) for note in notes)
    text = "\n".join(filter(None, told))[:_LONGEST_NOTE]
    return replace(entry, result=replace(entry.result, note=text)) if text else entry
