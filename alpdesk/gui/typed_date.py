"""Dates as clinicians type them: read, or refused with a sentence; a year of two digits only where it is near."""

from __future__ import annotations

import re
from datetime import date, timedelta

from alpdesk.clinical.dates import NEVER, NotADate, When, add_months, month_number
from alpdesk.clinical.wording import fold
from alpdesk.language import Language, mark, spoken, tr, tr_marked

_FARTHEST = 150
DAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"),
    mark("Sunday"),
)  # fmt: skip
UNKNOWN = frozenset({
    "unknown", "not known", "nk", "unbekannt", "nicht bekannt", "inconnu", "inconnue", "non connu", "non connue",
})  # fmt: skip
_WORDS = {
    "today": 0, "t": 0, "heute": 0, "h": 0, "aujourd'hui": 0, "aujourdhui": 0, "auj": 0,
    "yesterday": -1, "gestern": -1, "hier": -1,
    "tomorrow": 1, "morgen": 1, "demain": 1,
}  # fmt: skip
_UNITS: dict[Language, dict[str, str]] = {
    "en": {},
    "de": {"t": "d", "j": "y"},
    "fr": {"j": "d", "s": "w", "a": "y"},
}
"""Letters beside d, w, m and y, for who speaks the language alone: 3j are three days (jours) or three years (Jahre)."""
_AWAY = re.compile(r"(?P<sign>[+-])\s*(?P<count>\d{1,4})\s*(?P<unit>[dtjwsmya])", re.ASCII)
_NUMBERS = re.compile(r"(?P<day>\d{1,2})[./ -](?P<month>\d{1,2})[./ -](?P<year>\d{4})", re.ASCII)
_NAMED = re.compile(r"(?:(?P<day>\d{1,2})(?:er(?= ))?[. -]*)?(?P<month>[a-z]{3,9})\.?[, -]*(?P<year>\d{4})?", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -](?P<year>\d{2})", re.ASCII)
_YEARS_BACK, _YEARS_AHEAD = 10, 1
"""Within these years a year of two digits is taken as meant."""


def read_date(text: str, today: date, *, near: bool = False) -> When:
    """Read “12 mar 2026”, “12/03/2026” (day first), “2026-03-12”, “mar 2026”, “2026”, “today”, “-3d” or “+2w”.

    German and French words and months are read as well (“12. März 2026”, “1er août 2026”, “gestern”, “demain”),
    whatever the language of the moment. Nothing typed, and “unknown”, give NEVER. Raises NotADate.

    ``near`` reads “3.4.26” as a day of the last ten years or the next: for what happens in a clinic, whose date is
    said back in full; never for births.
    """
    plain = fold(text)
    if near and (found := _SHORT_YEAR.fullmatch(plain)):
        plain = _in_full(plain, found, today)
    if not plain or plain in UNKNOWN:
        return NEVER
    if plain in _WORDS:
        return When.on(today + timedelta(days=_WORDS[plain]))
    if found := _AWAY.fullmatch(plain):
        return When.on(_away(found, today))
    if found := _NUMBERS.fullmatch(plain):
        return _whole(text, int(found["year"]), int(found["month"]), int(found["day"]))
    if _SHORT_YEAR.fullmatch(plain):
        raise NotADate(tr("Write the year of “{text}” with four digits.", text=text.strip()))
    if (found := _NAMED.fullmatch(plain)) and (month := month_number(found["month"])):
        return _named(text, found, month, today)
    return When.parse(plain)


def echo(when: When) -> str:
    """What was understood: “= 12-Mar-2026 (Thursday)”, “= Mar-2026”, or nothing."""
    if when.day is not None:
        return f"= {when} ({tr_marked(DAYS[when.day.weekday()])})"
    return tr("= {month}, day not known", month=when) if when.first is not None else ""


def _in_full(plain: str, found: re.Match[str], today: date) -> str:
    """The date with all digits of its year, if that is near; else as it is."""
    year = today.year - today.year % 100 + int(found["year"])
    if today.year - _YEARS_BACK <= year <= today.year + _YEARS_AHEAD:
        return f"{plain[: found.start('year')]}{year}"
    return plain


def _away(found: re.Match[str], today: date) -> date:
    count = int(found["count"]) * (-1 if found["sign"] == "-" else 1)
    unit = _UNITS[spoken()].get(found["unit"], found["unit"])
    if unit not in "dwmy":
        raise NotADate(tr("“{text}” is not a date: write it as YYYY-MM-DD.", text=found[0]))
    months = {"m": count, "y": 12 * count}.get(unit)
    days = {"d": count, "w": 7 * count}.get(unit, 0)
    day = today + timedelta(days=days) if months is None else add_months(today, months)
    if abs(day.year - today.year) > _FARTHEST:
        msg = tr("“{text}” is more than {number} years away: write the date out.", text=found[0], number=_FARTHEST)
        raise NotADate(msg)
    return day


def _named(text: str, found: re.Match[str], month: int, today: date) -> When:
    day, year = found["day"], found["year"]
    if year is None:
        raise NotADate(tr("Write the year as well, such as 12 mar {year}.", year=today.year))
    return _whole(text, int(year), month, int(day)) if day else When.parse(f"{year}-{month:02d}")


def _whole(text: str, year: int, month: int, day: int) -> When:
    try:
        return When.on(date(year, month, day))
    except ValueError as bad:
        raise NotADate(tr("“{text}” is not a date in the calendar.", text=text.strip()[:40])) from bad
