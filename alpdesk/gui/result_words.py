"""How a result is put in words on screen: its limits and whose they are, its flag, its change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from alpdesk.clinical.intervals import Site, population_words, with_limits
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Flag, Result
from alpdesk.clinical.trend import Change, change
from alpdesk.clinical.wording import limits_text, value_text
from alpdesk.gui.patients_model import percent_text
from alpdesk.language import mark, tr, tr_marked

_BY_FLAG = {
    "low": mark("Below the limits {limits}, {whose}"),
    "high": mark("Above the limits {limits}, {whose}"),
    "normal": mark("Within the limits {limits}, {whose}"),
}
_CHANGED = {
    (1, True): mark("Up {percent} from {value} on {day}, beyond the change limit."),
    (1, False): mark("Up {percent} from {value} on {day}, within the change limit."),
    (1, None): mark("Up {percent} from {value} on {day}."),
    (-1, True): mark("Down {percent} from {value} on {day}, beyond the change limit."),
    (-1, False): mark("Down {percent} from {value} on {day}, within the change limit."),
    (-1, None): mark("Down {percent} from {value} on {day}."),
    (0, False): mark("Unchanged from {value} on {day}, within the change limit."),
    (0, None): mark("Unchanged from {value} on {day}."),
}


def printed_unit(unit: str) -> str:
    """A unit as printed: µkat/L, 10⁹/L."""
    return str(Quantity(Decimal(1), unit)).removeprefix("1").strip()


def limits_source(result: Result) -> str:
    """Whose limits these are: the laboratory's, AlpDesk's default, or none."""
    limits = result.limits
    if not (limits.low or limits.high or limits.text):
        return tr("no limits known")
    if limits.standard:
        return population_words(limits)
    if result.laboratory:
        return tr("as reported by {laboratory}", laboratory=result.laboratory)
    return tr("as reported")


def assessed_by_limits(result: Result, site: Site, sex: Sex) -> tuple[Flag, str]:
    """The flag of a result and a sentence that says against which limits."""
    seen = with_limits(result, site, sex)
    limits = {"limits": limits_text(seen.limits), "whose": limits_source(seen)}
    known = _BY_FLAG.get(seen.flag)
    if known is not None:
        return seen.flag, tr_marked(known, **limits)
    if seen.limits.low or seen.limits.high or seen.limits.text:
        return seen.flag, tr("Not known whether it lies within limits: {limits}, {whose}", **limits)
    return seen.flag, tr("Not known whether it lies within limits: none were given")


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
    said = {"value": value_text(before), "day": str(before.taken) or tr("an unknown date")}
    if found.percent is None:
        return tr("Not compared with {value} on {day}: {why}.", **said, why=found.why)
    way = (found.percent > 0) - (found.percent < 0)
    if not way:
        return tr_marked(_CHANGED[way, found.beyond], **said)
    return tr_marked(_CHANGED[way, found.beyond], **said, percent=percent_text(found).lstrip("+−"))
