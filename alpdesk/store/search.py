"""Finding patients as one types: by the beginning of any name, identifier or date of birth, from indexes alone."""

# ruff: noqa: S608 - the SQL is put together from constants of this module; every value is a parameter

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from alpdesk.clinical.dates import MONTHS, When
from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.record import Patient
from alpdesk.clinical.wording import fold
from alpdesk.store.rows import HEAD, Row, head_of

Run = Callable[[str, Sequence[object]], Sequence[Row]]
"""Runs one SELECT with its parameters."""

_LAST = "\U0010ffff"
_COMMON = 500
"""A word is counted no further than this when the rarest of several is looked for."""
_MOST_WORDS = 8
_MONTH = {month.lower(): number for number, month in enumerate(MONTHS, 1)}

_ISO = re.compile(r"(?<!\w)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\w)")
_TYPED = re.compile(r"(?<!\w)(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})(?!\w)")
_NAMED = re.compile(r"(?<!\w)(\d{1,2})[ .-]?([a-z]{3,9})[ .-]?(\d{0,4})(?!\w)")
_DIGITS = re.compile(r"(?<=\d)[ ./-](?=\d)")


def name_key(name: str) -> str:
    """A name as it is ordered and searched: folded, without apostrophes, other marks as single blanks."""
    return " ".join(re.sub(r"[\W_]+", " ", fold(name).replace("'", "")).split())


def search_words(patient: Patient) -> set[str]:
    """What finds the patient besides the beginnings of family and given name."""
    words: set[str] = set()
    for name in (patient.family, patient.given):
        words |= set(name_key(name).split()[1:]) | set(fold(name).split("'")[1:])
    words |= {re.sub(r"[\W_]", "", fold(identifier.value)) for identifier in patient.identifiers}
    return {word for word in words | _birth_words(patient.born) if word}


def _birth_words(born: When) -> set[str]:
    if born.day is None:
        return {re.sub(r"\D", "", born.text)}
    month = MONTHS[born.day.month - 1].lower()
    return {f"{born.day:%Y%m%d}", f"{born.day:%d%m%Y}", f"{born.day:%d}{month}{born.day:%Y}"}


def query_words(text: str) -> tuple[str, ...]:
    """The words to look for; dates and numbers in the form in which ``search_words`` keeps them."""
    plain = _ISO.sub(lambda m: f"{m[1]}{int(m[2]):02d}" + (f"{int(m[3]):02d}" if m[3] else ""), fold(text))
    plain = _TYPED.sub(lambda m: f"{int(m[1]):02d}{int(m[2]):02d}{m[3]}", plain)
    plain = _NAMED.sub(_named_date, plain)
    return tuple(dict.fromkeys(name_key(_DIGITS.sub("", plain)).split()))[:_MOST_WORDS]


def _named_date(found: re.Match[str]) -> str:
    month = found[2][:3]
    return f"{int(found[1]):02d}{month}{found[3]}" if month in _MONTH else found[0]


@dataclass(frozen=True, slots=True)
class _Arm:
    """One index to walk along for the rarest word, in its own order, past what earlier arms found."""

    source: str
    order: str
    uses: int

    def select(self, what: str, others: int, tail: str = "") -> str:
        return f"SELECT {what} FROM {self.source}{_ANOTHER * others}{tail}"

    def parameters(self, word: str, others: Sequence[str]) -> list[object]:
        lead = [word, word + _LAST] * self.uses
        return [*lead, *(bound for other in others for bound in (other, other + _LAST) * 3)]


_FAMILY = "p.family_key >= ? AND p.family_key < ?"
_GIVEN = "p.given_key >= ? AND p.given_key < ?"
_WORD = "word >= ? AND word < ?"
_ANOTHER = (
    f" AND ({_FAMILY} OR {_GIVEN} OR EXISTS "
    "(SELECT 1 FROM patient_word w WHERE w.patient_id = p.id AND w.word >= ? AND w.word < ?))"
)
_ARMS = (
    _Arm(f"patient p WHERE {_FAMILY}", "p.family_key, p.given_key, p.id", 1),
    _Arm(f"patient p WHERE {_GIVEN} AND NOT ({_FAMILY})", "p.given_key, p.family_key, p.id", 2),
    _Arm(
        "patient_word x CROSS JOIN patient p ON p.id = x.patient_id WHERE x.word >= ? AND x.word < ? "
        f"AND NOT ({_FAMILY}) AND NOT ({_GIVEN}) AND x.word = (SELECT min(y.word) FROM patient_word y "
        "WHERE y.patient_id = x.patient_id AND y.word >= ? AND y.word < ?)",
        "x.word, x.patient_id",
        4,
    ),
)
_RARITY = " + ".join(
    f"(SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {_COMMON}))"
    for source in (
        f"patient p WHERE {_FAMILY}",
        f"patient p WHERE {_GIVEN}",
        "patient_word WHERE word >= ? AND word < ?",
    )
)


def _rarest_first(run: Run, words: tuple[str, ...]) -> list[str]:
    if len(words) == 1:
        return list(words)
    return sorted(words, key=lambda word: run(f"SELECT {_RARITY}", [word, word + _LAST] * 3)[0][0])


def find(run: Run, text: str, limit: int, offset: int = 0) -> tuple[PatientHead, ...]:
    """The patients of whom every word of ``text`` begins a name, identifier or date of birth.

    In the order of family names; with a text, those whose family name it begins come first.
    """
    words = query_words(text)
    if not words:
        every = f"SELECT {HEAD} FROM patient p ORDER BY {_ARMS[0].order} LIMIT ? OFFSET ?"
        return tuple(head_of(row) for row in run(every, [limit, offset]))
    lead, *others = _rarest_first(run, words)
    found: list[Row] = []
    for arm in _ARMS:
        wanted = offset + limit - len(found)
        if wanted > 0:
            select = arm.select(HEAD, len(others), f" ORDER BY {arm.order} LIMIT ?")
            found.extend(run(select, [*arm.parameters(lead, others), wanted]))
    return tuple(head_of(row) for row in found[offset:])


def count(run: Run, text: str = "") -> int:
    """How many patients ``find`` would give without a limit."""
    words = query_words(text)
    if not words:
        return int(run("SELECT count(*) FROM patient", [])[0][0])
    lead, *others = _rarest_first(run, words)
    counts = (run(arm.select("count(*)", len(others)), arm.parameters(lead, others)) for arm in _ARMS)
    return sum(int(rows[0][0]) for rows in counts)
