"""A walkthrough: one run of one pathway for one patient, answer by answer; pure, so that going back loses nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import Literal

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Answer, Record
from alpdesk.pathways.answers import CHOICES, DATES, TEXTS, checked
from alpdesk.pathways.assess import Findings, assess, phrase
from alpdesk.pathways.assessment import Assessment, Fact, PathStep
from alpdesk.pathways.evaluation import Evaluation, reads
from alpdesk.pathways.model import Pathway, Step

_KEPT = frozenset({"answered", "assessments", "assessment", "_found", "_evaluation"})
"""What does not depend on the step in hand."""
Kind = Literal["yes_no", "choice", "date", "text"]
Stand = Literal["done", "now", "ahead", "closed"]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question as shown: its words, its options, what stands as the answer and where that comes from.

    ``value`` is empty while nothing is known; ``prefilled`` means that the record, not this walkthrough, gave it;
    ``age_days`` and ``fresh`` say how old a prefilled answer is and whether it still counts as fresh; ``active``
    is False where the way taken makes the question irrelevant.
    """

    id: str
    text: str
    why: str
    kind: Kind
    options: tuple[tuple[str, str], ...]
    value: str
    origin: str
    prefilled: bool
    contradiction: str
    statements: tuple[str, ...]
    active: bool
    age_days: int | None = None
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class ExitView:
    """A row that ends the pathway or sets the outcome in a step: its words, and whether it was the way taken."""

    rule: str
    text: str
    disposition: str
    taken: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """A step as shown in list and map; ``reason`` names the datum that closed it."""

    id: str
    title: str
    purpose: str
    state: Stand
    reason: str
    questions: tuple[QuestionView, ...]
    facts: tuple[Fact, ...]
    exits: tuple[ExitView, ...]


@dataclass(frozen=True)
class Walkthrough:
    """One run over a frozen record; ``given`` are the answers of this run, ``at`` the step in hand (an index).

    ``scratch`` marks a copy in which answers are tried; the desk refuses to keep, close or write a letter from it.
    """

    pathway: Pathway
    record: Record
    as_of: date
    pathways: tuple[Pathway, ...]
    site: Site
    given: tuple[Answer, ...] = ()
    at: int = 0
    scratch: bool = False

    @cached_property
    def answered(self) -> Record:
        """The record with the answers of this run, which come after those on file."""
        return replace(self.record, answers=(*self.record.answers, *self.given))

    @cached_property
    def assessments(self) -> tuple[Assessment, ...]:
        """Every applicable pathway's assessment as it now stands, most cautious first."""
        return assess(self.answered, self.as_of, self.pathways, self.site, (self.pathway.id,))

    @cached_property
    def assessment(self) -> Assessment:
        """The assessment of the pathway walked, as it now stands."""
        return next(one for one in self.assessments if one.pathway == self.pathway.id)

    @cached_property
    def _found(self) -> Findings:
        return Findings.of(self.answered, self.as_of, (self.pathway,), self.site)

    @cached_property
    def _evaluation(self) -> Evaluation:
        """The evaluation that the assessment rests on; past a reassuring row where an open flag withholds it."""
        evaluation = self._found.evaluation(self.pathway)
        if evaluation.run().disposition != self.assessment.disposition:
            evaluation = self._found.evaluation(self.pathway, withheld=True)
            evaluation.run()
        return evaluation

    @cached_property
    def steps(self) -> tuple[StepView, ...]:
        """Every step in order, with its questions, facts and exits."""
        stood = {step.id: step for step in self.assessment.steps}
        return tuple(self._view(index, step, stood.get(step.id)) for index, step in enumerate(self.pathway.steps))

    @property
    def step(self) -> StepView:
        """The step in hand."""
        return self.steps[min(self.at, len(self.steps) - 1)]

    @property
    def finished(self) -> bool:
        """Whether no open step lies ahead of the one in hand."""
        return all(step.state == "closed" for step in self.steps[self.at + 1 :])

    def go_to(self, step_id: str) -> Walkthrough:
        """The same run with another step in hand."""
        return self._moved([step.id for step in self.pathway.steps].index(step_id))

    def forward(self) -> Walkthrough:
        """The next step that is not closed; the same step where none is."""
        ahead = (i for i in range(self.at + 1, len(self.steps)) if self.steps[i].state != "closed")
        return self._moved(next(ahead, self.at))

    def back(self) -> Walkthrough:
        """The step before that is not closed; the same step at the first one."""
        before = (i for i in range(self.at - 1, -1, -1) if self.steps[i].state != "closed")
        return self._moved(next(before, self.at))

    def _moved(self, at: int) -> Walkthrough:
        """Another step in hand: nothing was answered, so that what was worked out stands."""
        moved = replace(self, at=at)
        moved.__dict__.update({name: kept for name, kept in self.__dict__.items() if name in _KEPT})
        return moved

    def scratch_copy(self) -> Walkthrough:
        """A copy to try answers in, which is never kept; this run stays as it is."""
        return replace(self, scratch=True)

    def answer(self, ident: str, value: str, by: str, on: date, reason: str = "") -> Walkthrough:
        """The run with one more answer; raises BadAnswer. ``unknown`` is an answer too."""
        new = Answer(ident, checked(ident, value), When.on(on), by, "clinician", reason.strip())
        return replace(self, given=(*(one for one in self.given if one.id != ident), new))

    def withdraw(self, ident: str) -> Walkthrough:
        """The run without its answer to one question; what the record says stands again."""
        return replace(self, given=tuple(one for one in self.given if one.id != ident))

    def _view(self, index: int, step: Step, stood: PathStep | None) -> StepView:
        closed = stood is None or stood.state == "closed"
        state: Stand = "closed" if closed else "done" if index < self.at else "now" if index == self.at else "ahead"
        facts = {fact.id: fact for fact in self.assessment.facts}
        return StepView(
            id=step.id,
            title=self.pathway.word(f"step.{step.id}"),
            purpose=self.pathway.word(f"purpose.{step.id}"),
            state=state,
            reason=stood.reason if stood else self.assessment.disposition_text,
            questions=tuple(
                self._question(ident, active=not closed) for ident in step.questions if self._relevant(ident)
            ),
            facts=tuple(facts[name] for name in step.shows if name in facts),
            exits=tuple(self._exits(step)),
        )

    def _relevant(self, ident: str) -> bool:
        """Whether the question makes sense for the patient: pregnancy not of men, nor a birth date that is on file."""
        if ident == "birth_date":
            return self.record.patient.born.day is None
        if ident in {"pregnant", "delivered_on", "premenopausal"} and self.record.patient.sex == "male":
            return any(answer.id == ident for answer in self.answered.answers)
        return True

    def _exits(self, step: Step) -> Iterator[ExitView]:
        decided = self._evaluation.outcome.decided
        facts = self._found.facts[self.pathway.id]
        for rule in step.rules:
            if rule.disposition:
                taken = decided is not None and decided.rule.id == rule.id and not self._not_applicable
                words = self.pathway.word(f"disposition.{rule.disposition}")
                yield ExitView(rule.id, phrase(self.pathway.word(f"rule.{rule.id}"), facts), words, taken)

    @property
    def _not_applicable(self) -> bool:
        return self.assessment.disposition == "not_applicable"

    def _question(self, ident: str, *, active: bool) -> QuestionView:
        fact = self._found.answers.facts[ident]
        own = next((one for one in self.given if one.id == ident), None)
        day = max((origin.on for origin in fact.origins if origin.on and origin.kind == "answer"), default=None)
        age = (self.as_of - day).days if day else None
        limit = self.pathway.fresh_days.get(ident, self.pathway.fresh_days.get("default", 0))
        value = own.value if own and own.value == "unknown" else str(fact.value) if fact.value is not None else ""
        return QuestionView(
            id=ident,
            text=self.pathway.word(f"question.{ident}"),
            why=self.pathway.word(f"why.{ident}"),
            kind=kind_of(ident),
            options=self._options(ident),
            value=value,
            origin=fact.origin if fact.value is not None or own else "",
            prefilled=own is None and fact.value is not None,
            contradiction=next((text for text in self._found.answers.contradictions if f"“{ident}”" in text), ""),
            statements=_cited(self.pathway)[ident],
            active=active,
            age_days=age,
            fresh=own is not None or age is None or age <= limit,
        )

    def _options(self, ident: str) -> tuple[tuple[str, str], ...]:
        values = {"yes_no": ("yes", "no", "unknown"), "choice": (*CHOICES.get(ident, ()), "unknown")}.get(
            kind_of(ident), ()
        )
        return tuple((value, self.pathway.word(f"option.{value}")) for value in values)


@cache
def _cited(pathway: Pathway) -> Mapping[str, tuple[str, ...]]:
    """For each question the statements of every flag and row that reads it."""
    pairs = [(flag.when, flag.statements) for flag in pathway.flags]
    pairs += [(rule.when, rule.statements) for _, rule in pathway.rules]
    out: dict[str, set[str]] = {ident: set() for ident in pathway.questions}
    for when, statements in pairs:
        for finding in reads(pathway, when):
            asked = pathway.domains[finding].asks if finding in pathway.domains else ""
            out.get(asked, set()).update(statements)
    return {ident: tuple(sorted(found)) for ident, found in out.items()}


def kind_of(ident: str) -> Kind:
    """How a question is answered."""
    if ident in CHOICES:
        return "choice"
    if ident in DATES:
        return "date"
    return "text" if ident in TEXTS else "yes_no"
