"""One entry made into a result, or refused: the same rules for every format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.exchange.laboratory import DateOrder, Laboratory
from alpdesk.exchange.printed import Decimals, value_of
from alpdesk.exchange.printed_dates import date_of
from alpdesk.exchange.reading import Entry
from alpdesk.language import tr

_EARLIEST = date(1901, 1, 1)
"""1900-01-01 and before stand for no date in many programs."""
WITHDRAWN = frozenset({"cancelled", "entered-in-error"})
"""Statuses that take a result back; where its identifier says which one, no value is needed."""
LimitsOf = Callable[[str], Limits]
"""The limits that belong to a value in this unit."""


@dataclass(slots=True)
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
    refused = beside.unfit or value.refused
    try:
        taken = date_of(entry.taken, laboratory.dates or beside.dates, latest=latest) if entry.taken else NEVER
    except NotADate as bad:
        return _finished(entry, value.quantity, None, refused or bad.sentence.rstrip("."))
    refused = refused or impossible(taken, entry.patient, latest)
    gone = bool(refused) and beside.status in WITHDRAWN and bool(beside.identifier)
    if not gone and (value.quantity is None or (refused and not (value.unit and refused == value.refused))):
        return _finished(entry, value.quantity, None, refused)
    quantity = None if gone else value.quantity
    result = Result(
        str(entry.line), entry.analyte, quantity, taken, beside.limits(quantity.unit) if quantity else NO_LIMITS,
        f"{entry.value} {entry.unit}".strip(), entry.code, beside.status, laboratory.name or beside.laboratory,
        beside.method, identifier=beside.identifier, issued=beside.issued,
        unreadable=tr("the laboratory withdrew it") if gone else "",
    )  # fmt: skip
    return _finished(entry, value.quantity, result, refused)


def _finished(entry: Entry, quantity: Quantity | None, result: Result | None, refused: str) -> Entry:
    """The entry with what was made of it; written out, because ``replace`` takes five times as long."""
    return Entry(
        entry.line, entry.patient, entry.analyte, entry.code, entry.name, entry.value, entry.unit, entry.limits,
        entry.status, entry.taken, entry.message, quantity, None if refused else result, refused, entry.confirm,
        result if refused else None, entry.laboratory,
    )  # fmt: skip


def impossible(taken: When, patient: Patient, latest: date) -> str:
    """Why a specimen of this date cannot be this patient's; empty where it can."""
    if taken.first is None:
        return tr("no date of the specimen was given")
    if taken.first < _EARLIEST:
        return tr("its date {day} is too long ago to be meant", day=taken)
    if taken.first > latest:
        return tr("its date {day} lies in the future", day=taken)
    if taken.last and patient.born.first and taken.last < patient.born.first:
        return tr("its date {day} lies before the patient’s birth", day=taken)
    return ""
