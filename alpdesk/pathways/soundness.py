"""Soundness of a pathway's file: ids, order, and the use of statements, findings and words; each flaw is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from alpdesk.errors import AlpDeskError
from alpdesk.pathways.conditions import Condition, leaves
from alpdesk.pathways.finding_words import needed as finding_keys
from alpdesk.pathways.model import Pathway, Rule

CITED_KINDS = frozenset({"step", "test", "threshold", "prohibition", "red-flag"})
"""Statements of these kinds have to be cited by a rule; the others may be context."""
Refuse = Callable[[str, str], AlpDeskError]
"""Makes the complaint about a place in the file."""


def check(refuse: Refuse, pathway: Pathway) -> None:
    """Refuse a pathway that is not sound in itself."""
    _check_ids(refuse, pathway)
    for step in pathway.steps:
        before: list[str] = []
        for rule in step.rules:
            _check_row(refuse, pathway, f"step {step.id}, rule {rule.id}", rule, before)
            before += [rule.id] if rule.disposition else []
    _check_invariants(refuse, pathway)
    _check_loops(refuse, pathway)


def check_content(refuse: Refuse, pathway: Pathway, statements: Mapping[str, str]) -> None:
    """Refuse a pathway that leaves evidence, findings or words out, or names some that do not exist."""
    _check_statements(refuse, pathway, statements)
    _check_used(refuse, pathway)
    _check_words(refuse, pathway)


def _check_ids(refuse: Refuse, pathway: Pathway) -> None:
    for kind, ids in (
        ("step", [step.id for step in pathway.steps]),
        ("rule", [rule.id for _, rule in pathway.rules]),
        ("flag", [flag.id for flag in pathway.flags]),
    ):
        for ident in ids:
            if ids.count(ident) > 1:
                raise refuse(f"{kind} {ident}", "the id stands twice")
    if not any(rule.disposition for _, rule in pathway.rules):
        raise refuse("step", "no rule sets a disposition, so that no path ends")


def _check_row(refuse: Refuse, pathway: Pathway, place: str, rule: Rule, before: list[str]) -> None:
    """What a row may be, so that the first row with a disposition that holds is the one that decides."""
    if not rule.disposition and (rule.ends or rule.reassuring or rule.alone or rule.after):
        raise refuse(place, "a row that ends, reassures, stands alone or comes after another sets a disposition")
    if rule.reassuring and (rule.ends or rule.actions):
        raise refuse(place, "a reassuring row sets its disposition and does nothing else")
    if rule.alone and rule.ends:
        raise refuse(place, "a row that ends the pathway does not stand alone")
    for ident in rule.after:
        if ident not in before:
            raise refuse(place, f"“{ident}” is no earlier row of the step that sets a disposition")
    for ident in rule.override:
        if ident not in pathway.dispositions:
            raise refuse(place, f"“{ident}” is no disposition of the pathway")


def _check_invariants(refuse: Refuse, pathway: Pathway) -> None:
    known = {*pathway.actions, *pathway.dispositions, *(f"ask.{ident}" for ident in pathway.questions)}
    for one in pathway.invariants:
        for name in (*one.never, *one.always, *one.some):
            if name not in known:
                raise refuse(f"invariant {one.id}", f"“{name}” is no action, question or disposition of the pathway")


def _check_loops(refuse: Refuse, pathway: Pathway) -> None:
    """A definition or flag never rests on itself, through whatever others."""
    inner = {**pathway.defines, **{f"flag.{flag.id}": flag.when for flag in pathway.flags}}
    rests = {name: {leaf.finding for leaf in leaves(when)} & set(inner) for name, when in inner.items()}
    while free := [name for name, on in rests.items() if not on & set(rests)]:
        for name in free:
            del rests[name]
    if rests:
        raise refuse(f"defines.{min(rests)}", f"it rests on itself, by way of {', '.join(sorted(rests))}")


def cited(pathway: Pathway) -> frozenset[str]:
    """Every statement that a rule, action, flag, possible cause or reading cites."""
    lists = [spec.statements for spec in pathway.actions.values()]
    lists += [flag.statements for flag in (*pathway.flags, *pathway.differential)]
    lists += [rule.statements for _, rule in pathway.rules] + [reading.statements for reading in pathway.readings]
    lists += [asked.statements or () for _, rule in pathway.rules for asked in rule.actions]
    return frozenset(ident for one in lists for ident in one)


def _check_statements(refuse: Refuse, pathway: Pathway, statements: Mapping[str, str]) -> None:
    for ident in sorted(cited(pathway) - set(statements)):
        raise refuse("statements", f"the statement “{ident}” does not exist")
    own = {
        ident for ident, kind in statements.items() if ident.startswith(f"{pathway.article}-") and kind in CITED_KINDS
    }
    for ident in sorted(own - cited(pathway)):
        raise refuse("statements", f"no rule cites “{ident}”, a {statements[ident]} of the evidence")
    for flag in pathway.flags:
        if not flag.statements:
            raise refuse(f"flag {flag.id}", "a red flag needs a statement")


def conditions(pathway: Pathway) -> Iterator[Condition]:
    """Every condition of a pathway but those of its invariants."""
    yield pathway.applies
    yield from pathway.defines.values()
    yield from (flag.when for flag in (*pathway.flags, *pathway.differential))
    yield from pathway.open_when.values()
    yield pathway.readings_when
    for reading in pathway.readings:
        yield from (*reading.supports.values(), *reading.contradicts.values())
    for _, rule in pathway.rules:
        yield rule.when
        yield from (asked.when for asked in rule.actions)


def _read(pathway: Pathway) -> set[str]:
    return {leaf.finding for condition in conditions(pathway) for leaf in leaves(condition)}


def _check_used(refuse: Refuse, pathway: Pathway) -> None:
    read = _read(pathway)
    shown = {name for step in pathway.steps for name in step.shows}
    asked = {asked.id for _, rule in pathway.rules for asked in rule.actions}
    for ident in sorted(set(pathway.actions) - asked):
        raise refuse(f"actions.{ident}", "no rule asks for it")
    for ident in sorted(set(pathway.defines) - read):
        raise refuse(f"defines.{ident}", "no condition reads it")
    for ident in sorted(name for name in pathway.questions if name not in pathway.domains):
        raise refuse(f"questions, {ident}", "no such answer exists")
    for ident, domain in pathway.domains.items():
        if not domain.asks and ident not in read | shown:
            raise refuse(f"finding {ident}", "no condition reads it and no step shows it")


def _check_words(refuse: Refuse, pathway: Pathway) -> None:
    needed = ["pathway.title", "pathway.short"]
    needed += [f"disposition.{ident}" for ident in (*pathway.dispositions, "not_applicable")]
    needed += [f"flag.{flag.id}" for flag in pathway.flags] + [f"differential.{one.id}" for one in pathway.differential]
    needed += [f"reading.{one.id}" for one in pathway.readings]
    needed += [f"{kind}.{step.id}" for step in pathway.steps for kind in ("step", "purpose")]
    needed += [f"{kind}.{ident}" for ident in pathway.questions for kind in ("question", "why")]
    needed += [f"rule.{rule.id}" for _, rule in pathway.rules]
    for _, rule in pathway.rules:
        needed += [f"action.{asked.id}" + (f".{asked.variant}" if asked.variant else "") for asked in rule.actions]
    shown = {name for step in pathway.steps for name in step.shows if name in pathway.domains}
    needed += finding_keys(pathway, sorted({*_read(pathway), *pathway.questions, *shown}))
    used = set(needed)
    for key in needed:
        if key not in pathway.words:
            raise refuse("words", f"the text “{key}” is missing")
    for key in pathway.words:
        if key not in used and key.split(".")[0] not in {"fact", "option", "suggestion", "letter", "review"}:
            raise refuse("words", f"nothing uses the text “{key}”")
