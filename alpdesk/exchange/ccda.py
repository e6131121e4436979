"""Results from C-CDA documents: every observation of a results section is read, or refused with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.record import Code, Identifier, Patient, Sex
from alpdesk.clinical.results import Limits
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.judging import Beside, judged
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.printed import limits_from, limits_of, spaced
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import Entry
from alpdesk.exchange.recognition import recognise
from alpdesk.language import tr

Element = Any
"""An element of lxml’s, which has no types of its own."""
_V3 = "{urn:hl7-org:v3}"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_LOINC = "2.16.840.1.113883.6.1"
_RESULTS = ("2.16.840.1.113883.10.20.22.2.3", "2.16.840.1.113883.10.20.1.14")
_VITAL_SIGNS = "2.16.840.1.113883.10.20.22.2.4"
_TEMPLATES = frozenset((*_RESULTS, f"{_RESULTS[0]}.1", _VITAL_SIGNS, f"{_VITAL_SIGNS}.1"))
_SECTIONS = frozenset({"30954-2", "8716-3"})
"""Results and vital signs: some programs write laboratory values under both."""
_ACTS = frozenset(
    f"{_V3}{name}" for name in ("observation", "organizer", "act", "procedure", "substanceAdministration")
)
_STATUSES = {
    "completed": "final",
    "active": "preliminary",
    "aborted": "cancelled",
    "cancelled": "cancelled",
    "held": "registered",
}
_MOST_MARKS = 1_500_000
"""Beginnings and ends of elements; 32 MB of C-CDA have about half a million."""
_MOST_OBSERVATIONS = 50_000
_SEXES: dict[str, Sex] = {"F": "female", "M": "male", "UN": "other"}


def read_ccda(data: bytes, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every observation of the sections of results and vital signs, in order.

    No entity, no external file and no oversized tree is followed. Raises NotReadable for what is no C-CDA document.
    """
    root = _root(data)
    patient = _patient(root, latest)
    sections: dict[Element, bool] = {}
    known: dict[Element, str] = {}
    for number, observation in enumerate(root.iter(f"{_V3}observation")):
        if number == _MOST_OBSERVATIONS:
            raise NotReadable(
                tr(
                    "The document has more than {number} observations: export less.",
                    number=f"{_MOST_OBSERVATIONS:,}",
                )
            )
        section = next(observation.iterancestors(f"{_V3}section"), None)
        if section is not None and section not in sections:
            sections[section] = _holds_results(section)
        if section is not None and sections[section]:
            yield _entry(observation, _unmeant(observation, known), patient, laboratory, latest)


def _root(data: bytes) -> Element:
    from lxml import etree  # noqa: PLC0415 - loaded with the first document

    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise NotReadable(tr("The document declares its own entities, which no C-CDA document needs: it was not read."))
    if data.count(b"<") > _MOST_MARKS:
        raise NotReadable(
            tr(
                "The document has more than {number} elements, which no record of one patient has: export less.",
                number=f"{_MOST_MARKS:,}",
            )
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as bad:
        line = bad.lineno or 1
        raise NotReadable(tr("The document is damaged at line {line}: export it again.", line=line)) from bad
    except ValueError as bad:
        raise NotReadable(tr("The document is no XML text: export it again.")) from bad
    if root.tag != f"{_V3}ClinicalDocument":
        raise NotReadable(tr("The file is XML, but no C-CDA document: export the results as CSV, HL7 v2 or FHIR R4."))
    return root


def _holds_results(section: Element) -> bool:
    templates = {one.get("root") for one in section.findall(f"{_V3}templateId")}
    code = section.find(f"{_V3}code")
    return bool(templates & _TEMPLATES) or (code is not None and code.get("code") in _SECTIONS)


def _patient(root: Element, latest: date) -> Patient:
    if len(root.findall(f"{_V3}recordTarget")) > 1:
        raise NotReadable(tr("The document is about several patients: export one document for each."))
    role = root.find(f"{_V3}recordTarget/{_V3}patientRole")
    if role is None:
        return Patient("", "")
    identifiers = tuple(
        Identifier(one.get("assigningAuthorityName") or one.get("root") or "", ident)
        for one in role.findall(f"{_V3}id")
        if (ident := spaced(one.get("extension") or ""))
    )
    name = role.find(f"{_V3}patient/{_V3}name")
    given = [] if name is None else [spaced("".join(one.itertext())) for one in name.findall(f"{_V3}given")]
    family = None if name is None else name.find(f"{_V3}family")
    born = _attribute(role, f"{_V3}patient/{_V3}birthTime", "value")
    try:
        birth = date_of(born[:8], latest=latest) if born else NEVER
    except NotADate:
        birth = When(born[:40])
    return Patient(
        identifiers[0].value if identifiers else "",
        "" if family is None else spaced("".join(family.itertext())),
        " ".join(filter(None, given)),
        sex=_SEXES.get(_attribute(role, f"{_V3}patient/{_V3}administrativeGenderCode", "code"), "unknown"),
        born=birth,
        identifiers=identifiers,
    )


def _entry(observation: Element, unmeant: str, patient: Patient, laboratory: Laboratory, latest: date) -> Entry:
    codes, names = _codes(observation)
    value, unit, sign, unfit = _value(observation)
    low, high, printed = _range(observation)
    ident = observation.find(f"{_V3}id")
    own = "" if ident is None else "|".join(filter(None, (ident.get("root"), ident.get("extension"))))
    found = recognise(codes, names, laboratory)
    entry = Entry(
        line=observation.sourceline or 1,
        patient=patient,
        analyte=found.analyte,
        code=next((code.value for code in codes if code.system == "LOINC"), codes[0].value if codes else ""),
        name=names[0] if names else "",
        value=value,
        unit=unit,
        limits=printed or "–".join(filter(None, (low, high))),
        status=_attribute(observation, f"{_V3}statusCode", "code"),
        taken=_taken(observation),
        message=own,
        refused=found.refused,
        confirm=found.confirm,
    )
    beside = Beside(
        status=_STATUSES.get(entry.status, "unknown"),
        sign=sign,
        limits=lambda given: _limits(low, high, printed, given),
        identifier=own,
        unfit=unmeant or unfit,
    )
    return judged(entry, beside, laboratory, latest)


def _unmeant(observation: Element, known: dict[Element, str]) -> str:
    """Why an observation does not say that this was found in this patient; ``known`` holds it for what is around it."""
    for around in observation.iterancestors():
        if around not in known:
            known[around] = _own_unmeant(around)
        if known[around]:
            return known[around]
    return _own_unmeant(observation)


def _own_unmeant(one: Element) -> str:
    if (one.get("negationInd") or "").strip() in {"true", "1"}:
        return tr("the document says that it was not found")
    if one.tag in _ACTS and one.get("moodCode", "EVN") != "EVN":
        return tr("it was planned, not measured")
    return "" if one.find(f"{_V3}subject") is None else tr("it is about another person than the patient")


def _limits(low: str, high: str, printed: str, unit: str) -> Limits:
    return limits_from(low, high, unit) if low or high else limits_of(printed, unit)


def _codes(observation: Element) -> tuple[list[Code], list[str]]:
    codes, names = [], []
    code = observation.find(f"{_V3}code")
    for one in [] if code is None else [code, *code.findall(f"{_V3}translation")]:
        if one.get("code"):
            codes.append(
                Code("LOINC" if one.get("codeSystem") == _LOINC else one.get("codeSystem") or "", one.get("code") or "")
            )
        printed = one.find(f"{_V3}originalText")
        names += [spaced(one.get("displayName") or ""), "" if printed is None else spaced("".join(printed.itertext()))]
    codes.sort(key=lambda one: one.system != "LOINC")
    return codes, list(filter(None, names))


def _value(observation: Element) -> tuple[str, str, str, str]:
    """Value, unit, comparator, and why it cannot be used."""
    values = observation.findall(f"{_V3}value")
    if len(values) != 1:
        return "", "", "", tr("it has several values") if values else ""
    value = values[0]
    kind = (value.get(_TYPE) or "").rpartition(":")[2]
    if value.get("nullFlavor"):
        return "", "", "", tr("no value was given ({code})", code=value.get("nullFlavor"))
    if kind in {"PQ", "REAL", "INT"}:
        return value.get("value") or "", value.get("unit") or "", "", ""
    if kind == "IVL_PQ":
        return _bound(value)
    if kind in {"ST", ""}:
        return spaced("".join(value.itertext())), value.get("unit") or "", "", ""
    return (
        spaced(value.get("displayName") or value.get("code") or ""),
        "",
        "",
        tr("its value is of type {kind}, not a number", kind=kind[:10]),
    )


def _bound(value: Element) -> tuple[str, str, str, str]:
    """An interval with one end as a number with its comparator."""
    low, high = value.find(f"{_V3}low"), value.find(f"{_V3}high")
    ends = [(one, sign) for one, sign in ((low, ">"), (high, "<")) if one is not None and one.get("value")]
    if len(ends) != 1:
        return "", "", "", tr("its value is an interval")
    end, sign = ends[0]
    closed = "" if end.get("inclusive") == "false" else "="
    return end.get("value") or "", end.get("unit") or "", sign + closed, ""


def _range(observation: Element) -> tuple[str, str, str]:
    """The reference limits: low, high, or the text where there are no numbers; of several ranges only a text."""
    ranges = observation.findall(f"{_V3}referenceRange/{_V3}observationRange")
    if len(ranges) != 1:
        return "", "", tr("several ranges were printed") if ranges else ""
    value = ranges[0].find(f"{_V3}value")
    low = "" if value is None else _attribute(value, f"{_V3}low", "value")
    high = "" if value is None else _attribute(value, f"{_V3}high", "value")
    text = ranges[0].find(f"{_V3}text")
    return low, high, "" if low or high or text is None else spaced("".join(text.itertext()))


def _taken(observation: Element) -> str:
    """The time of the observation or the beginning of its span, as far as digits go."""
    time = observation.find(f"{_V3}effectiveTime")
    if time is None:
        return ""
    return time.get("value") or _attribute(time, f"{_V3}low", "value") or _attribute(time, f"{_V3}center", "value")


def _attribute(element: Element, path: str, name: str) -> str:
    found = element.find(path)
    return "" if found is None else spaced(found.get(name) or "")
