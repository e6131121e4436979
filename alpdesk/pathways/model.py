"""The parts of a pathway as loaded from its file: findings' domains, flags, steps, rules, actions, words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

from alpdesk.clinical.dates import format_date
from alpdesk.language import ENGLISH, Language, tr
from alpdesk.pathways.assessment import ActionClass, Urgency
from alpdesk.pathways.conditions import ALWAYS, Condition


class Domain(NamedTuple):
    """The closed set of cells of one finding; ``unknown`` are those that mean “not known”.

    ``asks`` names the question (itself, for an answer) that a rule resting on an unknown cell gives rise to;
    ``after`` a question that has to be answered yes before this one makes sense.
    """

    cells: tuple[str, ...]
    unknown: frozenset[str] = frozenset({"unknown"})
    asks: str = ""
    after: str = ""


YES_NO = Domain(("yes", "no", "unknown"))


class ActionSpec(NamedTuple):
    """An action as the pathway defines it: class, urgency, statements, and whether it reassures."""

    id: str
    kind: ActionClass
    urgency: Urgency
    statements: tuple[str, ...]
    reassuring: bool = False


class Asked(NamedTuple):
    """An action inside a rule: only ``when`` holds too; ``variant`` picks another wording; the rest may differ."""

    id: str
    when: Condition = ALWAYS
    variant: str = ""
    urgency: Urgency | None = None
    statements: tuple[str, ...] | None = None


class Rule(NamedTuple):
    """One row: while ``when`` holds its actions are added.

    A ``disposition`` is set by the first row that has one; ``after`` names the earlier rows of the step that may hold
    together with it and go first; ``ends`` ends the pathway; ``always`` rows are tried even after the end; a
    ``reassuring`` row is passed over while a flag is open anywhere; the actions of an ``alone`` row stand only where
    it sets the disposition itself.
    """

    id: str
    when: Condition
    actions: tuple[Asked, ...] = ()
    disposition: str = ""
    after: tuple[str, ...] = ()
    ends: bool = False
    always: bool = False
    reassuring: bool = False
    alone: bool = False
    override: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()


class Step(NamedTuple):
    """One step of the pathway: its rows, and the questions and facts that the walkthrough shows in it."""

    id: str
    rules: tuple[Rule, ...]
    questions: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()


class Flag(NamedTuple):
    """A red flag (or, in the differential, a possible cause): what raises it, and its statements."""

    id: str
    when: Condition
    statements: tuple[str, ...]


class ReadingSpec(NamedTuple):
    """One possible reading of a fall: conditions that speak for it and against it."""

    id: str
    supports: Mapping[str, Condition]
    contradicts: Mapping[str, Condition]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """Who wrote and checked the content, and when it is to be looked at again; empty where nobody has yet."""

    authored_by: str
    checked_by: str
    reviewed_on: str
    next_review: str
    source_status: str

    def __post_init__(self) -> None:
        """Refuse a date that is none; raises ValueError."""
        for day in (self.reviewed_on, self.next_review):
            if day and date.fromisoformat(day).isoformat() != day:
                raise ValueError(f"“{day}” is not written YYYY-MM-DD")

    def due(self, as_of: date) -> str:
        """One sentence where the day is past ``next_review``; empty before, on that day, and where none is set."""
        if not self.next_review or as_of <= date.fromisoformat(self.next_review):
            return ""
        days = (self.next_review, self.reviewed_on)
        due, seen = (format_date(date.fromisoformat(day)) if day else "" for day in days)
        if seen:
            return tr(
                "The content of this pathway was due for review on {due}; it was last reviewed on {seen}.",
                due=due, seen=seen,
            )  # fmt: skip
        return tr("The content of this pathway was due for review on {due}; it has not been reviewed yet.", due=due)


class Invariant(NamedTuple):
    """What holds on every path, proved over all combinations of findings.

    Wherever ``when`` holds none of ``never`` (actions or dispositions) is offered, all of ``always`` are, and at
    least one of ``some``.
    """

    id: str
    when: Condition
    never: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    some: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Pathway:
    """One pathway with its words in one ``language``.

    ``content_hash`` covers the rules alone and is the same in every language; ``words_hash`` covers the rules and the
    words of the language (letters print both).
    ``words`` maps ``kind.id`` to text: ``action.…``, ``flag.…``, ``disposition.…``, ``question.…``, ``why.…``,
    ``step.…``, ``rule.…``, ``fact.…``, ``option.…``.
    """

    id: str
    version: str
    article: str
    applies: Condition
    domains: Mapping[str, Domain]
    defines: Mapping[str, Condition]
    actions: Mapping[str, ActionSpec]
    flags: tuple[Flag, ...]
    differential: tuple[Flag, ...]
    readings: tuple[ReadingSpec, ...]
    readings_when: Condition
    steps: tuple[Step, ...]
    open_when: Mapping[str, Condition]
    invariants: tuple[Invariant, ...]
    review: Review
    content_hash: str
    words: Mapping[str, str] = field(default_factory=dict)
    words_hash: str = ""
    fresh_days: Mapping[str, int] = field(default_factory=dict)
    language: Language = ENGLISH

    @property
    def title(self) -> str:
        """The pathway's name."""
        return self.word("pathway.title")

    def word(self, key: str) -> str:
        """A text by key; a pathway whose words lack a key is refused on loading, so the key itself never shows."""
        return self.words.get(key, key)

    def notice(self, as_of: date) -> str:
        """What is to be known of the checking of content and translation, in the pathway's language; else empty."""
        return " ".join(filter(None, (self.review.due(as_of), self.words.get("review.translation", ""))))

    @cached_property
    def rules(self) -> tuple[tuple[Step, Rule], ...]:
        """Every row with its step, in the order in which rows are tried."""
        return tuple((step, rule) for step in self.steps for rule in step.rules)

    @cached_property
    def enders_before(self) -> Mapping[str, tuple[Rule, ...]]:
        """For each row the earlier rows that would end the pathway before it is reached."""
        enders = {rule.id: tuple(one for one in before if one.ends) for rule, before in self._order}
        return {rule.id: () if rule.always else enders[rule.id] for _, rule in self.rules}

    @cached_property
    def deciders_before(self) -> Mapping[str, tuple[Rule, ...]]:
        """For each row the earlier rows that set a disposition."""
        return {rule.id: tuple(one for one in before if one.disposition) for rule, before in self._order}

    @property
    def _order(self) -> Iterator[tuple[Rule, tuple[Rule, ...]]]:
        """Each row with all that come before it."""
        rows = [rule for _, rule in self.rules]
        return ((rule, tuple(rows[:index])) for index, rule in enumerate(rows))

    @cached_property
    def asked(self) -> tuple[tuple[Rule, Asked], ...]:
        """Every action of every row."""
        return tuple((rule, one) for _, rule in self.rules for one in rule.actions)

    @cached_property
    def dispositions(self) -> tuple[str, ...]:
        """Every disposition, in the order of the rows."""
        return tuple(dict.fromkeys(rule.disposition for _, rule in self.rules if rule.disposition))

    @property
    def questions(self) -> tuple[str, ...]:
        """Every answer that a rule can read, in the order of the steps."""
        return tuple(dict.fromkeys(q for step in self.steps for q in step.questions))
