"""Problems, procedures and medicines from their FHIR R4 resources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from alpdesk.clinical.coding import kinds, medicine_kinds, procedure_kinds
from alpdesk.clinical.dates import NEVER
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure
from alpdesk.exchange.fhir_elements import (
    Dates,
    Json,
    code_in,
    codes_of,
    instants,
    part,
    parts,
    quantity_of,
    reference_of,
    text_of,
    words_of,
)
from alpdesk.exchange.fhir_own import kept_in
from alpdesk.language import tr

Resolve = Callable[[str, Json], Json]
"""Finds the resource that a reference in a resource means; an empty one where there is none."""
State = Literal["planned", "active", "ended", "not taken"]

_STATEMENT: dict[str, State] = {
    "intended": "planned",
    "completed": "ended",
    "stopped": "ended",
    "not-taken": "not taken",
    "entered-in-error": "not taken",
}
_REQUEST: dict[str, State] = {
    "draft": "planned",
    "completed": "ended",
    "stopped": "ended",
    "cancelled": "not taken",
    "entered-in-error": "not taken",
}
_PLANS = frozenset({"proposal", "plan"})


def problem_of(resource: Json, ident: str) -> tuple[Problem, list[str]]:
    """A problem from a Condition."""
    concept = part(resource, "code")
    codes = codes_of(concept)
    text = words_of(concept, lambda words: kinds(Problem("", words, codes)))
    dates = Dates(tr("Condition “{text}”", text=text))
    period = part(resource, "abatementPeriod")
    ended = dates.read(
        kept_in(resource, "ended") or resource.get("abatementDateTime", period.get("end", period.get("start")))
    )
    abated = any(key.startswith("abatement") for key in resource)
    remarks = [_aged(resource), text_of(resource.get("onsetString")), text_of(resource.get("abatementString"))]
    remarks += [text_of(note.get("text")) for note in parts(resource.get("note"))]
    problem = Problem(
        id=ident,
        text=text,
        codes=codes,
        onset=dates.read(instants(resource, "onset")),
        ended=ended,
        recorded=dates.read(resource.get("recordedDate")),
        clinical=kept_in(resource, "clinical")
        or code_in(resource.get("clinicalStatus"), "resolved" if abated else "active"),
        verification=code_in(resource.get("verificationStatus"), "confirmed"),
        note="\n".join(filter(None, remarks)),
    )
    return problem, dates.notes


def _aged(resource: Json) -> str:
    age = quantity_of(part(resource, "onsetAge"))
    return tr("onset at the age of {age}", age=age) if age else ""


def procedure_of(resource: Json, ident: str) -> tuple[Procedure, list[str]]:
    """A procedure; one of unknown status is kept, not counted, and named in a sentence when it is spinal."""
    concept = part(resource, "code")
    codes = codes_of(concept)
    text = words_of(concept, lambda words: procedure_kinds(Procedure("", words, codes)))
    dates = Dates(tr("Procedure “{text}”", text=text))
    remarks = [text_of(resource.get("performedString"))]
    remarks += [text_of(note.get("text")) for note in parts(resource.get("note"))]
    procedure = Procedure(
        id=ident,
        text=text,
        codes=codes,
        performed=dates.read(instants(resource, "performed")),
        status=text_of(resource.get("status")) or "unknown",
        note="\n".join(filter(None, remarks)),
    )
    if procedure.status == "unknown" and procedure_kinds(procedure):
        dates.notes.append(tr("Procedure “{text}” is of unknown status and was not counted as done.", text=text))
    return procedure, dates.notes


def medicine_of(resource: Json, ident: str, resolve: Resolve) -> tuple[MedicineCourse, list[str]]:
    """A course from a MedicationStatement or a MedicationRequest."""
    concept = _medication(resource, resolve)
    codes = codes_of(concept)
    name = words_of(concept, lambda words: medicine_kinds(MedicineCourse("", words, codes)))
    name = name or text_of(part(resource, "medicationReference").get("display"))
    dates = Dates(tr("Medicine “{name}”", name=name))
    request = resource.get("resourceType") == "MedicationRequest"
    recorded = dates.read(resource.get("authoredOn" if request else "dateAsserted"))
    period = _bounds(resource) if request else part(resource, "effectivePeriod")
    start = dates.read(period.get("start") if request else instants(resource, "effective"))
    end, state = dates.read(period.get("end")), _state(resource, request=request)
    meant = request or kept_in(resource, "ends")
    if state == "active" and not meant and end.first and resource.get("status") == "active":
        dates.notes.append(
            tr(
                "{entry} is recorded as active, with {end} as its end: taken as still in use.",
                entry=dates.name,
                end=end,
            )
        )
        end = NEVER
    if request and state in {"active", "ended"} and start == NEVER:
        start = recorded
    course = MedicineCourse(
        id=ident,
        name=name,
        codes=codes,
        start=start,
        end=end,
        state=state,
        dose=_dose(resource),
        reason=_reason(resource, resolve),
        recorded=recorded,
    )
    return course, dates.notes


def _medication(resource: Json, resolve: Resolve) -> Json:
    if "medicationCodeableConcept" in resource:
        return part(resource, "medicationCodeableConcept")
    return part(resolve(reference_of(resource.get("medicationReference")), resource), "code")


def _state(resource: Json, *, request: bool) -> State:
    """Unknown, on-hold and any other status count as active: the cautious reading."""
    status = text_of(resource.get("status"))
    if resource.get("doNotPerform") is True:
        return "not taken"
    if not request:
        return _STATEMENT.get(status, "active")
    state = _REQUEST.get(status, "active")
    if text_of(resource.get("intent")) in _PLANS:
        return "planned" if state in {"active", "planned"} else "not taken"
    return state


def _bounds(resource: Json) -> Json:
    """The period in which a request is to be taken, where its dosage names one."""
    instructions = parts(resource.get("dosageInstruction"))
    return next(filter(None, (part(one, "timing", "repeat", "boundsPeriod") for one in instructions)), {})


def _dose(resource: Json) -> str:
    lines = parts(resource.get("dosage")) + parts(resource.get("dosageInstruction"))
    return "; ".join(filter(None, (text_of(line.get("text")) for line in lines)))


def _reason(resource: Json, resolve: Resolve) -> str:
    named = [words_of(concept) for concept in parts(resource.get("reasonCode"))]
    for reference in parts(resource.get("reasonReference")):
        found = resolve(reference_of(reference), resource)
        named.append(words_of(part(found, "code")) or text_of(reference.get("display")))
    return "; ".join(filter(None, named))
