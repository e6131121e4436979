"""Findings that all pathways share: scope, data quality, on-file tests; and the collector of facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from alpdesk.clinical.dates import MONTHS, NotADate, When
from alpdesk.clinical.results import Result
from alpdesk.clinical.trend import Occasion, change
from alpdesk.pathways.answers import CHOICES, DATES, QUESTIONS, TEXTS, Answers
from alpdesk.pathways.assessment import Fact, Origin
from alpdesk.pathways.case import (
    CHRONIC_LIVER,
    EXTREME,
    LOW,
    Case,
    any_of,
    cell,
    fact,
    from_result,
    of_results,
    spinal_operation,
)  # fmt: skip
from alpdesk.pathways.conditions import Truth
from alpdesk.pathways.model import YES_NO, Domain

ADULT = 18
"""Years of age from which adult rules hold (AMB-13)."""
FERTILE = range(12, 56)
"""Years of age at which pregnancy is asked about in women: 12 to 55."""
POSTPARTUM = timedelta(days=42)
"""After a delivery adult rules wait this long (AMB-13)."""

RANGE = Domain(("low", "normal", "high", "unknown", "missing"), frozenset({"unknown", "missing"}))
"""A result by its own limits; “missing” is not on file, “unknown” is on file without a usable limit."""

SHARED: Mapping[str, Domain] = {
    "scope": Domain(("adult", "under_18", "pregnant", "postpartum", "no_birth_date"), frozenset()),
    "pregnancy_unknown": Domain(("yes", "no"), frozenset()),
    "alp.latest_flag": Domain(("low", "normal", "high", "unknown")),
    "alp.out_of_range": YES_NO,
    "alp.at_threshold": Domain(("no", "30", "40", "1000"), frozenset()),
    "alp.same_day_conflict": YES_NO,
    "alp.suspect_low": Domain(("yes", "no"), frozenset()),
    "alp.edta_pattern": YES_NO,
    "alp.contradictory_date": Domain(("yes", "no"), frozenset()),
}
ANSWERS: Mapping[str, Domain] = {
    ident: Domain((*CHOICES[ident], "unknown"), asks=ident)
    if ident in CHOICES
    else Domain(("given", "unknown"), asks=ident)
    if ident in DATES | TEXTS
    else Domain(("yes", "no", "unknown"), asks=ident)
    for ident in sorted(QUESTIONS)
}
"""The domain of every answer; a date or text is only given or not."""


def answer_cell(ident: str, found: Fact) -> str:
    """The cell of an answer."""
    if found.value is None:
        return "unknown"
    return "given" if ident in DATES | TEXTS else str(found.value)


def shared(case: Case, answers: Answers) -> list[Fact]:
    """The findings that every pathway reads."""
    return [
        scope(case, answers),
        _pregnancy_unknown(case, answers),
        *_latest(case),
        _out_of_range(case),
        _at_threshold(case),
        _conflict(case),
        _suspect_low(case),
        _edta(case),
        _contradictory_date(case),
    ]


def scope(case: Case, answers: Answers) -> Fact:
    """Whether adult rules hold (principle 6, AMB-13)."""
    patient = case.record.patient
    born = answers.day("birth_date")
    origin = Origin("patient", patient.id, "date of birth on record" if born else "no date of birth", born)
    if born is None:
        return fact("scope", "no_birth_date", [origin])
    age = case.age(born)
    if age < ADULT:
        return fact("scope", "under_18", [origin], f"{age} years old")
    if answers.value("pregnant") == "yes":
        return fact("scope", "pregnant", answers.facts["pregnant"].origins)
    delivered = answers.day("delivered_on")
    if delivered and timedelta(0) <= case.as_of - delivered <= POSTPARTUM:
        return fact("scope", "postpartum", answers.facts["delivered_on"].origins, f"delivered on {When.on(delivered)}")
    return fact("scope", "adult", [origin], f"{age} years old")


def _pregnancy_unknown(case: Case, answers: Answers) -> Fact:
    born = answers.day("birth_date")
    open_ = (
        case.record.patient.sex != "male"
        and answers.value("pregnant") == "unknown"
        and born is not None
        and case.age(born) in FERTILE
    )
    return fact("pregnancy_unknown", cell(open_), answers.facts["pregnant"].origins)


def _latest(case: Case) -> list[Fact]:
    if not case.occasions:
        return [fact("alp.latest", None, unit="U/L"), fact("alp.latest_flag", "unknown")]
    last = case.occasions[-1]
    value = last.highest.canonical
    shown = last.highest if last.highest.flag == "high" or not last.below(LOW) else last.lowest
    value = shown.canonical
    number = None if value is None else f"{value.comparator}{value.number:f}" if value.comparator else value.number
    return [
        fact("alp.latest", number, [from_result(shown)], unit="U/L"),
        of_results("alp.latest_flag", _flag(last), [shown]),
    ]


def _flag(occasion: Occasion) -> str:
    flags = {result.flag for result in occasion.results}
    return next((flag for flag in ("high", "low", "unknown") if flag in flags), "normal")


def _out_of_range(case: Case) -> Fact:
    if not case.occasions:
        return fact("alp.out_of_range", "no")
    last = case.occasions[-1]
    truths: list[Truth] = [last.below(LOW), last.above(EXTREME)]
    truths += [flag for r in last.results for flag in (r.below_limit, r.above_limit)]
    return of_results("alp.out_of_range", cell(any_of(truths)), last.results)


def _at_threshold(case: Case) -> Fact:
    results = case.occasions[-1].results if case.occasions else ()
    for threshold in (LOW, EXTREME, CHRONIC_LIVER):
        near = [r for r in results if r.near(threshold)]
        if near:
            return of_results("alp.at_threshold", f"{threshold:f}", near, "at the threshold within reporting precision")
    return of_results("alp.at_threshold", "no", results)


def _conflict(case: Case) -> Fact:
    """Two values of one date that differ by more than the change limit."""
    found: list[Result] = []
    open_ = False
    for occasion in case.occasions:
        moved = change(occasion.lowest, occasion.highest, case.site)
        if moved.beyond and occasion.lowest is not occasion.highest:
            found += occasion.results
        open_ = open_ or (moved.beyond is None and len(occasion.results) > 1)
    value = "yes" if found else "unknown" if open_ else "no"
    return of_results("alp.same_day_conflict", value, found)


def _suspect_low(case: Case) -> Fact:
    """A suspect low ALP with no valid repeat since (LO-57)."""
    low = [r for r in case.series("alp", suspect=True) if r.canonical and r.canonical.below(LOW) is not False]
    last = case.occasions[-1].day if case.occasions else date.min
    open_ = [r for r in low if r.taken.day and r.taken.day >= last]
    return of_results("alp.suspect_low", cell(bool(open_)), open_, open_[0].suspect if open_ else "")


def _edta(case: Case) -> Fact:
    """Low ALP with potassium above and calcium below their limits on that date."""
    truths: list[Truth] = []
    origins: list[Result] = []
    for occasion in case.occasions:
        if not any_of([occasion.below(LOW), *(r.below_limit for r in occasion.results)]):
            continue
        potassium = case.latest("potassium", occasion.day, occasion.day)
        calcium = case.latest("calcium", occasion.day, occasion.day)
        if potassium and calcium and potassium.above_limit and calcium.below_limit:
            truths.append(True)
            origins += [occasion.lowest, potassium, calcium]
    return of_results("alp.edta_pattern", cell(any_of(truths)), origins)


_PRE = re.compile(r"\bpre[\s-]?op", re.IGNORECASE)
_POST = re.compile(r"\bpost[\s-]?op", re.IGNORECASE)
_DAY = re.compile(r"\b(?:post[\s-]?op(?:erative(?:ly)?)?\s+day|day)\s+(\d{1,3})\b", re.IGNORECASE)
_TAKEN = re.compile(r"\b(?:taken|collected|drawn|sampled?|specimen)\b", re.IGNORECASE)
_DATES = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})[.\-/ ]([A-Za-z]{3}|\d{1,2})[.\-/ ](\d{4})\b")


def _contradictory_date(case: Case) -> Fact:
    """A note that contradicts the sample's own date: nothing is picked silently (AMB-37)."""
    done = spinal_operation(case)
    operated = done.performed.day if done else None
    found = [r for r in case.series("alp") if r.note and r.taken.day and contradicts(r.note, r.taken.day, operated)]
    return of_results(
        "alp.contradictory_date", cell(bool(found)), found, "a note contradicts the date of the sample" if found else ""
    )


def contradicts(note: str, taken: date, operated: date | None) -> bool:
    """Whether a note says another day than the sample's own: a date beside “taken”, “pre-op”, “post-op day 10”."""
    if _TAKEN.search(note) and any(day != taken for day in _dates_in(note)):
        return True
    if operated is None:
        return False
    if (_POST.search(note) and taken < operated) or (_PRE.search(note) and not _POST.search(note) and taken > operated):
        return True
    told = _DAY.search(note)
    return bool(told and _POST.search(note) and (taken - operated).days != int(told[1]))


def _dates_in(note: str) -> Iterable[date]:
    for year, month, day, day2, month2, year2 in _DATES.findall(note):
        named = [name.casefold() for name in MONTHS]
        if year:
            text = f"{year}-{month}-{day}"
        elif month2.casefold() in named:
            text = f"{year2}-{named.index(month2.casefold()) + 1:02d}-{int(day2):02d}"
        elif month2.isdigit():
            text = f"{year2}-{int(month2):02d}-{int(day2):02d}"
        else:
            continue
        try:
            found = When.parse(text).day
        except NotADate:
            continue
        if found:
            yield found


def ranged(case: Case, ident: str, group: str, since: date | None = None, until: date | None = None) -> Fact:
    """The latest result of a group within dates, by its own limits; “missing” when none is on file there."""
    found = case.latest(group, since, until)
    if found is None:
        return fact(ident, "missing", remark=f"no {group} on file" + (f" since {When.on(since)}" if since else ""))
    return of_results(ident, sided(found), [found])


def sided(result: Result) -> str:
    """low, high, normal, or unknown; where only one limit is known, being on its good side counts as normal for it."""
    if result.flag != "unknown":
        return result.flag
    known = [flag for flag in (result.below_limit, result.above_limit) if flag is not None]
    return "normal" if known == [False] and one_sided(result) else "unknown"


def one_sided(result: Result) -> bool:
    """Whether the laboratory gave only one limit for an analyte in which only that side matters."""
    upper_only = result.kind.group in {"ggt", "alt", "ast", "bilirubin", "inr", "crp", "bone_alp", "plp"}
    lower_only = result.kind.group == "vitamin_d"
    return (upper_only and result.limit("high") is not None) or (lower_only and result.limit("low") is not None)


def blood_count(case: Case, since: date, until: date, *needed: str) -> tuple[Result, ...]:
    """The last complete blood count within dates: every needed analyte of one date; empty when there is none."""
    days = [{r.taken.day for r in case.series(group, since, until)} for group in needed]
    both = set.intersection(*days) if days else set()
    day = max((d for d in both if d), default=None)
    return () if day is None else tuple(r for group in needed if (r := case.latest(group, day, day)))
