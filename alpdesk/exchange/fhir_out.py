"""A record as a FHIR R4 Bundle that ``fhir.read_bundle`` reads back as the same record.

Not written is ``Record.notes``: they tell of a file that was read, not of the patient.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any
from uuid import UUID, uuid5

from alpdesk.clinical.dates import NEVER
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.exchange.fhir_elements import Json
from alpdesk.exchange.fhir_own import TAGS, TEST_DATA, is_instant, kept, written
from alpdesk.exchange.fhir_patient import NHS_ADDRESS, NO_ALLERGY
from alpdesk.exchange.fhir_write import (
    SNOMED,
    TERMS,
    analyte_concept,
    concept,
    is_address,
    quantity,
    reference_range,
    status,
)
from alpdesk.exchange.json_out import json_bytes
from alpdesk.pathways.answers import DATES

_SPACE = UUID("6f1f2c1e-4b0a-5c55-9d0e-2f7c1a64b3d8")
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}", re.ASCII)
_STATES = {"active": "active", "ended": "completed", "planned": "intended", "not taken": "not-taken"}
Addressed = tuple[str, Json]
"""A resource with the address that it has in its Bundle before it."""
_OVER = frozenset({"inactive", "remission", "resolved"})
_WITHDRAWN = "entered-in-error"


def write_record(record: Record) -> bytes:
    """The record as the bytes of a Bundle; the same record gives the same bytes. It holds patient data."""
    return json_bytes(bundle(record))


def write_records(records: Iterable[Record]) -> bytes:
    """The records of several patients in one Bundle, patient by patient."""
    return json_bytes(bundle(*records))


def bundle(*records: Record) -> Json:
    """A collection Bundle of the records; its numbers are Decimals with the decimals that were printed."""
    entries = [entry(one) for record in records for one in Written(record).whole]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def entry(addressed: tuple[str, Json]) -> Json:
    """One entry of a Bundle."""
    return {"fullUrl": addressed[0], "resource": addressed[1]}


class Written:
    """The resources of one record, each with its address in the Bundle.

    Addresses are made of who the patient is, so that the first patients of two clinics do not share one.
    """

    def __init__(self, record: Record) -> None:
        who = patient_resource(record.patient)
        self._space = uuid5(_SPACE, json_bytes(who).decode())
        self._taken: set[str] = set()
        self.patient: Addressed = (f"urn:uuid:{self._space}", who)
        self.allergies = self._all("allergy", ((None, one) for one in allergy_resources(record.patient)))
        self.results = self._all("result", ((one.id, _observation(one)) for one in record.results))
        self.problems = self._all("problem", ((one.id, _condition(one)) for one in record.problems))
        self.medicines = self._all("medicine", ((one.id, _medicine(one)) for one in record.medicines))
        chosen = record.spinal_operation
        self.procedures = self._all(
            "procedure", ((one.id, _procedure(one, chosen=one.id == chosen)) for one in record.procedures)
        )
        self.forms = self._all("answers", ((None, one) for one in _forms(record.answers)))

    @property
    def whole(self) -> list[Addressed]:
        """The patient first, then everything known of the patient."""
        known = (self.allergies, self.problems, self.medicines, self.procedures, self.results, self.forms)
        return [self.patient, *(one for group in known for one in group)]

    def _all(self, kind: str, given: Iterable[tuple[str | None, Json]]) -> list[Addressed]:
        return [self._addressed(kind, number, ident, one) for number, (ident, one) in enumerate(given, 1)]

    def _addressed(self, kind: str, number: int, ident: str | None, resource: Json) -> Addressed:
        """The resource under its own id where that is one of FHIR's and not yet taken; else beside another."""
        name = ident if ident and _ID.fullmatch(ident) and ident not in self._taken else f"{kind}-{number}"
        while name in self._taken:
            name += "-1"
        self._taken.add(name)
        own = [*([kept("id", ident)] if ident not in {None, name} else []), *resource.pop("extension", [])]
        whose = "patient" if kind == "allergy" else "subject"
        head: Json = {"resourceType": resource.pop("resourceType"), "id": name}
        head |= {"extension": own} if own else {}
        found = head | resource | {whose: {"reference": self.patient[0]}}
        return f"urn:uuid:{uuid5(self._space, f'{kind}/{name}')}", found


def patient_resource(patient: Patient) -> Json:
    """The Patient; a patient who is invented is labelled as test data."""
    named = bool(_ID.fullmatch(patient.id))
    unsaid = patient.allergies if patient.allergy_status != "known" else ""
    own = [*([] if named else [kept("id", patient.id)]), *([kept("allergies", unsaid)] if unsaid else [])]
    name: Json = {"use": "official", **_some("family", patient.family)}
    name |= {key: _words(text) for key, text in (("given", patient.given), ("prefix", patient.title)) if text}
    found: Json = {"resourceType": "Patient", "id": patient.id if named else "patient"}
    found |= {"meta": {"security": [TEST_DATA]}} if patient.invented else {}
    found |= {"extension": own} if own else {}
    found |= {"identifier": [_identifier(one) for one in patient.identifiers]} if patient.identifiers else {}
    found |= {"name": [name]} if len(name) > 1 else {}
    found |= {"telecom": [{"system": "phone", "value": patient.telephone}]} if patient.telephone else {}
    found |= {"gender": patient.sex} | written(patient.born, "birthDate") | written(patient.died, "deceasedDateTime")
    return found | ({"address": [{"text": patient.address}]} if patient.address else {})


def _identifier(one: Identifier) -> Json:
    system = NHS_ADDRESS if one.system == "NHS" else one.system
    said = {"system": system} if is_address(system) else {"type": {"text": system}} if system else {}
    return {**said, "value": one.value}


def allergy_resources(patient: Patient) -> Iterator[Json]:
    """What is known of allergies; nothing where nothing is recorded, for unknown is not none."""
    active = {"clinicalStatus": status("allergyintolerance-clinical", "active")}
    if patient.allergy_status == "none":
        said = {"coding": [{"system": SNOMED, "code": NO_ALLERGY}], "text": "No known allergy"}
        yield {"resourceType": "AllergyIntolerance", **active, "code": said}
    elif patient.allergy_status == "known":
        for text in _separate(patient.allergies):
            unnamed = {} if text else {"extension": [kept("unnamed", "yes")]}
            code = {"text": text or "Known allergy, not named"}
            yield {"resourceType": "AllergyIntolerance", **unnamed, **active, "code": code}


def _separate(text: str) -> list[str]:
    """The allergies named, one by one where joining them again gives the same text."""
    found = text.split("; ")
    whole = all(one and one == one.strip() for one in found) and len(set(found)) == len(found)
    return found if whole else [text]


def _observation(result: Result) -> Json:
    found: Json = {"resourceType": "Observation"}
    own = list(_beside(result))
    found |= {"extension": own} if own else {}
    suspect = {"system": TAGS, "code": "sample-suspect", "display": result.suspect}
    found |= {"meta": {"tag": [suspect]}} if result.suspect else {}
    system, _, value = result.identifier.partition("|")
    if value and (is_address(system) or not system):
        found |= {"identifier": [{**_some("system", system), "value": value}]}
    found |= {"status": result.status}
    if result.analyte != "t_score":
        found |= {"category": [status("observation-category", "laboratory")]}
    found |= {"code": analyte_concept(result)} | written(result.taken, "effectiveDateTime")
    found |= _issued(result.issued)
    found |= {"performer": [{"display": result.laboratory}]} if result.laboratory else {}
    found |= _value(result)
    found |= {"note": [{"text": result.note}]} if result.note else {}
    found |= {"method": {"text": result.method}} if result.method else {}
    limits = reference_range(result.limits)
    return found | ({"referenceRange": limits} if limits else {})


def _value(result: Result) -> Json:
    if result.quantity is not None:
        return {"valueQuantity": quantity(result.quantity)}
    why = {"coding": [{"system": f"{TERMS}/data-absent-reason", "code": "error"}]}
    return {"dataAbsentReason": {**why, "text": result.unreadable or "not readable"}}


def _beside(result: Result) -> Iterator[Json]:
    """What FHIR has no place for: the value as printed, why it is unreadable, an identifier without an address."""
    number = result.quantity
    plain = f"{number.comparator}{format(number.number, 'f')} {number.unit}".strip() if number else ""
    if result.value_text != plain:
        yield kept("value-text", result.value_text)
    if number is None:
        yield kept("unreadable", result.unreadable)
    system, bar, value = result.identifier.partition("|")
    if result.identifier and not (bar and value and (is_address(system) or not system)):
        yield kept("identifier", result.identifier)


def _issued(text: str) -> Json:
    """When it was issued; FHIR allows an instant only."""
    if is_instant(text):
        return {"issued": text}
    return {"_issued": {"extension": [kept("as-written", text)]}} if text else {}


def _condition(problem: Problem) -> Json:
    """A Condition; what R4 forbids to stand together (an end of what is active) stands in extensions."""
    found: Json = {"resourceType": "Condition"}
    withdrawn, over = problem.verification == _WITHDRAWN, problem.clinical in _OVER
    own = [kept("clinical", problem.clinical)] if withdrawn else []
    own += [kept("ended", problem.ended.text)] if problem.ended != NEVER and not over else []
    found |= {"extension": own} if own else {}
    found |= {} if withdrawn else {"clinicalStatus": status("condition-clinical", problem.clinical)}
    found |= {"verificationStatus": status("condition-ver-status", problem.verification)}
    found |= {"code": concept(problem.text, problem.codes)} | written(problem.onset, "onsetDateTime")
    found |= written(problem.ended, "abatementDateTime") if over else {}
    found |= written(problem.recorded, "recordedDate")
    return found | ({"note": [{"text": problem.note}]} if problem.note else {})


def _procedure(procedure: Procedure, *, chosen: bool) -> Json:
    found: Json = {"resourceType": "Procedure"}
    found |= {"extension": [kept("counted-from", "yes")]} if chosen else {}
    found |= {"status": procedure.status, "code": concept(procedure.text, procedure.codes)}
    found |= written(procedure.performed, "performedDateTime")
    return found | ({"note": [{"text": procedure.note}]} if procedure.note else {})


def _medicine(course: MedicineCourse) -> Json:
    """A MedicationStatement; that the end of a course still in use is meant is said beside it."""
    found: Json = {"resourceType": "MedicationStatement"}
    ends = course.state == "active" and course.end != NEVER
    found |= {"extension": [kept("ends", "yes")]} if ends else {}
    found |= {"status": _STATES[course.state], "medicationCodeableConcept": concept(course.name, course.codes)}
    period = written(course.start, "start") | written(course.end, "end")
    found |= {"effectivePeriod": period} if period else {}
    found |= written(course.recorded, "dateAsserted")
    found |= {"reasonCode": [{"text": course.reason}]} if course.reason else {}
    return found | ({"dosage": [{"text": course.dose}]} if course.dose else {})


def _forms(answers: tuple[Answer, ...]) -> Iterator[Json]:
    """One form for answers that were given together: same date, same person, same way, none twice."""
    for place, (_, given) in enumerate(groupby(_placed(answers), key=lambda pair: pair[0]), 1):
        items = [answer for _, answer in given]
        first = items[0]
        found: Json = {"resourceType": "QuestionnaireResponse"}
        found |= {"extension": [kept("source", first.source), kept("place", str(place))], "status": "completed"}
        found |= written(first.given_on, "authored") | ({"author": {"display": first.by}} if first.by else {})
        yield found | {"item": [_item(answer) for answer in items]}


def _placed(answers: Iterable[Answer]) -> Iterator[tuple[tuple[Any, ...], Answer]]:
    seen: set[str] = set()
    round_, before = 0, None
    for answer in answers:
        who = (answer.given_on, answer.by, answer.source)
        if who != before or answer.id in seen:
            round_, before, seen = round_ + 1, who, set()
        seen.add(answer.id)
        yield (round_,), answer


def _item(answer: Answer) -> Json:
    own = {"extension": [kept("reason", answer.reason)]} if answer.reason else {}
    return {**own, "linkId": answer.id, "answer": [_given(answer)]}


def _given(answer: Answer) -> Json:
    if answer.value in {"yes", "no"}:
        return {"valueBoolean": answer.value == "yes"}
    if answer.value == "unknown":
        unknown = {"system": f"{TERMS}/data-absent-reason", "code": "asked-unknown", "display": "unknown"}
        return {"valueCoding": unknown}
    dated = answer.id in DATES and re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", answer.value, re.ASCII)
    return {"valueDate" if dated else "valueString": answer.value}


def _words(text: str) -> list[str]:
    """Names one by one where joining them again gives the same text."""
    found = text.split(" ")
    return found if all(found) else [text]


def _some(key: str, text: str) -> Json:
    return {key: text} if text else {}
