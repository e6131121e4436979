"""Steps that undo what was entered in a record, by the desk's own verbs: nothing is erased, and everything is audited.

An entry that is corrected or recorded again has a new number; the numbers that came after each are remembered, so that
steps may be undone and done again in any number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal, NamedTuple

from alpdesk.clinical.record import Patient
from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui.undoing import Step
from alpdesk.language import mark, tr

Kind = Literal["result", "problem", "medicine", "procedure"]
MISTAKE = mark("Entered by mistake and undone at once")
UNDONE, AGAIN = mark("The change before was undone"), mark("The change before was done again")
"""Reasons in the record for what a step does; kept in English, like all that is stored."""
_LISTS: dict[Kind, str] = {
    "result": "results",
    "problem": "problems",
    "medicine": "medicines",
    "procedure": "procedures",
}


class Written(NamedTuple):
    """What a form wrote: an entry that is new, replaces ``before``, or is withdrawn and was ``before``."""

    deed: Literal["added", "corrected", "withdrawn"]
    kind: Kind
    ident: str
    before: Any = None


class Verbs(NamedTuple):
    """What the desk does with one kind of entry; ``record`` and ``correct`` give the new number."""

    record: Callable[[str, Any], str]
    correct: Callable[[str, str, Any, str], str]
    withdraw: Callable[[str, str, str], None]


def verbs_of(desk: Desk) -> dict[Kind, Verbs]:
    """The verbs of every kind."""
    return {
        "result": Verbs(
            lambda patient_id, result: desk.record_results(patient_id, (result,))[0],
            desk.correct_result,
            desk.withdraw_result,
        ),
        "problem": Verbs(desk.record_problem, desk.correct_problem, desk.withdraw_problem),
        "medicine": Verbs(desk.record_medicine, desk.correct_medicine, desk.withdraw_medicine),
        "procedure": Verbs(desk.record_procedure, desk.correct_procedure, desk.withdraw_procedure),
    }


class EntrySteps:
    """Makes steps for one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._verbs = desk, verbs_of(desk)
        self._after: dict[tuple[Kind, str], str] = {}

    def step(self, patient: Patient, written: Written, words: str) -> Step:
        """The step for what a form wrote."""
        make = {"added": self._added, "corrected": self._corrected, "withdrawn": self._withdrawn}[written.deed]
        back, again = make(patient.id, written)
        return Step(words, back, again, whose=patient.name, patient_id=patient.id)

    def who(self, old: Patient, words: str) -> Step:
        """The step for a correction of who the patient is."""
        kept = [old]

        def swap(reason: str) -> None:
            now = self._desk.record(old.id).patient
            self._desk.correct_patient(kept[0], reason)
            kept[0] = now

        return Step(words, lambda: swap(UNDONE), lambda: swap(AGAIN), whose=old.name, patient_id=old.id)

    def _added(self, patient_id: str, new: Written) -> tuple[Callable[[], object], Callable[[], object]]:
        kept: list[Any] = []

        def back() -> None:
            now = self._now(new.kind, new.ident)
            kept[:] = [self._find(patient_id, new.kind, now)]
            self._verbs[new.kind].withdraw(patient_id, now, MISTAKE)

        return back, lambda: self._record(patient_id, new, kept[0])

    def _withdrawn(self, patient_id: str, gone: Written) -> tuple[Callable[[], object], Callable[[], object]]:
        verbs = self._verbs[gone.kind]
        return (
            lambda: self._record(patient_id, gone, gone.before),
            lambda: verbs.withdraw(patient_id, self._now(gone.kind, gone.ident), AGAIN),
        )

    def _corrected(self, patient_id: str, new: Written) -> tuple[Callable[[], object], Callable[[], object]]:
        kept = [new.before]
        self._follow(new.kind, str(new.before.id), new.ident)

        def swap(reason: str) -> None:
            now = self._now(new.kind, new.ident)
            held = self._find(patient_id, new.kind, now)
            self._follow(new.kind, now, self._verbs[new.kind].correct(patient_id, now, kept[0], reason))
            kept[0] = held

        return lambda: swap(UNDONE), lambda: swap(AGAIN)

    def _record(self, patient_id: str, written: Written, value: Any) -> None:
        now = self._now(written.kind, written.ident)
        self._follow(written.kind, now, self._verbs[written.kind].record(patient_id, replace(value, id="")))

    def _follow(self, kind: Kind, before: str, ident: str) -> None:
        if before != ident:
            self._after[kind, before] = ident

    def _now(self, kind: Kind, ident: str) -> str:
        """The number that an entry has by now."""
        while (kind, ident) in self._after:
            ident = self._after[kind, ident]
        return ident

    def _find(self, patient_id: str, kind: Kind, ident: str) -> Any:
        found = [one for one in getattr(self._desk.record(patient_id), _LISTS[kind]) if one.id == ident]
        if not found:
            raise Gone(tr("This entry was changed meanwhile: look at it in its history."))
        return found[0]


class Gone(AlpDeskError):
    """What was to be undone is not in the record any more as it was."""
