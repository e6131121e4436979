"""Changes and occasions: strict, exact, and never across laboratories, methods or comparators."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Result
from alpdesk.clinical.trend import change, change_limit, occasions, peak

SITE = Site()
VALUES = st.decimals(min_value=1, max_value=5000, places=1, allow_nan=False, allow_infinity=False)
DAY = date(2026, 3, 12)


def alp(value: str, day: date = DAY, laboratory: str = "Laboratory A", analyte: str = "alp") -> Result:
    quantity = Quantity.parse(value) if value else None
    return Result(value, analyte, quantity, When.on(day), laboratory=laboratory)


@pytest.mark.parametrize(
    ("analyte", "limit"), [("alp", "16.4"), ("alt", "26.8"), ("ast", "27.3"), ("ggt", "25.7")]
)  # fmt: skip
def test_the_change_limits_are_those_of_the_specification(analyte: str, limit: str) -> None:
    assert change_limit(analyte, SITE) == Decimal(limit)


@pytest.mark.parametrize("analyte", ["bilirubin", "inr", "wbc", "bone_alp"])
def test_other_analytes_have_no_change_limit(analyte: str) -> None:
    assert change_limit(analyte, SITE) is None
    unit = {"bilirubin": "umol/L", "inr": "", "wbc": "10*9/L", "bone_alp": "ug/L"}[analyte]
    found = change(alp(f"10 {unit}", analyte=analyte), alp(f"20 {unit}", analyte=analyte), SITE)
    assert found.percent == 100
    assert found.beyond is None
    assert found.rose is None
    assert found.fell is None
    assert "no change limit" in found.why


@pytest.mark.parametrize("unit", ["U/L", "ukat/L", "nkat/L"])
@pytest.mark.parametrize(
    ("earlier", "later", "beyond"),
    [
        ("100", "116.3", False),
        ("100", "116.4", False),
        ("100", "116.5", True),
        ("100", "83.7", False),
        ("100", "83.6", False),
        ("100", "83.5", True),
        ("100", "100", False),
    ],
)
def test_a_change_is_beyond_the_limit_only_strictly(unit: str, earlier: str, later: str, beyond: bool) -> None:  # noqa: FBT001 - expected cell
    found = change(alp(f"{earlier} {unit}"), alp(f"{later} {unit}"), SITE)
    assert found.beyond is beyond
    assert found.rose is (beyond and Decimal(later) > 100)
    assert found.fell is (beyond and Decimal(later) < 100)
    assert found.why == ""


@pytest.mark.parametrize(("later", "rose"), [("100.8", True), ("99.2", False)])
def test_a_change_of_less_than_one_per_cent_counts_where_the_site_says_so(later: str, rose: bool) -> None:  # noqa: FBT001 - expected cell
    found = change(alp("100 U/L"), alp(f"{later} U/L"), Site(change={"alp": Decimal("0.5")}))
    assert (found.rose, found.fell) == (rose, not rose)


def test_units_may_differ_between_the_two() -> None:
    assert change(alp("60 U/L"), alp("1.00 ukat/L"), SITE).percent == 0


@pytest.mark.parametrize(
    ("earlier", "later", "why"),
    [
        (alp("<100 U/L"), alp("200 U/L"), "less than"),
        (alp("100 U/L"), alp(">200 U/L"), "less than"),
        (alp(""), alp("200 U/L"), "not known"),
        (alp("100 mg/dL"), alp("200 U/L"), "not known"),
        (alp("100 U/L"), alp("200"), "not known"),
        (alp("0 U/L"), alp("200 U/L"), "above zero"),
        (alp("100 U/L"), alp("200 U/L", laboratory="Laboratory B"), "Laboratory A and Laboratory B"),
        (replace(alp("100 U/L"), method="IFCC"), replace(alp("200 U/L"), method="AMP"), "IFCC and AMP"),
        (alp("100 U/L"), alp("200 U/L", analyte="ggt"), "different analytes"),
    ],
)
def test_what_cannot_be_compared_is_unknown_and_says_why(earlier: Result, later: Result, why: str) -> None:
    found = change(earlier, later, SITE)
    assert (found.percent, found.beyond, found.rose, found.fell) == (None, None, None, None)
    assert why in found.why


def test_a_value_that_names_no_laboratory_is_compared_and_the_gap_is_said() -> None:
    found = change(alp("100 U/L", laboratory=""), alp("200 U/L"), SITE)
    assert found.beyond is True
    assert "names no laboratory" in found.why


def test_the_spelling_of_a_laboratory_does_not_part_its_results() -> None:
    assert change(alp("100 U/L"), alp("200 U/L", laboratory="LABORATORY  A"), SITE).beyond is True


@given(VALUES, VALUES)
def test_a_rise_beyond_the_limit_is_never_also_a_fall(earlier: Decimal, later: Decimal) -> None:
    found = change(alp(f"{earlier} U/L"), alp(f"{later} U/L"), SITE)
    assert not (found.rose and found.fell)
    assert found.beyond == (abs(later - earlier) / earlier * 1000 > 164)


@given(VALUES, VALUES, st.sampled_from([Decimal(2), Decimal(10), Decimal("0.5")]))
def test_the_verdict_does_not_depend_on_the_scale(earlier: Decimal, later: Decimal, factor: Decimal) -> None:
    one = change(alp(f"{earlier} U/L"), alp(f"{later} U/L"), SITE)
    other = change(alp(f"{earlier * factor} U/L"), alp(f"{later * factor} U/L"), SITE)
    assert one.beyond == other.beyond


def test_an_occasion_holds_all_usable_results_of_a_date() -> None:
    late, early = date(2026, 4, 1), date(2026, 3, 1)
    found = occasions([
        alp("80 U/L", late), alp("20 U/L", early), alp("1.0 ukat/L", early), alp("", early), alp("5 mg/dL", early),
        replace(alp("10 U/L"), taken=When.parse("2026-02")), replace(alp("10 U/L"), taken=NEVER),
    ])  # fmt: skip
    assert [(o.day, o.lowest.id, o.highest.id, len(o.results)) for o in found] == [
        (early, "20 U/L", "1.0 ukat/L", 2),
        (late, "80 U/L", "80 U/L", 1),
    ]


def test_a_comparator_settles_equal_numbers() -> None:
    (found,) = occasions([alp(text) for text in (">30 U/L", "<30 U/L", "30 U/L", ">=30 U/L", "<=30 U/L")])
    assert [r.id for r in found.results] == ["<30 U/L", "<=30 U/L", "30 U/L", ">=30 U/L", ">30 U/L"]


@pytest.mark.parametrize(
    ("texts", "below", "above"),
    [
        (["<40 U/L", "35 U/L"], None, True),
        (["<40 U/L", "25 U/L"], True, None),
        (["35 U/L", "30 U/L"], False, True),
        ([">20 U/L"], None, None),
        (["30 U/L"], False, False),
    ],
)
def test_a_day_is_low_when_any_of_its_results_is_known_to_be(
    texts: list[str],
    below: bool | None,  # noqa: FBT001 - expected cell
    above: bool | None,  # noqa: FBT001 - expected cell
) -> None:
    (found,) = occasions([alp(text) for text in texts])
    assert found.below(Decimal(30)) is below
    assert found.above(Decimal(30)) is above


def test_no_results_are_no_occasions() -> None:
    assert occasions([]) == ()
    assert peak(()) is None


def test_the_peak_is_the_first_day_with_the_highest_value() -> None:
    wide, middle, again = (date(2026, 3, day) for day in (1, 2, 3))
    found = occasions([alp("50 U/L", wide), alp("300 U/L", wide), alp("200 U/L", middle), alp("300 U/L", again)])
    assert peak(found) == found[0]


@given(st.lists(st.tuples(VALUES, st.dates(date(2020, 1, 1), date(2020, 2, 1))), min_size=1))
def test_occasions_are_in_order_and_lose_nothing(rows: list[tuple[Decimal, date]]) -> None:
    found = occasions([alp(f"{value} U/L", day) for value, day in rows])
    assert [o.day for o in found] == sorted({day for _, day in rows})
    assert sum(len(o.results) for o in found) == len(rows)
    for occasion in found:
        low, high = occasion.lowest.canonical, occasion.highest.canonical
        assume(low is not None and high is not None)
        assert low is not None
        assert high is not None
        same_day = [value for value, day in rows if day == occasion.day]
        assert (low.number, high.number) == (min(same_day), max(same_day))
