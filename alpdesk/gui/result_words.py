"""How a result is put in words on screen: its limits and whose they are, its flag, its change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.intervals import Site, population_words, with_limits
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Flag, Result
from alpdesk.clinical.trend import Change, change
from alpdesk.gui.patients_model import percent_text

_BY_FLAG = {"low": "Below the limits", "high": "Above the limits", "normal": "Within the limits"}


def printed_unit(unit: str) -> str:
    """A unit as printed: µkat/L, 10⁹/L."""
    return str(Quantity(Decimal(1), unit)).removeprefix("1").strip()


def limits_source(result: Result) -> str:
    """Whose limits these are: the laboratory's, AlpDesk's default, or none."""
    limits = result.limits
    if not (limits.low or limits.high or limits.text):
        return "no limits known"
    if limits.standard:
        return population_words(limits)
    return f"as reported by {result.laboratory}" if result.laboratory else "as reported"


def assessed_by_limits(result: Result, site: Site, sex: Sex) -> tuple[Flag, str]:
    """The flag of a result and a sentence that says against which limits."""
    seen = with_limits(result, site, sex)
    head = _BY_FLAG.get(seen.flag)
    if head is None:
        return seen.flag, "Not known whether it lies within limits: " + (
            f"{seen.limits}, {limits_source(seen)}" if limits_source(seen) != "no limits known" else "none were given"
        )
    return seen.flag, f"{head} {seen.limits}, {limits_source(seen)}"


def since_before(result: Result, others: Iterable[Result], site: Site) -> str:
    """How a result stands to the one before it, or nothing where there is none."""
    day = result.taken.day
    before = [one for one in others if one.analyte == result.analyte and one.taken.day and day and one.taken.day < day]
    if not before:
        return ""
    last = max(before, key=lambda one: one.taken.day or date.min)
    return change_sentence(change(last, result, site), last)


def change_sentence(found: Change, before: Result) -> str:
    """“Up 20 % from 178 U/L on 09-Feb-2026, beyond the change limit”, or why the two are not compared."""
    on = format_date(before.taken.day) if before.taken.day else "an unknown date"
    if found.percent is None:
        return f"Not compared with {before.quantity or before.value_text} on {on}: {found.why}."
    verb = "Up" if found.percent > 0 else "Down" if found.percent < 0 else "Unchanged"
    size = f" {percent_text(found).lstrip('+−')}" if found.percent else ""
    beyond = (
        ", beyond the change limit" if found.beyond else ", within the change limit" if found.beyond is False else ""
    )
    return f"{verb}{size} from {before.quantity} on {on}{beyond}."
