"""The parts that FHIR resources are made of, as AlpDesk writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from alpdesk.clinical.analytes import BY_LOINC
from alpdesk.clinical.quantity import Quantity, canonical_unit
from alpdesk.clinical.record import Code
from alpdesk.clinical.results import Limits, Result
from alpdesk.exchange.fhir_elements import Json
from alpdesk.exchange.fhir_own import ANALYTES_SYSTEM, kept

LOINC, UCUM, SNOMED = "http://loinc.org", "http://unitsofmeasure.org", "http://snomed.info/sct"
TERMS = "http://terminology.hl7.org/CodeSystem"
SYSTEMS = {
    "LOINC": LOINC,
    "SNOMED": SNOMED,
    "UCUM": UCUM,
    "ICD-10": "http://hl7.org/fhir/sid/icd-10",
    "ICD-10-CM": "http://hl7.org/fhir/sid/icd-10-cm",
    "ICD-10-GM": "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
    "ATC": "http://www.whocc.no/atc",
    "RxNorm": "http://www.nlm.nih.gov/research/umls/rxnorm",
}
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_UCUM = {"SD": "{SD}", "mEq/L": "meq/L"}
"""UCUM's spelling where AlpDesk's is another."""
_MOLES = {
    "bilirubin": "14631-6", "calcium": "2000-8", "calcium_adjusted": "29265-6", "phosphate": "14879-1",
    "pth": "14866-8", "plp": "62236-5", "hb": "59260-0", "magnesium": "2601-3", "creatinine": "14682-9",
    "vitamin_b12": "14685-2",
}  # fmt: skip
_MASS = {
    "bilirubin": "1975-2", "calcium": "17861-6", "phosphate": "2777-1", "pth": "2731-8", "plp": "30552-4",
    "hb": "718-7", "magnesium": "19123-9", "creatinine": "2160-0", "zinc": "5763-8", "vitamin_b12": "2132-9",
}  # fmt: skip
_SEVERAL: frozenset[str] = frozenset({*_MOLES, *_MASS, "vitamin_d", "calcium_ionised"})
"""Analytes whose code depends on what the unit measures, or on what nobody wrote down: these get no code then."""


def is_address(text: str) -> bool:
    """Whether a text can stand where FHIR wants an absolute address."""
    return _ADDRESS.fullmatch(text) is not None


def coding(code: Code) -> Json:
    """A Coding, its system by address; a system that is none is left out, blanks that no code has stand beside it."""
    system = SYSTEMS.get(code.system, code.system)
    found: Json = {**({"system": system} if is_address(system) else {}), "code": " ".join(code.value.split())}
    return found if found["code"] == code.value else {"extension": [kept("code", code.value)], **found}


def concept(text: str, codes: Iterable[Code] = ()) -> Json:
    """A CodeableConcept with the text as recorded."""
    codings = [coding(code) for code in codes]
    return {**({"coding": codings} if codings else {}), **({"text": text} if text else {})}


def status(system: str, code: str) -> Json:
    """A CodeableConcept that holds one of FHIR's own codes."""
    return {"coding": [{"system": f"{TERMS}/{system}", "code": code}]}


def quantity(given: Quantity) -> Json:
    """A Quantity with its printed decimals; UCUM's code where AlpDesk knows the unit, else the unit as written."""
    found: Json = {"value": given.number, **({"comparator": given.comparator} if given.comparator else {})}
    if given.unit:
        found["unit"] = given.unit
    if canonical_unit(given.unit) == given.unit:
        found |= {"system": UCUM, "code": _UCUM.get(given.unit, given.unit)}
    return found


def reference_range(limits: Limits) -> list[Json]:
    """The limits as printed, each in its own unit; nothing where none are known."""
    found: Json = {side: quantity(bound) for side, bound in (("low", limits.low), ("high", limits.high)) if bound}
    found |= {"text": limits.text} if limits.text else {}
    own = {"population": limits.population, "standard": "yes" if limits.standard else ""}
    extensions = [kept(name, text) for name, text in own.items() if text]
    return [{"extension": extensions, **found} if extensions else found] if found else []


def analyte_concept(result: Result) -> Json:
    """What was measured: the code as reported, and a code that AlpDesk adds where the report gave no LOINC code."""
    loinc = loinc_of(result)
    if result.code and result.code == loinc:
        codings: list[Json] = [{"system": LOINC, "code": loinc}]
    else:
        known = {"system": LOINC, "code": loinc} if loinc else {"system": ANALYTES_SYSTEM, "code": result.analyte}
        added = {"extension": [kept("added", "by AlpDesk")], **known}
        codings = [*([{"code": result.code}] if result.code else []), added]
    return {"coding": codings, "text": result.kind.name}


def loinc_of(result: Result) -> str:
    """The LOINC code reported, else the one that analyte and unit leave no doubt of, else empty."""
    reported = BY_LOINC.get(result.code)
    if reported and reported.id == result.analyte:
        return result.code
    unit = result.quantity.unit if result.quantity else ""
    by_unit: Mapping[str, str] = _MOLES if "mol/" in unit else _MASS if "g/" in unit else {}
    return by_unit.get(result.analyte, "") if result.analyte in _SEVERAL else next(iter(result.kind.loincs), "")
