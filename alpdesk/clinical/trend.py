"""How results of one analyte move: the change between two of them, and one occasion per calendar date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.quantity import Comparator, Quantity
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import fold
from alpdesk.language import tr

_ORDER: tuple[Comparator, ...] = ("<", "<=", "", ">=", ">")
"""Of equal numbers, the lowest first."""


@dataclass(frozen=True, slots=True)
class Change:
    """What happened between two results.

    ``percent`` is of the earlier value, unrounded; ``beyond`` whether its size exceeds the change limit, strictly.
    Either is None where the two cannot be compared or no limit is known; ``why`` then says so, and it also names
    a gap that did not prevent the comparison (no laboratory given).
    """

    percent: Decimal | None
    beyond: bool | None
    why: str = ""

    @property
    def rose(self) -> bool | None:
        """Whether it rose by more than the change limit; None where that is not known."""
        return None if self.percent is None else self.beyond and self.percent > 0

    @property
    def fell(self) -> bool | None:
        """Whether it fell by more than the change limit; None where that is not known."""
        return None if self.percent is None else self.beyond and self.percent < 0


@dataclass(frozen=True, slots=True)
class Occasion:
    """All usable results of one analyte on one calendar date; ``lowest`` and ``highest`` go by the printed number."""

    day: date
    results: tuple[Result, ...]
    lowest: Result
    highest: Result

    def below(self, threshold: Decimal) -> bool | None:
        """Whether any result of the day lies below; None when none is known to and one may (AMB-34)."""
        return _any([value.below(threshold) for value in self._values])

    def above(self, threshold: Decimal) -> bool | None:
        """Whether any result of the day lies above; None when none is known to and one may."""
        return _any([value.above(threshold) for value in self._values])

    def top(self) -> Decimal:
        """The highest printed number of the day."""
        return max(value.number for value in self._values)

    @property
    def _values(self) -> list[Quantity]:
        return [value for result in self.results if (value := result.canonical)]


def change_limit(analyte: str, site: Site) -> Decimal | None:
    """The change limit of an analyte in per cent of the earlier value (AMB-35), or None where it has none."""
    return site.change.get(analyte)


def change(earlier: Result, later: Result, site: Site) -> Change:
    """How the later result differs from the earlier one, in exact decimals of the analyte's own unit.

    Nothing is compared across laboratories or methods, when both are named, nor with a value that is missing or
    carries a comparator (AMB-33, AMB-34).
    """
    old, new = earlier.canonical, later.canonical
    reason = _bar(earlier, later, old, new)
    if reason or old is None or new is None:
        return Change(None, None, reason)
    difference = new.number - old.number
    percent = difference * 100 / old.number
    limit = change_limit(earlier.analyte, site)
    if limit is None:
        return Change(percent, None, tr("no change limit is known for {analyte}", analyte=earlier.kind.short))
    gap = "" if earlier.laboratory and later.laboratory else tr("a value that names no laboratory was compared")
    return Change(percent, abs(difference) * 100 > limit * old.number, gap)


def occasions(results: Iterable[Result]) -> tuple[Occasion, ...]:
    """One occasion per calendar date with a usable value, in order of date.

    Results without a full date or a usable value are left out. The caller chooses one analyte and what counts.
    """
    usable = [(r.taken.day, value, r) for r in results if r.taken.day and (value := r.canonical) is not None]
    usable.sort(key=lambda row: (row[0], row[1].number, _ORDER.index(row[1].comparator)))
    days = ((day, tuple(row[2] for row in rows)) for day, rows in groupby(usable, key=lambda row: row[0]))
    return tuple(Occasion(day, rows, rows[0], rows[-1]) for day, rows in days)


def peak(seen: Sequence[Occasion]) -> Occasion | None:
    """The occasion with the highest value, of equal ones the first; None where there is none."""
    return max(seen, key=Occasion.top, default=None)


def _any(cells: list[bool | None]) -> bool | None:
    if True in cells:
        return True
    return None if None in cells else False


def _bar(earlier: Result, later: Result, old: Quantity | None, new: Quantity | None) -> str:
    """Why the two cannot be compared, or nothing."""
    if earlier.analyte != later.analyte:
        names = {"analyte": earlier.kind.name, "other": later.kind.name}
        return tr("{analyte} and {other} are different analytes", **names)
    if old is None or new is None:
        return tr("a value is not known")
    if old.comparator or new.comparator:
        return tr("a value is printed only as “less than” or “greater than”")
    if _differ(earlier.laboratory, later.laboratory):
        names = {"laboratory": earlier.laboratory, "other": later.laboratory}
        return tr("the values are from different laboratories: {laboratory} and {other}", **names)
    if _differ(earlier.method, later.method):
        names = {"method": earlier.method, "other": later.method}
        return tr("the values are from different methods: {method} and {other}", **names)
    return "" if old.number > 0 else tr("the earlier value is not above zero")


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and fold(one) != fold(other)
