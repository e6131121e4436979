"""Observations as results: what AlpDesk knows by its code, with everything the laboratory said of it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from alpdesk.clinical.analytes import ANALYTES, BY_LOINC, UnitUnknown
from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.quantity import NotAQuantity, Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import fold
from alpdesk.exchange.fhir_elements import (
    Json,
    codes_of,
    displays,
    instants,
    part,
    parts,
    quantity_of,
    reference_of,
    text_of,
    unit_of,
    units_differ,
    when_in,
    words_of,
)
from alpdesk.exchange.fhir_entries import Resolve
from alpdesk.exchange.fhir_limits import limits_of
from alpdesk.exchange.fhir_own import ANALYTES_SYSTEM, kept_in
from alpdesk.language import tr

_T_SCORE = re.compile(r"\bt[- ]?score\b")
_ALP_LIKE = re.compile(r"\balkaline phosphatase\b|\balk(?:aline)?\.? ?phos(?:phatase)?\b|\balp\b")
_PEOPLE = re.compile(r"(?:^|/)(?:Practitioner|PractitionerRole|Patient|RelatedPerson|CareTeam)/[^/]+$")
_MAY_BE_NEGATIVE = frozenset({"t_score"})
_FAR = 100
"""A value this many times beyond the plausible range cannot be a result at all, as for one that is typed."""


def results_of(observation: Json, ident: str, patient: Patient, resolve: Resolve) -> tuple[list[Result], list[str]]:
    """The results in an Observation and its components, and sentences on what looks like ALP but was not used."""
    components = parts(observation.get("component"))
    holders = [(ident, observation)] if _has_value(observation) or not components else []
    holders += [(f"{ident}.{number}", component) for number, component in enumerate(components, 1)]
    results, notes = [], []
    for own, holder in holders:
        concept = part(holder, "code")
        analyte = analyte_of(concept)
        if analyte:
            results.append(result_of(observation, holder, own, analyte, patient, resolve))
        elif any(_ALP_LIKE.search(fold(word)) for word in displays(concept)):
            said = tr("Observation “{name}” has no code that AlpDesk knows and was not used.", name=words_of(concept))
            notes.append(said)
    if results and not text_of(observation.get("status")):
        notes.append(tr("Observation “{name}” has no status and was not counted.", name=results[0].kind.name))
    return results, notes


def analyte_of(concept: Json) -> str:
    """The analyte that the codes name, or that a text saying T-score names; empty when none or more than one."""
    codes = codes_of(concept)
    known = {BY_LOINC[code.value].id for code in codes if code.system == "LOINC" and code.value in BY_LOINC}
    known |= {code.value for code in codes if code.system == ANALYTES_SYSTEM and code.value in ANALYTES}
    if known:
        return known.pop() if len(known) == 1 else ""
    return "t_score" if any(_T_SCORE.search(fold(word)) for word in displays(concept)) else ""


def code_of(concept: Json) -> str:
    """The code as reported: not one that AlpDesk added when it wrote the file."""
    codings = parts(concept.get("coding"))
    reported = [one for one in codings if not kept_in(one, "added")]
    if len(reported) < len(codings):
        return next((text_of(one.get("code")) for one in reported), "")
    return next((code.value for code in codes_of(concept) if code.value in BY_LOINC), "")


def _has_value(holder: Json) -> bool:
    return any(key.startswith("value") for key in holder) or "dataAbsentReason" in holder


def result_of(observation: Json, holder: Json, ident: str, analyte: str, patient: Patient, resolve: Resolve) -> Result:
    """The value that ``holder`` (the Observation or a component of it) gives, as a result of this analyte."""
    taken, bad_date = taken_of(instants(observation, "effective"), patient)
    quantity, printed, bad_value = _value(holder, analyte)
    unit = quantity.unit if quantity else unit_of(part(holder, "valueQuantity"))
    return Result(
        id=ident,
        analyte=analyte,
        quantity=None if bad_date else quantity,
        taken=taken,
        limits=limits_of(holder, patient, taken, unit),
        value_text=kept_in(holder, "value-text", printed),
        code=code_of(part(holder, "code")),
        status=text_of(observation.get("status")) or "unknown",
        laboratory=laboratory_of(observation, resolve),
        method=words_of(part(observation, "method")),
        suspect=suspicion_of(observation),
        note="\n".join(filter(None, (text_of(note.get("text")) for note in parts(observation.get("note"))))),
        identifier=kept_in(holder, "identifier", identifier_of(observation)),
        issued=text_of(observation.get("issued")),
        unreadable=bad_date or (bad_value and kept_in(holder, "unreadable", bad_value)),
    )


def taken_of(given: Any, patient: Patient) -> tuple[When, str]:
    """The specimen's own date as written, or why it cannot be read."""
    try:
        taken = when_in(given)
    except NotADate:
        return NEVER, tr("its date “{text}” is not a date", text=text_of(given)[:40])
    if taken.last and patient.born.first and taken.last < patient.born.first:
        return taken, tr("its date {day} lies before the patient’s birth", day=taken)
    return taken, ""


def _value(holder: Json, analyte: str) -> tuple[Quantity | None, str, str]:
    """The quantity, the value as printed, and why there is no quantity."""
    if "dataAbsentReason" in holder:
        reason = words_of(part(holder, "dataAbsentReason")) or tr("no reason given")
        return None, "", tr("no value: {reason}", reason=reason)
    if "valueQuantity" in holder:
        return _measured(part(holder, "valueQuantity"), analyte)
    if "valueString" in holder:
        return _worded(text_of(holder["valueString"]), analyte)
    if "valueInteger" in holder:
        return _measured({"value": holder["valueInteger"]}, analyte)
    if not _has_value(holder):
        return None, "", tr("no value was given")
    return None, words_of(part(holder, "valueCodeableConcept")), tr("the value is not a number")


def _measured(given: Json, analyte: str) -> tuple[Quantity | None, str, str]:
    printed = f"{given.get('comparator', '')}{given.get('value', '')} {text_of(given.get('unit'))}".strip()[:100]
    if given.get("value") is None:
        return None, printed, tr("no value was given")
    if units_differ(given):
        return None, printed, tr("its unit and its unit code contradict each other")
    quantity = quantity_of(given)
    if quantity is None:
        return None, printed, tr("the value is not a number that AlpDesk can read")
    return possible(quantity, printed, analyte)


def _worded(text: str, analyte: str) -> tuple[Quantity | None, str, str]:
    try:
        quantity = Quantity.parse(text)
    except NotAQuantity:
        return None, text, tr("the value is given in words")
    if not quantity.unit:
        try:
            ANALYTES[analyte].canonical(quantity)
        except UnitUnknown:
            return None, text, tr("the value is given in words and without a unit")
    return possible(quantity, text, analyte)


def unit_refused(result: Result) -> str:
    """Why a result cannot be used for its unit alone; empty where it can."""
    if result.quantity is None:
        return tr("no value was given")
    try:
        result.kind.canonical(result.quantity)
    except UnitUnknown:
        unit = result.quantity.unit
        if not unit:
            return tr("unit missing")
        return tr("“{unit}” is not a unit of {analyte}", unit=unit[:20], analyte=result.kind.short)
    return ""


def possible(quantity: Quantity, printed: str, analyte: str) -> tuple[Quantity | None, str, str]:
    """The quantity, the value as printed, and why it cannot be one of this analyte (then there is no quantity)."""
    if quantity.number < Decimal(0) and analyte not in _MAY_BE_NEGATIVE:
        return None, printed, tr("the value is below zero")
    kind = ANALYTES[analyte]
    lowest, highest = kind.plausible
    try:
        value = kind.canonical(quantity).number
    except UnitUnknown:
        return quantity, printed, ""
    if value == 0 < lowest:
        return None, printed, tr("the value is zero, which no measurement gives")
    if abs(value) > _FAR * max(abs(lowest), highest):
        return None, printed, tr("the value is far beyond any that is possible")
    return quantity, printed, ""


def laboratory_of(observation: Json, resolve: Resolve) -> str:
    """The performing laboratory by name; people who performed or signed are not laboratories."""
    for performer in parts(observation.get("performer")):
        if _PEOPLE.search(reference_of(performer)):
            continue
        found = resolve(reference_of(performer), observation)
        if found.get("resourceType") in (None, "Organization"):
            name = text_of(performer.get("display")) or text_of(found.get("name"))
            if name:
                return name
    return ""


def suspicion_of(observation: Json) -> str:
    """Why somebody distrusts the specimen, else empty."""
    for tag in parts(part(observation, "meta").get("tag")):
        if fold(text_of(tag.get("code"))) == "sample-suspect":
            return text_of(tag.get("display")) or tr("marked as a suspect sample")
    return ""


def identifier_of(observation: Json) -> str:
    """The first identifier, with its system."""
    first = next(iter(parts(observation.get("identifier"))), {})
    value = text_of(first.get("value"))
    return f"{text_of(first.get('system'))}|{value}" if value else ""
