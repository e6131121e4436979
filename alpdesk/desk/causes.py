"""Why the outcome of a closed walkthrough would now be another: the fewest changes that make the difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from alpdesk.clinical.dates import add_months, format_date
from alpdesk.clinical.kept import Cause
from alpdesk.clinical.record import Record
from alpdesk.clinical.wording import joined
from alpdesk.desk.differences import Comparison, Difference, Words
from alpdesk.desk.outcomes import ClosedWalkthrough, outcome
from alpdesk.language import mark, plural, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Assessment
    from alpdesk.pathways.model import Pathway

PAIRED = 12
"""Of so many differences every pair is tried; of more, one after the other is left out while the outcome stays."""
_URGENCY = {
    "routine": mark("routine", "urgency"),
    "soon": mark("soon", "urgency"),
    "same_day": mark("same day", "urgency"),
    "emergency": mark("emergency", "urgency"),
}
_WEEKS_FROM, _MONTHS_FROM, _YEARS_FROM = 14, 2, 24
Judge = Callable[[Record, date], "Assessment"]
"""Works the pathway's assessment of a record on a day out, by today's content."""


@dataclass(frozen=True, slots=True)
class Search:
    """The search for what changed the outcome of one closed walkthrough, whose record then and now are compared."""

    closed: ClosedWalkthrough
    pathway: Pathway
    comparison: Comparison
    today: date
    judge: Judge

    def because(self, now: Assessment, words: Words) -> tuple[Cause, str]:
        """What kind of change it was, and the change in words: “ALP 24 U/L of 12-Mar-2026”."""
        wanted, then = outcome(now), self.comparison.then
        base = outcome(self.judge(then, self.closed.as_of))
        content = [] if base == outcome(self.closed.assessment) else [self._content()]
        if content and base == wanted:
            return "content", content[0]
        if outcome(self.judge(then, self.today)) == wanted:
            return ("content" if content else "time"), joined([*content, passed(self.closed.as_of, self.today)])
        found = fewest(
            self.comparison.differences(words),
            lambda some: outcome(self.judge(self.comparison.with_only(some), self.today)) == wanted,
        )
        said = joined([*content, *(one.text for one in found)])
        return ("content" if content else "record"), said + self._as_of(found, wanted)

    def _as_of(self, found: Sequence[Difference], wanted: object) -> str:
        """“, as of 30-Mar-2026” where the differences alone, on the day of the latest, would not have done it."""
        day = max([self.closed.as_of, *(one.day for one in found if one.day)])
        alone = outcome(self.judge(self.comparison.with_only(found), min(day, self.today)))
        return "" if alone == wanted else tr(", as of {day}", day=format_date(self.today))

    def _content(self) -> str:
        old, new = self.closed, self.pathway
        if old.version != new.version:
            versions = {"old": old.version, "new": new.version}
            return tr("the pathway’s content changed from version {old} to {new}", **versions)
        if old.content_hash != new.content_hash:
            return tr("the pathway’s content changed within version {version}", version=new.version)
        return tr("this version of AlpDesk works the same record out otherwise")


def fewest(found: Sequence[Difference], does: Callable[[Sequence[Difference]], bool]) -> tuple[Difference, ...]:
    """The smallest choice of differences that ``does`` it, as all of them together do.

    One, or of few differences two, are found for certain; beyond that none of those given can be left out.
    """
    for one in found:
        if does((one,)):
            return (one,)
    pairs = combinations(found, 2) if len(found) <= PAIRED else ()
    for pair in pairs:
        if does(pair):
            return pair
    kept = list(found)
    for one in reversed(found):
        without = [other for other in kept if other is not one]
        if does(without):
            kept = without
    return tuple(kept)


def passed(since: date, today: date) -> str:
    """“3 months have passed since 12-Mar-2026”."""
    days = (today - since).days
    months = next(number for number in range(days // 28, -1, -1) if add_months(since, number) <= today)
    day = format_date(since)
    if months >= _YEARS_FROM:
        return plural(
            months // 12, "{number} year has passed since {day}", "{number} years have passed since {day}", day=day
        )
    if months >= _MONTHS_FROM:
        return plural(
            months, "{number} month has passed since {day}", "{number} months have passed since {day}", day=day
        )
    if days >= _WEEKS_FROM:
        return plural(
            days // 7, "{number} week has passed since {day}", "{number} weeks have passed since {day}", day=day
        )
    return plural(days, "{number} day has passed since {day}", "{number} days have passed since {day}", day=day)


def in_words(old: Assessment, new: Assessment) -> tuple[str, str]:
    """Two different outcomes, each in words that tell them apart."""
    return _words(old, new), _words(new, old)


def _words(one: Assessment, other: Assessment) -> str:
    said = [one.disposition_text]
    if one.disposition == other.disposition and one.urgency != other.urgency:
        said.append(tr_marked(_URGENCY[one.urgency]))
    known = {flag.id for flag in other.red_flags}
    flags = [f"“{flag.text}”" for flag in one.red_flags if flag.id not in known]
    if one.disposition == other.disposition and flags:
        said.append(tr("with {flags}", flags=joined(flags)))
    elif one.disposition == other.disposition and {flag.id for flag in one.red_flags} < known:
        said.append(tr("without further red flags") if one.red_flags else tr("without a red flag"))
    return ", ".join(said)
