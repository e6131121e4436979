"""Which analyte a laboratory means: by LOINC, by the laboratory's own code table, else by name, to be confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from alpdesk.clinical.analytes import ANALYTES, BY_LOINC
from alpdesk.clinical.record import Code
from alpdesk.clinical.remembering import remembered
from alpdesk.clinical.wording import fold
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.language import tr
from alpdesk.resources import table

_APART = re.compile(r"[,;/()\[\]{}|]+")
_POINTS = re.compile(r"[.\-_:*^]+")
_SHAPE = re.compile(r"\d{1,5}-\d")
"""A LOINC code: digits, a hyphen, a check digit."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The analyte that was meant; ``confirm`` says why a clinician has to confirm it, ``refused`` why it is none."""

    analyte: str = ""
    confirm: str = ""
    refused: str = ""


def recognise(codes: Iterable[Code], names: Iterable[str], laboratory: Laboratory) -> Recognised:
    """The one analyte that codes and names stand for.

    A LOINC code decides; one that AlpDesk does not follow is refused whatever the name says, and so is one that the
    name contradicts. Then the laboratory's own table, by code or name, decides. A name known to AlpDesk has to be
    confirmed.
    """
    given, words = tuple(codes), tuple(filter(None, names))
    loincs = [code.value for code in given if code.system == "LOINC"]
    if loincs:
        meant = _by_loinc(loincs)
        return Recognised(refused=wrong) if (wrong := contradicted(meant.analyte, words)) else meant
    own = laboratory.analyte((*(code.value for code in given), *words))
    if own is not None:
        return (
            Recognised(own)
            if own
            else Recognised(refused=tr("the laboratory’s table says that AlpDesk does not use it"))
        )
    known = {found for word in words if (found := analyte_named(word))}
    if len(known) == 1:
        found = known.pop()
        shown = next(word for word in words if analyte_named(word))
        return Recognised(
            found,
            confirm=tr(
                "“{name}” is known by its name alone: confirm {analyte}", name=shown[:60], analyte=ANALYTES[found].name
            ),
        )
    if known:
        return Recognised(refused=tr("its names mean different analytes"))
    return Recognised(refused=tr("not an analyte that AlpDesk follows"))


def _by_loinc(loincs: list[str]) -> Recognised:
    known = {BY_LOINC[code].id for code in loincs if code in BY_LOINC}
    if len(known) == 1:
        return Recognised(known.pop())
    return Recognised(
        refused=tr("its codes mean different analytes")
        if known
        else tr("not an analyte that AlpDesk follows, by its LOINC code")
    )


def contradicted(analyte: str, names: Iterable[str]) -> str:
    """Why a code cannot mean this analyte beside these names; empty where it can, or where there is no analyte."""
    for name in names if analyte else ():
        named = analyte_named(name)
        other = named and ANALYTES[named].group != ANALYTES[analyte].group
        if other or (
            analyte == "alp" and not named and not _other_alp().isdisjoint(_plain(_APART.sub(" ", name)).split())
        ):
            return tr(
                "its LOINC code means {analyte}, its name “{name}” something else",
                analyte=ANALYTES[analyte].name,
                name=name[:60],
            )
    return ""


@remembered
def is_loinc(code: str) -> bool:
    """Whether a code has the form and the check digit of a LOINC code (Luhn's, modulo 10)."""
    if not _SHAPE.fullmatch(code):
        return False
    digits, check = code.split("-")
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))]
    return (10 - sum(number // 10 + number % 10 for number in doubled) % 10) % 10 == int(check)


@remembered
def analyte_named(name: str) -> str:
    """The analyte that a name stands for as a whole, or empty.

    “Alkalische Phosphatase, AP” says one thing twice; “Alkaline phosphatase, bone” says more than one name does, and
    is not recognised.
    """
    known, beside = _names()
    whole = _plain(name)
    if whole in known:
        return known[whole]
    pieces = [piece for part in _APART.split(name) if (piece := _plain(part)) and piece not in beside]
    found = {known.get(_without(piece, beside), "") for piece in pieces}
    return found.pop() if len(found) == 1 else ""


@remembered
def role_headed(heading: str) -> str:
    """What a column of this heading usually holds, or empty."""
    return _headings().get(_plain(heading), "")


@cache
def _headings() -> dict[str, str]:
    held = table("analytes", "names.toml", "headings")["headings"]
    return {_plain(name): role for role, names in held.items() for name in names}


def _without(piece: str, beside: frozenset[str]) -> str:
    """A piece without words such as serum at its end or beginning, unless it is a name as it stands."""
    known, _ = _names()
    words = piece.split()
    while len(words) > 1 and " ".join(words) not in known and words[-1] in beside:
        words.pop()
    while len(words) > 1 and " ".join(words) not in known and words[0] in beside:
        words.pop(0)
    return " ".join(words)


def _plain(text: str) -> str:
    return " ".join(_POINTS.sub(" ", fold(text)).split())


@cache
def _other_alp() -> frozenset[str]:
    return frozenset(table("analytes", "names.toml", "not_alp")["not_alp"])


@cache
def _names() -> tuple[dict[str, str], frozenset[str]]:
    held = table("analytes", "names.toml", "names", "dictionaries", "beside")
    lists = (held["names"], held["dictionaries"])
    names = {_plain(name): analyte for one in lists for analyte, given in one.items() for name in given}
    return names, frozenset(map(_plain, held["beside"]))
