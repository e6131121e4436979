"""A record written as a FHIR R4 Bundle that ``alpdesk assess`` reads back with the same findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.pathways.answers import DATES

Json = dict[str, Any]
_STATES = {"active": "active", "ended": "completed", "planned": "intended", "not taken": "not-taken"}
_UCUM = "http://unitsofmeasure.org"


def bundle(record: Record) -> Json:
    """The Bundle, as a tree that ``json`` can write."""
    subject = {"reference": f"Patient/{record.patient.id}"}
    entries = [
        *(_observation(one) for one in record.results),
        *(_condition(one) for one in record.problems),
        *(_procedure(one) for one in record.procedures),
        *(_medicine(one) for one in record.medicines),
        *_answered(record.answers),
    ]
    resources = [_patient(record.patient), *({**entry, "subject": subject} for entry in entries)]
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}


def _patient(patient: Patient) -> Json:
    name = {"family": patient.family, "given": patient.given.split()}
    found = {"resourceType": "Patient", "id": patient.id, "name": [name], "gender": patient.sex}
    return found | ({"birthDate": patient.born.text} if patient.born.text else {})


def _dated(key: str, when: When) -> Json:
    if not when.text:
        return {}
    return {key: f"{when.day}T{when.clock:%H:%M}:00Z" if when.day and when.clock else when.text}


def _number(quantity: Quantity) -> Json:
    number = quantity.number
    value: Json = {"value": int(number) if number == number.to_integral_value() else float(number)}
    value |= {"comparator": quantity.comparator} if quantity.comparator else {}
    return value | {"unit": quantity.unit, "system": _UCUM, "code": quantity.unit}


def _observation(result: Result) -> Json:
    kind = result.kind
    codes = [{"system": "http://loinc.org", "code": code} for code in kind.loincs[:1]]
    found: Json = {"resourceType": "Observation", "id": result.id, "status": result.status}
    found |= {"code": {"coding": codes, "text": kind.name} if codes else {"text": kind.name}}
    found |= _dated("effectiveDateTime", result.taken)
    found |= {"performer": [{"display": result.laboratory}]} if result.laboratory else {}
    found |= {"valueQuantity": _number(result.quantity)} if result.quantity else {}
    found |= {"referenceRange": [_range(result.limits)]} if _range(result.limits) else {}
    found |= {"note": [{"text": result.note}]} if result.note else {}
    suspect = {"system": "https://alpdesk.example/tags", "code": "sample-suspect", "display": result.suspect}
    return found | ({"meta": {"tag": [suspect]}} if result.suspect else {})


def _range(limits: Limits) -> Json:
    sides = {side: _number(bound) for side, bound in (("low", limits.low), ("high", limits.high)) if bound}
    return sides | ({"text": limits.text} if limits.text else {})


def _condition(problem: Problem) -> Json:
    status = {"coding": [{"code": problem.clinical}]}
    found = {"resourceType": "Condition", "id": problem.id, "clinicalStatus": status, "code": {"text": problem.text}}
    return found | _dated("onsetDateTime", problem.onset)


def _procedure(procedure: Procedure) -> Json:
    found = {"resourceType": "Procedure", "id": procedure.id, "status": procedure.status}
    return found | {"code": {"text": procedure.text}} | _dated("performedDateTime", procedure.performed)


def _medicine(course: MedicineCourse) -> Json:
    found: Json = {"resourceType": "MedicationStatement", "id": course.id, "status": _STATES[course.state]}
    period = _dated("start", course.start) | _dated("end", course.end)
    found |= {"medicationCodeableConcept": {"text": course.name}} | _dated("dateAsserted", course.recorded)
    return found | ({"effectivePeriod": period} if period else {})


def _answered(answers: tuple[Answer, ...]) -> Iterator[Json]:
    """One form with all answers, dated as the last of them."""
    if answers:
        authored = max(answer.given_on.text for answer in answers)
        items = [{"linkId": answer.id, "answer": [_value(answer)]} for answer in answers]
        yield {
            "resourceType": "QuestionnaireResponse", "id": "answers", "status": "completed", "authored": authored,
            "author": {"display": answers[-1].by}, "item": items,
        }  # fmt: skip


def _value(answer: Answer) -> Json:
    if answer.value in {"yes", "no"}:
        return {"valueBoolean": answer.value == "yes"}
    return {"valueDate" if answer.id in DATES else "valueString": answer.value}
