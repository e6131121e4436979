"""The case: what is seen of a record on a date, which result is the latest, and what has risen."""

from __future__ import annotations

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure
from alpdesk.clinical.results import Limits, Result
from alpdesk.pathways.assessment import Origin
from alpdesk.pathways.case import (
    any_of,
    from_medicine,
    from_problem,
    from_procedure,
    from_result,
    spinal_operation,
)  # fmt: skip
from tests.unit.pathways.samples import FUSION, TODAY, case, day, result


def test_any_of_is_kleenes_or() -> None:
    assert any_of([None, True]) is True
    assert any_of([None, False]) is None
    assert any_of([False, False]) is False
    assert any_of([]) is False


def test_a_result_is_named_with_its_value_laboratory_and_limits() -> None:
    on, found = TODAY, from_result(result("<24", TODAY, laboratory="Laboratory A", ident="r"))
    words = "ALP <24 U/L on 04-Mar-2026, Laboratory A (limits 30–130 U/L)"
    assert found == Origin("result", "r", words, on, "<24", "U/L", "Laboratory A", "30–130 U/L", "the laboratory")
    worded = from_result(Result("w", "alp", None, When.on(on), value_text="see note"))
    assert worded == Origin("result", "w", "ALP see note on 04-Mar-2026 (limits not known)", on, "see note", "",
                            limits="not known")  # fmt: skip
    assert from_result(Result("u", "alp", None)).value == "unreadable"


@pytest.mark.parametrize(
    ("limits", "whose"),
    [
        (Limits(), ""),
        (Limits(low=Quantity.parse("30 U/L")), "the laboratory"),
        (Limits(high=Quantity.parse("130 U/L")), "the laboratory"),
        (Limits(text="by age"), "the laboratory"),
        (Limits(text="by age", population="adult women"), "the laboratory, adult women"),
        (
            Limits(high=Quantity.parse("130 U/L"), population="default, adults", standard=True),
            "AlpDesk default, adults",
        ),
    ],
)
def test_limits_say_whose_they_are(limits: Limits, whose: str) -> None:
    assert from_result(Result("r", "alp", None, limits=limits)).limits_from == whose


def test_an_entry_is_named_with_its_day_and_whether_only_its_words_tell() -> None:
    told, since = " (from text, confirm)", When.parse("2026-02-01")
    problem, course = Problem("p", "Fever", onset=since), MedicineCourse("m", "alendronate", start=since)
    assert from_problem(problem) == Origin("problem", "p", "Fever since 01-Feb-2026", since.day)
    assert from_problem(Problem("p", "Fever"), from_text=True) == Origin("problem", "p", f"Fever{told}")
    assert from_medicine(course, "past") == Origin("medicine", "m", "alendronate (past) since 01-Feb-2026", since.day)
    undated = from_medicine(MedicineCourse("m", "alendronate"), "current", from_text=True)
    assert undated == Origin("medicine", "m", f"alendronate (current){told}")
    assert from_procedure(Procedure("o", "Laminectomy", performed=since)).text == "Laminectomy on 01-Feb-2026"
    assert from_procedure(Procedure("o", "Laminectomy")) == Origin("procedure", "o", "Laminectomy on a date not known")


def test_further_results_are_seen_with_those_of_the_record() -> None:
    before = case(result("24", "2026-02-01"), problems=(Problem("p", "Osteoporosis"),))
    assert (len(before.occasions), len(before.problems("osteoporosis"))) == (1, 1)
    after = before.with_results((result("60"),))
    assert [occasion.day for occasion in after.occasions] == [day(27), TODAY]
    assert after.problems("osteoporosis") == before.problems("osteoporosis")
    assert len(before.occasions) == 1


def test_of_one_day_the_latest_is_the_one_taken_last_and_adjusted_calcium_leads() -> None:
    early = result("2.3 mmol/L", "2026-03-01T08:00", "2.2 2.6 mmol/L", "calcium_adjusted")
    late = result("2.1 mmol/L", "2026-03-01T17:00", "2.2 2.6 mmol/L", "calcium")
    assert case(early, late).latest("calcium") == early
    ionised = result("1.1 mmol/L", "2026-03-01T18:00", "1.15 1.3 mmol/L", "calcium_ionised")
    assert case(late, ionised).latest("calcium") == ionised
    assert case().latest("calcium") is None


def test_results_that_cannot_be_used_are_listed_with_the_reason() -> None:
    found = case(
        result("24 mg/L", "2026-02-01"),
        Result("u", "alp", None, When.parse("2026-02-02"), value_text="see note", unreadable="the value is in words"),
        Result("v", "alp", None, value_text="see note"),
        result("24", "2026-02"),
        result("24", "2026-02-03", suspect="haemolysed"),
        result("24", "2026-02-04"),
        result("5", "2026-02-04", "", "alt"),
    )
    assert found.unused == (
        "ALP 24 mg/L of 01-Feb-2026 has the unit “mg/L” and was not used.",
        "An ALP of 02-Feb-2026 could not be read: the value is in words.",
        "An ALP of an unknown date could not be read: see note.",
        "ALP 24 U/L has no full date (Feb-2026) and is not an occasion.",
    )


def test_a_value_without_a_unit_is_listed_too() -> None:
    bare = Result("b", "alp", Quantity.parse("24"), When.parse("2026-02-01"), value_text="24")
    assert case(bare).unused == ("ALP 24 of 01-Feb-2026 has no unit and was not used.",)


def rise(earlier: str, later: str, bounds: str = "- 21 umol/L") -> bool | None:
    old = result(earlier, day(1), bounds, "bilirubin")
    new = result(later, day(2), bounds, "bilirubin")
    return case().risen(old, new)


def test_what_has_no_change_limit_rises_newly_or_further_above_its_limit() -> None:
    assert rise("20 umol/L", "22 umol/L") is True
    assert rise("30 umol/L", "31 umol/L") is True
    assert rise("31 umol/L", "30 umol/L") is False
    assert rise("10 umol/L", "20 umol/L") is False
    assert rise("10 umol/L", "<40 umol/L") is None
    assert rise("<40 umol/L", "30 umol/L") is None
    assert rise("<40 umol/L", "20 umol/L") is False
    assert rise("10 umol/L", "20 umol/L", "") is None


def test_what_has_a_change_limit_rises_beyond_it() -> None:
    old, new = result("50", day(1), "- 45 U/L", "alt"), result("63.5", day(2), "- 45 U/L", "alt")
    quantities = [result(f"{value} U/L", day(1), "- 45 U/L", "alt") for value in ("50", "63.4", "63.5")]
    assert case().risen(quantities[0], quantities[1]) is False
    assert case().risen(quantities[0], quantities[2]) is True
    assert old.canonical is None
    assert case().risen(old, new) is None


def test_the_clinician_may_choose_an_operation_older_than_two_years() -> None:
    old = Procedure("old", "Lumbar laminectomy", performed=When.parse("2020-01-01"))
    assert spinal_operation(case(procedures=(old,))) is None
    assert spinal_operation(case(procedures=(old, FUSION), spinal_operation="old")) == old
    assert spinal_operation(case(procedures=(old, FUSION))) == FUSION
    undated = Procedure("u", "Lumbar laminectomy")
    assert spinal_operation(case(procedures=(undated,))) is None


def test_problems_of_a_kind_say_whether_only_their_words_do() -> None:
    assert case(problems=(Problem("p", "Osteoporosis"),)).problems("osteoporosis")[0][1] is True


def test_nothing_after_the_day_is_seen() -> None:
    assert case(result("24", "2026-03-05"), as_of=TODAY).occasions == ()
