"""What to find out next: the missing test or answer after which the fewest outcomes remain possible."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from statistics import fmean
from typing import Literal

from alpdesk.clinical.wording import joined
from alpdesk.language import plural, tr
from alpdesk.pathways.changes import ALP, ALP_ACTIONS
from alpdesk.pathways.deciding import NOT_APPLICABLE
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.supposing import Chosen, Effort, Supposing
from alpdesk.pathways.walkthrough import Walkthrough

MOST_EFFORT = 3000
"""Where it would take more than so many decisions, the look ahead stops at what stands next."""
_QUESTION = "ask."
_NAMED = 3
"""More outcomes are only counted."""


@dataclass(frozen=True, slots=True)
class Next:
    """The most informative missing test or question.

    ``topic`` is its action (“ask.bone_pain”, “measure.plp”), ``text`` what to ask or measure, ``outcomes`` are the
    dispositions that remain possible. It can turn out in so many ``ways``: of these ``ends`` leave one outcome, and
    none leaves more than ``worst``.
    """

    topic: str
    text: str
    outcomes: tuple[str, ...]
    ways: int
    ends: int
    worst: int
    reason: str

    @property
    def question(self) -> str:
        """The question, where it is one; else empty."""
        return self.topic.removeprefix(_QUESTION) if self.topic.startswith(_QUESTION) else ""


def what_next(walkthrough: Walkthrough) -> Next | None:
    """The test or question to settle first; None where nothing that is missing can change the outcome.

    For each one that bears on what stands now the outcomes are counted that remain possible after each way in which it
    can turn out. The best leaves the fewest in the worst case, then the fewest on average, every way counting alike;
    then the one that the outcome asks for already. Pure; takes a fraction of a second.
    """
    return most_informative(Supposing(walkthrough))


def most_informative(supposing: Supposing) -> Next | None:
    """The same, for changes already prepared."""
    outlook = _Outlook(supposing)
    try:
        now = outlook.remaining(frozenset())
        left = outlook.left() if now != {supposing.walkthrough.assessment.disposition} else {}
    except _TooMany:
        return _at_once(supposing, outlook.topics())
    if not left:
        return None
    best = min(left, key=lambda topic: (max(left[topic]), fmean(left[topic]), not _asked_for(supposing, topic)))
    outcomes, ways = _in_order(supposing, now), left[best]
    reason = _reason(supposing.walkthrough.pathway, best, outcomes, ways)
    return Next(best, _text(supposing, best), outcomes, len(ways), ways.count(1), max(ways), reason)


def _at_once(supposing: Supposing, topics: Mapping[str, list[int]]) -> Next:
    """Where too much is missing for the whole outlook: what tells the most outcomes apart at once."""
    leads = {topic: {supposing.decide(frozenset({way})).disposition for way in ways} for topic, ways in topics.items()}
    best = min(leads, key=lambda topic: (-len(leads[topic]), not _asked_for(supposing, topic)))
    outcomes = _in_order(supposing, leads[best])
    named = _named(supposing.walkthrough.pathway, outcomes, "or")
    reason = tr("With so much missing it tells most: it leads to {outcomes}.", outcomes=named)
    return Next(best, _text(supposing, best), outcomes, len(topics[best]), 0, len(outcomes), reason)


def _asked_for(supposing: Supposing, topic: str) -> bool:
    """Whether an action of the outcome asks for it already."""
    asked = {action.id for action in supposing.walkthrough.assessment.actions}
    return not asked.isdisjoint(ALP_ACTIONS) if topic == ALP else topic in asked


def _in_order(supposing: Supposing, outcomes: Collection[str]) -> tuple[str, ...]:
    return tuple(one for one in (*supposing.walkthrough.pathway.dispositions, NOT_APPLICABLE) if one in outcomes)


class _TooMany(Exception):
    """There is more to look at than is looked at; never seen outside."""


class _Outlook:
    """The outcomes that remain possible once everything that is open is settled in whatever way."""

    def __init__(self, supposing: Supposing) -> None:
        self._supposing = supposing
        self._effort = Effort(supposing)
        self._open: dict[str, list[int]] = {}
        for place, one in enumerate(supposing.changes):
            if one.new:
                self._open.setdefault(one.topic, []).append(place)
        self._remaining: dict[Chosen, frozenset[str]] = {}

    def topics(self) -> dict[str, list[int]]:
        """Every open topic that bears on what stands now, with the ways in which it can turn out."""
        bearing = (self._supposing.changes[place].topic for place in self._supposing.nexts(frozenset()))
        return {topic: self._open[topic] for topic in dict.fromkeys(bearing) if topic in self._open}

    def left(self) -> dict[str, list[int]]:
        """How many outcomes each such topic leaves, one number for each way."""
        return {topic: [len(self.remaining(frozenset({way}))) for way in ways] for topic, ways in self.topics().items()}

    def remaining(self, chosen: Chosen) -> frozenset[str]:
        """The dispositions that some way of settling all that is open leads to, after the chosen changes."""
        if chosen not in self._remaining:
            self._effort.add(chosen)
            if self._effort.spent > MOST_EFFORT:
                raise _TooMany
            self._remaining[chosen] = self._worked_out(chosen)
        return self._remaining[chosen]

    def _worked_out(self, chosen: Chosen) -> frozenset[str]:
        changes = self._supposing.changes
        topic = next((changes[place].topic for place in self._supposing.nexts(chosen) if changes[place].new), None)
        if topic is None:
            return frozenset({self._supposing.decide(chosen).disposition})
        ways = (self.remaining(chosen | {place}) for place in self._open[topic])
        return frozenset(one for way in ways for one in way)


def _text(supposing: Supposing, topic: str) -> str:
    if topic.startswith(_QUESTION):
        return supposing.walkthrough.pathway.word(f"question.{topic.removeprefix(_QUESTION)}")
    one = next(one for one in supposing.changes if one.topic == topic)
    if one.again:
        return tr("Repeat {test}", "write “{test}: repeat”", test=one.again)
    return tr("Measure {test}", "write “{test}: measure”", test=one.about)


def _named(pathway: Pathway, outcomes: tuple[str, ...], last: Literal["and", "or"]) -> str:
    texts = (pathway.word(f"disposition.{one}").rstrip(".") for one in outcomes)
    return joined([tr("“{text}”", text=text) for text in texts], last)


def _reason(pathway: Pathway, topic: str, outcomes: tuple[str, ...], left: list[int]) -> str:
    """Why it is the most informative, in one sentence."""
    many = tr("the {number} outcomes that remain possible", "write it after a colon", number=len(outcomes))
    names = many if len(outcomes) > _NAMED else _named(pathway, outcomes, "and")
    ends, least, most = left.count(1), min(left), max(left)
    if len(outcomes) == 1:
        return tr("It is still needed for {outcomes}.", outcomes=names)
    if ends == len(left):
        return tr("It would settle between {outcomes}.", outcomes=names)
    if ends and topic.startswith(_QUESTION):
        return plural(
            ends,
            "It would settle between {outcomes}: {number} of {all} possible answers ends the pathway.",
            "It would settle between {outcomes}: {number} of {all} possible answers end the pathway.",
            outcomes=names, all=len(left),
        )  # fmt: skip
    if ends:
        return plural(
            ends,
            "It would settle between {outcomes}: {number} of {all} possible results ends the pathway.",
            "It would settle between {outcomes}: {number} of {all} possible results end the pathway.",
            outcomes=names, all=len(left),
        )  # fmt: skip
    number = str(least) if least == most else tr("{least} to {most}", "numbers", least=least, most=most)
    return tr("It would leave {number} of {outcomes}.", number=number, outcomes=names)
