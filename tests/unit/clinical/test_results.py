"""Results: flags by their own limits, strictly, in any unit, and nothing said that is not known."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.quantity import NotAQuantity, Quantity
from alpdesk.clinical.results import NO_LIMITS, Flag, Limits, Result

THIRTY = Decimal(30)


def alp(value: str, low: str = "", high: str = "") -> Result:
    limits = Limits(Quantity.parse(low) if low else None, Quantity.parse(high) if high else None)
    return Result("r", "alp", Quantity.parse(value) if value else None, When.on(date(2026, 3, 12)), limits)


@pytest.mark.parametrize(
    ("value", "low", "high", "flag"),
    [
        ("29 U/L", "30 U/L", "130 U/L", "low"),
        ("30 U/L", "30 U/L", "130 U/L", "normal"),
        ("130 U/L", "30 U/L", "130 U/L", "normal"),
        ("130.1 U/L", "30 U/L", "130 U/L", "high"),
        ("29 U/L", "0.50 ukat/L", "2.0 ukat/L", "low"),
        ("0.49 ukat/L", "30 U/L", "130 U/L", "low"),
        ("0.50 ukat/L", "30 U/L", "130 U/L", "normal"),
        ("24 U/L", "", "105 U/L", "unknown"),
        ("106 U/L", "", "105 U/L", "high"),
        ("24 U/L", "30 U/L", "", "low"),
        ("40 U/L", "30 U/L", "", "unknown"),
        ("<40 U/L", "30 U/L", "130 U/L", "unknown"),
        ("24 mg/dL", "30 U/L", "130 U/L", "unknown"),
        ("24 U/L", "30 mg/dL", "130 mg/dL", "unknown"),
        ("", "30 U/L", "130 U/L", "unknown"),
        ("24 U/L", "", "", "unknown"),
    ],
)
def test_the_flag_follows_the_results_own_limits(value: str, low: str, high: str, flag: Flag) -> None:
    assert alp(value, low, high).flag == flag


@pytest.mark.parametrize(
    ("threshold", "unit", "under", "at", "over"),
    [
        ("30", "U/L", "29.9", "30.0", "30.1"),
        ("30", "ukat/L", "0.4999", "0.5000", "0.5001"),
        ("30", "nkat/L", "499.9", "500.0", "500.1"),
        ("40", "U/L", "39.9", "40.0", "40.1"),
        ("40", "nkat/L", "666", "666.66666666666666", "667"),
        ("1000", "U/L", "999.9", "1000.0", "1000.1"),
        ("1000", "ukat/L", "16.66", "16.66666666666666", "16.67"),
        ("1000", "nkat/L", "16666", "16666.666666666666", "16667"),
    ],
)
def test_comparisons_are_strict_in_every_unit(threshold: str, unit: str, under: str, at: str, over: str) -> None:
    limit = Decimal(threshold)
    below, equal, above = (alp(f"{number} {unit}").canonical for number in (under, at, over))
    assert below is not None
    assert equal is not None
    assert above is not None
    assert below.below(limit)
    assert not below.above(limit)
    assert not equal.above(limit)
    assert equal.below(limit) is (equal.number < limit)
    assert above.above(limit)
    assert not above.below(limit)


@given(st.integers(min_value=0, max_value=10**6), st.integers(min_value=0, max_value=4))
def test_the_unit_of_a_value_does_not_change_its_verdict(units: int, places: int) -> None:
    value = Decimal(units).scaleb(-places)
    in_nkat, in_ukat = alp(f"{value:f} nkat/L").canonical, alp(f"{value / 1000:f} ukat/L").canonical
    assert in_nkat is not None
    assert in_ukat is not None
    assert in_nkat.number == in_ukat.number == value * Decimal("0.06")
    assert in_nkat.below(THIRTY) == (value * 60 < THIRTY * 1000)


@pytest.mark.parametrize(
    ("value", "near"),
    [
        ("0.50 ukat/L", True),
        ("0.5 ukat/L", True),
        ("1 ukat/L", True),
        ("0.45 ukat/L", False),
        ("0.4 ukat/L", False),
        ("30 U/L", True),
        ("29.5 U/L", False),
        ("29 U/L", False),
        ("31 U/L", False),
        ("0.51 ukat/L", False),
        ("30 mg/dL", False),
        ("", False),
    ],
)
def test_the_printed_precision_decides_what_is_at_the_threshold(value: str, near: bool) -> None:  # noqa: FBT001 - expected cell
    assert alp(value).near(THIRTY) is near


@pytest.mark.parametrize(
    ("limits", "shown"),
    [
        (Limits(Quantity.parse("30 U/L"), Quantity.parse("130 U/L")), "30–130 U/L"),
        (Limits(Quantity.parse("0.5 ukat/L"), Quantity.parse("130 U/L")), "0.5 µkat/L–130 U/L"),
        (Limits(high=Quantity.parse("105 U/L")), "≤ 105 U/L"),
        (Limits(low=Quantity.parse("50 nmol/L")), "≥ 50 nmol/L"),
        (Limits(text="see report"), "see report"),
        (NO_LIMITS, "not known"),
    ],
)
def test_limits_are_shown_as_they_are_known(limits: Limits, shown: str) -> None:
    assert str(limits) == shown


def test_a_result_says_what_when_and_where() -> None:
    result = alp("24 U/L")
    assert str(result) == "ALP 24 U/L on 12-Mar-2026"
    named = Result("r", "alp", None, NEVER, value_text="pending", laboratory="Laboratory A")
    assert str(named) == "ALP pending on an unknown date, Laboratory A"
    assert str(Result("r", "alp", None, When.parse("2026-03"))) == "ALP unreadable on Mar-2026"


@given(st.text(max_size=30))
def test_any_text_is_refused_or_stays_unflagged_without_limits(text: str) -> None:
    with suppress(NotAQuantity):
        assert alp(text).flag == "unknown"
