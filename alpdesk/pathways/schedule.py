"""When ALP is next due on azathioprine: weekly at first, then every one to three months (AZ-12..14, AMB-25)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from alpdesk.clinical.dates import add_months

SLOTS = (7, 14, 21, 28)
"""Days after the start (or the last increase of the dose) on which a test is due."""
TOLERANCE = timedelta(days=3)
DUE_MONTHS = 1
OVERDUE_MONTHS = 3


class Schedule(NamedTuple):
    """The plan as of a date: ``missed`` are the slots (days) passed without a test but with a later result.

    ``next_due`` is None after the stop, and where no date is known to count from.
    """

    weekly: bool
    next_due: date | None
    overdue: bool
    missed: tuple[int, ...]


def schedule(tested: Sequence[date], start: date | None, as_of: date, stopped: date | None) -> Schedule:
    """Work out the plan from the days of ALP results; ``start`` opens the weekly phase, ``stopped`` ends the plan."""
    if stopped is not None:
        return Schedule(weekly=False, next_due=None, overdue=False, missed=())
    missed: list[int] = []
    for slot, due in _slots(start):
        since = [day for day in tested if day >= due - TOLERANCE]
        if not since:
            return Schedule(_weekly(start, as_of), due, as_of > due + TOLERANCE, tuple(missed))
        if min(since) > due + TOLERANCE:
            missed.append(slot)
    last = max(tested, default=None)
    if last is None:
        return Schedule(weekly=False, next_due=None, overdue=False, missed=())
    overdue = as_of > add_months(last, OVERDUE_MONTHS)
    return Schedule(_weekly(start, as_of), add_months(last, DUE_MONTHS), overdue, tuple(missed))


def _slots(start: date | None) -> list[tuple[int, date]]:
    return [] if start is None else [(slot, start + timedelta(days=slot)) for slot in SLOTS]


def _weekly(start: date | None, as_of: date) -> bool:
    return start is not None and as_of <= start + timedelta(days=SLOTS[-1]) + TOLERANCE
