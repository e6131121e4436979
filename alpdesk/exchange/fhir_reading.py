"""Results from FHIR R4 resources of any number of patients: every Observation is read, or refused with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from urllib.parse import unquote

from alpdesk.clinical.record import Identifier, Patient
from alpdesk.clinical.results import Result
from alpdesk.exchange.fhir import Resources
from alpdesk.exchange.fhir_elements import Json, codes_of, part, parts, reference_of, text_of, words_of
from alpdesk.exchange.fhir_entries import Resolve
from alpdesk.exchange.fhir_limits import limits_shown
from alpdesk.exchange.fhir_lines import Lines, meant
from alpdesk.exchange.fhir_own import restored
from alpdesk.exchange.fhir_patient import NHS_ADDRESS, patient_of
from alpdesk.exchange.fhir_results import result_of, unit_refused
from alpdesk.exchange.fhir_subject import CONDITIONAL
from alpdesk.exchange.fhir_version import refuse_other_versions
from alpdesk.exchange.json_quick import NotPlain, tree
from alpdesk.exchange.json_reader import NotReadable, parse
from alpdesk.exchange.judging import WITHDRAWN, impossible
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.reading import NOBODY, Entry
from alpdesk.exchange.recognition import Recognised
from alpdesk.language import tr

_MOST_RESOURCES = 100_000
_MOST_WITHIN = 1000
"""Resources contained in one, and components of one Observation."""
_SHORTEST = 20
"""Characters of a line that holds a resource."""
_PATIENT = re.compile(rb'"resourceType"\s*:\s*"Patient"')
_MOST_PATIENTS = 200_000
_MOST_EMPTY = 10_000
"""Lines of one file that are blank, damaged or no resource."""
_NONE: Resolve = lambda _reference, _holder: {}  # noqa: E731 - a value of this type


def read_fhir(value: Any, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every Observation of a Bundle, of a resource that contains some, or a single one.

    Raises NotReadable for another version than R4 and for a resource that holds no results.
    """
    kind = text_of(value.get("resourceType")) if isinstance(value, dict) else ""
    opened = _opened(value) if kind == "Bundle" else [{"resource": value}]
    found = Resources({"entry": opened})
    resources = [resource for resource, _ in found.kept]
    if len(opened) > _MOST_RESOURCES:
        raise NotReadable(
            tr(
                "The file has more than {number} resources: export it as NDJSON, or fewer.",
                number=f"{_MOST_RESOURCES:,}",
            )
        )
    within = [one for resource in resources for one in parts(resource.get("contained"))]
    if kind != "Bundle" and not any(one.get("resourceType") == "Observation" for one in (*resources, *within)):
        what = tr("a FHIR {kind}", kind=kind[:40]) if kind else tr("JSON, but not FHIR")
        raise NotReadable(
            tr("The file is {what} and holds no results: give a FHIR R4 Bundle or Observations.", what=what)
        )
    refuse_other_versions(value, [*resources, *within])
    patients = Patients()
    patients.add(found.kept)
    plain = Lines(lambda resource: patients.of(resource, found.resolve), found.resolve, laboratory, latest)
    kept = {id(resource) for resource in resources}
    for number, entry in enumerate(opened, 1):
        resource = part(entry, "resource")
        if id(resource) not in kept:
            yield from _left_out(number, entry, resource)
            continue
        try:
            yield plain.entry_of(number, resource)
        except NotPlain:
            yield from _entries(number, resource, patients, found.resolve, laboratory, latest)


def _left_out(number: int, entry: Json, resource: Json) -> Iterator[Entry]:
    """The results of an entry that the file repeats or deletes, each refused."""
    deleted = part(entry, "request").get("method") == "DELETE"
    why = tr("the file says that it was deleted") if deleted else tr("the file holds it twice")
    for one in (resource, *parts(resource.get("contained"))):
        if one.get("resourceType") == "Observation":
            for holder in _holders(one):
                concept = part(holder, "code")
                yield Entry(number, name=words_of(concept), message=text_of(one.get("id")), refused=why)


def _opened(bundle: Json) -> list[Json]:
    """The entries of a Bundle and of the Bundles within it."""
    out: list[Json] = []
    left = [bundle]
    for one in left:
        for entry in parts(one.get("entry")):
            inner = part(entry, "resource")
            (left if inner.get("resourceType") == "Bundle" else out).append(
                inner if inner.get("resourceType") == "Bundle" else entry
            )
    return out


def read_ndjson(lines: Iterable[bytes], laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every Observation of a file with one resource a line; memory grows with its patients, not with its results.

    ``lines`` are gone through twice, because a patient may stand below the results. A line that is no resource is
    refused alone; raises NotReadable where there are thousands of them.
    """
    patients = _patients_in(lines)
    plain = Lines(lambda resource: patients.of(resource, _NONE), _NONE, laboratory, latest)
    empty = 0
    for number, whole in enumerate(lines, 1):
        line = whole.strip()
        if b'"Observation"' in line:
            try:
                yield plain.entry(number, line)
                continue
            except NotPlain:
                pass
        try:
            resource = _resource(line) if line else {}
        except NotReadable as bad:
            yield Entry(number, refused=bad.sentence.rstrip("."))
            resource = {}
        if not resource:
            empty += 1
            if empty > _MOST_EMPTY:
                raise NotReadable(
                    tr(
                        "The file has more than {number} lines that are no FHIR resource: export it again.",
                        number=f"{_MOST_EMPTY:,}",
                    )
                )
        for entry in _entries(1, resource, patients, _NONE, laboratory, latest):
            yield replace(entry, line=number)


def _patients_in(lines: Iterable[bytes]) -> Patients:
    found = Patients()
    empty = 0
    for line in lines:
        empty += len(line) < _SHORTEST
        if empty > _MOST_EMPTY:
            break
        if _PATIENT.search(line):
            try:
                resource = _resource(line.strip())
            except NotReadable:  # told when its turn comes
                continue
            found.add([(resource, "")])
    return found


def _resource(line: bytes) -> Json:
    """The resource of one line; raises NotReadable."""
    try:
        resource = tree(line)
    except NotPlain:
        try:
            resource = parse(line.decode("utf-8-sig").strip())
        except UnicodeDecodeError as bad:
            raise NotReadable(tr("the line is not UTF-8 text")) from bad
    if not isinstance(resource, dict) or not text_of(resource.get("resourceType")):
        raise NotReadable(tr("the line is no FHIR resource"))
    refuse_other_versions({}, [resource])
    return resource


class Patients:
    """The patients that a file names, by the addresses that its references use.

    Raises NotReadable for more than a clinic can have.
    """

    def __init__(self) -> None:
        self._known: dict[str, Patient] = {}
        self._homes: dict[str, set[str]] = {}
        self._named: dict[tuple[str, str], set[str]] = {}

    def add(self, resources: Iterable[tuple[Json, str]]) -> None:
        """Take in the Patient resources with their addresses; one id for two people is nobody’s name."""
        for resource, address in resources:
            if resource.get("resourceType") == "Patient":
                ident = text_of(resource.get("id"))
                if "://" in address:
                    self._homes.setdefault(ident, set()).add(address)
                patient = _patient(resource, ident)
                if self._known.setdefault(ident, patient) != patient:
                    self._known[ident] = replace(NOBODY, id=ident)
                for one in patient.identifiers:
                    self._named.setdefault((one.system, one.value), set()).add(ident)
        if len(self._known) > _MOST_PATIENTS:
            raise NotReadable(
                tr(
                    "The file names more than {number} patients: part it into several files.",
                    number=f"{_MOST_PATIENTS:,}",
                )
            )

    def of(self, resource: Json, resolve: Resolve) -> Patient:
        """Whose a resource is, as far as the file tells."""
        subject = resource.get("subject")
        reference = reference_of(subject)
        kind, _, last = reference.rpartition("/")
        ident = last.rsplit(":", 1)[-1]
        if not reference:
            if len(self._known) == 1 and not subject:
                return next(iter(self._known.values()))
            return self._identified(_identifier(part(subject, "identifier")))
        if conditional := CONDITIONAL.search(reference):
            system, _, value = unquote(conditional["token"]).rpartition("|")
            return self._identified(_identifier({"system": system, "value": value}))
        if kind and kind.rsplit("/", 1)[-1] != "Patient":
            return NOBODY
        if "://" in reference and reference not in self._homes.get(ident, {reference}):
            return replace(NOBODY, id=reference)
        if ident in self._known:
            return self._known[ident]
        target = resolve(reference, resource)
        if target.get("resourceType") != "Patient":
            return replace(NOBODY, id=ident)
        own = text_of(target.get("id"))
        return self._known[own] if own and own in self._known else _patient(target, own or ident)

    def _identified(self, given: Identifier) -> Patient:
        """A subject named by an identifier: the one patient of the file who has it, else somebody with it alone."""
        known = self._named.get((given.system, given.value), set())
        if len(known) == 1:
            return self._known[next(iter(known))]
        return Patient(given.value, "", identifiers=(given,)) if given.value else NOBODY


def _identifier(given: Json) -> Identifier:
    system = text_of(given.get("system"))
    return Identifier("NHS" if system == NHS_ADDRESS else system, text_of(given.get("value")))


def _patient(resource: Json, ident: str) -> Patient:
    try:
        return patient_of(restored(resource), ident)[0]
    except NotReadable:
        return replace(NOBODY, id=ident)


def _entries(
    number: int, holder: Json, patients: Patients, resolve: Resolve, laboratory: Laboratory, latest: date
) -> Iterator[Entry]:
    contained = parts(holder.get("contained"))
    for one in (holder, *contained):
        if one.get("resourceType") == "Observation":
            if max(len(contained), len(parts(one.get("component")))) > _MOST_WITHIN:
                yield Entry(
                    number,
                    refused=tr(
                        "it holds more than {number} other results, which none does", number=f"{_MOST_WITHIN:,}"
                    ),
                )
                return
            within = partial(_within, resolve, holder)
            patient, resource = patients.of(one, within), restored(one)
            own, holders = text_of(resource.get("id")) or f"{number}", _holders(resource)
            for place, held in enumerate(holders, 1 - (holders[0] is resource)):
                found = meant(part(held, "code"), laboratory)
                entry = _entry(number, resource, held, patient, found)
                ident = f"{own}.{place}" if place else own
                result = result_of(resource, held, ident, found.analyte, patient, within) if found.analyte else None
                yield _judged(entry, result, _modified(resource, held), latest) if result else entry


def _within(resolve: Resolve, holder: Json, reference: str, _resource: Json) -> Json:
    """What a reference means inside ``holder``: “#id” is one of the resources that it contains."""
    return resolve(reference, holder)


def _holders(resource: Json) -> list[Json]:
    """What gives the values of an Observation: itself, if it has one, and its components."""
    components = parts(resource.get("component"))
    valued = any(key.startswith("value") or key == "dataAbsentReason" for key in resource)
    return [resource, *components] if valued or not components else components


def _entry(number: int, resource: Json, holder: Json, patient: Patient, found: Recognised) -> Entry:
    concept, quantity = part(holder, "code"), part(holder, "valueQuantity")
    codes = codes_of(concept)
    return Entry(
        line=number,
        patient=patient,
        analyte=found.analyte,
        code=next((code.value for code in codes if code.system == "LOINC"), codes[0].value if codes else ""),
        name=words_of(concept),
        value=str(quantity["value"]) if "value" in quantity else text_of(holder.get("valueString")),
        unit=text_of(quantity.get("unit")) or text_of(quantity.get("code")),
        status=text_of(resource.get("status")),
        taken=_taken(resource),
        message=text_of(resource.get("id")),
        refused=found.refused,
        confirm=found.confirm,
    )


def _judged(entry: Entry, result: Result, modified: str, latest: date) -> Entry:
    """The entry with its result, or with the first reason why it is refused."""
    entry = replace(entry, limits=limits_shown(result.limits), quantity=result.quantity, laboratory=result.laboratory)
    refused = entry.refused or modified or result.unreadable or impossible(result.taken, entry.patient, latest)
    if refused:
        gone = not entry.refused and result.status in WITHDRAWN and bool(result.identifier)
        return replace(entry, refused=refused, held=replace(result, quantity=None) if gone else None)
    if unit := unit_refused(result):
        return replace(entry, refused=unit, held=result if result.quantity else None)
    return replace(entry, result=result)


def _modified(resource: Json, holder: Json) -> str:
    """Why a value does not mean what it says: a modifier that AlpDesk does not know, or a second value beside it."""
    if any("modifierExtension" in one for one in (resource, holder)):
        return tr("it has a modifier that AlpDesk does not know")
    values = [key for key in holder if key.startswith("value") and holder[key] is not None]
    return tr("it has several values") if len(values) > 1 else ""


def _taken(resource: Json) -> str:
    given = resource.get("effectiveDateTime") or resource.get("effectiveInstant")
    return text_of(given or part(resource, "effectivePeriod").get("start"))
