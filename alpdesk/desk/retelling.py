"""What the record keeps in English, told again in the language of the moment: audit lines, imports, causes, reasons.

A kept sentence was made from the sentences of the code, so that the catalogue that translates those translates it too:
the sentence whose fixed words all stand in it, in their order, gives its translation, and what stood between them is
told again in its turn. What no sentence fits, above all what somebody typed, stays as it is.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import MONTHS, format_date
from alpdesk.clinical.remembering import held
from alpdesk.clinical.wording import headed, joined
from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, Language, known, one_or_many, speaking, spoken

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Assessment

_LEAST = 6
"""Fixed letters that a sentence with gaps needs to be believed; a gap that takes few things counts for some."""
_MOST_COLONS = 4
"""So many colons of a text are tried: what stands in a file may hold thousands, and each try reads the whole text."""
_MONTH = f"(?:{'|'.join(MONTHS)})"
_DATE = rf"\d{{2}}-{_MONTH}-\d{{4}}"
_DATES = re.compile(rf"(?<!\w){_DATE}(?!\w)")
_END = re.compile(r"(?<=[.?!]) (?=[A-Z“])")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_NUMBER = "number"
_ANALYTES = sorted({re.escape(name) for one in ANALYTES.values() for name in (one.called, one.abbreviated)}, key=len)
_GAPS = {
    _NUMBER: r"\d[\d,]*",
    "id": r"\S+(?: to \d+)?",
    "line": r"\d+",
    "day": rf"(?:{_DATE}(?: \d\d:\d\d)?|(?:{_MONTH}-)?\d{{4}}|an unknown date)",
    "value": "(?:(?! and ).)+?",
    "analyte": f"(?:{'|'.join(reversed(_ANALYTES))})",
}
"""What stands in gaps of these names; in any other stands anything."""
_VERBATIM = frozenset({"name", "text", "heading", "unit", "laboratory", "title", "problem", "medicine", "operation"})
_COUNTS = {"day": 3, "analyte": _LEAST}
_QUOTES = "“”"


@dataclass(frozen=True, slots=True)
class _Sentence:
    """An English sentence with gaps: the longest of its fixed words, and the forms of its translation."""

    text: str
    telling: str
    forms: tuple[str, ...]
    weight: int

    def gaps(self, text: str) -> dict[str, str] | None:
        """What stands in the gaps of a text that is this sentence."""
        found = _pattern(self.text).fullmatch(text)
        return found.groupdict() if found else None


@contextmanager
def in_english() -> Iterator[None]:
    """Word in English what is kept; a failure says its sentence in the language of the moment."""
    try:
        with speaking(ENGLISH):
            yield
    except AlpDeskError as failure:
        failure.args = (retold(failure.sentence), *failure.args[1:])
        raise


def retold(text: str) -> str:
    """A text that is kept in English, in the language of the moment; as it is where it is no sentence of AlpDesk's."""
    language = spoken()
    return text if language == ENGLISH or not text else _retold(text, language)


def retold_entries(made: Assessment) -> Assessment:
    """An outcome that was closed in English, with entries and remarks in the language of the moment."""
    if made.language != ENGLISH:
        return made
    facts = (
        replace(fact, remark=retold(fact.remark), origins=tuple(replace(o, text=retold(o.text)) for o in fact.origins))
        for fact in made.facts
    )
    return replace(made, facts=tuple(facts), remarks=tuple(map(retold, made.remarks)))


@held
@lru_cache(4096)
def _retold(text: str, language: Language) -> str:
    with speaking(language):
        if _DATES.fullmatch(text):
            return _day(text)
        found = _exact(text, language) or _list(text, language) or _whole(text, language) or _parts(text, language)
        return found or _pathway_words(language).get(text) or _dated(text)


def warm() -> None:
    """Read what `retold` looks into, in a quiet moment."""
    if (language := spoken()) != ENGLISH:
        _sentences(language)
        _pathway_words(language)


def _exact(text: str, language: Language) -> str | None:
    return _sentences(language)[0].get(text)


def _list(text: str, language: Language) -> str | None:
    """“a, b and c”, each of which is a sentence."""
    head, last, tail = text.rpartition(" and ")
    parts = [_whole(one, language) for one in (*head.split(", "), tail)] if last else [None]
    return joined([one for one in parts if one]) if None not in parts else None


def _parts(text: str, language: Language) -> str | None:
    """A text of several sentences, or a sentence with its remedy behind a colon."""
    sentences = _END.split(text)
    if len(sentences) > 1:
        return " ".join(_retold(one, language) for one in sentences)
    bare, end = (text[:-1], ".") if text.endswith(".") else (text, "")
    half = None
    for colon in islice(re.finditer(": ", bare), _MOST_COLONS):
        head, tail = bare[: colon.start()], bare[colon.end() :]
        first, second = _whole(head, language), _whole(tail, language)
        if first and second:
            return headed(first, f"{second}{end}")
        if half is None and (first or second):
            half = headed(first or _dated(head), f"{second or _dated(tail)}{end}")
    return half


def _whole(text: str, language: Language) -> str | None:
    """The translation of one sentence, with a capital or without one."""
    return _fitting(text, language) or _other_case(text, language)


def _other_case(text: str, language: Language) -> str | None:
    other = f"{text[:1].swapcase()}{text[1:]}"
    found = _fitting(other, language) or (_fitting(f"{other}.", language) or "").rstrip(".") or None
    return found and (f"{found[:1].upper()}{found[1:]}" if text[:1].isupper() else found)


def _fitting(text: str, language: Language) -> str | None:
    exact, open_ones = _sentences(language)
    if text in exact:
        return exact[text]
    for one in [one for one in open_ones if one.telling in text]:
        gaps = one.gaps(text)
        if gaps is not None:
            number = gaps.get(_NUMBER, "")
            form = one_or_many(int(number), one.forms) if number.isdecimal() else one.forms[-1]
            return form.format(**{name: _gap(name, value, language) for name, value in gaps.items()})
    return None


def _gap(name: str, value: str, language: Language) -> str:
    """What stands in a gap: names and printed texts as they are, values with the decimal comma, all else told again."""
    if name in _VERBATIM:
        return value
    return _POINT.sub(",", value) if name == "value" else _retold(value, language)


@cache
def _sentences(language: Language) -> tuple[dict[str, str], tuple[_Sentence, ...]]:
    """What the catalogue holds: whole sentences, and those with gaps, the ones with the most fixed words first."""
    exact: dict[str, str] = {}
    open_ones = []
    for key, forms in known(language).items():
        text = key.partition("\x04")[0]
        fixed = tuple(_pieces(text))
        if "{" not in text:
            exact.setdefault(text, forms[0])
        elif _weight(text, fixed) >= _LEAST:
            open_ones.append(_Sentence(text, max(fixed, key=len), forms, _weight(text, fixed)))
    return exact, tuple(sorted(open_ones, key=lambda one: -one.weight))


@cache
def _pathway_words(language: Language) -> dict[str, str]:
    """The words of the pathways of today, by the English ones."""
    from alpdesk import resources  # noqa: PLC0415 - nothing is told again before the window is there

    pairs = zip(resources.pathways(ENGLISH), resources.pathways(language), strict=True)
    return {text: theirs.words[key] for own, theirs in pairs for key, text in own.words.items() if key in theirs.words}


def _pieces(text: str) -> Iterator[str]:
    return (fixed for fixed, *_ in string.Formatter().parse(text) if fixed)


def _weight(text: str, pieces: tuple[str, ...]) -> int:
    letters = sum(
        1 + (letter in _QUOTES) for piece in pieces for letter in piece if letter.isalpha() or letter in _QUOTES
    )
    return letters + sum(counts for name, counts in _COUNTS.items() if f"{{{name}}}" in text)


@lru_cache(1024)
def _pattern(text: str) -> re.Pattern[str]:
    seen: set[str] = set()
    out = []
    for fixed, name, *_ in string.Formatter().parse(text):
        out.append(re.escape(fixed))
        if name in seen:
            out.append(f"(?P={name})")
        elif name:
            seen.add(name)
            out.append(f"(?P<{name}>{_GAPS.get(name, '.+?')})")
    return re.compile("".join(out), re.DOTALL)


def _dated(text: str) -> str:
    """The text with its dates in the language of the moment."""
    return _DATES.sub(lambda found: _day(found[0]), text)


def _day(text: str) -> str:
    number, month, year = text.split("-")
    try:
        return format_date(date(int(year), MONTHS.index(month) + 1, int(number)))
    except ValueError:
        return text
