"""One entry made into a result, or refused: the same rules for every format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.exchange.laboratory import DateOrder, Laboratory
from alpdesk.exchange.printed import Decimals, Printed, value_of
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import Entry

_EARLIEST = date(1901, 1, 1)
"""1900-01-01 and before stand for no date in many programs."""
LimitsOf = Callable[[str], Limits]
"""The limits that belong to a value in this unit."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a format says of an entry beside its verbatim fields; ``unfit`` is why it is refused, whatever it holds."""

    status: str
    sign: str = ""
    decimals: Decimals = "."
    dates: DateOrder = ""
    limits: LimitsOf = lambda _unit: NO_LIMITS
    laboratory: str = ""
    method: str = ""
    identifier: str = ""
    issued: str = ""
    unfit: str = ""


def judged(entry: Entry, beside: Beside, laboratory: Laboratory, latest: date) -> Entry:
    """The entry with its result, or with the first reason why it is refused: its value, then its date.

    A unit that the file leaves out is the one that the laboratory's profile names; none is ever guessed.
    """
    if entry.refused:
        return entry
    unit = entry.unit or laboratory.units.get(entry.analyte, "")
    value = value_of(entry.value, unit, entry.analyte, beside.sign, beside.decimals)
    value = Printed(value.quantity, beside.unfit or value.refused)
    entry = replace(entry, quantity=value.quantity)
    try:
        taken = date_of(entry.taken, laboratory.dates or beside.dates, latest=latest) if entry.taken else NEVER
    except NotADate as bad:
        return replace(entry, refused=value.refused or bad.sentence.rstrip("."))
    refused = value.refused or impossible(taken, entry.patient, latest)
    if refused or value.quantity is None:
        return replace(entry, refused=refused)
    result = Result(
        id=f"{entry.line}",
        analyte=entry.analyte,
        quantity=value.quantity,
        taken=taken,
        limits=beside.limits(value.quantity.unit),
        value_text=f"{entry.value} {entry.unit}".strip(),
        code=entry.code,
        status=beside.status,
        laboratory=laboratory.name or beside.laboratory,
        method=beside.method,
        identifier=beside.identifier,
        issued=beside.issued,
    )
    return replace(entry, result=result)


def impossible(taken: When, patient: Patient, latest: date) -> str:
    """Why a specimen of this date cannot be this patient's; empty where it can."""
    if taken.first is None:
        return "no date of the specimen was given"
    if taken.first < _EARLIEST:
        return f"its date {taken} is too long ago to be meant"
    if taken.first > latest:
        return f"its date {taken} lies in the future"
    if taken.last and patient.born.first and taken.last < patient.born.first:
        return f"its date {taken} lies before the patient’s birth"
    return ""
