"""One pathway as a page of plain text: its red flags, and every row with what it asks for and when."""

from __future__ import annotations

from collections.abc import Iterator

from alpdesk.cli.layout import heading, section, wrapped
from alpdesk.cli.page import basis, content_words, first_lines, label, urgency_words
from alpdesk.language import plural, tr
from alpdesk.pathways.clauses import Outline, condition_words, outline
from alpdesk.pathways.conditions import ALWAYS, Condition
from alpdesk.pathways.model import Asked, Flag, Pathway, Rule, Step


def page(pathway: Pathway) -> Iterator[str]:
    """The lines of the page."""
    review = pathway.review
    yield from heading(pathway.title, content_words(pathway.id, pathway.version, pathway.content_hash))
    due = tr("next due {day}", day=review.next_review) if review.next_review else tr("next due not set")
    head = [
        (tr("Article"), f"{pathway.article}: {review.source_status}"),
        (tr("Authored"), review.authored_by or tr("not recorded", "by whom")),
        (tr("Checked"), review.checked_by or tr("by nobody yet")),
        (tr("Review"), f"{review.reviewed_on or tr('not yet')}; {due}"),
        (tr("Applies"), tr("when {condition}", condition=condition_words(pathway, pathway.applies))),
    ]
    yield from first_lines(head)
    flags = (_flag(pathway, one, f"flag.{one.id}") for one in pathway.flags)
    yield from section(tr("Red flags"), flags)
    for step in pathway.steps:
        yield from _step(pathway, step)
    causes = (_flag(pathway, one, f"differential.{one.id}") for one in pathway.differential)
    yield from section(tr("Possible causes, each supported"), causes)
    named = (f"{name}: {condition_words(pathway, condition)}" for name, condition in pathway.defines.items())
    yield from section(tr("Names that rules share"), named)
    yield ""
    outcomes = plural(len(pathway.dispositions), "{number} outcome", "{number} outcomes")
    yield plural(len(pathway.rules), "{number} row, {outcomes}.", "{number} rows, {outcomes}.", outcomes=outcomes)


def _step(pathway: Pathway, step: Step) -> Iterator[str]:
    yield ""
    yield tr("Step {number}: {title}", number=step.id, title=pathway.word(f"step.{step.id}"))
    for ident in step.questions:
        asked = tr("Asks {id}: {question}", id=ident, question=pathway.word(f"question.{ident}"))
        yield from wrapped(asked, "  ? ", "    ")
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
        told = tr("Outcome: {outcome}", outcome=f"{words} [{rule.disposition}]{basis(rule.statements)}")
        yield from wrapped(told, "    = ", "      ")
    if rule.ends:
        yield f"    {tr('The pathway ends here.')}"


def _condition(pathway: Pathway, condition: Condition) -> Iterator[str]:
    found = outline(pathway, condition)
    when = tr("when {condition}", condition=found.text)
    yield from wrapped(f"{when}{':' if found.parts else ''}", "    ", "      ")
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
    when = condition_words(pathway, asked.when)
    only = "" if asked.when == ALWAYS else f" {tr('Only when {condition}.', condition=when)}"
    told = "" if urgency == "routine" else f" ({urgency_words(urgency)})"
    statements = spec.statements if asked.statements is None else asked.statements
    return f"{label(spec.kind)}{told}: {text}{only}{basis(statements)}"


def _flag(pathway: Pathway, flag: Flag, key: str) -> str:
    when = tr("when {condition}", condition=condition_words(pathway, flag.when))
    return f"{pathway.word(key)}: {when}{basis(flag.statements)}"
