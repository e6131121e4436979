"""The map of a pathway on paper: vectors and selectable text, cut between steps where it runs over a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from alpdesk import __version__
from alpdesk.letters.glyphs import Face, font, register_faces, runs
from alpdesk.letters.styles import BOTTOM, LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, TOP_LATER, WIDTH
from alpdesk.letters.tagging import marked
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.chart_layout import SMALL, Box, Edge, Layout, Words, lay_out, wrapped
from alpdesk.pathways.chart_looks import LINES, MARKS, PAINTS, RADIUS, Stroke
from alpdesk.settings import tokens

SMALLEST = 7.0
"""Points below which nothing is printed."""
SIZES = (9.2, 8.6, 8.0, SMALLEST / SMALL)
"""Text sizes in points, tried from the largest until the map fits its page."""
OVER_PAGES = 8.6
"""The text size of a map that has to run over pages."""
_NARROW, _WIDE, _ABOUT = 0.5, 0.8, 8.6
_HEAD = TOP_LATER + 26.0


def measure(text: str, size: float, strong: bool) -> float:  # noqa: FBT001 - as the layout calls it
    """The width of a text in points, in the fonts of paper."""
    return size * _width(text, _face(strong=strong))


@lru_cache(8192)
def _width(text: str, face: Face) -> float:
    """The width at one point: what a map asks for again and again."""
    return float(sum(font(name).stringWidth(piece, 1.0) for name, piece in runs(text, face)))


def bands(chart: Chart, room: float) -> list[Flowable]:
    """The map as pieces that a page holds whole: as large as fits ``room`` points of height, else over more pages."""
    register_faces()
    laid = (lay_out(chart, WIDTH, size, measure, full=True) for size in SIZES)
    layout = next((one for one in laid if one.height <= room), None)
    layout = layout or lay_out(chart, WIDTH, OVER_PAGES, measure, full=True)
    tops = (0.0, *layout.bands[:-1])
    return [_Band(layout, top, bottom) for top, bottom in zip(tops, layout.bands, strict=True)]


def render_map(chart: Chart, heading: tuple[str, ...]) -> bytes:
    """The map as a PDF of its own, A4; the first line of the heading is its title, repeated on every page."""
    register_faces()
    heading = (heading[0], *(line for text in heading[1:] for line in wrapped(text, WIDTH, _ABOUT, measure)))
    pages = _built(chart, heading, BytesIO(), 0)
    target = BytesIO()
    _built(chart, heading, target, pages)
    return target.getvalue()


def _built(chart: Chart, heading: tuple[str, ...], target: BytesIO, pages: int) -> int:
    """Write the document; the number of its pages, which the first writing does not know."""
    top = _HEAD + 11.0 * (len(heading) - 1)
    room = PAGE_HEIGHT - top - BOTTOM
    made = BaseDocTemplate(
        target, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), title=heading[0], creator=f"AlpDesk {__version__}",
        subject=f"{chart.pathway} {chart.version}", producer="AlpDesk, ReportLab", lang="en-GB", invariant=1,
        pageCompression=1, initialFontName="Plex", displayDocTitle=1,
    )  # fmt: skip
    frame = Frame(LEFT, BOTTOM, WIDTH, room, 0, 0, 0, 0)
    made.addPageTemplates([PageTemplate("map", [frame], onPage=lambda canvas, _: _page(canvas, chart, heading, pages))])
    made.build(bands(chart, room), canvasmaker=_Paper)
    return int(made.page)


class _Paper(Canvas):  # type: ignore[misc]
    """A canvas that begins in an embedded font."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{**options, "initialFontName": "Plex"})


def _page(canvas: Any, chart: Chart, heading: tuple[str, ...], pages: int) -> None:
    """Title, what the map shows, and at the foot what it was made from."""
    y = PAGE_HEIGHT - TOP_LATER
    _text(canvas, _fitting(Words(heading[0], LEFT, y, 14.0, strong=True)), "text")
    for place, text in enumerate(heading[1:]):
        y -= 11.0 if place else 14.0
        _text(canvas, Words(text, LEFT, y, _ABOUT), "text_muted")
    canvas.setStrokeColor(_colour("accent"))
    canvas.setLineWidth(1.2)
    canvas.line(LEFT, y - 8, PAGE_WIDTH - RIGHT, y - 8)
    _text(canvas, Words(f"AlpDesk {__version__}. {foot(chart)}.", LEFT, 35.0, 7.2), "text_muted")
    number = f"Page {canvas.getPageNumber()} of {pages}"
    _text(canvas, Words(number, PAGE_WIDTH - RIGHT - measure(number, 7.2, False), 35.0, 7.2), "text_muted")  # noqa: FBT003


def foot(chart: Chart) -> str:
    """What a map was drawn from: pathway, version and the hash of its rules."""
    return f"{chart.pathway} {chart.version} (rules {chart.content_hash[:12]})"


def _fitting(words: Words) -> Words:
    kept = words.text
    while len(kept) > 1 and measure(kept, words.size, words.strong) > WIDTH:
        kept = f"{kept[:-2].rstrip()}…"
    return Words(kept, words.x, words.y, words.size, words.strong)


class _Band(Flowable):  # type: ignore[misc]
    """The part of a map between two heights; no box is cut, and edges go on in the next."""

    def __init__(self, layout: Layout, top: float, bottom: float) -> None:
        super().__init__()
        self.layout, self.top = layout, top
        self.width, self.height = layout.width, bottom - top

    def draw(self) -> None:
        """Draw it; its words are read aloud box by box."""
        with marked(self.canv, "Figure", "; ".join(" ".join(one.text for one in box.words) for box in self.boxes())):
            self._draw()

    def _draw(self) -> None:
        canvas, layout = self.canv, self.layout
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(-2, 0, self.width + 4, self.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.translate(0, self.height + self.top)
        for edge in layout.edges:
            _edge(canvas, edge, layout.size)
        for box in self.boxes():
            _box(canvas, box, layout.size)
        canvas.restoreState()

    def boxes(self) -> Iterator[Box]:
        """The boxes in it."""
        return (box for box in self.layout.boxes if self.top <= box.y < self.top + self.height)


def _box(canvas: Any, box: Box, size: float) -> None:
    paint, scale = PAINTS[box.look], size / 14.0
    if paint.fill:
        canvas.setFillColor(_colour(paint.fill))
        _pen(canvas, paint.border, _WIDE if paint.width > 1.5 else _NARROW, dashed=paint.dashed)  # noqa: PLR2004
        canvas.roundRect(box.x, -box.bottom, box.width, box.height, size * RADIUS, stroke=1, fill=1)
    if box.mark:
        _mark(canvas, box, scale, paint.text)
    for words in box.words:
        _text(canvas, Words(words.text, words.x, -words.y, words.size, words.strong), paint.text)


def _mark(canvas: Any, box: Box, scale: float, ink: str) -> None:
    ring, strokes = MARKS[box.mark_look]
    x, y = box.mark or (0.0, 0.0)
    _pen(canvas, ink, 1.5 * scale)
    if ring:
        canvas.circle(x, -y, 6.0 * scale, stroke=1, fill=0)
    for stroke in strokes:
        _polyline(canvas, tuple((x + dx * scale, y + dy * scale) for dx, dy in stroke))


def _edge(canvas: Any, edge: Edge, size: float) -> None:
    paint = LINES[edge.look]
    _pen(canvas, paint.border, _NARROW * paint.width, dashed=paint.dashed)
    _polyline(canvas, edge.points)
    canvas.setFillColor(_colour(paint.border))
    _polyline(canvas, edge.head(size), filled=True)


def _polyline(canvas: Any, points: Stroke, *, filled: bool = False) -> None:
    path = canvas.beginPath()
    path.moveTo(points[0][0], -points[0][1])
    for x, y in points[1:]:
        path.lineTo(x, -y)
    canvas.drawPath(path, stroke=int(not filled), fill=int(filled))


def _pen(canvas: Any, colour: str, width: float, *, dashed: bool = False) -> None:
    canvas.setStrokeColor(_colour(colour))
    canvas.setLineWidth(width)
    canvas.setDash([2.4, 1.8] if dashed else [])


def _text(canvas: Any, words: Words, colour: str) -> None:
    canvas.setFillColor(_colour(colour))
    at = words.x
    for name, piece in runs(words.text, _face(strong=words.strong)):
        canvas.setFont(name, words.size)
        canvas.drawString(at, words.y, piece)
        at += stringWidth(piece, name, words.size)


def _face(*, strong: bool) -> Face:
    return "Plex-SemiBold" if strong else "Plex"


@cache
def _colour(name: str) -> HexColor:
    return HexColor(tokens("light")[name])
