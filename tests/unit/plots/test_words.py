"""The trend in words: the same facts for a screen reader, the table and the pointer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import MedicineCourse, Record
from alpdesk.clinical.results import NO_LIMITS
from alpdesk.plots import hover_text, rows, summary, trend_input
from alpdesk.plots.windows import LOW_ALP, SURGERY
from tests.unit.plots.samples import Build

AS_OF = date(2026, 3, 20)


def test_the_summary_tells_latest_before_extremes_limits_and_events(build: Build) -> None:
    assert summary(trend_input(build.low(), as_of=AS_OF, pathway=LOW_ALP)) == (
        "Alkaline phosphatase, 5 results. Latest 24 U/L on 12-Mar-2026, low. Before it 26 U/L on 02-Dec-2025 "
        "(−8 %, within the change limit). Lowest 24, highest 33 U/L. Reference 30–130 U/L, as printed by Northgate "
        "Pathology. Pathway threshold 30 U/L. Wrist fracture on 02-Sep-2024. colecalciferol since 20-Nov-2024."
    )


def test_the_summary_tells_windows_and_ended_courses(build: Build) -> None:
    told = summary(trend_input(build.operated(), as_of=AS_OF, pathway=SURGERY))
    assert "6–12 wk should be falling: 09-Jan-2026 to 20-Feb-2026." in told
    assert "flucloxacillin from 30-Dec-2025 to 09-Jan-2026." in told


def test_the_summary_says_that_there_is_nothing(build: Build) -> None:
    told = summary(trend_input(Record(build.patient()), as_of=AS_OF, span=3))
    assert told == "Alkaline phosphatase: no result from 20-Dec-2025 to 20-Mar-2026."


def test_one_result_is_told_alone_with_what_is_suspect_and_not_drawn(build: Build) -> None:
    rows_ = (build.result("2026-03-01", "60"), build.result("2026-03-02", "20", suspect="haemolysed"))
    loose = build.result("2026-03-03", "7 furlongs", "", "")
    begun = When.parse("2026-02-01")
    bars = tuple(MedicineCourse(name, name, start=begun) for name in ("one", "two", "three", "four"))
    unknown = MedicineCourse("five", "azathioprine")
    told = summary(
        trend_input(Record(build.patient(), results=(*rows_, loose), medicines=(*bars, unknown)), as_of=AS_OF, span=3)
    )
    assert told.startswith("Alkaline phosphatase, 1 result. Latest 60 U/L on 01-Mar-2026, within limits. Reference")
    assert "azathioprine since an unknown date." in told
    assert "2 more medicines not drawn." in told
    assert "20 U/L on 02-Mar-2026 is suspect and not counted: haemolysed." in told
    assert told.endswith("Not drawn: 7 furlongs on 03-Mar-2026: unit not usable.")


def test_a_first_value_after_a_gap_has_no_change_to_tell(build: Build) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    first = replace(series, points=(series.points[0], replace(series.points[1], change="")))
    assert "Before it 33 U/L on 14-Feb-2023. Lowest" in summary(first)


def test_rows_come_newest_first_and_say_everything(build: Build) -> None:
    timed = replace(build.result("2026-03-01", "0.75 ukat/L", "0.5", "2"), taken=When.on(date(2026, 3, 1), time(9, 5)))
    bare = replace(build.result("2026-02-01", "60"), limits=NO_LIMITS, laboratory="", method="IFCC")
    found = rows(trend_input(Record(build.patient(), results=(bare, timed)), as_of=AS_OF))
    assert [(r.date, r.value, r.flag) for r in found] == [
        ("01-Mar-2026 09:05", "45 U/L", "within limits"),
        ("01-Feb-2026", "60 U/L", "within limits"),
    ]
    assert found[0].remark == "reported as 0.75 µkat/L"
    assert found[1].remark == "default limits, the laboratory gave none; method IFCC"
    assert found[1].laboratory == "laboratory not stated"


def test_the_pointer_shows_the_exact_result(build: Build) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    assert hover_text(series, series.points[-1]).splitlines() == [
        "24 U/L, low",
        "12-Mar-2026, Northgate Pathology",
        "30–130 U/L, as printed by Northgate Pathology",
        "−8 %, within the change limit since the result before",
    ]
    suspect = replace(series.points[0], suspect="old sample", laboratory="")
    assert hover_text(series, suspect).splitlines()[-1] == "suspect: old sample, not counted"
