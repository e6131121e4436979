"""Finding patients as one types: by the beginning of any name, identifier or date of birth, from indexes alone."""

# ruff: noqa: S608 - the SQL is put together from constants of this module; every value is a parameter

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from alpdesk.clinical.dates import MONTHS, When, month_number
from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.record import Patient
from alpdesk.clinical.wording import fold
from alpdesk.store.rows import HEAD, Row, head_of

Run = Callable[[str, Sequence[object]], Sequence[Row]]
"""Runs one SELECT with its parameters."""

_LAST = "\U0010ffff"
_COMMON = 4_000
"""A word is counted no further than this when the rarest of several is looked for."""
_MOST_WORDS = 8
_MONTHS = [month.lower() for month in MONTHS]

_ISO = re.compile(r"(?<!\w)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\w)")
_TYPED = re.compile(r"(?<!\w)(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})(?!\w)")
_NAMED = re.compile(r"(?<!\w)(\d{1,2})[ .-]?([a-z]{1,9})[ .-]?(\d{0,4})(?!\w)")
_DIGITS = re.compile(r"(?<=\d)[ ./-](?=\d)")


def name_key(name: str) -> str:
    """A name as it is ordered and searched: folded, without apostrophes, other marks as single blanks."""
    return " ".join(re.sub(r"[\W_]+", " ", fold(name).replace("'", "")).split())


def search_words(patient: Patient) -> set[str]:
    """What finds the patient besides the beginnings of family and given name."""
    words: set[str] = set()
    for name in (patient.family, patient.given):
        words |= set(name_key(name).split()[1:]) | set(fold(name).split("'")[1:])
    for identifier in patient.identifiers:
        parts = name_key(identifier.value).split()
        words |= {"".join(parts), *parts[1:]} if re.search(r"[^\d ]", " ".join(parts)) else {"".join(parts)}
    return {word for word in words | _birth_words(patient.born) if word}


def _birth_words(born: When) -> set[str]:
    if born.day is None:
        return {re.sub(r"\D", "", born.text)}
    month = _MONTHS[born.day.month - 1]
    return {f"{born.day:%Y%m%d}", f"{born.day:%d%m%Y}", f"{born.day:%d}{month}{born.day:%Y}"}


def query_words(text: str) -> tuple[str, ...]:
    """The words to look for; dates and numbers in the form in which ``search_words`` keeps them."""
    plain = _ISO.sub(lambda m: f"{m[1]}{int(m[2]):02d}" + (f"{int(m[3]):02d}" if m[3] else ""), fold(text))
    plain = _TYPED.sub(lambda m: f"{int(m[1]):02d}{int(m[2]):02d}{m[3]}", plain)
    plain = _NAMED.sub(_named_date, plain)
    return tuple(dict.fromkeys(name_key(_DIGITS.sub("", plain)).split()))[:_MOST_WORDS]


def _named_date(found: re.Match[str]) -> str:
    """A day and a month, English as the words of patients are kept; half a word of a month is looked for as typed."""
    number, month = month_number(found[2]), found[2][:3]
    known = any(name.startswith(month) for name in _MONTHS)
    if number and not known:
        month = _MONTHS[number - 1]
    return f"{int(found[1]):02d}{month}{found[3]}" if number or known else found[0]


_FAMILY = "p.family_key >= ? AND p.family_key < ?"
_GIVEN = "p.given_key >= ? AND p.given_key < ?"
_WORD = "w.word >= ? AND w.word < ?"
_NAMED_SO = f"({_FAMILY} OR {_GIVEN})"
_FOUND_SO = f"({_FAMILY} OR {_GIVEN} OR EXISTS (SELECT 1 FROM patient_word w WHERE w.patient_id = p.id AND {_WORD}))"
_AMONG_FEW = f"({_FAMILY} OR {_GIVEN} OR p.id IN (SELECT w.patient_id FROM patient_word w WHERE {_WORD}))"
"""The same, for a word that few patients have besides their names: they are looked up once, not for each patient."""


@dataclass(frozen=True, slots=True)
class _Other:
    """A word that must fit besides the rarest, and whether few patients have it besides their names."""

    word: str
    few: bool


@dataclass(frozen=True, slots=True)
class _Arm:
    """One index to walk along for the rarest word, in its own order, past what earlier arms found.

    ``uses`` counts the bounds of the rarest word. The other words must fit too: by the names in that same index, which
    is cheap (``names``), or else in any way.
    """

    source: str
    order: str
    uses: int
    names: bool = False

    def select(self, what: str, others: Sequence[_Other]) -> str:
        found = (_NAMED_SO if self.names else _AMONG_FEW if other.few else _FOUND_SO for other in others)
        fit = "".join(f" AND {so}" for so in found)
        beyond = f" AND NOT ({' AND '.join([_NAMED_SO] * len(others))})" if others and self.order in _CHEAP else ""
        return f"SELECT {what} FROM {self.source}{fit}{'' if self.names else beyond} ORDER BY {self.order} LIMIT ?"

    def parameters(self, lead: str, others: Sequence[_Other]) -> list[str]:
        bounds = [lead, lead + _LAST] * self.uses
        for other in others:
            bounds += [other.word, other.word + _LAST] * (2 if self.names else 3)
        if others and not self.names and self.order in _CHEAP:
            for other in others:
                bounds += [other.word, other.word + _LAST] * 2
        return bounds


_WORDS = "patient_word w CROSS JOIN patient p ON p.id = w.patient_id"
_FIRST_WORD = (
    "w.word = (SELECT min(y.word) FROM patient_word y WHERE y.patient_id = w.patient_id AND y.word >= ? AND y.word < ?)"
)
_BY_FAMILY = (f"patient p WHERE {_FAMILY}", "p.family_key, p.given_key, p.id", 1)
_BY_GIVEN = (f"patient p WHERE {_GIVEN} AND NOT ({_FAMILY})", "p.given_key, p.family_key, p.id", 2)
_BY_WORD = (
    f"{_WORDS} WHERE {_WORD} AND {_FIRST_WORD} AND NOT ({_FAMILY}) AND NOT ({_GIVEN})",
    "w.word, w.patient_id",
    4,
)
_CHEAP = {_BY_FAMILY[1], _BY_GIVEN[1]}
_ONE_WORD = (_Arm(*_BY_FAMILY), _Arm(*_BY_GIVEN), _Arm(*_BY_WORD))
_MORE_WORDS = (_Arm(*_BY_FAMILY, names=True), _Arm(*_BY_GIVEN, names=True), *_ONE_WORD)
_EVERYBODY = f"SELECT {{}} FROM patient p ORDER BY {_BY_FAMILY[1]} LIMIT ? OFFSET ?".format
_RARITY = "SELECT family + given + words, words FROM (SELECT {})".format(
    ", ".join(
        f"(SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {_COMMON})) AS {name}"
        for name, source in (
            ("family", f"patient p WHERE {_FAMILY}"),
            ("given", f"patient p WHERE {_GIVEN}"),
            ("words", f"patient_word w WHERE {_WORD}"),
        )
    )
)


def _rarest_first(run: Run, words: tuple[str, ...]) -> tuple[str, list[_Other]]:
    """The word to walk along, and the others, the rarest first."""
    if len(words) == 1:
        return words[0], []
    counted = [(run(_RARITY, [word, word + _LAST] * 3)[0], word) for word in words]
    (_, lead), *others = sorted(counted, key=lambda one: one[0][0])
    return lead, [_Other(word, found[-1] < _COMMON) for found, word in others]


def _walked(run: Run, words: tuple[str, ...], what: str, most: int) -> list[Row]:
    """The first rows of ``what`` along the arms, one after the other, until there are enough."""
    lead, others = _rarest_first(run, words)
    found: list[Row] = []
    for arm in _MORE_WORDS if others else _ONE_WORD:
        if len(found) < most:
            found.extend(run(arm.select(what, others), [*arm.parameters(lead, others), most - len(found)]))
    return found


def find(run: Run, text: str, limit: int, offset: int = 0) -> tuple[PatientHead, ...]:
    """The patients of whom every word of ``text`` begins a name, identifier or date of birth.

    In the order of family names; with a text, those whose family name begins with its rarest word come first.
    """
    words = query_words(text)
    rows = _walked(run, words, HEAD, offset + limit)[offset:] if words else run(_EVERYBODY(HEAD), [limit, offset])
    return tuple(head_of(row) for row in rows)


def listed(run: Run, text: str, limit: int, most: int) -> tuple[tuple[str, ...], int]:
    """The ids of the patients that ``find`` would give, and ``count``, in one walk along the index."""
    words = query_words(text)
    rows = _walked(run, words, "p.id", max(limit, most)) if words else run(_EVERYBODY("p.id"), [limit, 0])
    return tuple(str(row[0]) for row in rows[:limit]), min(len(rows), most) if words else count(run, "", most)


def count(run: Run, text: str, most: int) -> int:
    """How many patients ``find`` would give, counted no further than ``most``; without a text, all patients."""
    words = query_words(text)
    if not words:
        return int(run("SELECT count(*) FROM patient", [])[0][0])
    return len(_walked(run, words, "p.id", most))
