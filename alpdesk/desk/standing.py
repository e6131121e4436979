"""How a patient stands: the one status that the list shows, worked out from the pathways and what was decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from alpdesk.clinical.kept import StoredChange
from alpdesk.desk.outcomes import ClosedWalkthrough
from alpdesk.language import mark, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.critical import Critical
    from alpdesk.pathways.assessment import Assessment

StatusKind = Literal["critical", "due", "pathway", "letter", "monitoring", "none"]
KINDS: tuple[StatusKind, ...] = ("critical", "due", "pathway", "letter", "monitoring", "none")
"""Every kind, the most pressing first."""
FILTERS: dict[str, frozenset[str]] = {
    "all": frozenset(KINDS),
    "action": frozenset({"critical", "due"}),
    "pathway": frozenset({"pathway"}),
    "letter": frozenset({"letter"}),
}
"""The filters of the patient list, by the kinds that they let through."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One patient's status: ``words`` in English, the pathway that leads, critical results that nobody has seen."""

    kind: StatusKind = "none"
    words: str = mark("No action")
    pathway_title: str = ""
    urgency: int = 0
    critical: tuple[Critical, ...] = ()

    @property
    def text(self) -> str:
        """The status as shown."""
        return tr_marked(self.words)

    @property
    def rank(self) -> tuple[int, int]:
        """For sorting, the most pressing first."""
        return KINDS.index(self.kind), -self.urgency


CRITICAL = mark("Critical result")
"""The words for somebody with a critical result that nobody has acknowledged."""
NOT_WORKED_OUT = Standing("none", "")
"""Until the status has been worked out: no words at all, so that nobody reads reassurance into it."""


def standing(
    assessments: tuple[Assessment, ...],
    closed: Iterable[ClosedWalkthrough],
    written: Collection[str] = (),
    begun: Collection[str] = (),
    changes: Iterable[StoredChange] = (),
) -> Standing:
    """The status of one patient.

    ``assessments`` are today's, the most cautious first; ``closed`` the closed walkthroughs; ``written`` the ids of
    the walkthroughs that have their letter; ``begun`` the pathways with an unfinished walkthrough; ``changes`` the
    changed outcomes of the closed walkthroughs, oldest first.
    """
    from alpdesk.pathways.assessment import URGENCIES  # noqa: PLC0415 - the list is painted before any pathway is read

    latest = {one.pathway: one for one in sorted(closed, key=lambda one: one.at)}
    changed = {one.walkthrough_id: one for one in changes}
    found = []
    for one in assessments:
        last = latest.get(one.pathway)
        kind, text = _status(one, last, changed.get(last.id) if last else None, written, begun)
        found.append(Standing(kind, text, one.title, URGENCIES.index(one.urgency)))
    return min(found, key=lambda one: one.rank, default=Standing())


def _status(
    assessment: Assessment,
    closed: ClosedWalkthrough | None,
    change: StoredChange | None,
    written: Collection[str],
    begun: Collection[str],
) -> tuple[StatusKind, str]:
    if closed is not None and closed.still(assessment, change):
        letter_due = closed.accepted and closed.id not in written and _refers(closed.assessment)
        return ("letter", mark("Letter to write")) if letter_due else ("monitoring", mark("Monitoring"))
    if assessment.urgency == "emergency":
        return "critical", mark("Emergency")
    if assessment.urgency == "same_day":
        return "critical", mark("Same day")
    if assessment.pathway in begun:
        return "pathway", mark("Walkthrough begun")
    if closed is not None:
        return "due", mark("Outcome changed")
    return ("due", mark("Review due")) if assessment.urgency == "soon" else ("monitoring", mark("Monitoring"))


def _refers(assessment: Assessment) -> bool:
    return any(action.kind == "refer" for action in assessment.offered)
