"""Dates as files print them; one that can be read as two days is refused until somebody says how to read it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from alpdesk.clinical.dates import NotADate, When, month_number
from alpdesk.clinical.remembering import remembered
from alpdesk.clinical.wording import fold
from alpdesk.exchange.laboratory import DateOrder
from alpdesk.language import tr

_CLOCK = (
    r"(?:[ T,]\s*(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp])?[Mm]?"
    r"\s*(?:Uhr|Z|[+-]\d{2}:?\d{2})?)?"
)
_ISO = re.compile(r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})" + _CLOCK, re.ASCII)
_SHORT = re.compile(r"(?P<one>\d{1,2})(?P<mark>[./-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})" + _CLOCK, re.ASCII)
_NAMED = re.compile(r"(?P<day>\d{1,2})\.?[ -]?(?P<name>[^\W\d_]{3,10})\.?[ ,-]*(?P<year>\d{4}|\d{2})" + _CLOCK)
_AMERICAN = re.compile(r"(?P<name>[^\W\d_]{3,10})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})" + _CLOCK)
_STAMP = re.compile(
    r"(?P<year>\d{4})(?:(?P<month>\d{2})(?:(?P<day>\d{2})(?:(?P<hour>\d{2})(?:(?P<minute>\d{2})(?:(?P<second>\d{2})(?:\.\d{1,4})?)?)?)?)?)?"
    r"(?:[+-]\d{4})?",
    re.ASCII,
)
_AFTERNOON, _MIDDAY = "p", 12
_CENTURY = 100
_AHEAD = 1
"""Years that a two-digit year may lie ahead of today before it is taken for the last century."""


class Unclear(NotADate):
    """The date can be read as two days."""


@remembered
def date_of(text: str, order: DateOrder = "", *, latest: date | None = None) -> When:
    """A date, with its time if one is printed; raises NotADate, or Unclear for 03/04/2026 without an ``order``.

    Read are ISO dates, DD.MM.YYYY (points are day first everywhere), 3/4/2026 by ``order`` or where only one reading
    is in the calendar, names of months, and stamps such as 20260312 or 202603120815. A year of two digits needs
    ``latest``, the last day that can be meant: it is the latest such year up to then.
    """
    plain = " ".join(text.split())
    if found := _STAMP.fullmatch(plain):
        return _stamped(found, text)
    if found := _ISO.fullmatch(plain):
        return _when(found, int(found["year"]), int(found["month"]), int(found["day"]), text)
    if found := _SHORT.fullmatch(plain):
        year = _year(found["year"], latest, text)
        day, month = _ordered(int(found["one"]), int(found["two"]), found["mark"], order, text)
        return _when(found, year, month, day, text)
    if (found := _NAMED.fullmatch(plain) or _AMERICAN.fullmatch(plain)) and (
        named := month_number(fold(found["name"]))
    ):
        return _when(found, _year(found["year"], latest, text), named, int(found["day"]), text)
    raise NotADate(tr("“{text}” is not a date.", text=text[:40]))


def order_of(texts: Iterable[str]) -> DateOrder:
    """How a column writes its dates, where one of them has only one reading; empty where none or both are seen."""
    seen: set[DateOrder] = set()
    for text in texts:
        found = _SHORT.fullmatch(" ".join(text.split()))
        if found and found["mark"] != ".":
            first, second = int(found["one"]), int(found["two"])
            if (first > _MIDDAY) != (second > _MIDDAY):
                seen.add("day first" if first > _MIDDAY else "month first")
    return seen.pop() if len(seen) == 1 else ""


def _ordered(one: int, two: int, mark: str, order: DateOrder, text: str) -> tuple[int, int]:
    """Day and month."""
    if mark == "." or order == "day first" or one == two:
        return one, two
    if order == "month first":
        return two, one
    if one > _MIDDAY:
        return one, two
    if two > _MIDDAY:
        return two, one
    raise Unclear(tr("“{text}” can be read as two days: say whether the day or the month comes first.", text=text[:40]))


def _year(text: str, latest: date | None, whole: str) -> int:
    if len(text) > len("26"):
        return int(text)
    if latest is None:
        raise Unclear(tr("“{text}” has a year of two digits.", text=whole[:40]))
    century = latest.year - latest.year % _CENTURY
    year = century + int(text)
    return year if year <= latest.year + _AHEAD else year - _CENTURY


def _stamped(found: re.Match[str], text: str) -> When:
    year, month, day = found["year"], found["month"], found["day"]
    if not day:
        return When.parse(f"{year}-{month}" if month else year)
    if found["minute"] is None or found["hour"] + found["minute"] == "2400":
        return When.parse(f"{year}-{month}-{day}")
    return _when(found, int(year), int(month), int(day), text)


def _when(found: re.Match[str], year: int, month: int, day: int, text: str) -> When:
    given = found.groupdict()
    try:
        on = date(year, month, day)
        if given.get("hour") is None:
            return When.on(on)
        hour = int(given["hour"])
        if half := (given.get("half") or "").lower():
            hour = hour % _MIDDAY + (_MIDDAY if half == _AFTERNOON else 0)
        return When.on(on, time(hour, int(given["minute"]), int(given["second"] or 0)))
    except ValueError as bad:
        raise NotADate(tr("“{text}” is not a date in the calendar.", text=text[:40])) from bad
