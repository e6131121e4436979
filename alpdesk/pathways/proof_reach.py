"""Reachability: an example for every row, action, outcome, flag, cause and reading, each confirmed by an evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from alpdesk.pathways.conditions import Condition, evaluate
from alpdesk.pathways.evaluation import Evaluation
from alpdesk.pathways.model import Asked, Pathway, Rule
from alpdesk.pathways.proof_claim import Claim, Proved
from alpdesk.pathways.proof_trial import Assignment, Cells, Trial, domain_of, walk
from alpdesk.pathways.proof_unknown import reassuring

Sought = tuple[str, Callable[[Trial], bool], Callable[[Evaluation], bool]]
"""What has to be reachable: its name, where the walk sees it, and how an evaluation confirms it."""

_UNKNOWN = 2
"""The style of choosing that prefers unknown cells."""


def claims(pathway: Pathway) -> Iterator[Claim]:
    """One claim for each kind of thing that must not be dead."""
    kinds: Mapping[str, Callable[[Pathway], Iterator[Sought]]] = {
        "row": _rows,
        "action of a row": _actions,
        "row with an outcome": _outcomes,
        "red flag, raised and not": _flags,
        "state of a possible cause": _causes,
        "side of a reading": _readings,
        "open condition": _open,
        "invariant, with a case that it is about": _invariants,
        "reassuring item, offered": _offered,
    }
    for kind, found in kinds.items():
        sought = tuple(found(pathway))
        if sought:
            yield Claim((pathway.id,), f"each {kind} is reached", lambda k=kind, s=sought: _reached(pathway, k, s))


def _reached(pathway: Pathway, kind: str, sought: tuple[Sought, ...]) -> Proved:
    dead = [name for name, seen, confirmed in sought if example(pathway, seen, confirmed) is None]
    wrong = f"never reached: {', '.join(dead)}" if dead else ""
    return Proved(pathway.id, f"each {kind} is reached", len(sought), len(sought), failure=wrong)


def example(
    pathway: Pathway, seen: Callable[[Trial], bool], confirmed: Callable[[Evaluation], bool]
) -> Mapping[str, str] | None:
    """The cells of all findings for which an evaluation confirms what the walk sees; None where there are none."""
    for leaf, found in walk(pathway, seen):
        for cells in completed(pathway, leaf) if found else ():
            evaluation = Evaluation(pathway, cells.__getitem__, withheld=cells["elsewhere"] == "yes")
            evaluation.run()
            if evaluation.open_flags():
                evaluation = Evaluation(pathway, cells.__getitem__, withheld=True)
                evaluation.run()
            if confirmed(evaluation):
                return cells
    return None


def completed(pathway: Pathway, leaf: Assignment) -> Iterator[dict[str, str]]:
    """Some combinations of all findings that a leaf stands for: known cells first, then unknown ones."""
    for style, whole in enumerate(_whole(pathway)):
        cells = dict(whole)
        for finding, left in leaf.items():
            if finding in cells:
                cells[finding] = _chosen(pathway, finding, left, style)
        yield cells


@lru_cache(maxsize=8)
def _whole(pathway: Pathway) -> tuple[Mapping[str, str], ...]:
    """A combination of all findings in each style of choosing."""
    names = (*pathway.domains, "elsewhere")
    return tuple(
        {name: _chosen(pathway, name, frozenset(domain_of(pathway, name).cells), style) for name in names}
        for style in range(3)
    )


def _chosen(pathway: Pathway, finding: str, left: Cells, style: int) -> str:
    """The last known cell of those left, the first known one, or an unknown one; the other kind where none is left."""
    domain = domain_of(pathway, finding)
    known = [cell for cell in domain.cells if cell in left - domain.unknown]
    unknown = [cell for cell in domain.cells if cell in left & domain.unknown]
    if style < _UNKNOWN:
        return (known or unknown)[0 if style else -1]
    return (unknown or known)[-1]


def _rows(pathway: Pathway) -> Iterator[Sought]:
    """A row has an effect: it adds an action, decides, or is the one that asks a question."""
    for _, rule in pathway.rules:
        if rule.actions or rule.disposition:
            yield rule.id, lambda t, r=rule: t.adds(r) or t.decides(r), lambda e, r=rule: _fired(e, r) is not None
        else:
            yield rule.id, lambda t, r=rule: t.adds(r), lambda e, r=rule: r.id in e.outcome.asks.values()


def _fired(evaluation: Evaluation, rule: Rule) -> tuple[Asked, ...] | None:
    return next((one.actions for one in evaluation.outcome.fired if one.rule is rule), None)


def _actions(pathway: Pathway) -> Iterator[Sought]:
    for rule, one in pathway.asked:
        yield (
            f"{one.id} of {rule.id}",
            lambda t, r=rule, o=one: t.holds(o.when) and t.adds(r),
            lambda e, r=rule, o=one: any(o is found for found in _fired(e, r) or ()),
        )


def _outcomes(pathway: Pathway) -> Iterator[Sought]:
    for _, rule in pathway.rules:
        if rule.disposition:
            yield rule.id, lambda t, r=rule: t.decides(r), lambda e, r=rule: _decided(e) is r


def _decided(evaluation: Evaluation) -> Rule | None:
    return evaluation.outcome.decided.rule if evaluation.outcome.decided else None


def _truths(name: str, when: Condition, *states: str) -> Iterator[Sought]:
    ways: Mapping[str, tuple[Callable[[Trial], bool], bool | None]] = {
        "yes": (lambda t: t.holds(when), True),
        "no": (lambda t: t.fails(when), False),
        "unknown": (lambda t: not t.holds(when) and not t.fails(when), None),
    }
    for state in states:
        seen, truth = ways[state]
        yield f"{name} = {state}", seen, lambda e, truth=truth: evaluate(when, e.cell) is truth


def _flags(pathway: Pathway) -> Iterator[Sought]:
    for flag in pathway.flags:
        yield from _truths(flag.id, flag.when, "yes", "no")


def _causes(pathway: Pathway) -> Iterator[Sought]:
    for cause in pathway.differential:
        yield from _truths(cause.id, cause.when, "yes", "no", "unknown")


def _open(pathway: Pathway) -> Iterator[Sought]:
    for name, when in pathway.open_when.items():
        yield from _truths(name, when, "yes", "no")


def _invariants(pathway: Pathway) -> Iterator[Sought]:
    for one in pathway.invariants:
        yield from _truths(one.id, one.when, "yes")


def _readings(pathway: Pathway) -> Iterator[Sought]:
    """What speaks for and against each reading can stand beside the reassuring row under which it is shown."""
    rows = [rule for _, rule in pathway.rules if rule.reassuring]
    for reading in pathway.readings:
        for side, conditions in (("for", reading.supports), ("against", reading.contradicts)):
            for name, when in conditions.items():
                shown = (pathway.readings_when, when)
                yield (
                    f"{name} {side} {reading.id}",
                    lambda t, s=shown: all(t.holds(c) for c in s) and any(t.decides(r) for r in rows),
                    lambda e, s=shown: _decided(e) in rows and all(evaluate(c, e.cell) for c in s),
                )


def _offered(pathway: Pathway) -> Iterator[Sought]:
    for item in reassuring(pathway):
        yield item, lambda t, i=item: t.offered(i), lambda e, i=item: i in _standing(e)


def _standing(evaluation: Evaluation) -> Iterable[str]:
    return (evaluation.outcome.disposition, *evaluation.outcome.action_ids) if not evaluation.open_flags() else ()
