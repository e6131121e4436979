"""The case: one record as seen on one date, with the look-ups that findings are made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from functools import cached_property

from alpdesk.clinical.coding import kinds, medicine_kinds, procedure_kinds
from alpdesk.clinical.dates import When, add_months, age_on
from alpdesk.clinical.events import medicine_state, visible
from alpdesk.clinical.intervals import POPULATIONS, Site, population_words, with_limits
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.clinical.trend import Occasion, change, occasions
from alpdesk.clinical.wording import limits_text, quantity_text, result_text
from alpdesk.language import ENGLISH, LANGUAGES, mark, speaking, spoken, tr, tr_marked
from alpdesk.pathways.assessment import Fact, FactValue, Origin
from alpdesk.pathways.conditions import Truth

LOW = Decimal(30)
"""U/L: low by the osteoporosis article, strictly below (LO-11, LO-41)."""
EXTREME = Decimal(1000)
"""U/L: extreme, strictly above (PS-18, PS-38)."""
CHRONIC_LIVER = Decimal(40)
"""U/L: unusually low in chronic liver disease, strictly below (AZ-29)."""

OPERATION_MONTHS = 24
"""An older spinal operation counts only when the clinician chooses it."""
_STATES = {
    "current": mark("current", "state of a medicine"),
    "past": mark("past", "state of a medicine"),
    "planned": mark("planned", "state of a medicine"),
    "not taken": mark("not taken", "state of a medicine"),
    "started since": mark("started since", "state of a medicine"),
}
_OWNERS = (Limits(text="-"), *(Limits(population=one, standard=True) for one in POPULATIONS))
"""Limits of everybody whose name is AlpDesk's own word."""
_NOT_OF_RESULTS = frozenset({"_problem_kinds", "_medicine_kinds"})


def cell(truth: Truth) -> str:
    """yes, no or unknown."""
    return "unknown" if truth is None else "yes" if truth else "no"


def any_of(truths: Iterable[Truth]) -> Truth:
    """Whether one holds; None when none is known to and one may (Kleene)."""
    seen = list(truths)
    return True if True in seen else None if None in seen else False


def from_result(result: Result) -> Origin:
    """The origin that names a result with its date, laboratory and the limits used."""
    used, whose = str(result.limits), _whose(result.limits)
    english = spoken() == ENGLISH
    said = str(result) if english else result_text(result)
    limits = used if english else limits_text(result.limits)
    if result.limits.standard:
        text = tr("{result} (limits {limits}, default interval)", result=said, limits=limits)
    else:
        text = tr("{result} (limits {limits})", result=said, limits=limits)
    printed = str(result.quantity).partition(" ") if result.quantity else (result.value_text or "unreadable", "", "")
    return Origin("result", result.id, text, result.taken.day, printed[0], printed[2], result.laboratory, used, whose)


def _whose(limits: Limits) -> str:
    """Whose the limits of a result are: the laboratory's own, AlpDesk's default, or nobody's."""
    if limits.standard:
        return tr("AlpDesk {population}", population=population_words(limits))
    if not (limits.low or limits.high or limits.text):
        return ""
    if limits.population:
        return tr("the laboratory, {population}", population=limits.population)
    return tr("the laboratory")


def whose_again(kept: str) -> str:
    """Whose the limits of a result are, in the language of the moment, in whatever language it was written."""
    for language in LANGUAGES:
        with speaking(language):
            owners = {_whose(one): one for one in _OWNERS}
            opening = _whose(Limits(text="-", population="\n")).partition("\n")[0]
        if kept in owners:
            return _whose(owners[kept])
        if kept.startswith(opening):
            return _whose(Limits(text="-", population=kept.removeprefix(opening)))
    return kept


def from_problem(problem: Problem, *, from_text: bool = False) -> Origin:
    """The origin that names an entry of the problem list."""
    text = _confirm(_since(problem.text, problem.onset), from_text=from_text)
    return Origin("problem", problem.id, text, problem.onset.day)


def from_medicine(course: MedicineCourse, state: str, *, from_text: bool = False) -> Origin:
    """The origin that names a course of a medicine."""
    name = f"{course.name} ({tr_marked(_STATES.get(state, state))})"
    return Origin("medicine", course.id, _confirm(_since(name, course.start), from_text=from_text), course.start.day)


def _since(entry: str, begun: When) -> str:
    return tr("{entry} since {date}", entry=entry, date=begun) if begun.text else entry


def _confirm(entry: str, *, from_text: bool) -> str:
    return tr("{entry} (from text, confirm)", entry=entry) if from_text else entry


def from_procedure(procedure: Procedure, *, from_text: bool = False) -> Origin:
    """The origin that names an operation."""
    when = procedure.performed if procedure.performed.text else tr("a date not known")
    text = _confirm(tr("{entry} on {date}", entry=procedure.text, date=when), from_text=from_text)
    return Origin("procedure", procedure.id, text, procedure.performed.day)


def _unused(result: Result) -> str:
    """Why a result of total ALP could not be used, as a sentence; empty where it could."""
    quantity, day = result.quantity, str(result.taken) or tr("an unknown date")
    if quantity is None:
        return tr("An ALP of {date} could not be read: {why}.", date=day, why=result.unreadable or result.value_text)
    shown = quantity if spoken() == ENGLISH else quantity_text(quantity)
    if result.canonical is None:
        value = result.value_text or shown
        if not quantity.unit:
            return tr("ALP {value} of {date} has no unit and was not used.", value=value, date=day)
        unit = quantity.unit
        return tr("ALP {value} of {date} has the unit “{unit}” and was not used.", value=value, date=day, unit=unit)
    if result.taken.day is None:
        name = result.kind.short
        return tr(
            "{analyte} {value} has no full date ({date}) and is not an occasion.", analyte=name, value=shown, date=day
        )
    return ""


def fact(ident: str, value: FactValue, origins: Iterable[Origin] = (), remark: str = "", unit: str = "") -> Fact:
    """A fact; the cell “unknown” is the value None."""
    return Fact(ident, None if value == "unknown" else value, unit, tuple(origins), remark)


def of_results(ident: str, value: FactValue, results: Iterable[Result], remark: str = "") -> Fact:
    """A fact that rests on results."""
    return fact(ident, value, [from_result(r) for r in results], remark)


@dataclass(frozen=True)
class Case:
    """One record on one date. Nothing dated later is seen; suspect results are kept apart and not counted."""

    full: Record
    as_of: date
    site: Site

    @cached_property
    def record(self) -> Record:
        """The record as seen on the date (specification, section 2)."""
        return visible(self.full, self.as_of)

    def with_results(self, results: tuple[Result, ...]) -> Case:
        """The same case with further results of today; what does not rest on results is not worked out again."""
        more = replace(self, full=replace(self.full, results=(*self.full.results, *results)))
        more.__dict__.update({name: kept for name, kept in self.__dict__.items() if name in _NOT_OF_RESULTS})
        more.__dict__["record"] = replace(self.record, results=(*self.record.results, *results))
        return more

    def age(self, born: date) -> int:
        """Completed years on the date."""
        return age_on(born, self.as_of)

    @cached_property
    def _results(self) -> tuple[Result, ...]:
        sex = self.record.patient.sex
        return tuple(with_limits(result, self.site, sex) for result in self.record.results)

    def series(
        self, group: str, since: date | None = None, until: date | None = None, *, suspect: bool = False
    ) -> tuple[Result, ...]:
        """Usable, dated results of a group of analytes within dates (inclusive), oldest first."""
        days, results = self._grouped.get((group, suspect), ([], ()))
        first = 0 if since is None else bisect_left(days, since)
        return results[first : len(days) if until is None else bisect_right(days, until)]

    @cached_property
    def _grouped(self) -> dict[tuple[str, bool], tuple[list[date], tuple[Result, ...]]]:
        """Usable, dated results by group and whether suspect, oldest first, with their days to search in."""
        found: dict[tuple[str, bool], list[tuple[date, time, Result]]] = {}
        for r in self._results:
            if r.taken.day and r.canonical:
                entry = (r.taken.day, r.taken.clock or time.min, r)
                found.setdefault((r.kind.group, bool(r.suspect)), []).append(entry)
        ordered = {key: sorted(rows, key=lambda row: row[:2]) for key, rows in found.items()}
        return {key: ([row[0] for row in rows], tuple(row[2] for row in rows)) for key, rows in ordered.items()}

    def any_of_day(self, group: str, day: date | None) -> tuple[Result, ...]:
        """Every usable result of a group on one day, those of suspect samples included."""
        return self.series(group, day, day) + self.series(group, day, day, suspect=True)

    def latest(self, group: str, since: date | None = None, until: date | None = None) -> Result | None:
        """The last usable result of a group; of one day the one taken last, adjusted calcium before total."""
        found = self.series(group, since, until)
        if not found:
            return None
        day = found[-1].taken.day
        same = [r for r in found if r.taken.day == day]
        preferred = [r for r in same if r.analyte.endswith("_adjusted")]
        return (preferred or same)[-1]

    @cached_property
    def occasions(self) -> tuple[Occasion, ...]:
        """Every occasion of total ALP, oldest first."""
        return occasions(self.series("alp"))

    @cached_property
    def unused(self) -> tuple[str, ...]:
        """Total ALP results that could not be used, each with the reason, as sentences."""
        of_alp = (r for r in self._results if r.analyte == "alp" and not r.suspect)
        return tuple(text for r in of_alp if (text := _unused(r)))

    def risen(self, earlier: Result, later: Result) -> Truth:
        """Whether a result rose: beyond the change limit, or, without one, newly or further outside its upper limit."""
        if later.analyte in self.site.change:
            return change(earlier, later, self.site).rose
        old, new = earlier.canonical, later.canonical
        if later.above_limit is None or old is None or new is None or old.comparator or new.comparator:
            return None if later.above_limit is not False else False
        return later.above_limit and (earlier.above_limit is False or new.number > old.number)

    def problems(self, kind: str) -> tuple[tuple[Problem, bool], ...]:
        """Entries of the problem list of a kind, each with whether only its text says so."""
        return tuple((p, found[kind]) for p, found in self._problem_kinds if kind in found)

    @cached_property
    def _problem_kinds(self) -> tuple[tuple[Problem, Mapping[str, bool]], ...]:
        return tuple((p, {str(kind): told for kind, told in kinds(p).items()}) for p in self.record.problems)

    @cached_property
    def _medicine_kinds(self) -> tuple[tuple[MedicineCourse, Mapping[str, bool]], ...]:
        return tuple((c, {str(kind): told for kind, told in medicine_kinds(c).items()}) for c in self.record.medicines)

    def medicines(self, *wanted: str) -> tuple[tuple[MedicineCourse, str, bool], ...]:
        """Courses of the wanted kinds: the course, its state on the date, and whether only its text says so."""
        return tuple(
            (course, medicine_state(course, self.as_of), found[kind])
            for course, found in self._medicine_kinds
            for kind in wanted
            if kind in found
        )


def spinal_operation(case: Case) -> Procedure | None:
    """The operation to count from: the one that the clinician chose, else the latest within 24 months."""
    done = [p for p in case.record.procedures if "spinal_operation" in procedure_kinds(p)]
    chosen = [p for p in done if p.id == case.record.spinal_operation]
    oldest = add_months(case.as_of, -OPERATION_MONTHS)
    recent = [p for p in done if p.performed.last and p.performed.last >= oldest]
    return max(chosen or recent, key=lambda p: p.performed.first or oldest, default=None)
