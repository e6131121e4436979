"""Quantities: numbers as printed, in units that are known, compared strictly and exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.quantity import (
    COMPARATORS,
    LONGEST_NUMBER,
    Comparator,
    NotAQuantity,
    Quantity,
    canonical_unit,
    read_number,
)

NUMBERS = st.decimals(min_value=0, max_value=99999, places=3, allow_nan=False, allow_infinity=False)
UNITS = ["U/L", "ukat/L", "nkat/L", "umol/L", "ug/L", "10*9/L", "10*3/uL", "mg/dL", "SD", "%", "mm/h", ""]


@pytest.mark.parametrize(
    ("text", "number", "unit", "comparator"),
    [
        ("24 U/L", "24", "U/L", ""),
        ("24U/l", "24", "U/L", ""),
        ("<20 IU/L", "20", "U/L", "<"),
        ("≤ 20 [iU]/L", "20", "U/L", "<="),
        ("> 1500 u/l", "1500", "U/L", ">"),
        ("≥1500", "1500", "", ">="),
        ("0.45 µkat/L", "0.45", "ukat/L", ""),
        ("0.45 μKAT/l", "0.45", "ukat/L", ""),
        ("0,45 ukat/l", "0.45", "ukat/L", ""),
        ("0,450 ukat/l", "0.450", "ukat/L", ""),
        ("1'234 U/L", "1234", "U/L", ""),
        ("-2.7", "-2.7", "", ""),
        ("5.2 ×10⁹/L", "5.2", "10*9/L", ""),
        ("5.2 10³/µL", "5.2", "10*3/uL", ""),
        ("24 MG/DL", "24", "mg/dL", ""),
        ("24 widgets", "24", "widgets", ""),
        ("２４ U/L", "24", "U/L", ""),
    ],
)
def test_a_printed_result_is_read_as_printed(text: str, number: str, unit: str, comparator: Comparator) -> None:
    assert Quantity.parse(text) == Quantity(Decimal(number), unit, comparator)


@pytest.mark.parametrize("text", ["", "U/L", "abc", "1,234 U/L", "1.234,5", "1,2,3", "--2", "9" * 25, "1.2.3 U/L"])
def test_what_is_no_number_or_reads_two_ways_is_refused(text: str) -> None:
    with pytest.raises(NotAQuantity, match="“"):
        Quantity.parse(text)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e9", "1_000", "", " 1", "٣", "9" * (LONGEST_NUMBER + 1)])
def test_only_plain_short_decimals_are_numbers(text: str) -> None:
    with pytest.raises(NotAQuantity):
        read_number(text)


def test_a_unit_that_is_not_known_is_none() -> None:
    assert canonical_unit("furlongs") is None
    assert canonical_unit(" × 10⁹ / L ") == "10*9/L"


@given(NUMBERS, st.sampled_from(UNITS), st.sampled_from(COMPARATORS))
def test_what_is_printed_reads_back_the_same(number: Decimal, unit: str, comparator: Comparator) -> None:
    quantity = Quantity(number, unit, comparator)
    assert Quantity.parse(str(quantity)) == quantity


@given(NUMBERS)
def test_a_number_without_unit_prints_alone(number: Decimal) -> None:
    assert str(Quantity(number, "1")) == f"{number:f}"


@pytest.mark.parametrize(("number", "step"), [("24", "1"), ("24.0", "0.1"), ("0.50", "0.01"), ("1E+2", "1")])
def test_the_step_is_one_of_the_last_printed_decimal(number: str, step: str) -> None:
    assert Quantity(Decimal(number), "U/L").step == Decimal(step)


def test_scaling_is_exact() -> None:
    assert Quantity(Decimal("0.50"), "ukat/L", "<").scaled(Decimal(60), "U/L") == Quantity(Decimal(30), "U/L", "<")


@pytest.mark.parametrize(
    ("text", "below", "above"),
    [
        ("29", True, False),
        ("30", False, False),
        ("31", False, True),
        ("<29", True, False),
        ("<30", True, False),
        ("<31", None, None),
        ("<=29", True, False),
        ("<=30", None, False),
        ("<=31", None, None),
        (">29", None, None),
        (">30", False, True),
        (">31", False, True),
        (">=29", None, None),
        (">=30", False, None),
        (">=31", False, True),
    ],
)
def test_a_comparator_decides_only_what_it_can(text: str, below: bool | None, above: bool | None) -> None:  # noqa: FBT001 - expected cells
    quantity = Quantity.parse(text)
    assert quantity.below(Decimal(30)) is below
    assert quantity.above(Decimal(30)) is above


@given(NUMBERS, NUMBERS, st.sampled_from(COMPARATORS))
def test_nothing_is_both_below_and_above(number: Decimal, threshold: Decimal, comparator: Comparator) -> None:
    quantity = Quantity(number, "U/L", comparator)
    assert not (quantity.below(threshold) and quantity.above(threshold))


@given(NUMBERS, NUMBERS, NUMBERS, st.sampled_from(COMPARATORS))
def test_a_verdict_holds_for_every_value_that_the_comparator_allows(
    number: Decimal, threshold: Decimal, actual: Decimal, comparator: Comparator
) -> None:
    allowed = {
        "": actual == number,
        "<": actual < number,
        "<=": actual <= number,
        ">": actual > number,
        ">=": actual >= number,
    }
    quantity = Quantity(number, "U/L", comparator)
    if allowed[comparator] and quantity.below(threshold) is not None:
        assert quantity.below(threshold) == (actual < threshold)
    if allowed[comparator] and quantity.above(threshold) is not None:
        assert quantity.above(threshold) == (actual > threshold)
