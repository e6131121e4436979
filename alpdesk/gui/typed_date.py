"""Dates as clinicians type them: read, or refused with a sentence; a year of two digits is never guessed."""

from __future__ import annotations

import re
from datetime import date, timedelta

from alpdesk.clinical.dates import MONTHS, NEVER, NotADate, When, add_months

_FARTHEST = 150
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
UNKNOWN = frozenset({"unknown", "not known", "nk"})
_AWAY = re.compile(r"(?P<sign>[+-])\s*(?P<count>\d{1,4})\s*(?P<unit>[dwmy])", re.ASCII)
_NUMBERS = re.compile(r"(?P<day>\d{1,2})[./ -](?P<month>\d{1,2})[./ -](?P<year>\d{4})", re.ASCII)
_NAMED = re.compile(r"(?:(?P<day>\d{1,2})[. -]*)?(?P<month>[a-z]{3,9})\.?[, -]*(?P<year>\d{4})?", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2}", re.ASCII)
_LONG = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def read_date(text: str, today: date) -> When:
    """Read “12 mar 2026”, “12/03/2026” (day first), “2026-03-12”, “mar 2026”, “2026”, “today”, “-3d” or “+2w”.

    Nothing typed, and “unknown”, give NEVER. Raises NotADate.
    """
    plain = " ".join(text.casefold().replace("−", "-").replace("\u2011", "-").split())
    if not plain or plain in UNKNOWN:
        return NEVER
    word = {"today": 0, "t": 0, "yesterday": -1, "tomorrow": 1}.get(plain)
    if word is not None:
        return When.on(today + timedelta(days=word))
    if found := _AWAY.fullmatch(plain):
        return When.on(_away(found, today))
    if found := _NUMBERS.fullmatch(plain):
        return _whole(text, int(found["year"]), int(found["month"]), int(found["day"]))
    if _SHORT_YEAR.fullmatch(plain):
        raise NotADate(f"Write the year of “{text.strip()}” with four digits.")
    if (found := _NAMED.fullmatch(plain)) and (month := _month(found["month"])):
        return _named(text, found, month, today)
    return When.parse(plain)


def echo(when: When) -> str:
    """What was understood: “= 12-Mar-2026 (Thursday)”, “= Mar-2026”, or nothing."""
    if when.day is not None:
        return f"= {when} ({DAYS[when.day.weekday()]})"
    return f"= {when}, day not known" if when.first is not None else ""


def _away(found: re.Match[str], today: date) -> date:
    count = int(found["count"]) * (-1 if found["sign"] == "-" else 1)
    months = {"m": count, "y": 12 * count}.get(found["unit"])
    days = {"d": count, "w": 7 * count}.get(found["unit"], 0)
    day = today + timedelta(days=days) if months is None else add_months(today, months)
    if abs(day.year - today.year) > _FARTHEST:
        raise NotADate(f"“{found[0]}” is more than {_FARTHEST} years away: write the date out.")
    return day


def _named(text: str, found: re.Match[str], month: int, today: date) -> When:
    day, year = found["day"], found["year"]
    if year is None:
        raise NotADate(f"Write the year as well, such as 12 mar {today.year}.")
    return _whole(text, int(year), month, int(day)) if day else When.parse(f"{year}-{month:02d}")


def _whole(text: str, year: int, month: int, day: int) -> When:
    try:
        return When.on(date(year, month, day))
    except ValueError as bad:
        raise NotADate(f"“{text.strip()[:40]}” is not a date in the calendar.") from bad


def _month(word: str) -> int:
    """The number of a month by its first letters; 0 where it is none."""
    short = {name.casefold(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}
    return short.get(word) or next((n for n, name in enumerate(_LONG, 1) if name == word), 0)
