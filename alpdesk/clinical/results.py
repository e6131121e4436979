"""Results: one analyte on one specimen, as reported, with the limits that came with it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.analytes import ANALYTES, Analyte, UnitUnknown
from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.quantity import Quantity
from alpdesk.language import ENGLISH, speaking

Flag = Literal["low", "normal", "high", "unknown"]
COUNTED = frozenset({"final", "amended", "corrected"})
"""Statuses whose results count; preliminary, cancelled, registered and entered-in-error do not."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The reference limits of one result, each with its own unit; a missing side is unknown.

    ``text`` is the range as printed; ``standard`` is True where the laboratory printed none and
    AlpDesk's default interval stands in (then ``population`` says whose).
    """

    low: Quantity | None = None
    high: Quantity | None = None
    text: str = ""
    population: str = ""
    standard: bool = False

    def __str__(self) -> str:
        """“30–130 U/L”, “≤ 45 U/L”, “≥ 50 nmol/L”, the text as printed, or “not known”; shown by ``limits_text``."""
        if self.low and self.high:
            return f"{self.low.number:f}–{self.high}" if self.low.unit == self.high.unit else f"{self.low}–{self.high}"
        if self.high:
            return f"≤ {self.high}"
        return f"≥ {self.low}" if self.low else self.text or "not known"


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Result:
    """One result as reported.

    ``quantity`` is in the unit reported and None where the value cannot be read (``unreadable`` says why);
    ``value_text`` and ``code`` are verbatim; ``taken`` is the specimen's own date; ``suspect`` is the reason
    why a clinician or laboratory distrusts the specimen, else empty.
    """

    id: str
    analyte: str
    quantity: Quantity | None
    taken: When = NEVER
    limits: Limits = NO_LIMITS
    value_text: str = ""
    code: str = ""
    status: str = "final"
    laboratory: str = ""
    method: str = ""
    suspect: str = ""
    note: str = ""
    identifier: str = ""
    issued: str = ""
    unreadable: str = ""

    @property
    def kind(self) -> Analyte:
        """The analyte measured."""
        return ANALYTES[self.analyte]

    @property
    def canonical(self) -> Quantity | None:
        """The quantity in the analyte's own unit, exact; None where value or unit cannot be used."""
        if self.quantity is None:
            return None
        try:
            return self.kind.canonical(self.quantity)
        except UnitUnknown:
            return None

    def limit(self, side: Literal["low", "high"]) -> Decimal | None:
        """One limit in the analyte's own unit, or None where it is not known."""
        bound = self.limits.low if side == "low" else self.limits.high
        if bound is None:
            return None
        try:
            return self.kind.canonical(bound).number
        except UnitUnknown:
            return None

    @property
    def below_limit(self) -> bool | None:
        """Whether it lies below its own lower limit; None where value or limit leaves that open."""
        value, low = self.canonical, self.limit("low")
        return None if value is None or low is None else value.below(low)

    @property
    def above_limit(self) -> bool | None:
        """Whether it lies above its own upper limit; None where value or limit leaves that open."""
        value, high = self.canonical, self.limit("high")
        return None if value is None or high is None else value.above(high)

    @property
    def flag(self) -> Flag:
        """Low, normal, high or unknown by its own limits; one-sided limits can show only their own side."""
        if self.below_limit:
            return "low"
        if self.above_limit:
            return "high"
        return "normal" if self.below_limit is False and self.above_limit is False else "unknown"

    def near(self, threshold: Decimal) -> bool:
        """Whether the value, give or take half its last printed decimal, contains ``threshold`` (AMB-02)."""
        value = self.canonical
        if value is None or self.quantity is None:
            return False
        half = self.kind.canonical(Quantity(self.quantity.step, self.quantity.unit)).number / 2
        return abs(value.number - threshold) <= half

    def __str__(self) -> str:
        """“ALP 24 U/L on 12-Mar-2026, Laboratory A”: in English, as it is kept; shown by ``wording.result_text``."""
        with speaking(ENGLISH):
            day = str(self.taken) or "an unknown date"
        where = f", {self.laboratory}" if self.laboratory else ""
        return f"{self.kind.short} {self.quantity or self.value_text or 'unreadable'} on {day}{where}"
