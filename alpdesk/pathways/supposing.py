"""Changes tried out: the findings as they would be, had something more come to be known, and what would stand then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.changes import MOVING, Change, changes
from alpdesk.pathways.deciding import Decided, Decider
from alpdesk.pathways.finding_words import either

if TYPE_CHECKING:
    from datetime import date

    from alpdesk.clinical.record import Record
    from alpdesk.pathways.model import Pathway
    from alpdesk.pathways.walkthrough import Walkthrough

Chosen = frozenset[int]
"""Changes supposed together, by their places."""
_MOVES_MORE = MOVING | {"atypical_femoral_fracture", "fragility_fracture"}
"""Questions whose answers other findings rest on; an exclusion of hypophosphatasia rests on every feature."""
AFRESH = 40
"""To work findings out afresh takes so many times as long as to decide."""
Moved = Mapping[str, str]
"""Findings that a change moves, with the cell that each comes to lie in."""


class Supposing:
    """All changes that bear on the outcome of a walkthrough, and what stands under any of them together.

    The findings under several changes are those under each, joined; for results that bear on one finding together they
    are worked out afresh from all of them. Tests hold this against records that really hold the changes.
    """

    def __init__(self, walkthrough: Walkthrough) -> None:
        self.walkthrough = walkthrough
        beside = tuple(_beside(walkthrough))
        self._pathways = (walkthrough.pathway, *beside)
        self._decider = Decider(walkthrough.pathway, beside)
        self._found = Findings.of(walkthrough.answered, walkthrough.as_of, self._pathways, walkthrough.site)
        self._base = self._plain(self._found)
        self._excluded = self._base.get("lo.hpp_exclusion") == "complete"
        self._afresh: dict[Chosen, Moved] = {}
        self._decided: dict[Chosen, Decided] = {}
        actions = frozenset(action.id for action in walkthrough.assessment.actions)
        every = changes(walkthrough.pathway, self._found, self._decider, actions)
        kept = tuple(_merged((one, self._alone(one)) for one in every))
        self.changes = tuple(one for one, _ in kept)
        self._moved = tuple(moved for _, moved in kept)

    def decide(self, chosen: Chosen) -> Decided:
        """What stands under the chosen changes, and what was read for it."""
        if chosen not in self._decided:
            self._decided[chosen] = self._decider.decide({**self._base, **self._moves(chosen)})
        return self._decided[chosen]

    def nexts(self, chosen: Chosen) -> Iterator[int]:
        """The further changes that can bear on what stands: those that move what was read, and clash with none."""
        read = self.decide(chosen).read
        mine = [self.changes[place] for place in chosen]
        for place, one in enumerate(self.changes):
            if read.isdisjoint(self._moved[place].keys() | one.joint):
                continue
            if not any(one.clashes(other) for other in mine):
                yield place

    def _moves(self, chosen: Chosen) -> Moved:
        together = self.together(chosen)
        joined = dict(self._all_afresh(together)) if together else {}
        for place in chosen - together:
            joined |= self._moved[place]
        return joined

    def together(self, chosen: Chosen) -> Chosen:
        """Those of the chosen results that bear on a finding which others of them bear on too."""
        joint = {place: self.changes[place].joint for place in chosen}
        return frozenset(
            place
            for place, findings in joint.items()
            if any(other != place and findings & more for other, more in joint.items())
        )

    def _alone(self, one: Change) -> Moved:
        if one.results or any(ident in _MOVES_MORE for ident, _ in one.answers) or self._excluded:
            return self._worked_out([one])
        return self._differing({ident: self._decider.plain(ident, value) for ident, value in one.answers})

    def _all_afresh(self, chosen: Chosen) -> Moved:
        if chosen not in self._afresh:
            self._afresh[chosen] = self._worked_out([self.changes[place] for place in sorted(chosen)])
        return self._afresh[chosen]

    def _worked_out(self, supposed: list[Change]) -> Moved:
        told = {ident: value for one in supposed for ident, value in one.answers}
        results = tuple(result for one in supposed for result in one.results)
        if any(result.taken.day != self.walkthrough.as_of for result in results):
            record, day = supposed_record(self.walkthrough, supposed)
            return self._differing(self._plain(Findings.of(record, day, self._pathways, self.walkthrough.site)))
        return self._differing(self._plain(self._found.supposing(told, results)))

    def _differing(self, cells: Mapping[str, str]) -> Moved:
        return {name: cell for name, cell in cells.items() if cell != self._base[name]}

    def _plain(self, found: Findings) -> dict[str, str]:
        pathways = [(pathway.id, name) for pathway in self._pathways for name in pathway.domains]
        cells = {name: found.cell(ident, name) for ident, name in pathways if name in self._decider.findings}
        return {name: self._decider.plain(name, cell) for name, cell in cells.items()}


class Effort:
    """What it takes to decide, counted in decisions, whatever has been decided before."""

    def __init__(self, supposing: Supposing) -> None:
        self._supposing = supposing
        self._afresh: set[Chosen] = {frozenset()}
        self.spent = 0

    def add(self, chosen: Chosen) -> None:
        """Count one more combination; working findings out afresh counts once for each set of results."""
        together = self._supposing.together(chosen)
        self.spent += 1 if together in self._afresh else AFRESH
        self._afresh.add(together)


def _merged(alone: Iterable[tuple[Change, Moved]]) -> Iterator[tuple[Change, Moved]]:
    """Changes of one topic that move the same count as one.

    One that moves nothing is left out, unless it settles what was not known; a result that may move more beside
    others stays by itself.
    """
    topics: dict[str, list[tuple[Change, Moved]]] = {}
    for one, moved in alone:
        topics.setdefault(one.topic, []).append((one, moved))
    for topic in topics.values():
        every = [one for one, _ in topic]
        groups: dict[tuple[str, frozenset[tuple[str, str]]], list[Change]] = {}
        for one, moved in topic:
            apart = one.says if one.apart else ""
            if moved or one.apart or one.new:
                groups.setdefault((apart, frozenset(moved.items())), []).append(one)
        for (_, moves), alike in groups.items():
            yield replace(alike[0], says=_says(alike, every), nuance=""), dict(moves)


def _says(alike: list[Change], every: list[Change]) -> str:
    """What changes of like effect say together; a nuance is added where they say the same as others do."""
    others = {one.says for one in every if one not in alike}
    says = [f"{one.says}, {one.nuance}" if one.nuance and one.says in others else one.says for one in alike]
    return either(dict.fromkeys(says))


def supposed_record(walkthrough: Walkthrough, supposed: Iterable[Change]) -> tuple[Record, date]:
    """The record with the changes in it, and the day on which all of them are known."""
    supposed = tuple(supposed)
    results = tuple(result for one in supposed for result in one.results)
    day = max([walkthrough.as_of, *(result.taken.day for result in results if result.taken.day)])
    given = tuple(
        Answer(ident, value, When.on(walkthrough.as_of), source="command line")
        for one in supposed
        for ident, value in one.answers
    )
    record = walkthrough.answered
    return replace(record, results=(*record.results, *results), answers=(*record.answers, *given)), day


def _beside(walkthrough: Walkthrough) -> Iterator[Pathway]:
    """The other pathways that apply, where an open flag of theirs can withhold what reassures in this one."""
    if any(rule.reassuring for _, rule in walkthrough.pathway.rules):
        others = {one.pathway for one in walkthrough.assessments if one.disposition != "not_applicable"}
        others.discard(walkthrough.pathway.id)
        yield from (one for one in walkthrough.pathways if one.id in others)
