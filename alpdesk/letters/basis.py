"""How the conclusion was reached, and the evidence that it rests on, with the status of each source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress

from alpdesk import resources
from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.wording import headed, joined, listed, quoted
from alpdesk.language import ENGLISH, spoken, tr
from alpdesk.letters.values import Paragraph, Reason
from alpdesk.letters.wording import word
from alpdesk.pathways.assessment import Action, Assessment, Fact
from alpdesk.plots.values import capped
from alpdesk.resources import Source, Statement

_CONCLUDING = frozenset({"avoid", "refer", "do", "note", "measure", "monitor"})
_MOST_FACTS = 5
_GUARDS = frozenset({("scope", "adult"), ("alp.contradictory_date", "no"), ("pregnancy_unknown", "no")})
"""Facts that every row reads and that say nothing while they are as they should be."""


def reasons(assessment: Assessment) -> tuple[Reason, ...]:
    """One line for each row of the pathway that led to an unsuppressed action, questions left out; outcome last."""
    offered = {action.id: action for action in assessment.actions if not action.suppressed_by}
    rows: dict[str, list[Action]] = {}
    for action in offered.values():
        if action.kind in _CONCLUDING:
            rows.setdefault(action.rule, []).append(action)
    names = _fact_names(assessment.pathway)
    found = [
        Reason(
            rule, _found(assessment, [f for a in actions for f in a.facts], names),
            " ".join(dict.fromkeys(a.text for a in actions)),
            tuple(dict.fromkeys(s for a in actions for s in a.statements)),
            tuple(f"action:{a.id}" for a in actions),
        )
        for rule, actions in rows.items()
    ]  # fmt: skip
    facts = _found(assessment, assessment.disposition_facts, names)
    text = f"{assessment.disposition_text.rstrip('.')}."
    trace = (f"disposition:{assessment.disposition}",)
    return (*found, Reason(tr("Outcome"), facts, text, assessment.disposition_statements, trace))


def _found(assessment: Assessment, idents: Iterable[str], names: Mapping[str, str]) -> str:
    """The facts of a row with their values: “Pattern: confirmed; PLP: elevated”."""
    every = [assessment.fact(ident) for ident in dict.fromkeys(idents)]
    facts = [fact for fact in every if (fact.id, fact.value) not in _GUARDS] or every
    cells = {} if spoken() == ENGLISH else _words(assessment.pathway)
    told = [
        tr(
            "{fact}: {value}",
            fact=names.get(fact.id, word("answers", fact.id, fact.id)),
            value=_cell(fact, cells) or fact_value(fact),
        )
        for fact in facts[:_MOST_FACTS]
    ]
    if not told:
        return tr("always")
    named = listed(told)
    more = len(facts) - _MOST_FACTS
    return tr("{facts}; and {number} more", facts=named, number=more) if more > 0 else named


def _cell(fact: Fact, cells: Mapping[str, str]) -> str:
    """The pathway's own words for a value that is a named cell; empty where there are none."""
    value = {True: "yes", False: "no"}[fact.value] if isinstance(fact.value, bool) else str(fact.value)
    return cells.get(f"cell.{fact.id}.{value}") or cells.get(f"cell.{value}", "")


def fact_value(fact: Fact) -> str:
    """A fact's value in words; “not known” where it is not."""
    if fact.value is None:
        return tr("not known")
    if isinstance(fact.value, bool):
        return tr("yes") if fact.value else tr("no")
    text = capped(str(fact.value), 60)
    with suppress(NotADate):
        text = str(When.parse(text)) if len(text) == len("2026-01-01") else text
    return f"{text.replace('_', ' ')} {fact.unit}".rstrip()


def _fact_names(pathway: str) -> dict[str, str]:
    """The pathway's own names of its facts; none for a pathway that this version does not have."""
    return {key.partition(".")[2]: text for key, text in _words(pathway).items() if key.startswith("fact.")}


def _words(pathway: str) -> Mapping[str, str]:
    known = next((p for p in resources.pathways() if p.id == pathway), None)
    return known.words if known else {}


def cited(assessment: Assessment) -> tuple[str, ...]:
    """Every statement that the unsuppressed outcome rests on, in order of id."""
    found = [*assessment.disposition_statements]
    found += [s for a in assessment.actions if a.kind in _CONCLUDING and not a.suppressed_by for s in a.statements]
    found += [s for flag in assessment.red_flags for s in flag.statements]
    found += [s for cause in assessment.differential for s in cause.statements]
    found += [s for reading in assessment.readings for s in reading.statements]
    return tuple(sorted(dict.fromkeys(found)))


def basis(
    assessment: Assessment, statements: Mapping[str, Statement], sources: Mapping[str, Source]
) -> list[Paragraph]:
    """The article with its status, each statement with its sources, and each source; gaps are said, not hidden."""
    heading = word("headings", "basis")
    used = [statements[ident] for ident in cited(assessment) if ident in statements]
    articles = list(dict.fromkeys(statement.article for statement in used))
    found = [_article(ident, used, heading) for ident in articles]
    found += [_review(assessment, heading)] if assessment.review_due else []
    found += [_statement(statement, heading) for statement in used]
    named = sorted({ident for statement in used for ident in statement.sources})
    found += [_source(sources[ident], heading) for ident in named if ident in sources]
    return found


def articles_of(assessment: Assessment, heading: str) -> list[Paragraph]:
    """The articles alone with their status, and whether the content is due for review."""
    used = [one for ident, one in resources.statements().items() if ident in cited(assessment)]
    found = [_article(ident, used, heading) for ident in dict.fromkeys(one.article for one in used)]
    return found + ([_review(assessment, heading)] if assessment.review_due else [])


def _article(ident: str, used: list[Statement], heading: str) -> Paragraph:
    article = resources.articles().get(ident)
    status = next(statement.status for statement in used if statement.article == ident)
    when = str(When.parse(article.updated)) if article else word("slot", "day.not_known")
    title = f"{quoted(article.title)}, {when}" if article else ident
    text = tr(
        "{article}: {title}: {status}. Verify against primary literature and current standards.",
        article=ident, title=title, status=status,
    )  # fmt: skip
    return Paragraph(f"basis.{ident}", heading, text, (f"article:{ident}",), "small", editable=False)


def _review(assessment: Assessment, heading: str) -> Paragraph:
    trace = (f"review:{assessment.pathway}",)
    return Paragraph("basis.review", heading, assessment.review_due, trace, "small", editable=False)


def _statement(statement: Statement, heading: str) -> Paragraph:
    where = f" [{joined(list(statement.sources))}]" if statement.sources else ""
    gaps = "" if where else f" [{tr('the article cites no source')}]"
    if statement.unresolved:
        numbers = ", ".join(map(str, statement.unresolved))
        gaps = f" [{tr('{numbers}: source not listed in the article', numbers=numbers)}]"
    text = headed(statement.id, f"{statement.text}{where}{gaps}")
    return Paragraph(f"basis.{statement.id}", heading, text, (f"statement:{statement.id}",), "small", editable=False)


def _source(source: Source, heading: str) -> Paragraph:
    told = {"source": source.id, "text": source.text, "kind": source.kind, "number": source.mapping}
    text = tr("[{source}] {text} ({kind}; number {number})", **told)
    return Paragraph(f"basis.{source.id}", heading, text, (f"source:{source.id}",), "small", editable=False)
