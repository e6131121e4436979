"""What differs between a record then and now, in words, and the fewest differences that make an outcome another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.causes import PAIRED, fewest, in_words, passed
from alpdesk.desk.desk import Desk
from alpdesk.desk.differences import Comparison, Difference
from alpdesk.pathways.assessment import RedFlag

from .conftest import alp

WORDS = {"question.bone_pain": "Is there bone pain?", "option.yes": "Yes"}
ONE = replace(alp("42", "2026-03-12"), id="1")
EMPTY = Record(Patient("7", "Hartley"))


def texts(then: Record, now: Record, roots: dict[tuple[str, str], str] | None = None) -> list[str]:
    """The differences in words."""
    return [one.text for one in Comparison(then, now, roots or {}).differences(WORDS)]


def corrected(new: Result) -> list[str]:
    """What is said of a correction of the one result."""
    then, now = replace(EMPTY, results=(ONE,)), replace(EMPTY, results=(replace(new, id="2"),))
    return texts(then, now, {("result", "2"): "1"})


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (alp("24", "2026-03-12"), "ALP of 12-Mar-2026 corrected from 42 U/L to 24 U/L"),
        (alp("42", "2026-03-02"), "ALP 42 U/L corrected from 12-Mar-2026 to 02-Mar-2026"),
        (replace(ONE, suspect="haemolysed"), "ALP 42 U/L of 12-Mar-2026 marked suspect"),
        (replace(ONE, laboratory="B"), "ALP 42 U/L of 12-Mar-2026 corrected"),
        (replace(ONE, taken=When("")), "ALP 42 U/L corrected from 12-Mar-2026 to an unknown date"),
        (
            replace(ONE, limits=Limits(Quantity.parse("40 U/L"), Quantity.parse("130 U/L"))),
            "the limits of ALP 42 U/L of 12-Mar-2026 corrected from 30–130 U/L to 40–130 U/L",
        ),
        (
            replace(ONE, quantity=None, value_text="clotted", unreadable="no number"),
            "ALP of 12-Mar-2026 corrected from 42 U/L to clotted",
        ),
    ],
)
def test_a_corrected_result_is_told_by_what_was_corrected(new: Result, said: str) -> None:
    assert corrected(new) == [said]


def test_new_and_withdrawn_entries_are_named() -> None:
    full = replace(
        EMPTY,
        results=(ONE,),
        problems=(Problem("1", "Osteoporosis"),),
        medicines=(MedicineCourse("1", "Alendronic acid", dose="70 mg"),),
        procedures=(Procedure("1", "Fusion", performed=When.parse("2026-01-02")),),
        answers=(Answer("bone_pain", "yes"),),
    )
    named = ["ALP 42 U/L of 12-Mar-2026", "“Fusion” of 02-Jan-2026", "the problem “Osteoporosis”"]
    assert texts(EMPTY, full) == [
        *named, "the medicine “Alendronic acid 70 mg”", "the answer “Yes” to “Is there bone pain?”",
    ]  # fmt: skip
    assert [text.removesuffix(" withdrawn") for text in texts(full, replace(EMPTY, answers=full.answers))] == [
        *named, "the medicine “Alendronic acid 70 mg”",
    ]  # fmt: skip


def test_a_corrected_problem_and_a_corrected_person_are_named() -> None:
    then = replace(EMPTY, problems=(Problem("1", "Osteoporosis"),))
    born = replace(EMPTY.patient, born=When.parse("1960-01-01"), sex="female")
    now = replace(then, problems=(Problem("1", "Osteopenia"),), patient=born)
    assert texts(then, now) == ["the problem “Osteopenia” corrected", "the patient’s date of birth and sex corrected"]
    moved = replace(EMPTY, patient=replace(EMPTY.patient, address="Elsewhere"))
    assert texts(EMPTY, moved) == ["the patient’s own data corrected"]


def test_only_answers_given_since_count_and_the_latest_is_told() -> None:
    then = replace(EMPTY, answers=(Answer("bone_pain", "no"),))
    now = replace(EMPTY, answers=(*then.answers, Answer("bone_pain", "unknown"), Answer("bone_pain", "yes")))
    (found,) = Comparison(then, now, {}).differences(WORDS)
    assert (found.old.value, found.new.value) == ("no", "yes")
    assert Comparison(then, now, {}).with_only((found,)) == now


def test_another_operation_to_count_from_is_a_difference_of_its_own() -> None:
    two = (Procedure("1", "Fusion"), Procedure("2", "Decompression"))
    then = replace(EMPTY, procedures=two, spinal_operation="1")
    now = replace(EMPTY, procedures=(replace(two[0], id="3", note="left"), two[1]), spinal_operation="2")
    compared = Comparison(then, now, {("procedure", "3"): "1"})
    note, choice = compared.differences(WORDS)
    assert (note.text, choice.text) == ("“Fusion” corrected", "another operation chosen to count from")
    assert compared.with_only(()) == then
    assert compared.with_only((note,)).spinal_operation == "3"
    assert compared.with_only((choice,)) == replace(then, spinal_operation="2")
    assert compared.with_only((note, choice)) == now


def difference(number: int) -> Difference:
    """One of several differences."""
    return Difference("result", str(number), None, None, f"number {number}")


@pytest.mark.parametrize("wanted", [{3}, {1, 4}, {0, 2, 5}])
@pytest.mark.parametrize("count", [6, PAIRED + 4])
def test_the_fewest_differences_are_found(wanted: set[int], count: int) -> None:
    found = [difference(number) for number in range(count)]

    def does(some: Sequence[Difference]) -> bool:
        return wanted <= {int(one.root) for one in some}

    assert {int(one.root) for one in fewest(found, does)} == wanted


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 3, 13), "1 day has passed since 12-Mar-2026"),
        (date(2026, 3, 25), "13 days have passed since 12-Mar-2026"),
        (date(2026, 3, 26), "2 weeks have passed since 12-Mar-2026"),
        (date(2026, 5, 11), "8 weeks have passed since 12-Mar-2026"),
        (date(2026, 5, 12), "2 months have passed since 12-Mar-2026"),
        (date(2028, 3, 11), "23 months have passed since 12-Mar-2026"),
        (date(2028, 3, 12), "2 years have passed since 12-Mar-2026"),
    ],
)
def test_time_is_told_as_one_would(today: date, said: str) -> None:
    assert passed(date(2026, 3, 12), today) == said


def test_two_outcomes_of_one_disposition_are_told_apart(desk: Desk, miriam: str) -> None:
    one = desk.begin("low_alp_osteoporosis", miriam).assessment
    text = one.disposition_text
    red = replace(one, red_flags=(_flag("a", "Fever"), _flag("b", "Jaundice")))
    assert in_words(replace(one, urgency="soon"), replace(one, urgency="same_day")) == (
        f"{text}, soon", f"{text}, same day",
    )  # fmt: skip
    assert in_words(one, red) == (f"{text}, without a red flag", f"{text}, with “Fever” and “Jaundice”")
    fewer = replace(red, red_flags=red.red_flags[:1])
    assert in_words(fewer, red) == (f"{text}, without further red flags", f"{text}, with “Jaundice”")
    other = replace(red, disposition="outside_scope", disposition_text="Outside")
    assert in_words(one, other) == (text, "Outside")


def _flag(ident: str, text: str) -> RedFlag:
    return RedFlag(ident, text, (), ())
