"""The parts that FHIR resources are made of, read so that a wrong shape is an absent value and never a failure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from typing import Any

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.quantity import COMPARATORS, LONGEST_NUMBER, Comparator, Quantity, canonical_unit
from alpdesk.clinical.record import Code
from alpdesk.clinical.remembering import remembered
from alpdesk.language import tr

Json = dict[str, Any]
_parsed = remembered(When.parse)
KEPT = "urn:alpdesk:kept:"
"""Begins the addresses of AlpDesk's own extensions."""
LONGEST_TEXT = 10_000
"""Characters kept of one text."""

_SYSTEMS = {
    "loinc.org": "LOINC",
    "urn:oid:2.16.840.1.113883.6.1": "LOINC",
    "snomed.info/sct": "SNOMED",
    "urn:oid:2.16.840.1.113883.6.96": "SNOMED",
    "hl7.org/fhir/sid/icd-10": "ICD-10",
    "urn:oid:2.16.840.1.113883.6.3": "ICD-10",
    "hl7.org/fhir/sid/icd-10-cm": "ICD-10-CM",
    "urn:oid:2.16.840.1.113883.6.90": "ICD-10-CM",
    "hl7.org/fhir/sid/icd-10-uk": "ICD-10",
    "fhir.de/codesystem/bfarm/icd-10-gm": "ICD-10-GM",
    "fhir.de/codesystem/dimdi/icd-10-gm": "ICD-10-GM",
    "www.whocc.no/atc": "ATC",
    "whocc.no/atc": "ATC",
    "fhir.de/codesystem/bfarm/atc": "ATC",
    "fhir.de/codesystem/dimdi/atc": "ATC",
    "urn:oid:2.16.840.1.113883.6.73": "ATC",
    "www.nlm.nih.gov/research/umls/rxnorm": "RxNorm",
    "urn:oid:2.16.840.1.113883.6.88": "RxNorm",
    "unitsofmeasure.org": "UCUM",
    "urn:oid:2.16.840.1.113883.6.8": "UCUM",
}
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
SIGNS: dict[str, Comparator] = {sign: sign for sign in COMPARATORS}
"""Comparators by FHIR's codes, which are AlpDesk's own."""


def part(value: Any, *keys: str) -> Json:
    """The object found by following ``keys``, or an empty one."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def parts(value: Any) -> list[Json]:
    """The objects of a list; a lone object counts as a list of one."""
    if isinstance(value, dict):
        return [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def text_of(value: Any) -> str:
    """A text without control characters and outer blanks, at most ``LONGEST_TEXT`` long; empty for anything else."""
    if not isinstance(value, str):
        return ""
    return _CONTROLS.sub(" ", value[:LONGEST_TEXT]).strip()


def system_of(address: Any) -> str:
    """The short name of a code system, or its address where AlpDesk has none."""
    plain = text_of(address)
    key = re.sub(r"^https?://", "", plain.casefold().rstrip("/"))
    return _SYSTEMS.get(key) or ("SNOMED" if key.startswith("snomed.info/sct/") else plain)


def codes_of(concept: Json) -> tuple[Code, ...]:
    """All codes of a CodeableConcept that have a value."""
    codings = ((system_of(c.get("system")), _as_kept(c)) for c in parts(concept.get("coding")))
    return tuple(Code(system, value) for system, value in codings if value)


def _as_kept(coding: Json) -> str:
    """The code of a Coding, with the blanks that AlpDesk kept beside it."""
    code = text_of(coding.get("code"))
    beside = (
        text_of(one.get("valueString")) for one in parts(coding.get("extension")) if one.get("url") == f"{KEPT}code"
    )
    return next((text for text in beside if text.split() == code.split()), code)


def code_in(concept: Any, default: str) -> str:
    """The first code of a CodeableConcept, else its text, else the default."""
    first = next((text_of(c.get("code")) for c in parts(part(concept).get("coding")) if text_of(c.get("code"))), "")
    return first or text_of(part(concept).get("text")) or default


def displays(concept: Json) -> Iterator[str]:
    """The wordings that a CodeableConcept offers, its own text first."""
    yield from filter(
        None, [text_of(concept.get("text")), *(text_of(c.get("display")) for c in parts(concept.get("coding")))]
    )


def words_of(concept: Json, recognise: Callable[[str], Collection[str]] = lambda _text: ()) -> str:
    """What a CodeableConcept says: its text, else a display, else a code.

    A display is added in brackets where ``recognise`` finds in it what it does not find in the text.
    """
    wordings = list(dict.fromkeys(displays(concept)))
    if not wordings:
        return next((code.value for code in codes_of(concept)), "")
    first, *others = wordings
    known = set(recognise(first))
    more = next((other for other in others if set(recognise(other)) - known), "")
    return f"{first} ({more})" if more else first


def when_in(value: Any) -> When:
    """A date or instant; NEVER where there is none. Raises NotADate for anything else."""
    if value is None:
        return NEVER
    if not isinstance(value, str):
        raise NotADate(tr("A date is not a text."))
    return _parsed(value)


class Dates:
    """Reads the dates of one resource; what cannot be read becomes NEVER and a sentence in ``notes``."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.notes: list[str] = []

    def read(self, value: Any) -> When:
        """The date, or NEVER with a sentence."""
        try:
            return when_in(value)
        except NotADate:
            self.notes.append(
                tr(
                    "{entry}: the date “{text}” could not be read and was left out.",
                    entry=self.name,
                    text=text_of(value)[:40],
                )
            )
            return NEVER


def instants(resource: Json, stem: str) -> Any:
    """The value of ``stemDateTime``, ``stemInstant`` or the start of ``stemPeriod``."""
    for suffix in ("DateTime", "Instant"):
        if f"{stem}{suffix}" in resource:
            return resource[f"{stem}{suffix}"]
    return part(resource, f"{stem}Period").get("start")


def decimal_of(value: Any) -> Decimal | None:
    """A JSON number with its printed decimals; None for anything else and for what is no measurement."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    number = Decimal(value)
    digits, exponent = number.as_tuple().digits, number.as_tuple().exponent
    if not isinstance(exponent, int) or max(len(digits), abs(exponent)) > LONGEST_NUMBER:
        return None
    return number if exponent <= 0 else Decimal(int(number))


def unit_of(quantity: Json) -> str:
    """The unit in AlpDesk's spelling where it knows it, else as written: the UCUM code first, then the unit."""
    code = text_of(quantity.get("code")) if system_of(quantity.get("system")) == "UCUM" else ""
    unit = code or text_of(quantity.get("unit"))
    return canonical_unit(unit) or unit


def units_differ(quantity: Json) -> bool:
    """Whether unit and UCUM code name two different units that AlpDesk knows."""
    named = canonical_unit(text_of(quantity.get("unit")))
    return named is not None and canonical_unit(unit_of(quantity)) not in {named, None}


def quantity_of(quantity: Json, unit: str = "") -> Quantity | None:
    """A Quantity; ``unit`` where it names none. None without a number or with a comparator AlpDesk does not know."""
    number, sign = decimal_of(quantity.get("value")), SIGNS.get(str(quantity.get("comparator", "")))
    if number is None or sign is None or units_differ(quantity):
        return None
    return Quantity(number, unit_of(quantity) or unit, sign)


def reference_of(value: Any) -> str:
    """The address in a Reference, without a version."""
    return text_of(part(value).get("reference")).split("/_history/")[0]
