"""A claim about every combination of findings, and what came of proving it: exact, with the smallest witness."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof_trial import Assignment, Trial, domain_of, walk

Holds = Callable[[Trial], bool]
"""What is claimed of every combination."""
KEPT = 60
"""How many of the leaves that break a claim are kept: not every combination of findings can be that of a record."""
Witness = tuple[tuple[str, tuple[str, ...]], ...]
"""Findings, each with the cells that break a claim in the order of its domain; the first stands for them."""


@dataclass(frozen=True, slots=True)
class Proved:
    """One claim over all combinations: how many there are, in how many paths, and the smallest that fails, if any."""

    pathway: str
    claim: str
    combinations: int
    paths: int
    exact: bool = True
    failure: str = ""
    witnesses: tuple[Witness, ...] = ()

    @property
    def witness(self) -> Witness:
        """The smallest combination that breaks the claim."""
        return self.witnesses[0] if self.witnesses else ()

    @property
    def good(self) -> bool:
        """Whether the claim holds on every combination and none was left out."""
        return self.exact and not self.failure


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim, before it is proved, with the pathways that it is about; one of them twice where it stands for both."""

    pathways: tuple[str, ...]
    text: str
    prove: Callable[[], Proved]

    @property
    def heading(self) -> str:
        """What the claim is about, in words."""
        return self.pathways[0] if len(self.pathways) == 1 else "all pathways together"


def prove(pathway: Pathway, text: str, claim: Holds, wrong: str, start: Assignment | None = None) -> Proved:
    """Hold a claim against every combination (within ``start``); the failing leaf with the fewest findings tells."""
    leaves: list[Assignment] = []
    failures: list[Assignment] = []
    for assigned, kept in walk(pathway, claim, start):
        leaves.append(assigned)
        if not kept:
            failures.append(assigned)
    size = {name: len((start or {}).get(name, domain_of(pathway, name).cells)) for leaf in leaves for name in leaf}
    total = math.prod(size.values())
    exact = sum(volume(leaf, size) for leaf in leaves) == total
    proved = Proved(pathway.id, text, total, len(leaves), exact)
    return failed(proved, pathway, failures, wrong) if failures else proved


def failed(proved: Proved, pathway: Pathway, leaves: Iterable[Assignment], wrong: str) -> Proved:
    """The same claim, with what is wrong and where, the smallest leaves first."""
    smallest = sorted(leaves, key=len)[:KEPT]
    return replace(proved, failure=wrong, witnesses=tuple(witness_of(pathway, leaf) for leaf in smallest))


def witness_of(pathway: Pathway, leaf: Assignment) -> Witness:
    """A leaf as a witness."""
    return tuple(
        (finding, tuple(cell for cell in domain_of(pathway, finding).cells if cell in cells))
        for finding, cells in sorted(leaf.items())
    )


def volume(leaf: Assignment, size: Mapping[str, int]) -> int:
    """How many combinations a leaf stands for, of those that ``size`` spans."""
    return math.prod(len(leaf[finding]) if finding in leaf else count for finding, count in size.items())


def together(pathway: str, text: str, parts: Iterable[Proved]) -> Proved:
    """Several proofs as one: their sums, and the first failure among them."""
    found = list(parts)
    bad = next((part for part in found if not part.good), Proved(pathway, text, 0, 0))
    sums = sum(part.combinations for part in found), sum(part.paths for part in found)
    return replace(bad, pathway=pathway, claim=text, combinations=sums[0], paths=sums[1])
