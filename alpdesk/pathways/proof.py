"""Proof of a pathway: a walk over all combinations of the findings that a claim reads, exact to the last one.

The walk branches on a finding only when something reads it, so that each leaf stands for all combinations that agree
with it; the leaves' volumes have to add up to the product of all cells.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from alpdesk.pathways.conditions import ALWAYS, Condition, Leaf, combine
from alpdesk.pathways.evaluation import reads
from alpdesk.pathways.model import Asked, Domain, Invariant, Pathway, Rule

T = TypeVar("T")
Assignment = Mapping[str, frozenset[str]]
"""For each finding read so far the cells that are still possible."""
Claim = Callable[["Trial"], bool]
"""What is claimed of every combination."""
MISSING = Domain(("yes", "no"), frozenset())
"""Whether something is missing is left free in the proof: both cells are tried, which covers what really happens."""


class _Split(Exception):
    """Control flow of the walk, never seen outside."""

    def __init__(self, finding: str, parts: list[frozenset[str]]) -> None:
        self.finding = finding
        self.parts = parts


class Trial:
    """Chosen rows of a pathway over a set of combinations; splits the set where a leaf tells its cells apart.

    It reads rows by the same conditions as an evaluation; a test holds the two against each other.
    """

    def __init__(self, pathway: Pathway, assigned: Assignment) -> None:
        self.pathway = pathway
        self.assigned = assigned
        self._flags = {f"flag.{flag.id}": flag.when for flag in pathway.flags}
        self._known: dict[tuple[str, bool], bool] = {}

    def holds(self, condition: Condition) -> bool:
        """Whether a condition is known to hold; “fails” and “not known” are not told apart, which saves paths."""
        return combine(condition, self._leaf_holds) is True

    def fails(self, condition: Condition) -> bool:
        """Whether a condition is known not to hold."""
        return combine(condition, lambda leaf: not self._leaf_fails(leaf)) is not True

    def _leaf_holds(self, leaf: Leaf) -> bool:
        if not self._inner(leaf.finding):
            return self._split(leaf, lambda cell, _: cell in leaf.cells)
        if "unknown" in leaf.cells:
            others = (cell for cell in ("yes", "no") if cell not in leaf.cells)
            return not any(self._is(leaf.finding, truth=cell == "yes") for cell in others)
        return any(self._is(leaf.finding, truth=cell == "yes") for cell in ("yes", "no") if cell in leaf.cells)

    def _leaf_fails(self, leaf: Leaf) -> bool:
        if not self._inner(leaf.finding):
            return self._split(leaf, lambda cell, unknown: cell not in leaf.cells and not unknown)
        others = [cell for cell in ("yes", "no") if cell not in leaf.cells]
        return any(self._is(leaf.finding, truth=cell == "yes") for cell in others)

    def _inner(self, finding: str) -> Condition | None:
        return self.pathway.defines.get(finding) or self._flags.get(finding)

    def _is(self, name: str, *, truth: bool) -> bool:
        """Whether a definition or flag is known to hold (or, for ``truth`` False, known to fail)."""
        key = (name, truth)
        if key not in self._known:
            condition = self._inner(name) or ALWAYS
            self._known[key] = self.holds(condition) if truth else self.fails(condition)
        return self._known[key]

    def _split(self, leaf: Leaf, test: Callable[[str, bool], bool]) -> bool:
        """What a test says of every cell that is still possible; cells that it tells apart split the walk."""
        domain = _domain(self.pathway, leaf.finding)
        parts: dict[bool, set[str]] = {}
        for cell in self.assigned.get(leaf.finding, domain.cells):
            parts.setdefault(test(cell, cell in domain.unknown), set()).add(cell)
        if len(parts) > 1:
            raise _Split(leaf.finding, [frozenset(cells) for cells in parts.values()])
        return next(iter(parts))

    def fires(self, rule: Rule) -> bool:
        """Whether a row holds and is reached."""
        enders = self.pathway.enders_before[rule.id]
        if any(self._surely(one.when) for one in enders):
            return False  # without splitting the walk over what the row itself would read
        return self.holds(rule.when) and not any(self.holds(one.when) for one in enders)

    def _surely(self, condition: Condition) -> bool:
        """Whether a condition holds by what has been read so far."""
        try:
            return self.holds(condition)
        except _Split:
            return False

    def decides(self) -> bool:
        """Whether some row sets a disposition that does not depend on whether a flag is open."""
        rows = (rule for _, rule in self.pathway.rules if rule.disposition and not rule.reassuring)
        return any(self.holds(rule.when) for rule in rows)

    def asked(self, action: str) -> bool:
        """Whether some row that fires asks for an action."""
        return any(
            self.holds(one.when) and self.fires(rule)
            for _, rule in self.pathway.rules
            for one in rule.actions
            if one.id == action
        )

    def flag_open(self) -> bool:
        """Whether anything here keeps a reassuring item from being offered."""
        urgent = {one.id for _, rule in self.pathway.rules for one in rule.actions if self._urgent(one)}
        return (
            any(self.holds(flag.when) for flag in self.pathway.flags)
            or any(self.holds(when) for when in self.pathway.open_when.values())
            or any(self.asked(action) for action in sorted(urgent))
        )

    def _urgent(self, one: Asked) -> bool:
        return (one.urgency or self.pathway.actions[one.id].urgency) in {"same_day", "emergency"}

    def stands(self, disposition: str) -> bool:
        """Whether a disposition is the one that stands: its row holds, and no earlier row sets one.

        A row that ends the pathway sets a disposition too, so that the first row that holds is always reached. A
        reassuring row is passed over while a flag is open.
        """
        earlier: list[Rule] = []
        for _, rule in self.pathway.rules:
            if rule.disposition == disposition and self._first(rule, earlier):
                return True
            earlier += [rule] if rule.disposition else []
        return False

    def _first(self, rule: Rule, earlier: list[Rule]) -> bool:
        if not self.holds(rule.when) or (rule.reassuring and self.flag_open()):
            return False
        return not any(self.holds(one.when) and not (one.reassuring and self.flag_open()) for one in earlier)

    def offered(self, name: str) -> bool:
        """Whether an action is offered (not withheld), or a disposition stands."""
        if name not in self.pathway.actions:
            return self.stands(name)
        return self.asked(name) and not (self.pathway.actions[name].reassuring and self.flag_open())


@dataclass(frozen=True, slots=True)
class Proved:
    """One claim over all combinations: how many there are, in how many paths, and the smallest that fails, if any."""

    pathway: str
    claim: str
    combinations: int
    paths: int
    exact: bool
    failure: str = ""
    witness: tuple[tuple[str, str], ...] = ()

    @property
    def good(self) -> bool:
        """Whether the claim holds on every combination and none was left out."""
        return self.exact and not self.failure


def _domain(pathway: Pathway, finding: str) -> Domain:
    return MISSING if finding == "missing" else pathway.domains[finding]


def walk(
    pathway: Pathway, claim: Callable[[Trial], T], start: Assignment | None = None
) -> Iterator[tuple[Assignment, T]]:
    """Every leaf of the walk: a set of combinations, and what the claim says of all of them."""
    stack: list[dict[str, frozenset[str]]] = [dict(start or {})]
    while stack:
        assigned = stack.pop()
        try:
            yield assigned, claim(Trial(pathway, assigned))
        except _Split as split:
            stack.extend({**assigned, split.finding: part} for part in reversed(split.parts))


def prove(pathway: Pathway, name: str, claim: Claim, wrong: str) -> Proved:
    """Hold a claim against every combination; the failing leaf with the fewest findings is the witness."""
    leaves: list[Assignment] = []
    failures: list[Assignment] = []
    for assigned, kept in walk(pathway, claim):
        leaves.append(assigned)
        if not kept:
            failures.append(assigned)
    size = {finding: len(_domain(pathway, finding).cells) for leaf in leaves for finding in leaf}
    total = math.prod(size.values())
    exact = sum(_volume(leaf, size) for leaf in leaves) == total
    proved = Proved(pathway.id, name, total, len(leaves), exact)
    return _failed(proved, pathway, min(failures, key=len), wrong) if failures else proved


def _failed(proved: Proved, pathway: Pathway, leaf: Assignment, wrong: str) -> Proved:
    witness = tuple((finding, _shown(pathway, finding, cells)) for finding, cells in sorted(leaf.items()))
    return replace(proved, failure=wrong, witness=witness)


def _volume(leaf: Assignment, size: Mapping[str, int]) -> int:
    return math.prod(len(leaf[finding]) if finding in leaf else count for finding, count in size.items())


def _shown(pathway: Pathway, finding: str, cells: frozenset[str]) -> str:
    """One cell that stands for the set, in the order of the domain."""
    return next(cell for cell in _domain(pathway, finding).cells if cell in cells)


def _invariant(pathway: Pathway, one: Invariant) -> Proved:
    """Each thing that an invariant names is a claim of its own: the sum of their paths is smaller than the product."""
    claims = [(_never(one, name), f"{name} is offered") for name in one.never]
    claims += [(_some(one, (name,)), f"{name} is not offered") for name in one.always]
    claims += [(_some(one, one.some), f"none of {', '.join(one.some)} is offered")] if one.some else []
    return _joined(pathway.id, one.id, [prove(pathway, one.id, claim, wrong) for claim, wrong in claims])


def _never(one: Invariant, name: str) -> Claim:
    return lambda trial: not trial.holds(one.when) or not trial.offered(name)


def _some(one: Invariant, names: tuple[str, ...]) -> Claim:
    return lambda trial: not trial.holds(one.when) or any(trial.offered(name) for name in names)


def _joined(pathway: str, name: str, parts: list[Proved]) -> Proved:
    """Several proofs as one: their sums, and the first failure among them."""
    failed = next((part for part in parts if not part.good), Proved(pathway, name, 0, 0, exact=True))
    return replace(
        failed, claim=name, combinations=sum(p.combinations for p in parts), paths=sum(p.paths for p in parts)
    )


def _unknown_safe(pathway: Pathway, item: str) -> Proved:
    """Where an item stands with a finding not known, it stands with every known cell of that finding too."""
    name = f"unknown never brings in {item}"
    found = prove(pathway, name, lambda trial: trial.offered(item) or True, "")
    for leaf, stands in walk(pathway, lambda trial: trial.offered(item)):
        open_ = [finding for finding, cells in leaf.items() if cells & _domain(pathway, finding).unknown]
        for finding in open_ if stands else ():
            known = frozenset(_domain(pathway, finding).cells) - _domain(pathway, finding).unknown
            lost = [one for one, kept in walk(pathway, lambda t: t.offered(item), {**leaf, finding: known}) if not kept]
            if lost:
                return _failed(found, pathway, lost[0], f"{item} stands while {finding} is not known, but not here")
    return found


def reassuring(pathway: Pathway) -> tuple[str, ...]:
    """The actions and dispositions that reassure."""
    rows = [rule.disposition for _, rule in pathway.rules if rule.reassuring]
    return (*(spec.id for spec in pathway.actions.values() if spec.reassuring), *rows)


def unreachable(pathway: Pathway) -> tuple[str, ...]:
    """Rows that no combination ever reaches and makes hold."""
    return tuple(rule.id for _, rule in pathway.rules if not _reached(pathway, rule))


def _reached(pathway: Pathway, rule: Rule) -> bool:
    return any(found for _, found in walk(pathway, lambda trial: trial.fires(rule)))


def verify(pathways: Collection[Pathway]) -> Iterator[Proved]:
    """Prove everything of every pathway: that it ends, that every row is reached, its invariants, unknown-safety."""
    for pathway in pathways:
        yield prove(pathway, "every path ends with a disposition", Trial.decides, "no row sets a disposition")
        dead = unreachable(pathway)
        rows = len(pathway.rules)
        wrong = f"never reached: {', '.join(dead)}" if dead else ""
        yield Proved(pathway.id, f"each of {rows} rows is reached", rows, rows, exact=True, failure=wrong)
        for one in pathway.invariants:
            yield _invariant(pathway, one)
        for item in reassuring(pathway):
            yield _unknown_safe(pathway, item)


def combinations(pathway: Pathway) -> int:
    """How many combinations there are of all findings that the pathway's rows read."""
    read = {finding for _, rule in pathway.rules for finding in reads(pathway, rule.when)} - {"missing"}
    return math.prod(len(pathway.domains[finding].cells) for finding in sorted(read))
