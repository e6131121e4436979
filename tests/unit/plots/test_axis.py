"""Ticks are round, few enough, and written as full dates."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from alpdesk.plots.axis import date_ticks, round_up, value_ticks


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 40_000), st.integers(1, 12))
def test_date_ticks_are_few_inside_and_round(start: date, days: int, most: int) -> None:
    end = start + timedelta(days=days)
    ticks = date_ticks(start, end, most)
    assert len(ticks) <= most
    assert all(start <= tick <= end and tick.day in {1, 8, 15, 22} for tick in ticks)
    assert ticks == sorted(set(ticks))


def test_a_span_longer_than_any_step_has_no_date_ticks() -> None:
    assert date_ticks(date(100, 1, 1), date(9900, 1, 1), 3) == []


def test_long_spans_are_ticked_at_the_first_of_a_month() -> None:
    assert date_ticks(date(2023, 1, 20), date(2026, 4, 1), 4) == [date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)]


@given(st.floats(0.5, 1e6), st.floats(2, 12))
def test_value_ticks_begin_at_zero_and_stay_on_the_axis(top: float, ideal: float) -> None:
    ticks = value_ticks(top, ideal)
    assert ticks[0] == 0
    assert len(ticks) >= 2
    assert ticks[-1] <= top * 1.000001


def test_value_ticks_are_round() -> None:
    assert value_ticks(260, 5) == [0, 50, 100, 150, 200, 250]


def test_the_top_is_rounded_up_and_never_down() -> None:
    assert round_up(252.5) == 260
    assert round_up(1.0) == 1.0
