"""Small wordings that screens, letters and searches share."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Flag, Limits, Result
from alpdesk.language import ENGLISH, mark, plural, spoken, tr, tr_marked

NBSP = "\N{NO-BREAK SPACE}"

_FLAGS: dict[Flag, tuple[str, str]] = {
    "low": ("L", mark("low", "flag of a result")),
    "normal": ("", mark("within limits")),
    "high": ("H", mark("high", "flag of a result")),
    "unknown": ("?", mark("not known")),
}
_SEXES: dict[Sex, str] = {
    "female": mark("female"),
    "male": mark("male"),
    "other": mark("other", "sex"),
    "unknown": mark("unknown", "sex"),
}
_STATUSES = {
    "registered": mark("registered", "status of a result"),
    "preliminary": mark("preliminary", "status of a result"),
    "final": mark("final", "status of a result"),
    "amended": mark("amended", "status of a result"),
    "corrected": mark("corrected", "status of a result"),
    "cancelled": mark("cancelled", "status of a result"),
    "entered-in-error": mark("entered in error", "status of a result"),
    "unknown": mark("unknown", "status of a result"),
}
_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ŀ": "l", "ŋ": "n", "ŧ": "t", "ƀ": "b",
    "ɨ": "i", "ʉ": "u", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ə": "e",
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
}  # fmt: skip
_MONTHS_FROM, _YEARS_FROM = 2, 24
_TABLE = str.maketrans(_LETTERS)


def quoted(text: str) -> str:
    """A text in the quotation marks of the language."""
    return tr("“{text}”", text=text)


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
    """“L”, “H”, “?” for not known, or nothing within limits: as printed beside a value, the same in all languages."""
    return _FLAGS[flag][0]


def flag_words(flag: Flag) -> str:
    """“low”, “high”, “within limits” or “not known”: as read aloud."""
    return tr_marked(_FLAGS[flag][1])


def sex_words(sex: Sex) -> str:
    """“female”, “male”, “other” or “unknown”."""
    return tr_marked(_SEXES[sex])


def status_words(status: str) -> str:
    """The status of a result in words; one that FHIR does not name stays as the laboratory wrote it."""
    return tr_marked(_STATUSES[status]) if status in _STATUSES else status


def joined(parts: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """“a”, “a and b”, “a, b and c”; nothing for an empty list."""
    *head, tail = parts or ("",)
    if not head:
        return tail
    before = ", ".join(head)
    return (
        tr("{before} and {last}", before=before, last=tail)
        if last == "and"
        else tr("{before} or {last}", before=before, last=tail)
    )


def listed(parts: Iterable[str]) -> str:
    """“a; b; c”, its marks set as the language of the moment sets them."""
    return f"{_before_mark()}; ".join(parts)


def headed(head: str, text: str) -> str:
    """“head: text”, the mark set as the language of the moment sets it."""
    return f"{head}{_before_mark()}: {text}"


def _before_mark() -> str:
    """French keeps a space that does not break before a mark of two parts."""
    return NBSP if spoken() == "fr" else ""


def number_text(number: Decimal) -> str:
    """A number with the decimal mark of the language of the moment, every printed decimal kept, no thousands parted.

    For screens and letters; what is stored, compared or exported is ``f"{number:f}"``.
    """
    return _local(f"{number:f}")


def quantity_text(quantity: Quantity | None) -> str:
    """A quantity as shown: local decimal mark, no line break before its unit; or “not known”."""
    if quantity is None:
        return tr("not known")
    number, *unit = str(quantity).split(" ", 1)
    return NBSP.join([_local(number), *unit]).replace(" ", NBSP)


def limits_text(limits: Limits) -> str:
    """“30–130 U/L”, “≤ 45 U/L”, “≥ 50 nmol/L”, the text as printed, or “not known”, with the local decimal mark."""
    low, high = limits.low, limits.high
    if low and high:
        first = number_text(low.number) if low.unit == high.unit else quantity_text(low)
        return f"{first}–{quantity_text(high)}"
    if high:
        return f"≤{NBSP}{quantity_text(high)}"
    return f"≥{NBSP}{quantity_text(low)}" if low else limits.text or tr("not known")


def value_text(result: Result) -> str:
    """The value of a result as shown: its quantity, else what the laboratory wrote, else “unreadable”."""
    return quantity_text(result.quantity) if result.quantity else result.value_text or tr("unreadable")


def result_text(result: Result) -> str:
    """“ALP 24 U/L on 12-Mar-2026, Laboratory A”, as shown; ``str(result)`` is the English sentence that is kept."""
    said = {"analyte": result.kind.short, "value": value_text(result).replace(NBSP, " ")}
    day = str(result.taken)
    if result.laboratory and day:
        return tr("{analyte} {value} on {day}, {laboratory}", **said, day=day, laboratory=result.laboratory)
    if result.laboratory:
        return tr("{analyte} {value} on an unknown date, {laboratory}", **said, laboratory=result.laboratory)
    return (
        tr("{analyte} {value} on {day}", **said, day=day) if day else tr("{analyte} {value} on an unknown date", **said)
    )


def date_text(day: date | None) -> str:
    """``12-Mar-2026``, or “not known”."""
    return tr("not known") if day is None else format_date(day)


def ago(day: date, today: date) -> str:
    """How long a day lies back: “today”, “yesterday”, “12 days ago”, then whole months, then whole years."""
    days, months = (today - day).days, (today.year - day.year) * 12 + today.month - day.month
    months -= today.day < day.day
    if days < 1:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if months < _MONTHS_FROM:
        return plural(days, "{number} day ago", "{number} days ago")
    if months < _YEARS_FROM:
        return plural(months, "{number} month ago", "{number} months ago")
    return plural(months // 12, "{number} year ago", "{number} years ago")


def counted(number: int, one: str, many: str = "") -> str:
    """“1 result”, “3 results”, in English: for what is kept; what is shown takes `plural`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _local(number: str) -> str:
    return number if spoken() == ENGLISH else number.replace(".", ",")
