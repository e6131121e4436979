"""Suppression between pathways: what reassures in one, joined with the open flags of each over what they share.

Each pathway is walked alone; two walks are joined where they agree on the findings that both read, and the joined
volumes add up to all combinations of both. Every join of something reassuring with an open flag is then evaluated as a
real case is, both pathways together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from alpdesk.pathways.evaluation import Evaluation, settle
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof_claim import Claim, Proved, failed, together, volume
from alpdesk.pathways.proof_reach import completed
from alpdesk.pathways.proof_trial import Assignment, Trial, domain_of, walk
from alpdesk.pathways.proof_unknown import reassuring

Shared = tuple[tuple[str, frozenset[str]], ...]
"""What a leaf says of the findings that two walks share."""


def claims(pathways: Collection[Pathway]) -> Iterator[Claim]:
    """That pathways agree on what they share, and that nothing reassures beside an open flag of any."""
    agree = "findings that pathways share have the same cells in each"
    yield Claim(tuple(one.id for one in pathways), agree, lambda: _agree(pathways, agree))
    leaves: dict[str, Leaves] = {}
    for one in pathways:
        for other in pathways:
            text = f"nothing of {one.id} reassures beside an open flag" + ("" if one is other else f" of {other.id}")
            yield Claim((one.id, other.id), text, partial(_withheld, one, other, text, leaves))


def _agree(pathways: Collection[Pathway], text: str) -> Proved:
    seen: dict[str, Pathway] = {}
    bad = []
    for pathway in pathways:
        for finding, domain in pathway.domains.items():
            first = seen.setdefault(finding, pathway)
            bad += [finding] if first.domains[finding] != domain else []
    wrong = f"not the same: {', '.join(sorted(bad))}" if bad else ""
    return Proved(next(iter(pathways)).id, text, len(seen), len(seen), failure=wrong)


@dataclass(frozen=True, slots=True)
class Leaves:
    """All leaves of a walk with what it says of each, and the cells that the walk's findings have."""

    found: tuple[tuple[Assignment, bool], ...]
    size: Mapping[str, int]


def _walked(pathway: Pathway, claim: Callable[[Trial], bool]) -> Leaves:
    found = tuple(walk(pathway, claim))
    return Leaves(found, {name: len(domain_of(pathway, name).cells) for leaf, _ in found for name in leaf})


def _withheld(one: Pathway, other: Pathway, text: str, kept: dict[str, Leaves]) -> Proved:
    """Each reassuring item of the one beside every open flag of the other."""
    if other.id not in kept:
        kept[other.id] = _walked(other, _has_open_flag)
    parts = []
    for item in reassuring(one):
        if (name := f"{one.id}/{item}") not in kept:
            kept[name] = _walked(one, partial(_lists, item))
        parts.append(_Join(one, other, item, text).prove(kept[name], kept[other.id]))
    return together(one.id, text, parts)


def _lists(item: str, trial: Trial) -> bool:
    return trial.holds(trial.pathway.applies) and trial.listed(item)


def _has_open_flag(trial: Trial) -> bool:
    return trial.holds(trial.pathway.applies) and trial.own_flag_open()


@dataclass(slots=True)
class _Group:
    """The leaves of a walk that say the same of the shared findings, and how many combinations of the rest they are."""

    rest: int = 0
    positive: list[Assignment] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Join:
    one: Pathway
    other: Pathway
    item: str
    text: str

    def prove(self, mine: Leaves, theirs: Leaves) -> Proved:
        """Join both walks; evaluate wherever the item meets an open flag."""
        shared = {name: domain_of(self.one, name).cells for name in sorted(mine.size.keys() & theirs.size.keys())}
        pairs = [
            (a, b, {name: x & y for (name, x), (_, y) in zip(left, right, strict=True)})
            for left, a in _grouped(mine, shared).items()
            for right, b in _grouped(theirs, shared).items()
            if all(x & y for (_, x), (_, y) in zip(left, right, strict=True))
        ]
        covered = sum(math.prod(map(len, meet.values())) * a.rest * b.rest for a, b, meet in pairs)
        total = math.prod({**mine.size, **theirs.size}.values())
        met = [{**leaf, **flag, **meet} for a, b, meet in pairs for leaf, flag in _each_once(a.positive, b.positive)]
        proved = Proved(self.one.id, self.text, total, len(pairs) + len(met), exact=covered == total)
        for leaf in sorted(met, key=len):
            if wrong := self._wrong(leaf):
                return failed(proved, self._both, [leaf], wrong)
        return proved

    def _wrong(self, leaf: Assignment) -> str:
        """What is wrong with real evaluations of a joined leaf, if anything."""
        both = {self.one.id: self.one, self.other.id: self.other}
        cells = {p.id: next(completed(p, leaf)) for p in both.values()}
        settled = settle(both.values(), lambda pathway: cells[pathway.id].__getitem__)
        mine = settled[self.one.id]
        listed = mine.evaluation.outcome
        if self.item not in self.one.actions:
            listed = Evaluation(self.one, cells[self.one.id].__getitem__).run()
        if not mine.open_flag or self.item not in (listed.disposition, *listed.action_ids):
            return f"the walk and the evaluation do not agree on {self.item} and the open flags"
        if mine.evaluation.outcome.decided is None:
            return f"{self.one.id} has no outcome once what reassures is withheld"
        return next((f"{item} is offered" for item in reassuring(self.one) if item in mine.offered), "")

    @property
    def _both(self) -> Pathway:
        """A pathway that knows the findings of both."""
        return replace(self.one, domains={**self.one.domains, **self.other.domains})


def _grouped(walked: Leaves, shared: Mapping[str, tuple[str, ...]]) -> Mapping[Shared, _Group]:
    rest = {name: count for name, count in walked.size.items() if name not in shared}
    groups: dict[Shared, _Group] = {}
    for leaf, positive in walked.found:
        whole = tuple((name, leaf.get(name, frozenset(cells))) for name, cells in shared.items())
        group = groups.setdefault(whole, _Group())
        group.rest += volume(leaf, rest)
        group.positive += [leaf] if positive else []
    return groups


def _each_once(mine: list[Assignment], theirs: list[Assignment]) -> Iterator[tuple[Assignment, Assignment]]:
    """Every leaf of either side at least once with one of the other: what they share is the same for all of them."""
    if mine and theirs:
        yield from ((leaf, theirs[0]) for leaf in mine)
        yield from ((mine[0], leaf) for leaf in theirs[1:])
