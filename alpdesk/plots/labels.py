"""Where values and notes stand on a trend: clear of each other and, where they can, of points and lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from matplotlib.axes import Axes

from alpdesk.language import tr
from alpdesk.plots.lane import Ruler, shortened
from alpdesk.plots.lettering import MIDDLE, Weight, Words, text_width
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import Band, TrendInput, TrendPoint, position

NOTE, VALUE, LAST = 7.6, 8.8, 14.0
"""Type sizes in points at scale 1: notes, values, the last value."""
_MOST = 16
_LINES_OF = 60
Box = tuple[float, float, float, float]


class Labels:
    """The labels of one drawing; ``height`` points of plot stand for the values from ``floor`` to ``top``.

    They keep off each other (``taken``) and, where they can, off lines (``lines``); boxes are in points from the
    plot's corner.
    """

    def __init__(
        self, axes: Axes, series: TrendInput, theme: Theme, ruler: Ruler, extent: tuple[float, float, float]
    ) -> None:
        self.axes, self.series, self.theme, self.ruler = axes, series, theme, ruler
        self.height, self.floor, self.top = extent
        self.scale = ruler.scale
        self.taken: list[Box] = []
        self.lines: list[Box] = []

    def up(self, value: float) -> float:
        """Points above the axis."""
        return (value - self.floor) / (self.top - self.floor) * self.height

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Points from the corner of the plot, as data."""
        return self.ruler.days(x), self.floor + y / self.height * (self.top - self.floor)

    def spot(self, point: TrendPoint) -> tuple[float, float]:
        """Where a result lies, in points."""
        return self.ruler.points(point.x), self.up(point.y)

    def say(
        self,
        spot: tuple[float, float],
        text: str,
        size: float,
        weight: Weight = "regular",
        *,
        colour: str,
        align: str = "left",
    ) -> None:
        """Write a label, middle line at ``spot``."""
        place = self.at(spot[0], spot[1] - MIDDLE * size)
        transform = self.axes.transData
        self.axes.add_artist(Words(place, text, size, weight, color=colour, ha=align, zorder=4, transform=transform))

    def now(self, points: Sequence[TrendPoint]) -> None:
        """Name the as-of line at its foot: left of it, or where a result lies there, right of it or at its top."""
        size, at, gap = 7.0 * self.scale, self.ruler.points(self.ruler.now), 3 * self.scale
        wide, high, reach = text_width(self.series.now_label, size), 11 * self.scale, 6 * self.scale
        corners = [(x, y) for y in (0.0, self.height - high) for x in (at - gap - wide, at + gap)]
        boxes = [(x, y, x + wide, y + high) for x, y in corners if x >= 0 and x + wide <= self.ruler.width]
        results = [(x - reach, y - reach, x + reach, y + reach) for x, y in map(self.spot, points)]
        box = min(boxes or [(at - gap - wide, 0.0, at - gap, high)], key=lambda box: covers(box, results))
        self.say((box[0], box[1] + 6 * self.scale), self.series.now_label, size, colour=self.theme.text_muted)
        self.taken.append(box)

    def values(self, points: Sequence[TrendPoint]) -> None:
        """The last value large with its flag, the one before it in bold, and earlier ones where there is room."""
        self.lines = self._line_boxes(points)
        reach = 4 * self.scale
        spots = [self.spot(point) for point in points]
        self.taken += [(x - reach, y - reach, x + reach, y + reach) for x, y in spots]
        trusted = [p for p in reversed(points) if not p.suspect]
        suspect = [p for p in points if p.suspect]
        step = len(trusted) // _MOST + 1
        for back, point in enumerate([*trusted[:2], *trusted[2::step], *suspect[-3:]]):
            self._value(point, back if not point.suspect else len(points))

    def _value(self, point: TrendPoint, back: int) -> None:
        theme = self.theme
        weight: Weight = "bold" if back == 0 else "semibold" if back == 1 else "regular"
        size = (LAST if back == 0 else VALUE) * self.scale
        colour = {"L": theme.low, "H": theme.high}.get(point.letter, theme.text) if back <= 1 else theme.text_muted
        extra = point.letter if back == 0 else tr("suspect", "result") if point.suspect else ""
        text = f"{point.text} {extra}".rstrip()
        boxes = self._value_boxes(point, text_width(text, size, weight), size, 6 if back <= 1 else 2)
        box = min(boxes, key=lambda box: (self._clashes(box), boxes.index(box)))
        if back > 1 and covers(box, self.taken):
            return
        self.taken.append(box)
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        self.say(middle, text, size, weight, colour=colour, align="center")

    def _value_boxes(self, point: TrendPoint, wide: float, size: float, places: int) -> list[Box]:
        """Where a value may stand: above its point, below it, left of the as-of line, higher, well to the left."""
        x, y, rise, high = *self.spot(point), 6.5 * self.scale, size * 0.78
        middle = min(max(x, wide / 2), self.ruler.width - wide / 2)
        left = min(middle, self.ruler.points(self.ruler.now) - wide / 2 - 3)
        away = max(left - 1.5 * wide - LAST * self.scale, wide / 2)
        corners = (
            (middle, y + rise), (middle, y - rise - high), (left, y + rise), (left, y + 2 * rise),
            (away, y + rise), (away, y + 2 * rise),
        )  # fmt: skip
        return [(at - wide / 2 - 1, low, at + wide / 2 + 1, low + high) for at, low in corners[:places]]

    def notes(self) -> None:
        """Name each reference band that has room (the latest always) and each threshold."""
        size = NOTE * self.scale
        for number, band in enumerate(reversed(self.series.bands)):
            if not self._in_view(band):
                continue
            left, right = self.ruler.points(band.start), self.ruler.points(band.end)
            if number and text_width(band.label, size) + 8 > right - left:
                continue
            text = shortened(band.label, self.ruler.width - 8, size, "regular")
            left = min(left, right - text_width(text, size) - 8)
            self._note(text, (left + 4, right - 4), self._band_levels(band, size), self.theme.band_text)
        for line in self.series.thresholds:
            y = self.up(float(line.value))
            if not 0 <= y <= self.height:
                continue
            levels = (y - size * 0.75, y + size * 0.75)
            self._note(line.label, (4.0, self.ruler.width - 4), levels, self.theme.critical)

    def _in_view(self, band: Band) -> bool:
        """Whether any of a reference area lies on the plot: one fitted to the values may show none of it."""
        high = band.high is None or float(band.high) > self.floor
        return high and float(band.low or 0) < self.top

    def _band_levels(self, band: Band, size: float) -> tuple[float, ...]:
        """Heights for a band's name: inside along its edges, or above a band too thin to hold it."""
        low = max(self.up(float(band.low or 0)), 0.0)
        high = min(self.up(float(band.high)), self.height) if band.high is not None else self.height
        inside = (low + size * 0.75, high - size * 0.8, (low + high) / 2)
        return inside if high - low > 2 * size else (high + size * 0.8, low - size * 0.8)

    def beside(self, spot: tuple[float, float], text: str) -> None:
        """Put a note above or below a place of the course."""
        reach, size = text_width(text, NOTE * self.scale), NOTE * self.scale
        x = min(max(spot[0], reach / 2), self.ruler.width - reach / 2)
        levels = tuple(spot[1] + size * shift for shift in (1.7, -1.7, 3.2, -3.2))
        self._note(text, (x - reach * 0.8, x + reach * 0.8), levels, self.theme.text_muted)

    def _note(self, text: str, sides: tuple[float, float], levels: Sequence[float], colour: str) -> None:
        """Put a note at the best place: right end, before the as-of line, left end, middle, on each level in turn."""
        size = NOTE * self.scale
        wide = text_width(text, size)
        left, right = sides
        now = self.ruler.points(self.ruler.now) - wide - 4
        starts = (right - wide, *((now,) if left < now < right - wide else ()), left, (left + right - wide) / 2)
        boxes = [(x, y - size * 0.5, x + wide, y + size * 0.5) for y in levels for x in starts]
        best = min(boxes, key=lambda box: (self._clashes(box), boxes.index(box)))
        self.taken.append(best)
        self.say((best[0], (best[1] + best[3]) / 2), text, size, colour=colour)

    def _line_boxes(self, points: Sequence[TrendPoint]) -> list[Box]:
        """Small boxes along the course, and thin ones along upright lines and thresholds."""
        boxes: list[Box] = []
        for one, other in pairwise([self.spot(p) for p in points if not p.suspect][-_LINES_OF:]):
            steps = max(int(hypot(other[0] - one[0], other[1] - one[1]) / 6), 1)
            parts = [n / steps for n in range(steps + 1)]
            spots = [(one[0] + (other[0] - one[0]) * n, one[1] + (other[1] - one[1]) * n) for n in parts]
            boxes += [(x - 1, y - 1.5, x + 1, y + 1.5) for x, y in spots]
        uprights = [m.on for m in self.series.markers] + [b.start for b in self.series.bars if b.start]
        places = [self.ruler.points(x) for x in (*map(position, uprights), self.ruler.now)]
        levels = [y for line in self.series.thresholds if 0 <= (y := self.up(float(line.value))) <= self.height]
        boxes += [(x - 1, 0, x + 1, self.height) for x in places]
        return boxes + [(0, y - 2, self.ruler.width, y + 2) for y in levels]

    def _clashes(self, box: Box) -> int:
        """How badly a label there would sit: off the plot, over another label, over a line."""
        outside = 500 if box[1] < 0 or box[3] > self.height * 1.05 or box[0] < -1 else 0
        return outside + 20 * covers(box, self.taken) + covers(box, self.lines)


def covers(box: Box, others: Sequence[Box]) -> int:
    """How many of the others a box covers in part."""
    left, low, right, high = box
    return sum(1 for a, b, c, d in others if left < c and a < right and low < d and b < high)
