"""Blocks of the letter that are drawn rather than typeset: mark, tag, warning sign, trend, a result with its flag."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import headed, listed
from alpdesk.letters.glyphs import runs
from alpdesk.letters.styles import palette, styles, theme
from alpdesk.letters.tagging import Role, artifact, marked
from alpdesk.letters.values import Cell
from alpdesk.letters.vector import draw_figure
from alpdesk.letters.wording import word
from alpdesk.pathways.assessment import Urgency
from alpdesk.plots import TrendInput, trend_figure

_ROLES: dict[str, Role] = {"clinic": "H1", "heading": "H2", "caution_title": "H2", "small": "P"}
FLAG_ROOM = 17.0
"""Points right of a number for its flag."""


class Block(Paragraph):  # type: ignore[misc]
    """A paragraph that breaks its lines once for a width, however often a page or table asks."""

    _fitted: tuple[float, tuple[float, float]] | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The room that it takes at this width; a split that came to nothing has forgotten the lines."""
        if self._fitted is None or self._fitted[0] != available_width or not hasattr(self, "blPara"):
            self._fitted = available_width, super().wrap(available_width, available_height)
        return self._fitted[1]

    def draw(self) -> None:
        """Draw it, as a heading where its style is one."""
        with marked(self.canv, _ROLES.get(self.style.name, "P")):
            super().draw()


class Mark(Flowable):  # type: ignore[misc]
    """AlpDesk's mark: a heartbeat on a rounded square."""

    def __init__(self, side: float = 31.0) -> None:
        super().__init__()
        self.width = self.height = self.side = side

    def draw(self) -> None:
        """Draw it: an ornament."""
        with artifact(self.canv):
            self._draw()

    def _draw(self) -> None:
        canvas, side = self.canv, self.side
        canvas.setFillColor(palette().accent)
        canvas.roundRect(0, 0, side, side, side * 0.2, stroke=0, fill=1)
        beat = ((0.2, 0.47), (0.36, 0.47), (0.44, 0.30), (0.56, 0.72), (0.65, 0.47), (0.8, 0.47))
        line = canvas.beginPath()
        line.moveTo(beat[0][0] * side, beat[0][1] * side)
        for x, y in beat[1:]:
            line.lineTo(x * side, y * side)
        canvas.setStrokeColorRGB(1, 1, 1)
        canvas.setLineWidth(side * 0.055)
        canvas.setLineJoin(1)
        canvas.setLineCap(1)
        canvas.drawPath(line, stroke=1, fill=0)


class Rule(HRFlowable):  # type: ignore[misc]
    """A line across the page: an ornament."""

    def draw(self) -> None:
        """Draw it."""
        with artifact(self.canv):
            super().draw()


class Tag(Flowable):  # type: ignore[misc]
    """The urgency in the head of the letter: outlined when routine, filled when the same day matters."""

    def __init__(self, text: str, urgency: Urgency) -> None:
        super().__init__()
        self.text, self.urgency, self.size = text, urgency, 10.0
        self.width = stringWidth(text, "Plex-Bold", self.size) + 15
        self.height = 20.0
        self.hAlign = "RIGHT"

    def draw(self) -> None:
        """Draw it."""
        with marked(self.canv, "P"):
            self._draw()

    def _draw(self) -> None:
        p, canvas = palette(), self.canv
        pressing = self.urgency in {"same_day", "emergency"}
        edge = p.critical if pressing else p.high if self.urgency == "soon" else p.calm
        canvas.setStrokeColor(edge)
        canvas.setFillColor(edge if pressing else p.calm_pale if self.urgency == "routine" else Color(1, 1, 1))
        canvas.setLineWidth(1.1)
        canvas.roundRect(0, 0, self.width, self.height, 3, stroke=1, fill=1)
        canvas.setFillColor(Color(1, 1, 1) if pressing else edge)
        canvas.setFont("Plex-Bold", self.size)
        canvas.drawString(7.5, 6.4, self.text)


class Stop(Flowable):  # type: ignore[misc]
    """An octagon with an exclamation mark: it survives a grey print."""

    def __init__(self, side: float = 18.0) -> None:
        super().__init__()
        self.width = self.height = self.side = side

    def draw(self) -> None:
        """Draw it: the title beside it says the same."""
        with artifact(self.canv):
            self._draw()

    def _draw(self) -> None:
        canvas, half = self.canv, self.side / 2
        outline = canvas.beginPath()
        for number in range(8):
            angle = pi / 8 + number * pi / 4
            spot = (half + half * 1.04 * cos(angle), half + half * 1.04 * sin(angle))
            outline.lineTo(*spot) if number else outline.moveTo(*spot)
        outline.close()
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawPath(outline, stroke=0, fill=1)
        canvas.setFillColor(palette().critical)
        canvas.rect(half - 1.3, half - 1.2, 2.6, 6.6, stroke=0, fill=1)
        canvas.circle(half, half - 4.0, 1.5, stroke=0, fill=1)


class Trend(Flowable):  # type: ignore[misc]
    """The trend under its heading; it gives up some height to stay on a page, down to what can still be read."""

    def __init__(self, heading: str, series: TrendInput, width: float) -> None:
        super().__init__()
        self.heading, self.series, self.width = heading, series, width
        rows = bool(series.windows) + len(series.markers) + len(series.bars)
        self.least, self.most = (24.0 + height + 11.2 * rows for height in (80.0, 118.0))
        self.height = self.most

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The room that it takes: all that there is within its bounds."""
        self.height = min(max(available_height, self.least), self.most)
        return min(self.width, available_width), self.height

    def draw(self) -> None:
        """Draw heading and figure."""
        canvas, style = self.canv, styles()["heading"]
        canvas.setFillColor(style.textColor)
        with marked(canvas, "H2"):
            canvas.setFont(style.fontName, style.fontSize)
            canvas.drawString(0, self.height - 18.5, self.heading)
        size = (self.width / 72, (self.height - 24.0) / 72)
        with marked(canvas, "Figure", self.told):
            draw_figure(trend_figure(self.series, theme(), size, dpi=72, scale=0.86), canvas)

    @property
    def told(self) -> str:
        """What is read aloud in place of the figure: each point with its date."""
        points = [headed(format_date(one.on), f"{one.text} {one.letter}".rstrip()) for one in self.series.shown]
        return f"{self.heading}. {listed(points)}."


class Either(Flowable):  # type: ignore[misc]
    """A trend and what follows it; where the page has no room for the trend, what follows goes first."""

    def __init__(self, trend: list[Flowable], after: list[Flowable]) -> None:
        super().__init__()
        self.trend, self.after = trend, after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """More than any page has, so that it is always asked to split."""
        return available_width, available_height + 1

    def split(self, _width: float, available_height: float) -> list[Flowable]:
        """The two in the order in which they fit, behind nothing that takes room."""
        fits = available_height >= self.trend[0].least
        return [Spacer(0, 0), *(self.trend if fits else self.after), *(self.after if fits else self.trend)]


class Value(Flowable):  # type: ignore[misc]
    """One result: the number right-aligned, then a triangle and a letter when it is out of its limits."""

    def __init__(self, cell: Cell, width: float) -> None:
        super().__init__()
        self.cell, self.width, self.height = cell, width, 10.6

    def draw(self) -> None:
        """Draw it; an empty cell says “not done”."""
        with marked(self.canv, "P"):
            self._draw()

    def _draw(self) -> None:
        p, canvas, cell = palette(), self.canv, self.cell
        right = self.width - FLAG_ROOM
        colour = {"low": p.low, "high": p.high}.get(cell.flag, p.text)
        face = "Plex-Bold" if cell.flag in {"low", "high"} else "Plex"
        if not cell.text:
            self._right(right, word("labels", "not_done"), "Plex", 7.0, p.muted)
            return
        size = 8.6
        while size > 5 and self._width(cell.text, face, size) > right:  # noqa: PLR2004 - the smallest size that can be read
            size -= 0.4
        self._right(right, cell.text, face, size, colour)
        if cell.flag in {"low", "high"}:
            _triangle(canvas, right + 6.0, 5.2, 2.4 if cell.flag == "high" else -2.4)
        if cell.mark:
            canvas.setFont("Plex-Bold", 8.0)
            canvas.drawString(right + 10.6, 2.4, cell.mark)

    def _width(self, text: str, face: str, size: float) -> float:
        return float(sum(stringWidth(piece, name, size) for name, piece in runs(text, face)))

    def _right(self, right: float, text: str, face: str, size: float, colour: Any) -> None:
        self.canv.setFillColor(colour)
        at = right - self._width(text, face, size)
        for name, piece in runs(text, face):
            self.canv.setFont(name, size)
            self.canv.drawString(at, 2.4, piece)
            at += stringWidth(piece, name, size)


def _triangle(canvas: Any, x: float, y: float, reach: float) -> None:
    """Pointing up for a positive reach, down for a negative one."""
    outline = canvas.beginPath()
    outline.moveTo(x - abs(reach) * 1.1, y - reach)
    outline.lineTo(x + abs(reach) * 1.1, y - reach)
    outline.lineTo(x, y + reach)
    outline.close()
    canvas.drawPath(outline, stroke=0, fill=1)
