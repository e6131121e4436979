"""The demonstration clinic: invented patients, built through the same verbs as real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from alpdesk import resources
from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NEVER, When, add_months
from alpdesk.clinical.people import Clinic, Contact, OwnParagraph, User
from alpdesk.clinical.record import Answer, Code, Identifier, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.results import Result
from alpdesk.desk.checks import nhs_number
from alpdesk.desk.clock import Clock
from alpdesk.desk.desk import Desk
from alpdesk.desk.entry import read_limits, read_result
from alpdesk.desk.unlocking import DEMO_PASSPHRASE

DEMO_USER = "Dr Ada Okafor"
LETTERS = "letters"
"""The folder of issued letters inside the demo clinic's own."""

_SYSTEMS = {"icd10": "ICD-10", "snomed": "SNOMED", "atc": "ATC"}
_ABOUT_SAMPLE = {"days", "laboratory", "time", "note", "suspect", "status"}
_DATES = {"hpp_excluded_on", "dose_increased_on", "delivered_on"}
_Table = dict[str, Any]


@dataclass(frozen=True)
class DemoData:
    """The demo clinic as its files say: clinic, patients, what was decided already, and what came in since then."""

    house: _Table
    patients: tuple[_Table, ...]
    closed: tuple[_Table, ...]
    since: tuple[_Table, ...]
    begun: tuple[_Table, ...]

    @classmethod
    def read(cls) -> DemoData:
        """Read the files that travel with the program."""
        kinds = ("patient", "closed", "since", "begun")
        house, people = resources.table("demo", "clinic.toml"), resources.table("demo", "patients.toml", *kinds)
        return cls(house, *(tuple(people[kind]) for kind in kinds))


def build_demo(folder: Path, clock: Clock, told: Callable[[int, int], None] = lambda _done, _all: None) -> Desk:
    """Build the demonstration clinic in an empty folder and return it open; ``told`` hears how far it is.

    Every date is counted back from the clock's today, so that the demo never ages.
    """
    data = DemoData.read()
    clinic = Clinic(**data.house["clinic"], invented=True)
    desk, _ = Desk.create(folder, clinic, User(**data.house["user"]), DEMO_PASSPHRASE, clock)
    try:
        _furnish(desk, data, told)
        for closed in data.closed:
            _close(desk, closed, folder / LETTERS)
        for since in data.since:
            _add_since(desk, since, data.house["laboratory"])
        for begun in data.begun:
            _begin(desk, begun)
    except BaseException:
        desk.close_clinic()
        raise
    return desk


def _furnish(desk: Desk, data: DemoData, told: Callable[[int, int], None]) -> None:
    for contact in data.house["contact"]:
        desk.add_contact(Contact("", **contact))
    for paragraph in data.house["paragraph"]:
        desk.add_paragraph(OwnParagraph("", **paragraph))
    for place, table in enumerate(data.patients, 1):
        entry = DemoPatient(table, data.house["laboratory"], desk.today())
        ident = desk.add_patient(entry.patient)
        desk.record_results(ident, tuple(entry.results()))
        for problem in entry.problems():
            desk.record_problem(ident, problem)
        for course in entry.medicines():
            desk.record_medicine(ident, course)
        for procedure in entry.procedures():
            desk.record_procedure(ident, procedure)
        desk.record_answers(ident, tuple(entry.answers()))
        told(place, len(data.patients))


def _close(desk: Desk, table: _Table, letters: Path) -> None:
    """One walkthrough that was closed already, with its letter if it has one."""
    ident = _named(desk, table)
    override, reason = table.get("override", ""), table.get("reason", "")
    walkthrough = desk.begin(table["pathway"], ident)
    closed = desk.close(ident, walkthrough, accepted=not override, override=override, reason=reason)
    if "letter_to" in table:
        recipient = next(one for one in desk.contacts() if one.kind == table["letter_to"])
        letters.mkdir(mode=0o700, exist_ok=True)
        letter = desk.issue(desk.draft_letter(closed, recipient), letters / f"letter-{closed.id}.pdf", closed)
        if "sent" in table:
            desk.mark_sent(letter.id, desk.today(), table["sent"])


def _add_since(desk: Desk, table: _Table, laboratories: _Table) -> None:
    """Samples that came in after a walkthrough was closed, so that its outcome would now be another."""
    entry = DemoPatient(table, laboratories, desk.today())
    desk.record_results(_named(desk, table), tuple(entry.results()))


def _begin(desk: Desk, table: _Table) -> None:
    """One walkthrough that somebody was called away from."""
    ident = _named(desk, table)
    walkthrough = desk.begin(table["pathway"], ident)
    for question, value in table["answers"].items():
        walkthrough = walkthrough.answer(question, value, desk.user.name, desk.today())
    desk.keep(ident, walkthrough)


def _named(desk: Desk, table: _Table) -> str:
    (row,) = desk.patients(nhs_number(table["patient"])).rows
    return row.id


class DemoPatient:
    """One patient of the file, as the values that the desk records, with dates counted back from ``today``."""

    def __init__(self, table: _Table, laboratories: _Table, today: date) -> None:
        self._table = table
        self._laboratories = laboratories
        self._today = today

    @property
    def patient(self) -> Patient:
        """Who it is, marked as invented."""
        table = self._table
        return Patient(
            id="",
            family=table["family"],
            given=table["given"],
            title=table["title"],
            sex=table["sex"],
            born=When.on(add_months(self._today, -12 * table["age"]) - timedelta(days=int(table["nhs"][-3:]) % 300)),
            identifiers=(Identifier("NHS", table["nhs"]),),
            address=table.get("address", ""),
            telephone=table.get("telephone", ""),
            allergy_status=table["allergy_status"],
            allergies=table.get("allergies", ""),
            invented=True,
        )

    def results(self) -> Iterator[Result]:
        """Every result, with the limits that its laboratory prints."""
        for sample in self._table.get("sample", []):
            for analyte in (key for key in sample if key not in _ABOUT_SAMPLE):
                yield self._result(sample, analyte)

    def _result(self, sample: _Table, analyte: str) -> Result:
        laboratory = sample.get("laboratory", "Northgate Pathology")
        clock = time.fromisoformat(sample["time"]) if "time" in sample else None
        low, high, unit = self._laboratories[laboratory].get(analyte, ("", "", ""))
        return Result(
            id="",
            analyte=analyte,
            quantity=read_result(analyte, sample[analyte]),
            taken=When.on(self._before(sample["days"]), clock),
            limits=read_limits(analyte, low, high, unit),
            value_text=sample[analyte],
            code=next(iter(ANALYTES[analyte].loincs), ""),
            laboratory=laboratory,
            note=sample.get("note", ""),
        )

    def problems(self) -> Iterator[Problem]:
        """The problem list."""
        for one in self._table.get("problem", []):
            ended = self._when(one.get("ended_days"))
            state = "resolved" if ended.text else "active"
            yield Problem("", one["text"], _codes(one), self._when(one.get("days")), ended, clinical=state)

    def medicines(self) -> Iterator[MedicineCourse]:
        """The medicines."""
        for one in self._table.get("medicine", []):
            start = self._when(one.get("days"))
            yield MedicineCourse(
                "",
                one["name"],
                _codes(one),
                start,
                state=one["state"],
                dose=one.get("dose", ""),
                reason=one.get("reason", ""),
            )

    def procedures(self) -> Iterator[Procedure]:
        """The operations."""
        for one in self._table.get("procedure", []):
            yield Procedure("", one["text"], _codes(one), self._when(one["days"]))

    def answers(self) -> Iterator[Answer]:
        """The answers, given today."""
        for ident, value in self._table.get("answers", {}).items():
            text = self._before(value).isoformat() if ident in _DATES else value
            yield Answer(ident, text, When.on(self._today), DEMO_USER)

    def _before(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _when(self, days: int | None) -> When:
        return NEVER if days is None else When.on(self._before(days))


def _codes(table: _Table) -> tuple[Code, ...]:
    return tuple(Code(system, table[key]) for key, system in _SYSTEMS.items() if key in table)
