"""Why something is said: rule, findings, entries of the record, statements and sources, for screen, letter and file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.wording import number_text
from alpdesk.language import ENGLISH, spoken, tr
from alpdesk.pathways.assess import phrase, unit_words
from alpdesk.pathways.assessment import Assessment, Fact, Origin, without_limits
from alpdesk.pathways.case import whose_again
from alpdesk.pathways.model import Pathway

_POINT = re.compile(r"(?<=\d)\.(?=\d)")


class SourceText(Protocol):
    """A source as the evidence files hold it."""

    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def year(self) -> str: ...  # noqa: D102
    @property
    def mapping(self) -> str: ...  # noqa: D102


class StatementText(Protocol):
    """A statement as the evidence files hold it; ``status`` is the review status of its article."""

    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def figures(self) -> str: ...  # noqa: D102
    @property
    def sources(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def unresolved(self) -> tuple[int, ...]: ...  # noqa: D102
    @property
    def status(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Evidence:
    """What reasons are looked up in: pathways with their words, statements and sources, each by id."""

    pathways: Mapping[str, Pathway]
    statements: Mapping[str, StatementText]
    sources: Mapping[str, SourceText]


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A source behind a statement; ``status`` is the review status of the article that lists it."""

    id: str
    kind: str
    year: str
    text: str
    mapping: str
    status: str


@dataclass(frozen=True, slots=True)
class CitedStatement:
    """A statement with its sources; ``unresolved`` are numbers that its article cites and does not list."""

    id: str
    kind: str
    text: str
    figures: str
    status: str
    sources: tuple[CitedSource, ...]
    unresolved: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The row of the pathway that says it, in the pathway's words with this patient's values."""

    step: str
    rule: str
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """A finding that the row read: its name, its cell (None: not known), the value in words, and every origin."""

    id: str
    name: str
    cell: str | None
    value: str
    remark: str = ""
    origins: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """What one item or sentence rests on.

    ``entries`` are entries of the record that it quotes itself, ``sources`` those that it names itself; ``derived``
    says that a rule rests on no statement of its own; ``notes`` say the rest in words; ``held`` that it is withheld.
    """

    id: str
    title: str
    rows: tuple[Row, ...] = ()
    findings: tuple[Found, ...] = ()
    entries: tuple[Origin, ...] = ()
    statements: tuple[CitedStatement, ...] = ()
    sources: tuple[CitedSource, ...] = ()
    derived: bool = False
    notes: tuple[str, ...] = ()
    held: bool = False


class NoReason(LookupError):
    """An item that the assessment does not have, so that nothing can be said of why."""


def items(assessment: Assessment) -> tuple[str, ...]:
    """Everything that an outcome says, by id: the disposition, flags, actions in their order, causes, readings."""
    held = (a for a in assessment.actions if a.suppressed_by is not None)
    return (
        "disposition",
        *(f"flag.{flag.id}" for flag in assessment.red_flags),
        *(f"action.{action.id}" for action in (*assessment.offered, *held)),
        *(f"cause.{cause.id}" for cause in assessment.differential),
        *(f"reading.{reading.id}" for reading in assessment.readings),
    )


def title(assessment: Assessment, item: str) -> str:
    """What an item says, in one line; raises NoReason."""
    return trace(assessment, item, Evidence({}, {}, {})).title


def trace(assessment: Assessment, item: str, evidence: Evidence) -> Trace:
    """What one item rests on, by an id that ``items`` gives; raises NoReason."""
    kind, _, ident = item.partition(".")
    maker = {"disposition": _disposition, "flag": _flag, "action": _action, "cause": _cause, "reading": _reading}
    if kind not in maker:
        raise NoReason(item)
    try:
        return maker[kind](assessment, ident, evidence)
    except StopIteration as none:
        raise NoReason(item) from none


def _disposition(made: Assessment, _ident: str, evidence: Evidence) -> Trace:
    rows = (row(made, made.disposition_step, made.disposition_rule, evidence),) if made.disposition_rule else ()
    return _traced("disposition", made.disposition_text, rows, made, made.disposition_facts,
                   made.disposition_statements, evidence)  # fmt: skip


def _flag(made: Assessment, ident: str, evidence: Evidence) -> Trace:
    flag = next(f for f in made.red_flags if f.id == ident)
    rows = (Row("", f"flag.{ident}", flag.text),)
    return _traced(
        f"flag.{ident}", tr("Red flag: {flag}", flag=flag.text), rows, made, flag.facts, flag.statements, evidence
    )


def _action(made: Assessment, ident: str, evidence: Evidence) -> Trace:
    action = next(a for a in made.actions if a.id == ident)
    rows = (row(made, action.step, action.rule, evidence),)
    by = action.suppressed_by
    note = tr("Withheld: {flag}.", flag=withheld_because(made.pathway, by, evidence)) if by else ""
    return _traced(f"action.{ident}", action.text, rows, made, action.facts, action.statements, evidence, note)


def _cause(made: Assessment, ident: str, evidence: Evidence) -> Trace:
    cause = next(d for d in made.differential if d.id == ident)
    title = tr("{cause}: {state}", cause=cause.text, state=cause.state_words)
    rows = (Row("", f"differential.{ident}", cause.text),)
    return _traced(f"cause.{ident}", title, rows, made, cause.facts, cause.statements, evidence)


def _reading(made: Assessment, ident: str, evidence: Evidence) -> Trace:
    reading = next(r for r in made.readings if r.id == ident)
    rows = (Row("", f"reading.{ident}", reading.text),)
    read = tuple(i for i in (*reading.supports, *reading.contradicts) if any(f.id == i for f in made.facts))
    return _traced(f"reading.{ident}", reading.text, rows, made, read, reading.statements, evidence)


def _traced(
    ident: str, title: str, rows: tuple[Row, ...], made: Assessment, facts: Iterable[str], statements: Iterable[str],
    evidence: Evidence, note: str = "",
) -> Trace:  # fmt: skip
    found = tuple(finding(made, one, evidence) for one in dict.fromkeys(facts))
    cited = tuple(cite(one, evidence) for one in dict.fromkeys(statements))
    return Trace(
        ident, title, rows, found, (), cited, derived=not cited, notes=(note,) if note else (), held=bool(note)
    )


def row(made: Assessment, step: str, rule: str, evidence: Evidence) -> Row:
    """A row by its ids, in the pathway's words; without words for it, its ids stand."""
    pathway = evidence.pathways.get(made.pathway)
    facts = {fact.id: fact for fact in made.facts}
    keys = (f"step.{step}", f"rule.{rule}", rule)
    told = [pathway.word(key) for key in keys if pathway.word(key) != key] if pathway else []
    return Row(step, rule, phrase(" – ".join(told), facts) or tr("step {step}, rule {rule}", step=step, rule=rule))


def finding(made: Assessment, ident: str, evidence: Evidence) -> Found:
    """One finding of an assessment with its value in words and every origin."""
    fact, pathway = made.fact(ident), evidence.pathways.get(made.pathway)
    cell = None if fact.value is None else str(fact.value)
    return Found(ident, fact_name(pathway, ident), cell, fact_value(pathway, fact), fact.remark, fact.origins)


def cite(ident: str, evidence: Evidence) -> CitedStatement:
    """A statement with its sources; one that this version does not hold says so."""
    one = evidence.statements.get(ident)
    if one is None:
        lacking = tr("not in the evidence that this version of AlpDesk holds.")
        return CitedStatement(ident, "", lacking, "", "", (), ())
    figures = "" if one.figures == "none" else one.figures
    named = tuple(cite_source(name, one.status, evidence) for name in one.sources if name in evidence.sources)
    return CitedStatement(ident, one.kind, one.text, figures, one.status, named, one.unresolved)


def cite_source(ident: str, status: str, evidence: Evidence) -> CitedSource:
    """A source by id, under the review status of the article that lists it."""
    one = evidence.sources[ident]
    return CitedSource(ident, one.kind, one.year, one.text, one.mapping, status)


def told(origin: Origin) -> str:
    """An entry in one line; of a result with the limits used and whose they are."""
    if origin.kind != "result" or not origin.value:
        return origin.text
    text = without_limits(origin)
    if not origin.limits_from:
        return tr("{result} (without limits)", result=text)
    limits = origin.limits if spoken() == ENGLISH else _POINT.sub(",", origin.limits)
    whose = whose_again(origin.limits_from)
    return tr("{result} (limits {limits} by {laboratory})", result=text, limits=limits, laboratory=whose)


def withheld_because(pathway: str, suppressed_by: str, evidence: Evidence) -> str:
    """The open flag that withholds an action, in words."""
    other, _, flag = suppressed_by.partition("/")
    for known in (evidence.pathways.get(other), evidence.pathways.get(pathway)):
        for key in (f"flag.{flag}", f"action.{flag}", f"fact.{flag}"):
            if known and (word := known.word(key)) != key:
                return word.rstrip(".")
    return tr("{flag} in {pathway}", flag=flag.replace("_", " "), pathway=other.replace("_", " "))


def fact_name(pathway: Pathway | None, ident: str) -> str:
    """What a fact is called in the pathway's words; its id in plain letters where the words have no name."""
    for key in (f"fact.{ident}", f"question.{ident}"):
        if pathway and (word := pathway.word(key)) != key:
            return word.rstrip("?")
    return ident.replace(".", " ").replace("_", " ")


def fact_value(pathway: Pathway | None, fact: Fact) -> str:
    """The value of a fact with its unit, in words: “24 U/L”, “yes”, “confirmed low”, “not known”."""
    value = fact.value
    if value is None:
        return tr("not known")
    if isinstance(value, bool):
        return tr("yes", "an answer") if value else tr("no", "an answer")
    if isinstance(value, Decimal | int):
        number = number_text(value) if isinstance(value, Decimal) else str(value)
        return f"{number} {unit_words(fact.unit)}".strip()
    for key in (f"option.{value}", f"cell.{fact.id}.{value}", f"cell.{value}"):
        if pathway and (word := pathway.word(key)) != key:
            return word
    try:
        return str(When.parse(value))
    except NotADate:
        return value.replace("_", " ")
