"""Values and limits as laboratories print them; what can be read in two ways is refused, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.analytes import ANALYTES, UnitUnknown
from alpdesk.clinical.quantity import LONGEST_NUMBER, Comparator, NotAQuantity, Quantity, canonical_unit, read_number
from alpdesk.clinical.remembering import remembered
from alpdesk.clinical.results import NO_LIMITS, Limits
from alpdesk.language import tr

Decimals = Literal["", ".", ","]
"""Which mark parts the decimals: “.” in HL7 and FHIR; in a table it is found out, and empty while it is not known."""
ABSENT = frozenset(
    {"", "na", "n/a", "n.a.", "nan", "null", "none", "-", "--", "---", ".", "?", "nd", "n.d.", "missing", "pending"}
)
"""Texts that stand for no value, folded."""
FAR = 100
"""A value this many times beyond the plausible range cannot be a result at all."""
_SIGNS: dict[str, Comparator] = {
    "": "", "<": "<", ">": ">", "<=": "<=", ">=": ">=", "=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=",
    "up to": "<=", "bis": "<=", "unter": "<", "below": "<", "über": ">", "above": ">",
}  # fmt: skip
_BLANKS = re.compile("[\\s\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}]+")
_TYPESET = re.compile("(?<=\\d)[\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}](?=\\d{3}(?!\\d))")
"""A blank that parts thousands and nothing else: a plain one may stand between two numbers."""
_SIGN = r"<=|>=|=<|=>|<|>|≤|≥"
_PLAIN = r"[+-]?\d+(?:[.,'’]\d+| \d{3}(?!\d))*"
_VALUE = re.compile(rf"(?P<sign>{_SIGN})?\s*(?P<number>{_PLAIN})", re.ASCII)
_FLAGGED = re.compile(r"(?P<value>.*\d)(?:\s*(?:\*+|[HL]{1,2}|↑|↓)|\s+(?:\+{1,2}|-{1,2}))")
"""Behind a value without a blank “+” may mean “and more”, and small letters are units: those are not left out."""
_WITH_UNIT = re.compile(r"(?P<value>.*\d)\s*(?P<unit>[^\W\d]\S*)")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?P<mark>['’ .,])\d{3}(?:(?P=mark)\d{3})*(?P<decimals>[.,]\d+)?", re.ASCII)
_UNIT = r"(?P<unit>(?:[^\W\d]|[%\[{]|(?:x ?)?10[*^eE])[^()]*)?"
_RANGE = re.compile(rf"(?P<low>{_PLAIN})\s*(?:-|–|—|\.{{2,3}}|to|bis|à)\s*(?P<high>{_PLAIN})\s*{_UNIT}", re.IGNORECASE)
_BOUND = re.compile(
    rf"(?P<sign>{_SIGN}|up to|bis|unter|über|below|above)\s*(?P<number>{_PLAIN})\s*{_UNIT}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A value as printed: its quantity as far as it can be read, and why it is refused (empty: it is not).

    ``unit`` is True where it is refused for its unit alone.
    """

    quantity: Quantity | None = None
    refused: str = ""
    unit: bool = False


def spaced(text: str) -> str:
    """The text with single blanks and none at its ends."""
    return _BLANKS.sub(" ", text).strip()


@remembered
def value_of(text: str, unit: str, analyte: str, sign: str = "", decimals: Decimals = ".") -> Printed:
    """The quantity of an analyte from a value and a unit in two fields; ``sign`` is a comparator of its own field.

    Refused: no value, words, a number that can be read in two ways, a unit that is missing, unknown or not one in
    which the analyte is measured, a negative or impossible value. A plain blank parts thousands before a decimal comma
    only: “81 120” may be two numbers. A letter that flags the value (“24 L”) is left out.
    """
    plain = spaced(_TYPESET.sub("’", text))
    if plain.casefold() in ABSENT:
        return Printed(refused=tr("no value was given"))
    found = _VALUE.fullmatch(plain)
    if found is None and (flagged := _FLAGGED.fullmatch(plain)):
        found = _VALUE.fullmatch(flagged["value"])
    if found is None and (beside := _WITH_UNIT.fullmatch(plain)) and canonical_unit(beside["unit"]) is not None:
        if canonical_unit(unit or beside["unit"]) != canonical_unit(beside["unit"]):
            return Printed(refused=tr("its unit “{unit}” is not the one behind its value", unit=unit[:20]))
        return value_of(beside["value"], beside["unit"], analyte, sign, decimals)
    if found is None:
        return Printed(refused=tr("the value is not a number"))
    if " " in found["number"] and "," not in found["number"]:
        return Printed(refused=tr("“{text}” may be two numbers", text=plain[:LONGEST_NUMBER]))
    signs: list[Comparator | None] = [_SIGNS.get(one) for one in (found["sign"] or "", spaced(sign)) if one] or [""]
    comparator = signs[0]
    if comparator is None or any(one != comparator for one in signs):
        return Printed(refused=tr("its comparator cannot be read"))
    try:
        number = number_of(found["number"], decimals)
    except NotAQuantity:
        return Printed(refused=tr("“{text}” can be read in two ways", text=spaced(text)[:LONGEST_NUMBER]))
    return measured(Quantity(number, canonical_unit(unit) or spaced(unit), comparator), analyte)


def number_of(text: str, decimals: Decimals) -> Decimal:
    """A decimal number as printed; raises NotAQuantity where it can be read in two ways.

    Thousands may be parted by an apostrophe or a blank, and by the other mark where ``decimals`` is known.
    """
    plain = text.strip()
    grouped = _GROUPED.fullmatch(plain)
    if grouped and (grouped["mark"] in "'’ " or (decimals and grouped["mark"] != decimals) or grouped["decimals"]):
        own = (grouped["decimals"] or "")[:1]
        if own and (own == grouped["mark"] or decimals not in {"", own}):
            raise NotAQuantity(tr("“{text}” can be read in two ways.", text=text[:LONGEST_NUMBER]))
        plain = plain.replace(grouped["mark"], "")
        return read_number(plain.replace(",", "."))
    if grouped and not decimals and not plain.startswith("0"):
        raise NotAQuantity(tr("“{text}” can be read in two ways.", text=text[:LONGEST_NUMBER]))
    return read_number(plain.replace(",", "."))


def measured(quantity: Quantity, analyte: str) -> Printed:
    """The quantity, or why it cannot be one of this analyte: its unit, or a value that no measurement gives."""
    kind = ANALYTES[analyte]
    lowest, highest = kind.plausible
    if not quantity.unit and kind.unit != "1" and "" not in kind.factors:
        return Printed(quantity, tr("unit missing"), unit=True)
    try:
        value = kind.canonical(quantity).number
    except UnitUnknown:
        return Printed(
            quantity, tr("“{unit}” is not a unit of {analyte}", unit=quantity.unit[:20], analyte=kind.short), unit=True
        )
    if value < 0 <= lowest:
        return Printed(quantity, tr("the value is below zero"))
    if value == 0 < lowest:
        return Printed(quantity, tr("the value is zero, which no measurement gives"))
    if abs(value) > FAR * max(abs(lowest), highest):
        return Printed(quantity, tr("the value is far beyond any that is possible"))
    return Printed(quantity)


@remembered
def limits_of(text: str, unit: str, decimals: Decimals = ".") -> Limits:
    """Limits from their printed text, in the value's ``unit`` unless they print their own.

    “30 - 120”, “(<104)”, “> 60”, “<= 5”. What is printed otherwise (“>2-7.2”, “see note”) is kept as text, and the
    limits are not known.
    """
    plain = spaced(text)
    if not plain:
        return NO_LIMITS
    inner = plain[1:-1].strip() if plain[0] in "([" and plain[-1] in ")]" else plain
    try:
        if found := _RANGE.fullmatch(inner):
            low, high = (_limit(found[side], found["unit"] or unit, decimals) for side in ("low", "high"))
            return Limits(low, high, plain) if low.number < high.number else Limits(text=plain)
        if found := _BOUND.fullmatch(inner):
            bound = _limit(found["number"], found["unit"] or unit, decimals)
            upper = _SIGNS[found["sign"].lower()] in {"<", "<="}
            return Limits(None, bound, plain) if upper else Limits(bound, None, plain)
    except NotAQuantity:
        return Limits(text=plain)
    return Limits(text=plain)


def _limit(number: str, unit: str, decimals: Decimals) -> Quantity:
    return Quantity(number_of(number, decimals), canonical_unit(unit) or spaced(unit))


@remembered
def limits_from(low: str, high: str, unit: str, decimals: Decimals = ".") -> Limits:
    """Limits from two fields; a field that is empty leaves its side unknown, one that is no number both."""
    texts = [spaced(one) for one in (low, high)]
    if not any(texts):
        return NO_LIMITS
    printed = "–".join(texts)
    try:
        bounds = [_limit(one, unit, decimals) if one.casefold() not in ABSENT else None for one in texts]
    except NotAQuantity:
        return Limits(text=printed)
    if bounds[0] and bounds[1] and bounds[0].number >= bounds[1].number:
        return Limits(text=printed)
    return Limits(bounds[0], bounds[1], printed)
