"""The trend: drawn in full beside empty axes of the same size."""

from __future__ import annotations

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from alpdesk.plots import Theme, trend_figure, trend_input
from alpdesk.settings import tokens
from tests.bench.measure import Line, cpu
from tests.bench.patient import AS_OF, RESULTS, record
from tests.bench.workshop import Workshop

SIZE = (8.6, 4.2)
"""Inches: the panel at 1366×768."""


def lines(_workshop: Workshop) -> list[Line]:
    """The trend built and painted anew, as when a range is chosen."""
    series = trend_input(record(), as_of=AS_OF, pathway="raised_alp_post_back_surgery")
    theme = Theme.of(tokens("light"))

    def trend() -> None:
        FigureCanvasAgg(trend_figure(series, theme, SIZE, marked=True)).draw()  # type: ignore[no-untyped-call]

    def axes() -> None:
        figure = Figure(figsize=SIZE, dpi=96)
        figure.add_subplot()
        FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]

    return [Line(f"trend, full redraw, {RESULTS} results", "empty matplotlib axes", 2.0, cpu(trend), cpu(axes))]
