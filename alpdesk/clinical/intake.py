"""Incoming results and entries, not yet accepted, compared with what a record already holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from alpdesk.clinical.coding import kinds, medicine_kinds, procedure_kinds
from alpdesk.clinical.events import newest, supersedes
from alpdesk.clinical.record import Code, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import fold, joined

Standing = Literal["new", "same", "corrected", "conflicting"]
_CORRECTED = frozenset({"amended", "corrected"})
_T = TypeVar("_T", Problem, MedicineCourse, Procedure)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One incoming result and how it stands to the record.

    ``new``: the record has nothing like it; ``same``: it holds it already, or a later version; ``corrected``: the
    laboratory replaces or withdraws ``existing``; ``conflicting``: both claim the same specimen with different values
    and nothing says which is right. ``why`` is the sentence shown, ``existing`` the result compared with.
    """

    result: Result
    standing: Standing
    existing: Result | None = None
    why: str = ""


def compare(incoming: Iterable[Result], record: Record) -> tuple[Incoming, ...]:
    """How each incoming result stands to the record and to those before it in the same file.

    Of several versions of one result in the file only the latest issued are looked at.
    """
    known = list(record.results)
    found = []
    for result in newest(incoming):
        standing = _standing(result, known)
        found.append(standing)
        if standing.standing != "same":
            known.append(result)
    return tuple(found)


def unknown_entries(incoming: Record, record: Record) -> Record:
    """The incoming record with only those problems, medicines, procedures and answers that the record does not hold.

    An entry is held when code or words, kind, and dates agree; one that differs in any is offered as new.
    """
    held = {(answer.id, answer.value, answer.given_on.text) for answer in record.answers}
    return replace(
        incoming,
        problems=_unheld(incoming.problems, record.problems, _same_problem),
        medicines=_unheld(incoming.medicines, record.medicines, _same_medicine),
        procedures=_unheld(incoming.procedures, record.procedures, _same_procedure),
        answers=tuple(a for a in incoming.answers if (a.id, a.value, a.given_on.text) not in held),
    )


def patient_differences(incoming: Patient, patient: Patient) -> tuple[str, ...]:
    """Sentences on what speaks against the incoming patient being this one; none when nothing does."""
    found = []
    ours = {one.system: one.value for one in patient.identifiers}
    for one in incoming.identifiers:
        mine = ours.get(one.system)
        if mine is not None and fold(mine).replace(" ", "") != fold(one.value).replace(" ", ""):
            found.append(f"The identifiers differ: {one.value} in the file, {mine} in the record.")
    if incoming.born.text and patient.born.text and incoming.born.text != patient.born.text:
        found.append(f"The birth dates differ: {incoming.born} in the file, {patient.born} in the record.")
    if fold(incoming.family) != fold(patient.family) and incoming.family and patient.family:
        found.append(f"The family names differ: {incoming.family} in the file, {patient.family} in the record.")
    if incoming.sex != patient.sex and "unknown" not in {incoming.sex, patient.sex}:
        found.append(f"The sexes differ: {incoming.sex} in the file, {patient.sex} in the record.")
    return tuple(found)


def _standing(result: Result, known: Sequence[Result]) -> Incoming:
    versions = [r for r in known if result.identifier and _key(r) == _key(result)]
    if versions:
        return _version(result, newest(versions)[-1])
    alike = [r for r in known if _same_specimen(r, result)]
    twin = next((r for r in alike if _same_value(r, result)), None)
    if twin:
        return Incoming(result, "same", twin, "The record holds this result already.")
    if not alike:
        return Incoming(result, "new")
    differ = f"The record holds {alike[-1]}."
    if result.status in _CORRECTED and alike[-1].status not in _CORRECTED:
        return Incoming(result, "corrected", alike[-1], f"The laboratory corrected a result. {differ}")
    return Incoming(result, "conflicting", alike[-1], f"Two values for one specimen. {differ}")


def _version(result: Result, existing: Result) -> Incoming:
    """How a version stands to the one that the record holds under the same identifier."""
    differences = _differences(result, existing)
    if not differences:
        return Incoming(result, "same", existing, "The record holds this result already.")
    if supersedes(existing, result):
        return Incoming(result, "same", existing, "The record holds a later version of this result.")
    why = f"The {joined(differences)} changed. The record holds {existing}."
    return Incoming(result, "corrected" if supersedes(result, existing) else "conflicting", existing, why)


def _key(result: Result) -> tuple[str, str]:
    return result.identifier, result.analyte


def _differences(one: Result, other: Result) -> list[str]:
    """What of two versions of a result differs, in words."""
    pairs = {
        "value": (_value(one), _value(other)),
        "date": (one.taken.text, other.taken.text),
        "limits": (one.limits, other.limits),
        "status": (one.status, other.status),
        "mark as suspect": (bool(one.suspect), bool(other.suspect)),
        "laboratory": (fold(one.laboratory), fold(other.laboratory)),
    }
    return [name for name, (mine, theirs) in pairs.items() if mine != theirs]


def _value(result: Result) -> object:
    quantity = result.canonical or result.quantity
    return quantity or fold(result.value_text)


def _same_value(one: Result, other: Result) -> bool:
    return _value(one) == _value(other)


def _same_specimen(one: Result, other: Result) -> bool:
    """Whether two results may be of one specimen: analyte and date agree, and neither time nor laboratory differs."""
    if one.analyte != other.analyte or one.taken.text[:10] != other.taken.text[:10]:
        return False
    if not one.taken.text and not _same_value(one, other):
        return False
    clocks = {one.taken.clock, other.taken.clock} - {None}
    laboratories = {fold(one.laboratory), fold(other.laboratory)} - {""}
    return len(clocks) <= 1 and len(laboratories) <= 1


def _unheld(incoming: tuple[_T, ...], held: tuple[_T, ...], same: Callable[[_T, _T], bool]) -> tuple[_T, ...]:
    return tuple(one for one in incoming if not any(same(one, other) for other in held))


def _same_problem(one: Problem, other: Problem) -> bool:
    named = _named_alike(one.text, other.text, one.codes, other.codes) and kinds(one).keys() == kinds(other).keys()
    dates = (one.onset.text, one.ended.text) == (other.onset.text, other.ended.text)
    return named and dates and (one.clinical, one.verification) == (other.clinical, other.verification)


def _same_medicine(one: MedicineCourse, other: MedicineCourse) -> bool:
    named = _named_alike(one.name, other.name, one.codes, other.codes)
    alike = named and medicine_kinds(one).keys() == medicine_kinds(other).keys()
    return alike and (one.start.text, one.end.text, one.state) == (other.start.text, other.end.text, other.state)


def _same_procedure(one: Procedure, other: Procedure) -> bool:
    named = _named_alike(one.text, other.text, one.codes, other.codes)
    alike = named and procedure_kinds(one).keys() == procedure_kinds(other).keys()
    return alike and (one.performed.text, one.status) == (other.performed.text, other.status)


def _named_alike(one: str, other: str, codes: tuple[Code, ...], others: tuple[Code, ...]) -> bool:
    return fold(one) == fold(other) or bool(set(codes) & set(others))
