"""What was decided: closed walkthroughs, restored as they were when the clinician closed them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from alpdesk.clinical.kept import Decision, StoredChange, StoredWalkthrough
from alpdesk.clinical.record import Answer

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Assessment


@dataclass(frozen=True, slots=True)
class ClosedWalkthrough:
    """One closed walkthrough: the assessment as it was, and what the clinician decided; ``at`` is UTC.

    ``said`` is the same outcome in the language of the moment, where it was closed in another one. ``override`` is what
    was decided instead of the outcome, as kept, with ``reason``; both empty where it was accepted.
    """

    id: str
    patient_id: str
    pathway: str
    title: str
    version: str
    content_hash: str
    as_of: date
    assessment: Assessment
    decision: Decision
    by: str
    at: datetime
    override: str = ""
    reason: str = ""
    answers: tuple[Answer, ...] = ()
    said: Assessment | None = None
    said_override: str = ""

    @property
    def decided(self) -> str:
        """What was decided instead, as it is shown: as kept, or in the language of the moment."""
        return self.said_override or self.override

    @property
    def shown(self) -> Assessment:
        """The outcome as it is shown: as it was closed, or in the language of the moment."""
        return self.said or self.assessment

    @property
    def accepted(self) -> bool:
        """Whether the outcome was accepted as it was."""
        return self.decision == "accepted"

    def still(self, assessment: Assessment, change: StoredChange | None = None) -> bool:
        """Whether an assessment of today comes to the outcome that was decided on, or that was put aside since."""
        aside = change is not None and change.state == "dismissed" and change.outcome == key(assessment)
        return aside or outcome(self.assessment) == outcome(assessment)


def restored(stored: StoredWalkthrough) -> ClosedWalkthrough:
    """The walkthrough with its assessment read back from the archive."""
    from alpdesk.pathways import archive  # noqa: PLC0415 - the list is painted before any pathway is read

    return ClosedWalkthrough(
        stored.id,
        stored.patient_id,
        stored.pathway,
        stored.title,
        stored.version,
        stored.content_hash,
        stored.as_of,
        archive.load(stored.assessment),
        stored.decision,
        stored.by,
        stored.at,
        stored.override,
        stored.reason,
        stored.answers,
    )


def outcome(assessment: Assessment) -> tuple[str, str, tuple[str, ...]]:
    """What makes two outcomes of a pathway the same for the clinician: disposition, urgency, red flags."""
    return assessment.disposition, assessment.urgency, tuple(sorted(flag.id for flag in assessment.red_flags))


def key(assessment: Assessment) -> str:
    """The outcome as text, to keep and to compare."""
    return json.dumps(outcome(assessment))


def title_of(pathway: str, kept: str) -> str:
    """The title of a pathway in the language of the moment; as kept for one that AlpDesk has no longer."""
    from alpdesk import resources  # noqa: PLC0415 - as in restored

    return next((one.title for one in resources.pathways() if one.id == pathway), kept)
