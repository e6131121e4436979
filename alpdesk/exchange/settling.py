"""A result whose unit or analyte a clinician settles, judged by the same rules as one that was read."""

from __future__ import annotations

from dataclasses import replace

from alpdesk.clinical.quantity import Quantity, canonical_unit
from alpdesk.clinical.results import Result
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.printed import measured, spaced
from alpdesk.language import tr


def with_unit(result: Result, unit: str) -> Result:
    """The result in the unit that a clinician gives; limits that named no other unit than the value take it too.

    Raises NotReadable where the analyte is not measured in it, or the value is impossible in it.
    """
    given = result.quantity
    if given is None:
        raise NotReadable(tr("The result has no number that a unit could belong to: refuse it."))
    told = canonical_unit(unit) or spaced(unit)
    refused = measured(Quantity(given.number, told, given.comparator), result.analyte).refused
    if refused:
        raise NotReadable(
            tr("{reason}: give another unit, or refuse the result.", reason=f"{refused[:1].upper()}{refused[1:]}")
        )
    low, high = (
        replace(one, unit=told) if one and one.unit in {"", given.unit} else one
        for one in (result.limits.low, result.limits.high)
    )
    limits = replace(result.limits, low=low, high=high)
    return replace(result, quantity=Quantity(given.number, told, given.comparator), limits=limits)


def with_analyte(result: Result, analyte: str) -> tuple[Result, str]:
    """The result as one of this analyte, and why its unit is none of it, empty where it is.

    Raises NotReadable where the value is impossible for the analyte.
    """
    if result.quantity is None:
        raise NotReadable(tr("The result has no number: refuse it."))
    found = measured(result.quantity, analyte)
    if found.refused and not found.unit:
        raise NotReadable(
            tr(
                "{reason}: choose another analyte, or refuse it.",
                reason=f"{found.refused[:1].upper()}{found.refused[1:]}",
            )
        )
    return replace(result, analyte=analyte), found.refused
