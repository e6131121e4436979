"""The entries of the record that a letter quotes, as they were on its day."""

from __future__ import annotations

from datetime import date

from alpdesk.clinical.events import medicine_state
from alpdesk.clinical.intervals import Site, with_limits
from alpdesk.clinical.record import Record
from alpdesk.pathways.assessment import Origin
from alpdesk.pathways.case import from_medicine, from_problem, from_procedure, from_result


def entries(record: Record, as_of: date, site: Site) -> tuple[Origin, ...]:
    """Every result with the limits used, problem, medicine and operation of a record as seen on a day."""
    sex = record.patient.sex
    return (
        *(from_result(with_limits(result, site, sex)) for result in record.results),
        *(from_problem(problem) for problem in record.problems),
        *(from_medicine(course, medicine_state(course, as_of)) for course in record.medicines),
        *(from_procedure(procedure) for procedure in record.procedures),
    )
