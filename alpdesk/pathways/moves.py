"""What moves between two versions of a pathway: both are walked together over all combinations of findings.

The walk splits a set of combinations where either version tells its cells apart, so that each leaf is one set on which
both are constant; the leaves' volumes have to add up to the product of all cells. Whether something is missing, and
whether another pathway has an open flag, count as findings of their own.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from alpdesk.pathways.assessment import URGENCIES
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof_claim import volume
from alpdesk.pathways.proof_trial import Assignment, Trial, domain_of, walk

NOT_APPLICABLE = "not_applicable"
Told = Callable[[Trial], str]
"""What one version says of a set of combinations."""


@dataclass(frozen=True, slots=True)
class Move:
    """What was said before and is said after, over how many combinations and paths, with the smallest set of them."""

    before: str
    after: str
    combinations: int
    paths: int
    example: Assignment


@dataclass(frozen=True, slots=True)
class Moves:
    """Everything that moves in one item (empty: the outcome), among so many combinations and paths.

    ``exact`` says that the paths add up to all combinations.
    """

    item: str
    combinations: int
    paths: int
    exact: bool
    moved: tuple[Move, ...]

    @property
    def moved_combinations(self) -> int:
        """How many combinations move."""
        return sum(move.combinations for move in self.moved)

    @property
    def moved_paths(self) -> int:
        """How many paths move."""
        return sum(move.paths for move in self.moved)


def outcome_moves(old: Pathway, new: Pathway) -> Moves:
    """From which disposition to which the combinations move; “not_applicable” where a version does not apply."""
    return _moves(old, new, "", disposition)


def action_moves(old: Pathway, new: Pathway, action: str) -> Moves:
    """From which urgency to which an action moves; empty where it is not offered."""
    return _moves(old, new, action, lambda trial: _urgency(trial, action))


def flag_moves(old: Pathway, new: Pathway, flag: str) -> Moves:
    """Where a red flag is “raised”; empty where it is not."""
    return _moves(old, new, flag, lambda trial: _raised(trial, flag))


def disposition(trial: Trial) -> str:
    """The disposition that stands on a set of combinations; “not_applicable” where the pathway does not apply."""
    if not trial.holds(trial.pathway.applies):
        return NOT_APPLICABLE
    rows = (rule for _, rule in trial.pathway.rules if rule.disposition)
    return next((rule.disposition for rule in rows if trial.decides(rule)), "")


def _urgency(trial: Trial, action: str) -> str:
    """The highest urgency at which a row asks for an action; empty where none does or a flag withholds it."""
    spec = trial.pathway.actions.get(action)
    if spec is None or not trial.holds(trial.pathway.applies):
        return ""
    rows = [(one.urgency or spec.urgency, rule, one) for rule, one in trial.pathway.asked if one.id == action]
    rows.sort(key=lambda row: -URGENCIES.index(row[0]))
    found = next((urgency for urgency, rule, one in rows if trial.holds(one.when) and trial.adds(rule)), "")
    return "" if spec.reassuring and trial.flag_open() else found


def _raised(trial: Trial, flag: str) -> str:
    raised = (one for one in trial.pathway.flags if one.id == flag)
    return "raised" if trial.holds(trial.pathway.applies) and any(trial.holds(one.when) for one in raised) else ""


def _moves(old: Pathway, new: Pathway, item: str, told: Told) -> Moves:
    leaves = list(walk(old, lambda trial: (told(trial), told(Trial(new, trial.assigned)))))
    size = {finding: len(domain_of(old, finding).cells) for leaf, _ in leaves for finding in leaf}
    total = math.prod(size.values())
    groups: dict[tuple[str, str], list[Assignment]] = {}
    for leaf, both in leaves:
        groups.setdefault(both, []).append(leaf)
    moved = [
        Move(*both, sum(volume(leaf, size) for leaf in found), len(found), min(found, key=len))
        for both, found in groups.items()
        if both[0] != both[1]
    ]
    moved.sort(key=lambda move: -move.combinations)
    exact = sum(volume(leaf, size) for leaf, _ in leaves) == total
    return Moves(item, total, len(leaves), exact, tuple(moved))
