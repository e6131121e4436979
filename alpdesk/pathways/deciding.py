"""Which disposition stands over given cells, and which findings that took: no more is read than has to be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from alpdesk.pathways.conditions import Condition, Leaf, evaluate, leaves
from alpdesk.pathways.evaluation import Cells, Evaluation, reads
from alpdesk.pathways.model import Asked, Pathway, Rule

NOT_APPLICABLE = "not_applicable"
_MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Decided:
    """The disposition that stands, and the findings that were read until that was clear."""

    disposition: str
    read: frozenset[str]


class Decider:
    """Decides for one pathway beside the others; a test holds it against the assessment itself."""

    def __init__(self, pathway: Pathway, beside: Iterable[Pathway]) -> None:
        self._pathway = pathway
        self._all = (pathway, *beside)
        self._rows = tuple(rule for _, rule in pathway.rules)
        self._final = frozenset(rule.id for rule in self._rows if rule.disposition and self._reads_missing(rule))
        self._asking = {rule.id: tuple(self._asked(rule)) for rule in self._rows if self._may_be_incomplete(rule)}
        told = _told(self._all, self._conditions())
        self.findings = frozenset(told)
        """Every finding that can bear on which disposition stands."""
        self._plain = dict(_alike(self._all, told))

    def plain(self, finding: str, cell: str) -> str:
        """The first cell of the finding that nothing which decides tells apart from the one given."""
        return self._plain.get((finding, cell), cell)

    def decide(self, cells: Mapping[str, str]) -> Decided:
        """The disposition over plain cells of the findings that bear on it."""
        read: set[str] = set()

        def look(finding: str) -> str:
            read.add(finding)
            return cells[finding]

        evaluation = Evaluation(self._pathway, look)
        applies = evaluate(self._pathway.applies, evaluation.cell) is True
        disposition = self._first(evaluation, look) if applies else NOT_APPLICABLE
        return Decided(disposition, frozenset(read))

    def _first(self, evaluation: Evaluation, look: Cells) -> str:
        """The first row that holds; a reassuring one is passed over, as all others then are, while a flag is open."""
        withheld = False
        for place, rule in enumerate(self._rows):
            if not rule.disposition or (rule.reassuring and withheld):
                continue
            if rule.id in self._final:
                evaluation.outcome.asks = {_MISSING: rule.id} if self._incomplete(evaluation, place) else {}
            if evaluate(rule.when, evaluation.cell) is not True:
                continue
            if not rule.reassuring or not self._flag_open(look):
                return rule.disposition
            withheld = True
        raise AssertionError(f"{self._pathway.id} ended without a disposition")  # the proof rules it out

    def _flag_open(self, look: Cells) -> bool:
        evaluations = (Evaluation(pathway, look) for pathway in self._all)
        return any(_open(one) for one in evaluations if evaluate(one.pathway.applies, one.cell) is True)

    def _reads_missing(self, rule: Rule) -> bool:
        return _MISSING in reads(self._pathway, rule.when)

    def _incomplete(self, evaluation: Evaluation, place: int) -> bool:
        """Whether an open question or a test to measure has come up in the rows before; stops at the first."""
        if any(_asks(evaluation, flag.when) for flag in self._pathway.flags):
            return True
        return any(self._leaves_open(evaluation, rule) for rule in self._rows[:place] if rule.id in self._asking)

    def _leaves_open(self, evaluation: Evaluation, rule: Rule) -> bool:
        if _asks(evaluation, rule.when):
            return True
        return evaluate(rule.when, evaluation.cell) is True and any(
            evaluation.open_answers(one.when) or (_measures(one) and evaluate(one.when, evaluation.cell))
            for one in self._asking[rule.id]
        )

    def _conditions(self) -> Iterator[Condition]:
        """Every condition that can bear on which disposition stands."""
        yield self._pathway.applies
        yield from (rule.when for rule in self._rows if rule.disposition)
        if self._final:
            yield from (flag.when for flag in self._pathway.flags)
            asking = [rule for rule in self._rows if rule.id in self._asking]
            yield from (rule.when for rule in asking)
            yield from (one.when for rule in asking for one in self._asking[rule.id])
        if any(rule.reassuring for rule in self._rows):
            for pathway in self._all:
                yield from (pathway.applies, *(flag.when for flag in pathway.flags), *pathway.open_when.values())
                yield from _of_rows(
                    rule for _, rule in pathway.rules if rule.ends or any(_urgent(pathway, one) for one in rule.actions)
                )

    def _may_be_incomplete(self, rule: Rule) -> bool:
        return self._asks_for(rule.when) or any(self._asked(rule))

    def _asked(self, rule: Rule) -> Iterator[Asked]:
        """The actions of a row that bear on whether something is missing."""
        return (one for one in rule.actions if _measures(one) or self._asks_for(one.when))

    def _asks_for(self, when: Condition) -> bool:
        return any(self._pathway.domains[finding].asks for finding in reads(self._pathway, when) - {_MISSING})


def _open(evaluation: Evaluation) -> bool:
    """Whether a pathway has an open flag: the same as the open flags of its full run, without the run."""
    pathway, cell = evaluation.pathway, evaluation.cell
    if any(evaluate(when, cell) for when in (*(flag.when for flag in pathway.flags), *pathway.open_when.values())):
        return True
    ended = False
    for _, rule in pathway.rules:
        urgent = [asked for asked in rule.actions if _urgent(pathway, asked)]
        if (rule.ends or urgent) and (not ended or rule.always) and evaluate(rule.when, cell):
            ended = ended or rule.ends
            if any(evaluate(asked.when, cell) for asked in urgent):
                return True
    return False


def _of_rows(rules: Iterable[Rule]) -> Iterator[Condition]:
    for rule in rules:
        yield from (rule.when, *(asked.when for asked in rule.actions))


def _urgent(pathway: Pathway, asked: Asked) -> bool:
    return (asked.urgency or pathway.actions[asked.id].urgency) in {"same_day", "emergency"}


def _asks(evaluation: Evaluation, when: Condition) -> bool:
    return evaluate(when, evaluation.cell) is not False and bool(evaluation.open_answers(when))


def _measures(asked: Asked) -> bool:
    return asked.id.startswith("measure.")


def _told(pathways: tuple[Pathway, ...], conditions: Iterable[Condition]) -> dict[str, set[frozenset[str]]]:
    """The sets of cells that the conditions hold each finding against; the questions behind findings come with them."""
    told: dict[str, set[frozenset[str]]] = {}
    every = tuple(conditions)
    for pathway in pathways:
        for leaf in _opened(pathway, every):
            if leaf.finding in pathway.domains:
                told.setdefault(leaf.finding, set()).add(leaf.cells)
        for finding in [name for name in told if name in pathway.domains]:
            ident = pathway.domains[finding].asks
            for asked in (ident, pathway.domains[ident].after) if ident else ():
                told.setdefault(asked, {frozenset({"yes"})}) if asked else None
    return told


def _alike(
    pathways: tuple[Pathway, ...], told: Mapping[str, Collection[frozenset[str]]]
) -> Iterator[tuple[tuple[str, str], str]]:
    """For each finding and cell the first cell of the finding that is not told apart from it."""
    for pathway in pathways:
        for finding in [name for name in told if name in pathway.domains]:
            domain = pathway.domains[finding]
            first: dict[tuple[bool, ...], str] = {}
            for cell in domain.cells:
                marks = (cell in domain.unknown, *(cell in cells for cells in sorted(told[finding], key=sorted)))
                yield (finding, cell), first.setdefault(marks, cell)


def _opened(pathway: Pathway, conditions: Iterable[Condition]) -> Iterator[Leaf]:
    """Every leaf over a finding, definitions and flags of the pathway opened."""
    flags = {f"flag.{flag.id}": flag.when for flag in pathway.flags}
    for condition in conditions:
        for leaf in leaves(condition):
            inner = pathway.defines.get(leaf.finding) or flags.get(leaf.finding)
            yield from _opened(pathway, [inner]) if inner is not None else [leaf]
