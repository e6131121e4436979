"""An outcome explained: what would change it, and what to find out next; in words and as an object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from alpdesk.clinical.wording import joined
from alpdesk.pathways.supposing import Supposing
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.pathways.what_next import Next, most_informative
from alpdesk.pathways.why_not import Changes, sought

NOTHING_MISSING = "Nothing that is missing can change this outcome."


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
        names = [f"“{one.text.rstrip('.')}”" for one in self.changes if not one.sets]
        if not names:
            return ""
        count = {1: "one change", 2: "two changes", 3: "three changes"}[self.changes[0].tried]
        return f"Not within {count} that can still come: {joined(names, 'or')}."

    @property
    def changing(self) -> tuple[str, ...]:
        """What would change the outcome, a line for each other outcome."""
        lines = [f"{one.text.rstrip('.')}: {one.condition}." for one in self.reachable]
        return tuple([*lines, self.beyond] if self.beyond else lines)

    @property
    def ahead(self) -> str:
        """What to find out next, with the reason."""
        return f"{self.next.text.rstrip('.')} – {self.next.reason}" if self.next else NOTHING_MISSING

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
