"""What a trend shows: every usable result as reported, its own limits, what it is joined to, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import MedicineCourse, Procedure, Record
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.plots import trend_input
from alpdesk.plots.values import position, short_number
from alpdesk.plots.windows import AZATHIOPRINE, LOW_ALP, SURGERY
from tests.unit.plots.samples import Build

AS_OF = date(2026, 3, 20)


def record(build: Build, *results: Result) -> Record:
    return Record(build.patient(), results=results)


def test_results_come_in_order_of_time_with_their_flags(build: Build) -> None:
    series = trend_input(
        record(build, build.result("2026-03-01", "24"), build.result("2026-01-01", "140")), as_of=AS_OF
    )
    assert [(p.text, p.flag, p.letter) for p in series.points] == [("140", "high", "H"), ("24", "low", "L")]


def test_nothing_dated_after_the_day_is_seen(build: Build) -> None:
    assert trend_input(record(build, build.result("2026-03-21", "24")), as_of=AS_OF).points == ()


def test_another_unit_is_converted_exactly_and_the_reported_value_kept(build: Build) -> None:
    (point,) = trend_input(record(build, build.result("2026-03-01", "0.75 ukat/L", "0.5", "2")), as_of=AS_OF).points
    assert (point.text, point.reported) == ("45", "0.75 µkat/L")
    assert (point.low, point.high, point.limits) == (
        Decimal(30),
        Decimal(120),
        "30–120 U/L, as printed by Northgate Pathology",
    )


def test_a_comparator_stays_in_the_label_and_opens_the_line(build: Build) -> None:
    rows = (build.result("2026-01-01", "60"), build.result("2026-02-01", "<20"), build.result("2026-03-01", "60"))
    points = trend_input(record(build, *rows), as_of=AS_OF).points
    assert [(p.text, p.join) for p in points] == [("60", "first"), ("<20", "open"), ("60", "open")]


@pytest.mark.parametrize("field", ["laboratory", "method"])
def test_values_of_different_laboratories_or_methods_are_not_joined(build: Build, field: str) -> None:
    rows = (build.result("2026-01-01", "60", **{field: "A"}), build.result("2026-02-01", "90", **{field: "B"}))
    point = trend_input(record(build, *rows), as_of=AS_OF).points[1]
    assert point.join == "broken"
    assert "A and B" in point.gap
    assert point.change == f"not compared: {point.gap}"


def test_a_suspect_result_is_neither_joined_nor_compared_and_the_next_skips_it(build: Build) -> None:
    rows = (build.result("2026-01-01", "60"), build.result("2026-02-01", "20", suspect="haemolysed"))
    points = trend_input(record(build, *rows, build.result("2026-03-01", "60")), as_of=AS_OF).points
    assert [(p.join, p.letter, p.change) for p in points[1:]] == [
        ("broken", "", ""),
        ("solid", "", "±0 %, within the change limit"),
    ]


def test_the_change_says_whether_it_is_beyond_the_limit(build: Build) -> None:
    rows = (build.result("2026-01-01", "100"), build.result("2026-02-01", "80"), build.result("2026-03-01", "90"))
    points = trend_input(record(build, *rows), as_of=AS_OF).points
    assert [(p.change, p.beyond) for p in points[1:]] == [
        ("−20 %, beyond the change limit", True),
        ("+12 %, within the change limit", False),
    ]


def test_a_change_without_a_known_limit_is_only_a_percentage(build: Build) -> None:
    rows = (build.result("2026-01-01", "100"), build.result("2026-02-01", "80"))
    points = trend_input(record(build, *rows), as_of=AS_OF, site=replace(Site(), change={})).points
    assert points[1].change == "−20 %"


def test_the_band_steps_where_the_limits_change(build: Build) -> None:
    rows = (
        build.result("2026-01-01", "60"),
        build.result("2026-02-01", "60", high="120"),
        build.result("2026-03-01", "60", high="120"),
    )
    bands = trend_input(record(build, *rows), as_of=AS_OF).bands
    assert [(str(b.low), str(b.high)) for b in bands] == [("30", "130"), ("30", "120")]
    assert bands[0].end == bands[1].start == position(date(2026, 2, 1))


def test_a_one_sided_limit_has_one_edge_and_unknown_limits_no_band(build: Build) -> None:
    rows = (build.result("2026-01-01", "60", low=""), build.result("2026-02-01", "60", high=""))
    loose = replace(build.result("2026-03-01", "60"), limits=Limits(text="see report"))
    series = trend_input(record(build, *rows, loose), as_of=AS_OF)
    assert [(b.low is None, b.high is None, b.label) for b in series.bands] == [
        (True, False, "Reference ≤ 130 U/L, as printed by Northgate Pathology"),
        (False, True, "Reference ≥ 30 U/L, as printed by Northgate Pathology"),
    ]
    assert series.points[2].limits == "limits not known (see report)"
    assert [p.flag for p in series.points] == ["unknown"] * 3


def test_a_result_without_limits_gets_default_ones_that_say_so(build: Build) -> None:
    bare = replace(build.result("2026-03-01", "60"), limits=NO_LIMITS, laboratory="")
    series = trend_input(record(build, bare), as_of=AS_OF)
    assert series.bands[0].label == "Default limits 30–130 U/L, adults"
    assert series.points[0].standard


def test_limits_that_nobody_knows_are_said_to_be_unknown(build: Build) -> None:
    bare = replace(build.result("2026-03-01", "60"), limits=NO_LIMITS)
    series = trend_input(record(build, bare), as_of=AS_OF, site=replace(Site(), both={}))
    assert (series.bands, series.points[0].limits) == ((), "limits not known")


def test_the_population_that_the_laboratory_names_is_printed(build: Build) -> None:
    own = build.result("2026-03-01", "60", population="adult female")
    nameless = build.result("2026-03-02", "60", laboratory="")
    labels = [b.label for b in trend_input(record(build, own, nameless), as_of=AS_OF).bands]
    assert labels == ["Reference 30–130 U/L, adult female", "Reference 30–130 U/L, as printed"]


def test_results_that_cannot_be_drawn_are_named_with_the_reason(build: Build) -> None:
    month = replace(build.result("2026-02-01", "60"), taken=When.parse("2026-02"))
    undated = replace(build.result("2026-02-01", "61"), taken=NEVER)
    unit = build.result("2026-02-01", "62 furlongs", "", "")
    text = replace(build.result("2026-02-01", "63"), quantity=None, value_text="pending", unreadable="not a number")
    empty = replace(text, value_text="", unreadable="")
    left = trend_input(record(build, month, undated, unit, text, empty), as_of=AS_OF).left_out
    assert left == (
        "60 U/L on Feb-2026: no full date",
        "61 U/L on an unknown date: no full date",
        "62 furlongs on 01-Feb-2026: unit not usable",
        "pending on 01-Feb-2026: not a number",
        "no value on 01-Feb-2026: unit not usable",
    )


def test_the_time_of_day_places_results_of_one_date(build: Build) -> None:
    morning = replace(build.result("2026-03-01", "60"), taken=When.on(date(2026, 3, 1), time(9, 30)))
    points = trend_input(record(build, build.result("2026-03-01", "61"), morning), as_of=AS_OF).points
    assert [p.text for p in points] == ["61", "60"]
    assert points[1].x - points[0].x == pytest.approx(9.5 / 24)


@pytest.mark.parametrize(("span", "shown"), [(3, 1), (6, 2), (12, 3), (0, 5)])
def test_a_range_shows_only_its_months(build: Build, span: int, shown: int) -> None:
    series = trend_input(build.low(), as_of=AS_OF, span=span)
    assert len(series.shown) == shown
    assert len(series.points) == 5


def test_everything_shown_reaches_back_to_what_is_counted_from(build: Build) -> None:
    late = replace(build.operated(), results=(build.result("2026-03-12", "214"),))
    assert trend_input(late, as_of=AS_OF, pathway=SURGERY).start < date(2025, 11, 28)
    assert trend_input(late, as_of=AS_OF).start > date(2025, 11, 28)
    treated = replace(build.treated(), results=(build.result("2026-03-12", "98"),))
    assert trend_input(treated, as_of=AS_OF, pathway=AZATHIOPRINE).start < date(2025, 9, 3)


def test_a_record_without_results_still_has_a_range(build: Build) -> None:
    series = trend_input(record(build), as_of=AS_OF)
    assert series.start < date(2025, 9, 20) < AS_OF < series.end
    assert series.point_at(position(AS_OF)) is None


def test_other_analytes_have_no_thresholds_of_alp(build: Build) -> None:
    assert trend_input(build.low(), "ggt", as_of=AS_OF, pathway=LOW_ALP).thresholds == ()
    assert trend_input(build.low(), as_of=AS_OF, pathway=LOW_ALP).thresholds[0].value == 30


def test_fractures_and_operations_are_marked_and_the_counted_one_stands_out(build: Build) -> None:
    assert [m.label for m in trend_input(build.low(), as_of=AS_OF).markers] == ["02-Sep-2024  Wrist fracture"]
    (marker,) = trend_input(build.operated(), as_of=AS_OF, pathway=SURGERY).markers
    assert marker.counted


def test_too_many_happenings_leave_the_latest(build: Build) -> None:
    done = tuple(Procedure(str(n), f"Procedure {n}", performed=When.on(date(2026, 3, n))) for n in range(1, 8))
    full = replace(build.low(), procedures=done)
    assert [m.text for m in trend_input(full, as_of=AS_OF).markers] == [f"Procedure {n}" for n in (4, 5, 6, 7)]


def test_medicines_that_matter_come_first_and_the_rest_is_counted(build: Build) -> None:
    begun = When.parse("2026-02-01")
    extra = tuple(MedicineCourse(name, name, start=begun) for name in ("one", "two", "three"))
    old = MedicineCourse("old", "levothyroxine", start=When.parse("2015"))
    gone = MedicineCourse("gone", "unknown end", state="ended")
    past = MedicineCourse(
        "past", "long past", start=When.parse("2001-01-01"), end=When.parse("2001-02-01"), state="ended"
    )
    planned = MedicineCourse("planned", "denosumab", state="planned")
    full = replace(build.treated(), medicines=(*extra, old, gone, past, planned, *build.treated().medicines))
    series = trend_input(full, as_of=AS_OF)
    assert series.bars[0].text == "azathioprine"
    assert series.bars[0].leading
    assert (len(series.bars), series.more_bars) == (3, 2)


def test_keys_move_along_the_points_and_stop_at_the_ends(build: Build) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    first, last = series.points[0], series.points[-1]
    assert series.next_point(None, 1) == last
    assert series.next_point(first, -1) == first
    assert series.next_point(first, 1) == series.points[1]
    assert series.next_point(last, 1) == last
    assert trend_input(record(build), as_of=AS_OF).next_point(None, 1) is None


def test_the_pointer_snaps_to_the_nearest_result(build: Build) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    assert series.point_at(position(date(2025, 12, 1))) == series.points[3]


def test_numbers_keep_at_most_two_decimals() -> None:
    assert [short_number(Decimal(text)) for text in ("24", "0.50", "2.345", "33.33333")] == [
        "24",
        "0.50",
        "2.34",
        "33.33",
    ]
