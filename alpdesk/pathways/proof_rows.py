"""Rows: every path ends, none overlaps but in the declared order, every invariant holds, nothing is left unused."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from itertools import combinations

from alpdesk.pathways.conditions import leaves
from alpdesk.pathways.model import Invariant, Pathway, Rule
from alpdesk.pathways.proof_claim import Claim, Holds, Proved, prove, together
from alpdesk.pathways.proof_trial import Trial, walk
from alpdesk.pathways.proof_unknown import REASSURING, reassuring
from alpdesk.pathways.relevance import RESTS_ON
from alpdesk.pathways.soundness import CITED_KINDS, cited, conditions

ENDS = "every path ends with an outcome, also where a flag is open"
WITHHELD = "no outcome reassures while a flag is open here or elsewhere"
ORDER = "no two rows of a step set different outcomes, but in the order declared"


def claims(pathway: Pathway, statements: Mapping[str, str]) -> Iterator[Claim]:
    """The claims about one pathway's rows; ``statements`` maps the id of each statement to its kind."""
    ident = (pathway.id,)
    yield Claim(ident, ENDS, lambda: prove(pathway, ENDS, _ends, "no row sets an outcome"))
    marked = "what the specification calls reassuring is marked so"
    yield Claim(ident, marked, lambda: _listed(pathway, marked, "not marked", _unmarked(pathway), reassuring(pathway)))
    yield Claim(ident, WITHHELD, lambda: _withheld(pathway))
    for one in pathway.invariants:
        yield Claim(ident, one.id, partial(_invariant, pathway, one))
    yield Claim(ident, ORDER, lambda: _order(pathway))
    used = "each finding, definition and answer is read or shown"
    yield Claim(ident, used, lambda: _listed(pathway, used, "not used", _unused(pathway), pathway.domains))
    cells = "each cell of what is read is told apart from another"
    yield Claim(ident, cells, lambda: _listed(pathway, cells, "not told apart", _vague(pathway), pathway.domains))
    if statements:
        cites = "each step, test, threshold, prohibition and red flag of the evidence is cited"
        own = [s for s, kind in statements.items() if s.startswith(f"{pathway.article}-") and kind in CITED_KINDS]
        yield Claim(ident, cites, lambda: _listed(pathway, cites, "not cited", sorted({*own} - cited(pathway)), own))


def _ends(trial: Trial) -> bool:
    """Whether some row sets an outcome that no open flag can withhold."""
    return any(trial.holds(rule.when) for _, rule in trial.pathway.rules if rule.disposition and not rule.reassuring)


def _listed(pathway: Pathway, text: str, wrong: str, bad: list[str], every: Collection[str]) -> Proved:
    failure = f"{wrong}: {', '.join(bad)}" if bad else ""
    return Proved(pathway.id, text, len(every), len(every), failure=failure)


def _unmarked(pathway: Pathway) -> list[str]:
    actions = [spec.id for spec in pathway.actions.values() if spec.id in REASSURING and not spec.reassuring]
    return actions + [rule.id for _, rule in pathway.rules if rule.disposition in REASSURING and not rule.reassuring]


def _withheld(pathway: Pathway) -> Proved:
    """Passed over, a reassuring row leaves the outcome to one that does not reassure, under whatever name."""
    rows = [rule for _, rule in pathway.rules if rule.disposition in reassuring(pathway)]
    parts = [prove(pathway, WITHHELD, partial(_passed_over, rule), f"{rule.id} decides") for rule in rows]
    return together(pathway.id, WITHHELD, parts)


def _passed_over(rule: Rule, trial: Trial) -> bool:
    return not (trial.flag_open() and trial.decides(rule))


def _invariant(pathway: Pathway, one: Invariant) -> Proved:
    """Each thing that an invariant names is a claim of its own: the sum of their paths is smaller than the product."""
    parts = [(_never(one, name), f"{name} is offered") for name in one.never]
    parts += [(_some(one, (name,)), f"{name} is not offered") for name in one.always]
    parts += [(_some(one, one.some), f"none of {', '.join(one.some)} is offered")] if one.some else []
    return together(pathway.id, one.id, [prove(pathway, one.id, claim, wrong) for claim, wrong in parts])


def _never(one: Invariant, name: str) -> Holds:
    return lambda trial: not trial.holds(one.when) or not trial.offered(name)


def _some(one: Invariant, names: tuple[str, ...]) -> Holds:
    return lambda trial: not trial.holds(one.when) or any(trial.offered(name) for name in names)


def _order(pathway: Pathway) -> Proved:
    """Two rows overlap when both hold, in reach of the first, with different outcomes; the later one says ``after``."""
    parts = []
    for step in pathway.steps:
        deciding = [rule for rule in step.rules if rule.disposition]
        for first, later in combinations(deciding, 2):
            if first.disposition != later.disposition:
                parts.append(_pair(pathway, first, later))
    return together(pathway.id, ORDER, parts)


def _pair(pathway: Pathway, first: Rule, later: Rule) -> Proved:
    if first.id not in later.after:
        wrong = f"{first.id} and {later.id} hold together, and {later.id} does not say that it comes after"
        return prove(pathway, ORDER, lambda trial: not _both(trial, first, later), wrong)
    met = any(found for _, found in walk(pathway, lambda trial: _both(trial, first, later)))
    wrong = f"{later.id} says that it comes after {first.id}, but the two never hold together"
    return Proved(pathway.id, ORDER, 1, 1, failure="" if met else wrong)


def _unused(pathway: Pathway) -> list[str]:
    """Findings, definitions and answers of which nothing makes use; an answer may be what a finding is made of."""
    read = {leaf.finding for condition in conditions(pathway) for leaf in leaves(condition)}
    shown = {name for step in pathway.steps for name in step.shows}
    used = {pathway.domains[name].asks for name in read if name in pathway.domains}
    used.update(answer for finding in read | shown for answer in RESTS_ON.get(finding, ()))
    own = [name for name, domain in pathway.domains.items() if not domain.asks or domain.asks != name]
    idle = [name for name in (*own, *pathway.defines) if name not in read | shown]
    return idle + [name for name in pathway.questions if name not in read | used]


def _vague(pathway: Pathway) -> list[str]:
    """Known cells that nothing tells apart: no condition, no step that shows the finding, no finding made of them."""
    told: dict[str, set[frozenset[str]]] = {}
    for leaf in (leaf for condition in conditions(pathway) for leaf in leaves(condition)):
        told.setdefault(leaf.finding, set()).add(leaf.cells)
    seen = {name for step in pathway.steps for name in step.shows}
    seen.update(answer for finding in {*told} | seen for answer in RESTS_ON.get(finding, ()))
    return [
        f"{finding}: {one} and {other}"
        for finding in sorted({*told} & {*pathway.domains} - seen)
        for one, other in combinations(pathway.domains[finding].cells, 2)
        if not {one, other} & pathway.domains[finding].unknown
        and not any((one in cells) != (other in cells) for cells in told[finding])
    ]


def _both(trial: Trial, first: Rule, later: Rule) -> bool:
    return trial.holds(first.when) and trial.holds(later.when) and trial.reaches(first)
