"""Patients at the desk: found as one types, added, corrected, read; and how each of them stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import with_limits
from alpdesk.clinical.kept import AuditLine, PatientHead
from alpdesk.clinical.people import User
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.results import NO_LIMITS, Result
from alpdesk.clinical.trend import change
from alpdesk.clinical.wording import counted
from alpdesk.desk.checks import check_patient, check_reason
from alpdesk.desk.clock import Clock
from alpdesk.desk.critical import critical_results
from alpdesk.desk.duties import needs
from alpdesk.desk.outcomes import restored
from alpdesk.desk.patient_rows import PatientRow, PatientRows
from alpdesk.desk.seat import Seat
from alpdesk.desk.standing import CRITICAL, Standing, standing
from alpdesk.desk.survey import MOST, Survey

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Assessment
    from alpdesk.store.audit import Noted
    from alpdesk.store.opening import OpenedDatabase

_OPENING = timedelta(minutes=30)
_JUST_BEFORE = timedelta(microseconds=1)
SPARK = 8
"""Points of a sparkline."""
WALKTHROUGH = "walkthrough"
"""The kind of a draft that is an unfinished walkthrough; its key ends in the pathway's id."""


@dataclass(frozen=True, slots=True)
class PatientPage:
    """The lines shown, of how many, and how many patients each filter would let through.

    A line is worked out when it is looked at, ``rows`` works all of them out. ``counts`` holds “all” always and the
    other filters once every patient's status is known; ``judged`` is False while the status of a row shown has not
    been worked out (then call ``judge`` away from the window's thread).
    """

    lines: PatientRows
    total: int
    counts: dict[str, int] = field(default_factory=dict)
    judged: bool = True

    @property
    def rows(self) -> tuple[PatientRow, ...]:
        """Every line."""
        return tuple(self.lines)


class Patients(Seat):
    """What a clinician does with patients."""

    def __init__(self, opened: OpenedDatabase, user: User, clock: Clock) -> None:
        super().__init__(opened, user, clock)
        self._survey = Survey(self._judged)
        self._reading = "", datetime.min.replace(tzinfo=UTC)
        self._searching, self._searches = False, 0

    @needs("read")
    def patients(self, query: str = "", limit: int = 50, filter: str = "all") -> PatientPage:  # noqa: A002 - as on screen
        """The patients that a query finds (beginnings of name, birth date or identifier), at most ``limit``.

        Quick enough for every keystroke: statuses come from what ``judge`` worked out before. Once everybody's is
        known, a list without a query begins with the most pressing; else it is sorted by name. A filter lets
        through only those whose status is known.
        """
        self._survey.turn_to(self.today())
        sought = bool(query.strip())
        self._searches += sought and not self._searching
        self._searching = sought
        if filter != "all" or (self._survey.complete and not query.strip()):
            found = self._survey.pressing(query, filter)
            ids, total = tuple(head.id for head in found[:limit]), len(found)
        else:
            ids, total = self._reads.listed(query, limit)
        counts = self._survey.counts or {"all": self._reads.count()}
        judged = self._survey.complete or (filter == "all" and self._survey.knows(ids))
        return PatientPage(PatientRows(ids, self._rows), total, counts, judged)

    @needs("read")
    def judge(self, patient_ids: Iterable[str] = (), *, stop: Callable[[], bool] = lambda: False) -> bool:
        """Work out the statuses of these patients, then, in a clinic of moderate size, of everybody.

        Meant for a thread of its own; ``stop`` is asked between two patients. True once everybody's is known.
        """
        self._survey.turn_to(self.today())
        total = self._reads.count()
        everybody = self._reads.search("", total) if total <= MOST and not self._survey.complete else ()
        for patient_id in [*patient_ids, *(head.id for head in everybody)]:
            if stop():
                return False
            self._survey.work_out(patient_id)
        closed = (everybody or total == 0) and self._survey.close(head.id for head in everybody)
        if closed and self._reads.count() != total:
            self._survey.reopen()  # somebody was added while the others were worked out
        return self._survey.complete

    @needs("read")
    def standing(self, patient_id: str) -> Standing:
        """How one patient stands today."""
        self._survey.turn_to(self.today())
        return self._survey.work_out(patient_id)

    @needs("read")
    def record(self, patient_id: str) -> Record:
        """All that is known of a patient; it is given only when the audit trail has a line of the opening.

        One line tells of one opening: a record is opened when another one was in hand, or after half an hour.
        """
        record, now = self._reads.record(patient_id), self._now()
        if patient_id != self._reading[0] or now - self._reading[1] > _OPENING:
            self._note_opening(patient_id, now)
            self._reading = patient_id, now
        return record

    def _note_opening(self, patient_id: str, now: datetime) -> None:
        """Quick, and without SQLAlchemy."""
        from alpdesk.store.audit import Noted  # noqa: PLC0415 - the window opens without the store

        line = Noted("read record", "patient", patient_id, patient=int(patient_id))
        self._reads.note([*self._sought(), line], self._who(), now)

    def note_searches(self) -> None:
        """Note how often the list was searched since the last such line: with the next opening, at the latest now."""
        if noted := self._sought():
            self._reads.note(noted, self._who(), self._now())

    def _sought(self) -> list[Noted]:
        """What was typed is a name as a rule, so that only the number of searches is kept."""
        from alpdesk.store.audit import Noted  # noqa: PLC0415 - as above

        number, self._searches, self._searching = self._searches, 0, False
        return [Noted("search list", "patient", "", text=counted(number, "search", "searches"))] if number else []

    @needs("enter")
    def add_patient(self, patient: Patient) -> str:
        """Add a patient and return the id; raises a sentence and adds nothing otherwise."""
        added = self._store.add_patient(check_patient(patient, self.today()), self._who(), self._now())
        self._changed(added)
        return added

    @needs("enter")
    def correct_patient(self, patient: Patient, reason: str) -> None:
        """Correct who the patient is; what was recorded before stays in the history."""
        checked = check_patient(patient, self.today())
        with self._changing(patient.id):
            self._store.correct_patient(checked, check_reason(reason), self._who(), self._now())

    @needs("read")
    def same_person(self, patient: Patient) -> tuple[PatientHead, ...]:
        """Patients already here with the same identifier, or the same name and birth date: asked before adding."""
        found = {head.id: head for one in patient.identifiers for head in self._reads.search(one.value, SPARK)}
        named = self._reads.search(f"{patient.family} {patient.given}", SPARK)
        same = {head.id: head for head in named if patient.born.text and head.born.text == patient.born.text}
        return tuple((found | same).values())

    @needs("read")
    def names_of(self, ids: Sequence[str]) -> dict[str, tuple[str, When]]:
        """Name and birth date by id, in one query, without opening a record; who is not here is left out."""
        heads = self._reads.heads(ids)
        return {ident: (_person(head).name, head.born) for ident, head in heads.items()}

    def audit(self, patient_id: str | None = None, limit: int = 500) -> tuple[AuditLine, ...]:
        """Who did what and when, with one patient or at all, the latest first."""
        self._require("audit" if patient_id is None else "read")
        return self._reads.audit(patient_id, limit)

    def _rows(self, ids: Sequence[str]) -> tuple[PatientRow, ...]:
        heads, results, today = self._reads.heads(ids), self._reads.records_heads_alp(ids, SPARK), self.today()
        return tuple(self._row(heads[ident], results[ident], today) for ident in ids)

    def _row(self, head: PatientHead, results: tuple[Result, ...], today: date) -> PatientRow:
        who = _person(head)
        dated = [(one, day, value) for one in results if (day := one.taken.day) and (value := one.canonical)]
        last = with_limits(dated[-1][0], self._site, head.sex) if dated else None
        now = self._survey.of(head.id)
        return PatientRow(
            head.id,
            who.name,
            head.born,
            who.age(today),
            head.sex,
            head.identifier,
            head.invented,
            last,
            last.flag if last else "unknown",
            change(dated[-2][0], dated[-1][0], self._site) if len(dated) > 1 else None,
            tuple((day, value.number) for _, day, value in dated),
            last.limits if last else NO_LIMITS,
            now.text,
            now.kind,
            now.pathway_title,
        )

    def _changed(self, patient_id: str) -> None:
        self._survey.changed(patient_id)

    def _judged(self, patient_id: str) -> tuple[PatientHead, Standing]:
        from alpdesk.pathways.assess import assess  # noqa: PLC0415 - the list is painted before any pathway is read

        record = self._reads.record(patient_id)
        closed = [restored(one) for one in self._reads.walkthroughs(patient_id)]
        written = {letter.walkthrough_id for letter in self._reads.letters(patient_id)}
        begun = {draft.key for draft in self._reads.drafts(patient_id) if draft.kind == WALKTHROUGH}
        assessments = assess(record, self.today(), self.pathways, self._site)
        who = record.patient
        head = PatientHead(
            patient_id, who.family, who.given, who.title, who.sex, who.born, who.identifier(), who.invented
        )
        begun_pathways = {key.rpartition("/")[2] for key in begun}
        changes = self._reads.outcome_changes(patient_id) if closed else ()
        found = standing(assessments, closed, written, begun_pathways, changes)
        seen = {one.result_id for one in self._reads.acknowledgements(patient_id)}
        critical = critical_results(record, assessments, seen, partial(self._as_it_stood, patient_id))
        return head, replace(found, kind="critical", words=CRITICAL, critical=critical) if critical else found

    def _as_it_stood(self, patient_id: str, one: Result, later: tuple[Result, ...]) -> list[Assessment]:
        """The assessments while a result was the latest: on the evening of its entry, and before a later one came.

        None if they came on one day, as a history does: nobody had to act on what was passed by in it.
        """
        from alpdesk.pathways.assess import assess  # noqa: PLC0415 - as above

        entered = self._reads.entered(patient_id, {one.id, *(other.id for other in later)})
        came = entered[one.id].astimezone(self._clock().tzinfo)
        evening = came.replace(hour=23, minute=59, second=59)
        until = min(entered[other.id] for other in later) - _JUST_BEFORE
        if until <= evening:
            return []
        stood = [(at, self._reads.record(patient_id, at)) for at in (evening, until.astimezone(came.tzinfo))]
        return [told for at, record in stood for told in assess(record, at.date(), self.pathways, self._site)]


def _person(head: PatientHead) -> Patient:
    """Who a line of the list is about: names, sex and birth date alone."""
    return Patient("", head.family, head.given, head.title, head.sex, head.born)
