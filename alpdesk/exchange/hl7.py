"""Results from HL7 v2 messages (2.1 to 2.8): every OBX is read, or refused with its reason."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import date

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.record import Code, Identifier, Patient, Sex
from alpdesk.clinical.wording import fold
from alpdesk.exchange.hl7_text import Message, Segment, component_of, messages, unescaped
from alpdesk.exchange.judging import Beside, judged
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.printed import limits_of, spaced
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import NOBODY, Entry
from alpdesk.exchange.recognition import is_loinc, recognise

STATUSES = {
    "F": "final", "U": "final", "V": "final", "C": "corrected", "A": "amended", "P": "preliminary",
    "R": "preliminary", "S": "preliminary", "B": "preliminary", "I": "registered", "O": "registered",
    "N": "registered", "X": "cancelled",
    "D": "entered-in-error", "W": "entered-in-error",
}  # fmt: skip
"""OBX-11 (table 0085) as FHIR's statuses; anything else is unknown and never counts."""
_NO_VALUE = {
    "X": "the laboratory could not obtain a result",
    "N": "not asked for",
    "O": "the order only",
    "I": "the specimen is in the laboratory",
}
_SEXES: dict[str, Sex] = {"F": "female", "M": "male", "O": "other", "A": "other", "W": "female"}
_NUMERIC = frozenset({"NM", "ST", "TX", "FT", "SN", "CE", "CWE", "CF", "IS", "ID", "SI", "NR", "", "NA", "MO", "CQ"})
_RESULT_MESSAGES = frozenset({"ORU", "OUL", "ORF", "OPU", ""})
_NOT_BLOOD = re.compile(r"\b(?:ur|u|urine?|urin|harn|csf|liquor|stool|stuhl|saliva|sweat|fluid)\b")
_TEXT = frozenset({"TX", "FT"})
_VALUE_FIELDS = frozenset({5, 6})
_LONG = 200


@dataclass(slots=True)
class _Place:
    """Where a message has come to: whose results, of which order and specimen."""

    patient: Patient
    laboratory: str
    message: str
    sent: str
    kind: str
    order: Segment | None = None
    common: Segment | None = None
    specimen: Segment | None = None
    number: int = 0


def read_hl7(data: bytes, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every OBX of every message in a file, in order; ``latest`` is the last day that a result can be from."""
    for message in messages(data):
        yield from _message(message, laboratory, latest)


def _message(message: Message, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    header = message.header
    place = _Place(
        Patient("", ""), header.part(4) or header.part(3), header.part(10), header.part(7), header.part(9).upper()
    )
    held: Entry | None = None
    for at, segment in enumerate(message.segments):
        if segment.name == "NTE" and held is not None and not segment.inside:
            held = _noted(held, segment)
            continue
        if held is not None and (segment.inside or segment.name != "PRT"):
            yield held
            held = None
        if segment.inside:
            place = yield from _run_together(segment, place)
            continue
        match segment.name:
            case "PID":
                place = replace(place, patient=patient_of(segment, latest), order=None, common=None, specimen=None)
            case "ORC":
                place.common = segment
            case "OBR":
                place.order, place.specimen, place.number = segment, _specimen(message, at), 0
            case "OBX":
                place.number += 1
                held = _entry(segment, place, laboratory, latest)
    if held is not None:
        yield held


def _run_together(segment: Segment, place: _Place) -> Generator[Entry, None, _Place]:
    """Refuse every OBX of lines run together; what follows is nobody’s, or of no order, where its line is lost."""
    names = (segment.name, *segment.inside)
    for name in names:
        if name == "OBX":
            yield Entry(
                segment.line, place.patient, message=place.message, refused="its line does not end where it should"
            )
    if "PID" in names:
        return replace(place, patient=NOBODY, order=None, common=None, specimen=None)
    return replace(place, order=None, common=None, specimen=None) if "OBR" in names else place


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
    """The patient of a PID segment: identifiers of PID-3, else PID-2, PID-4, PID-19; name, birth date and sex."""
    named = [(repeat, 3) for repeat in segment.repeats(3)]
    named += [(repeat, number) for number in (2, 4) for repeat in segment.repeats(number)]
    identifiers = tuple(
        dict.fromkeys(
            Identifier(_issuer(segment, repeat), value)
            for repeat, _ in named
            if (value := component_of(repeat, 1, segment.marks))
        )
    )
    name = next(iter(segment.repeats(5)), "")
    try:
        born = date_of(segment.part(7), latest=latest) if segment.part(7) else NEVER
    except NotADate:
        born = When(segment.part(7)[:40])
    return Patient(
        id=identifiers[0].value if identifiers else segment.part(19),
        family=component_of(name, 1, segment.marks),
        given=" ".join(filter(None, (component_of(name, number, segment.marks) for number in (2, 3)))),
        sex=_SEXES.get(segment.part(8).upper()[:1], "unknown"),
        born=born,
        identifiers=identifiers,
    )


def _issuer(segment: Segment, repeat: str) -> str:
    """Who gave an identifier: its assigning authority, else the kind of number."""
    issuer = component_of(repeat, 4, segment.marks) or component_of(repeat, 5, segment.marks)
    return "NHS" if issuer.upper() in {"NHS", "NH", "NHSNBR", "NNN GBR"} else issuer


def _entry(segment: Segment, place: _Place, laboratory: Laboratory, latest: date) -> Entry:
    codes, names = _codes(segment)
    printed, sign = _value(segment)
    taken = _taken(segment, place)
    entry = Entry(
        line=segment.line,
        patient=place.patient,
        code=codes[0].value if codes else "",
        name=names[0] if names else "",
        value=printed[:_LONG],
        unit=segment.part(6),
        limits=unescaped(segment.field(7), segment.marks),
        status=segment.part(11),
        taken=taken,
        message=place.message,
    )
    found = recognise(codes, names, laboratory)
    entry = replace(entry, analyte=found.analyte, confirm=found.confirm, refused=found.refused)
    return judged(entry, _beside(entry, segment, place, sign), laboratory, latest)


def _beside(entry: Entry, segment: Segment, place: _Place, sign: str) -> Beside:
    return Beside(
        status=STATUSES.get(entry.status.upper(), "unknown"),
        sign=sign,
        decimals="" if "," in entry.value else ".",
        limits=lambda unit: limits_of(entry.limits, unit, "" if "," in entry.limits else "."),
        laboratory=_producer(segment) or place.laboratory,
        method=segment.part(17, 2) or segment.part(17),
        identifier=_identifier(entry, segment, place),
        issued=_issued(segment, place),
        unfit=_elsewhere(place) or _unfit(segment),
    )


def _elsewhere(place: _Place) -> str:
    """Why a value in this place is no result of blood, whatever it is."""
    if place.kind not in _RESULT_MESSAGES:
        return f"the message is of type {place.kind[:10]}, which brings no results"
    named = [place.specimen.part(4, number) for number in (1, 2)] if place.specimen else []
    named += [place.order.part(15, number) for number in (1, 2)] if place.order else []
    other = next((one for one in named if _NOT_BLOOD.search(fold(one))), "")
    return f"its specimen is “{other[:40]}”, not blood" if other else ""


def _unfit(segment: Segment) -> str:
    """Why the value of a segment cannot be used, whatever it is."""
    kind, status = segment.part(2).upper(), segment.part(11).upper()
    if segment.broken & _VALUE_FIELDS:
        return "its value is broken over two lines"
    if kind not in _NUMERIC:
        return f"its value is of type {kind[:10]}, not a number"
    if not segment.field(5) and status in _NO_VALUE:
        return _NO_VALUE[status]
    return ""


def _codes(segment: Segment) -> tuple[list[Code], list[str]]:
    """The codes of OBX-3, LOINC first wherever it stands, and the names."""
    triplets = [
        [component_of(given, at + part, segment.marks) for part in range(3)]
        for given in segment.repeats(3)
        for at in (1, 4)
    ]
    codes = []
    for code, _, system in triplets:
        if code:
            known = system.upper() in {"LN", "LOINC", "LNC", "2.16.840.1.113883.6.1"} or (not system and is_loinc(code))
            codes.append(Code("LOINC" if known else system, code))
    codes.sort(key=lambda code: code.system != "LOINC")
    names = [name for _, name, _ in triplets if name]
    return codes, [*names, *(code.value for code in codes if code.system != "LOINC")]


def _value(segment: Segment) -> tuple[str, str]:
    """The value as printed, and the comparator where it has a field of its own (structured numeric)."""
    repeats = segment.repeats(5)
    kind = segment.field(2).upper()
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


def _taken(segment: Segment, place: _Place) -> str:
    """The specimen's own date: OBX-14, else SPM-17, OBR-7 or OBR-22."""
    found = [segment.part(14)]
    if place.specimen is not None:
        found.append(place.specimen.part(17))
    if place.order is not None:
        found.append(place.order.part(7))
    return next(filter(None, found), "")


def _producer(segment: Segment) -> str:
    return segment.part(23) or segment.part(15, 2) or segment.part(15)


def _issued(segment: Segment, place: _Place) -> str:
    """When this version was issued, as an ISO instant: OBR-22, else OBX-19, else the message's own time."""
    for text in (place.order.part(22) if place.order else "", segment.part(19), place.sent):
        try:
            return date_of(text).text if text else ""
        except NotADate:
            continue
    return ""


def _identifier(entry: Entry, segment: Segment, place: _Place) -> str:
    """What stays the same over all versions of one result: the order's number, the code and the sub-id."""
    numbers = [place.order.part(3), place.order.part(2)] if place.order else []
    numbers += [place.common.part(3), place.common.part(2)] if place.common else []
    order = next(filter(None, numbers), "")
    return "|".join((place.laboratory, order, entry.code or entry.name, segment.field(4))) if order else ""


def _noted(entry: Entry, note: Segment) -> Entry:
    """The entry with one more comment of the laboratory's."""
    text = spaced(unescaped(" ".join(note.repeats(3)), note.marks))
    if entry.result is None or not text:
        return entry
    joined = "\n".join(filter(None, (entry.result.note, text)))
    return replace(entry, result=replace(entry.result, note=joined))
