"""Invented records for the tests of trends and letters."""

from __future__ import annotations

from decimal import Decimal

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Code, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result


class Build:
    """Small builders: a result, a patient, and one record for each pathway."""

    @staticmethod
    def result(day: str, value: str, low: str = "30", high: str = "130", **more: str) -> Result:
        """An ALP in U/L, or in the unit written with the value."""
        quantity = Quantity.parse(value if " " in value else f"{value} U/L")
        bounds = [Quantity(Decimal(bound), quantity.unit) if bound else None for bound in (low, high)]
        limits = Limits(bounds[0], bounds[1], population=more.pop("population", ""))
        fields = {"laboratory": "Northgate Pathology", **more}
        return Result(f"{day}/{value}", "alp", quantity, When.parse(day), limits, **fields)

    @staticmethod
    def patient() -> Patient:
        """An invented woman of full age."""
        return Patient("p1", "Hartley", "Miriam", "Mrs", "female", When.parse("1968-03-02"), invented=True)

    def low(self) -> Record:
        """Five results around 30 U/L, a fracture, a medicine."""
        rows = (
            ("2023-02-14", "33"), ("2024-11-10", "31"), ("2025-06-18", "27"), ("2025-12-02", "26"),
            ("2026-03-12", "24"),
        )  # fmt: skip
        return Record(
            self.patient(),
            results=tuple(self.result(day, value) for day, value in rows),
            problems=(
                Problem("f", "Wrist fracture", (Code("ICD-10", "M80.9"),), When.parse("2024-09-02")),
                Problem("o", "Osteoporosis", onset=When.parse("2024-10-10")),
            ),
            medicines=(MedicineCourse("m", "colecalciferol", start=When.parse("2024-11-20")),),
        )

    def operated(self) -> Record:
        """Six results around a spinal operation on 28-Nov-2025."""
        rows = (
            ("2025-11-20", "84"), ("2025-12-08", "118"), ("2025-12-22", "152"), ("2026-01-12", "186"),
            ("2026-02-09", "178"), ("2026-03-12", "214"),
        )  # fmt: skip
        return Record(
            self.patient(),
            results=tuple(self.result(day, value) for day, value in rows),
            procedures=(Procedure("op", "L4–L5 posterior lumbar fusion", performed=When.parse("2025-11-28")),),
            medicines=(
                MedicineCourse(
                    "m", "flucloxacillin", start=When.parse("2025-12-30"), end=When.parse("2026-01-09"), state="ended"
                ),
            ),
        )

    def treated(self) -> Record:
        """Six results on azathioprine since 03-Sep-2025."""
        rows = (
            ("2025-08-20", "212"), ("2025-09-10", "205"), ("2025-09-24", "188"), ("2025-10-22", "151"),
            ("2025-12-03", "121"), ("2026-02-25", "98"),
        )  # fmt: skip
        return Record(
            self.patient(),
            results=tuple(self.result(day, value) for day, value in rows),
            medicines=(
                MedicineCourse("a", "azathioprine", start=When.parse("2025-09-03")),
                MedicineCourse(
                    "p", "prednisolone", start=When.parse("2025-08-25"), end=When.parse("2026-01-20"), state="ended"
                ),
            ),
        )
