"""What may enter the record, and the sentence for what may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.people import Clinic, Contact
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.checks import (
    NotAccepted,
    check_answer,
    check_medicine,
    check_patient,
    check_person,
    check_problem,
    check_procedure,
    check_reason,
    check_result,
    nhs_number,
)
from alpdesk.desk.entry import NotAResult

TODAY = date(2026, 3, 16)
WHO = Patient("1", "Hartley", "Miriam", born=When.parse("1968-03-02"))
RESULT = Result("", "alp", Quantity(Decimal(24), "U/L"), When.parse("2026-03-12"))


def refused(patient: Patient) -> str:
    with pytest.raises(NotAccepted) as caught:
        check_patient(patient, TODAY)
    return caught.value.sentence


def test_a_patient_is_kept_trimmed_and_with_the_bare_digits_of_the_nhs_number() -> None:
    kept = check_patient(
        replace(WHO, family=" Hartley ", identifiers=(Identifier("NHS", "999 123 4578"), Identifier("local", " "))),
        TODAY,
    )

    assert kept.family == "Hartley"
    assert kept.identifiers == (Identifier("NHS", "9991234578"),)


def test_another_system_keeps_its_own_form() -> None:
    kept = check_patient(replace(WHO, identifiers=(Identifier("local", "AB 12"),)), TODAY)

    assert kept.identifiers == (Identifier("local", "AB 12"),)


def test_a_birth_in_the_future_is_refused() -> None:
    assert refused(replace(WHO, born=When.parse("2026-03-17"))) == (
        "The date of birth (17-Mar-2026) lies in the future: today is 16-Mar-2026."
    )


def test_a_birth_of_month_or_year_precision_is_kept() -> None:
    assert check_patient(replace(WHO, born=When.parse("1968")), TODAY).born.text == "1968"


def test_a_birth_too_long_ago_is_refused() -> None:
    assert refused(replace(WHO, born=When.parse("1868-03-02"))).startswith("The date of birth 02-Mar-1868 is more than")


def test_a_death_before_birth_or_in_the_future_is_refused() -> None:
    assert refused(replace(WHO, died=When.parse("1967-12-31"))) == (
        "The date of death (31-Dec-1967) lies before the patient’s birth (02-Mar-1968)."
    )
    assert "lies in the future" in refused(replace(WHO, died=When.parse("2027")))


def test_a_death_in_the_month_of_birth_is_possible_when_no_day_is_known() -> None:
    assert check_patient(replace(WHO, died=When.parse("1968-03")), TODAY).died.text == "1968-03"
    assert "before the patient’s birth" in refused(replace(WHO, died=When.parse("1968-02")))
    assert "before the patient’s birth" in refused(replace(WHO, died=When.parse("1967")))


def test_a_patient_needs_a_family_name() -> None:
    assert refused(replace(WHO, family="  ")).startswith("Give the family name")


@pytest.mark.parametrize("name", ["Hart\u202eley", "Hart\x07ley", "Hart\u200bley", "Hart\nley", "Hart\ud800ley"])
def test_a_name_with_a_character_that_cannot_be_seen_is_refused(name: str) -> None:
    assert refused(replace(WHO, family=name)) == (
        "The patient’s family holds a character that cannot be seen: type it again instead of pasting."
    )


@pytest.mark.parametrize(
    "name", ["O’Sullivan", "Łukasz", "<b>Bold</b> & Sons", "محمد", "李小龍", "Nguyễn", "نیم\u200cفاصله"]
)
def test_a_name_in_any_script_is_kept_as_written(name: str) -> None:
    assert check_patient(replace(WHO, family=name), TODAY).family == name


def test_an_oversized_name_is_refused() -> None:
    assert refused(replace(WHO, given="x" * 201)) == "The patient’s given has 201 characters: at most 200 are kept."


def test_an_address_may_have_lines() -> None:
    assert check_patient(replace(WHO, address="1 Example Street\nNorthgate"), TODAY).address.count("\n") == 1


@pytest.mark.parametrize("number", ["999 123 4578", "999-123-4578", "9991234578", "999\u00a0123\u00a04578"])
def test_an_nhs_number_is_read_whatever_separates_it(number: str) -> None:
    assert nhs_number(number) == "9991234578"


@pytest.mark.parametrize("number", ["999 123 4579", "9990000090"])
def test_an_nhs_number_with_a_wrong_check_digit_is_refused(number: str) -> None:
    with pytest.raises(NotAccepted, match="its check digit does not fit"):
        nhs_number(number)


@pytest.mark.parametrize("number", ["999 123 457", "99912345789", "999123457X", "９９９１２３４５７８"])
def test_what_is_not_ten_digits_is_no_nhs_number(number: str) -> None:
    with pytest.raises(NotAccepted, match="it has ten digits"):
        nhs_number(number)


def test_a_result_is_kept() -> None:
    assert check_result(RESULT, WHO, TODAY) == RESULT
    assert check_result(replace(RESULT, taken=When.on(TODAY)), WHO, TODAY).taken.day == TODAY


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"taken": When.parse("2026-03-17")}, "lies in the future"),
        ({"taken": When.parse("1968-03-01")}, "lies before the patient’s birth"),
        ({"taken": NEVER}, "Give the date on which the sample for ALP was taken"),
        ({"quantity": None}, "Give the value of the result"),
        ({"quantity": Quantity(Decimal(0), "U/L")}, "ALP cannot be 0"),
        ({"note": "x" * 10_001}, "at most 10000 are kept"),
        ({"value_text": "x" * 501}, "at most 500 are kept"),
    ],
)
def test_an_impossible_result_is_refused(change: dict[str, object], sentence: str) -> None:
    with pytest.raises((NotAccepted, NotAResult), match=sentence):
        check_result(replace(RESULT, **change), WHO, TODAY)  # type: ignore[arg-type]


def test_limits_the_wrong_way_round_are_refused_with_their_result() -> None:
    crossed = Limits(Quantity(Decimal(130), "U/L"), Quantity(Decimal(30), "U/L"))
    with pytest.raises(NotAResult, match="lies above the upper limit"):
        check_result(replace(RESULT, limits=crossed), WHO, TODAY)


def test_a_result_that_could_not_be_read_is_kept_with_its_text() -> None:
    assert check_result(replace(RESULT, quantity=None, value_text="haemolysed"), WHO, TODAY).value_text == "haemolysed"


def test_a_birth_date_not_known_hinders_nothing() -> None:
    nobody = replace(WHO, born=NEVER)
    assert check_result(replace(RESULT, taken=When.parse("1900-01-01")), nobody, TODAY).taken.text == "1900-01-01"


def test_a_problem_neither_starts_before_birth_nor_ends_before_it_starts() -> None:
    problem = Problem("", "Osteoporosis", onset=When.parse("2020-05"), ended=When.parse("2021"))
    assert check_problem(problem, WHO, TODAY) == problem
    for changed, sentence in (
        (replace(problem, onset=When.parse("1960")), "The start of the problem"),
        (replace(problem, ended=When.parse("2027")), "The end of the problem"),
        (replace(problem, ended=When.parse("2019")), "The problem ends"),
        (replace(problem, text=" "), "Name the problem"),
    ):
        with pytest.raises(NotAccepted, match=sentence):
            check_problem(changed, WHO, TODAY)


def test_only_a_planned_medicine_starts_in_the_future() -> None:
    course = MedicineCourse("", "alendronic acid", start=When.parse("2026-05-01"), state="planned")
    assert check_medicine(course, WHO, TODAY) == course
    with pytest.raises(NotAccepted, match="start of a medicine that is not planned"):
        check_medicine(replace(course, state="active"), WHO, TODAY)
    with pytest.raises(NotAccepted, match="end of a medicine that has ended"):
        check_medicine(replace(course, state="ended", start=NEVER, end=When.parse("2027")), WHO, TODAY)
    with pytest.raises(NotAccepted, match="Name the medicine"):
        check_medicine(replace(course, name=""), WHO, TODAY)
    with pytest.raises(NotAccepted, match="The medicine ends"):
        check_medicine(replace(course, end=When.parse("2026-04-01")), WHO, TODAY)


def test_an_operation_before_birth_or_done_in_the_future_is_refused() -> None:
    operation = Procedure("", "Lumbar fusion L4/5", performed=When.parse("2025-11-28"))
    assert check_procedure(operation, WHO, TODAY) == operation
    with pytest.raises(NotAccepted, match=r"The date of the operation \(01-Jan-1950\) lies before the patient’s birth"):
        check_procedure(replace(operation, performed=When.parse("1950-01-01")), WHO, TODAY)
    with pytest.raises(NotAccepted, match="lies in the future"):
        check_procedure(replace(operation, performed=When.parse("2026-04-01")), WHO, TODAY)
    planned = replace(operation, performed=When.parse("2026-04-01"), status="preparation")
    assert check_procedure(planned, WHO, TODAY) == planned
    with pytest.raises(NotAccepted, match="Name the operation"):
        check_procedure(replace(operation, text=""), WHO, TODAY)


def test_an_answer_has_a_value_and_is_not_given_tomorrow() -> None:
    answer = Answer("fever", "no", When.on(TODAY))
    assert check_answer(answer, TODAY) == answer
    with pytest.raises(NotAccepted, match="Give an answer"):
        check_answer(replace(answer, value=" "), TODAY)
    with pytest.raises(NotAccepted, match="lies in the future"):
        check_answer(replace(answer, given_on=When.parse("2026-03-17")), TODAY)


def test_a_person_has_a_name() -> None:
    assert check_person(Clinic(" Northgate ")).name == "Northgate"
    with pytest.raises(NotAccepted, match=r"Give a name\."):
        check_person(Contact("", ""))


def test_a_correction_has_a_reason() -> None:
    assert check_reason(" typed twice ") == "typed twice"
    with pytest.raises(NotAccepted, match="Give a reason"):
        check_reason("   ")


def test_the_thirtieth_of_february_is_no_date() -> None:
    with pytest.raises(Exception, match="“2026-02-30” is not a date in the calendar"):
        When.parse("2026-02-30")
