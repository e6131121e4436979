"""Notes on samples: whether what is written beside a result contradicts the sample's own date (AMB-37)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from alpdesk.clinical.dates import MONTHS

_SURGERY = r"(?:the |her |his |their |this )?(?:spinal |back |spine )?(?:operation|surgery|procedure)"
_PRE = rf"(?i)\bpre[\s-]?(?:op|surg)|\b(?:before|prior to|preceding) {_SURGERY}"
_POST = rf"(?i)\bpost[\s-]?(?:op|surg)|\b(?:after|following|since) {_SURGERY}"
_COMPARED = r"(?i)\b(?:than|from|versus|vs\.?|with|to|since|above|below|over|like|as)(?: (?:the|her|his|their|a))?\s*$"
_DAY = r"(?i)\bday\s+(\d{1,3})\b|\b(\d{1,3}) days? (?:post|after)"
_TAKEN = (
    r"(?i)\b(?:taken|collected|collection|drawn|draw|sampled?|specimen|tube|label(?:l?ed)?|venepuncture|venipuncture"
    r"|bled)\b"
)
_ANOTHER = r"(?i)\b(?:received|reported|issued|printed|repeat|previous|earlier|last|next|compared?)\b"
_SENTENCE = r"[;\n]|\.(?=\s|$)"
_DATES = (
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
    told = re.search(_DAY, note)
    return bool(told and after and (taken - operated).days != int(told[1] or told[2]))


def _describes(words: str, note: str) -> bool:
    """Whether the words describe the sample itself, not one that it is compared with (“higher than pre-op”)."""
    return any(not re.search(_COMPARED, note[: found.start()]) for found in re.finditer(words, note))


def _sample_dates(note: str) -> Iterator[date]:
    """The dates of sentences that speak of taking the sample, and not of its receipt or of another sample."""
    for sentence in re.split(_SENTENCE, note):
        if re.search(_TAKEN, sentence) and not re.search(_ANOTHER, sentence):
            yield from _dates_in(sentence)


def _dates_in(text: str) -> Iterator[date]:
    for found in re.finditer(_DATES, text):
        given = found.groupdict()
        year, month, day = (given[part] or given[f"{part}2"] or given[f"{part}3"] for part in ("year", "month", "day"))
        try:
            number = int(month) if month.isdigit() else _NAMES[month[:3].casefold()]
            yield date(int(year), number, int(day))
        except (KeyError, ValueError):
            continue
