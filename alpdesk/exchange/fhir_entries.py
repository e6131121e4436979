"""Patient, problems, procedures, medicines and answers from their FHIR R4 resources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

from alpdesk.clinical.coding import kinds, medicine_kinds, procedure_kinds
from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Problem, Procedure, Sex
from alpdesk.clinical.wording import fold
from alpdesk.exchange.fhir_elements import (
    Json,
    code_in,
    codes_of,
    decimal_of,
    instants,
    part,
    parts,
    quantity_of,
    reference_of,
    text_of,
    when_in,
    words_of,
)
from alpdesk.exchange.json_reader import NotReadable

Resolve = Callable[[str, Json], Json]
State = Literal["planned", "active", "ended", "not taken"]

_NHS = "https://fhir.nhs.uk/Id/nhs-number"
_SEXES: dict[str, Sex] = {"female": "female", "male": "male", "other": "other"}
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
_SPOKEN = {"true": "yes", "y": "yes", "373066001": "yes", "false": "no", "n": "no", "373067005": "no"}
_SPOKEN |= {"261665006": "unknown", "asked-unknown": "unknown"}
_PLAIN = frozenset({"yes", "no", "unknown", "minor", "major", "unsure"})
_COUNTED_FORMS = frozenset({"completed", "amended"})


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
            self.notes.append(f"{self.name}: the date “{text_of(value)[:40]}” could not be read and was left out.")
            return NEVER


def patient_of(resource: Json, ident: str) -> tuple[Patient, list[str]]:
    """The patient; raises NotReadable where the birth date is impossible."""
    try:
        born = when_in(resource.get("birthDate"))
    except NotADate as error:
        given = text_of(resource.get("birthDate"))[:40]
        raise NotReadable(f"The patient’s birth date “{given}” is not a date: correct it and try again.") from error
    dates = Dates("Patient")
    died = dates.read(resource.get("deceasedDateTime"))
    if born.first and died.last and died.last < born.first:
        raise NotReadable("The patient’s birth date is after the date of death: correct it and try again.")
    if resource.get("deceasedBoolean") is True:
        dates.notes.append("The patient is recorded as deceased, with no date.")
    name = _best(parts(resource.get("name")), ("official", "usual"))
    address = _best(parts(resource.get("address")), ("home",))
    phones = [one for one in parts(resource.get("telecom")) if one.get("system") == "phone"]
    patient = Patient(
        id=ident,
        family=text_of(name.get("family")) or text_of(name.get("text")),
        given=_words(name.get("given")),
        title=_words(name.get("prefix")),
        sex=_SEXES.get(text_of(resource.get("gender")), "unknown"),
        born=born,
        died=died,
        identifiers=tuple(_identifiers(resource)),
        address=_address(address),
        telephone=text_of(_best(phones, ("home", "mobile")).get("value")),
    )
    return patient, dates.notes


def _best(candidates: list[Json], uses: tuple[str, ...]) -> Json:
    """The first candidate of the best use, old ones last."""
    ranked = sorted(
        candidates, key=lambda one: uses.index(one["use"]) if one.get("use") in uses else 9 + (one.get("use") == "old")
    )
    return ranked[0] if ranked else {}


def _words(value: Any) -> str:
    return " ".join(filter(None, (text_of(one) for one in value))) if isinstance(value, list) else text_of(value)


def _identifiers(resource: Json) -> Iterator[Identifier]:
    for one in parts(resource.get("identifier")):
        system, value = text_of(one.get("system")), text_of(one.get("value"))
        if value and one.get("use") != "old":
            yield Identifier("NHS" if system == _NHS else system or words_of(part(one, "type")), value)


def _address(given: Json) -> str:
    lines = given.get("line")
    streets = [text_of(line) for line in lines] if isinstance(lines, list) else []
    town = [text_of(given.get(field)) for field in ("city", "district", "state", "postalCode", "country")]
    return text_of(given.get("text")) or "\n".join(filter(None, [*streets, *town]))


def problem_of(resource: Json, ident: str) -> tuple[Problem, list[str]]:
    """A problem from a Condition."""
    concept = part(resource, "code")
    codes = codes_of(concept)
    text = words_of(concept, lambda words: kinds(Problem("", words, codes)))
    dates = Dates(f"Condition “{text}”")
    period = part(resource, "abatementPeriod")
    ended = dates.read(resource.get("abatementDateTime", period.get("end", period.get("start"))))
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
        clinical=code_in(resource.get("clinicalStatus"), "resolved" if abated else "active"),
        verification=code_in(resource.get("verificationStatus"), "confirmed"),
        note="\n".join(filter(None, remarks)),
    )
    return problem, dates.notes


def _aged(resource: Json) -> str:
    age = quantity_of(part(resource, "onsetAge"))
    return f"onset at the age of {age}" if age else ""


def procedure_of(resource: Json, ident: str) -> tuple[Procedure, list[str]]:
    """A procedure; one of unknown status is kept, not counted, and named in a sentence when it is spinal."""
    concept = part(resource, "code")
    codes = codes_of(concept)
    text = words_of(concept, lambda words: procedure_kinds(Procedure("", words, codes)))
    dates = Dates(f"Procedure “{text}”")
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
        dates.notes.append(f"Procedure “{text}” is of unknown status and was not counted as done.")
    return procedure, dates.notes


def medicine_of(resource: Json, ident: str, resolve: Resolve) -> tuple[MedicineCourse, list[str]]:
    """A course from a MedicationStatement or a MedicationRequest."""
    concept = _medication(resource, resolve)
    codes = codes_of(concept)
    name = words_of(concept, lambda words: medicine_kinds(MedicineCourse("", words, codes)))
    name = name or text_of(part(resource, "medicationReference").get("display"))
    dates = Dates(f"Medicine “{name}”")
    request = resource.get("resourceType") == "MedicationRequest"
    recorded = dates.read(resource.get("authoredOn" if request else "dateAsserted"))
    period = _bounds(resource) if request else part(resource, "effectivePeriod")
    start = dates.read(period.get("start") if request else instants(resource, "effective"))
    end, state = dates.read(period.get("end")), _state(resource, request=request)
    if state == "active" and not request and end.first and resource.get("status") == "active":
        dates.notes.append(f"{dates.name} is recorded as active, with {end} as its end: taken as still in use.")
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


def answers_of(resource: Json) -> tuple[list[Answer], list[str]]:
    """The answers of one QuestionnaireResponse, nested ones too; none unless it is completed or amended."""
    if text_of(resource.get("status")) not in _COUNTED_FORMS:
        return [], []
    dates = Dates("QuestionnaireResponse")
    authored = dates.read(resource.get("authored"))
    by = text_of(part(resource, "author").get("display")) or text_of(part(resource, "source").get("display"))
    found = (_given(item) for item in _items(resource))
    return [Answer(link, value, authored, by, "questionnaire") for link, value in found if link and value], dates.notes


def _items(holder: Json) -> Iterator[Json]:
    for item in parts(holder.get("item")):
        yield item
        yield from _items(item)
        for answer in parts(item.get("answer")):
            yield from _items(answer)


def _given(item: Json) -> tuple[str, str]:
    values = (_value(answer) for answer in parts(item.get("answer")))
    return text_of(item.get("linkId")), "; ".join(filter(None, values))


def _value(answer: Json) -> str:
    """yes, no or unknown for what means that; else a date or the text as given."""
    if isinstance(answer.get("valueBoolean"), bool):
        return "yes" if answer["valueBoolean"] else "no"
    if "valueCoding" in answer:
        coding = part(answer, "valueCoding")
        code, display = text_of(coding.get("code")), text_of(coding.get("display"))
        return _plain(code) or _plain(display) or display or code
    number = decimal_of(answer.get("valueDecimal", answer.get("valueInteger")))
    if number is not None:
        return f"{number:f}"
    given = next((text_of(answer[key]) for key in ("valueString", "valueDate", "valueDateTime") if key in answer), "")
    return _plain(given) or given or str(quantity_of(part(answer, "valueQuantity")) or "")


def _plain(text: str) -> str:
    """One of AlpDesk's own answers, where the text is one; else empty."""
    word = fold(text)
    return _SPOKEN.get(word) or (word if word in _PLAIN else "")
