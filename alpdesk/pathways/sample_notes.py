"""Notes on samples: whether what is written beside a result contradicts the sample's own date (AMB-37)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from alpdesk.clinical.dates import MONTHS

_SURGERY = r"(?:the |her |his |their |this )?(?:spinal |back |spine )?(?:operation|surgery|procedure)"
_PRE = re.compile(rf"\bpre[\s-]?(?:op|surg)|\b(?:before|prior to|preceding) {_SURGERY}", re.IGNORECASE)
_POST = re.compile(rf"\bpost[\s-]?(?:op|surg)|\b(?:after|following|since) {_SURGERY}", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:than|from|versus|vs\.?|with|to|since|above|below|over|like|as)(?: (?:the|her|his|their|a))?\s*$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\bday\s+(\d{1,3})\b|\b(\d{1,3}) days? (?:post|after)", re.IGNORECASE)
_TAKEN = re.compile(
    r"\b(?:taken|collected|collection|drawn|draw|sampled?|specimen|tube|label(?:l?ed)?|venepuncture|venipuncture|bled)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:received|reported|issued|printed|repeat|previous|earlier|last|next|compared?)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[;\n]|\.(?=\s|$)")
_DATES = re.compile(
    r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"
    r"|\b(?P<day2>\d{1,2})(?:st|nd|rd|th)?[.\-/ ]+(?P<month2>[A-Za-z]{3,9}|\d{1,2})[.,\-/ ]+(?P<year2>\d{4})\b"
    r"|\b(?P<month3>[A-Za-z]{3,9}) (?P<day3>\d{1,2})(?:st|nd|rd|th)?,? (?P<year3>\d{4})\b"
)
_NAMES = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}


def contradicts(note: str, taken: date, operated: date | None) -> bool:
    """Whether a note gives the sample another day: a date beside “taken”, “pre-op”, “post-op day 10”."""
    if any(day != taken for day in _sample_dates(note)):
        return True
    if operated is None:
        return False
    before, after = _describes(_PRE, note), _describes(_POST, note)
    if (after and not before and taken < operated) or (before and not after and taken > operated):
        return True
    told = _DAY.search(note)
    return bool(told and after and (taken - operated).days != int(told[1] or told[2]))


def _describes(words: re.Pattern[str], note: str) -> bool:
    """Whether the words describe the sample itself, not one that it is compared with (“higher than pre-op”)."""
    return any(not _COMPARED.search(note[: found.start()]) for found in words.finditer(note))


def _sample_dates(note: str) -> Iterator[date]:
    """The dates of sentences that speak of taking the sample, and not of its receipt or of another sample."""
    for sentence in _SENTENCE.split(note):
        if _TAKEN.search(sentence) and not _ANOTHER.search(sentence):
            yield from _dates_in(sentence)


def _dates_in(text: str) -> Iterator[date]:
    for found in _DATES.finditer(text):
        given = found.groupdict()
        year, month, day = (given[part] or given[f"{part}2"] or given[f"{part}3"] for part in ("year", "month", "day"))
        number = int(month) if month.isdigit() else _NAMES.get(month[:3].casefold(), 0)
        try:
            yield date(int(year), number, int(day))
        except ValueError:
            continue
