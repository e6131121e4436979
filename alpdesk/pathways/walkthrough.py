"""A walkthrough: one run of one pathway for one patient, answer by answer; pure, so that going back loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Answer, Record
from alpdesk.pathways.answers import Answers, answers, checked
from alpdesk.pathways.assess import Findings, assessments, phrase, settled
from alpdesk.pathways.assessment import Assessment, Fact, PathStep
from alpdesk.pathways.case import Case
from alpdesk.pathways.evaluation import Evaluation, Settled
from alpdesk.pathways.model import Pathway, Step
from alpdesk.pathways.question import Asking, QuestionView
from alpdesk.pathways.relevance import in_use

_KEPT = frozenset(
    {"answered", "assessments", "assessment", "_found", "_settled", "_evaluation", "_asking", "_before", "in_use"}
)
"""What does not depend on the step in hand."""
Stand = Literal["done", "now", "ahead", "closed"]


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

    @property
    def open(self) -> bool:
        """Whether to stop at it: it is not closed, or the way taken reads an answer of it even so."""
        return self.state != "closed" or any(question.active for question in self.questions)

    @property
    def due(self) -> tuple[QuestionView, ...]:
        """The questions on which something is due before the outcome can be closed."""
        return tuple(question for question in self.questions if question.due)


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
        return assessments(self._found, self._settled, (self.pathway,))

    @cached_property
    def assessment(self) -> Assessment:
        """The assessment of the pathway walked, as it now stands."""
        return next(one for one in self.assessments if one.pathway == self.pathway.id)

    @cached_property
    def _found(self) -> Findings:
        return Findings.of(self.answered, self.as_of, self.pathways, self.site)

    @cached_property
    def _settled(self) -> dict[str, Settled]:
        return settled(self._found, self.pathways)

    @cached_property
    def _evaluation(self) -> Evaluation:
        """The evaluation that the assessment rests on; where the pathway does not apply, what it would come to."""
        if self.pathway.id in self._settled:
            return self._settled[self.pathway.id].evaluation
        evaluation = self._found.evaluation(self.pathway)
        evaluation.run()
        return evaluation

    @cached_property
    def in_use(self) -> frozenset[str]:
        """The questions that the way taken reads; the answers to all others are kept and change nothing."""
        return in_use(self._evaluation, applies=not self._not_applicable)

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
    def due(self) -> tuple[QuestionView, ...]:
        """The answers to confirm, or to give a reason for, before the outcome can be closed; in order of the steps."""
        return tuple(question for step in self.steps for question in step.due)

    @property
    def finished(self) -> bool:
        """Whether no step to stop at lies ahead of the one in hand."""
        return not any(step.open for step in self.steps[self.at + 1 :])

    def go_to(self, step_id: str) -> Walkthrough:
        """The same run with another step in hand."""
        return self._moved([step.id for step in self.pathway.steps].index(step_id))

    def forward(self) -> Walkthrough:
        """The next step that is open; the same step where none is."""
        ahead = (i for i in range(self.at + 1, len(self.steps)) if self.steps[i].open)
        return self._moved(next(ahead, self.at))

    def back(self) -> Walkthrough:
        """The step before that is open; the same step at the first one."""
        before = (i for i in range(self.at - 1, -1, -1) if self.steps[i].open)
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
        return self._with((*(one for one in self.given if one.id != ident), new))

    def withdraw(self, ident: str) -> Walkthrough:
        """The run without its answer to one question; what the record says stands again."""
        return self._with(tuple(one for one in self.given if one.id != ident))

    def _with(self, given: tuple[Answer, ...]) -> Walkthrough:
        """Other answers of this run: what is on file without them stands."""
        changed = replace(self, given=given)
        changed.__dict__["_before"] = self._before
        return changed

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
            questions=tuple(self._question(ident) for ident in step.questions if self._relevant(ident)),
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

    def _question(self, ident: str) -> QuestionView:
        own = next((one for one in self.given if one.id == ident), None)
        return self._asking.view(ident, own, active=ident in self.in_use)

    @cached_property
    def _asking(self) -> Asking:
        return Asking(self.pathway, self.as_of, self._found.answers, self._before)

    @cached_property
    def _before(self) -> Answers:
        """The answers on file, without those of this run."""
        return answers(Case(self.record, self.as_of, self.site))
