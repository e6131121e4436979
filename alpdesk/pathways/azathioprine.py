"""Findings of the pathway “ALP on azathioprine” (specification, section 3.3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from alpdesk.clinical.coding import kinds, medicine_kinds
from alpdesk.clinical.dates import add_months
from alpdesk.clinical.record import Problem
from alpdesk.clinical.results import Result
from alpdesk.clinical.trend import change
from alpdesk.language import tr
from alpdesk.pathways.answers import Answers
from alpdesk.pathways.assessment import Fact
from alpdesk.pathways.azathioprine_course import Course, latest_course
from alpdesk.pathways.case import (
    CHRONIC_LIVER,
    LOW,
    Case,
    any_of,
    cell,
    fact,
    from_medicine,
    from_problem,
    from_result,
    of_results,
)  # fmt: skip
from alpdesk.pathways.conditions import Truth
from alpdesk.pathways.findings import blood_count
from alpdesk.pathways.model import YES_NO, Domain

ON_FILE_WEEKLY = timedelta(days=10)
ON_FILE_MONTHS = 3
COUNT_FRESH = timedelta(days=7)
"""With symptoms of toxicity the blood count may be this old."""
CIRCADIAN = timedelta(hours=4)
"""Draw times further apart than this are noted (AZ-33), strictly."""
COUNT = ("wbc", "platelets", "hb", "neutrophils")
COMPANIONS = ("alt", "ast", "bilirubin")
LIVER = ("alt", "ast", "alp", "bilirubin", "ggt")
ON_FILE = Domain(("yes", "no"), frozenset())

DOMAINS: Mapping[str, Domain] = {
    "az.listed": ON_FILE,
    "az.on_now": ON_FILE,
    "az.alp": Domain(("none", "since_start"), frozenset()),
    "az.results": Domain(("fewer_than_two", "enough"), frozenset()),
    "az.low": YES_NO,
    "az.below_40": YES_NO,
    "az.course": Domain(("rising", "falling", "stable", "insufficient", "unknown")),
    "az.raised_before": YES_NO,
    "az.peak_above_baseline": YES_NO,
    "az.baseline": ON_FILE,
    "az.alt_on_file": ON_FILE,
    "az.ast_on_file": ON_FILE,
    "az.bilirubin_on_file": ON_FILE,
    "az.cbc_on_file": ON_FILE,
    "az.cbc_within_7_days": ON_FILE,
    "az.bilirubin_high": YES_NO,
    "az.inr_high": YES_NO,
    "az.inr_on_file": ON_FILE,
    "az.cytopenia": YES_NO,
    "az.abnormal": YES_NO,
    "az.abnormal_risen": YES_NO,
    "az.alp_risen_in_range": YES_NO,
    "az.companions_worse": YES_NO,
    "az.companions_stable": YES_NO,
    "az.overdue": ON_FILE,
    "az.slot_missed": ON_FILE,
    "az.autoimmune_hepatitis": ON_FILE,
    "az.endpoint": Domain(("met", "not_met", "not_evaluable"), frozenset({"not_evaluable"})),
    "az.draw_times_apart": YES_NO,
    "az.other_drug_started": ON_FILE,
}


def findings(case: Case, answers: Answers) -> list[Fact]:
    """Every finding of the pathway."""
    course = latest_course(case, answers)
    if course is None:
        return [fact("az.listed", "no")]
    since = _on_file_since(case, course)
    return [
        fact("az.listed", "yes", [course.origin]),
        fact("az.on_now", cell(course.state == "current"), [course.origin]),
        fact("az.start", course.start.isoformat() if course.start else None, [course.origin]),
        *_alp(case, course),
        *_course(case, course),
        *_on_file(case, since),
        *_danger(case),
        *_abnormal(case, course),
        *_companions(case, course, since),
        *_plan(course),
        *_endpoint(case, course),
        *_confounders(case, course),
    ]


def _on_file_since(case: Case, course: Course) -> date:
    """Within 10 days in the weekly phase, later within 3 calendar months."""
    return case.as_of - ON_FILE_WEEKLY if course.plan.weekly else add_months(case.as_of, -ON_FILE_MONTHS)


def _alp(case: Case, course: Course) -> list[Fact]:
    last = case.occasions[-1] if case.occasions else None
    shown = [last.lowest] if last else []
    low = any_of(_low(r) for r in last.results) if last else None
    enough = len(course.compared) >= 2  # noqa: PLR2004 - a trend needs two results
    return [
        of_results("az.alp", "since_start" if course.after else "none", [o.highest for o in course.after]),
        of_results("az.results", "enough" if enough else "fewer_than_two", [o.highest for o in course.compared]),
        of_results("az.low", cell(low), shown),
        of_results("az.below_40", cell(last.below(CHRONIC_LIVER) if last else None), shown),
        of_results("az.baseline", cell(course.own_baseline), [course.baseline.highest] if course.baseline else []),
    ]


def _low(result: Result) -> Truth:
    """Below the sample's lower limit, or below 30 U/L where none is known (AZ-28, AZ-37)."""
    if result.limit("low") is not None:
        return result.below_limit
    return result.canonical.below(LOW) if result.canonical else None


def _course(case: Case, course: Course) -> list[Fact]:
    base, last, peak = course.baseline, course.latest, course.peak
    raised = any_of(r.above_limit for o in course.compared[:-1] for r in o.results)
    above = change(base.highest, peak.highest, case.site).rose if base and peak else False
    value, results, why = _direction(case, course)
    return [
        of_results("az.course", value, results, why),
        of_results(
            "az.raised_before", cell(raised), [o.highest for o in course.compared[:-1] if o.highest.above_limit]
        ),
        of_results("az.peak_above_baseline", cell(above), [o.highest for o in (base, peak) if o and above]),
        fact("az.latest_day", last.day.isoformat() if last else None),
    ]


def _direction(case: Case, course: Course) -> tuple[str, list[Result], str]:
    base, last, peak = course.baseline, course.latest, course.peak
    if base is None or last is None or last is base:
        return "insufficient", [], tr("fewer than two results")
    from_base = change(base.highest, last.lowest, case.site)
    from_peak = change(peak.highest, last.lowest, case.site) if peak else from_base
    compared = [o.highest for o in (base, peak, last) if o]
    fell = any_of([from_base.fell, from_peak.fell])
    if fell:
        return "falling", compared, from_base.why
    if fell is None:
        return "unknown", compared, from_base.why or from_peak.why
    rose = change(base.highest, last.highest, case.site)
    value = "unknown" if rose.rose is None else "rising" if rose.rose else "stable"
    return value, compared, rose.why


def _on_file(case: Case, since: date) -> list[Fact]:
    facts = []
    for group in COMPANIONS:
        found = case.latest(group, since)
        facts.append(of_results(f"az.{group}_on_file", cell(found is not None), [found] if found else []))
    inr = case.latest("inr", since)
    count = blood_count(case, since, case.as_of, *COUNT)
    fresh = blood_count(case, case.as_of - COUNT_FRESH, case.as_of, *COUNT)
    return [
        *facts,
        of_results("az.inr_on_file", cell(inr is not None), [inr] if inr else []),
        of_results("az.cbc_on_file", cell(bool(count)), count),
        of_results("az.cbc_within_7_days", cell(bool(fresh)), fresh),
    ]


def _danger(case: Case) -> list[Fact]:
    facts = []
    for group in ("bilirubin", "inr"):
        found = case.latest(group)
        facts.append(
            of_results(f"az.{group}_high", cell(found.above_limit if found else None), [found] if found else [])
        )
    counts = [(group, case.latest(group)) for group in COUNT]
    low = any_of(None if r is None else r.below_limit for _, r in counts)
    shown = [r for _, r in counts if r and r.below_limit] or [r for _, r in counts if r]
    return [*facts, of_results("az.cytopenia", cell(low), shown)]


def _before(case: Case, course: Course, group: str, last: Result) -> list[Result]:
    """What the latest value is compared with: the baseline (at the start, else the first) and the one before."""
    earlier = [r for r in case.series(group) if _day(r) < _day(last)]
    started = [r for r in earlier if course.start and _day(r) <= course.start]
    since = earlier[len(started) :]
    base = started[-1:] or since[:1]
    return base + since[-1:]


def _day(result: Result) -> date:
    return result.taken.day or date.min


def _highest(case: Case, group: str) -> Result | None:
    """The latest value of a liver test; of several ALP values of one date the highest."""
    if group == "alp":
        return case.occasions[-1].highest if case.occasions else None
    return case.latest(group)


def _abnormal(case: Case, course: Course) -> list[Fact]:
    """The latest value of any liver test above its limit, and whether it rose since the start (AZ-16..18)."""
    latest = [r for group in LIVER if (r := _highest(case, group))]
    above = any_of(r.above_limit for r in latest) if latest else None
    risen = [
        r
        for r in latest
        if r.above_limit and any_of(case.risen(b, r) for b in _before(case, course, r.kind.group, r)[:1])
    ]
    open_ = any(r.above_limit is None for r in latest)
    base, last = course.baseline, course.latest
    moved = change(base.highest, last.highest, case.site).rose if base and last and base is not last else False
    in_range = last is not None and last.highest.above_limit is False
    return [
        of_results("az.abnormal", cell(above), [r for r in latest if r.above_limit] or latest),
        of_results("az.abnormal_risen", cell(True if risen else None if open_ else False), risen),
        of_results(
            "az.alp_risen_in_range",
            cell(moved and in_range if moved is not None else None),
            [last.highest] if last else [],
        ),
        _r_ratio(case),
    ]


def _r_ratio(case: Case) -> Fact:
    """(ALT/limit)/(ALP/limit) of one date, when ALT or ALP is above its limit."""
    last = case.occasions[-1] if case.occasions else None
    alt = case.latest("alt", last.day, last.day) if last else None
    if last is None or alt is None:
        return fact("az.r_ratio", None)
    alp = last.highest
    high, top = alt.limit("high"), alp.limit("high")
    value, per = alt.canonical, alp.canonical
    if not (high and top and value and per and per.number) or value.comparator or per.comparator:
        return fact("az.r_ratio", None)
    if not (alt.above_limit or alp.above_limit):
        return fact("az.r_ratio", None)
    ratio = (value.number / high) / (per.number / top)
    told = tr("R ratio between 2 and 5")
    if ratio <= 2 or ratio >= 5:  # noqa: PLR2004 - the bands of the R ratio
        told = tr("R ratio ≥ 5") if ratio >= 5 else tr("R ratio ≤ 2")  # noqa: PLR2004 - as above
    return of_results("az.r_ratio", round(ratio, 1), [alt, alp], told)


def _companions(case: Case, course: Course, since: date) -> list[Fact]:
    """Whether ALT, AST, bilirubin or the blood count got worse; and whether all are on file and in limits or stable."""
    worse: list[Truth] = []
    stable: list[Truth] = []
    shown: list[Result] = []
    for group in (*COMPANIONS, "ggt"):
        last = case.latest(group, since)
        if last is None:
            if group != "ggt":
                stable.append(None)
            continue
        rises = [case.risen(earlier, last) for earlier in _before(case, course, group, last)]
        rise = any_of(rises)
        worse.append(rise)
        in_limits = None if last.above_limit is None else not last.above_limit
        steady = None if rise is None else (not rise and bool(rises) and group != "bilirubin")
        stable.append(any_of([in_limits, steady]))
        shown.append(last)
    counts = [r for group in COUNT if (r := case.latest(group, since))]
    worse += [_further_out(before, r) for r in counts for before in _before(case, course, r.kind.group, r)]
    stable += [_inside(r) for r in counts]
    all_stable = None if None in stable and False not in stable else False not in stable
    return [
        of_results("az.companions_worse", cell(any_of(worse)), shown),
        of_results("az.companions_stable", cell(all_stable), shown),
    ]


def _inside(result: Result) -> Truth:
    """Within both of its limits."""
    outside = any_of([result.below_limit, result.above_limit])
    return None if outside is None else not outside


def _further_out(earlier: Result, later: Result) -> Truth:
    """Whether a count, which has no change limit, is newly or further outside its limits."""
    inside, old, new = _inside(later), earlier.canonical, later.canonical
    if inside is not False or old is None or new is None:
        return None if inside is None else False
    return _inside(earlier) is not False or (new.number > old.number if later.above_limit else new.number < old.number)


def _plan(course: Course) -> list[Fact]:
    plan = course.plan
    origins = [course.origin, *([from_result(course.latest.highest)] if course.latest else [])]
    return [
        fact("az.next_due", plan.next_due.isoformat() if plan.next_due else None, origins),
        fact("az.overdue", cell(plan.overdue), origins),
        fact(
            "az.slot_missed",
            cell(bool(plan.missed)),
            origins,
            ", ".join(tr("day {number}", number=n) for n in plan.missed),
        ),
    ]


def _endpoint(case: Case, course: Course) -> list[Fact]:
    """All liver tests within limits on the date of the latest ALP, in autoimmune hepatitis (AZ-20, AZ-22)."""
    found = case.problems("autoimmune_hepatitis")
    origins = [from_problem(p, from_text=text) for p, text in found]
    by_reason = "autoimmune_hepatitis" in kinds(Problem("", course.medicine.reason))
    hepatitis = bool(found) or by_reason
    last = case.occasions[-1] if case.occasions else None
    tests = {group: case.series(group, last.day, last.day) for group in LIVER} if last else {}
    normal = [_within(r) for found in tests.values() for r in found]
    complete = bool(tests) and all(tests[group] for group in LIVER if group != "ggt")
    value = "not_met" if False in normal else "met" if complete and None not in normal else "not_evaluable"
    return [
        fact("az.autoimmune_hepatitis", cell(hepatitis), origins or [course.origin]),
        of_results("az.endpoint", value, [r for found in tests.values() for r in found]),
    ]


def _within(result: Result) -> Truth:
    """Within every limit that is known; the upper one must be."""
    if result.above_limit is None:
        return None
    return not result.above_limit and not result.below_limit


def _confounders(case: Case, course: Course) -> list[Fact]:
    base, last = course.baseline, course.latest
    compared = [o for o in (base, course.peak) if o and o is not last]
    apart = any_of([_clocks_apart(o.highest, last.highest) for o in compared if last] or [None])
    started = [
        c
        for c in case.record.medicines
        if base and last and c.start.day and base.day < c.start.day <= last.day
        and c.state != "planned" and "azathioprine" not in medicine_kinds(c)
    ]  # fmt: skip
    return [
        of_results("az.draw_times_apart", cell(apart), [o.highest for o in (*compared, last) if o]),
        fact("az.other_drug_started", cell(bool(started)), [from_medicine(c, "started since") for c in started]),
    ]


def _clocks_apart(one: Result, other: Result) -> Truth:
    """Whether two samples were drawn at times of day further apart than ALP's daily rhythm allows (AZ-33)."""
    clocks = [datetime.combine(date.min, r.taken.clock) for r in (one, other) if r.taken.clock]
    return abs(clocks[0] - clocks[1]) > CIRCADIAN if len(clocks) > 1 else None
