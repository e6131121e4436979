"""Why not another outcome: the fewest changes under which a walkthrough would come to it, by exact search."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from alpdesk.clinical.wording import joined
from alpdesk.language import tr
from alpdesk.pathways.changes import Change
from alpdesk.pathways.supposing import Chosen, Effort, Supposing
from alpdesk.pathways.walkthrough import Walkthrough

MOST_CHANGES = 3
"""So many changes together are tried at most."""
MOST_EFFORT = 3000
"""A search that would take more than so many decisions keeps to sets of the size that it has finished."""
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Changes:
    """Another outcome and the smallest sets of changes that lead to it, the likeliest to come first.

    None where no set of up to ``tried`` changes does.
    """

    disposition: str
    text: str
    sets: tuple[tuple[Change, ...], ...]
    tried: int

    @property
    def sentences(self) -> tuple[str, ...]:
        """Each set as a sentence part: “PLP within its limits and family history answered no”."""
        return tuple(joined([change.text for change in one]) for one in self.sets)

    @property
    def condition(self) -> str:
        """What leads there, as one sentence part: “if bone pain answered yes; or if PLP above its limit”."""
        said = ""
        for one in self.sentences:
            way = tr("if {sentence}", "what has to be known", sentence=one)
            said = tr("{before}; or {last}", before=said, last=way) if said else way
        return said


def why_not(walkthrough: Walkthrough) -> tuple[Changes, ...]:
    """Every other outcome of the pathway; those that the fewest changes lead to first.

    A set is given only where no part of it leads there too. Pure; takes a fraction of a second.
    """
    return sought(Supposing(walkthrough))


def sought(supposing: Supposing) -> tuple[Changes, ...]:
    """The same, for changes already prepared."""
    found, tried = _search(supposing)
    pathway, now = supposing.walkthrough.pathway, supposing.walkthrough.assessment.disposition
    others = [one for one in pathway.dispositions if one != now]
    out = [
        Changes(one, pathway.word(f"disposition.{one}"), _best(supposing, found.get(one, [])), tried) for one in others
    ]
    return tuple(sorted(out, key=lambda one: len(one.sets[0]) if one.sets else MOST_CHANGES + 1))


def _search(supposing: Supposing) -> tuple[dict[str, list[Chosen]], int]:
    """Breadth first: a set can lead elsewhere only if each change moves something that was read on the way to it."""
    start: Chosen = frozenset()
    now = supposing.decide(start).disposition
    found: dict[str, list[Chosen]] = {}
    level: list[Chosen] = [start]
    effort = Effort(supposing)
    for size in range(1, MOST_CHANGES + 1):
        ahead = dict.fromkeys(chosen | {place} for chosen in level for place in supposing.nexts(chosen))
        for chosen in ahead:
            effort.add(chosen)
        if effort.spent > MOST_EFFORT:
            return found, size - 1
        for chosen in ahead:
            there = supposing.decide(chosen).disposition
            if there != now and not any(smaller < chosen for smaller in found.get(there, ())):
                found.setdefault(there, []).append(chosen)
        level = list(ahead)
    return found, MOST_CHANGES


def _best(supposing: Supposing, sets: Iterable[Chosen]) -> tuple[tuple[Change, ...], ...]:
    """The smallest sets, and of those the ones with the fewest known things that would have to turn out otherwise."""
    changes = supposing.changes

    def worth(chosen: Chosen) -> tuple[int, int, list[int]]:
        known = sum(not changes[place].new for place in chosen)
        return len(chosen), known, sorted(chosen)

    best = sorted(sets, key=worth)
    smallest = [chosen for chosen in best if len(chosen) == len(best[0])][:_SHOWN]
    return tuple(tuple(sorted((changes[place] for place in sorted(chosen)), key=_tests_first)) for chosen in smallest)


def _tests_first(change: Change) -> bool:
    return not change.results
