"""Findings of the pathway “Low ALP in osteoporosis” (specification, section 3.1)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from alpdesk.clinical.dates import add_months, age_on, format_date
from alpdesk.clinical.record import MedicineCourse
from alpdesk.clinical.results import Result
from alpdesk.clinical.trend import Occasion
from alpdesk.clinical.wording import number_text, result_text
from alpdesk.language import ENGLISH, spoken, tr
from alpdesk.pathways.answers import FEATURES, Answers
from alpdesk.pathways.assessment import Fact
from alpdesk.pathways.case import LOW, Case, any_of, cell, fact, from_medicine, from_problem, from_result, of_results
from alpdesk.pathways.conditions import Truth
from alpdesk.pathways.findings import RANGE, ranged
from alpdesk.pathways.model import YES_NO, Domain

MAN_UNDER = 50
"""Years: a fragility fracture in a younger man is a referral criterion (LO-24), strictly."""
T_SCORE = Decimal("-2.5")
"""SD: above it DXA is read as not osteoporotic (LO-61), strictly."""
ON_FILE_MONTHS = 3
"""Step 2 tests count from this long before the first low occasion."""
TESTS = ("calcium", "phosphate", "pth", "vitamin_d")
_SUPPRESSORS = ("bisphosphonate", "denosumab")

DOMAINS: Mapping[str, Domain] = {
    "osteoporosis_recorded": Domain(("yes", "no"), frozenset()),
    "antiresorptive": Domain(("current", "planned", "none", "unknown"), asks="antiresorptive_planned"),
    "bisphosphonate_ever": Domain(("yes", "no"), frozenset()),
    "alp.low_pattern": Domain(
        ("unmeasured", "none", "indeterminate", "single", "not_reproduced", "confirmed", "persistent"),
        frozenset({"unmeasured", "indeterminate"}),
    ),
    **{f"lo.{test}": RANGE for test in TESTS},
    "lo.plp_on_file": Domain(("yes", "no"), frozenset()),
    "lo.plp": Domain(("elevated", "not_elevated", "unknown")),
    "lo.t_score": Domain(("above", "not_above", "unknown")),
    "lo.low_on_antiresorptive": YES_NO,
    "lo.alp_since_aff": YES_NO,
    "lo.sex": Domain(("female", "male", "unknown")),
    "lo.man_under_50_at_fracture": Domain(("yes", "no", "unknown"), asks="fragility_fracture"),
    "lo.hpp_exclusion": Domain(("complete", "incomplete", "overtaken", "no", "unknown"), asks="hpp_excluded"),
    "lo.exclusion_contradicted": Domain(("yes", "no"), frozenset()),
}


def findings(case: Case, answers: Answers) -> list[Fact]:
    """Every finding of the pathway."""
    pattern = low_pattern(case)
    first_low = next((o.day for o in case.occasions if o.below(LOW)), None)
    last = case.occasions[-1].day if case.occasions else case.as_of
    since = add_months(first_low or last, -ON_FILE_MONTHS)
    return [
        _osteoporosis(case),
        _antiresorptive(case, answers),
        _bisphosphonate(case),
        *_counts(case),
        pattern,
        *(ranged(case, f"lo.{test}", test, since) for test in TESTS),
        *_plp(case, since),
        _t_score(case),
        _low_on_antiresorptive(case),
        _alp_since_aff(case, answers),
        fact("lo.sex", case.record.patient.sex if case.record.patient.sex in {"male", "female"} else None),
        _man_under_50(case, answers),
        *_exclusion(case, answers),
    ]


def _osteoporosis(case: Case) -> Fact:
    found = case.problems("osteoporosis") + case.problems("low_bone_density")
    return fact("osteoporosis_recorded", cell(bool(found)), [from_problem(p, from_text=text) for p, text in found])


def _antiresorptive(case: Case, answers: Answers) -> Fact:
    current = [(c, state, text) for c, state, text in case.medicines(*_SUPPRESSORS) if state == "current"]
    if current:
        return fact("antiresorptive", "current", [from_medicine(c, s, from_text=t) for c, s, t in current])
    planned = answers.facts["antiresorptive_planned"]
    value = {"yes": "planned", "no": "none"}.get(answers.value("antiresorptive_planned"), "unknown")
    return fact("antiresorptive", value, planned.origins, planned.remark)


def _bisphosphonate(case: Case) -> Fact:
    found = [(c, s, t) for c, s, t in case.medicines("bisphosphonate") if s in {"current", "past"}]
    return fact("bisphosphonate_ever", cell(bool(found)), [from_medicine(c, s, from_text=t) for c, s, t in found])


def _month(occasion: Occasion) -> tuple[int, int]:
    return occasion.day.year, occasion.day.month


def _counts(case: Case) -> list[Fact]:
    low = [o for o in case.occasions if o.below(LOW)]
    origins = [from_result(o.lowest) for o in low]
    return [
        fact("alp.occasions", len(case.occasions), [from_result(o.lowest) for o in case.occasions]),
        fact("alp.low_count", len(low), origins),
        fact("alp.low_months", len({_month(o) for o in low}), origins),
        fact("alp.months", len({_month(o) for o in case.occasions})),
    ]


def low_pattern(case: Case) -> Fact:
    """How often and in how many months ALP was below 30 U/L (LO-15, LO-40, AMB-03/04)."""
    seen = case.occasions
    low = [o for o in seen if o.below(LOW)]
    if not seen:
        return fact("alp.low_pattern", "unmeasured", remark=tr("no ALP with a usable value on file"))
    if not low:
        open_ = [o for o in seen if o.below(LOW) is None]
        value = "indeterminate" if open_ else "none"
        return of_results("alp.low_pattern", value, [o.lowest for o in (open_ or seen[-1:])])
    shown = [o.lowest for o in low]
    low_months, months = len({_month(o) for o in low}), len({_month(o) for o in seen})
    fraction = tr(
        "low on {low} of {dates} dates, in {low_months} of {months} months",
        low=len(low), dates=len(seen), low_months=low_months, months=months,
    )  # fmt: skip
    if len(low) == 1:
        (once,) = low
        known = [o for o in seen if o.below(LOW) is not None]
        later = known[known.index(once) + 1 :]
        shown += [o.lowest for o in later]
        return of_results("alp.low_pattern", "not_reproduced" if later else "single", shown, fraction)
    persistent = low_months >= 2 and low_months * 2 > months  # noqa: PLR2004 - the majority of at least two months
    return of_results("alp.low_pattern", "persistent" if persistent else "confirmed", shown, fraction)


def _plp(case: Case, since: date) -> list[Fact]:
    """PLP against its own limit only (LO-27, AMB-09); an older elevated value still counts as elevated."""
    on_file = case.latest("plp", since)
    last = case.latest("plp")
    usable = on_file is not None and on_file.above_limit is not None
    facts = [of_results("lo.plp_on_file", cell(usable), [on_file] if on_file else [])]
    if last is not None and last.above_limit:
        facts.append(of_results("lo.plp", "elevated", [last], _multiple(last)))
    elif usable:
        earlier = [r for r in case.series("plp") if r.above_limit]
        named = tr("an earlier PLP was elevated: {result}", result=_said(earlier[-1])) if earlier else ""
        facts.append(of_results("lo.plp", "not_elevated", [on_file] if on_file else [], named))
    else:
        why = tr("its own upper limit is not known") if on_file else tr("not on file")
        facts.append(of_results("lo.plp", "unknown", [on_file] if on_file else [], why))
    return facts


def _said(result: Result) -> str:
    return str(result) if spoken() == ENGLISH else result_text(result)


def _multiple(result: Result) -> str:
    value, high = result.canonical, result.limit("high")
    if value is None or not high:
        return ""
    times = number_text((value.number / high).quantize(Decimal("0.1")))
    if value.comparator:
        return tr("more than {number} times its upper limit", number=times)
    return tr("{number} times its upper limit", number=times)


def _t_score(case: Case) -> Fact:
    found = case.series("t_score")
    if not found:
        return fact("lo.t_score", None, remark=tr("no T-score on file"))
    above = [r for r in found if r.canonical and r.canonical.above(T_SCORE)]
    return of_results("lo.t_score", "above" if above else "not_above", above or found[-1:])


def _low_on_antiresorptive(case: Case) -> Fact:
    """A low occasion inside a course of a bisphosphonate or denosumab (LO-37, AMB-07)."""
    truths: list[Truth] = []
    origins = []
    for course, state, text in case.medicines(*_SUPPRESSORS):
        if state not in {"current", "past"}:
            continue
        for occasion in case.occasions:
            if occasion.below(LOW):
                inside = _inside(occasion.day, course)
                truths.append(inside)
                if inside:
                    origins += [from_result(occasion.lowest), from_medicine(course, state, from_text=text)]
    return fact("lo.low_on_antiresorptive", cell(any_of(truths)), origins)


def _inside(day: date, course: MedicineCourse) -> Truth:
    """Whether a day lies within a course; without a start, from the day on which it was recorded as taken."""
    start = course.start if course.start.first else course.recorded
    if start.first is None or start.last is None or start.first <= day < start.last:
        return None
    return start.last <= day and not (course.end.last and day > course.end.last)


def _alp_since_aff(case: Case, answers: Answers) -> Fact:
    """Whether ALP was measured since the atypical femoral fracture (LO-62)."""
    found = answers.facts["atypical_femoral_fracture"]
    if not case.occasions:
        return fact("lo.alp_since_aff", "no", found.origins)
    last = case.occasions[-1]
    return fact(
        "lo.alp_since_aff",
        cell(_since_fracture(case, found, last.day)),
        [*found.origins, from_result(last.lowest)],
    )


def _since_fracture(case: Case, found: Fact, day: date) -> Truth:
    """Whether a day is that of the last fracture or later; a fracture only answered for lies before its answer."""
    fractures = [p.onset for p, _ in case.problems("atypical_femoral_fracture")]
    if not fractures:
        return True if any(origin.on and day >= origin.on for origin in found.origins) else None
    first, last = [onset.first for onset in fractures if onset.first], [onset.last for onset in fractures if onset.last]
    if len(last) < len(fractures):
        return None
    return True if day >= max(last) else None if day >= max(first) else False


def _man_under_50(case: Case, answers: Answers) -> Fact:
    """Age at the fragility fracture of a man (AMB-36): on the day of the fracture, not today."""
    name, born, fracture = "lo.man_under_50_at_fracture", answers.day("birth_date"), answers.facts["fragility_fracture"]
    if case.record.patient.sex == "female" or fracture.value == "no":
        return fact(name, "no", fracture.origins)
    if born is None or fracture.value is None:
        return fact(name, None, fracture.origins, "" if born else tr("no date of birth"))
    if case.age(born) < MAN_UNDER:
        return fact(name, "yes", fracture.origins, tr("{age} years old now", age=case.age(born)))
    onsets = [p.onset for p, _ in case.problems("fragility_fracture")]
    ages = [age_on(born, onset.last) for onset in onsets if onset.last]
    if not ages:
        return fact(name, None, fracture.origins, tr("the fracture has no date"))
    youngest = [age_on(born, onset.first) for onset in onsets if onset.first]
    possible = min(youngest) < MAN_UNDER or len(ages) < len(onsets)
    truth = True if min(ages) < MAN_UNDER else None if possible else False
    told = tr("{then} years old at the fracture, {now} now", then=min(ages), now=case.age(born))
    return fact(name, cell(truth), fracture.origins, told)


def _exclusion(case: Case, answers: Answers) -> list[Fact]:
    """Whether a clinician recorded HPP as excluded, completely, and nothing since speaks against it (AMB-11)."""
    said, on = answers.value("hpp_excluded"), answers.day("hpp_excluded_on")
    origins = [
        o
        for part in ("hpp_excluded", "hpp_excluded_by", "hpp_excluded_how", "hpp_excluded_on")
        for o in answers.facts[part].origins
    ]
    against = [(r.taken.day, from_result(r)) for r in case.series("plp") if r.above_limit]
    against += [
        (origin.on, origin) for name in FEATURES if answers.value(name) == "yes" for origin in answers.evidence(name)
    ]
    if said != "yes":
        return [fact("lo.hpp_exclusion", said, origins), fact("lo.exclusion_contradicted", "no")]
    details = all(answers.value(part) != "unknown" for part in ("hpp_excluded_by", "hpp_excluded_how"))
    if not details or on is None or on > case.as_of:
        return [fact("lo.hpp_exclusion", "incomplete", origins), fact("lo.exclusion_contradicted", "no")]
    later = [origin for day, origin in against if day is None or day > on]
    before = [origin for day, origin in against if day is not None and day <= on]
    value = "overtaken" if later else "complete"
    return [
        fact("lo.hpp_exclusion", value, [*origins, *later], tr("excluded on {date}", date=format_date(on))),
        fact("lo.exclusion_contradicted", cell(bool(before)), before),
    ]
