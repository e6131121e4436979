"""Which copies stay: by rank, whatever clocks do, and never without the newest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from alpdesk.store.retention import DAYS, MONTHS, RECENT, WEEKS, kept

NOON = datetime(2026, 3, 16, 12, tzinfo=UTC)
JUMPS = st.sampled_from([0, 0, 0, 0, 0, 0, 70 * 365, -10 * 365])
"""Days by which the clock of one copy may be wrong."""
HISTORY = st.lists(st.tuples(st.sampled_from([1, 4, 12, 24, 24, 24, 200]), JUMPS), min_size=1, max_size=150)
"""Hours since the copy before, and the clock's error."""


def _grown(history: list[tuple[int, int]]) -> list[list[datetime]]:
    """What lay in the folder, newest first, before each thinning."""
    lying: list[datetime] = []
    now, states = NOON, []
    for hours, error in history:
        now += timedelta(hours=hours)
        lying = [now + timedelta(days=error), *lying]
        states.append(lying)
        stay = kept(lying)
        lying = [made for place, made in enumerate(lying) if place in stay]
    return states


def test_the_newest_ten_stay_and_the_newest_of_each_day_week_and_month() -> None:
    hourly = [NOON - timedelta(hours=hours) for hours in range(24 * 500)]
    stay = [hourly[place] for place in sorted(kept(hourly))]
    assert stay[:RECENT] == hourly[:RECENT]
    assert len({made.date() for made in stay}) >= DAYS
    assert len({made.isocalendar()[:2] for made in stay}) >= WEEKS
    assert len({(made.year, made.month) for made in stay}) == MONTHS
    assert len(stay) <= RECENT + DAYS + WEEKS + MONTHS
    for day in range(DAYS):
        of_day = [made for made in hourly if made.date() == (NOON - timedelta(days=day)).date()]
        assert of_day[0] in stay


def test_few_copies_all_stay_however_old() -> None:
    old = [NOON - timedelta(days=3000 * number) for number in range(RECENT)]
    assert kept(old) == set(range(RECENT))
    assert kept([]) == set()


def test_a_year_of_daily_copies_leaves_a_year_to_go_back_to() -> None:
    lying = _grown([(24, 0)] * 400)[-1]
    assert lying[0] - lying[-1] > timedelta(days=300)


@given(HISTORY)
def test_thinning_keeps_the_newest_and_ten_whatever_the_clock_does(history: list[tuple[int, int]]) -> None:
    for lying in _grown(history):
        stay = kept(lying)
        assert 0 in stay
        assert set(range(min(RECENT, len(lying)))) <= stay
        assert len(stay) <= RECENT + DAYS + WEEKS + MONTHS


@given(HISTORY, st.integers(-40_000, 40_000))
def test_what_the_clock_says_now_does_not_matter(history: list[tuple[int, int]], days: int) -> None:
    lying = _grown(history)[-1]
    weeks = timedelta(days=days // 7 * 7)
    before, after = kept(lying), kept([made + weeks for made in lying])
    assert len(before & after) >= min(RECENT, len(lying))
    assert kept(lying) == before
