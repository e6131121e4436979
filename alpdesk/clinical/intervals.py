"""Default reference intervals and change limits: used only where a result brings none of its own.

Source: specification sections 1.5 and 2; biological variation from EuBIVAS, 91 healthy adults, with CVa 2.65 %
(statistical, not clinical significance; AMB-35). All are settings of the site.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Limits, Result
from alpdesk.language import mark, tr_marked

Interval = tuple[Decimal | None, Decimal | None]


def _interval(low: str, high: str) -> Interval:
    return (Decimal(low) if low else None, Decimal(high) if high else None)


_BOTH: dict[str, Interval] = {
    "alp": _interval("30", "130"),
    "alt": _interval("", "45"),
    "ast": _interval("", "40"),
    "bilirubin": _interval("", "21"),
    "inr": _interval("", "1.2"),
    "wbc": _interval("4.0", "11.0"),
    "neutrophils": _interval("2.0", "7.5"),
    "platelets": _interval("150", "400"),
    "calcium": _interval("2.20", "2.60"),
    "calcium_adjusted": _interval("2.20", "2.60"),
    "phosphate": _interval("0.80", "1.50"),
    "pth": _interval("1.6", "6.9"),
    "vitamin_d": _interval("25", ""),
}
_MEN: dict[str, Interval] = {"ggt": _interval("", "60"), "hb": _interval("130", "170")}
_WOMEN: dict[str, Interval] = {"ggt": _interval("", "40"), "hb": _interval("120", "150")}
_CHANGE = {"alp": Decimal("16.4"), "alt": Decimal("26.8"), "ast": Decimal("27.3"), "ggt": Decimal("25.7")}
POPULATIONS = (mark("default, adults"), mark("default, adult men"), mark("default, adult women"))
"""Whose AlpDesk's own limits are."""


@dataclass(frozen=True)
class Site:
    """What a clinic may adjust: default limits (adults) and change limits in per cent of the earlier value."""

    both: dict[str, Interval] = field(default_factory=lambda: dict(_BOTH))
    men: dict[str, Interval] = field(default_factory=lambda: dict(_MEN))
    women: dict[str, Interval] = field(default_factory=lambda: dict(_WOMEN))
    change: dict[str, Decimal] = field(default_factory=lambda: dict(_CHANGE))

    def limits(self, analyte: str, sex: Sex) -> Limits | None:
        """The adult default interval of an analyte, in its own unit; None where there is none (PLP, unknown sex)."""
        by_sex = {"male": self.men, "female": self.women}.get(sex, {})
        found = by_sex.get(analyte) or self.both.get(analyte)
        if found is None:
            return None
        unit = ANALYTES[analyte].unit
        low, high = (Quantity(bound, unit) if bound is not None else None for bound in found)
        whose = {"male": "adult men", "female": "adult women"}[sex] if analyte in by_sex else "adults"
        return Limits(low, high, population=f"default, {whose}", standard=True)


def population_words(limits: Limits) -> str:
    """Whose the limits are, as shown: AlpDesk's own words in the language of the moment, a laboratory's as printed."""
    return tr_marked(limits.population) if limits.population in POPULATIONS else limits.population


def with_limits(result: Result, site: Site, sex: Sex) -> Result:
    """The result with the site's default interval where the laboratory gave no limits at all."""
    own = result.limits
    if own.low or own.high or own.text:
        return result
    standard = site.limits(result.analyte, sex)
    return replace(result, limits=standard) if standard else result
