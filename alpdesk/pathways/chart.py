"""What the map of a pathway shows: every step and every way out, how each stands, and the datum that closed it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import NBSP, listed
from alpdesk.language import mark, plural, tr, tr_marked
from alpdesk.pathways.assess import phrase
from alpdesk.pathways.assessment import Assessment, Fact, Origin, without_limits
from alpdesk.pathways.conditions import Condition, Leaf, evaluate
from alpdesk.pathways.evaluation import Evaluation
from alpdesk.pathways.finding_words import cell_words, finding_words, said_of
from alpdesk.pathways.findings import ANSWERS, answer_cell
from alpdesk.pathways.model import Pathway, Rule, Step
from alpdesk.pathways.walkthrough import Stand

_SAID: dict[Stand, str] = {
    "done": mark("done", "a step"),
    "now": mark("you are here", "a step"),
    "ahead": mark("still ahead", "a step"),
    "closed": mark("closed", "a step"),
}
LONGEST = 140
"""Characters of a datum as drawn; the whole of it stands in what is said of the box."""
MOST = 3
"""Entries of the record that are told of one finding; the others are counted."""
_SLOT = re.compile(r"\{[\w.]+\}")


def stand_words(stand: Stand) -> str:
    """How a state of a step is said."""
    return tr_marked(_SAID[stand])


@dataclass(frozen=True, slots=True)
class ChartWay:
    """A way out of a step: the outcome that it leads to, and ``when`` it is taken, in the pathway's words.

    ``datum`` is what closed it, as drawn, and ``because`` the same in full; ``question`` is the one that decided and
    ``asked_in`` its step, both empty where only results did; ``facts`` are the ids of what closed it. A way can be
    ``taken`` as things stand while its step is still ahead. ``others`` counts the findings that ``datum`` leaves out.
    """

    rule: str
    text: str
    when: str
    state: Stand
    taken: bool = False
    datum: str = ""
    because: str = ""
    question: str = ""
    asked_in: str = ""
    facts: tuple[str, ...] = ()
    others: int = 0


@dataclass(frozen=True, slots=True)
class ChartStep:
    """A step with its ``purpose`` and its ways out.

    ``datum``, ``because`` and ``facts`` as for a way; ``question`` is the one of its own on which most hung, empty
    where none did.
    """

    id: str
    title: str
    purpose: str
    state: Stand
    ways: tuple[ChartWay, ...] = ()
    datum: str = ""
    because: str = ""
    question: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartEnd:
    """Where the way leads: the outcome as it stands, or the caution of an ``action`` that goes with it."""

    text: str
    action: str = ""

    @property
    def caution(self) -> bool:
        """Whether it is a caution."""
        return bool(self.action)


@dataclass(frozen=True, slots=True)
class Chart:
    """The map of one pathway; ``as_of`` is the day of the run that it shows, None where nobody has walked it."""

    pathway: str
    title: str
    version: str
    content_hash: str
    steps: tuple[ChartStep, ...]
    ends: tuple[ChartEnd, ...] = ()
    as_of: date | None = None

    def said(self, number: int) -> str:
        """A step in one line: its place, title and state."""
        step = self.steps[number]
        place = {"number": number + 1, "all": len(self.steps), "title": step.title}
        if not self.as_of:
            return tr("Step {number} of {all}: {title}", **place)
        return tr("Step {number} of {all}: {title}, {state}", **place, state=stand_words(step.state))

    def told(self, number: int) -> str:
        """What closed a step, and the way taken out of it; empty where neither is so."""
        step = self.steps[number]
        parts = [tr("Closed: {datum}.", datum=step.because)] if step.because else []
        taken = (way for way in step.ways if way.taken)
        parts += [tr("Way taken: {when}: {outcome}.", when=way.when, outcome=way.text) for way in taken]
        return " ".join(parts)

    def said_way(self, number: int, way: int) -> str:
        """A way out in one line: of which step, to which outcome, and its state."""
        one = self.steps[number].ways[way]
        told = {"step": self.steps[number].title, "outcome": one.text}
        if not self.as_of:
            return tr("Way out of “{step}”: {outcome}", **told)
        open_ = tr("open", "a way out") if one.state == "ahead" else stand_words(one.state)
        state = tr("taken as it stands") if one.taken else open_
        return tr("Way out of “{step}”: {outcome}, {state}", **told, state=state)

    def told_way(self, number: int, way: int) -> str:
        """When a way out is taken, and what closed it."""
        one = self.steps[number].ways[way]
        when = tr("When: {when}.", when=one.when)
        return f"{when} {tr('Closed: {datum}.', datum=one.because)}" if one.because else when


def chart(pathway: Pathway, assessment: Assessment | None = None, here: int | None = None) -> Chart:
    """The map of a pathway; of a run of it where an assessment by the same content is given.

    ``here`` is the place of the step in hand, None for a run that is over or was never one step at a time.
    """
    if assessment is None:
        steps = tuple(_blank(pathway, step) for step in pathway.steps)
        return Chart(pathway.id, pathway.title, pathway.version, pathway.content_hash, steps)
    run = _Run(pathway, assessment)
    last = len(pathway.steps) if here is None else here
    steps = tuple(run.step(step, _stand(number, last)) for number, step in enumerate(pathway.steps))
    outcome = assessment.disposition_text
    ends = [ChartEnd(outcome if here is None else tr("As it stands: {outcome}", outcome=outcome))]
    ends += [ChartEnd(a.text, a.id) for a in assessment.offered if a.kind == "avoid" and not a.reassuring]
    return Chart(
        pathway.id, pathway.title, pathway.version, pathway.content_hash, steps, tuple(ends), assessment.as_of
    )  # fmt: skip


def _stand(number: int, here: int) -> Stand:
    return "done" if number < here else "now" if number == here else "ahead"


def _blank(pathway: Pathway, step: Step) -> ChartStep:
    ways = tuple(_way(pathway, rule, "ahead") for rule in step.rules if rule.disposition)
    return ChartStep(step.id, pathway.word(f"step.{step.id}"), pathway.word(f"purpose.{step.id}"), "ahead", ways)


def _way(pathway: Pathway, rule: Rule, state: Stand, datum: _Datum | None = None) -> ChartWay:
    """A way not taken: what its words would say of a patient is left open."""
    texts = (pathway.word(f"disposition.{rule.disposition}"), pathway.word(f"rule.{rule.id}"))
    text, when = (_SLOT.sub("…", one) for one in texts)
    found = datum or _Datum()
    asked_in = next((step.id for step in pathway.steps if found.question in step.questions), "")
    return ChartWay(
        rule.id, text, when, state, datum=found.short, because=found.full, question=found.question, asked_in=asked_in,
        facts=found.facts, others=found.others,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Datum:
    """What decided: as drawn (but for so many ``others``), in full, the question that it answers, and the facts."""

    short: str = ""
    full: str = ""
    question: str = ""
    facts: tuple[str, ...] = ()
    others: int = 0


class _Run:
    """One run of a pathway, evaluated again over the facts that its assessment kept."""

    def __init__(self, pathway: Pathway, made: Assessment) -> None:
        self._pathway = pathway
        self._made = made
        self._facts = {fact.id: fact for fact in made.facts}
        self._stood = {one.id: one for one in made.steps}
        self._inner = {**pathway.defines, **{f"flag.{flag.id}": flag.when for flag in pathway.flags}}
        self._at = {rule.id: place for place, (_, rule) in enumerate(pathway.rules)}

    @cached_property
    def _evaluation(self) -> Evaluation:
        """The evaluation that the assessment rests on; past a reassuring row where an open flag withheld it."""
        first = Evaluation(self._pathway, self._cell)
        if first.run().disposition == self._made.disposition:
            return first
        second = Evaluation(self._pathway, self._cell, withheld=True)
        second.run()
        return second

    def _cell(self, finding: str) -> str:
        fact = self._facts.get(finding, Fact(finding, None))
        if finding in ANSWERS:
            return answer_cell(finding, fact)
        return "unknown" if fact.value is None else str(fact.value)

    def step(self, step: Step, walked: Stand) -> ChartStep:
        """A step as it stood; ``walked`` is its state by place alone."""
        title, purpose = (self._pathway.word(f"{kind}.{step.id}") for kind in ("step", "purpose"))
        stood = self._stood.get(step.id)
        if stood is None:
            datum = _Datum(_cut(self._made.disposition_text), self._made.disposition_text)
        elif stood.state == "closed":
            datum = self._ended
        else:
            ways = tuple(self._exit(rule, walked) for rule in step.rules if rule.disposition)
            return ChartStep(step.id, title, purpose, walked, ways, question=self._decided_in(step))
        ways = tuple(_way(self._pathway, rule, "closed", datum) for rule in step.rules if rule.disposition)
        return ChartStep(step.id, title, purpose, "closed", ways, datum.short, datum.full, facts=datum.facts)

    def _exit(self, rule: Rule, walked: Stand) -> ChartWay:
        outcome = self._evaluation.outcome
        if outcome.decided and outcome.decided.rule is rule:
            when = phrase(self._pathway.word(f"rule.{rule.id}"), self._facts)
            state: Stand = "ahead" if walked == "ahead" else "done"
            datum = _Datum(question=self._question(outcome.decided.findings))
            return replace(
                _way(self._pathway, rule, state, datum), text=self._made.disposition_text, when=when, taken=True
            )
        closed = self._closed_by(rule)
        return _way(self._pathway, rule, "closed" if closed else "ahead", closed)

    def _closed_by(self, rule: Rule) -> _Datum | None:
        """What closed a way; None while it is open."""
        evaluation, outcome = self._evaluation, self._evaluation.outcome
        if outcome.ended and self._at[rule.id] > self._at[outcome.ended.rule.id]:
            return self._ended
        truth = evaluate(rule.when, evaluation.cell)
        if truth is None:
            return None
        if not truth:
            return self._datum(self._reasons(rule.when, want=False))
        if rule.reassuring:
            flags = listed(flag.text for flag in self._made.red_flags) or tr("in another pathway")
            told = tr("a warning is open: {flags}", flags=flags)
            return _Datum(_cut(told), told)
        return self._datum(outcome.decided.findings if outcome.decided else ())

    @cached_property
    def _ended(self) -> _Datum:
        ended = self._evaluation.outcome.ended
        return self._datum(ended.findings if ended else ())

    def _reasons(self, condition: Condition, *, want: bool) -> Iterator[str]:
        """The findings that make a condition hold, or keep it from holding; no more of them than it takes."""
        if isinstance(condition, Leaf):
            inner = self._inner.get(condition.finding)
            if inner is None:
                yield condition.finding
            else:
                yield from self._reasons(inner, want=evaluate(inner, self._evaluation.cell) is True)
            return
        enough = condition.need if want else len(condition.parts) - condition.need + 1
        of_one_mind = [part for part in condition.parts if evaluate(part, self._evaluation.cell) is want]
        for part in of_one_mind[:enough]:
            yield from self._reasons(part, want=want)

    def _decided_in(self, step: Step) -> str:
        """The question of a step on which most hung: of the row that ended or decided, else of the first that held."""
        outcome = self._evaluation.outcome
        fired = [one for one in (outcome.ended, outcome.decided, *outcome.fired) if one and one.step.id == step.id]
        asked = (self._question(one.findings, step) for one in fired)
        return next((question for question in asked if question), "")

    def _question(self, findings: tuple[str, ...], step: Step | None = None) -> str:
        among = (step or self._pathway).questions
        return next((ident for name in findings for ident in self._asked(name) if ident in among), "")

    def _asked(self, finding: str) -> Iterator[str]:
        """The questions behind a finding: of the answers that it was worked out from, then the one that settles it."""
        fact, domain = self._facts.get(finding), self._pathway.domains.get(finding)
        yield from (origin.id for origin in (fact.origins if fact else ()) if origin.kind == "answer")
        if domain:
            yield domain.asks

    def _datum(self, findings: Iterator[str] | tuple[str, ...]) -> _Datum:
        """The data behind findings, results first; what is drawn names one and counts the others."""
        found = tuple(dict.fromkeys(findings))
        facts = sorted((self._facts.get(name, Fact(name, None)) for name in found), key=lambda one: not _results(one))
        short = tuple(dict.fromkeys(self._short(fact) for fact in facts))
        full = listed(dict.fromkeys(self._full(fact) for fact in facts))
        drawn, others = _cut(short[0]) if short else "", max(len(short) - 1, 0)
        if others:
            drawn = plural(
                others, "{datum} and {number} other finding", "{datum} and {number} other findings", datum=drawn
            )
        return _Datum(drawn, full, self._question(found), found, others)

    def _short(self, fact: Fact) -> str:
        words, results = self._words(fact), _results(fact)
        if results:
            newest = max(results, key=lambda one: one.on or date.min)
            value = f"{newest.value} {newest.unit}"
            told = without_limits(newest).replace(value, value.replace(" ", NBSP))
            return (
                told
                if len(results) == 1
                else tr("{finding}: {result}", "write “{finding} ({result})”", finding=words, result=told)
            )
        if not fact.origins:
            return words
        origin = fact.origins[0]
        if origin.kind == "answer":
            return tr("{finding} on {date}", finding=words, date=format_date(origin.on)) if origin.on else words
        return fact.remark if origin.kind == "patient" and fact.remark else f"{words} ({origin.text})"

    def _full(self, fact: Fact) -> str:
        told = list(dict.fromkeys(origin.text for origin in reversed(fact.origins))) or [fact.remark]
        more = [tr("{number} more", number=len(told) - MOST)] if len(told) > MOST else []
        behind = listed([*told[:MOST], *more])
        return f"{self._words(fact)} ({behind})" if behind else self._words(fact)

    def _words(self, fact: Fact) -> str:
        cell = self._evaluation.cell(fact.id)[0]
        return said_of(finding_words(self._pathway, fact.id), cell_words(self._pathway, fact.id, cell))


def _results(fact: Fact) -> list[Origin]:
    return [origin for origin in fact.origins if origin.kind == "result"]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
