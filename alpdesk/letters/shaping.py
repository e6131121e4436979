"""Arabic and Hebrew for a page that is drawn from left to right: joined letter forms, in the order seen.

The forms come from Unicode's own compatibility table. Lines are not reordered across a break, so a long text in such
a script should be short enough for one line; names are.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Literal, get_args

Form = Literal["isolated", "initial", "medial", "final"]
_FORMS: tuple[tuple[int, int], ...] = ((0xFB50, 0xFBFF), (0xFE80, 0xFEFC))
_FIRST_RTL = "\u0590"
_TATWEEL = "\N{ARABIC TATWEEL}"
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_NUMBER = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/-][0-9\u0660-\u0669\u06f0-\u06f9]+)*")
_RTL, _STRONG = {"R", "AL"}, {"L", "R", "AL"}


@cache
def _table() -> dict[str, dict[Form, str]]:
    """From a letter, or lam with alef, to its presentation forms."""
    table: dict[str, dict[Form, str]] = {}
    for first, last in _FORMS:
        for code in range(first, last + 1):
            tag, *codes = unicodedata.decomposition(chr(code)).split() or ("",)
            form = tag.strip("<>")
            base = "".join(chr(int(part, 16)) for part in codes)
            for known in get_args(Form):
                if form == known:
                    table.setdefault(base, {}).setdefault(known, chr(code))
    return table


@cache
def plain_form(letter: str) -> str:
    """The letters that a presentation form stands for; any other letter is itself."""
    inside = any(first <= ord(letter) <= last for first, last in _FORMS)
    return unicodedata.normalize("NFKC", letter) if inside else letter


def is_rtl(text: str) -> bool:
    """Whether any character is written from right to left."""
    return max(text, default="") >= _FIRST_RTL and any(unicodedata.bidirectional(letter) in _RTL for letter in text)


def visual(text: str) -> str:
    """The text as drawn from left to right: runs of right-to-left script joined and turned round."""
    if not is_rtl(text):
        return text
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    out: list[str] = []
    at = 0
    while at < len(text):
        if kinds[at] not in _RTL:
            out.append(text[at])
            at += 1
            continue
        end = at + 1
        for further in range(at + 1, len(text)):
            if kinds[further] == "L":
                break
            end = further + 1 if kinds[further] in _RTL or kinds[further] == "NSM" else end
        out.append(_turned(joined_forms(text[at:end])))
        at = end
    return "".join(out)


def _turned(text: str) -> str:
    """Clusters in reverse order; numbers keep their own, brackets are mirrored."""
    clusters: list[str] = []
    at = 0
    while at < len(text):
        number = _NUMBER.match(text, at)
        end = number.end() if number else at + 1
        while not number and end < len(text) and unicodedata.combining(text[end]):
            end += 1
        clusters.append(text[at:end] if number else text[at:end].translate(_MIRRORED))
        at = end
    return "".join(reversed(clusters))


def joined_forms(text: str) -> str:
    """Arabic letters in the form that their neighbours ask for, lam with alef as one; in reading order."""
    table = _table()
    units = _units(text, table)
    bases = [unit[0] for unit in units]
    out: list[str] = []
    for number, (base, marks) in enumerate(units):
        forms = table.get(base)
        if forms is None:
            out.append(base + marks)
            continue
        before = number > 0 and _reaches_on(bases[number - 1], table) and "final" in forms
        after = number + 1 < len(bases) and _reaches_on(base, table) and _takes(bases[number + 1], table)
        form: Form = "medial" if before and after else "final" if before else "initial" if after else "isolated"
        out.append(forms.get(form, base) + marks)
    return "".join(out)


def _units(text: str, table: dict[str, dict[Form, str]]) -> list[tuple[str, str]]:
    """Letters with their marks; lam and alef together."""
    units: list[tuple[str, str]] = []
    for letter in text:
        if units and unicodedata.combining(letter):
            units[-1] = (units[-1][0], units[-1][1] + letter)
        elif units and not units[-1][1] and units[-1][0] + letter in table:
            units[-1] = (units[-1][0] + letter, "")
        else:
            units.append((letter, ""))
    return units


def _reaches_on(base: str, table: dict[str, dict[Form, str]]) -> bool:
    """Whether a letter joins the one after it."""
    return base == _TATWEEL or "initial" in table.get(base, {})


def _takes(base: str, table: dict[str, dict[Form, str]]) -> bool:
    """Whether a letter joins the one before it."""
    return base == _TATWEEL or "final" in table.get(base, {})
