"""Small wordings that screens, letters and searches share."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Flag

NBSP = "\N{NO-BREAK SPACE}"
NOT_KNOWN = "not known"

_FLAGS: dict[Flag, tuple[str, str]] = {
    "low": ("L", "low"),
    "normal": ("", "within limits"),
    "high": ("H", "high"),
    "unknown": ("?", NOT_KNOWN),
}
_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ŀ": "l", "ŋ": "n", "ŧ": "t", "ƀ": "b",
    "ɨ": "i", "ʉ": "u", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ə": "e",
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
}  # fmt: skip
_MONTHS_FROM, _YEARS_FROM = 2, 24
_TABLE = str.maketrans(_LETTERS)


def fold(text: str) -> str:
    """The text as it is compared and searched: no case, no accents, ł as l, ß as ss, blanks single.

    Folding a folded text changes nothing, so that both sides of a comparison may be folded freely.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    plain = text
    while (again := _fold_once(plain)) != plain:
        plain = again
    return plain


def _fold_once(text: str) -> str:
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return " ".join(kept.translate(_TABLE).split())


def flag_letter(flag: Flag) -> str:
    """“L”, “H”, “?” for not known, or nothing within limits: as printed beside a value."""
    return _FLAGS[flag][0]


def flag_words(flag: Flag) -> str:
    """“low”, “high”, “within limits” or “not known”: as read aloud."""
    return _FLAGS[flag][1]


def joined(parts: Sequence[str], last: str = "and") -> str:
    """“a”, “a and b”, “a, b and c”; nothing for an empty list."""
    *head, tail = parts or ("",)
    return f"{', '.join(head)} {last} {tail}" if head else tail


def quantity_text(quantity: Quantity | None) -> str:
    """A quantity that no line break parts from its unit, or “not known”."""
    return NOT_KNOWN if quantity is None else str(quantity).replace(" ", NBSP)


def date_text(day: date | None) -> str:
    """``12-Mar-2026``, or “not known”."""
    return NOT_KNOWN if day is None else format_date(day)


def ago(day: date, today: date) -> str:
    """How long a day lies back: “today”, “yesterday”, “12 days ago”, then whole months, then whole years."""
    days, months = (today - day).days, (today.year - day.year) * 12 + today.month - day.month
    months -= today.day < day.day
    if days < 1:
        return "today"
    if days == 1:
        return "yesterday"
    if months < _MONTHS_FROM:
        return f"{counted(days, 'day')} ago"
    return f"{months} months ago" if months < _YEARS_FROM else f"{counted(months // 12, 'year')} ago"


def counted(number: int, one: str, many: str = "") -> str:
    """“1 result”, “3 results”; ``many`` where an s is not enough."""
    return f"{number} {one if number == 1 else many or one + 's'}"
