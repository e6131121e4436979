"""``alpdesk pathways``: what AlpDesk carries, row by row, and the proof of its invariants."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from alpdesk import resources
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments
from alpdesk.cli.layout import heading, section, wrapped
from alpdesk.cli.page import LABELS, URGENCY_WORDS, basis
from alpdesk.clinical.wording import counted, joined
from alpdesk.pathways.conditions import ALWAYS, Condition, Count, Leaf
from alpdesk.pathways.model import Asked, Flag, Pathway, Rule, Step


def run(given: Arguments) -> int:
    """List, show or verify; 0 unless the proof finds a breach."""
    if given.verb == "verify":
        from alpdesk.cli.verify import run as verify  # noqa: PLC0415 - the proof is loaded for itself alone

        return verify()
    pathways = resources.pathways()
    if given.verb == "list":
        lines = [f"{one.id:<32}{one.version:<10}{one.title}" for one in pathways]
    else:
        (asked,) = patient.known((given.pathway,), pathways)
        lines = list(_page(next(one for one in pathways if one.id == asked)))
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _page(pathway: Pathway) -> Iterator[str]:
    review = pathway.review
    yield from heading(pathway.title, f"{pathway.id}, version {pathway.version}, rules {pathway.content_hash[:12]}")
    yield from wrapped(f"{pathway.article}: {review.source_status}", "Article   ", " " * 10)
    yield f"Authored  {review.authored_by or 'not recorded'}"
    yield f"Checked   {review.checked_by or 'by nobody yet'}"
    yield from wrapped(explained(pathway.applies), "Applies   when ", " " * 10)
    words = {flag.id: pathway.word(f"flag.{flag.id}") for flag in pathway.flags}
    yield from section("Red flags", (_flag(flag, words[flag.id]) for flag in pathway.flags))
    for step in pathway.steps:
        yield from _step(pathway, step)
    causes = (_flag(one, pathway.word(f"differential.{one.id}")) for one in pathway.differential)
    yield from section("Possible causes, each supported", causes)
    named = (f"{name}: {explained(condition)}" for name, condition in pathway.defines.items())
    yield from section("Names used above", named)
    yield ""
    yield f"{counted(len(pathway.rules), 'row')}, {counted(len(pathway.dispositions), 'outcome')}."


def _step(pathway: Pathway, step: Step) -> Iterator[str]:
    yield ""
    yield f"Step {step.id}: {pathway.word(f'step.{step.id}')}"
    if step.questions:
        yield from wrapped(f"Asks: {joined(step.questions)}", "  ", "    ")
    for rule in step.rules:
        yield from _rule(pathway, rule)


def _rule(pathway: Pathway, rule: Rule) -> Iterator[str]:
    yield from wrapped(f"{rule.id}: {pathway.word(f'rule.{rule.id}')}", "  ", "    ")
    if rule.when != ALWAYS:
        yield from wrapped(f"when {explained(rule.when)}", "    ", "      ")
    for asked in rule.actions:
        yield from wrapped(_action(pathway, asked), "    - ", "      ")
    if rule.disposition:
        words = pathway.word(f"disposition.{rule.disposition}")
        yield from wrapped(f"Outcome: {words} [{rule.disposition}]{basis(rule.statements)}", "    = ", "      ")
    if rule.ends:
        yield "    The pathway ends here."


def _action(pathway: Pathway, asked: Asked) -> str:
    spec = pathway.actions[asked.id]
    urgency = asked.urgency or spec.urgency
    text = pathway.word(f"action.{asked.id}" + (f".{asked.variant}" if asked.variant else ""))
    only = "" if asked.when == ALWAYS else f" Only when {explained(asked.when)}."
    told = "" if urgency == "routine" else f" ({URGENCY_WORDS[urgency]})"
    statements = spec.statements if asked.statements is None else asked.statements
    return f"{LABELS[spec.kind]}{told}: {text}{only}{basis(statements)}"


def _flag(flag: Flag, words: str) -> str:
    return f"{words}: when {explained(flag.when)}{basis(flag.statements)}"


def explained(condition: Condition) -> str:
    """A condition as plain English."""
    if isinstance(condition, Leaf):
        cells = sorted(condition.cells)
        return f"{condition.finding} is {'one of ' if len(cells) > 1 else ''}{', '.join(cells)}"
    parts = [f"({explained(part)})" if isinstance(part, Count) else explained(part) for part in condition.parts]
    if condition.kind == "at_least":
        return f"at least {condition.need} of: {'; '.join(parts)}"
    return f" {'and' if condition.kind == 'all' else 'or'} ".join(parts) or "always"
