"""Findings of the pathway “Raised ALP after back surgery” (specification, section 3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from alpdesk.clinical.coding import procedure_kinds
from alpdesk.clinical.dates import add_months
from alpdesk.clinical.record import Procedure
from alpdesk.clinical.results import Result
from alpdesk.clinical.trend import Occasion, change, occasions, peak
from alpdesk.language import tr
from alpdesk.pathways.answers import SYMPTOMS, Answers
from alpdesk.pathways.assessment import Fact, Origin
from alpdesk.pathways.case import (
    EXTREME,
    Case,
    any_of,
    cell,
    fact,
    from_procedure,
    from_result,
    of_results,
    spinal_operation,
)  # fmt: skip
from alpdesk.pathways.conditions import Truth
from alpdesk.pathways.findings import RANGE, blood_count, ranged, sided
from alpdesk.pathways.model import YES_NO, Domain

FIRST_WEEKS = 14
"""Days: the first two weeks are day 0 to 14 (AMB-16)."""
SHOULD_FALL_BY = 84
"""Days: 12 weeks; later and not falling is not as expected (PS-35)."""
GGT_WINDOW = timedelta(days=14)
"""GGT counts when drawn within 14 days either side of the latest ALP (AMB-20)."""
VITAMIN_D_DEFICIENT = Decimal(25)
"""nmol/L: deficient below it where the laboratory gives no limit of its own."""
TESTS = ("bone_alp", "alt", "ast", "bilirubin", "calcium", "phosphate", "pth")
COUNT = ("wbc", "platelets", "hb")

DOMAINS: Mapping[str, Domain] = {
    "ps.operated": Domain(("yes", "no"), frozenset()),
    "ps.alp": Domain(("none", "not_raised", "raised", "unknown")),
    "ps.extreme": YES_NO,
    "ps.baseline": Domain(("yes", "no"), frozenset()),
    "ps.risen_from_baseline": YES_NO,
    "ps.phase": Domain(("first_2_weeks", "to_2_months", "2_to_3_months", "after_3_months", "unknown")),
    "ps.after_day_84": YES_NO,
    "ps.course": Domain(("rising", "falling", "plateau", "insufficient", "unknown")),
    "ps.beyond_3_months": YES_NO,
    "ps.state_old": Domain(("yes", "no"), frozenset()),
    **{f"ps.{test}": RANGE for test in TESTS},
    "ps.vitamin_d": Domain(("low", "normal", "unknown", "missing"), frozenset({"unknown", "missing"})),
    "ps.ggt": Domain(("normal", "high", "unknown", "missing"), frozenset({"unknown", "missing"})),
    "ps.ggt_on_file": Domain(("yes", "no"), frozenset()),
    "ps.cbc_on_file": Domain(("yes", "no"), frozenset()),
    "ps.cytopenia": YES_NO,
    "ps.wbc_high": YES_NO,
    "ps.crp": RANGE,
    "ps.isolated": YES_NO,
}


def findings(case: Case, answers: Answers) -> list[Fact]:
    """Every finding of the pathway."""
    done = spinal_operation(case)
    after = _after(case, done)
    since = done.performed.first if done else None
    return [
        fact("ps.operated", cell(done is not None), [_operation_origin(done)] if done else []),
        *_alp(case, done, after),
        *_timeline(case, done, after),
        _course(case, done, after),
        *(ranged(case, f"ps.{test}", test, since) for test in TESTS),
        _vitamin_d(case, since),
        _ggt(case, after, since),
        fact("ps.ggt_on_file", cell(case.latest("ggt", since) is not None)),
        *_counts(case, since),
        ranged(case, "ps.crp", "crp", since),
        _isolated(case, since),
        fact("ps.symptoms", sum(answers.value(name) == "yes" for name in SYMPTOMS)),
    ]


def _operation_origin(done: Procedure) -> Origin:
    return from_procedure(done, from_text=bool(procedure_kinds(done).get("spinal_operation")))


def _is_after(result: Result, done: Procedure) -> bool:
    """Post-operative: after the day, or on it unless the sample's time is before the operation's (AMB-16)."""
    day, operated = result.taken.day or date.min, done.performed.day
    if operated is None:
        return done.performed.last is not None and day > done.performed.last
    clock, began = result.taken.clock, done.performed.clock
    return day > operated or (day == operated and not (clock and began and clock < began))


def _after(case: Case, done: Procedure | None) -> tuple[Occasion, ...]:
    if done is None:
        return ()
    return occasions([r for r in case.series("alp") if _is_after(r, done)])


def _baseline(case: Case, done: Procedure | None) -> Result | None:
    """The last ALP before the operation."""
    if done is None or done.performed.day is None:
        return None
    before = [r for r in case.series("alp", until=done.performed.day) if not _is_after(r, done)]
    return before[-1] if before else None


def _alp(case: Case, done: Procedure | None, after: tuple[Occasion, ...]) -> list[Fact]:
    baseline = _baseline(case, done)
    origins = [baseline] if baseline else []
    if not after:
        return [
            fact("ps.alp", "none", remark=tr("no ALP after the operation")),
            fact("ps.extreme", "no"),
            of_results("ps.baseline", cell(baseline is not None), origins),
            fact("ps.percent_of_baseline", None, unit="%"),
            fact("ps.risen_from_baseline", None),
        ]
    last = after[-1]
    raised = any_of([r.above_limit for r in last.results])
    moved = change(baseline, last.highest, case.site) if baseline else None
    percent = None if moved is None or moved.percent is None else Decimal(round(moved.percent + 100))
    return [
        of_results("ps.alp", "unknown" if raised is None else "raised" if raised else "not_raised", [last.highest]),
        of_results("ps.extreme", cell(last.above(EXTREME)), [last.highest]),
        of_results("ps.baseline", cell(baseline is not None), origins),
        fact("ps.percent_of_baseline", percent, [from_result(r) for r in (*origins, last.highest)], unit="%"),
        of_results(
            "ps.risen_from_baseline",
            cell(moved.rose if moved else None),
            [*origins, last.highest],
            moved.why if moved else tr("no baseline"),
        ),
    ]  # fmt: skip


def _timeline(case: Case, done: Procedure | None, after: tuple[Occasion, ...]) -> list[Fact]:
    """Days and calendar months from the operation to the latest ALP (AMB-16)."""
    operated = done.performed.day if done else None
    origins = [_operation_origin(done)] if done else []
    shown = fact("ps.operation", operated.isoformat() if operated else None, origins)
    if operated is None or not after:
        return [
            shown,
            fact("ps.day", None, origins, unit="days"),
            fact("ps.phase", None, origins),
            fact("ps.after_day_84", None, origins),
            fact("ps.beyond_3_months", None, origins),
            fact("ps.state_old", "no", origins),
        ]
    last = after[-1].day
    both = [*origins, from_result(after[-1].highest)]
    day = (last - operated).days
    three = add_months(operated, 3)
    beyond, old = last > three, case.as_of > three >= last
    why = tr("the latest ALP is older, the current state is unknown") if old else ""
    return [
        shown,
        fact("ps.day", day, both, unit="days"),
        fact("ps.phase", _phase(day, last, operated), both),
        fact("ps.after_day_84", cell(day > SHOULD_FALL_BY), both),
        fact("ps.beyond_3_months", cell(None if old else beyond), both, why),
        fact("ps.state_old", cell(old), both, why),
    ]


def _phase(day: int, last: date, operated: date) -> str:
    if day <= FIRST_WEEKS:
        return "first_2_weeks"
    if last > add_months(operated, 3):
        return "after_3_months"
    return "2_to_3_months" if last >= add_months(operated, 2) else "to_2_months"


def _course(case: Case, done: Procedure | None, after: tuple[Occasion, ...]) -> Fact:
    """Rising, falling or plateau after day 14; the baseline does not count (AMB-21)."""
    operated = done.performed.day if done else None
    results, before = [o.highest for o in after], peak(after[:-1])
    if operated is None or before is None or (after[-1].day - operated).days <= FIRST_WEEKS:
        return of_results("ps.course", "insufficient", results)
    last, previous = results[-1], results[-2]
    rose = any_of([change(previous, last, case.site).rose, _three_in_a_row(case, results)])
    if rose:
        return of_results("ps.course", "rising", results[-3:])
    top = before.highest
    fell = change(top, last, case.site)
    if rose is None or fell.fell is None:
        return of_results(
            "ps.course", "unknown", [top, previous, last], fell.why or change(previous, last, case.site).why
        )
    return of_results("ps.course", "falling" if fell.fell else "plateau", [top, last], fell.why)


def _three_in_a_row(case: Case, results: list[Result]) -> Truth:
    if len(results) < 3:  # noqa: PLR2004 - three in a row
        return False
    first, second, third = results[-3:]
    values = [r.canonical.number for r in (first, second, third) if r.canonical and not r.canonical.comparator]
    if len(values) < 3:  # noqa: PLR2004 - three in a row
        return None
    return values == sorted(set(values)) and change(first, third, case.site).rose


def _vitamin_d(case: Case, since: date | None) -> Fact:
    """Below its own limit, else below the default deficiency limit (PS-29, PS-45)."""
    found = case.latest("vitamin_d", since)
    if found is None:
        return fact("ps.vitamin_d", "missing", remark=tr("no vitamin D on file since the operation"))
    value = found.canonical
    low = found.below_limit if found.limit("low") is not None else value.below(VITAMIN_D_DEFICIENT) if value else None
    return of_results("ps.vitamin_d", "unknown" if low is None else "low" if low else "normal", [found])


def _ggt(case: Case, after: tuple[Occasion, ...], since: date | None) -> Fact:
    """The GGT nearest to the latest ALP, within 14 days either side of it (PS-26, AMB-20)."""
    if not after:
        return ranged(case, "ps.ggt", "ggt", since)
    last = after[-1].day
    near = case.series("ggt", last - GGT_WINDOW, last + GGT_WINDOW)
    if not near:
        return fact("ps.ggt", "missing", remark=tr("no GGT within 14 days of the latest ALP"))
    found = min(reversed(near), key=lambda r: abs((r.taken.day or date.min) - last))
    return of_results("ps.ggt", {"low": "normal"}.get(sided(found), sided(found)), [found])


def _counts(case: Case, since: date | None) -> list[Fact]:
    count = blood_count(case, since, case.as_of, *COUNT)
    lows = [r for group in ("wbc", "neutrophils", "platelets", "hb") if (r := case.latest(group, since))]
    white = case.latest("wbc", since)
    low = any_of(r.below_limit for r in lows) if count else any_of([None, *(r.below_limit for r in lows)])
    return [
        of_results("ps.cbc_on_file", cell(bool(count)), count),
        of_results("ps.cytopenia", cell(low), [r for r in lows if r.below_limit] or lows),
        of_results("ps.wbc_high", cell(white.above_limit if white else None), [white] if white else []),
    ]


def _isolated(case: Case, since: date | None) -> Fact:
    """ALT, AST and bilirubin all present and within their limits (AMB-22)."""
    found = [case.latest(group, since) for group in ("alt", "ast", "bilirubin")]
    above = any_of(None if r is None else r.above_limit for r in found)
    return of_results("ps.isolated", cell(None if above is None else not above), [r for r in found if r])
