"""Values and limits as laboratories print them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.quantity import NotAQuantity
from alpdesk.exchange.printed import Decimals, limits_from, limits_of, number_of, value_of


@pytest.mark.parametrize(
    ("text", "unit", "decimals", "shown"),
    [
        ("1718", "U/L", ".", "1718 U/L"),
        ("  44 ", "U/l", ".", "44 U/L"),
        ("0.50", "µkat/L", ".", "0.50 µkat/L"),
        ("0,50", "μkat/l", ",", "0.50 µkat/L"),
        ("12,5", "IU/L", "", "12.5 U/L"),
        ("0,125", "ukat/L", "", "0.125 µkat/L"),
        ("1'718", "U/L", "", "1718 U/L"),
        ("1 718,5", "U/L", ",", "1718.5 U/L"),
        ("1\N{NO-BREAK SPACE}718", "U/L", ".", "1718 U/L"),
        ("1\N{NARROW NO-BREAK SPACE}718,5", "U/L", ",", "1718.5 U/L"),
        ("1.718", "U/L", ".", "1.718 U/L"),
        ("1.718", "U/L", ",", "1718 U/L"),
        ("1.234,5", "U/L", ",", "1234.5 U/L"),
        ("1,234.5", "U/L", "", "1234.5 U/L"),
        ("<20", "U/L", ".", "<20 U/L"),
        ("≥ 1500", "U/L", ".", ">=1500 U/L"),
        ("=<5", "U/L", ".", "<=5 U/L"),
        ("24 L", "U/L", ".", "24 U/L"),
        ("24*", "U/L", ".", "24 U/L"),
        ("24 -", "U/L", ".", "24 U/L"),
        ("180 H", "U/L", ".", "180 U/L"),
    ],
)
def test_a_printed_value_is_read_to_its_last_decimal(text: str, unit: str, decimals: Decimals, shown: str) -> None:
    read = value_of(text, unit, "alp", decimals=decimals)
    assert (str(read.quantity), read.refused) == (shown, "")


@pytest.mark.parametrize(
    ("text", "unit", "decimals", "refused"),
    [
        ("", "U/L", ".", "no value was given"),
        ("NA", "U/L", ".", "no value was given"),
        ("N/A", "U/L", ".", "no value was given"),
        ("pending", "U/L", ".", "no value was given"),
        ("see report", "U/L", ".", "the value is not a number"),
        ("1e5", "U/L", ".", "the value is not a number"),
        ("500+", "U/L", ".", "the value is not a number"),
        ("24 h", "U/L", ".", "the value is not a number"),
        ("٣٤", "U/L", ".", "the value is not a number"),
        ("1,718", "U/L", "", "“1,718” can be read in two ways"),
        ("1.718", "U/L", "", "“1.718” can be read in two ways"),
        ("1 718", "U/L", ",", "“1 718” may be two numbers"),
        ("81 120", "U/L", ".", "“81 120” may be two numbers"),
        ("81 120.5", "U/L", ".", "“81 120.5” may be two numbers"),
        ("81 12", "U/L", ",", "the value is not a number"),
        ("1,2,3", "U/L", ".", "“1,2,3” can be read in two ways"),
        ("1.234.567", "U/L", "", "“1.234.567” can be read in two ways"),
        ("1,234,5", "U/L", ",", "“1,234,5” can be read in two ways"),
        ("80", "", ".", "unit missing"),
        ("80", "MG/DL", ".", "“mg/dL” is not a unit of ALP"),
        ("80", "furlongs", ".", "“furlongs” is not a unit of ALP"),
        ("-3", "U/L", ".", "the value is below zero"),
        ("0", "U/L", ".", "the value is zero, which no measurement gives"),
        ("600000", "U/L", ".", "the value is far beyond any that is possible"),
    ],
)
def test_what_cannot_be_read_in_one_way_is_refused_with_its_reason(
    text: str, unit: str, decimals: Decimals, refused: str
) -> None:
    assert value_of(text, unit, "alp", decimals=decimals).refused == refused


@pytest.mark.parametrize(
    ("sign", "text", "shown", "refused"),
    [
        ("<", "20", "<20 U/L", ""),
        ("<", "<20", "<20 U/L", ""),
        (">", "<20", "None", "its comparator cannot be read"),
        ("~", "20", "None", "its comparator cannot be read"),
        ("", "20", "20 U/L", ""),
    ],
)
def test_a_comparator_in_a_field_of_its_own_has_to_agree(sign: str, text: str, shown: str, refused: str) -> None:
    read = value_of(text, "U/L", "alp", sign)
    assert (str(read.quantity), read.refused) == (shown, refused)


def test_a_ratio_needs_no_unit() -> None:
    assert str(value_of("1.1", "", "inr").quantity) == "1.1"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("(<104)", "None", "104 U/L"),
        ("> 60", "60 U/L", "None"),
        ("0 - 124", "0 U/L", "124 U/L"),
        ("<= 5", "None", "5 U/L"),
        ("35-105", "35 U/L", "105 U/L"),
        ("30–130", "30 U/L", "130 U/L"),
        ("[35-100]", "35 U/L", "100 U/L"),
        ("35 - 105 U/L", "35 U/L", "105 U/L"),
        ("0.50-2.0 ukat/L", "0.50 µkat/L", "2.0 µkat/L"),
        ("4.0-11.0 10*9/L", "4.0 10⁹/L", "11.0 10⁹/L"),
        ("40 to 129", "40 U/L", "129 U/L"),
        ("bis 104", "None", "104 U/L"),
        ("150 - 1 000", "150 U/L", "1000 U/L"),
        ("", "None", "None"),
        (">2-7.2", "None", "None"),
        ("- 5", "None", "None"),
        ("100-50", "None", "None"),
        ("see note", "None", "None"),
        ("1,2,3-4", "None", "None"),
        ("<1,2,3", "None", "None"),
    ],
)
def test_limits_are_taken_as_printed_and_kept_as_text_where_malformed(text: str, low: str, high: str) -> None:
    limits = limits_of(text, "U/L")
    assert (str(limits.low), str(limits.high), limits.text) == (low, high, text)


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        ("35", "115", "35–115 U/L"),
        ("", "115", "≤ 115 U/L"),
        ("35", "NA", "≥ 35 U/L"),
        ("115", "35", "115–35"),
        ("x", "5", "x–5"),
    ],
)
def test_limits_in_two_fields(low: str, high: str, shown: str) -> None:
    assert str(limits_from(low, high, "U/L")) == shown


def test_no_limits_in_two_fields_are_none() -> None:
    assert str(limits_from(" ", "", "U/L")) == "not known"


@given(st.decimals(min_value=0, max_value=99_999, places=2), st.sampled_from([".", ","]))
def test_every_number_written_in_a_known_way_is_read_back_exactly(number: Decimal, mark: str) -> None:
    decimals: Decimals = "." if mark == "." else ","
    assert number_of(f"{number:f}".replace(".", mark), decimals) == number


@given(st.text(alphabet="0123456789.,' -+", max_size=12))
def test_no_reading_of_a_number_invents_digits(text: str) -> None:
    try:
        read = number_of(text, "")
    except NotAQuantity:
        return
    assert "".join(filter(str.isdigit, f"{read:f}")).lstrip("0") == "".join(filter(str.isdigit, text)).lstrip("0")
