"""What may enter the record: sentences for impossible dates, numbers and texts."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from alpdesk.clinical.dates import When, add_months, days_in_month, format_date
from alpdesk.clinical.people import Clinic, Contact, OwnParagraph, User
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import joined, quoted
from alpdesk.desk.entry import check_limits, check_quantity
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.pathways.walkthrough import Walkthrough

NHS = "NHS"
"""The identifier system of the NHS number."""
LONGEST_NAME = 200
LONGEST_LINE = 500
LONGEST_NOTE = 10_000
LONGEST_PARAGRAPH = 4_000
"""Characters of an own paragraph: as many as one in a letter may have."""
_NAMES = {"family", "given", "title", "name", "laboratory", "method", "by", "telephone", "role", "registration"}
_NOTES = {"address", "allergies", "note", "organisation", "reason", "suspect"}
_THE = mark("The", "before the name of a field")
_FIELDS = {
    "family": mark("family", "a field"),
    "given": mark("given", "a field"),
    "title": mark("title", "a field"),
    "address": mark("address", "a field"),
    "telephone": mark("telephone", "a field"),
    "allergies": mark("allergies", "a field"),
    "note": mark("note", "a field"),
    "suspect": mark("suspect", "a field"),
    "laboratory": mark("laboratory", "a field"),
    "method": mark("method", "a field"),
    "identifier": mark("identifier", "a field"),
    "code": mark("code", "a field"),
    "status": mark("status", "a field"),
    "text": mark("text", "a field"),
    "name": mark("name", "a field"),
    "dose": mark("dose", "a field"),
    "reason": mark("reason", "a field"),
    "role": mark("role", "a field"),
    "registration": mark("registration", "a field"),
    "organisation": mark("organisation", "a field"),
    "email": mark("email", "a field"),
    "language": mark("language", "a field"),
    "fax": mark("fax", "a field"),
    "value_text": mark("value text", "a field"),
    "value": mark("value", "a field"),
}
_LINES_MAY_BREAK = {"\n", "\t"}
_OLDEST_YEARS = 130
_NHS_DIGITS = 10
_UNDONE = {"preparation", "not-done", "in-progress", "entered-in-error"}
_T = TypeVar("_T", Patient, Result, Problem, MedicineCourse, Procedure, Answer, Clinic, User, Contact, OwnParagraph)


class NotAccepted(AlpDeskError):
    """Something entered cannot be true or cannot be kept; nothing was recorded."""


def check_patient(patient: Patient, today: date) -> Patient:
    """The patient as it will be kept (spaces trimmed, NHS number as ten digits); raises NotAccepted."""
    patient = _texts(patient, mark("The patient’s", "before the name of a field"))
    if not patient.family:
        raise NotAccepted(tr("Give the family name: a record without a name cannot be found again."))
    _not_after(patient.born, today, mark("The date of birth"))
    _not_after(patient.died, today, mark("The date of death"))
    if patient.born.first and patient.born.first < add_months(today, -12 * _OLDEST_YEARS):
        raise NotAccepted(
            tr(
                "The date of birth {born} is more than {number} years ago: check the year.",
                born=patient.born,
                number=_OLDEST_YEARS,
            )
        )
    _not_before_birth(patient.died, patient, mark("The date of death"))
    return replace(patient, identifiers=tuple(_identifier(one) for one in patient.identifiers if one.value.strip()))


def check_result(result: Result, patient: Patient, today: date) -> Result:
    """The result as it will be kept; raises NotAccepted, or the errors of ``entry`` for value, unit and limits.

    A value that could not be read (``quantity`` None) is kept as text, with why.
    """
    result = _texts(result, mark("The result’s", "before the name of a field"))
    if result.quantity is not None:
        check_quantity(result.analyte, result.quantity)
    elif not (result.unreadable or result.value_text):
        raise NotAccepted(tr("Give the value of the result."))
    check_limits(result.analyte, result.limits)
    if result.taken.first is None:
        raise NotAccepted(tr("Give the date on which the sample for {analyte} was taken.", analyte=result.kind.short))
    check_dates(result, patient, today)
    return result


def check_dates(result: Result, patient: Patient, today: date) -> None:
    """Refuse a sample taken in the future or before the patient was born; raises NotAccepted."""
    _not_after(result.taken, today, mark("The date of the sample"))
    _not_before_birth(result.taken, patient, mark("The date of the sample"))


def check_problem(problem: Problem, patient: Patient, today: date) -> Problem:
    """The problem as it will be kept; raises NotAccepted."""
    problem = _texts(problem, mark("The problem’s", "before the name of a field"))
    _named(problem.text, mark("Name the problem."))
    for when, what in (
        (problem.onset, mark("The start of the problem")),
        (problem.ended, mark("The end of the problem")),
    ):
        _not_after(when, today, what)
        _not_before_birth(when, patient, what)
    _in_order(problem.onset, problem.ended, mark("The problem"))
    return problem


def check_medicine(course: MedicineCourse, patient: Patient, today: date) -> MedicineCourse:
    """The course as it will be kept; only a planned course may start in the future; raises NotAccepted."""
    course = _texts(course, mark("The medicine’s", "before the name of a field"))
    _named(course.name, mark("Name the medicine."))
    if course.state != "planned":
        _not_after(course.start, today, mark("The start of a medicine that is not planned"))
    if course.state == "ended":
        _not_after(course.end, today, mark("The end of a medicine that has ended"))
    _not_before_birth(course.start, patient, mark("The start of the medicine"))
    _not_before_birth(course.end, patient, mark("The end of the medicine"))
    _in_order(course.start, course.end, mark("The medicine"))
    return course


def check_procedure(procedure: Procedure, patient: Patient, today: date) -> Procedure:
    """The operation or event as it will be kept; only one still to be done may lie ahead; raises NotAccepted."""
    procedure = _texts(procedure, mark("The operation’s", "before the name of a field"))
    _named(procedure.text, mark("Name the operation or event."))
    if procedure.status not in _UNDONE:
        _not_after(procedure.performed, today, mark("The date of the operation"))
    _not_before_birth(procedure.performed, patient, mark("The date of the operation"))
    return procedure


def check_answer(answer: Answer, today: date) -> Answer:
    """The answer as it will be kept; raises NotAccepted."""
    answer = _texts(answer, mark("The answer’s", "before the name of a field"))
    if not answer.value:
        raise NotAccepted(tr("Give an answer, or choose “not known”."))
    _not_after(answer.given_on, today, mark("The date of the answer"))
    return answer


def check_person(person: _T) -> _T:
    """A clinic, user or contact as it will be kept; raises NotAccepted."""
    person = _texts(person, _THE)
    if isinstance(person, Clinic | User | Contact) and not person.name:
        raise NotAccepted(tr("Give a name."))
    return person


def check_paragraph(paragraph: OwnParagraph) -> OwnParagraph:
    """A paragraph of the library as it will be kept; raises NotAccepted."""
    text = _text(paragraph.text, "note", _THE, LONGEST_NOTE)
    kept = _texts(replace(paragraph, text=""), _THE)
    if not kept.title or not text:
        raise NotAccepted(tr("Give the paragraph a title and words."))
    if len(text) > LONGEST_PARAGRAPH:
        raise NotAccepted(tr("A paragraph has at most {most} characters: shorten it.", most=LONGEST_PARAGRAPH))
    return replace(kept, text=text)


def check_step(note: str) -> str:
    """What is noted of a letter that was sent or answered, trimmed; raises NotAccepted."""
    return _text(note, "note", _THE, LONGEST_NOTE)


def check_reason(reason: str) -> str:
    """The reason for a correction, trimmed; raises NotAccepted when none is given."""
    text = _text(reason, "reason", _THE, LONGEST_NOTE)
    if not text:
        raise NotAccepted(tr("Give a reason: what was recorded stays visible beside what replaces it, and why."))
    return text


def nhs_number(text: str) -> str:
    """Ten digits of an NHS number, its separators dropped; raises NotAccepted unless the check digit is right."""
    digits = "".join(letter for letter in text if letter not in " -\u00a0\u2011\t")
    if len(digits) != _NHS_DIGITS or not (digits.isascii() and digits.isdigit()):
        raise NotAccepted(tr("“{text}” is not an NHS number: it has ten digits, such as 999 123 4578.", text=text[:20]))
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, range(_NHS_DIGITS, 1, -1), strict=False))
    if (11 - weighed % 11) % 11 != int(digits[9]):
        raise NotAccepted(
            tr("{text} is not an NHS number: its check digit does not fit. Compare it again.", text=text[:20].strip())
        )
    return digits


def _identifier(one: Identifier) -> Identifier:
    system = _text(one.system, "identifier", _THE, LONGEST_NAME)
    value = _text(one.value, "identifier", _THE, LONGEST_NAME)
    return Identifier(system, nhs_number(value) if system == NHS else value)


def _texts(value: _T, whose: str) -> _T:
    """The value with every text trimmed, after refusing what no screen or letter could show as written."""
    assert is_dataclass(value)  # noqa: S101 - tells the type checker what _T already says
    changed: dict[str, Any] = {}
    for field in fields(value):
        text = getattr(value, field.name)
        if isinstance(text, str):
            changed[field.name] = _text(text, field.name, whose, _longest(field.name))
    return replace(value, **changed)


def _longest(name: str) -> int:
    return LONGEST_NAME if name in _NAMES else LONGEST_NOTE if name in _NOTES else LONGEST_LINE


def _text(text: str, name: str, whose: str, longest: int) -> str:
    text = text.strip()
    said = {"whose": tr_marked(whose), "field": tr_marked(_FIELDS.get(name, name.replace("_", " ")))}
    if len(text) > longest:
        raise NotAccepted(
            tr(
                "{whose} {field} has {number} characters: at most {longest} are kept.",
                **said,
                number=len(text),
                longest=longest,
            )
        )
    may_break = _LINES_MAY_BREAK if longest == LONGEST_NOTE else frozenset[str]()
    if any(_hidden(letter) and letter not in may_break for letter in text):
        raise NotAccepted(
            tr(
                "{whose} {field} holds a character that cannot be seen: type it again instead of pasting.",
                **said,
            )
        )
    return text


def _hidden(letter: str) -> bool:
    """Control, direction and unpaired characters; joiners that names are written with are let through."""
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"} and letter not in "\u200c\u200d"


def check_due(walkthrough: Walkthrough) -> None:
    """Refuse to close while an answer in use is too old or lacks its reason; raises NotAccepted naming it."""
    bare = [quoted(one.text) for one in walkthrough.due if one.due == "reason"]
    if bare:
        raise NotAccepted(
            tr("Give a reason for answering other than the record says: {questions}.", questions=joined(bare))
        )
    if walkthrough.due:
        old = joined([quoted(one.text) for one in walkthrough.due])
        raise NotAccepted(tr("Confirm or change first what was answered too long ago: {questions}.", questions=old))


def _named(text: str, sentence: str) -> None:
    if not text:
        raise NotAccepted(tr_marked(sentence))


def _last(when: When) -> date | None:
    """The last day that a moment of month or year precision can mean."""
    if when.day or when.first is None:
        return when.day
    if len(when.text) == len("2026"):
        return date(when.first.year, 12, 31)
    return when.first.replace(day=days_in_month(when.first.year, when.first.month))


def _not_after(when: When, today: date, what: str) -> None:
    if when.first and when.first > today:
        raise NotAccepted(
            tr(
                "{what} ({when}) lies in the future: today is {today}.",
                what=tr_marked(what),
                when=when,
                today=format_date(today),
            )
        )


def _not_before_birth(when: When, patient: Patient, what: str) -> None:
    last = _last(when)
    if last and patient.born.first and last < patient.born.first:
        raise NotAccepted(
            tr(
                "{what} ({when}) lies before the patient’s birth ({born}).",
                what=tr_marked(what),
                when=when,
                born=patient.born,
            )
        )


def _in_order(start: When, end: When, what: str) -> None:
    last = _last(end)
    if start.first and last and last < start.first:
        raise NotAccepted(
            tr("{what} ends ({end}) before it starts ({start}).", what=tr_marked(what), end=end, start=start)
        )
