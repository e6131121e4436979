"""The focus line: it snaps to results, moves without a redraw, and waits for the first drawing."""

from __future__ import annotations

from datetime import date

from matplotlib.backends.backend_agg import FigureCanvasAgg

from alpdesk.plots import Theme, trend_figure, trend_input
from alpdesk.plots.focus import Focus
from tests.unit.plots.samples import Build


class Canvas(FigureCanvasAgg):
    """A screen canvas without a screen."""

    def blit(self, bbox: object = None) -> None:
        """Nothing to copy to."""

    def pixels(self) -> bytes:
        """What is drawn."""
        return bytes(self.buffer_rgba())  # type: ignore[no-untyped-call]


def test_the_focus_line_is_drawn_and_taken_away_without_a_redraw(build: Build, theme: Theme) -> None:
    series = trend_input(build.low(), as_of=date(2026, 3, 20))
    figure = trend_figure(series, theme, (8.0, 2.5))
    canvas = Canvas(figure)
    focus = Focus(figure, series, theme)
    focus.show(canvas, series.points[1])
    canvas.draw()  # type: ignore[no-untyped-call]
    plain = canvas.pixels()
    focus.keep(canvas)
    assert canvas.pixels() != plain
    focus.show(canvas, None)
    assert canvas.pixels() == plain


def test_the_nearest_result_is_found_from_a_pixel(build: Build, theme: Theme) -> None:
    series = trend_input(build.low(), as_of=date(2026, 3, 20))
    figure = trend_figure(series, theme, (8.0, 2.5))
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    focus = Focus(figure, series, theme)
    x, _ = figure.axes[0].transData.transform((series.points[2].x, 0))
    assert focus.nearest(float(x) + 3) == series.points[2]
