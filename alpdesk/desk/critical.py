"""Critical results: those on which something urgent rests today, until somebody has seen them and says so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
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


@dataclass(frozen=True, slots=True)
class Critical:
    """A result that has to be acknowledged: whose it is, and what rests on it."""

    patient_id: str
    who: str
    result: Result
    why: str
    emergency: bool = False


def critical_results(
    record: Record, assessments: Iterable[Assessment], seen: Collection[str] = ()
) -> tuple[Critical, ...]:
    """The critical results of a record that nobody has ``seen`` yet, by number; emergencies first.

    Critical is a result on which an action of today rests that an assessment asks for on the same day or as an
    emergency, and the latest ALP that is known to lie beyond what the pathways call extreme: a lower one that came
    after it says nothing of whether anybody saw it.
    """
    results = {one.id: one for one in record.results}
    found: dict[str, Critical] = {}
    for ident, why, emergency in (*_urgent(assessments), *_extreme(record)):
        if ident in results and ident not in seen and (ident not in found or emergency > found[ident].emergency):
            found[ident] = Critical(record.patient.id, record.patient.name, results[ident], why, emergency)
    return tuple(sorted(found.values(), key=lambda one: not one.emergency))


def _urgent(assessments: Iterable[Assessment]) -> Iterator[tuple[str, str, bool]]:
    for assessment in assessments:
        for action in assessment.offered:
            if action.urgency in _URGENT and action.kind in _DEEDS:
                for ident in _latest(assessment, action):
                    yield ident, action.text, action.urgency == "emergency"


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
        latest = max(beyond, key=lambda one: one.taken.first or date.min)
        yield latest.id, tr("ALP is above {limit} {unit}.", limit=EXTREME, unit=_CANONICAL), False
