"""A result as it is typed: understood, questioned or refused, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.analytes import ANALYTES, Analyte, UnitUnknown
from alpdesk.clinical.quantity import NotAQuantity, Quantity, canonical_unit
from alpdesk.clinical.results import Limits
from alpdesk.clinical.wording import NBSP, joined, number_text, quantity_text
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

MOST_DIGITS = 20
"""Digits of a typed number that AlpDesk accepts, before and after the point together."""
_WRITTEN_OTHERWISE = re.compile(r"[eE][+-]?\d|_|\d{3}")
_FAR = 100
"""A value this many times beyond the plausible range cannot be a result at all."""


class NotAResult(AlpDeskError):
    """The text typed for a result, a unit or a limit cannot be used."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What AlpDesk makes of a typed result.

    ``understood``: ``quantity`` is what will be recorded and ``text`` says it back. ``question``: ``text`` asks;
    ``quantity`` is the value as typed, which the clinician may confirm, ``suggested`` what was
    perhaps meant (None where several units fit; the text names them).
    ``refused``: ``text`` says why. ``empty``: nothing typed yet.
    """

    state: Literal["empty", "understood", "question", "refused"]
    text: str = ""
    quantity: Quantity | None = None
    suggested: Quantity | None = None


def check_result(analyte: str, typed: str, unit: str = "") -> Entry:
    """Read a typed value such as “24”, “<20 U/L” or “0.45 ukat/l”; ``unit`` serves where the text has none.

    Quick enough for every keystroke; no exception for anything that can be typed.
    """
    kind = ANALYTES[analyte]
    if not typed.strip():
        return Entry("empty")
    try:
        quantity = read_result(analyte, typed, unit)
    except AlpDeskError as error:
        return Entry("refused", error.sentence)
    if _plausible(kind, quantity):
        return Entry("understood", _echo(kind, quantity), quantity)
    meant = _meant(kind, quantity)
    return Entry("question", _question(kind, quantity, meant), quantity, meant[0] if len(meant) == 1 else None)


def read_result(analyte: str, typed: str, unit: str = "") -> Quantity:
    """The quantity typed, its unit known to the analyte; raises NotAQuantity, UnitUnknown or NotAResult."""
    quantity = Quantity.parse(typed)
    if not quantity.unit and unit:
        quantity = Quantity(quantity.number, canonical_unit(unit) or unit.strip(), quantity.comparator)
    if _WRITTEN_OTHERWISE.match(quantity.unit) and not canonical_unit(quantity.unit):
        raise NotAResult(
            tr("“{typed}” is not a result: write the number out, such as 1234 or 0.45.", typed=typed.strip()[:40])
        )
    check_quantity(analyte, quantity)
    return quantity


def check_quantity(analyte: str, quantity: Quantity) -> None:
    """Refuse a quantity that cannot be a result of this analyte; raises UnitUnknown or NotAResult.

    Zero and negative values are refused where the analyte has none, and values far beyond everything seen.
    """
    kind = ANALYTES[analyte]
    if not quantity.number.is_finite():
        raise NotAResult(tr("{number} is not a value of {analyte}.", number=quantity.number, analyte=kind.short))
    if len(quantity.number.as_tuple().digits) > MOST_DIGITS:
        raise NotAResult(
            tr(
                "The value for {analyte} has more than {number} digits: check the number.",
                analyte=kind.short,
                number=MOST_DIGITS,
            )
        )
    value = _canonical(kind, quantity).number
    lowest, highest = kind.plausible
    if value < 0 <= lowest:
        raise NotAResult(
            tr(
                "{analyte} cannot be negative: {quantity} was not accepted.",
                analyte=kind.short,
                quantity=_said(quantity),
            )
        )
    if value == 0 < lowest:
        raise NotAResult(
            tr("{analyte} cannot be 0: if it was below what can be measured, write it such as <5.", analyte=kind.short)
        )
    if abs(value) > _FAR * max(abs(lowest), highest):
        raise NotAResult(
            tr(
                "{quantity} cannot be a value of {analyte}: check the number and the unit.",
                quantity=_said(quantity),
                analyte=kind.short,
            )
        )


def read_limits(analyte: str, low: str, high: str, unit: str = "") -> Limits:
    """The limits typed for a result, either side may be empty; raises the errors of read_result."""
    bounds = [Quantity.parse(text) if text.strip() else None for text in (low, high)]
    given = [_with_unit(bound, unit) if bound else None for bound in bounds]
    for bound in given:
        if bound is not None:
            _canonical(ANALYTES[analyte], bound)
            if bound.comparator:
                raise NotAResult(
                    tr(
                        "“{limit}” is not a limit: write the number without {comparator}.",
                        limit=_said(bound),
                        comparator=bound.comparator,
                    )
                )
    lower, upper = given
    check_limits(analyte, Limits(lower, upper))
    return Limits(lower, upper)


def check_limits(analyte: str, limits: Limits) -> None:
    """Refuse limits whose lower one lies above the upper one; raises NotAResult."""
    kind = ANALYTES[analyte]
    lower, upper = limits.low, limits.high
    if lower is None or upper is None:
        return
    try:
        crossed = kind.canonical(lower).number > kind.canonical(upper).number
    except UnitUnknown:
        return
    if crossed:
        raise NotAResult(
            tr(
                "The lower limit {lower} lies above the upper limit {upper}: check both.",
                lower=_said(lower),
                upper=_said(upper),
            )
        )


def _with_unit(bound: Quantity, unit: str) -> Quantity:
    return bound if bound.unit or not unit else Quantity(bound.number, canonical_unit(unit) or unit, bound.comparator)


def _canonical(kind: Analyte, quantity: Quantity) -> Quantity:
    if not quantity.unit and "" not in kind.factors and kind.unit != "1":
        raise UnitUnknown(tr("Give the unit of {analyte}: {units}.", analyte=kind.short, units=_units(kind)))
    try:
        return kind.canonical(quantity)
    except UnitUnknown as error:
        raise UnitUnknown(
            tr(
                "“{unit}” is not a unit in which {analyte} is measured: use {units}.",
                unit=quantity.unit[:20],
                analyte=kind.short,
                units=_units(kind),
            )
        ) from error


def _units(kind: Analyte) -> str:
    names = [_unit_text(unit) for unit in kind.factors if unit not in {"", "1"}]
    return joined(names or [tr("no unit")], "or")


def _unit_text(unit: str) -> str:
    return str(Quantity(Decimal(1), unit)).removeprefix("1").strip()


def _plausible(kind: Analyte, quantity: Quantity) -> bool:
    value = kind.canonical(quantity).number
    lowest, highest = kind.plausible
    below = value < lowest and quantity.comparator not in {"<", "<="}
    return not below and not value > highest


def _meant(kind: Analyte, quantity: Quantity) -> tuple[Quantity, ...]:
    """The same number in each other unit in which it is plausible; units that say the same count once."""
    others = [Quantity(quantity.number, unit, quantity.comparator) for unit in kind.factors if unit != quantity.unit]
    meant = [other for other in others if other.unit and _plausible(kind, other)]
    return tuple({kind.canonical(other).number: other for other in reversed(meant)}.values())[::-1]


def _echo(kind: Analyte, quantity: Quantity) -> str:
    plain = kind.canonical(quantity)
    return f"{kind.short} {_said(quantity)}" + ("" if quantity.unit in {plain.unit, ""} else f" = {_short(plain)}")


def _question(kind: Analyte, quantity: Quantity, meant: tuple[Quantity, ...]) -> str:
    what = tr("{quantity} is implausible for {analyte}.", quantity=_said(quantity), analyte=kind.short)
    if meant:
        others = tr(" or ", "between quantities").join(_both_ways(kind, other) for other in meant)
        return f"{what} {tr('Did you mean {others}?', others=others)}"
    lowest, highest = number_text(kind.plausible[0]), _said(Quantity(kind.plausible[1], kind.unit))
    usual = tr("Values from {lowest} to {highest} are usual: is it right as typed?", lowest=lowest, highest=highest)
    return f"{what} {usual}"


def _both_ways(kind: Analyte, quantity: Quantity) -> str:
    plain = kind.canonical(quantity)
    return _said(quantity) if plain.unit == quantity.unit else f"{_said(quantity)} ({_short(plain)})"


def _short(quantity: Quantity) -> str:
    """A converted quantity without the zeros that the conversion added."""
    whole = quantity.number.to_integral_value()
    number = whole if whole == quantity.number else quantity.number.normalize()
    return _said(Quantity(number, quantity.unit, quantity.comparator))


def _said(quantity: Quantity) -> str:
    """A quantity with the local decimal mark, its blank one that can be typed again."""
    return quantity_text(quantity).replace(NBSP, " ")


__all__ = [
    "Entry",
    "NotAQuantity",
    "NotAResult",
    "UnitUnknown",
    "check_limits",
    "check_quantity",
    "check_result",
    "read_limits",
    "read_result",
]
