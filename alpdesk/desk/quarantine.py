"""Results that wait for a human choice: whose they are, in what unit, of which analyte, or which of two is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.events import version_order
from alpdesk.clinical.imports import Arrival, ImportedEntries, Need, WaitingResult
from alpdesk.clinical.intake import compare
from alpdesk.clinical.matching import Certainty, match
from alpdesk.clinical.record import Patient, Record
from alpdesk.desk.accepting import once_each
from alpdesk.desk.checks import NotAccepted, check_dates, check_patient, check_reason
from alpdesk.desk.duties import needs
from alpdesk.desk.intake_values import Candidate
from alpdesk.desk.learning import Learning
from alpdesk.desk.retelling import in_english, retold
from alpdesk.language import mark, tr, tr_marked

_BESIDE = mark("It is kept beside the other value.")
_HELD = mark("The record holds it already.")
_BOTH = mark("Link it to keep both, or refuse it.")
_SETTLED = mark("This result was settled meanwhile: look at the list again.")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One result that waits: what the file says, whose it may be, what it lacks and why.

    ``patient`` is the person as in the file; ``patient_id`` the patient where that is settled, else empty. ``value``
    and ``unit`` are verbatim, ``analyte`` is the id of what it is taken for; ``since`` is UTC.
    """

    id: str
    import_id: str
    file_name: str
    line: int
    patient: Patient
    certainty: Certainty
    candidates: tuple[Candidate, ...]
    patient_id: str
    what: str
    analyte: str
    name: str
    value: str
    unit: str
    taken: str
    needs: tuple[Need, ...]
    reason: str
    laboratory: str
    by: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of waiting results: how many entered a record, were known already, or still wait; and whose."""

    recorded: int = 0
    known: int = 0
    waiting: int = 0
    patients: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


class Quarantine(Learning):
    """What a clinician does with results that wait."""

    @needs("import")
    def quarantine(self) -> tuple[Waiting, ...]:
        """Every result that waits, oldest first, with the patients who may be its person as the record is now."""
        from alpdesk.desk.comparing import person_of  # noqa: PLC0415 - loaded with the first file

        found = self._reads.waiting()
        people = list(dict.fromkeys(one.patient for one in found))
        alike = dict(zip(people, self._reads.alike(people), strict=True))
        persons = {patient: person_of(0, patient, alike[patient], 0) for patient in people}
        return tuple(
            Waiting(
                one.id, one.import_id, one.file_name, one.line, one.patient, persons[one.patient].certainty,
                persons[one.patient].candidates, one.patient_id, ANALYTES[one.result.analyte].short,
                one.result.analyte, one.name, one.result.value_text, one.unit, str(one.result.taken), one.needs,
                retold(one.reason), one.result.laboratory or one.laboratory, one.by, one.at,
            )
            for one in found
        )  # fmt: skip

    def count_waiting(self) -> int:
        """How many results wait."""
        return self._reads.count_waiting()

    @needs("import")
    def link(self, waiting_ids: Sequence[str], patient_id: str) -> Settled:
        """Say that waiting results are this patient's; those that lack nothing else enter the record.

        Of two values for one specimen the waiting one is recorded beside the other when it is linked again. Raises
        NotAccepted where a sample cannot be this patient's.
        """
        self._reads.record(patient_id)
        return self._settle(waiting_ids, "link waiting result", lambda one: _linked(one, patient_id))

    @needs("import")
    def admit(self, waiting_ids: Sequence[str]) -> Settled:
        """Add the people of waiting results as new patients, each once, and link the results to them.

        Raises NotAccepted for a person without a family name, or where a patient fits for certain by now.
        """
        found = self._open(waiting_ids)
        if any("patient" not in one.needs for one in found):
            raise NotAccepted(tr("It is settled whose this result is: choose only results of people not yet known."))
        people, whose = once_each(one.patient for one in found)
        self._check_unknown(people)
        checked = [check_patient(one, self.today()) for one in people]
        with self._store.together():
            added = self._store.add_patients(checked, self._who(), self._now())
            linked = {one.id: added[place] for one, place in zip(found, whose, strict=True)}
            for import_id in dict.fromkeys(one.import_id for one in found):
                own = sorted({int(linked[one.id]) for one in found if one.import_id == import_id})
                came = [ImportedEntries(str(one), "patient", one, one) for one in own]
                self._store.came_with(import_id, came, self._who(), self._now())
            settled = self._step(waiting_ids, "link waiting result", lambda one: _linked(one, linked[one.id]))
        self._tell((*settled.patients, *added))
        return replace(settled, added=added)

    @needs("import")
    def give_unit(self, waiting_ids: str | Sequence[str], unit: str) -> Settled:
        """Say in which unit waiting results are; judged by the rules of reading. Raises a sentence otherwise."""
        from alpdesk.exchange.settling import with_unit  # noqa: PLC0415 - loaded when it is needed

        def given(one: WaitingResult) -> WaitingResult:
            return replace(one, result=with_unit(one.result, unit), needs=_without(one.needs, "unit"))

        return self._settle(waiting_ids, "give unit", given)

    @needs("import")
    def name_analyte(self, waiting_ids: str | Sequence[str], analyte: str) -> Settled:
        """Say which analyte waiting results are of; raises a sentence where their value cannot be one of it.

        Where the laboratory is named, it is remembered what it means by that name.
        """
        from alpdesk.exchange.settling import with_analyte  # noqa: PLC0415 - as above

        def named(one: WaitingResult) -> WaitingResult:
            result, unfit = with_analyte(one.result, analyte)
            needs = _without(_without(one.needs, "analyte"), "unit")
            return replace(one, result=result, needs=(*needs, "unit") if unfit else needs)

        told = {(one.result.laboratory or one.laboratory, one.name) for one in self._open(waiting_ids)}
        with self._store.together():
            for laboratory, name in sorted(told):
                if laboratory and name:
                    self._learn_name(laboratory, name, analyte)
            settled = self._step(waiting_ids, "name analyte", named)
        self._tell(settled.patients)
        return settled

    @needs("import")
    def refuse(self, waiting_ids: str | Sequence[str], reason: str) -> Settled:
        """Take waiting results for good into no record, with a reason; the same rows are known when they come again."""
        why = check_reason(reason)
        found = [replace(one, state="refused", reason=why) for one in self._open(waiting_ids)]
        self._store.step_waiting(found, "refuse waiting result", self._who(), self._now())
        return Settled()

    def _settle(
        self, ids: str | Sequence[str], action: str, change: Callable[[WaitingResult], WaitingResult]
    ) -> Settled:
        """Change waiting results, and record those that then lack nothing; one transaction."""
        settled = self._step(ids, action, change)
        self._tell(settled.patients)
        return settled

    def _tell(self, patient_ids: Sequence[str]) -> None:
        """Have the patients looked at again; only once the transaction is over, or they are read as before it."""
        for patient_id in dict.fromkeys(patient_ids):
            self._changed(patient_id)

    def _step(self, ids: str | Sequence[str], action: str, change: Callable[[WaitingResult], WaitingResult]) -> Settled:
        """The same as a part of the transaction that is open, if one is."""
        with in_english():
            return self._stepped([change(one) for one in self._open(ids)], action)

    def _stepped(self, changed: Sequence[WaitingResult], action: str) -> Settled:
        """The same with what was changed; its reasons are kept, and so are English."""
        ready = [one for one in changed if not one.needs and one.patient_id]
        left = [_still(one) for one in changed if one.needs or not one.patient_id]
        touched: list[str] = []
        done: list[WaitingResult] = []
        with self._store.together():
            for (import_id, patient_id), group in groupby(sorted(ready, key=_where), key=_where):
                done += self._enter(import_id, patient_id, list(group))
                touched.append(patient_id)
            self._store.step_waiting([*left, *done], action, self._who(), self._now())
            for patient_id in dict.fromkeys(touched):
                self._run_again(patient_id)
        entered = [one for one in done if one.state == "recorded"]
        known = sum(one.reason == _HELD for one in entered)
        waiting = len(left) + len(done) - len(entered)
        return Settled(len(entered) - known, known, waiting, tuple(dict.fromkeys(touched)))

    def _enter(self, import_id: str, patient_id: str, group: Sequence[WaitingResult]) -> list[WaitingResult]:
        """Record waiting results of one patient and import; how each stands then. Conflicting ones go on waiting."""
        patient = self._store.people([int(patient_id)])[int(patient_id)]
        for one in group:
            check_dates(one.result, patient, self.today())
        live, past = self._store.results_of([patient_id])[patient_id]
        stands = compare((one.result for one in group), Record(patient, live), past)
        places: dict[int, int] = {}
        arrivals: list[Arrival] = []
        done: list[WaitingResult] = []
        decided = {id(one.result) for one in group if one.reason == _BESIDE}
        for one, found in sorted(zip(group, stands, strict=True), key=lambda pair: version_order(pair[0].result)):
            if found.standing == "conflicting" and id(one.result) not in decided:
                done.append(replace(one, needs=("conflict",), reason=f"{found.why} {_BOTH}"))
                continue
            done.append(replace(one, state="recorded", reason=_HELD if found.standing == "same" else found.why))
            if found.standing == "same" and not found.late:
                continue
            before = found.existing if found.standing != "conflicting" else None
            after = places.get(id(before)) if before is not None else None
            replaces = before.id if before is not None and after is None else ""
            places[id(one.result)] = len(arrivals)
            arrivals.append(Arrival(patient_id, one.result, replaces, after, found.why, found.late))
        self._store.add_arrivals(import_id, arrivals, self._who(), self._now())
        return done

    def _open(self, ids: str | Sequence[str]) -> list[WaitingResult]:
        """These results, each of which still waits; raises NotAccepted otherwise."""
        found = self._store.waiting_now([ids] if isinstance(ids, str) else list(ids))
        if any(one.state != "waiting" for one in found):
            raise NotAccepted(tr_marked(_SETTLED))
        return list(found)

    def _check_unknown(self, people: Sequence[Patient]) -> None:
        """Raise NotAccepted where one of these people certainly is a patient of the record."""
        for one, alike in zip(people, self._reads.alike(people), strict=True):
            for known in alike:
                if match(one, known).certainty == "certain":
                    raise NotAccepted(
                        tr(
                            "{name} is in the record already, by number and birth date: link the results.",
                            name=known.name,
                        )
                    )


def _linked(one: WaitingResult, patient_id: str) -> WaitingResult:
    decided = "conflict" in one.needs and one.patient_id == patient_id
    needs = _without(_without(one.needs, "patient"), "conflict")
    return replace(one, patient_id=patient_id, needs=needs, reason=_BESIDE if decided else one.reason)


def _still(one: WaitingResult) -> WaitingResult:
    """A result that goes on waiting, with the sentence for what it lacks now."""
    kind = ANALYTES[one.result.analyte]
    missing = {
        "unit": tr("Its unit cannot be used: give one of {units}.", units=", ".join(filter(None, kind.factors))),
        "analyte": tr(
            "“{name}” is known by its name alone: confirm {analyte}, or name another.",
            name=one.name[:60],
            analyte=kind.name,
        ),
        "conflict": one.reason,
    }
    whose = tr("It is not certain whose this is: choose the patient, or add a new one.")
    needs: Iterable[str] = one.needs or ("patient",)
    return replace(one, reason=next((missing[need] for need in needs if need in missing), whose))


def _without(needs: tuple[Need, ...], settled: Need) -> tuple[Need, ...]:
    return tuple(one for one in needs if one != settled)


def _where(one: WaitingResult) -> tuple[str, str]:
    return one.import_id, one.patient_id
