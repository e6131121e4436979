"""Invented results, patients and records for the tests of the pathways, and one small pathway."""

from __future__ import annotations

from datetime import date, timedelta

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.pathways.assess import assess
from alpdesk.pathways.assessment import Assessment
from alpdesk.pathways.case import Case
from alpdesk.resources import pathways

DAY_0 = date(2026, 1, 5)
TODAY = date(2026, 3, 4)
LOW_ALP, BACK_SURGERY, AZATHIOPRINE = (pathway.id for pathway in pathways())
WOMAN = Patient("p", "Invented", "Woman", sex="female", born=When.parse("1956-02-03"), invented=True)
OSTEOPOROSIS = Problem("o", "Osteoporosis", onset=When.parse("2020-02-02"))
FUSION = Procedure("f", "Posterolateral lumbar fusion L4/5", performed=When.on(DAY_0))
IMURAN = MedicineCourse("a", "azathioprine", start=When.on(DAY_0))
RANGE = "30 130 U/L"


def day(number: int) -> date:
    """So many days after day 0."""
    return DAY_0 + timedelta(days=number)


def limits(text: str) -> Limits:
    """Limits written as “30 130 U/L”, a dash for a side that is not printed; nothing for none at all."""
    if not text:
        return NO_LIMITS
    low, high, unit = text.split(" ", 2)
    bounds = [None if bound == "-" else Quantity.parse(f"{bound} {unit}") for bound in (low, high)]
    return Limits(bounds[0], bounds[1])


def result(value: str, taken: date | str = TODAY, bounds: str = RANGE, analyte: str = "alp", **more: str) -> Result:
    """One result; ALP in U/L with limits 30–130 unless said otherwise."""
    when = When.parse(taken) if isinstance(taken, str) else When.on(taken)
    text = value if " " in value or analyte != "alp" else f"{value} U/L"
    ident = more.pop("ident", f"{analyte}-{when.text}-{value}")
    return Result(ident, analyte, Quantity.parse(text), when, limits(bounds), **more)


def yes(*idents: str, value: str = "yes", on: date = TODAY) -> tuple[Answer, ...]:
    """The same answer to several questions."""
    return tuple(Answer(ident, value, When.on(on), "Dr Ada Okafor") for ident in idents)


def case(*results: Result, as_of: date = TODAY, **more: object) -> Case:
    """A case of the invented woman."""
    return Case(Record(WOMAN, results, **more), as_of, Site())  # type: ignore[arg-type]


def outcome(record: Record, pathway: str, as_of: date = TODAY) -> Assessment:
    """One pathway's assessment of a record."""
    return next(one for one in assess(record, as_of, pathways(), asked_for=(pathway,)) if one.pathway == pathway)
