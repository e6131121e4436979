"""Reachability: an example for every row, action, outcome, flag, cause and reading, each confirmed by an evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial

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
        "each row is reached and has an effect": _rows,
        "each action of each row is reached": _actions,
        "each row with an outcome decides somewhere": _outcomes,
        "each red flag can be raised, and can be absent": _flags,
        "each possible cause can be supported, not supported and open": _causes,
        "each side of each reading can be shown": _readings,
        "each condition that withholds reassurance can hold, and can fail": _open,
        "each invariant has cases that it is about": _invariants,
        "each reassuring item can be offered": _offered,
    }
    for text, found in kinds.items():
        sought = tuple(found(pathway))
        if sought:
            yield Claim((pathway.id,), text, partial(_reached, pathway, text, sought))


def _reached(pathway: Pathway, text: str, sought: tuple[Sought, ...]) -> Proved:
    dead = [name for name, seen, confirmed in sought if example(pathway, seen, confirmed) is None]
    wrong = f"never: {', '.join(dead)}" if dead else ""
    return Proved(pathway.id, text, len(sought), len(sought), failure=wrong)


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
    for _, rule in pathway.rules:
        yield rule.id, partial(_has_effect, rule), partial(_had_effect, rule)


def _has_effect(rule: Rule, trial: Trial) -> bool:
    return trial.adds(rule) or bool(rule.disposition and trial.decides(rule))


def _had_effect(rule: Rule, evaluation: Evaluation) -> bool:
    """Whether a row added an action, decided, or was the one that asked a question."""
    if rule.actions or rule.disposition:
        return any(one.rule is rule for one in evaluation.outcome.fired)
    return rule.id in evaluation.outcome.asks.values()


def _actions(pathway: Pathway) -> Iterator[Sought]:
    for rule, one in pathway.asked:
        yield f"{one.id} of {rule.id}", partial(_asks_for, rule, one), partial(_asked_for, rule, one)


def _asks_for(rule: Rule, one: Asked, trial: Trial) -> bool:
    return trial.holds(one.when) and trial.adds(rule)


def _asked_for(rule: Rule, one: Asked, evaluation: Evaluation) -> bool:
    return any(one is asked for fired in evaluation.outcome.fired if fired.rule is rule for asked in fired.actions)


def _outcomes(pathway: Pathway) -> Iterator[Sought]:
    for _, rule in pathway.rules:
        if rule.disposition:
            yield rule.id, partial(_decides, [rule]), partial(_decided, [rule])


def _decides(rules: list[Rule], trial: Trial) -> bool:
    return any(trial.decides(rule) for rule in rules)


def _decided(rules: list[Rule], evaluation: Evaluation) -> bool:
    decided = evaluation.outcome.decided
    return decided is not None and decided.rule in rules


def _truths(name: str, when: Condition, *states: str) -> Iterator[Sought]:
    for state in states:
        yield f"{name} = {state}", partial(_is, when, state), partial(_was, when, state)


def _is(when: Condition, state: str, trial: Trial) -> bool:
    holds, fails = trial.holds(when), trial.fails(when)
    return {"yes": holds, "no": fails, "unknown": not holds and not fails}[state]


def _was(when: Condition, state: str, evaluation: Evaluation) -> bool:
    return evaluate(when, evaluation.cell) is {"yes": True, "no": False, "unknown": None}[state]


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
    for reading in pathway.readings:
        for side, conditions in (("for", reading.supports), ("against", reading.contradicts)):
            for name, when in conditions.items():
                shown = (pathway.readings_when, when)
                yield f"{name} {side} {reading.id}", partial(_shows, shown), partial(_showed, shown)


def _reassuring_rows(pathway: Pathway) -> list[Rule]:
    return [rule for _, rule in pathway.rules if rule.reassuring]


def _shows(shown: tuple[Condition, ...], trial: Trial) -> bool:
    return all(trial.holds(one) for one in shown) and _decides(_reassuring_rows(trial.pathway), trial)


def _showed(shown: tuple[Condition, ...], evaluation: Evaluation) -> bool:
    held = all(evaluate(one, evaluation.cell) for one in shown)
    return held and _decided(_reassuring_rows(evaluation.pathway), evaluation)


def _offered(pathway: Pathway) -> Iterator[Sought]:
    for item in reassuring(pathway):
        yield item, partial(_offers, item), partial(_offered_so, item)


def _offers(item: str, trial: Trial) -> bool:
    return trial.offered(item)


def _offered_so(item: str, evaluation: Evaluation) -> bool:
    outcome = evaluation.outcome
    return not evaluation.open_flags() and item in (outcome.disposition, *outcome.action_ids)
