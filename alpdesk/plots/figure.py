"""Draw a trend: the one figure that the screen hosts and the letter prints as vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import nan

from matplotlib.axes import Axes
from matplotlib.axes._base import _AxesBase
from matplotlib.backend_bases import RendererBase
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FixedLocator, NullFormatter
from matplotlib.transforms import Bbox

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import number_text
from alpdesk.plots.axis import date_ticks, round_up, value_ticks
from alpdesk.plots.labels import Labels
from alpdesk.plots.lane import Ruler, arrange, draw_lane, window_colours, window_ends
from alpdesk.plots.lettering import text_width
from alpdesk.plots.sheet import TrendSheet, sheet_of
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import TrendInput, TrendPoint, position
from alpdesk.plots.words import changeovers

LEFT, RIGHT, BOTTOM, TOP = 34.0, 10.0, 21.0, 4.0
"""Margins in points at scale 1."""
TICK = 8.4
HEAD, NAME = 16.0, 9.0
"""Height of the line above each of several trends, and the size of its type, in points at scale 1."""
MOST_BREAKS = 3
"""So many breaks of a line are named beside it, the latest; all are marked, and all are told in words."""
MOST_POINTS = 2000
"""More results than these are thinned to the lowest and highest of each stretch before they are drawn."""
Line = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Place:
    """Keeps axes at fixed margins, in points, however the figure is resized; ``number`` of ``many``, from the top."""

    sides: tuple[float, float]
    bottom: float
    top: float
    head: float = 0.0
    number: int = 0
    many: int = 1

    def low_and_high(self, high: float) -> tuple[float, float]:
        """Both ends of the axes above the foot of a figure ``high`` points high."""
        slot = (high - self.top - self.bottom) / self.many
        low = self.bottom + slot * (self.many - 1 - self.number)
        return low, max(low + slot - self.head, low + 1)

    def __call__(self, axes: _AxesBase, _renderer: RendererBase) -> Bbox:
        """The axes' box as fractions of the figure."""
        wide, high = (float(inches) * 72 for inches in axes.get_figure(root=True).get_size_inches())  # type: ignore[union-attr]
        foot, head = self.low_and_high(high)
        return Bbox.from_extents(self.sides[0] / wide, foot / high, 1 - self.sides[1] / wide, head / high)


def trend_figure(
    shown: TrendInput | TrendSheet,
    theme: Theme,
    size: tuple[float, float],
    *,
    dpi: float = 96.0,
    scale: float = 1.0,
    fit: bool = False,
    marked: bool = False,
) -> Figure:
    """One trend, or several below each other on one time axis, as a figure of ``size`` inches.

    ``scale`` enlarges or reduces type and marks. ``fit`` ends the value axes where the values end, instead of showing
    the whole reference. ``marked`` adds an arrow to each change beyond the change limit and names what broke a line.
    The margins keep their size when the figure is resized; draw it anew to arrange the labels for the new size.
    """
    parts = sheet_of(shown).parts
    figure = Figure(figsize=size, dpi=dpi, facecolor=theme.card)
    wide, high = (inches * 72 for inches in size)
    width, first = max(wide - (LEFT + RIGHT) * scale, 40.0), parts[0]
    ruler = Ruler(position(first.start), position(first.end), width, scale, position(first.as_of) + 1)
    lane = arrange(first, ruler)
    above = TOP * scale + lane.height * scale + 4
    head = HEAD * scale if len(parts) > 1 else 0.0
    for number, series in enumerate(parts):
        place = _Place((LEFT * scale, RIGHT * scale), BOTTOM * scale, above, head, number, len(parts))
        low, end = place.low_and_high(high)
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0), facecolor=theme.card, label=str(number))
        axes.set_axes_locator(place)
        labels = Labels(axes, series, theme, ruler, (max(end - low, 30.0), *ends_of(series, fit=fit)))
        _Trend(axes, series, theme, labels, marked=marked).draw(named=bool(head), dated=number == len(parts) - 1)
    draw_lane(figure.axes[0], lane, theme, ruler, TOP * scale)
    return figure


def ends_of(series: TrendInput, *, fit: bool = False) -> tuple[float, float]:
    """Both ends of the value axis: from zero to above all values and limits, or fitted to the values shown."""
    values = [point.y for point in series.shown]
    if not fit or not values:
        return 0.0, top_of(series)
    low, high = min(values), max(values)
    room = max((high - low) * 0.2, high * 0.04, 0.01)
    return max(low - room, 0.0), high + 2.2 * room


def top_of(series: TrendInput) -> float:
    """The upper end of the value axis: every value, limit and threshold, with room above for the last value."""
    values = [p.y * 1.18 for p in series.shown]
    limits = [float(b.high) * 1.1 for b in series.bands if b.high is not None]
    lines = [float(t.value) * 1.1 for t in series.thresholds]
    return round_up(max([*values, *limits, *lines, 1.0]))


class _Trend:
    """One drawing of one trend."""

    def __init__(self, axes: Axes, series: TrendInput, theme: Theme, labels: Labels, *, marked: bool) -> None:
        self.axes, self.series, self.theme, self.labels, self.marked = axes, series, theme, labels, marked
        self.ruler, self.scale = labels.ruler, labels.scale
        self.points = thinned(series.shown, MOST_POINTS)

    def draw(self, *, named: bool, dated: bool) -> None:
        """Everything, from the ground up; ``named`` writes the analyte above it, ``dated`` the days below."""
        self._ground()
        self._ticks(dated=dated)
        self._bands()
        self._lines()
        self._course()
        self._marks()
        if named:
            self._name()
        if dated:
            self.labels.now(self.points)
        self.labels.values(self.points)
        self.labels.notes()

    def _name(self) -> None:
        """Analyte and unit above the plot, at its left end."""
        unit = f"  {self.series.unit}" if self.series.unit not in {"", "1"} else ""
        spot = ((6 - LEFT) * self.scale, self.labels.height + HEAD * self.scale * 0.5)
        self.labels.say(spot, f"{self.series.title}{unit}", NAME * self.scale, "semibold", colour=self.theme.text)

    def _ground(self) -> None:
        self.axes.set_xlim(self.ruler.left, self.ruler.right)
        self.axes.set_ylim(self.labels.floor, self.labels.top)
        for side in self.axes.spines.values():
            side.set_visible(False)
        colours = window_colours(self.theme)
        for window in self.series.windows:
            left, right = window_ends(window, self.ruler)
            self.axes.axvspan(left, right, color=colours[window.kind][0], linewidth=0, zorder=0.5)

    def _ticks(self, *, dated: bool) -> None:
        """Light grid at round days and values; the names of days never slant."""
        labels, size, muted = self.labels, TICK * self.scale, self.theme.text_muted
        days = date_ticks(self.series.start, self.series.end, max(int(self.ruler.width / (72 * self.scale)), 1))
        heights = value_ticks(labels.top, labels.height / (24 * self.scale), labels.floor)
        lines: list[Line] = [[(position(day), labels.floor), (position(day), labels.top)] for day in days]
        lines += [[(self.ruler.left, y), (self.ruler.right, y)] for y in heights]
        self._strokes(lines, self.theme.grid, 0.7, 0.7)
        for axis in (self.axes.xaxis, self.axes.yaxis):
            axis.set_major_locator(FixedLocator([]))
            axis.set_major_formatter(NullFormatter())
        for day in days if dated else ():
            text, x = format_date(day), self.ruler.points(position(day))
            if x + text_width(text, size) / 2 <= self.ruler.width + RIGHT * self.scale:
                labels.say((x, -12 * self.scale), text, size, colour=muted, align="center")
        for y in heights:
            text = number_text(Decimal(f"{y:g}"))
            labels.say((-6 * self.scale, labels.up(y)), text, size, colour=muted, align="right")

    def _strokes(self, lines: Sequence[Line], colour: str, width: float, order: float, dashes: float = 0.0) -> None:
        """Straight lines of one look; ``dashes`` is the length of a stroke in line widths, 0 for solid lines."""
        if not lines:
            return
        style = (0.0, (dashes, dashes * 0.75 + 1)) if dashes else "solid"
        strokes = LineCollection(lines, colors=colour, linewidths=width, linestyles=style, zorder=order)
        self.axes.add_collection(strokes, autolim=False)

    def _bands(self) -> None:
        """The reference interval as one pale area, with an edge on each side that is known."""
        faces: list[Line] = []
        edges: list[Line] = []
        for band in self.series.bands:
            low = float(band.low) if band.low is not None else 0.0
            high = float(band.high) if band.high is not None else self.labels.top
            faces.append([(band.start, low), (band.end, low), (band.end, high), (band.start, high)])
            known = [float(side) for side in (band.low, band.high) if side is not None]
            edges += [[(band.start, side), (band.end, side)] for side in known]
        area = PolyCollection(faces, facecolors=self.theme.band, linewidths=0, alpha=0.86, zorder=0.6)
        self.axes.add_collection(area, autolim=False)
        self._strokes(edges, self.theme.band_edge, 0.8, 0.8)

    def _lines(self) -> None:
        """Thresholds, happenings, first days of medicines, and the as-of line."""
        theme, foot, top = self.theme, self.labels.floor, self.labels.top
        levels = [float(line.value) for line in self.series.thresholds]
        self._strokes([[(self.ruler.left, y), (self.ruler.right, y)] for y in levels], theme.critical, 1.1, 2.0, 6)
        for marker in self.series.markers:
            x = position(marker.on)
            self._strokes([[(x, foot), (x, top)]], theme.event, 1.5 if marker.counted else 1.0, 2.1)
        starts = [position(b.start) for b in self.series.bars if b.start and b.start >= self.series.start]
        self._strokes([[(x, foot), (x, top)] for x in starts], theme.drug, 1.0, 2.0, 3)
        self._strokes([[(self.ruler.now, foot), (self.ruler.now, top)]], theme.today, 1.0, 2.0, 1.5)

    def _course(self) -> None:
        """Straight lines: solid where comparable, dotted beside a comparator, none where the method changed."""
        solid: Line = []
        dotted: list[Line] = []
        breaks: list[Line] = []
        arrows: list[Line] = []
        before: TrendPoint | None = None
        for point in (p for p in thinned(self.series.points, MOST_POINTS) if not p.suspect):
            if before is not None and point.join in {"open", "broken"}:
                solid.append((point.x, nan))
                if point.join == "open":
                    dotted.append([(before.x, before.y), (point.x, point.y)])
                else:
                    breaks += self._break_marks(before, point)
            if self.marked and before is not None and point.beyond:
                arrows += self._arrow(before, point)
            solid.append((point.x, point.y))
            before = point
        line = Line2D([x for x, _ in solid], [y for _, y in solid], color=self.theme.line, linewidth=2.0 * self.scale)
        line.set(zorder=2.4, solid_joinstyle="round")
        self.axes.add_line(line)
        self._strokes(dotted, self.theme.line, 1.4 * self.scale, 2.4, 1)
        self._strokes(breaks, self.theme.text_muted, 1.1 * self.scale, 2.5)
        if self.marked:
            self._strokes(arrows, self.theme.text, 1.3 * self.scale, 2.6)
            self._name_breaks()

    def _break_marks(self, before: TrendPoint, after: TrendPoint) -> list[Line]:
        """Two slanted strokes half-way, where values cannot be compared."""
        (x1, y1), (x2, y2) = self.labels.spot(before), self.labels.spot(after)
        x, y, reach = (x1 + x2) / 2, (y1 + y2) / 2, 4 * self.scale
        if not 0 <= x <= self.ruler.width:
            return []
        at, shifts = self.labels.at, (-1.6 * self.scale, 1.6 * self.scale)
        return [[at(x + s - reach / 3, y - reach), at(x + s + reach / 3, y + reach)] for s in shifts]

    def _arrow(self, before: TrendPoint, after: TrendPoint) -> list[Line]:
        """A small arrow over the middle of a change beyond the change limit, up or down as the value went."""
        (x1, y1), (x2, y2) = self.labels.spot(before), self.labels.spot(after)
        x, y, barb, reach = (x1 + x2) / 2, (y1 + y2) / 2 + 10 * self.scale, 2.6 * self.scale, 4.2 * self.scale
        if not 0 <= x <= self.ruler.width:
            return []
        at, tip = self.labels.at, reach if y2 > y1 else -reach
        back = tip - (barb if tip > 0 else -barb)
        self.labels.taken.append((x - barb, y - reach, x + barb, y + reach))
        head = [at(x - barb, y + back), at(x, y + tip), at(x + barb, y + back)]
        return [[at(x, y - tip), at(x, y + tip)], head]

    def _name_breaks(self) -> None:
        """Say beside the latest breaks what changed there."""
        for before, after, what in changeovers(self.series)[-MOST_BREAKS:]:
            (x1, y1), (x2, y2) = self.labels.spot(before), self.labels.spot(after)
            if 0 <= (x1 + x2) / 2 <= self.ruler.width:
                self.labels.beside(((x1 + x2) / 2, (y1 + y2) / 2), what)

    def _marks(self) -> None:
        """Shape by flag, never colour alone: ● in limits, ▲ high, ▼ low, hollow where limits or value are not exact."""
        kinds: dict[tuple[str, str, str], list[TrendPoint]] = {}
        for point in self.points:
            kinds.setdefault(self._mark(point), []).append(point)
        for (shape, face, edge), points in kinds.items():
            (marks,) = self.axes.plot([p.x for p in points], [p.y for p in points], shape, zorder=3, clip_on=False)
            marks.set(
                markersize=(7.4 if shape != "o" else 6.6) * self.scale, markerfacecolor=face, markeredgecolor=edge
            )
            marks.set_markeredgewidth((0.9 if face != self.theme.card else 1.4) * self.scale)

    def _mark(self, point: TrendPoint) -> tuple[str, str, str]:
        """Shape, fill and edge of one point."""
        theme = self.theme
        colour = {"low": theme.low, "high": theme.high}.get(point.flag, theme.line)
        if point.suspect:
            return "X", theme.card, theme.text_muted
        if point.comparator:
            return ("v" if "<" in point.comparator else "^"), theme.card, colour
        if point.flag == "unknown":
            return "o", theme.card, colour
        return {"low": "v", "high": "^"}.get(point.flag, "o"), colour, theme.card


def thinned(points: Sequence[TrendPoint], most: int) -> tuple[TrendPoint, ...]:
    """The points, or where there are more than ``most`` the lowest and highest of each stretch, ends kept."""
    if len(points) <= most:
        return tuple(points)
    width = -(-2 * len(points) // most)
    kept: set[int] = {0, len(points) - 1}
    for start in range(0, len(points), width):
        stretch = sorted(range(start, min(start + width, len(points))), key=lambda n: points[n].y)
        kept |= {stretch[0], stretch[-1]}
    return tuple(points[number] for number in sorted(kept))
