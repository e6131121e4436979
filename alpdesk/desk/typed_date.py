"""A date as it is typed: “12 mar 2026”, “12/03/2026”, “mar 2026”, “today”, “-3d”; read in one way or refused."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from alpdesk.clinical.dates import MONTHS, NEVER, NotADate, When, add_months

LONGEST = 40
"""Characters: a longer text is no date."""
_UNKNOWN = {"unknown", "not known", "unk"}
_SHIFT = re.compile(r"([+-])\s?(\d{1,4})\s?([dwmy])[a-z]*", re.ASCII)
_TIME = re.compile(r"(.*?)[ t,]+(\d{1,2}:\d{2})", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})", re.ASCII)
_MONTH_YEAR = re.compile(r"(\d{1,2})[ /.-](\d{4})", re.ASCII)
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ /.-]*([a-z]{3,9})\.?(?:[ /.,-]+(\d{4}))?", re.ASCII)
_NAMED_YEAR = re.compile(r"([a-z]{3,9})\.?[ /.,-]*(\d{4})", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}[ /.-]*(?:\d{1,2}|[a-z]{3,9})[ /.,-]+\d{2}", re.ASCII)
_FULL = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_YEARS_BACK = 9
"""A day and month without a year: 29 February comes back within eight years."""


def read_date(typed: str, today: date) -> When:
    """The moment typed, of the precision typed; NEVER for nothing and for “unknown”.

    Numbers go day, month, year. A day and month alone mean the latest such day up to ``today``. Raises NotADate
    for everything else, above all for a year of two digits.
    """
    plain = _plain(typed)
    if not plain or plain in _UNKNOWN:
        return NEVER
    if len(plain) > LONGEST:
        raise _refused(typed)
    try:
        return When.parse(plain.upper())
    except NotADate as error:
        timed = _TIME.fullmatch(plain)
        iso = _iso(timed[1] if timed else plain, today)
        if not iso:
            raise _refused(typed) from error
        return _parsed(f"{iso}T{timed[2]:0>5}" if timed else iso, typed)


def echo(when: When, today: date) -> str:
    """What was understood: “12-Mar-2026, 4 days ago”; empty for NEVER."""
    clock = f" {when.clock:%H:%M}" if when.clock else ""
    if when.day is None:
        return str(when)
    days = (today - when.day).days
    if abs(days) > len(_FULL) * 31:
        return f"{when}{clock}"
    near = {0: "today", 1: "yesterday", -1: "tomorrow"}.get(days)
    return f"{when}{clock}, {near or (f'{days} days ago' if days > 0 else f'in {-days} days')}"


def _plain(typed: str) -> str:
    text = unicodedata.normalize("NFKC", typed).casefold()
    return " ".join(text.translate(str.maketrans("−–‐‑", "----")).split())


def _iso(plain: str, today: date) -> str:
    """The date as ISO text, not yet looked up in the calendar; empty when nothing fits."""
    near = {"today": 0, "yesterday": -1, "tomorrow": 1}.get(plain)
    if near is not None:
        return (today + timedelta(days=near)).isoformat()
    if found := _SHIFT.fullmatch(plain):
        return _shifted(today, int(found[1] + found[2]), found[3])
    if found := _NUMBERS.fullmatch(plain):
        return f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}"
    if found := _MONTH_YEAR.fullmatch(plain):
        return f"{found[2]}-{int(found[1]):02d}"
    if (found := _DAY_NAMED.fullmatch(plain)) and (month := _month(found[2])):
        year = found[3] or _latest_year(int(found[1]), month, today)
        return f"{year}-{month:02d}-{int(found[1]):02d}"
    if (found := _NAMED_YEAR.fullmatch(plain)) and (month := _month(found[1])):
        return f"{found[2]}-{month:02d}"
    return ""


def _shifted(today: date, number: int, unit: str) -> str:
    try:
        if unit in "dw":
            return (today + timedelta(days=number * (7 if unit == "w" else 1))).isoformat()
        return add_months(today, number * (12 if unit == "y" else 1)).isoformat()
    except (OverflowError, ValueError):
        return ""


def _month(name: str) -> int:
    names = [*map(str.casefold, MONTHS), *map(str.casefold, _FULL), "sept"]
    return (names.index(name) % len(MONTHS) + 1 if name != "sept" else 9) if name in names else 0


def _latest_year(day: int, month: int, today: date) -> int:
    for year in range(today.year, today.year - _YEARS_BACK, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return year
    return today.year


def _parsed(iso: str, typed: str) -> When:
    try:
        return When.parse(iso)
    except NotADate as error:
        raise NotADate(f"“{typed.strip()}” is not a date in the calendar.") from error


def _refused(typed: str) -> NotADate:
    shown = typed.strip()[:LONGEST]
    if _SHORT_YEAR.fullmatch(_plain(typed)):
        return NotADate(f"“{shown}” could mean two centuries: write the year with four digits.")
    return NotADate(f"“{shown}” is not a date: write it such as 12 Mar 2026, Mar 2026 or 2026.")


__all__ = ["NotADate", "echo", "read_date"]
