"""The plan of tests on azathioprine: weekly slots, then monthly, overdue strictly after three calendar months."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.pathways.schedule import SLOTS, TOLERANCE, schedule
from tests.unit.pathways.samples import DAY_0, day

ALL = tuple(day(number) for number in SLOTS)


@pytest.mark.parametrize(
    ("tested", "as_of", "due", "overdue", "missed"),
    [
        ([], 0, 7, False, ()),
        ([], 10, 7, False, ()),
        ([], 11, 7, True, ()),
        ([3], 5, 7, False, ()),
        ([4], 5, 14, False, ()),
        ([10], 11, 14, False, ()),
        ([11], 12, 21, False, (7,)),
        ([7, 14, 21], 31, 28, False, ()),
        ([7, 14, 21], 32, 28, True, ()),
        ([7, 28], 32, 56, False, (14, 21)),
        ([40], 41, 68, False, (7, 14, 21, 28)),
    ],
)
def test_a_slot_is_met_within_three_days_and_missed_once_a_later_test_exists(
    *, tested: list[int], as_of: int, due: int, overdue: bool, missed: tuple[int, ...]
) -> None:
    plan = schedule([day(number) for number in tested], DAY_0, day(as_of), None)
    assert (plan.next_due, plan.overdue, plan.missed) == (day(due), overdue, missed)


@pytest.mark.parametrize(
    ("last", "due", "in_time", "too_late"),
    [
        ("2026-01-31", "2026-02-28", "2026-04-30", "2026-05-01"),
        ("2024-01-31", "2024-02-29", "2024-04-30", "2024-05-01"),
        ("2025-11-30", "2025-12-30", "2026-02-28", "2026-03-01"),
    ],
)
def test_later_tests_are_due_in_a_month_and_overdue_after_three_clipped_to_the_month(
    last: str, due: str, in_time: str, too_late: str
) -> None:
    tested = [date.fromisoformat(last)]
    plan = schedule(tested, None, date.fromisoformat(in_time), None)
    assert (plan.weekly, plan.next_due, plan.overdue) == (False, date.fromisoformat(due), False)
    assert schedule(tested, None, date.fromisoformat(too_late), None).overdue


def test_the_weekly_phase_lasts_until_the_last_slot_can_no_longer_be_met() -> None:
    assert schedule(ALL, DAY_0, day(31), None).weekly
    assert not schedule(ALL, DAY_0, day(32), None).weekly


def test_nothing_is_due_after_the_stop_nor_without_any_date() -> None:
    for plan in (schedule(ALL, DAY_0, day(400), day(50)), schedule([], None, day(400), None)):
        assert (plan.weekly, plan.next_due, plan.overdue, plan.missed) == (False, None, False, ())


@given(st.sets(st.integers(0, 60), max_size=6), st.integers(0, 60))
def test_an_overdue_plan_is_one_whose_next_test_is_past(tested: set[int], as_of: int) -> None:
    plan = schedule([day(number) for number in tested if number <= as_of], DAY_0, day(as_of), None)
    assert plan.next_due is not None
    assert not plan.overdue or day(as_of) > plan.next_due + TOLERANCE
