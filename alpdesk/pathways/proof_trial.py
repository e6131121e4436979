"""A trial of a pathway over a set of combinations of findings, and the walk that splits such sets to the last path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from typing import TypeVar

from alpdesk.pathways.conditions import Condition, Leaf, combine
from alpdesk.pathways.evaluation import reads
from alpdesk.pathways.model import Asked, Domain, Flag, Pathway, Rule

Cells = frozenset[str]
Assignment = Mapping[str, Cells]
"""For each finding read so far the cells that are still possible."""
Known = dict[tuple[str, int], tuple[object, bool]]
"""What a trial has worked out already, by what it is about."""
Told = TypeVar("Told")
FREE = Domain(("yes", "no"), frozenset())
_YES = frozenset({"yes"})
_FREE = frozenset({"missing", "elsewhere"})
"""No findings, but left free in the proof: whether something is missing, and whether another pathway has an open flag.

Both cells are tried with everything, which covers what really happens."""
URGENT = frozenset({"same_day", "emergency"})


class _Split(Exception):
    """Control flow of the walk, never seen outside."""

    def __init__(self, finding: str, parts: tuple[Cells, Cells]) -> None:
        self.finding = finding
        self.parts = parts


def domain_of(pathway: Pathway, finding: str) -> Domain:
    """The cells of a finding, or of what the proof leaves free."""
    return FREE if finding in _FREE else pathway.domains[finding]


class Trial:
    """A pathway over a set of combinations; splits the set where a leaf tells its cells apart.

    It reads rows by the same conditions as an evaluation; tests and every path of the proof between pathways hold the
    two against each other.
    """

    def __init__(self, pathway: Pathway, assigned: Assignment, known: Known | None = None) -> None:
        self.pathway = pathway
        self.assigned = assigned
        self.known: Known = {} if known is None else dict(known)
        self._inner = inner(pathway)

    def with_cells(self, finding: str, cells: Cells) -> Trial:
        """The same combinations but for one finding."""
        return Trial(self.pathway, {**self.assigned, finding: cells})

    def holds(self, condition: Condition) -> bool:
        """Whether a condition is known to hold; “fails” and “not known” are not told apart, which saves paths."""
        if isinstance(condition, Leaf):
            return self._leaf_holds(condition)
        return self._kept("holds", condition, lambda: combine(condition, self._leaf_holds) is True)

    def fails(self, condition: Condition) -> bool:
        """Whether a condition is known not to hold."""
        if isinstance(condition, Leaf):
            return self._leaf_fails(condition)
        return self._kept("fails", condition, lambda: combine(condition, self._may_hold) is not True)

    def _kept(self, what: str, about: object, work_out: Callable[[], bool]) -> bool:
        """What was worked out already: it stays so when the set of combinations is split."""
        key = (what, id(about))
        if key not in self.known:
            self.known[key] = (about, work_out())
        return self.known[key][1]

    def _some(self, test: Callable[[Told], bool], things: Iterable[Told]) -> bool:
        """Whether one of several things passes: before the walk is split, each is tried with what is known already."""
        split: _Split | None = None
        for thing in things:
            try:
                if test(thing):
                    return True
            except _Split as open_:
                split = split or open_
        if split:
            raise split
        return False

    def _leaf_holds(self, leaf: Leaf) -> bool:
        if leaf.finding not in self._inner:
            return self._among(leaf.finding, leaf.cells)
        if "unknown" in leaf.cells:
            others = (cell for cell in ("yes", "no") if cell not in leaf.cells)
            return not any(self._is(leaf.finding, truth=cell == "yes") for cell in others)
        return any(self._is(leaf.finding, truth=cell == "yes") for cell in ("yes", "no") if cell in leaf.cells)

    def _leaf_fails(self, leaf: Leaf) -> bool:
        if leaf.finding not in self._inner:
            return not self._among(leaf.finding, leaf.cells | domain_of(self.pathway, leaf.finding).unknown)
        others = [cell for cell in ("yes", "no") if cell not in leaf.cells]
        return any(self._is(leaf.finding, truth=cell == "yes") for cell in others)

    def _may_hold(self, leaf: Leaf) -> bool:
        return not self._leaf_fails(leaf)

    def _is(self, name: str, *, truth: bool) -> bool:
        """Whether a definition or flag is known to hold (or, for ``truth`` False, known to fail)."""
        return self.holds(self._inner[name]) if truth else self.fails(self._inner[name])

    def _among(self, finding: str, cells: Cells) -> bool:
        """Whether a finding lies in some cells; where that is open the walk splits."""
        left = self.assigned.get(finding) or frozenset(domain_of(self.pathway, finding).cells)
        inside = left & cells
        if inside and len(inside) < len(left):
            raise _Split(finding, (inside, left - inside))
        return bool(inside)

    def reaches(self, rule: Rule) -> bool:
        """Whether no earlier row ends the pathway."""
        before = self.pathway.enders_before[rule.id]
        return self._kept("reaches", before, lambda: not self._some(self._meets, before))

    def _meets(self, rule: Rule) -> bool:
        return self.holds(rule.when)

    def surely_ended(self, rule: Rule) -> bool:
        """Whether what has been read so far shows already that an earlier row ends the pathway."""
        return any(self._surely(one.when) for one in self.pathway.enders_before[rule.id])

    def _surely(self, condition: Condition) -> bool:
        try:
            return self.holds(condition)
        except _Split:
            return False

    def decides(self, rule: Rule, *, final: bool = True) -> bool:
        """Whether a row sets the disposition: it holds, and no earlier row that sets one does.

        ``final``: a reassuring row is passed over while a flag is open; else it is the first run, in search of flags.
        A row that ends the pathway sets a disposition too, so that the first row that holds is always reached.
        """
        if not self._decisive(rule, final=final):
            return False
        return not self._some(partial(self._decisive, final=final), self.pathway.deciders_before[rule.id])

    def _decisive(self, rule: Rule, *, final: bool) -> bool:
        return self.holds(rule.when) and not (final and rule.reassuring and self.flag_open())

    def adds(self, rule: Rule, *, final: bool = True) -> bool:
        """Whether the actions of a row count: it is reached and holds, and one that stands alone decides."""
        if self.surely_ended(rule):
            return False  # without splitting the walk over what the row itself would read
        return self.decides(rule, final=final) if rule.alone else self.holds(rule.when) and self.reaches(rule)

    def asked(self, action: str, *, final: bool = True) -> bool:
        """Whether some row asks for an action, or, for ``ask.…``, whether the question is open and rested on."""
        if action.startswith("ask."):
            return self._asks(action.removeprefix("ask."))
        rows = [(rule, one) for rule, one in self.pathway.asked if one.id == action]
        return self._some(lambda row: self.holds(row[1].when) and self.adds(row[0], final=final), rows)

    def flag_open(self) -> bool:
        """Whether anything, here or elsewhere, keeps a reassuring item from being offered."""
        return self._among("elsewhere", _YES) or self.own_flag_open()

    def own_flag_open(self) -> bool:
        """Whether this pathway has an open flag: a red flag, an urgent action, or a condition of its own."""
        return self._kept("open", self.pathway, self._own_flag_open)

    def _own_flag_open(self) -> bool:
        flags = [flag.when for flag in self.pathway.flags]
        if self._some(self.holds, [*flags, *self.pathway.open_when.values()]):
            return True
        return self._some(lambda row: self.urgent(*row), self.pathway.asked)

    def urgent(self, rule: Rule, one: Asked) -> bool:
        """Whether a row asks for an action of the same day or sooner."""
        urgency = one.urgency or self.pathway.actions[one.id].urgency
        return urgency in URGENT and self.holds(one.when) and self.adds(rule, final=False)

    def stands(self, disposition: str) -> bool:
        """Whether a disposition is the one that stands in the end."""
        return self._some(self.decides, [rule for _, rule in self.pathway.rules if rule.disposition == disposition])

    def listed(self, name: str) -> bool:
        """Whether an action, or a disposition in the first run, is there before anything is withheld."""
        if name in self.pathway.actions:
            return self.asked(name, final=False)
        return any(self.decides(rule, final=False) for _, rule in self.pathway.rules if rule.disposition == name)

    def offered(self, name: str) -> bool:
        """Whether an action is offered (not withheld), or a disposition stands."""
        if name in self.pathway.actions:
            return self.asked(name) and not (self.pathway.actions[name].reassuring and self.flag_open())
        return self.asked(name) if name.startswith("ask.") else self.stands(name)

    def _asks(self, ident: str) -> bool:
        """Whether a flag, or a row that is tried, rests on a question that is open."""
        return self._some(partial(self._asked_by, ident), askers(self.pathway).get(ident, ()))

    def _asked_by(self, ident: str, asker: Rule | Flag) -> bool:
        if isinstance(asker, Flag):
            return not self.fails(asker.when) and self._opens(asker.when, ident)
        return self._tried(asker) and self._row_asks(asker, ident)

    def _row_asks(self, rule: Rule, ident: str) -> bool:
        if self.fails(rule.when):
            return False
        if self._opens(rule.when, ident):
            return True
        return any(self._opens(one.when, ident) for one in rule.actions) and self.holds(rule.when)

    def _tried(self, rule: Rule) -> bool:
        """Whether the condition of a row is looked at."""
        if self.surely_ended(rule) or not self.reaches(rule):
            return False
        idle = rule.disposition and (rule.alone or not rule.actions) and not rule.ends
        before = self.pathway.deciders_before[rule.id] if idle else ()
        return not any(self._decisive(one, final=True) for one in before)

    def _opens(self, condition: Condition, ident: str) -> bool:
        """Whether a condition rests on a finding that is not known and that a question would settle."""
        if not isinstance(condition, Leaf):
            return any(not self.fails(part) and self._opens(part, ident) for part in condition.parts)
        name = condition.finding
        if name in self._inner:
            vague = not self._is(name, truth=True) and not self._is(name, truth=False)
            return vague and self._opens(self._inner[name], ident)
        if name in _FREE or self.pathway.domains[name].asks != ident:
            return False
        domain = self.pathway.domains[ident]
        return (
            self._among(name, self.pathway.domains[name].unknown)
            and (name != ident or self._among(ident, domain.unknown))
            and (not domain.after or self._among(domain.after, _YES))
        )


@lru_cache(maxsize=8)
def inner(pathway: Pathway) -> Mapping[str, Condition]:
    """The condition behind every definition and flag."""
    return {**pathway.defines, **{f"flag.{flag.id}": flag.when for flag in pathway.flags}}


@lru_cache(maxsize=8)
def askers(pathway: Pathway) -> Mapping[str, tuple[Rule | Flag, ...]]:
    """For each question the flags and rows that read a finding which it would settle."""
    out: dict[str, tuple[Rule | Flag, ...]] = {}
    conditions: list[tuple[Rule | Flag, tuple[Condition, ...]]] = [(flag, (flag.when,)) for flag in pathway.flags]
    conditions += [(rule, (rule.when, *(one.when for one in rule.actions))) for _, rule in pathway.rules]
    for asker, its in conditions:
        read = frozenset().union(*(reads(pathway, one) for one in its)) - _FREE
        for ident in {pathway.domains[name].asks for name in read} - {""}:
            out[ident] = (*out.get(ident, ()), asker)
    return out


def walk(
    pathway: Pathway, claim: Callable[[Trial], Told], start: Assignment | None = None
) -> Iterator[tuple[Assignment, Told]]:
    """Every leaf of the walk: a set of combinations, and what the claim says of all of them."""
    stack: list[tuple[dict[str, Cells], Known]] = [(dict(start or {}), {})]
    while stack:
        assigned, known = stack.pop()
        trial = Trial(pathway, assigned, known)
        try:
            yield assigned, claim(trial)
        except _Split as split:
            stack.extend(({**assigned, split.finding: part}, trial.known) for part in reversed(split.parts))
