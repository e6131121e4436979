"""Incoming results and entries, not yet accepted, compared with what a record already holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from alpdesk.clinical.coding import kinds, medicine_kinds, procedure_kinds
from alpdesk.clinical.events import newest, supersedes, version_order
from alpdesk.clinical.record import Code, MedicineCourse, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import fold, joined, result_text
from alpdesk.language import mark, tr, tr_marked

Standing = Literal["new", "same", "corrected", "conflicting"]
_EARLY = frozenset({"registered", "preliminary", "unknown"})
_LATER = frozenset({"amended", "corrected", "cancelled", "entered-in-error"})
_PARTS = {
    "value": mark("value", "of a result"),
    "date": mark("date", "of a result"),
    "limits": mark("limits", "of a result"),
    "status": mark("status", "of a result"),
    "mark as suspect": mark("mark as suspect", "of a result"),
    "laboratory": mark("laboratory", "of a result"),
}
_SAID = frozenset({"laboratory", "limits"})
"""What a laboratory's profile may say otherwise of the same version."""
_T = TypeVar("_T", Problem, MedicineCourse, Procedure)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One incoming result and how it stands to the record.

    ``new``: the record has nothing like it; ``same``: it holds it already, or a later version; ``corrected``: the
    laboratory replaces or withdraws ``existing``; ``conflicting``: both claim the same specimen with different values
    and nothing says which is right. ``reason`` says why, ``existing`` is the result compared with: one of the
    record, or one that came in with this. ``late`` marks an older version that the record has never held.
    """

    result: Result
    standing: Standing
    existing: Result | None = None
    reason: str = ""
    late: bool = False

    @property
    def why(self) -> str:
        """The sentence shown, with what the record holds where that is something else."""
        if self.existing is None or self.standing == "same":
            return self.reason
        return f"{self.reason} {tr('The record holds {result}.', result=result_text(self.existing))}"


def compare(incoming: Iterable[Result], record: Record, past: Iterable[Result] = ()) -> tuple[Incoming, ...]:
    """How each incoming result stands to the record and to the others that come in with it, in the order given.

    ``past`` are results that the record held before: replaced, or withdrawn by hand. Of several versions of one result
    the earlier ones are looked at first, in whatever order they stand in a file.
    """
    results = list(incoming)
    known = _Known(record.results, past)
    found = {
        place: known.standing(results[place])
        for place in sorted(range(len(results)), key=lambda place: version_order(results[place]))
    }
    return tuple(found[place] for place in range(len(results)))


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


class _Known:
    """The results of a record by identifier and by day, as it grows with what comes in."""

    def __init__(self, held: Iterable[Result], past: Iterable[Result]) -> None:
        self._versions: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
        self._days: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
        self._past: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
        self._doubted: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
        for one in held:
            self._hold(one)
        for one in past:
            self._past[_day(one)].append(one)

    def standing(self, result: Result) -> Incoming:
        """How one more result stands; from now on it is known."""
        found = self._standing(result)
        if found.standing in {"new", "corrected"}:
            if found.standing == "corrected" and found.existing:
                self._let_go(found.existing)
            self._hold(result)
        elif found.standing == "conflicting":
            self._doubted[_day(result)].append(result)
        elif found.late:
            self._past[_day(result)].append(result)
        return found

    def _standing(self, result: Result) -> Incoming:
        versions = self._versions[_key(result)] if result.identifier else []
        if versions:
            return self._version(result, newest(versions)[-1])
        gone = next((one for one in self._past[_day(result)] if _equal(one, result)), None)
        if gone is not None:
            return Incoming(
                result, "same", gone, tr("The record held this result, until it was corrected or withdrawn.")
            )
        alike = [one for one in self._days[_day(result)] if _same_specimen(one, result)]
        return self._specimen(result, alike) if alike else Incoming(result, "new")

    def _version(self, result: Result, existing: Result) -> Incoming:
        """How a version stands to the one that the record holds under the same identifier."""
        differences = _differences(result, existing)
        if not differences:
            return Incoming(result, "same", existing, tr("The record holds this result already."))
        if supersedes(existing, result):
            late = not any(_key(one) == _key(result) and _equal(one, result) for one in self._past[_day(result)])
            return Incoming(result, "same", existing, tr("The record holds a later version of this result."), late)
        replaces = supersedes(result, existing)
        if not replaces and set(differences) <= _SAID:
            return Incoming(result, "same", existing, tr("The record holds this result already."))
        why = tr("The {parts} changed.", parts=joined([tr_marked(_PARTS[name]) for name in differences]))
        return Incoming(result, "corrected" if replaces else "conflicting", existing, why)

    def _specimen(self, result: Result, alike: Sequence[Result]) -> Incoming:
        """How a result stands to others of the same specimen that nothing but the specimen joins."""
        twin = next((one for one in alike if _same_value(one, result)), None)
        existing = twin or alike[-1]
        settled, before = _settled(result), _settled(existing)
        if twin is not None and (settled, result.status in _LATER) <= (before, twin.status in _LATER):
            return Incoming(result, "same", twin, tr("The record holds this result already."))
        if before and not settled:
            why = tr("The record holds a later version: {result}.", result=result_text(existing))
            return Incoming(result, "same", existing, why, late=True)
        if (settled and not before) or (result.status in _LATER and existing.status not in _LATER):
            corrected = result.status in _LATER
            why = (
                tr("The laboratory corrected a result.")
                if corrected
                else tr("The laboratory released a result that was preliminary.")
            )
            return Incoming(result, "corrected", existing, why)
        if any(_equal(one, result) for one in self._doubted[_day(result)]):
            return Incoming(result, "same", existing, tr("The file says this twice."))
        return Incoming(result, "conflicting", existing, tr("Two values for one specimen."))

    def _hold(self, result: Result) -> None:
        self._days[_day(result)].append(result)
        if result.identifier:
            self._versions[_key(result)].append(result)

    def _let_go(self, result: Result) -> None:
        for table, key in ((self._days, _day(result)), (self._versions, _key(result))):
            table[key] = [one for one in table[key] if one is not result]
        self._past[_day(result)].append(result)


def _settled(result: Result) -> bool:
    """Whether a version is more than preliminary."""
    return result.status not in _EARLY


def _day(result: Result) -> tuple[str, str]:
    return result.analyte, result.taken.text[:10]


def _equal(one: Result, other: Result) -> bool:
    """Whether two results are the same version of the same result."""
    same = (one.identifier, one.status, one.taken.text) == (other.identifier, other.status, other.taken.text)
    return same and _same_value(one, other) and _same_specimen(one, other)


def _key(result: Result) -> tuple[str, str]:
    return result.identifier, result.analyte


def _differences(one: Result, other: Result) -> list[str]:
    """What an incoming version says otherwise than the other one, in words; a mark of the clinic's stays its own."""
    pairs = {
        "value": (_value(one), _value(other)),
        "date": (one.taken.text, other.taken.text),
        "limits": (one.limits, other.limits),
        "status": (one.status, other.status),
        "mark as suspect": (bool(one.suspect) or bool(other.suspect), bool(other.suspect)),
        "laboratory": (fold(one.laboratory), fold(other.laboratory)),
    }
    return [name for name, (mine, theirs) in pairs.items() if mine != theirs]


def _value(result: Result) -> object:
    quantity = result.canonical or result.quantity
    return quantity or fold(result.value_text)


def _same_value(one: Result, other: Result) -> bool:
    return _value(one) == _value(other)


def _same_specimen(one: Result, other: Result) -> bool:
    """Whether two results of one analyte and date may be of one specimen: neither time nor laboratory differs."""
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
