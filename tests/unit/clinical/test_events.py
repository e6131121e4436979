"""What is seen on a date: corrections replace, withdrawn and later entries vanish, medicines follow their dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.events import (
    abated,
    current,
    latest_issues,
    medicine_state,
    newest,
    supersedes,
    suspects,
    trusted,
    visible,
)
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Code, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result

State = Literal["planned", "active", "ended", "not taken"]
AS_OF = date(2026, 3, 12)
BEFORE, AFTER = AS_OF - timedelta(days=1), AS_OF + timedelta(days=1)
STATUSES = ["final", "amended", "corrected", "registered", "preliminary", "cancelled", "entered-in-error", "unknown"]


def at(text: str) -> When:
    return When.parse(text) if text else NEVER


def result(
    ident: str, *, identifier: str = "", issued: str = "", status: str = "final", taken: str = "2026-03-01"
) -> Result:
    value = Quantity.parse("24 U/L")
    return Result(ident, "alp", value, at(taken), identifier=identifier, issued=issued, status=status)


def course(state: State = "active", start: str = "", end: str = "", recorded: str = "") -> MedicineCourse:
    return MedicineCourse("m", "azathioprine", start=at(start), end=at(end), state=state, recorded=at(recorded))


@pytest.mark.parametrize(
    ("made", "state"),
    [
        (course("not taken", "2026-01-01"), "not taken"),
        (course("planned"), "planned"),
        (course("planned", "2026-06-01", recorded="2026-03-12"), "planned"),
        (course("planned", "2026-06-01"), "planned"),
        (course("planned", recorded="2026-03-13"), "future"),
        (course("active"), "current"),
        (course("active", "2026-03-12"), "current"),
        (course("active", "2026-03-13"), "future"),
        (course("active", "2026-03-13", recorded="2026-03-12"), "planned"),
        (course("active", "2026-03-14", recorded="2026-03-13"), "future"),
        (course("active", recorded="2026-03-13"), "future"),
        (course("active", recorded="2026-03-12"), "current"),
        (course("active", "2026-03-01", recorded="2026-03-13"), "current"),
        (course("active", "2025-01-01", "2026-03-12"), "current"),
        (course("active", "2025-01-01", "2026-03-11"), "past"),
        (course("ended", "2025-01-01"), "past"),
        (course("ended"), "past"),
        (course("ended", "2025-01-01", "2026-03-12"), "current"),
        (course("ended", "2025-01-01", "2026-03"), "current"),
        (course("ended", "2025-01-01", "2026-02"), "past"),
        (course("ended", "2025-01-01", "2026-03-11"), "past"),
        (course("ended", "2026-04-01", "2026-05-01"), "future"),
    ],
)
def test_a_medicine_is_planned_current_or_past_by_state_and_dates(made: MedicineCourse, state: str) -> None:
    assert medicine_state(made, AS_OF) == state
    assert current(made, AS_OF) is (state == "current")


def test_of_one_identifier_the_latest_issued_counts_whatever_its_zone() -> None:
    first = result("first", identifier="lab|1", issued="2026-03-02T10:00:00+00:00")
    later = result("later", identifier="lab|1", issued="2026-03-02T09:30:00-05:00")
    assert latest_issues([later, first]) == (later,)


def test_the_versions_of_different_analytes_or_identifiers_do_not_replace_each_other() -> None:
    one = result("one", identifier="lab|1")
    others = (
        replace(one, id="two", analyte="ggt"),
        result("three", identifier="lab|2"),
        result("four"),
        result("five"),
    )
    assert latest_issues([one, *others]) == (one, *others)


@pytest.mark.parametrize("status", ["cancelled", "entered-in-error"])
def test_a_withdrawal_takes_the_first_version_with_it(status: str) -> None:
    first = result("first", identifier="lab|1", issued="2026-03-02")
    withdrawn = result("gone", identifier="lab|1", issued="2026-03-03", status=status)
    assert latest_issues([first, withdrawn]) == ()
    assert newest([first, withdrawn]) == (withdrawn,)


def test_a_result_issued_again_after_its_withdrawal_counts() -> None:
    withdrawn = result("gone", identifier="lab|1", issued="2026-03-03", status="cancelled")
    again = result("again", identifier="lab|1", issued="2026-03-04")
    assert latest_issues([withdrawn, again]) == (again,)


def test_without_times_of_issue_a_correction_outranks_the_first_version() -> None:
    first, fixed = result("first", identifier="lab|1"), result("fixed", identifier="lab|1", status="corrected")
    timed = result("timed", identifier="lab|1", issued="2026-03-04")
    assert latest_issues([fixed, first]) == (fixed,)
    assert latest_issues([first, timed]) == (timed,)
    assert latest_issues([fixed, timed]) == (fixed,)


def test_versions_that_nothing_puts_in_order_are_all_shown() -> None:
    one, two = result("one", identifier="lab|1"), result("two", identifier="lab|1", issued="soon")
    assert latest_issues([one, two]) == (one, two)


def test_a_preliminary_version_never_replaces_a_final_one() -> None:
    final = result("final", identifier="lab|1", issued="2026-03-02")
    interim = result("interim", identifier="lab|1", issued="2026-03-03", status="preliminary")
    assert latest_issues([final, interim]) == (final, interim)
    assert visible(Record(Patient("p", "A"), (final, interim)), AS_OF).results == (final,)
    assert supersedes(result("f", issued="2026-03-04"), interim)
    assert supersedes(result("f"), replace(interim, issued=""))


@pytest.mark.parametrize("status", STATUSES)
def test_only_final_amended_and_corrected_results_count(status: str) -> None:
    record = Record(Patient("p", "A"), (result("r", status=status),))
    assert bool(visible(record, AS_OF).results) is (status in {"final", "amended", "corrected"})


@pytest.mark.parametrize(
    ("taken", "seen"),
    [("2026-03-12", True), ("2026-03-13", False), ("2026-03", True), ("2026-04", False), ("2026", True), ("", True)],
)
def test_results_dated_after_the_day_are_not_seen(taken: str, seen: bool) -> None:  # noqa: FBT001 - expected cell
    record = Record(Patient("p", "A"), (result("r", taken=taken),))
    assert bool(visible(record, AS_OF).results) is seen


def test_suspect_results_stay_and_are_told_apart() -> None:
    fine, doubtful = result("fine"), replace(result("doubtful"), suspect="haemolysed")
    seen = visible(Record(Patient("p", "A"), (fine, doubtful)), AS_OF).results
    assert seen == (fine, doubtful)
    assert (suspects(seen), trusted(seen)) == ((doubtful,), (fine,))


@pytest.mark.parametrize(
    ("problem", "seen"),
    [
        (Problem("1", "Osteoporosis"), True),
        (Problem("1", "Osteoporosis", verification="refuted"), False),
        (Problem("1", "Osteoporosis", verification="entered-in-error"), False),
        (Problem("1", "Osteoporosis", verification="provisional"), True),
        (Problem("1", "Osteoporosis", clinical="resolved"), True),
        (Problem("1", "Fracture", onset=When.on(AFTER)), False),
        (Problem("1", "Fracture", onset=When.on(BEFORE), recorded=When.on(AFTER)), True),
        (Problem("1", "Fracture", recorded=When.on(AFTER)), False),
        (Problem("1", "Pregnancy"), True),
        (Problem("1", "Pregnancy", clinical="resolved"), False),
        (Problem("1", "Pregnancy", (Code("ICD-10", "Z33"),), ended=When.on(AS_OF)), False),
    ],
)
def test_refuted_later_and_abated_problems_are_not_seen(problem: Problem, seen: bool) -> None:  # noqa: FBT001 - expected cell
    assert bool(visible(Record(Patient("p", "A"), problems=(problem,)), AS_OF).problems) is seen


def test_a_pregnancy_that_ends_later_is_still_one_on_the_day() -> None:
    pregnancy = Problem("1", "Pregnancy", ended=When.on(AFTER), clinical="resolved")
    assert not abated(pregnancy, AS_OF)
    (seen,) = visible(Record(Patient("p", "A"), problems=(pregnancy,)), AS_OF).problems
    assert (seen.ended, seen.clinical) == (NEVER, "active")


@pytest.mark.parametrize("status", ["not-done", "entered-in-error", "in-progress", "preparation", "stopped", "unknown"])
def test_only_completed_procedures_count(status: str) -> None:
    done, undone = Procedure("1", "Laminectomy"), Procedure("2", "Laminectomy", status=status)
    later = Procedure("3", "Laminectomy", performed=When.on(AFTER))
    assert visible(Record(Patient("p", "A"), procedures=(done, undone, later)), AS_OF).procedures == (done,)


def test_answers_and_medicines_of_a_later_day_are_not_seen() -> None:
    given_before, given_after = Answer("fever", "no", When.on(AS_OF)), Answer("fever", "yes", When.on(AFTER))
    taken, not_taken, later = course("active"), course("not taken"), course("active", AFTER.isoformat())
    record = Record(Patient("p", "A"), medicines=(taken, not_taken, later), answers=(given_before, given_after))
    seen = visible(record, AS_OF)
    assert (seen.answers, seen.medicines) == ((given_before,), (taken,))


results = st.builds(
    result,
    st.uuids().map(str),
    identifier=st.sampled_from(["", "lab|1", "lab|2"]),
    issued=st.sampled_from(["", "x", "2026-03-01", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00+02:00"]),
    status=st.sampled_from(STATUSES),
    taken=st.sampled_from(["", "2026-03-01", "2026-03-12", "2026-04-01", "2026-03", "2027"]),
)


@given(st.lists(results, max_size=8), st.dates(date(2026, 2, 1), date(2026, 5, 1)))
def test_looking_twice_shows_the_same(given_results: list[Result], day: date) -> None:
    once = visible(Record(Patient("p", "A"), tuple(given_results)), day)
    assert visible(once, day) == once
    assert set(once.results) <= set(given_results)
