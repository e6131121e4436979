"""An outcome explained: what would change it, and what to find out next; in words and as an object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from alpdesk.clinical.wording import joined
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.supposing import Supposing
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.pathways.what_next import Next, most_informative
from alpdesk.pathways.why_not import Changes, sought

NOTHING_MISSING = mark("Nothing that is missing can change this outcome.")
_BEYOND = {
    1: mark("Not within one change that can still come: {outcomes}."),
    2: mark("Not within two changes that can still come: {outcomes}."),
    3: mark("Not within three changes that can still come: {outcomes}."),
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """What would change an outcome, and the most informative missing test or question, if any."""

    changes: tuple[Changes, ...]
    next: Next | None

    @property
    def reachable(self) -> tuple[Changes, ...]:
        """The other outcomes that few changes lead to, fewest first."""
        return tuple(one for one in self.changes if one.sets)

    @property
    def beyond(self) -> str:
        """A sentence on the outcomes that no few changes lead to; empty where there are none."""
        names = [tr("“{text}”", text=one.text.rstrip(".")) for one in self.changes if not one.sets]
        return tr_marked(_BEYOND[self.changes[0].tried], outcomes=joined(names, "or")) if names else ""

    @property
    def changing(self) -> tuple[str, ...]:
        """What would change the outcome, a line for each other outcome."""
        lines = [
            tr("{outcome}: {condition}.", outcome=one.text.rstrip("."), condition=one.condition)
            for one in self.reachable
        ]
        return tuple([*lines, self.beyond] if self.beyond else lines)

    @property
    def ahead(self) -> str:
        """What to find out next, with the reason."""
        if self.next is None:
            return tr_marked(NOTHING_MISSING)
        return f"{self.next.text.rstrip('.')} – {self.next.reason}"

    def told(self) -> dict[str, Any]:
        """The explanation as the object that the command line prints."""
        ahead = self.next
        return {
            "changes": [
                {
                    "disposition": one.disposition,
                    "text": one.text,
                    "sets": [[change.text for change in several] for several in one.sets],
                    "tried": one.tried,
                }
                for one in self.changes
            ],
            "next": ahead
            and {"id": ahead.topic, "text": ahead.text, "outcomes": list(ahead.outcomes), "reason": ahead.reason},
        }


def explain(walkthrough: Walkthrough) -> Explanation:
    """Explain the outcome of a walkthrough as it now stands; pure, a fraction of a second."""
    supposing = Supposing(walkthrough)
    return Explanation(sought(supposing), most_informative(supposing))
