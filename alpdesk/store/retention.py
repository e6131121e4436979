"""Which copies are kept: by rank among themselves, never by what the clock says now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

RECENT, DAYS, WEEKS, MONTHS = 10, 14, 8, 12
"""So many of the newest, and the newest of so many days, weeks and months that have a copy."""

_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAYS, lambda made: (made.year, made.month, made.day)),
    (WEEKS, lambda made: tuple(made.isocalendar())[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


def kept(newest_first: Sequence[datetime]) -> set[int]:
    """The places of those that stay, of copies given by when they were made in the order in which they were made.

    A clock that was wrong for a while moves a copy into another day; it never makes one old. The first always stays.
    """
    stay = set(range(min(RECENT, len(newest_first))))
    for most, period in _PERIODS:
        seen: set[tuple[int, ...]] = set()
        for place, made in enumerate(newest_first):
            if period(made) in seen:
                continue
            if len(seen) == most:
                break
            seen.add(period(made))
            stay.add(place)
    return stay
