"""The drawn trend: shapes tell what colours tell, nothing is joined that cannot be compared, labels stay apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import MedicineCourse, Procedure, Record
from alpdesk.plots import Theme, TrendInput, trend_figure, trend_input
from alpdesk.plots.figure import LEFT, thinned, top_of
from alpdesk.plots.lane import Ruler, arrange, shortened
from alpdesk.plots.lettering import lettering, text_width
from alpdesk.plots.values import Bar, Marker, position
from alpdesk.plots.windows import AZATHIOPRINE, LOW_ALP, SURGERY
from tests.unit.plots.samples import Build

AS_OF = date(2026, 3, 20)
SIZE = (10.0, 2.75)


def drawn(series: TrendInput, theme: Theme, size: tuple[float, float] = SIZE) -> Figure:
    figure = trend_figure(series, theme, size)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    return figure


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def marks(figure: Figure) -> set[tuple[object, str, int]]:
    lines = [line for line in figure.axes[0].lines if line.get_marker() not in {"None", "D"}]
    return {
        (line.get_marker(), str(line.get_markerfacecolor()), len(np.atleast_1d(line.get_xdata()))) for line in lines
    }


def test_points_change_shape_by_flag(build: Build, theme: Theme) -> None:
    rows = [build.result("2026-01-01", "24"), build.result("2026-01-10", "60"), build.result("2026-01-20", "160")]
    hollow = build.result("2026-01-25", "60", high="")
    suspect = build.result("2026-02-01", "20", suspect="old sample")
    censored = [build.result("2026-02-10", "<20"), build.result("2026-02-20", ">1500")]
    series = trend_input(Record(build.patient(), results=(*rows, hollow, suspect, *censored)), as_of=AS_OF)
    assert marks(drawn(series, theme)) == {
        ("v", theme.low, 1), ("o", theme.line, 1), ("^", theme.high, 1), ("o", theme.card, 1), ("X", theme.card, 1),
        ("v", theme.card, 1), ("^", theme.card, 1),
    }  # fmt: skip


def test_the_last_value_is_large_with_its_flag_and_earlier_ones_are_printed(build: Build, theme: Theme) -> None:
    figure = drawn(trend_input(build.low(), as_of=AS_OF, pathway=LOW_ALP), theme)
    said = words(figure)
    assert {"24 L", "26", "27", "31", "33"} <= set(said)
    sizes = {text.get_text(): text.get_fontsize() for text in figure.axes[0].texts}
    assert float(sizes["24 L"]) > float(sizes["26"])


def test_reference_threshold_operation_windows_and_medicine_are_named(build: Build, theme: Theme) -> None:
    said = words(drawn(trend_input(build.operated(), as_of=AS_OF, pathway=SURGERY), theme))
    assert "28-Nov-2025  L4–L5 posterior lumbar fusion" in said
    assert {"6–12 wk should be falling", "Over 3 months: red flag if raised", "flucloxacillin", "today"} <= set(said)
    assert "Reference 30–130 U/L, as printed by Northgate Pathology" in said
    assert "Pathway threshold 30 U/L" in words(drawn(trend_input(build.low(), as_of=AS_OF, pathway=LOW_ALP), theme))


def test_dates_are_full_and_never_slanted(build: Build, theme: Theme) -> None:
    figure = drawn(trend_input(build.treated(), as_of=AS_OF, pathway=AZATHIOPRINE), theme)
    assert "01-Dec-2025" in words(figure)
    assert {text.get_rotation() for text in figure.axes[0].texts} == {0.0}


def test_the_line_is_broken_where_laboratories_differ(build: Build, theme: Theme) -> None:
    rows = (build.result("2026-01-01", "60", laboratory="A"), build.result("2026-02-01", "90", laboratory="B"))
    series = trend_input(Record(build.patient(), results=rows), as_of=AS_OF)
    axes = drawn(series, theme).axes[0]
    (line,) = [one for one in axes.lines if one.get_marker() == "None"]
    assert np.isnan(np.asarray(line.get_ydata(), dtype=float)).sum() == 1
    strokes = [c for c in axes.collections if isinstance(c, LineCollection) and len(c.get_paths()) == 2]
    assert any(to_hex(np.asarray(c.get_edgecolor())[0]) == theme.text_muted for c in strokes)


def test_a_break_outside_the_range_is_not_marked(build: Build, theme: Theme) -> None:
    rows = (build.result("2025-01-01", "60", laboratory="A"), build.result("2025-02-01", "90", laboratory="B"))
    series = trend_input(Record(build.patient(), results=rows), as_of=AS_OF, span=3)
    assert not marks(drawn(series, theme))


def test_the_axis_begins_at_zero_and_holds_the_whole_reference_interval(build: Build, theme: Theme) -> None:
    figure = drawn(trend_input(build.low(), as_of=AS_OF), theme)
    low, high = figure.axes[0].get_ylim()
    assert low == 0
    assert high >= 130
    assert top_of(trend_input(Record(build.patient()), as_of=AS_OF)) == 1.0


def test_text_from_outside_is_never_mathematics(build: Build, theme: Theme) -> None:
    odd = replace(
        build.operated(), procedures=(Procedure("o", r"Fusion $\badcmd$ L4/5", performed=When.parse("2025-12-01")),)
    )
    assert any(r"$\badcmd$" in text for text in words(drawn(trend_input(odd, as_of=AS_OF, pathway=SURGERY), theme)))


def test_other_scripts_are_drawn_and_absent_characters_seen(build: Build, theme: Theme) -> None:
    odd = replace(
        build.low(), medicines=(MedicineCourse("m", "维生素 فيتامين \U0001f480", start=When.parse("2025-12-01")),)
    )
    assert "维生素 فيتامين �" in words(drawn(trend_input(odd, as_of=AS_OF), theme))
    assert lettering("plain", 9.0)[1].get_file()
    assert text_width("维", 9.0) == text_width("W", 9.0)


def test_the_plot_keeps_its_margins_when_the_figure_is_resized(build: Build, theme: Theme) -> None:
    figure = drawn(trend_input(build.low(), as_of=AS_OF), theme)
    figure.set_size_inches(6, 3)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    assert figure.axes[0].get_window_extent().x0 == pytest.approx(LEFT * figure.dpi / 72)


@pytest.mark.parametrize("size", [(3.0, 1.2), (5.0, 2.0), (16.0, 4.0)])
def test_any_size_is_drawn(build: Build, theme: Theme, size: tuple[float, float]) -> None:
    for pathway, made in ((LOW_ALP, build.low()), (SURGERY, build.operated()), (AZATHIOPRINE, build.treated())):
        assert "today" in words(drawn(trend_input(made, as_of=AS_OF, pathway=pathway), theme, size))


@pytest.mark.parametrize("size", [(5.0, 2.0), SIZE, (16.0, 4.0)])
def test_the_name_of_the_as_of_line_stands_clear_of_a_result_beside_it(
    build: Build, theme: Theme, size: tuple[float, float]
) -> None:
    series = trend_input(build.low(), as_of=AS_OF, pathway=LOW_ALP)
    figure = drawn(series, theme, size)
    (name,) = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text() == "today"]
    last = series.points[-1]
    x, y = figure.axes[0].transData.transform((last.x, last.y))
    reach = 5 * figure.dpi / 72
    beside = name.x1 < x - reach or name.x0 > x + reach
    assert beside or name.y0 > y + reach or name.y1 < y - reach


def test_value_labels_do_not_cover_each_other(build: Build, theme: Theme) -> None:
    days = [date(2025, 1, 1) + timedelta(days=2 * n) for n in range(200)]
    rows = tuple(build.result(day.isoformat(), str(60 + n % 50)) for n, day in enumerate(days))
    figure = drawn(trend_input(Record(build.patient(), results=rows), as_of=AS_OF), theme)
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text().isdigit()]
    inside = [box for box in boxes if box.x0 > LEFT * figure.dpi / 72]
    assert 2 <= len(inside) <= 20
    assert not any(a.overlaps(b) for n, a in enumerate(inside) for b in inside[:n])


def test_many_points_are_thinned_to_the_extremes_of_each_stretch(build: Build) -> None:
    days = [date(2000, 1, 1) + timedelta(days=n) for n in range(3000)]
    rows = tuple(build.result(day.isoformat(), str(500 if n == 1234 else 60 + n % 7)) for n, day in enumerate(days))
    points = trend_input(Record(build.patient(), results=rows), as_of=AS_OF).points
    kept = thinned(points, 2000)
    assert len(kept) <= 2002
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert points[1234] in kept
    assert thinned(points[:5], 2000) == points[:5]


def test_only_the_latest_band_is_named_when_an_earlier_one_has_no_room(build: Build, theme: Theme) -> None:
    rows = (
        build.result("2026-02-27", "60"),
        build.result("2026-02-28", "60", high="120"),
        build.result("2026-03-01", "60"),
    )
    said = words(drawn(trend_input(Record(build.patient(), results=rows), as_of=AS_OF, span=12), theme))
    assert sum("30–120" in text for text in said) == 0
    assert sum("30–130" in text for text in said) == 2


def test_lane_labels_turn_left_at_the_right_edge_and_share_rows_without_touching(build: Build) -> None:
    series = replace(
        trend_input(build.low(), as_of=AS_OF),
        markers=(
            Marker(date(2024, 1, 1), "early"),
            Marker(date(2026, 3, 19), "a late happening with a long name " * 4),
        ),
        bars=(
            Bar("a short course at the right edge", date(2026, 3, 10), date(2026, 3, 12)),
            Bar("another one", None, date(2026, 3, 1)),
            Bar("brief", date(2024, 1, 1), date(2024, 1, 3)),
            Bar("next", date(2024, 1, 20), date(2024, 1, 22)),
        ),
        windows=(),
    )
    ruler = Ruler(position(series.start), position(series.end), 500.0, 1.0, position(AS_OF) + 1)
    lane = arrange(series, ruler)
    assert [row for row, *_ in lane.markers] == [0, 1]
    assert lane.markers[1][2].endswith("…")
    assert lane.markers[1][3] < position(date(2026, 3, 19))
    assert len({row for row, *_ in lane.bars}) == 3
    assert all(ruler.points(at) >= -1e-6 for *_, at in lane.bars)


def test_a_label_is_shortened_to_its_room() -> None:
    assert shortened("short", 200, 8, "regular") == "short"
    assert shortened("much too long for this", 40, 8, "regular").endswith("…")
    assert shortened("W", 0.5, 8, "regular") == "…"


def test_the_lane_lies_above_the_plot_and_clips_to_its_range(build: Build, theme: Theme) -> None:
    figure = drawn(trend_input(build.treated(), as_of=AS_OF, pathway=AZATHIOPRINE, span=3), theme)
    axes = figure.axes[0]
    (name,) = [text for text in axes.texts if text.get_text() == "azathioprine"]
    assert name.get_window_extent().y0 > axes.get_window_extent().y1
    assert all(isinstance(line, Line2D) for line in axes.lines)
