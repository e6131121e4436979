"""Critical results: those on which something urgent rests today, until somebody has seen them and says so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Action, Assessment

_URGENT = frozenset({"same_day", "emergency"})
_DEEDS = frozenset({"do", "refer", "avoid"})
"""What asks for a measurement or an answer alone rests on something that is missing, not on a result."""
_CANONICAL = "U/L"
_COUNTS = ("wbc", "neutrophils", "platelets", "hb")
_ON_AZATHIOPRINE = (*_COUNTS, "bilirubin", "inr")
"""What is urgent beside ALP, on azathioprine alone. Only the latest counts, so that a later one ends the urgency."""


@dataclass(frozen=True, slots=True)
class Critical:
    """A result that has to be acknowledged: whose it is, and what rests on it."""

    patient_id: str
    who: str
    result: Result
    why: str
    emergency: bool = False


def critical_results(
    record: Record,
    assessments: Iterable[Assessment],
    seen: Collection[str] = (),
    earlier: Callable[[Result, tuple[Result, ...]], Iterable[Assessment]] = lambda _one, _later: (),
) -> tuple[Critical, ...]:
    """The critical results of a record that nobody has ``seen`` yet, by number; emergencies first.

    Critical is a result on which an action of today rests that an assessment asks for on the same day or as an
    emergency, and the latest ALP that is known to lie beyond what the pathways call extreme. One that came after it
    says nothing of whether anybody saw it: so ``earlier`` gives the assessments as they stood before the later results
    that took the place of one.
    """
    results = {one.id: one for one in record.results}
    found: dict[str, Critical] = {}
    stood = [one for passed in _passed(record, seen) for one in earlier(*passed)]
    for ident, why, emergency in (*_urgent(assessments), *_extreme(record), *_overtaken(stood)):
        if ident in results and ident not in seen and (ident not in found or emergency > found[ident].emergency):
            found[ident] = Critical(record.patient.id, record.patient.name, results[ident], why, emergency)
    return tuple(sorted(found.values(), key=lambda one: not one.emergency))


def _urgent(assessments: Iterable[Assessment]) -> Iterator[tuple[str, str, bool]]:
    for assessment in assessments:
        for action in assessment.offered:
            if action.urgency in _URGENT and action.kind in _DEEDS:
                for ident in _latest(assessment, action):
                    yield ident, action.text, action.urgency == "emergency"


def _overtaken(stood: Iterable[Assessment]) -> Iterator[tuple[str, str, bool]]:
    for ident, why, emergency in _urgent(stood):
        yield ident, tr("{why} A later result has come, but nobody has acknowledged this one.", why=why), emergency


def _passed(record: Record, seen: Collection[str]) -> Iterator[tuple[Result, tuple[Result, ...]]]:
    """The latest result of each analyte that lies beyond its limits, with the later ones; none that was seen."""
    from alpdesk.clinical.coding import medicine_kinds  # noqa: PLC0415 - the list is painted before any pathway is read

    if not any("azathioprine" in medicine_kinds(one) for one in record.medicines):
        return
    for analyte in _ON_AZATHIOPRINE:
        usable = [one for one in record.results if one.analyte == analyte and not one.suspect and one.taken.first]
        beyond = [one for one in usable if (one.below_limit if analyte in _COUNTS else one.above_limit)]
        if beyond:
            latest = max(beyond, key=_taken)
            later = tuple(one for one in usable if _taken(one) >= _taken(latest) and one is not latest)
            if later and latest.id not in seen:
                yield latest, later


def _taken(result: Result) -> date:
    return result.taken.first or date.min


def _latest(assessment: Assessment, action: Action) -> list[str]:
    """The results that an action rests on; of several of one fact, as of a course, only the latest."""
    found = []
    for fact in map(assessment.fact, action.facts):
        origins = [one for one in fact.origins if one.kind == "result"]
        days = [one.on for one in origins if one.on]
        found += [one.id for one in origins if not days or one.on == max(days)]
    return found


def _extreme(record: Record) -> Iterator[tuple[str, str, bool]]:
    from alpdesk.pathways.case import EXTREME  # noqa: PLC0415 - the list is painted before any pathway is read

    usable = [one for one in record.results if one.analyte == "alp" and not one.suspect]
    beyond = [one for one in usable if (value := one.canonical) and value.above(EXTREME)]
    if beyond:
        latest = max(beyond, key=_taken)
        yield latest.id, tr("ALP is above {limit} {unit}.", limit=EXTREME, unit=_CANONICAL), False
