"""Where everything on the map of a pathway stands: boxes with their lines of text, marks, and the edges between them.

Lengths are in the unit of the text size given: pixels on the screen, points on paper. The origin is the upper left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from alpdesk.language import plural, tr
from alpdesk.pathways.chart import Chart, ChartStep, ChartWay
from alpdesk.pathways.chart_looks import Look, Stroke, key

Kind = Literal["step", "way", "end", "key"]
Measure = Callable[[str, float, bool], float]
"""The width of a text at a size, semi-bold or not."""
SMALL = 0.92
"""Size of the smaller lines, as a part of the text size."""
BESIDE_FROM = 25.0
"""Width, in text sizes, from which exits stand beside their step; below it they are lines inside its box."""
PAD, GAP, BETWEEN, MARK, LEADING, ASCENT = 0.65, 1.45, 0.55, 1.45, 1.3, 1.02
_WAY_MARKS: Mapping[Look, Look] = {"exit": "ahead", "taken": "done", "shut": "closed"}
_BLANKS = re.compile(r"[ \t\r\n]+")
_TRUNK, _TRUNK_FULL, _RAIL, _EDGE, _BORDER, _SPACE = 0.48, 0.4, 2.0, 0.6, 0.45, 0.4


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text: where it begins on its base line, its size, and whether it is semi-bold."""

    text: str
    x: float
    y: float
    size: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """One box; ``step`` and ``ways`` are places in the chart (a step of -1 for the end and the key).

    ``name`` and ``about`` are what is said of it; ``mark`` is the middle of its mark, None where it has none.
    """

    kind: Kind
    look: Look
    x: float
    y: float
    width: float
    height: float
    words: tuple[Words, ...]
    mark: tuple[float, float] | None = None
    mark_look: Look = "key"
    step: int = -1
    ways: tuple[int, ...] = ()
    name: str = ""
    about: str = ""

    @property
    def right(self) -> float:
        """Its right border."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower border."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Edge:
    """The way from one box to another, by their places in the layout: a line of straight pieces with an arrowhead."""

    source: int
    target: int
    points: tuple[tuple[float, float], ...]
    look: Literal["done", "ahead", "closed"]

    def head(self, size: float) -> Stroke:
        """The three corners of its arrowhead, for a text size."""
        (fromx, fromy), (x, y) = self.points[-2:]
        long, wide = size * 0.42, size * 0.28
        if fromy == y:
            back = x - long if x > fromx else x + long
            return (x, y), (back, y - wide), (back, y + wide)
        return (x, y), (x - wide, y - long), (x + wide, y - long)


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole map; ``bands`` are the heights at which it can be cut for a page without cutting a box."""

    width: float
    height: float
    size: float
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    bands: tuple[float, ...]


def lay_out(chart: Chart, width: float, size: float, measure: Measure, *, full: bool = False) -> Layout:
    """Lay a chart out for a width; ``full`` adds what paper needs: purposes, when each way is taken, a key."""
    return _Sheet(chart, width, size, measure, full=full).made()


def wrapped(text: str, room: float, size: float, measure: Measure, *, strong: bool = False) -> list[str]:
    """The text in lines that fit the room: broken at blanks, and inside a word only where it is wider than a line."""
    lines: list[str] = []
    line = ""
    for word in _BLANKS.split(text.strip()):
        longer = f"{line} {word}" if line else word
        if measure(longer, size, strong) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        while measure(word, size, strong) > room and len(word) > 1:
            fits = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or measure(word[:n], size, strong) <= room)
            lines.append(word[:fits])
            word = word[fits:]  # noqa: PLW2901 - what is left of it
        line = word
    return [*lines, line] if line else lines


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph of a box: semi-bold or not, and with or without room above it; the first is the heading."""

    text: str
    strong: bool = False
    apart: bool = False


class _Sheet:
    """The layout in the making, from top to bottom."""

    def __init__(self, chart: Chart, width: float, size: float, measure: Measure, *, full: bool) -> None:
        self._chart, self._width, self._size, self._measure, self._full = chart, width, size, measure, full
        self._beside = width >= BESIDE_FROM * size
        self._boxes: list[Box] = []
        self._edges: list[Edge] = []
        self._bands: list[float] = []
        self._steps: list[int] = []
        self._taken = -1
        self._y = self._size * _BORDER
        self._left = self._size * _BORDER
        rail = _EDGE + _BORDER if chart.ends and any(way.taken for step in chart.steps for way in step.ways) else 0.0
        self._content = width - self._left - size * (_BORDER + rail)
        self._trunk = self._content * ((_TRUNK_FULL if full else _TRUNK) if self._beside else 1.0)

    def made(self) -> Layout:
        """The whole of it."""
        for number, step in enumerate(self._chart.steps):
            self._step(number, step)
        self._ends()
        if self._full:
            self._key()
        bottom = max(box.bottom for box in self._boxes) + self._size * _BORDER
        cuts = (*(cut for cut in self._bands if cut < bottom), bottom)
        return Layout(self._width, bottom, self._size, tuple(self._boxes), tuple(self._edges), cuts)

    def _step(self, number: int, step: ChartStep) -> None:
        chart = self._chart
        box = self._box(
            "step", step.state, [_Line(step.title, strong=True), *self._below(step)], self._left, self._trunk
        )
        here = self._place(replace(box, step=number, name=chart.said(number), about=chart.told(number)))
        if self._steps:
            self._link(self._steps[-1], here, self._between(number))
        self._steps.append(here)
        if any(way.taken for way in step.ways):
            self._taken = here
        bottom = self._ways(number, step, here) if self._beside else self._boxes[here].bottom
        self._y = bottom + self._size * GAP
        self._bands.append(bottom + self._size * GAP / 2)

    def _between(self, number: int) -> Literal["done", "ahead", "closed"]:
        """How the way into a step stands: closed beside a closed step, for no way leads on from that."""
        above, below = (self._chart.steps[place].state for place in (number - 1, number))
        return "closed" if "closed" in {above, below} else _walked(below)

    def _below(self, step: ChartStep) -> Iterator[_Line]:
        """The lines below a step's title: what closed it and, where exits have no room beside it, its ways out."""
        if self._full:
            yield _Line(step.purpose)
        if step.datum:
            yield _Line(tr("Closed: {datum}", datum=step.datum))
        if self._beside or step.state == "closed":
            return
        yield from (_Line(f"→ {way.text}", strong=True) for way in step.ways if way.taken)
        open_ = [way for way in step.ways if way.state == "ahead" and not way.taken]
        if step.state == "now" or (open_ and not self._chart.as_of):
            yield from (_Line(f"→ {way.text}") for way in open_)
        elif open_:
            yield _Line(plural(len(open_), "{number} way out open", "{number} ways out open"))
        shut = tuple(place for place, way in enumerate(step.ways) if _shut(way))
        if shut:
            counted, *because = _folded(step, shut)
            text = tr("{name}: {value}", name=counted.text, value=because[0].text) if because else counted.text
            yield _Line(text)

    def _ways(self, number: int, step: ChartStep, here: int) -> float:
        """The ways out of a step, stacked at its side; the lowest border reached."""
        left = self._left + self._trunk + self._size * _RAIL
        y, lowest = self._y, self._boxes[here].bottom
        for ways in _groups(step, fold=self._folds(step)):
            look = _way_look(step.ways[ways[0]])
            box = self._box("way", look, self._told(step, ways), left, self._left + self._content - left, y)
            name = "; ".join(self._chart.said_way(number, way) for way in ways)
            about = " ".join(dict.fromkeys(self._chart.told_way(number, way) for way in ways))
            there = self._place(replace(box, step=number, ways=ways, name=name, about=about))
            self._out(here, there, "done" if look == "taken" else "closed" if look == "shut" else "ahead")
            if step.ways[ways[0]].taken:
                self._taken = there
            lowest = max(lowest, self._boxes[there].bottom)
            y = self._boxes[there].bottom + self._size * BETWEEN
        return lowest

    def _folds(self, step: ChartStep) -> bool:
        """Whether the closed ways out of a step are only counted: on the screen, but in the step in hand."""
        return not self._full and step.state != "now"

    def _told(self, step: ChartStep, ways: tuple[int, ...]) -> list[_Line]:
        """The words of one or more ways out that share a box."""
        if self._folds(step) and _shut(step.ways[ways[0]]):
            return _folded(step, ways)
        lines: list[_Line] = []
        for one in (step.ways[way] for way in ways):
            lines.append(_Line(one.text, strong=one.taken or self._full, apart=bool(lines)))
            if self._full:
                lines.append(_Line(tr("When: {when}", when=one.when)))
        datum = step.ways[ways[0]].datum
        if datum and step.state != "closed":
            lines.append(_Line(tr("Closed: {datum}", datum=datum), apart=len(ways) > 1))
        return lines

    def _ends(self) -> None:
        """Where the way leads, across the whole width."""
        first = len(self._boxes)
        for end in self._chart.ends:
            look: Look = "caution" if end.caution else "end"
            box = self._box("end", look, [_Line(end.text, strong=True)], self._left, self._content)
            here = self._place(replace(box, name=tr("Caution: {text}", text=end.text) if end.caution else end.text))
            self._y = self._boxes[here].bottom + self._size * BETWEEN
        if not self._chart.ends:
            return
        last = self._chart.steps[-1]
        if last.state != "closed" and not (self._beside and any(way.taken for way in last.ways)):
            self._link(self._steps[-1], first, _walked(last.state))
        if self._taken not in {-1, self._steps[-1]}:
            self._round(self._taken, first)
        self._bands.append(self._y - self._size * BETWEEN / 2)

    def _key(self) -> None:
        """The key to the marks, in as few lines as it takes; a pathway that nobody has walked needs none."""
        if not self._chart.as_of:
            return
        self._y += self._size * BETWEEN
        x = self._left
        used = {step.state for step in self._chart.steps}
        used |= {way.state for step in self._chart.steps for way in step.ways}
        for look, text in ((look, text) for look, text in key().items() if look in used):
            size, height = self._size * SMALL, self._size * LEADING
            width = self._size * (MARK + PAD * 2) + self._measure(text, size, False)  # noqa: FBT003 - a callable type
            if x > self._left and x + width > self._width:
                x, self._y = self._left, self._y + height
            words = Words(text, x + self._size * MARK, self._y + size * ASCENT, size)
            middle = (x + self._size * 0.5, self._y + height / 2)
            self._place(Box("key", "key", x, self._y, width, height, (words,), middle, look))
            x += width

    def _box(
        self, kind: Kind, look: Look, lines: list[_Line], x: float, width: float, y: float | None = None
    ) -> Box:  # fmt: skip
        """A box as high as its wrapped lines."""
        top, size = self._y if y is None else y, self._size
        mark = _WAY_MARKS.get(look, look) if kind != "way" or self._full else None
        left = x + size * (PAD + (MARK if mark else 0.0))
        room = x + width - size * PAD - left
        words: list[Words] = []
        under = top + size * PAD
        for place, line in enumerate(lines):
            small = size if kind == "step" and not place else size * SMALL
            under += size * _SPACE if line.apart else 0.0
            for text in wrapped(line.text, room, small, self._measure, strong=line.strong):
                words.append(Words(text, left, under + small * ASCENT, small, line.strong))
                under += small * LEADING
        middle = (x + size * (PAD + 0.5), top + size * (PAD + LEADING / 2)) if mark else None
        return Box(kind, look, x, top, width, under - top + size * PAD, tuple(words), middle, mark or "key")

    def _place(self, box: Box) -> int:
        self._boxes.append(box)
        return len(self._boxes) - 1

    def _link(self, upper: int, lower: int, look: Literal["done", "ahead", "closed"]) -> None:
        """Straight down the trunk."""
        above, below = self._boxes[upper], self._boxes[lower]
        x = above.x + above.width / 2
        self._edges.append(Edge(upper, lower, ((x, above.bottom), (x, below.y)), look))

    def _out(self, here: int, there: int, look: Literal["done", "ahead", "closed"]) -> None:
        """From a step to a way out at its side."""
        box, side = self._boxes[here], self._boxes[there]
        root, middle = box.y + min(box.height, self._size * 2.6) / 2, side.y + min(side.height, self._size * 2.6) / 2
        rail = (box.right + side.x) / 2
        points = ((box.right, root), (rail, root), (rail, middle), (side.x, middle))
        self._edges.append(Edge(here, there, points if middle != root else (points[0], points[3]), look))

    def _round(self, taken: int, end: int) -> None:
        """From the way taken down the right border to the end."""
        box, below = self._boxes[taken], self._boxes[end]
        rail = self._width - self._size * _BORDER
        start, stop = box.y + box.height / 2, below.y + below.height / 2
        points = ((box.right, start), (rail, start), (rail, stop), (below.right, stop))
        self._edges.append(Edge(taken, end, points, "done" if box.look in {"taken", "done", "now"} else "ahead"))


def _walked(state: str) -> Literal["done", "ahead"]:
    return "done" if state in {"done", "now"} else "ahead"


def _way_look(way: ChartWay) -> Look:
    """A way that is taken as things stand, yet not walked, is drawn like the end that it leads to."""
    if way.taken:
        return "taken" if way.state == "done" else "end"
    return "shut" if _shut(way) else "exit"


def _shut(way: ChartWay) -> bool:
    return way.state == "closed"


def _by_datum(step: ChartStep) -> dict[str, tuple[int, ...]]:
    """The closed ways out of a step by the datum that closed them, in the order of the first of each."""
    found: dict[str, tuple[int, ...]] = {}
    for place, way in enumerate(step.ways):
        if _shut(way):
            found[way.datum] = (*found.get(way.datum, ()), place)
    return found


def _groups(step: ChartStep, *, fold: bool) -> list[tuple[int, ...]]:
    """The ways out of a step as they share a box: the open ones and the one taken each, the closed ones by datum.

    ``fold`` puts all the closed ones in one box.
    """
    alone = [(place,) for place, way in enumerate(step.ways) if not _shut(way)]
    shut = list(_by_datum(step).values())
    shared = [tuple(sorted(sum(shut, ())))] if fold and shut else shut
    return sorted([*alone, *shared], key=lambda group: group[0])


def _folded(step: ChartStep, ways: tuple[int, ...]) -> list[_Line]:
    """Closed ways out counted, with the plainest datum of those that closed most; a closed step has told it already."""
    counts = _by_datum(step)
    datum = max(reversed(counts), key=lambda one: (len(counts[one]), not step.ways[counts[one][0]].others))
    lines = [_Line(plural(len(ways), "{number} way out closed", "{number} ways out closed"))]
    if step.state == "closed":
        return lines
    if len(counts) > 1:
        datum = tr("{datum} and {number} more", datum=datum, number=len(counts) - 1)
    return [*lines, _Line(datum)]
