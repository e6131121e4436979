"""Several trends on one time axis, changes beyond the limit, and what breaks a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from matplotlib.collections import LineCollection

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.plots import Theme, TrendSheet, hover_text, rows, summary, trend_figure, trend_sheet
from alpdesk.plots.figure import ends_of
from alpdesk.plots.words import changeovers
from tests.unit.plots.samples import Build

AS_OF = date(2026, 3, 20)
SURGERY = "raised_alp_post_back_surgery"


@pytest.fixture
def record(build: Build) -> Record:
    """ALP around an operation, once from another laboratory and once in another unit, and two Gamma-GT."""
    alp = list(build.operated().results)
    alp[3] = replace(alp[3], laboratory="Southgate")
    alp[5] = replace(alp[5], quantity=Quantity.parse("3.57 µkat/L"), limits=Limits())
    ggt = (("2025-12-22", "44"), ("2026-03-12", "30"), ("2026-03-15", "31"))
    others = tuple(
        Result(f"g{day}", "ggt", Quantity.parse(f"{value} U/L"), When.parse(day), laboratory="Northgate Pathology")
        for day, value in ggt
    )
    return replace(build.operated(), results=(*alp, *others))


@pytest.fixture
def sheet(record: Record) -> TrendSheet:
    """ALP above Gamma-GT."""
    return trend_sheet(record, ("alp", "ggt", "alp"), as_of=AS_OF, pathway=SURGERY)


def test_trends_share_the_time_axis_and_the_first_carries_the_windows(sheet: TrendSheet) -> None:
    alp, ggt = sheet.parts
    assert (alp.start, alp.end) == (ggt.start, ggt.end)
    assert alp.windows
    assert not ggt.windows
    assert alp.markers == ggt.markers


def test_the_focus_stops_once_a_day_and_reads_all_trends(sheet: TrendSheet) -> None:
    stops = sheet.stops
    assert len(stops) == 7
    last = sheet.next_point(None, 0)
    assert last is not None
    assert hover_text(sheet, last) == "15-Mar-2026\nGamma-GT: 31 U/L, not known"
    before = sheet.next_point(last, -1)
    assert before is not None
    told = hover_text(sheet, before).splitlines()
    assert told[0] == "12-Mar-2026"
    assert [line.partition(":")[0] for line in told[1:]] == ["Alkaline phosphatase", "Gamma-GT"]
    assert sheet.stop_of("g2026-03-12") is before
    assert sheet.stop_of("nothing") is None
    assert sheet.point_at(before.x + 0.2) is before
    assert TrendSheet((replace(sheet.first, points=()),)).next_point(None, 1) is None


def test_rows_of_several_trends_come_newest_first(sheet: TrendSheet) -> None:
    found = rows(sheet)
    assert [(row.date, row.analyte) for row in found[:3]] == [
        ("15-Mar-2026", "Gamma-GT"), ("12-Mar-2026", "Alkaline phosphatase"), ("12-Mar-2026", "Gamma-GT"),
    ]  # fmt: skip


def test_what_breaks_a_line_or_changes_its_unit_is_said(sheet: TrendSheet) -> None:
    assert [what for _, _, what in changeovers(sheet.first)] == [
        "other laboratory", "other laboratory", "other unit, converted",
    ]  # fmt: skip
    told = summary(sheet)
    assert "Line broken before 12-Jan-2026: the values are from different laboratories" in told
    assert "From 12-Mar-2026 reported in µkat/L instead of U/L, converted." in told
    assert "Changed beyond the change limit on 08-Dec-2025, 22-Dec-2025 and 12-Mar-2026." in told
    assert told.count("posterior lumbar fusion") == 1


def test_many_changes_name_the_latest(build: Build) -> None:
    days = [f"2025-{month:02d}-01" for month in range(1, 12)]
    results = tuple(build.result(day, "200" if number % 2 else "100") for number, day in enumerate(days))
    told = summary(trend_sheet(Record(build.patient(), results=results), ("alp",), as_of=AS_OF))
    assert "10 changes beyond the change limit, the latest on 01-Jun-2025" in told


def test_other_methods_are_named(build: Build) -> None:
    results = (build.result("2026-01-01", "90", method="PNPP"), build.result("2026-02-01", "95", method="other"))
    sheet = trend_sheet(Record(build.patient(), results=results), ("alp",), as_of=AS_OF)
    assert [what for _, _, what in changeovers(sheet.first)] == ["other method"]


@pytest.mark.parametrize("fit", [False, True])
def test_each_trend_has_axes_of_its_own_below_the_one_before(sheet: TrendSheet, theme: Theme, *, fit: bool) -> None:
    figure = trend_figure(sheet, theme, (8.0, 4.0), fit=fit, marked=True)
    figure.draw_without_rendering()
    upper, lower = (axes.get_position() for axes in figure.axes)
    assert upper.y0 > lower.y1
    assert (upper.x0, upper.x1) == (lower.x0, lower.x1)
    assert figure.axes[0].get_xlim() == figure.axes[1].get_xlim()
    said = [text.get_text() for axes in figure.axes for text in axes.texts]
    assert "Gamma-GT  U/L" in said
    assert said.count("today") == 1
    assert "other laboratory" in said
    assert bool(figure.axes[0].get_ylim()[0] > 0) is fit


def test_a_letter_draws_neither_arrows_nor_names_of_breaks(sheet: TrendSheet, theme: Theme) -> None:
    strokes = {}
    for marked in (False, True):
        axes = trend_figure(sheet.first, theme, (8.0, 2.5), marked=marked).axes[0]
        strokes[marked] = sum(isinstance(one, LineCollection) for one in axes.collections)
        assert ("other laboratory" in [text.get_text() for text in axes.texts]) is marked
    assert strokes[True] == strokes[False] + 1


def test_a_fitted_axis_shows_the_values_and_nothing_else(sheet: TrendSheet) -> None:
    assert ends_of(sheet.first)[0] == 0
    low, high = ends_of(sheet.first, fit=True)
    assert 0 < low < 84
    assert 214 < high < 300
    assert ends_of(replace(sheet.first, points=()), fit=True)[0] == 0
