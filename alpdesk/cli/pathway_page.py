"""One pathway as a page of plain text: its red flags, and every row with what it asks for and when."""

from __future__ import annotations

from collections.abc import Iterator

from alpdesk.cli.layout import heading, section, wrapped
from alpdesk.cli.page import LABELS, URGENCY_WORDS, basis
from alpdesk.clinical.wording import counted
from alpdesk.pathways.conditions import ALWAYS, Condition
from alpdesk.pathways.clauses import Outline, condition_words, outline
from alpdesk.pathways.model import Asked, Flag, Pathway, Rule, Step


def page(pathway: Pathway) -> Iterator[str]:
    """The lines of the page."""
    review = pathway.review
    yield from heading(pathway.title, f"{pathway.id}, version {pathway.version}, rules {pathway.content_hash[:12]}")
    yield from wrapped(f"{pathway.article}: {review.source_status}", "Article   ", " " * 10)
    yield f"Authored  {review.authored_by or 'not recorded'}"
    yield f"Checked   {review.checked_by or 'by nobody yet'}"
    yield f"Review    {review.reviewed_on or 'not yet'}; next due {review.next_review or 'not set'}"
    yield from wrapped(condition_words(pathway, pathway.applies), "Applies   when ", " " * 10)
    flags = (_flag(pathway, one, f"flag.{one.id}") for one in pathway.flags)
    yield from section("Red flags", flags)
    for step in pathway.steps:
        yield from _step(pathway, step)
    causes = (_flag(pathway, one, f"differential.{one.id}") for one in pathway.differential)
    yield from section("Possible causes, each supported", causes)
    named = (f"{name}: {condition_words(pathway, condition)}" for name, condition in pathway.defines.items())
    yield from section("Names that rules share", named)
    yield ""
    yield f"{counted(len(pathway.rules), 'row')}, {counted(len(pathway.dispositions), 'outcome')}."


def _step(pathway: Pathway, step: Step) -> Iterator[str]:
    yield ""
    yield f"Step {step.id}: {pathway.word(f'step.{step.id}')}"
    for ident in step.questions:
        yield from wrapped(f"Asks {ident}: {pathway.word(f'question.{ident}')}", "  ? ", "    ")
    for rule in step.rules:
        yield from _rule(pathway, rule)


def _rule(pathway: Pathway, rule: Rule) -> Iterator[str]:
    yield from wrapped(f"{rule.id}: {pathway.word(f'rule.{rule.id}')}", "  ", "    ")
    if rule.when != ALWAYS:
        yield from _condition(pathway, rule.when)
    for asked in rule.actions:
        yield from wrapped(_action(pathway, asked), "    - ", "      ")
    if rule.disposition:
        words = pathway.word(f"disposition.{rule.disposition}")
        yield from wrapped(f"Outcome: {words} [{rule.disposition}]{basis(rule.statements)}", "    = ", "      ")
    if rule.ends:
        yield "    The pathway ends here."


def _condition(pathway: Pathway, condition: Condition) -> Iterator[str]:
    found = outline(pathway, condition)
    yield from wrapped(f"when {found.text}{':' if found.parts else ''}", "    ", "      ")
    for part in found.parts:
        yield from _below(part, "      ")


def _below(found: Outline, indent: str) -> Iterator[str]:
    yield from wrapped(f"{found.text}{':' if found.parts else ''}", f"{indent}· ", f"{indent}  ")
    for part in found.parts:
        yield from _below(part, f"{indent}  ")


def _action(pathway: Pathway, asked: Asked) -> str:
    spec = pathway.actions[asked.id]
    urgency = asked.urgency or spec.urgency
    text = pathway.word(f"action.{asked.id}" + (f".{asked.variant}" if asked.variant else ""))
    only = "" if asked.when == ALWAYS else f" Only when {condition_words(pathway, asked.when)}."
    told = "" if urgency == "routine" else f" ({URGENCY_WORDS[urgency]})"
    statements = spec.statements if asked.statements is None else asked.statements
    return f"{LABELS[spec.kind]}{told}: {text}{only}{basis(statements)}"


def _flag(pathway: Pathway, flag: Flag, key: str) -> str:
    return f"{pathway.word(key)}: when {condition_words(pathway, flag.when)}{basis(flag.statements)}"
