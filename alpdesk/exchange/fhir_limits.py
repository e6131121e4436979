"""The one reference range of an Observation that is meant for this patient."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from alpdesk.clinical.dates import When, add_months, age_on
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import NO_LIMITS, Limits
from alpdesk.clinical.wording import fold
from alpdesk.exchange.fhir_elements import Json, code_in, decimal_of, displays, part, parts, quantity_of, text_of
from alpdesk.exchange.fhir_own import kept_in
from alpdesk.language import tr

_FEMALE = frozenset({"female", "f", "248152002", "women", "woman", "females"})
_MALE = frozenset({"male", "m", "248153007", "men", "man", "males"})
_YEARS = frozenset({"a", "y", "yr", "yrs", "year", "years"})
_MONTHS = frozenset({"mo", "month", "months"})
_DAYS = {"d": 1, "day": 1, "days": 1, "wk": 7, "week": 7, "weeks": 7}


class _Fit(NamedTuple):
    """How well a range fits: ``points`` for each property that it names and the patient has, then the lower age."""

    points: int
    from_age: Decimal
    limits: Limits


def limits_of(observation: Json, patient: Patient, taken: When, unit: str) -> Limits:
    """The limits printed with an Observation; a limit without a unit is in ``unit``, the value's.

    Of several ranges, the one typed normal or untyped that fits age and sex, the most specific first; where two fit
    equally well and differ, the limits are unknown, and so are those given only as text or upside down.
    """
    fits = [fit for one in parts(observation.get("referenceRange")) if (fit := _fit(one, patient, taken.day, unit))]
    if not fits:
        return NO_LIMITS
    best = max((fit.points, fit.from_age) for fit in fits)
    chosen = {fit.limits for fit in fits if (fit.points, fit.from_age) == best}
    return chosen.pop() if len(chosen) == 1 else Limits(text=tr("several ranges were printed"))


def limits_shown(limits: Limits) -> str:
    """Limits as they are shown beside a value; empty where none were printed."""
    return str(limits) if limits.text or limits.low or limits.high else ""


def _fit(given: Json, patient: Patient, day: date | None, unit: str) -> _Fit | None:
    kind = fold(code_in(given.get("type"), "normal"))
    if kind not in {"normal", "normal range", "reference", "reference range"}:
        return None
    sex, age = _sex_fits(given, patient), _age_fits(part(given, "age"), patient, day)
    if sex is None or age is None:
        return None
    lowest = decimal_of(part(given, "age", "low").get("value")) or Decimal(0)
    return _Fit(sex + age, lowest if age else Decimal(0), _limits(given, unit))


def _limits(given: Json, unit: str) -> Limits:
    low, high = (quantity_of(part(given, side), unit) if given.get(side) else None for side in ("low", "high"))
    text = text_of(given.get("text"))
    if not low and not high and not text and (given.get("low") or given.get("high")):
        return Limits(text=tr("printed, but not readable"))
    if low and high and low.unit == high.unit and low.number >= high.number:
        return Limits(text=text or f"{low}–{high}")
    return Limits(low, high, text, kept_in(given, "population"), kept_in(given, "standard") == "yes")


def _sex_fits(given: Json, patient: Patient) -> int | None:
    """None where the range is another sex's; else 1 where it names the patient's, -1 where it names another group."""
    words = {fold(word) for concept in parts(given.get("appliesTo")) for word in displays(concept)}
    words |= {fold(code_in(concept, "")) for concept in parts(given.get("appliesTo"))} - {""}
    named = {sex for sex, names in (("female", _FEMALE), ("male", _MALE)) if words & names}
    if named:
        return 1 if patient.sex in named else None
    return -1 if words else 0


def _age_fits(given: Json, patient: Patient, day: date | None) -> int | None:
    """None where the range is another age's or the age is not known; 1 where it names an age, else 0."""
    if not given:
        return 0
    if patient.born.day is None or day is None:
        return None
    for side, sign in (("low", 1), ("high", -1)):
        bound = part(given, side)
        limit, age = decimal_of(bound.get("value")), _age(patient.born.day, day, _unit(bound))
        if bound and (limit is None or age is None or (age - limit) * sign < 0):
            return None
    return 1


def _unit(bound: Json) -> str:
    return fold(text_of(bound.get("code")) or text_of(bound.get("unit"))) or "a"


def _age(born: date, day: date, unit: str) -> int | None:
    """Completed years, months, weeks or days."""
    if unit in _YEARS:
        return age_on(born, day)
    if unit in _MONTHS:
        months = (day.year - born.year) * 12 + day.month - born.month
        return months - (add_months(born, months) > day)
    return (day - born).days // _DAYS[unit] if unit in _DAYS else None
