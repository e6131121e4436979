"""Observations as most programs write them, one a line, read without a tree: what the lines repeat is read once.

Whatever is not as plain as that (components, extensions, other values than a quantity, odd numbers, repeated keys) is
left to the reader of whole resources; where both can read a line they say the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, Raw, UnsetType

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Comparator, Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.exchange.fhir_elements import SIGNS, Json, codes_of, displays, unit_of, units_differ, words_of
from alpdesk.exchange.fhir_entries import Resolve
from alpdesk.exchange.fhir_limits import limits_of, limits_shown
from alpdesk.exchange.fhir_results import (
    analyte_of,
    code_of,
    identifier_of,
    laboratory_of,
    possible,
    suspicion_of,
    taken_of,
    unit_refused,
)
from alpdesk.exchange.fhir_version import refuse_other_versions
from alpdesk.exchange.json_quick import ENCODER, NotPlain, as_long, tree
from alpdesk.exchange.json_reader import NotReadable, parse
from alpdesk.exchange.judging import WITHDRAWN, impossible
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.reading import Entry
from alpdesk.exchange.recognition import Recognised, contradicted, recognise
from alpdesk.language import tr

_KEPT = 2048
_LONGEST = 1500
"""Bytes of an element that is remembered."""
_NUMBER = re.compile(rb"-?(?:0|[1-9]\d{0,5})(?:\.\d{1,16})?")
_Part = Raw | UnsetType
_Text = str | UnsetType
_K = TypeVar("_K")
_T = TypeVar("_T")


class _Measured(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    value: Raw
    unit: _Text = UNSET
    system: _Text = UNSET
    code: _Text = UNSET
    comparator: _Text = UNSET


class _Observation(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """The fields that a plain Observation has; those below ``subject`` say nothing that AlpDesk reads."""

    resourceType: str  # noqa: N815 - FHIR's name
    code: Raw
    valueQuantity: _Measured  # noqa: N815 - as above
    id: _Text = UNSET
    status: _Text = UNSET
    effectiveDateTime: _Text = UNSET  # noqa: N815 - as above
    issued: _Text = UNSET
    meta: _Part = UNSET
    category: _Part = UNSET
    performer: _Part = UNSET
    referenceRange: _Part = UNSET  # noqa: N815 - as above
    identifier: _Part = UNSET
    subject: _Part = UNSET
    text: _Part = UNSET
    language: _Part = UNSET
    implicitRules: _Part = UNSET  # noqa: N815 - as above
    encounter: _Part = UNSET
    interpretation: _Part = UNSET
    specimen: _Part = UNSET
    basedOn: _Part = UNSET  # noqa: N815 - as above
    device: _Part = UNSET


_READ = msgspec.json.Decoder(_Observation)
_UNREAD = ("text", "language", "implicitRules", "encounter", "interpretation", "specimen", "basedOn", "device")


@dataclass(frozen=True, slots=True)
class _Concept:
    """What a code says: the analyte that is meant, the code as reported and as it is shown, and its words."""

    found: Recognised
    reported: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit: as AlpDesk knows it, as it is shown, as it stands behind a value; whether its code contradicts it."""

    known: str
    shown: str
    behind: str
    differs: bool


class Lines:
    """The plain Observations of one file; ``patient_of`` finds whose one is by its subject."""

    def __init__(
        self, patient_of: Callable[[Json], Patient], resolve: Resolve, laboratory: Laboratory, latest: date
    ) -> None:
        self._patient_of, self._resolve, self._laboratory, self._latest = patient_of, resolve, laboratory, latest
        self._concepts: dict[bytes, _Concept] = {}
        self._units: dict[tuple[_Text, _Text, _Text], _Unit] = {}
        self._limits: dict[tuple[bytes, str], tuple[Limits, str]] = {}
        self._beside: dict[bytes, str] = {}
        self._patients: dict[bytes, Patient] = {}

    def entry_of(self, number: int, resource: Json) -> Entry:
        """The entry of a resource already parsed; raises NotPlain for one that is to be read in full."""
        try:
            line = ENCODER.encode(resource)
        except (ValueError, OverflowError, TypeError, RecursionError) as bad:
            raise NotPlain from bad
        return self.entry(number, line, str(number))

    def entry(self, number: int, line: bytes, unnamed: str = "1") -> Entry:
        """The entry of a line, ``unnamed`` its id where it has none; raises NotPlain for one to be read in full."""
        try:
            given = _READ.decode(line)
        except (msgspec.MsgspecError, RecursionError, UnicodeError) as bad:
            raise NotPlain from bad
        if given.resourceType != "Observation" or not as_long(given, line):
            raise NotPlain
        for name in _UNREAD:
            if (unread := getattr(given, name)) is not UNSET:
                _known(self._beside, bytes(unread), _unread)
        return self._entry(number, given, unnamed)

    def _entry(self, number: int, given: _Observation, unnamed: str) -> Entry:
        if given.category is not UNSET:
            _known(self._beside, bytes(given.category), _category)
        suspect = "" if given.meta is UNSET else _known(self._beside, bytes(given.meta), _meta)
        ident, status, when = _plain(given.id), _plain(given.status), _plain(given.effectiveDateTime)
        concept = _known(self._concepts, bytes(given.code), self._concept)
        patient = self._patient(given.subject)
        measured = given.valueQuantity
        unit = self._unit(measured)
        value = _value(measured.value)
        found = concept.found
        if not found.analyte:
            return Entry(
                number, patient, "", concept.code, concept.name, str(value), unit.shown, "", status, when,
                ident, refused=found.refused,
            )  # fmt: skip
        taken, bad_date = taken_of(None if given.effectiveDateTime is UNSET else given.effectiveDateTime, patient)
        printed, sign = self._sign(measured, value, unit)
        quantity, bad_value = None, tr("its unit and its unit code contradict each other")
        if not unit.differs:
            quantity, printed, bad_value = possible(Quantity(value, unit.known, sign), printed, found.analyte)
        limits, shown = self._limited(given.referenceRange, patient, taken, unit.known)
        laboratory = "" if given.performer is UNSET else _known(self._beside, bytes(given.performer), self._performed)
        result = Result(
            ident or unnamed, found.analyte, None if bad_date else quantity, taken, limits, printed, concept.reported,
            status or "unknown", laboratory, "", suspect, "", _identifier(given.identifier), _plain(given.issued),
            bad_date or bad_value,
        )  # fmt: skip
        refused = found.refused or result.unreadable or impossible(taken, patient, self._latest)
        if refused and result.status in WITHDRAWN:
            raise NotPlain
        unfit = "" if refused else unit_refused(result)
        return Entry(
            number, patient, found.analyte, concept.code, concept.name, str(value), unit.shown, shown, status, when,
            ident, result.quantity, None if refused or unfit else result, refused or unfit, found.confirm,
            result if unfit and result.quantity else None, laboratory,
        )  # fmt: skip

    def _concept(self, raw: bytes) -> _Concept:
        concept = _object(raw)
        codes = codes_of(concept)
        shown = next((code.value for code in codes if code.system == "LOINC"), codes[0].value if codes else "")
        return _Concept(meant(concept, self._laboratory), code_of(concept), shown, words_of(concept))

    def _performed(self, raw: bytes) -> str:
        return laboratory_of({"performer": _any(raw)}, self._resolve)

    def _unit(self, measured: _Measured) -> _Unit:
        key = (measured.unit, measured.system, measured.code)
        found = self._units.get(key)
        if found is None:
            given = {
                name: text for name, text in zip(("unit", "system", "code"), key, strict=True) if text is not UNSET
            }
            unit, code = _plain(measured.unit), _plain(measured.code)
            found = _Unit(unit_of(given), unit or code, unit, units_differ(given))
            _keep(self._units, key, found)
        return found

    def _sign(self, measured: _Measured, value: Decimal, unit: _Unit) -> tuple[str, Comparator]:
        """The value as printed, and its comparator."""
        given = measured.comparator
        sign = SIGNS.get("" if given is UNSET else given)
        if sign is None:
            raise NotPlain
        return f"{sign}{value} {unit.behind}".strip()[:100], sign

    def _patient(self, subject: _Part) -> Patient:
        if subject is UNSET:
            return self._patient_of({})
        return _known(self._patients, bytes(subject), lambda raw: self._patient_of({"subject": _object(raw)}))

    def _limited(self, ranges: _Part, patient: Patient, taken: When, unit: str) -> tuple[Limits, str]:
        """The limits and how they are shown; those for an age or a sex are found anew for each patient."""
        if ranges is UNSET:
            return NO_LIMITS, ""
        raw = bytes(ranges)
        key = (raw, unit)
        found = self._limits.get(key)
        if found is None:
            limits = limits_of({"referenceRange": _any(raw)}, patient, taken, unit)
            found = limits, limits_shown(limits)
            if b'"age"' not in raw and b'"appliesTo"' not in raw and len(raw) <= _LONGEST:
                _keep(self._limits, key, found)
        return found


def meant(concept: Json, laboratory: Laboratory) -> Recognised:
    """The analyte that a code means: by LOINC, by the laboratory's own table, else by name, to be confirmed."""
    analyte, words = analyte_of(concept), tuple(displays(concept))
    if analyte:
        return Recognised(analyte, refused=contradicted(analyte, words))
    return recognise(codes_of(concept), words, laboratory)


def _known(held: dict[bytes, _T], raw: bytes, read: Callable[[bytes], _T]) -> _T:
    """What an element says, read once where it is short."""
    found = held.get(raw)
    if found is None:
        found = read(raw)
        if len(raw) <= _LONGEST:
            _keep(held, raw, found)
    return found


def _keep(held: dict[_K, _T], key: _K, value: _T) -> None:
    if len(held) >= _KEPT:
        held.clear()
    held[key] = value


def _any(raw: bytes) -> Any:
    """The value of an element, read strictly."""
    try:
        return tree(raw)
    except NotPlain:
        pass
    try:
        return parse(raw.decode())
    except (NotReadable, UnicodeDecodeError) as bad:
        raise NotPlain from bad


def _object(raw: bytes) -> Json:
    found = _any(raw)
    if not isinstance(found, dict):
        raise NotPlain
    return found


def _unread(raw: bytes) -> str:
    _any(raw)
    return ""


def _category(raw: bytes) -> str:
    """Nothing; DSTU2 has an object here."""
    if not isinstance(_any(raw), list):
        raise NotPlain
    return ""


def _meta(raw: bytes) -> str:
    """Why the specimen is suspect; another version’s profile is for the reader of whole resources."""
    resource = {"resourceType": "Observation", "meta": _object(raw)}
    try:
        refuse_other_versions({}, [resource])
    except NotReadable as bad:
        raise NotPlain from bad
    return suspicion_of(resource)


def _identifier(given: _Part) -> str:
    return "" if given is UNSET else identifier_of({"identifier": _any(bytes(given))})


def _plain(text: _Text) -> str:
    """A text that needs no cleaning; empty where there is none."""
    if text is UNSET:
        return ""
    if not text.isprintable() or text != text.strip() or len(text) > _LONGEST:
        raise NotPlain
    return text


def _value(raw: Raw) -> Decimal:
    text = bytes(raw)
    if not _NUMBER.fullmatch(text) or text == b"-0":
        raise NotPlain
    return Decimal(text.decode())
