"""Windows and thresholds of the pathways, at their exact days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer, MedicineCourse, Procedure
from alpdesk.plots import TrendInput, trend_input
from alpdesk.plots.windows import AZATHIOPRINE, LOW_ALP, SURGERY, operation
from tests.unit.plots.samples import Build

AS_OF = date(2026, 3, 20)


def spans(series: TrendInput) -> list[tuple[date, date, str]]:
    return [(w.start, w.end, w.short) for w in series.windows]


def test_after_an_operation_the_three_windows_stand_at_their_days(build: Build) -> None:
    series = trend_input(build.operated(), as_of=AS_OF, pathway=SURGERY)
    assert spans(series) == [
        (date(2025, 11, 28), date(2025, 12, 12), "0–2 wk"),
        (date(2026, 1, 9), date(2026, 2, 20), "6–12 wk"),
        (date(2026, 3, 1), date(2026, 3, 29), "Over 3 months"),
    ]


def test_a_window_far_ahead_is_not_shown(build: Build) -> None:
    series = trend_input(build.operated(), as_of=date(2025, 12, 30), pathway=SURGERY)
    assert [short for *_, short in spans(series)] == ["0–2 wk", "6–12 wk"]


def test_without_an_operation_or_a_pathway_there_are_no_windows(build: Build) -> None:
    assert trend_input(build.low(), as_of=AS_OF, pathway=SURGERY).windows == ()
    assert trend_input(build.low(), as_of=AS_OF, pathway=AZATHIOPRINE).windows == ()
    assert trend_input(build.operated(), as_of=AS_OF).windows == ()
    assert trend_input(build.low(), as_of=AS_OF, pathway=LOW_ALP).windows == ()


def test_the_threshold_of_1000_appears_only_in_reach(build: Build) -> None:
    assert trend_input(build.operated(), as_of=AS_OF, pathway=SURGERY).thresholds == ()
    high = replace(build.operated(), results=(build.result("2026-03-12", "700"),))
    assert trend_input(high, as_of=AS_OF, pathway=SURGERY).thresholds[0].label == "Pathway threshold 1000 U/L"


def test_the_latest_operation_within_two_years_is_counted_from_unless_another_is_chosen(build: Build) -> None:
    old = Procedure("old", "Lumbar laminectomy", performed=When.parse("2020-05-01"))
    undated = Procedure("undated", "Lumbar laminectomy")
    knee = Procedure("knee", "Knee arthroscopy", performed=When.parse("2026-01-01"))
    full = replace(build.operated(), procedures=(old, undated, knee, *build.operated().procedures))
    assert operation(full, AS_OF) == build.operated().procedures[0]
    assert operation(replace(full, spinal_operation="old"), AS_OF) == old
    assert operation(replace(full, procedures=(old,)), AS_OF) is None


def test_on_azathioprine_weekly_slots_then_the_next_due_date(build: Build) -> None:
    series = trend_input(build.treated(), as_of=AS_OF, pathway=AZATHIOPRINE)
    assert spans(series)[:4] == [
        (date(2025, 9, 7), date(2025, 9, 13), "Weekly"),
        (date(2025, 9, 14), date(2025, 9, 20), ""),
        (date(2025, 9, 21), date(2025, 9, 27), ""),
        (date(2025, 9, 28), date(2025, 10, 4), ""),
    ]
    assert spans(series)[4:] == [(date(2026, 3, 25), date(2026, 5, 25), "Next ALP due")]


def test_after_three_months_without_a_result_it_is_overdue(build: Build) -> None:
    series = trend_input(build.treated(), as_of=date(2026, 5, 26), pathway=AZATHIOPRINE)
    assert spans(series)[-1] == (date(2026, 5, 26), date(2026, 6, 15), "Overdue")


def test_in_the_weekly_phase_only_the_weekly_slots_stand(build: Build) -> None:
    early = replace(build.treated(), results=(build.result("2025-09-10", "205"),))
    series = trend_input(early, as_of=date(2025, 9, 12), pathway=AZATHIOPRINE)
    assert {short for *_, short in spans(series)} == {"Weekly", ""}


def test_nothing_is_due_after_the_stop(build: Build) -> None:
    course = MedicineCourse(
        "a", "azathioprine", start=When.parse("2025-09-03"), end=When.parse("2025-09-20"), state="ended"
    )
    stopped = replace(build.treated(), medicines=(course,))
    assert [start for start, *_ in spans(trend_input(stopped, as_of=AS_OF, pathway=AZATHIOPRINE))] == [
        date(2025, 9, 7),
        date(2025, 9, 14),
    ]


@pytest.mark.parametrize(("value", "first"), [("2026-02-01", date(2026, 2, 5)), ("soon", date(2025, 9, 7))])
def test_a_raised_dose_reopens_the_weekly_phase(build: Build, value: str, first: date) -> None:
    raised = replace(
        build.treated(), answers=(Answer("fever", "no"), Answer("dose_increased_on", value, When.parse("2026-02-02")))
    )
    assert spans(trend_input(raised, as_of=AS_OF, pathway=AZATHIOPRINE))[0][0] == first
