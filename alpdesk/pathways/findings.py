"""Findings that all pathways share: scope, data quality, on-file tests; and the collector of facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import When
from alpdesk.clinical.results import Result
from alpdesk.clinical.trend import Occasion, change
from alpdesk.clinical.wording import listed
from alpdesk.language import tr
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
from alpdesk.pathways.sample_notes import contradicts

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
    "alp.edta_pattern": Domain(("yes", "no"), frozenset()),
    "alp.contradictory_date": Domain(("yes", "no"), frozenset()),
}
_AFTER = {f"hpp_excluded_{part}": "hpp_excluded" for part in ("by", "how", "on")}


def _answer(ident: str) -> Domain:
    given = ("given", "unknown") if ident in DATES | TEXTS else (*CHOICES.get(ident, ("yes", "no")), "unknown")
    return Domain(given, asks=ident, after=_AFTER.get(ident, ""))


ANSWERS: Mapping[str, Domain] = {ident: _answer(ident) for ident in sorted(QUESTIONS)}
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
    origin = Origin("patient", patient.id, tr("date of birth on record") if born else tr("no date of birth"), born)
    if born is None:
        return fact("scope", "no_birth_date", [origin])
    age = case.age(born)
    if age < ADULT:
        return fact("scope", "under_18", [origin], tr("{age} years old", age=age))
    if answers.value("pregnant") == "yes":
        return fact("scope", "pregnant", answers.facts["pregnant"].origins)
    delivered = answers.day("delivered_on")
    if delivered and timedelta(0) <= case.as_of - delivered <= POSTPARTUM:
        told = tr("delivered on {date}", date=When.on(delivered))
        return fact("scope", "postpartum", answers.facts["delivered_on"].origins, told)
    return fact("scope", "adult", [origin], tr("{age} years old", age=age))


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
        return [
            fact("alp.latest", None, unit="U/L"),
            fact("alp.latest_on", None),
            fact("alp.latest_flag", "unknown"),
        ]
    last = case.occasions[-1]
    shown = last.highest if last.highest.flag == "high" or not last.below(LOW) else last.lowest
    value = shown.canonical
    number = None if value is None else f"{value.comparator}{value.number:f}" if value.comparator else value.number
    return [
        fact("alp.latest", number, [from_result(shown)], unit="U/L"),
        fact("alp.latest_on", last.day.isoformat(), [from_result(shown)]),
        of_results("alp.latest_flag", _flag(last), [shown]),
    ]


def _flag(occasion: Occasion) -> str:
    flags = {result.flag for result in occasion.results}
    return next((flag for flag in ("high", "low", "unknown") if flag in flags), "normal")


def _out_of_range(case: Case) -> Fact:
    """Beyond 30 to 1000 U/L or outside its own limits; the default ones are for adults and do not count here."""
    if not case.occasions:
        return fact("alp.out_of_range", "no")
    last = case.occasions[-1]
    truths: list[Truth] = [last.below(LOW), last.above(EXTREME)]
    own = [r for r in last.results if not r.limits.standard]
    truths += [flag for r in own for flag in (r.below_limit, r.above_limit)]
    return of_results("alp.out_of_range", cell(any_of(truths)), last.results)


def _at_threshold(case: Case) -> Fact:
    results = case.occasions[-1].results if case.occasions else ()
    for threshold in (LOW, EXTREME, CHRONIC_LIVER):
        near = [r for r in results if r.near(threshold)]
        if near:
            told = tr("at the threshold within reporting precision")
            return of_results("alp.at_threshold", f"{threshold:f}", near, told)
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
    return of_results("alp.suspect_low", cell(bool(open_)), open_, listed(dict.fromkeys(r.suspect for r in open_)))


def _edta(case: Case) -> Fact:
    """Low ALP with potassium above and calcium below their limits on that date, the sample marked suspect or not."""
    origins: list[Result] = []
    for low in (*case.series("alp"), *case.series("alp", suspect=True)):
        if not low.below_limit and not (low.canonical and low.canonical.below(LOW)):
            continue
        potassium = [r for r in case.any_of_day("potassium", low.taken.day) if r.above_limit]
        calcium = [r for r in case.any_of_day("calcium", low.taken.day) if r.below_limit]
        if potassium and calcium:
            origins += [low, potassium[-1], calcium[-1]]
    return of_results("alp.edta_pattern", cell(bool(origins)), origins)


def _contradictory_date(case: Case) -> Fact:
    """A note that contradicts the sample's own date: nothing is picked silently (AMB-37)."""
    done = spinal_operation(case)
    operated = done.performed.day if done else None
    found = [r for r in case.series("alp") if r.note and r.taken.day and contradicts(r.note, r.taken.day, operated)]
    told = tr("a note contradicts the date of the sample") if found else ""
    return of_results("alp.contradictory_date", cell(bool(found)), found, told)


def ranged(case: Case, ident: str, group: str, since: date | None = None, until: date | None = None) -> Fact:
    """The latest result of a group within dates, by its own limits; “missing” when none is on file there."""
    found = case.latest(group, since, until)
    if found is None:
        name = ANALYTES[group].short
        if since:
            told = tr("{analyte}: none on file since {date}", analyte=name, date=When.on(since))
        else:
            told = tr("{analyte}: none on file", analyte=name)
        return fact(ident, "missing", remark=told)
    return of_results(ident, sided(found), [found])


def sided(result: Result) -> str:
    """low, high, normal, or unknown; where only one limit is known, being on its good side counts as normal for it."""
    return "normal" if result.flag == "unknown" and one_sided(result) else result.flag


def one_sided(result: Result) -> bool:
    """Whether it is known to lie on the good side of the only limit that matters for its analyte (AMB-34)."""
    upper_only = result.kind.group in {"ggt", "alt", "ast", "bilirubin", "crp", "bone_alp"}
    lower_only = result.kind.group == "vitamin_d"
    return (upper_only and result.above_limit is False) or (lower_only and result.below_limit is False)


def blood_count(case: Case, since: date | None, until: date, *needed: str) -> tuple[Result, ...]:
    """The last complete blood count within dates: every needed analyte of one date; empty when there is none."""
    days = [{r.taken.day for r in case.series(group, since, until)} for group in needed]
    both = set.intersection(*days) if days else set()
    day = max((d for d in both if d), default=None)
    return () if day is None else tuple(r for group in needed if (r := case.latest(group, day, day)))
