"""Round ticks: dates as DD-Mmm-YYYY and values in steps of one, two or five."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from math import ceil, floor, log10

from alpdesk.clinical.dates import add_months

_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_DAY_STEPS = ((1, 8, 15, 22), (1, 15))


def date_ticks(start: date, end: date, most: int) -> list[date]:
    """At most ``most`` round days from ``start`` to ``end``: within months, then first days of months."""
    for days in _DAY_STEPS:
        found = list(islice((day for day in _days(start, end, days) if start <= day <= end), most + 1))
        if len(found) <= most:
            return found
    for step in _MONTH_STEPS:
        found = list(islice((day for day in _firsts(start, end, step) if start <= day <= end), most + 1))
        if len(found) <= most:
            return found
    return []


def _days(start: date, end: date, days: tuple[int, ...]) -> Iterator[date]:
    for first in _firsts(start, end, 1):
        yield from (first.replace(day=day) for day in days)


def _firsts(start: date, end: date, step: int) -> Iterator[date]:
    month = start.year * 12 + start.month - 1
    day = add_months(date(start.year, start.month, 1), -(month % step))
    while day <= end:
        yield day
        day = add_months(day, step)


def value_ticks(top: float, ideal: float, low: float = 0.0) -> list[float]:
    """Round values from ``low`` up to ``top``, about ``ideal`` of them."""
    span = top - low
    scale = 10.0 ** floor(log10(span))
    steps = [scale * part for part in (5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02) if scale * part <= span]
    step = min(steps, key=lambda step: abs(floor(span / step) + 1 - ideal))
    return [step * number for number in range(ceil(low / step - 1e-9), floor(top / step + 1e-9) + 1)]


def round_up(value: float) -> float:
    """The next tenth of the value's own power of ten."""
    scale = 10.0 ** (floor(log10(value)) - 1)
    return ceil(value / scale) * scale
