"""What differs between a record then and now: entry by entry, each in words, and put back one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Literal

from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import NBSP, joined, limits_text, value_text
from alpdesk.language import mark, tr, tr_marked

Kind = Literal["result", "problem", "medicine_course", "procedure", "answer", "patient", "operation"]
Roots = Mapping[tuple[str, str], str]
"""The id of the first version of an entry, by kind and id, where it is not the entry's own id."""
Words = Mapping[str, str]
"""The texts of the pathways' questions and options, by ``question.<id>`` and ``option.<value>``."""
_ENTRIES: dict[Kind, str] = {
    "result": "results",
    "problem": "problems",
    "medicine_course": "medicines",
    "procedure": "procedures",
}
_PERSON = {
    "born": mark("date of birth"),
    "sex": mark("sex"),
    "died": mark("date of death"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One entry that was added (``old`` None), corrected, or taken back (``new`` None); ``root`` is its first id.

    An answer's root is its question; ``text`` says in words what changed, “ALP 24 U/L of 12-Mar-2026”.
    """

    kind: Kind
    root: str
    old: Any
    new: Any
    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A record then and now; ``roots`` tells which entries are versions of one another."""

    then: Record
    now: Record
    roots: Roots

    def differences(self, words: Words) -> tuple[Difference, ...]:
        """Everything that differs, the latest dated first, then what has no date."""
        found = [*self._entries(), *self._answers(words), *self._person(), *self._operation()]
        return tuple(sorted(found, key=lambda one: one.day or date.min, reverse=True))

    def with_only(self, taken: Collection[Difference]) -> Record:
        """The record as it was then, but for these differences, which are as now."""
        chosen = {(one.kind, one.root) for one in taken}
        parts: dict[str, Any] = {}
        for kind, name in _ENTRIES.items():
            pairs = self._pairs(kind)
            kept = (new if (kind, root) in chosen else old for root, (old, new) in pairs.items())
            parts[name] = tuple(one for one in kept if one is not None)
        answers = (one for one in self._new_answers() if ("answer", one.id) in chosen)
        return replace(
            self.then,
            patient=self.now.patient if ("patient", "") in chosen else self.then.patient,
            answers=(*self.then.answers, *answers),
            spinal_operation=self._operation_in(parts["procedures"], now=("operation", "") in chosen),
            **parts,
        )

    def _root(self, kind: Kind, ident: str) -> str:
        return self.roots.get((kind, ident), ident)

    def _pairs(self, kind: Kind) -> dict[str, tuple[Any, Any]]:
        """Each entry by its root, in the order of entry: as it was then, as it is now."""
        old = {self._root(kind, one.id): one for one in getattr(self.then, _ENTRIES[kind])}
        new = {self._root(kind, one.id): one for one in getattr(self.now, _ENTRIES[kind])}
        return {root: (old.get(root), new.get(root)) for root in sorted(old | new, key=int)}

    def _entries(self) -> Iterator[Difference]:
        for kind in _ENTRIES:
            for root, (old, new) in self._pairs(kind).items():
                if old != new:
                    yield Difference(kind, root, old, new, *_told(old, new))

    def _new_answers(self) -> tuple[Answer, ...]:
        """The answers given since then; answers are only ever added, after those before."""
        left = list(self.then.answers)
        new = []
        for one in self.now.answers:
            if one in left:
                left.remove(one)
            else:
                new.append(one)
        return tuple(new)

    def _answers(self, words: Words) -> Iterator[Difference]:
        latest = {one.id: one for one in self._new_answers()}
        before = {one.id: one for one in self.then.answers}
        for ident, one in latest.items():
            asked, said = words.get(f"question.{ident}", ident), words.get(f"option.{one.value}", one.value)
            yield Difference(
                "answer",
                ident,
                before.get(ident),
                one,
                tr("the answer “{answer}” to “{question}”", answer=said, question=asked),
            )

    def _person(self) -> Iterator[Difference]:
        old, new = self.then.patient, self.now.patient
        changed = [one.name for one in fields(Patient) if getattr(old, one.name) != getattr(new, one.name)]
        if changed:
            data = joined([tr_marked(words) for name, words in _PERSON.items() if name in changed]) or tr("own data")
            yield Difference("patient", "", old, new, tr("the patient’s {data} corrected", data=data))

    def _operation(self) -> Iterator[Difference]:
        old, new = (self._root("procedure", one.spinal_operation) for one in (self.then, self.now))
        if old != new:
            yield Difference("operation", "", old, new, tr("another operation chosen to count from"))

    def _operation_in(self, procedures: tuple[Procedure, ...], *, now: bool) -> str:
        """The version, among these, of the operation that was, or is ``now``, chosen to count from."""
        chosen = self._root("procedure", (self.now if now else self.then).spinal_operation)
        return next((one.id for one in procedures if chosen and self._root("procedure", one.id) == chosen), "")


def _told(old: Any, new: Any) -> tuple[str, date | None]:
    """What happened to an entry, in words, and its date."""
    one = new or old
    if isinstance(one, Result):
        return _result(old, new), one.taken.day
    name, when = _named(one)
    if new is None:
        return tr("{entry} withdrawn", entry=name), when
    return (name if old is None else tr("{entry} corrected", entry=name)), when


def _named(one: Problem | MedicineCourse | Procedure) -> tuple[str, date | None]:
    if isinstance(one, Problem):
        return tr("the problem “{problem}”", problem=one.text), one.onset.day
    if isinstance(one, MedicineCourse):
        return tr("the medicine “{medicine}”", medicine=f"{one.name} {one.dose}".strip()), one.start.day
    if not one.performed.text:
        return f"“{one.text}”", one.performed.day
    return tr("“{operation}” of {day}", operation=one.text, day=one.performed), one.performed.day


def _result(old: Result | None, new: Result | None) -> str:
    if new is None:
        assert old is not None, "a difference has an old or a new entry"  # noqa: S101 - for the type checker
        return tr("{entry} withdrawn", entry=_valued(old))
    if old is None:
        return _valued(new)
    if new.suspect and not old.suspect:
        return tr("{result} marked suspect", result=_valued(new))
    if _value(old) != _value(new):
        said = {"analyte": new.kind.short, "day": _day(new), "old": _value(old), "new": _value(new)}
        return tr("{analyte} of {day} corrected from {old} to {new}", **said)
    if old.taken != new.taken:
        said = {"analyte": new.kind.short, "value": _value(new), "old": _day(old), "new": _day(new)}
        return tr("{analyte} {value} corrected from {old} to {new}", **said)
    if old.limits != new.limits:
        said = {"result": _valued(new), "old": _limits(old), "new": _limits(new)}
        return tr("the limits of {result} corrected from {old} to {new}", **said)
    return tr("{entry} corrected", entry=_valued(new))


def _valued(one: Result) -> str:
    """“ALP 24 U/L of 12-Mar-2026”."""
    return tr("{analyte} {value} of {day}", analyte=one.kind.short, value=_value(one), day=_day(one))


def _value(one: Result) -> str:
    return value_text(one).replace(NBSP, " ")


def _day(one: Result) -> str:
    return str(one.taken) or tr("an unknown date")


def _limits(one: Result) -> str:
    return limits_text(one.limits).replace(NBSP, " ")
