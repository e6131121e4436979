"""Results as a further test may bring them: invented for a trial, by the limits and the height of those on file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Limits, Result
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.case import EXTREME, LOW, Case

_LEVELS = {
    "low": mark("below its limit", "said of a result of a test, after a colon"),
    "normal": mark("within its limits", "said of a result of a test, after a colon"),
    "high": mark("above its limit", "said of a result of a test, after a colon"),
}
_LATE = time(23, 59)
"""Of two results of one day the later one counts."""
_ANY_LIMITS = (Decimal(10), Decimal(20))
"""For a test without known limits: the level is what counts, whatever limits come with it."""
_ALP_LIMITS = (Decimal(30), Decimal(130))
_FALL, _RISE, _HIGH = Decimal("0.6"), Decimal("1.6"), Decimal("1.5")
"""Far beyond every change limit, and well above a limit."""


def level_words(level: str) -> str:
    """How a test can turn out by its own limits, in words."""
    return tr_marked(_LEVELS[level])


def further(case: Case, test: str, level: str) -> Result:
    """A further result of a test at a level by its own limits; within them it stays where the last one was."""
    last = case.latest(ANALYTES[test].group)
    low, high = _limits(last, _ANY_LIMITS)
    bottom, top = low or (high or Decimal(1)) / 4, high or (low or Decimal(1)) * 4
    value = last.canonical.number if last and last.canonical else bottom
    if level == "low":
        low, value = bottom, min(bottom, value) / 2
    elif level == "high":
        high, value = top, max(top, value) * _HIGH
    elif not bottom <= value <= top:
        value = (bottom + top) / 2
    analyte = "calcium_adjusted" if test == "calcium" else test
    return _result(last or Result("", analyte, None), value, low, high, case.as_of)


def alp_results(case: Case) -> Iterator[tuple[str, str, Result]]:
    """Further values of ALP: where each lies, how it has moved since the last one, and the result.

    It is dated today, or tomorrow where today has one already.
    """
    last = case.occasions[-1].highest if case.occasions else None
    day = case.as_of + timedelta(days=bool(case.occasions and case.occasions[-1].day == case.as_of))
    low, high = _limits(last, _ALP_LIMITS)
    bottom, top = low or LOW, high or _ALP_LIMITS[1]
    was = last.canonical.number if last and last.canonical else (bottom + top) / 2
    seen: set[tuple[str, str]] = set()
    for value in (LOW - 6, was, was * _FALL, was * _RISE, (bottom + top) / 2, bottom - 1, top * _HIGH, EXTREME * 2):
        where = _where(value, bottom, top)
        moved = "" if last is None else _moved(value / was)
        if (where, moved) not in seen:
            seen.add((where, moved))
            yield where, moved, _result(last or Result("", "alp", None), value, low, high, day)


def _where(value: Decimal, bottom: Decimal, top: Decimal) -> str:
    if value < LOW:
        return tr("below {number} U/L", number=f"{LOW:f}")
    if value > EXTREME:
        return tr("above {number} U/L", number=f"{EXTREME:f}")
    return level_words("low" if value < bottom else "high" if value > top else "normal")


def _moved(ratio: Decimal) -> str:
    if ratio <= _FALL:
        return tr("clearly lower than the last")
    return tr("clearly higher than the last") if ratio >= _RISE else tr("about as high as the last")


def _limits(last: Result | None, otherwise: tuple[Decimal, Decimal]) -> tuple[Decimal | None, Decimal | None]:
    low, high = (last.limit("low"), last.limit("high")) if last else (None, None)
    return otherwise if low is None and high is None else (low, high)


def _result(like: Result, value: Decimal, low: Decimal | None, high: Decimal | None, day: date) -> Result:
    """A result like another one, of the same laboratory, with its own value, limits and day."""
    unit = like.kind.unit
    bottom, top = (None if bound is None else Quantity(bound, unit) for bound in (low, high))
    fresh = Result("", like.analyte, Quantity(value, unit), When.on(day, _LATE), Limits(bottom, top))
    return replace(fresh, laboratory=like.laboratory, method=like.method)
