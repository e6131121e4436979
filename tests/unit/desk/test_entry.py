"""What AlpDesk makes of a result as it is typed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.analytes import ANALYTES, UnitUnknown
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Limits
from alpdesk.desk.entry import NotAResult, check_limits, check_quantity, check_result, read_limits, read_result


def test_nothing_typed_yet_is_no_error() -> None:
    assert check_result("alp", "  ").state == "empty"


@pytest.mark.parametrize(
    ("analyte", "typed", "unit", "echo"),
    [
        ("alp", "24 U/L", "", "ALP 24 U/L"),
        ("alp", "24", "U/L", "ALP 24 U/L"),
        ("alp", "<20 IU/L", "", "ALP <20 U/L"),
        ("alp", "<5 U/L", "", "ALP <5 U/L"),
        ("alp", "0.45 ukat/l", "", "ALP 0.45 µkat/L = 27 U/L"),
        ("alp", "1.2 μkat/L", "", "ALP 1.2 µkat/L = 72 U/L"),
        ("wbc", "5.4 10*9/L", "", "WBC 5.4 10⁹/L"),
        ("inr", "1.1", "", "INR 1.1"),
        ("t_score", "-2.6", "", "T-score -2.6"),
        ("crp", "0 mg/L", "", "CRP 0 mg/L"),
        ("bilirubin", "1.5 mg/dL", "", "Bilirubin 1.5 mg/dL = 25.65 µmol/L"),
    ],
)
def test_a_result_is_said_back_with_its_conversion(analyte: str, typed: str, unit: str, echo: str) -> None:
    entry = check_result(analyte, typed, unit)

    assert (entry.state, entry.text) == ("understood", echo)
    assert entry.quantity is not None


def test_an_implausible_unit_is_a_question_with_what_was_perhaps_meant() -> None:
    entry = check_result("alp", "0.45", "U/L")

    assert entry.state == "question"
    assert entry.text == "0.45 U/L is implausible for ALP. Did you mean 0.45 µkat/L (27 U/L)?"
    assert entry.quantity == Quantity(Decimal("0.45"), "U/L")
    assert entry.suggested == Quantity(Decimal("0.45"), "ukat/L")


def test_two_units_that_fit_are_both_named_and_neither_is_suggested() -> None:
    entry = check_result("hb", "13.4 g/L")

    assert entry.text == (
        "13.4 g/L is implausible for Hb. Did you mean 13.4 g/dL (134 g/L) or 13.4 mmol/L (215.74 g/L)?"
    )
    assert entry.suggested is None


def test_an_implausible_value_that_fits_no_unit_is_asked_about() -> None:
    entry = check_result("crp", "2000 mg/L")

    assert entry.state == "question"
    assert entry.text == (
        "2000 mg/L is implausible for CRP. Values from 0 to 800 mg/L are usual: is it right as typed?"
    )


def test_only_a_suggestion_in_another_unit_is_converted() -> None:
    assert check_result("hb", "134 g/dL").text == "134 g/dL is implausible for Hb. Did you mean 134 g/L?"
    assert check_result("calcium", "9.4 mmol/L").text.endswith("Did you mean 9.4 mg/dL (2.3453 mmol/L)?")
    assert check_result("platelets", "0.5 10*3/uL").text.endswith("is it right as typed?")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("abc", "“abc” is not a result: write a number and a unit, such as 24 U/L or <20 U/L."),
        ("NaN", "“NaN” is not a result: write a number and a unit, such as 24 U/L or <20 U/L."),
        ("1e9 U/L", "“1e9 U/L” is not a result: write the number out, such as 1234 or 0.45."),
        ("1 234 U/L", "“1 234 U/L” is not a result: write the number out, such as 1234 or 0.45."),
        ("1,234 U/L", "“1,234” can be read in two ways: write it without a thousands separator."),
        ("0 U/L", "ALP cannot be 0: if it was below what can be measured, write it such as <5."),
        ("-4 U/L", "ALP cannot be negative: -4 U/L was not accepted."),
        ("1000000000 U/L", "1000000000 U/L cannot be a value of ALP: check the number and the unit."),
        ("24", "Give the unit of ALP: U/L, µkat/L or nkat/L."),
        ("24 furlongs", "“furlongs” is not a unit in which ALP is measured: use U/L, µkat/L or nkat/L."),
        ("24 g/L", "“g/L” is not a unit in which ALP is measured: use U/L, µkat/L or nkat/L."),
        ("0.123456789012345678901 U/L", "The value for ALP has more than 20 digits: check the number."),
    ],
)
def test_what_cannot_be_a_result_is_refused_in_one_sentence(typed: str, sentence: str) -> None:
    entry = check_result("alp", typed)

    assert (entry.state, entry.text, entry.quantity) == ("refused", sentence, None)


def test_an_analyte_without_a_unit_names_none() -> None:
    assert check_result("inr", "1.1 mg").text == "“mg” is not a unit in which INR is measured: use no unit."


def test_a_number_that_is_none_is_refused_wherever_it_comes_from() -> None:
    with pytest.raises(NotAResult, match="NaN is not a value of ALP"):
        check_quantity("alp", Quantity(Decimal("NaN"), "U/L"))


def test_a_typed_unit_goes_before_the_chosen_one() -> None:
    assert read_result("alp", "0.45 ukat/L", "U/L") == Quantity(Decimal("0.45"), "ukat/L")
    assert read_result("alp", "0.45", "µkat/L") == Quantity(Decimal("0.45"), "ukat/L")


def test_limits_take_the_unit_of_the_result_where_they_name_none() -> None:
    limits = read_limits("alp", "30", "130 U/L", "U/L")

    assert limits == Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal(130), "U/L"))
    assert read_limits("alp", "", "2.2", "ukat/L") == Limits(None, Quantity(Decimal("2.2"), "ukat/L"))
    assert read_limits("alp", "", "") == Limits()


def test_limits_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(NotAResult, match="lower limit 130 U/L lies above the upper limit 30 U/L"):
        read_limits("alp", "130", "30", "U/L")


def test_limits_in_an_unknown_unit_are_left_for_the_reader() -> None:
    check_limits("alp", Limits(Quantity(Decimal(2), "stones"), Quantity(Decimal(1), "U/L")))


def test_a_limit_has_no_comparator_and_a_known_unit() -> None:
    with pytest.raises(NotAResult, match="is not a limit"):
        read_limits("alp", "<30", "", "U/L")
    with pytest.raises(UnitUnknown, match="Give the unit of ALP"):
        read_limits("alp", "30", "")


@given(st.sampled_from(sorted(ANALYTES)), st.text(max_size=40), st.sampled_from(["", "U/L", "g/L", "nonsense"]))
def test_nothing_that_can_be_typed_is_more_than_a_sentence(analyte: str, typed: str, unit: str) -> None:
    entry = check_result(analyte, typed, unit)

    assert entry.state == "empty" or entry.text
    assert (entry.quantity is not None) == (entry.state in {"understood", "question"})


@given(st.sampled_from(sorted(ANALYTES)), st.decimals(allow_nan=True, allow_infinity=True))
def test_no_number_that_is_none_is_ever_understood(analyte: str, number: Decimal) -> None:
    if number.is_finite():
        return
    assert check_result(analyte, str(number), ANALYTES[analyte].unit).state == "refused"
