"""The focus line: it snaps to a result, follows pointer or keys, and redraws nothing but itself."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from alpdesk.plots.sheet import TrendSheet, sheet_of
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import TrendInput, TrendPoint


class Focus:
    """Shows one point of a drawn sheet at a time by blitting over a kept background.

    The canvas calls ``keep`` after each full draw; ``show`` then moves the line and blits.
    """

    def __init__(self, figure: Figure, shown: TrendInput | TrendSheet, theme: Theme) -> None:
        self.figure, self.sheet = figure, sheet_of(shown)
        self.point: TrendPoint | None = None
        self._marks = [_Mark(axes, theme) for axes in figure.axes]
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
        x, _ = self.figure.axes[0].transData.inverted().transform((x_pixel, 0.0))
        return self.sheet.point_at(float(x))

    def _draw(self) -> None:
        if self.point is not None:
            for mark, point in zip(self._marks, self.sheet.at(self.point), strict=True):
                mark.draw(self.point.x, point)


class _Mark:
    """Line and ring on the axes of one trend."""

    def __init__(self, axes: Axes, theme: Theme) -> None:
        self.axes = axes
        low, high = axes.get_ylim()
        (self.line,) = axes.plot([0, 0], [low, high], color=theme.accent, linewidth=1.2, animated=True, zorder=5)
        (self.ring,) = axes.plot(
            [0], [0], "o", markersize=12, markerfacecolor="none", markeredgecolor=theme.accent, animated=True, zorder=5
        )

    def draw(self, x: float, point: TrendPoint | None) -> None:
        """Draw the line at a moment, and the ring if there is a result."""
        self.line.set_xdata([x, x])
        self.axes.draw_artist(self.line)
        if point is not None:
            self.ring.set_data([point.x], [point.y])
            self.axes.draw_artist(self.ring)
