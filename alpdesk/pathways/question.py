"""A question of a walkthrough as shown: what counts as its answer, where that comes from, and what is still due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from alpdesk.clinical.record import Answer
from alpdesk.clinical.wording import ago
from alpdesk.language import tr
from alpdesk.pathways.answers import CHOICES, DATES, TEXTS, Answers, value_said
from alpdesk.pathways.assessment import Fact
from alpdesk.pathways.conditions import Condition
from alpdesk.pathways.evaluation import reads
from alpdesk.pathways.model import Asked, Pathway

Kind = Literal["yes_no", "choice", "date", "text"]
Due = Literal["", "confirm", "reason"]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question as shown: its words, its options, what stands as the answer and where that comes from.

    ``value`` is what counts, empty while nothing is known; ``given`` what was answered in this run; ``prefilled``
    means that the record, not this run, gave it. ``origin`` says so in words, ``earlier`` what the record said where
    this run says otherwise. ``active`` is False where the way taken does not read the answer. ``age_days`` and
    ``fresh`` say how old an answer is and whether it still counts as fresh, for which the pathway gives ``fresh_days``;
    ``reason`` is what was noted with the answer of this run.

    ``due`` is what has to be done before the outcome can be closed: ``confirm`` an answer that is too old, or give
    the ``reason`` for one against the record. Until then the answer counts: growing old clears no danger sign.
    """

    id: str
    text: str
    why: str
    kind: Kind
    options: tuple[tuple[str, str], ...]
    value: str
    given: str
    origin: str
    earlier: str
    prefilled: bool
    contradiction: str
    statements: tuple[str, ...]
    active: bool
    age_days: int | None = None
    fresh: bool = True
    fresh_days: int = 0
    reason: str = ""
    due: Due = ""


@dataclass(frozen=True, slots=True)
class Asking:
    """What the answers of one run are shown from: those in force now, and those on file without the run."""

    pathway: Pathway
    as_of: date
    now: Answers
    before: Answers

    def view(self, ident: str, own: Answer | None, *, active: bool) -> QuestionView:
        """The question with everything that stands on it; ``own`` is the answer given in this run."""
        fact, on_file = self.now.facts[ident], self.before.facts[ident]
        clash = self._clash(ident, fact, own)
        day = own.given_on.day if own else _answered_on(fact)
        fresh = self._fresh(ident, day)
        value = _value(fact) or ("unknown" if own and own.value == "unknown" else "")
        against = own is not None and _value(on_file) not in {"", own.value}
        return QuestionView(
            id=ident,
            text=self.pathway.word(f"question.{ident}"),
            why=self.pathway.word(f"why.{ident}"),
            kind=kind_of(ident),
            options=self._options(ident),
            value=value,
            given=own.value if own else "",
            origin=self._whence(fact, day) if value or fact.origins else "",
            earlier=self._earlier(on_file) if against and not clash else "",
            prefilled=own is None and bool(value),
            contradiction=clash,
            statements=_cited(self.pathway)[ident],
            active=active,
            age_days=(self.as_of - day).days if day else None,
            fresh=fresh,
            fresh_days=self._limit(ident),
            reason=own.reason if own else "",
            due="" if not active else "confirm" if _value(fact) and not fresh else self._reason(own, on_file, clash),
        )

    def _reason(self, own: Answer | None, on_file: Fact, clash: str) -> Due:
        """What the record says, or a fresh answer on file, is overridden with a reason; an old one is answered anew."""
        if own is None or own.reason or _value(on_file) in {"", own.value}:
            return ""
        overrides = own.value == "no" if clash else self._fresh(own.id, _answered_on(on_file))
        return "reason" if overrides else ""

    def _clash(self, ident: str, fact: Fact, own: Answer | None) -> str:
        if ident in self.now.contradictions:
            return tr(
                "This was answered no, but the record says yes ({origin}); yes counts until you confirm.",
                origin=self.now.contradictions[ident],
            )
        if own is not None and own.value == "unknown" and fact.value is not None:
            return tr(
                "This was answered not known, but the record says {value} ({origin}), which counts.",
                value=value_said(str(fact.value)), origin=fact.origin,
            )  # fmt: skip
        return ""

    def _earlier(self, on_file: Fact) -> str:
        return tr("On file: {origin}", origin=self._whence(on_file, _answered_on(on_file)))

    def _fresh(self, ident: str, day: date | None) -> bool:
        return day is None or (self.as_of - day).days <= self._limit(ident)

    def _limit(self, ident: str) -> int:
        return self.pathway.fresh_days.get(ident, self.pathway.fresh_days.get("default", 0))

    def _whence(self, fact: Fact, day: date | None) -> str:
        return tr("{origin}, {ago}", origin=fact.origin, ago=ago(day, self.as_of)) if day else fact.origin

    def _options(self, ident: str) -> tuple[tuple[str, str], ...]:
        values = {"yes_no": ("yes", "no", "unknown"), "choice": (*CHOICES.get(ident, ()), "unknown")}.get(
            kind_of(ident), ()
        )
        return tuple((value, self.pathway.word(f"option.{value}")) for value in values)


def kind_of(ident: str) -> Kind:
    """How a question is answered."""
    if ident in CHOICES:
        return "choice"
    if ident in DATES:
        return "date"
    return "text" if ident in TEXTS else "yes_no"


def _value(fact: Fact) -> str:
    return "" if fact.value is None else str(fact.value)


def _answered_on(fact: Fact) -> date | None:
    """The day on which a fact was answered; None where other entries of the record say so too, or nobody did."""
    if any(origin.kind != "answer" for origin in fact.origins):
        return None
    return max((origin.on for origin in fact.origins if origin.on), default=None)


@cache
def _cited(pathway: Pathway) -> Mapping[str, tuple[str, ...]]:
    """For each question the statements of every flag and row that reads it; else of what those rows ask for."""
    pairs = [(flag.when, flag.statements) for flag in pathway.flags]
    pairs += [(rule.when, rule.statements) for _, rule in pathway.rules]
    own = _reading(pathway, pairs)
    asked = [(one.when, _statements(pathway, one)) for _, one in pathway.asked]
    asked += [(rule.when, _statements(pathway, one)) for rule, one in pathway.asked]
    behind = _reading(pathway, asked)
    return {ident: tuple(sorted(own[ident] or behind[ident])) for ident in pathway.questions}


def _statements(pathway: Pathway, one: Asked) -> tuple[str, ...]:
    return pathway.actions[one.id].statements if one.statements is None else one.statements


def _reading(pathway: Pathway, pairs: list[tuple[Condition, tuple[str, ...]]]) -> dict[str, set[str]]:
    """For each question the statements beside the conditions that read it."""
    out: dict[str, set[str]] = {ident: set() for ident in pathway.questions}
    for when, statements in pairs:
        for finding in reads(pathway, when):
            asked = pathway.domains[finding].asks if finding in pathway.domains else ""
            out.get(asked, set()).update(statements)
    return out
