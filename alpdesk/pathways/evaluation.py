"""Evaluation of a pathway over cells: a pure fold, the same for one patient and for the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from alpdesk.pathways.conditions import Cell, Condition, Truth, evaluate, holding_findings, leaves, open_findings
from alpdesk.pathways.model import Asked, Pathway, Rule, Step

Cells = Callable[[str], str]
"""A finding's cell."""
Opener = Callable[[Condition, Cell], Iterator[str]]


class Fired(NamedTuple):
    """A row that holds, with the actions that it adds and the findings that made it hold."""

    step: Step
    rule: Rule
    actions: tuple[Asked, ...]
    findings: tuple[str, ...]


@dataclass(slots=True)
class Outcome:
    """What evaluation found: flags, rows that hold, the one that decided, the one that ended it, open answers."""

    flags: dict[str, Truth] = field(default_factory=dict)
    fired: list[Fired] = field(default_factory=list)
    decided: Fired | None = None
    ended: Fired | None = None
    asks: dict[str, str] = field(default_factory=dict)

    @property
    def disposition(self) -> str:
        """The disposition; empty only while a pathway is being proved in parts."""
        return self.decided.rule.disposition if self.decided else ""

    @property
    def action_ids(self) -> tuple[str, ...]:
        """Ids of all actions, questions included, each once, in order."""
        own = [asked.id for fired in self.fired for asked in fired.actions]
        return tuple(dict.fromkeys([*own, *(f"ask.{name}" for name in self.asks)]))


class Evaluation:
    """One run of one pathway over cells, lookups shared by all its conditions."""

    def __init__(self, pathway: Pathway, cells: Cells, *, withheld: bool = False) -> None:
        self.pathway = pathway
        self._cells = cells
        self._withheld = withheld
        self._known: dict[str, tuple[str, bool]] = {}
        self._flags = {flag.id: flag.when for flag in pathway.flags}
        self.outcome = Outcome()

    def cell(self, finding: str) -> tuple[str, bool]:
        """The cell of a finding, definition or flag, and whether it means “not known”."""
        if finding == "missing":
            return ("yes" if self._missing() else "no"), False
        found = self._known.get(finding)
        if found is None:
            found = self._known[finding] = self._look_up(finding)
        return found

    def _look_up(self, finding: str) -> tuple[str, bool]:
        condition = self._inner(finding)
        if condition is None:
            cell = self._cells(finding)
            return cell, cell in self.pathway.domains[finding].unknown
        truth = evaluate(condition, self.cell)
        return ("unknown", True) if truth is None else (("yes" if truth else "no"), False)

    def _missing(self) -> bool:
        return bool(self.outcome.asks) or any(
            asked.id.startswith("measure.") for fired in self.outcome.fired for asked in fired.actions
        )

    def findings(self, condition: Condition) -> tuple[str, ...]:
        """The findings that make a condition hold, definitions and flags opened down to what they rest on."""
        return tuple(dict.fromkeys(self._opened(holding_findings(condition, self.cell), holding_findings)))

    def open_answers(self, condition: Condition) -> tuple[str, ...]:
        """The unanswered questions on which a condition rests."""
        names = self._opened(open_findings(condition, self.cell), open_findings)
        asked = ((name, self.pathway.domains[name].asks) for name in names if name in self.pathway.domains)
        return tuple(dict.fromkeys(ident for name, ident in asked if ident and self._open(name, ident)))

    def _open(self, finding: str, ident: str) -> bool:
        """Whether the question behind a finding that is not known is open and its turn has come.

        An answer that leaves the finding open (a fracture without its date) is asked for again.
        """
        after = self.pathway.domains[ident].after
        return (finding != ident or self.cell(ident)[1]) and (not after or self.cell(after)[0] == "yes")

    def _opened(self, names: Iterable[str], how: Opener) -> Iterator[str]:
        for name in names:
            inner = self._inner(name)
            if inner is None:
                yield name
            else:
                yield from self._opened(how(inner, self.cell), how)

    def _inner(self, name: str) -> Condition | None:
        """The condition behind a definition or flag; None for a finding."""
        if name.startswith("flag."):
            return self._flags[name.removeprefix("flag.")]
        return self.pathway.defines.get(name)

    def run(self) -> Outcome:
        """Raise the flags, then try every row in order."""
        self._raise_flags()
        for step, rule in self.pathway.rules:
            self._try(step, rule)
        return self.outcome

    def _raise_flags(self) -> None:
        for flag in self.pathway.flags:
            truth = evaluate(flag.when, self.cell)
            self.outcome.flags[flag.id] = truth
            if truth is not False:
                self._ask(flag.when, f"flag.{flag.id}")

    def _try(self, step: Step, rule: Rule) -> None:
        if self.outcome.ended and not rule.always:
            return
        idle = rule.alone or not rule.actions
        if rule.disposition and self.outcome.decided and idle and not rule.ends:
            return
        truth = evaluate(rule.when, self.cell)
        if truth is not False:
            self._ask(rule.when, rule.id)
        if truth:
            self._fire(step, rule)

    def _fire(self, step: Step, rule: Rule) -> None:
        if rule.reassuring and self._withheld:
            return
        actions = tuple(asked for asked in rule.actions if evaluate(asked.when, self.cell))
        for asked in rule.actions:
            self._ask(asked.when, rule.id)
        decides = rule.disposition and not self.outcome.decided
        fired = Fired(step, rule, actions, self.findings(rule.when))
        if decides or actions:
            self.outcome.fired.append(fired)
        if decides:
            self.outcome.decided = fired
        if rule.ends:
            self.outcome.ended = self.outcome.ended or fired

    def _ask(self, condition: Condition, reader: str) -> None:
        for name in self.open_answers(condition):
            self.outcome.asks.setdefault(name, reader)

    def open_flags(self) -> tuple[str, ...]:
        """What stands open here: red flags, actions of the same day or sooner, and the pathway's own conditions."""
        flags = [name for name, truth in self.outcome.flags.items() if truth]
        urgent = [asked.id for fired in self.outcome.fired for asked in fired.actions if self._urgent(asked)]
        own = [name for name, when in self.pathway.open_when.items() if evaluate(when, self.cell)]
        return tuple(dict.fromkeys([*flags, *urgent, *own]))

    def _urgent(self, asked: Asked) -> bool:
        return (asked.urgency or self.pathway.actions[asked.id].urgency) in {"same_day", "emergency"}


class Settled(NamedTuple):
    """A pathway as it stands beside all the others; ``open_flag`` is what withholds its reassuring items, if any."""

    evaluation: Evaluation
    open_flag: str | None

    def withheld_by(self, action: str) -> str | None:
        """What withholds an action: an open flag, where the action reassures."""
        return self.open_flag if self.evaluation.pathway.actions[action].reassuring else None

    @property
    def offered(self) -> frozenset[str]:
        """The disposition and every action that is not withheld, questions included."""
        outcome, actions = self.evaluation.outcome, self.evaluation.pathway.actions
        given = {ident for ident in outcome.action_ids if ident not in actions or self.withheld_by(ident) is None}
        return frozenset({outcome.disposition, *given})


def settle(pathways: Iterable[Pathway], cells: Callable[[Pathway], Cells]) -> dict[str, Settled]:
    """Evaluate all applicable pathways together: an open flag in any withholds what reassures in each.

    A pathway that a reassuring row decided is evaluated once more without such rows.
    """
    first = {pathway.id: Evaluation(pathway, cells(pathway)) for pathway in pathways}
    for evaluation in first.values():
        evaluation.run()
    open_ = [f"{ident}/{name}" for ident, evaluation in first.items() for name in evaluation.open_flags()]
    return {ident: _settled(evaluation, open_, cells) for ident, evaluation in first.items()}


def _settled(evaluation: Evaluation, open_: list[str], cells: Callable[[Pathway], Cells]) -> Settled:
    pathway, decided = evaluation.pathway, evaluation.outcome.decided
    if open_ and decided and decided.rule.reassuring:
        evaluation = Evaluation(pathway, cells(pathway), withheld=True)
        evaluation.run()
    own = [name for name in open_ if name.startswith(f"{pathway.id}/")]
    return Settled(evaluation, next(iter([*own, *open_]), None))


def reads(pathway: Pathway, condition: Condition) -> frozenset[str]:
    """Every finding that a condition can read, definitions and flags opened."""
    out: set[str] = set()
    flags = {f"flag.{flag.id}": flag.when for flag in pathway.flags}
    for leaf in leaves(condition):
        inner = pathway.defines.get(leaf.finding) or flags.get(leaf.finding)
        out |= reads(pathway, inner) if inner is not None else {leaf.finding}
    return frozenset(out)
