"""The events lane above a trend: windows, happenings and courses of medicines, in rows that do not collide."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.transforms import (
    Affine2D,
    BboxTransformTo,
    ScaledTranslation,
    blended_transform_factory,
)

from alpdesk.plots.lettering import MIDDLE, Weight, Words, text_width
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import Bar, Marker, TrendInput, Window, WindowKind, position

ROW = 13.0
"""Height of one row in points, at scale 1."""
_SMALL = 7.6


@dataclass(frozen=True, slots=True)
class Ruler:
    """From days to points: ``left`` and ``right`` end the axis, ``width`` points long; ``now`` is the as-of line."""

    left: float
    right: float
    width: float
    scale: float
    now: float

    def points(self, x: float) -> float:
        """How far right of the left end a moment lies."""
        return (x - self.left) / (self.right - self.left) * self.width

    def days(self, points: float) -> float:
        """The moment so many points right of the left end."""
        return self.left + points / self.width * (self.right - self.left)

    def clipped(self, x: float) -> float:
        """The moment, or the nearer end of the axis."""
        return min(max(x, self.left), self.right)


@dataclass(frozen=True, slots=True)
class Lane:
    """What the lane holds, each in its row counted from the top."""

    windows: tuple[tuple[Window, str], ...]
    markers: tuple[tuple[int, Marker, str, float], ...]
    bars: tuple[tuple[int, Bar, str, float], ...]
    rows: int

    @property
    def height(self) -> float:
        """In points at scale 1."""
        return self.rows * ROW


def arrange(series: TrendInput, ruler: Ruler) -> Lane:
    """Give each thing a row and each label a side, so that none covers another or leaves the plot."""
    size = _SMALL * ruler.scale
    titled = _window_labels(series.windows, ruler, size)
    top = 1 if titled else 0
    marker_rows, markers = _marker_rows(series.markers, ruler, size)
    bar_rows, bars = _bar_rows(series.bars, ruler, size)
    return Lane(
        titled,
        tuple((top + row, marker, text, at) for row, marker, text, at in markers),
        tuple((top + marker_rows + row, bar, text, at) for row, bar, text, at in bars),
        top + marker_rows + bar_rows,
    )


def _window_labels(windows: tuple[Window, ...], ruler: Ruler, size: float) -> tuple[tuple[Window, str], ...]:
    """Each window with the longest of its labels that has room before the next window."""
    found: list[tuple[Window, str]] = []
    for number, window in enumerate(windows):
        start = ruler.points(ruler.clipped(position(window.start)))
        after = [later for later in windows[number + 1 :] if later.label]
        room = (ruler.points(ruler.clipped(position(after[0].start))) if after else ruler.width) - start - 5
        fitting = [text for text in (window.label, window.short) if text and text_width(text, size, "semibold") <= room]
        found.append((window, fitting[0] if fitting else ""))
    return tuple(found)


def _marker_rows(
    markers: tuple[Marker, ...], ruler: Ruler, size: float
) -> tuple[int, list[tuple[int, Marker, str, float]]]:
    rows: list[list[tuple[float, float]]] = []
    found = []
    for marker in markers:
        text = shortened(marker.label, ruler.width - 20 * ruler.scale, size, "semibold")
        wide = text_width(text, size, "semibold")
        at = ruler.points(position(marker.on))
        gap = 8 * ruler.scale
        left = at + gap if at + gap + wide <= ruler.width else max(0.0, at - gap - wide)
        row = _free_row(rows, min(at, left) - 6, max(at, left + wide) + 6)
        found.append((row, marker, text, ruler.days(left)))
    return len(rows), found


def _bar_rows(bars: tuple[Bar, ...], ruler: Ruler, size: float) -> tuple[int, list[tuple[int, Bar, str, float]]]:
    rows: list[list[tuple[float, float]]] = []
    found = []
    for bar in bars:
        start, end = bar_ends(bar, ruler)
        left, right = ruler.points(start), ruler.points(end)
        text = shortened(bar.text, ruler.width - 8, size, "medium")
        wide = text_width(text, size, "medium")
        if wide + 8 <= right - left:
            at = left + 4
        else:
            at = right + 4 if right + 4 + wide <= ruler.width else max(0.0, left - 4 - wide)
        row = _free_row(rows, min(left, at) - 4, max(right, at + wide) + 4)
        found.append((row, bar, text, ruler.days(at)))
    return len(rows), found


def bar_ends(bar: Bar, ruler: Ruler) -> tuple[float, float]:
    """Where a course begins and ends on the axis, cut at its ends; a running course reaches the as-of line."""
    start = position(bar.start) if bar.start else ruler.left
    end = position(bar.end) + 1 if bar.end else ruler.now
    return ruler.clipped(start), ruler.clipped(min(end, ruler.now))


def _free_row(rows: list[list[tuple[float, float]]], left: float, right: float) -> int:
    for number, taken in enumerate(rows):
        if all(right <= start or left >= end for start, end in taken):
            taken.append((left, right))
            return number
    rows.append([(left, right)])
    return len(rows) - 1


def shortened(text: str, room: float, size: float, weight: Weight) -> str:
    """The text, cut with “…” where it is wider than ``room`` points."""
    if text_width(text, size, weight) <= room:
        return text
    kept = text
    while kept and text_width(kept + "…", size, weight) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def draw_lane(axes: Axes, lane: Lane, theme: Theme, ruler: Ruler, top: float) -> None:
    """Draw the lane above the axes, ``top`` points below the figure's upper edge."""
    pen = _Pen(axes, theme, ruler, top)
    row_height, size, colours = ROW * ruler.scale, _SMALL * ruler.scale, window_colours(theme)
    for window, text in lane.windows:
        left, right = window_ends(window, ruler)
        pen.box(left, right, 1, row_height - 2, colours[window.kind][0])
        pen.say(left + ruler.days(3) - ruler.left, row_height / 2, text, size, "semibold", colours[window.kind][1])
    for row, marker, text, at in lane.markers:
        middle = (row + 0.5) * row_height
        pen.diamond(position(marker.on), middle)
        pen.say(at, middle, text, size, "semibold", theme.text)
    for row, bar, text, at in lane.bars:
        pen.bar(bar, row * row_height + 1.5, (row + 1) * row_height - 2)
        pen.say(at, (row + 0.5) * row_height, text, size, "medium", theme.drug)


class _Pen:
    """Draws in days across and points down from the lane's upper edge."""

    def __init__(self, axes: Axes, theme: Theme, ruler: Ruler, top: float) -> None:
        self.axes, self.theme, self.ruler = axes, theme, ruler
        figure = axes.figure
        down = Affine2D().scale(1.0, -1.0).translate(0.0, -top).scale(1 / 72)
        below = down + figure.dpi_scale_trans + ScaledTranslation(0.0, 1.0, BboxTransformTo(figure.bbox))
        self.transform = blended_transform_factory(axes.transData, below)

    def box(self, left: float, right: float, high: float, low: float, colour: str) -> None:
        """A filled box without an edge."""
        patch = Rectangle((left, high), right - left, low - high, facecolor=colour, linewidth=0, clip_on=False)
        patch.set_transform(self.transform)
        self.axes.add_artist(patch)

    def diamond(self, x: float, y: float) -> None:
        """The mark of a happening."""
        mark = Line2D([x], [y], marker="D", color=self.theme.event, markersize=5 * self.ruler.scale, clip_on=False)
        mark.set_transform(self.transform)
        self.axes.add_artist(mark)

    def bar(self, bar: Bar, high: float, low: float) -> None:
        """A course of a medicine: closed at an end that is known and in view, open otherwise."""
        left, right = bar_ends(bar, self.ruler)
        self.box(left, right, high, low, self.theme.drug_fill)
        sides = [[(left, high), (right, high)], [(left, low), (right, low)]]
        known = [(edge, day) for edge, day in ((left, bar.start), (right, bar.end)) if day]
        inside = [edge for edge, day in known if self.ruler.left <= position(day) <= self.ruler.right]
        sides += [[(edge, high), (edge, low)] for edge in inside]
        edges = LineCollection(sides, colors=self.theme.drug, linewidths=0.8, clip_on=False)
        edges.set_transform(self.transform)
        self.axes.add_artist(edges)

    def say(self, x: float, y: float, text: str, size: float, weight: Weight, colour: str) -> None:
        """A label, its middle line at ``y``."""
        if text:
            place = (x, y + MIDDLE * size)
            self.axes.add_artist(Words(place, text, size, weight, color=colour, transform=self.transform))


def window_ends(window: Window, ruler: Ruler) -> tuple[float, float]:
    """Where a window begins and ends on the axis; neighbours keep a sliver between them."""
    sliver = ruler.days(0.5) - ruler.left
    return ruler.clipped(position(window.start) + sliver), ruler.clipped(position(window.end) + 1 - sliver)


def window_colours(theme: Theme) -> dict[WindowKind, tuple[str, str]]:
    """Fill and label colour of each kind of window."""
    return {
        "neutral": (theme.window_neutral, theme.text_muted),
        "watch": (theme.window_watch, theme.watch_text),
        "danger": (theme.window_danger, theme.critical),
    }
