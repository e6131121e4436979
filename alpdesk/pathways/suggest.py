"""Suggestions: which pathways are worth opening for a record today, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.language import tr
from alpdesk.pathways.assess import assess
from alpdesk.pathways.assessment import Assessment, Urgency
from alpdesk.pathways.model import Pathway

QUIET = frozenset({"alp_not_low", "alp_not_raised", "not_applicable", "improving", "observe", "stable_or_neutral"})
"""Dispositions that call for nothing by themselves; they are suggested only with an action of today or a red flag."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A pathway that applies and asks for something; ``reason`` is a sentence with the datum behind it."""

    pathway: str
    title: str
    reason: str
    urgency: Urgency
    disposition: str


def suggestions(record: Record, as_of: date, pathways: tuple[Pathway, ...], site: Site) -> tuple[Suggestion, ...]:
    """Every pathway whose outcome asks for something, most cautious first."""
    found = assess(record, as_of, pathways, site)
    return tuple(Suggestion(a.pathway, a.title, reason(a), a.urgency, a.disposition) for a in found if worth(a))


def worth(assessment: Assessment) -> bool:
    """Whether an outcome asks for something beyond routine monitoring."""
    urgent = any(action.urgency != "routine" and action.suppressed_by is None for action in assessment.actions)
    return bool(assessment.red_flags) or urgent or assessment.disposition not in QUIET


def reason(assessment: Assessment) -> str:
    """The outcome, and the latest ALP behind it with value, unit, date and laboratory."""
    latest = assessment.fact("alp.latest")
    if latest.origins:
        return tr("{outcome}: {datum}.", outcome=assessment.disposition_text, datum=latest.origins[0].text)
    return tr("{outcome}.", outcome=assessment.disposition_text)
