"""The focus line: it snaps to a result, follows pointer or keys, and redraws nothing but itself."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from alpdesk.plots.theme import Theme
from alpdesk.plots.values import TrendInput, TrendPoint


class Focus:
    """Shows one point of a drawn trend at a time by blitting over a kept background.

    The canvas calls ``keep`` after each full draw; ``show`` then moves the line and blits.
    """

    def __init__(self, figure: Figure, series: TrendInput, theme: Theme) -> None:
        self.figure, self.series = figure, series
        self.point: TrendPoint | None = None
        self.axes: Axes = figure.axes[0]
        low, high = self.axes.get_ylim()
        (self.line,) = self.axes.plot([0, 0], [low, high], color=theme.accent, linewidth=1.2, animated=True, zorder=5)
        (self.ring,) = self.axes.plot(
            [0], [0], "o", markersize=12, markerfacecolor="none", markeredgecolor=theme.accent, animated=True, zorder=5
        )
        self._ground: object = None

    def keep(self, canvas: FigureCanvasAgg) -> None:
        """Keep the drawn figure as the ground, then show the point in focus again."""
        self._ground = canvas.copy_from_bbox(self.figure.bbox)  # type: ignore[no-untyped-call]
        self._draw()

    def show(self, canvas: FigureCanvasAgg, point: TrendPoint | None) -> None:
        """Move to a point, or away with None; without a kept ground it waits for the next full draw."""
        self.point = point
        if self._ground is not None:
            canvas.restore_region(self._ground)  # type: ignore[no-untyped-call]
            self._draw()
            canvas.blit(self.figure.bbox)

    def nearest(self, x_pixel: float) -> TrendPoint | None:
        """The point nearest to a pixel, counted from the left of the figure."""
        x, _ = self.axes.transData.inverted().transform((x_pixel, 0.0))
        return self.series.point_at(float(x))

    def _draw(self) -> None:
        if self.point is not None:
            self.line.set_xdata([self.point.x, self.point.x])
            self.ring.set_data([self.point.x], [self.point.y])
            self.axes.draw_artist(self.line)
            self.axes.draw_artist(self.ring)
