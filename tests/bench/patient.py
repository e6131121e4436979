"""An invented patient with a trend of ALP, as values: an operation, two medicines, and as many results as asked for."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result

AS_OF = date(2026, 2, 5)
OPERATION = date(2025, 11, 20)
RESULTS = 200
DAYS = 5 * 365


def _units(number: int) -> Quantity:
    return Quantity(Decimal(number), "U/L")


def _result(number: int, every: int, back: int) -> Result:
    """The result ``back`` steps of ``every`` days before the as-of date."""
    return Result(
        id=f"alp-{number}",
        analyte="alp",
        quantity=_units(60 + (number * 37) % 90),
        taken=When.on(AS_OF - timedelta(days=every * back)),
        limits=Limits(_units(30), _units(130)),
        laboratory="Laboratory A",
    )


def record(results: int = RESULTS) -> Record:
    """The patient's record, with so many results in five years; everything in it is invented."""
    every = DAYS // results
    return Record(
        patient=Patient("bench", "Invented", "Ada", sex="female", born=When.parse("1958-04-02"), invented=True),
        results=tuple(_result(number, every, results - number) for number in range(results)),
        problems=(Problem("osteoporosis", "Osteoporosis", onset=When.parse("2019-06-01")),),
        medicines=(
            MedicineCourse("azathioprine", "Azathioprine", start=When.parse("2022-03-01")),
            MedicineCourse(
                "alendronate",
                "Alendronic acid",
                start=When.parse("2023-05-01"),
                end=When.parse("2024-05-01"),
                state="ended",
            ),
        ),
        procedures=(Procedure("fusion", "Lumbar spinal fusion L4/L5", performed=When.on(OPERATION)),),
    )
