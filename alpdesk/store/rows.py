"""Rows into values and values into rows, one pair of functions for each kind of entry."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.kept import ChangeDecision, PatientHead, Standing, StoredChange, StoredWalkthrough, Version
from alpdesk.clinical.people import DUTIES, Person, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Code, Identifier, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.remembering import held
from alpdesk.clinical.results import Limits, Result
from alpdesk.language import tr
from alpdesk.store.failures import NotOnFile

Row = Sequence[Any]
Values = dict[str, Any]


def key_of(ident: str) -> int:
    """The row number that an id stands for; NotOnFile for a text that no id can be."""
    if not (ident.isascii() and ident.isdigit()) or len(ident) > 18:  # noqa: PLR2004 - what fits SQLite's integers
        raise NotOnFile(tr("This entry is not in the record: look it up again."))
    return int(ident)


def instant_text(at: datetime) -> str:
    """A UTC instant as kept: sortable, to the microsecond. ValueError without a time zone."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def instant_of(text: str) -> datetime:
    """The instant that ``instant_text`` wrote."""
    return datetime.fromisoformat(text)


@held
@lru_cache(maxsize=8192)
def when_of(text: str) -> When:
    """A date as written; one that cannot be read keeps its text and means no day."""
    if not text:
        return NEVER
    try:
        if len(text) == len("2026-03-12") and text[5:7].isdigit():
            day = date.fromisoformat(text)
            return When(text, day, day)
        return When.parse(text)
    except (NotADate, ValueError):
        return When(text)


def codes_text(codes: tuple[Code, ...]) -> str:
    """Codes as kept."""
    return json.dumps([[code.system, code.value] for code in codes], ensure_ascii=False) if codes else "[]"


def codes_of(text: str) -> tuple[Code, ...]:
    """The codes that ``codes_text`` wrote."""
    return () if text == "[]" else tuple(Code(system, value) for system, value in json.loads(text))


def answers_text(answers: tuple[Answer, ...]) -> str:
    """The answers of a walkthrough as kept."""
    return json.dumps([asdict(answer) | {"given_on": answer.given_on.text} for answer in answers], ensure_ascii=False)


def answers_of(text: str) -> tuple[Answer, ...]:
    """The answers that ``answers_text`` wrote."""
    return tuple(Answer(**(fields | {"given_on": when_of(fields["given_on"])})) for fields in json.loads(text))


HEAD = "p.id, p.family, p.given, p.title, p.sex, p.born, p.identifier, p.invented"


def head_of(row: Row) -> PatientHead:
    """A line of the patient list from the columns of ``HEAD``."""
    ident, family, given, title, sex, born, identifier, invented = row
    return PatientHead(str(ident), family, given, title, sex, when_of(born), identifier, bool(invented))


PATIENT = "id, family, given, title, sex, born, died, address, telephone, allergy_status, allergies, invented"


def patient_of(row: Row, identifiers: Sequence[Row]) -> Patient:
    """A patient from the columns of ``PATIENT`` and the rows (system, value) of the identifiers."""
    ident, family, given, title, sex, born, died, address, telephone, allergy_status, allergies, invented = row
    return Patient(
        str(ident), family, given, title, sex, when_of(born), when_of(died),
        tuple(Identifier(system, value) for system, value in identifiers),
        address, telephone, allergy_status, allergies, bool(invented),
    )  # fmt: skip


def kept_patient_of(key: int, body: str) -> Patient:
    """A patient as in an earlier version, from the JSON of ``patient_version``."""
    kept = json.loads(body)
    identifiers = [(one["system"], one["value"]) for one in kept["identifiers"]]
    return patient_of([key if name == "id" else kept[name] for name in PATIENT.split(", ")], identifiers)


def patient_values(patient: Patient) -> Values:
    """The patient's own columns, without those for searching."""
    fields = {name: getattr(patient, name) for name in PATIENT.split(", ") if name != "id"}
    return fields | {"born": patient.born.text, "died": patient.died.text, "invented": int(patient.invented)}


RESULT = (
    "id, analyte, number, comparator, unit, low_number, low_comparator, low_unit, high_number, high_comparator, "
    "high_unit, limits_text, population, standard, taken, value_text, code, status, laboratory, method, suspect, "
    "note, identifier, issued, unreadable"
)


@held
@lru_cache(maxsize=8192)
def _quantity(number: str | None, comparator: Any, unit: str) -> Quantity | None:
    return None if number is None else Quantity(Decimal(number), unit, comparator)


def _quantity_row(quantity: Quantity | None) -> tuple[str | None, str, str]:
    return (None, "", "") if quantity is None else (str(quantity.number), quantity.comparator, quantity.unit)


def result_of(row: Row) -> Result:
    """A result from the columns of ``RESULT``."""
    quantity, limits = _quantity(row[2], row[3], row[4]), _limits(*row[5:14])
    return Result(str(row[0]), row[1], quantity, when_of(row[14]), limits, *row[15:25])


@held
@lru_cache(maxsize=1024)
def _limits(*row: Any) -> Limits:
    low, high = _quantity(*row[0:3]), _quantity(*row[3:6])
    text, population, standard = row[6:9]
    return Limits(low, high, text, population, bool(standard))


RESULT_COLUMNS = (
    *(name for name in RESULT.split(", ") if name != "id"), "taken_day", "canonical",
)  # fmt: skip
"""The columns of ``result_row``."""


def result_row(result: Result) -> tuple[Any, ...]:
    """The columns of a result in the order of ``RESULT_COLUMNS``."""
    canonical, day, limits = result.canonical, result.taken.day, result.limits
    return (
        result.analyte, *_quantity_row(result.quantity), *_quantity_row(limits.low), *_quantity_row(limits.high),
        limits.text, limits.population, int(limits.standard), result.taken.text, result.value_text, result.code,
        result.status, result.laboratory, result.method, result.suspect, result.note, result.identifier,
        result.issued, result.unreadable, day.isoformat() if day else None,
        float(canonical.number) if canonical else None,
    )  # fmt: skip


def result_values(result: Result) -> Values:
    """The columns of a result by name."""
    return dict(zip(RESULT_COLUMNS, result_row(result), strict=True))


PROBLEM = "id, text, codes, onset, ended, recorded, clinical, verification, note"


def problem_of(row: Row) -> Problem:
    """A problem from the columns of ``PROBLEM``."""
    ident, text, codes, onset, ended, recorded, clinical, verification, note = row
    dates = when_of(onset), when_of(ended), when_of(recorded)
    return Problem(str(ident), text, codes_of(codes), *dates, clinical, verification, note)


def problem_values(problem: Problem) -> Values:
    """The columns of a problem."""
    return {
        "text": problem.text,
        "codes": codes_text(problem.codes),
        "onset": problem.onset.text,
        "ended": problem.ended.text,
        "recorded": problem.recorded.text,
        "clinical": problem.clinical,
        "verification": problem.verification,
        "note": problem.note,
    }


MEDICINE = 'id, name, codes, start, "end", state, dose, reason, recorded'


def medicine_of(row: Row) -> MedicineCourse:
    """A medicine course from the columns of ``MEDICINE``."""
    ident, name, codes, start, end, state, dose, reason, recorded = row
    dates = when_of(start), when_of(end)
    return MedicineCourse(str(ident), name, codes_of(codes), *dates, state, dose, reason, when_of(recorded))


def medicine_values(course: MedicineCourse) -> Values:
    """The columns of a medicine course."""
    return {
        "name": course.name,
        "codes": codes_text(course.codes),
        "start": course.start.text,
        "end": course.end.text,
        "state": course.state,
        "dose": course.dose,
        "reason": course.reason,
        "recorded": course.recorded.text,
    }


PROCEDURE = "id, text, codes, performed, status, note"


def procedure_of(row: Row) -> Procedure:
    """A procedure from the columns of ``PROCEDURE``."""
    ident, text, codes, performed, status, note = row
    return Procedure(str(ident), text, codes_of(codes), when_of(performed), status, note)


def procedure_values(procedure: Procedure) -> Values:
    """The columns of a procedure."""
    return {
        "text": procedure.text,
        "codes": codes_text(procedure.codes),
        "performed": procedure.performed.text,
        "status": procedure.status,
        "note": procedure.note,
    }


ANSWER = "question, value, given_on, given_by, source, reason"


def answer_of(row: Row) -> Answer:
    """An answer from the columns of ``ANSWER``."""
    question, value, given_on, given_by, source, reason = row
    return Answer(question, value, when_of(given_on), given_by, source, reason)


def answer_values(answer: Answer) -> Values:
    """The columns of an answer."""
    return {
        "question": answer.id,
        "value": answer.value,
        "given_on": answer.given_on.text,
        "given_by": answer.by,
        "source": answer.source,
        "reason": answer.reason,
    }


VERSION = "version, superseded_by, ended_at, ended_by, ended_reason, entered_by, entered_at, change_reason"


def version_of(row: Row) -> Version:
    """Who entered a version and how it stands, from the columns of ``VERSION``."""
    number, superseded_by, ended_at, ended_by, ended_reason, by, at, reason = row
    standing: Standing = "live" if ended_at is None else "withdrawn" if superseded_by is None else "superseded"
    ended = instant_of(ended_at) if ended_at else None
    return Version(number, standing, by, instant_of(at), reason, ended_by or "", ended, ended_reason or "")


WALKTHROUGH = (
    "id, patient_id, pathway, title, version, content_hash, as_of, assessment, decision, entered_by, entered_at, "
    "override, reason, answers"
)


def walkthrough_of(row: Row) -> StoredWalkthrough:
    """A closed walkthrough from the columns of ``WALKTHROUGH``."""
    ident, patient_id, pathway, title, version, content_hash, as_of, assessment, decision, by, at = row[:11]
    override, reason, answers = row[11:]
    return StoredWalkthrough(
        str(ident), str(patient_id), pathway, title, version, content_hash, date.fromisoformat(as_of), assessment,
        decision, by, instant_of(at), override, reason, answers_of(answers),
    )  # fmt: skip


def walkthrough_values(walkthrough: StoredWalkthrough) -> Values:
    """The columns of a closed walkthrough."""
    same = "pathway title version content_hash decision override reason assessment"
    return {name: getattr(walkthrough, name) for name in same.split()} | {
        "as_of": walkthrough.as_of.isoformat(),
        "answers": answers_text(walkthrough.answers),
    }


def change_of(row: Row, decisions: Sequence[ChangeDecision]) -> StoredChange:
    """A changed outcome from its columns and what became of it."""
    ident, patient_id, walkthrough_id, content_hash, outcome, before, after, because, cause, by, at = row[:11]
    pathway, title, as_of = row[11:]
    return StoredChange(
        str(ident), str(patient_id), str(walkthrough_id), content_hash, outcome, before, after, because, cause, by,
        instant_of(at), pathway, title, date.fromisoformat(as_of), tuple(decisions),
    )  # fmt: skip


def person_of(row: Row) -> Person:
    """A user from their row."""
    name, role, registration, duties, disabled_at, disabled_by = row
    known = duties.split()
    user = User(name, role, registration, tuple(duty for duty in DUTIES if duty in known))
    return Person(user, instant_of(disabled_at) if disabled_at else None, disabled_by or "")
