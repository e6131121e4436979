"""The map of a pathway as SVG: text as text, what a screen reader says in titles and descriptions, no scripts."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from alpdesk.pathways.chart_layout import Box, Edge, Layout, Words
from alpdesk.pathways.chart_looks import LINES, MARKS, PAINTS, RADIUS, Stroke

FONTS = "'IBM Plex Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
SIZE = 13.0
"""Text size of the drawing, in pixels."""
WIDTH = 860.0
HEADROOM = 1.15
"""How much wider than measured a text may come out, where a viewer draws it in another font."""
MARGIN = 24.0
_DASHES = "4 3"


def svg(layout: Layout, heading: tuple[str, ...], colours: Mapping[str, str]) -> bytes:
    """The map below its heading as a file; the first line of the heading is the title, the others say what it shows.

    ``colours`` are the tokens of a theme. Characters that XML cannot hold, and invisible ones, stand as their codes.
    """
    top = MARGIN + SIZE * 2.4 + SIZE * 1.5 * (len(heading) - 1)
    width, height = layout.width + 2 * MARGIN, layout.height + top + MARGIN
    root = Element(
        "svg", xmlns="http://www.w3.org/2000/svg", width=_n(width), height=_n(height),
        viewBox=f"0 0 {_n(width)} {_n(height)}", role="img",
    )  # fmt: skip
    root.set("aria-labelledby", "title about")
    root.set("font-family", FONTS)
    SubElement(root, "title", id="title").text = _safe(heading[0])
    SubElement(root, "desc", id="about").text = _safe(" ".join(heading[1:]))
    SubElement(root, "rect", width=_n(width), height=_n(height), fill=colours["card"])
    _heading(root, heading, colours)
    drawing = SubElement(root, "g", transform=f"translate({_n(MARGIN)} {_n(top)})")
    for edge in layout.edges:
        _edge(drawing, edge, layout.size, colours)
    for box in layout.boxes:
        _box(drawing, box, layout.size, colours)
    indent(root, " ")
    made: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"


def _heading(root: Element, heading: tuple[str, ...], colours: Mapping[str, str]) -> None:
    y = MARGIN + SIZE * 1.3
    _line(root, Words(heading[0], MARGIN, y, SIZE * 1.5, strong=True), colours["text"])
    for text in heading[1:]:
        y += SIZE * 1.5
        _line(root, Words(text, MARGIN, y, SIZE), colours["text_muted"])


def _box(parent: Element, box: Box, size: float, colours: Mapping[str, str]) -> None:
    paint = PAINTS[box.look]
    group = SubElement(parent, "g")
    if box.name:
        SubElement(group, "title").text = _safe(box.name)
    if box.about:
        SubElement(group, "desc").text = _safe(box.about)
    if paint.fill:
        outline = SubElement(
            group, "rect", x=_n(box.x), y=_n(box.y), width=_n(box.width), height=_n(box.height),
            rx=_n(size * RADIUS), fill=colours[paint.fill], stroke=colours[paint.border],
        )  # fmt: skip
        outline.set("stroke-width", _n(paint.width))
        if paint.dashed:
            outline.set("stroke-dasharray", _DASHES)
    if box.mark:
        _mark(group, box, size / 14.0, colours[paint.text])
    for words in box.words:
        _line(group, words, colours[paint.text])


def _mark(group: Element, box: Box, scale: float, ink: str) -> None:
    ring, strokes = MARKS[box.mark_look]
    x, y = box.mark or (0.0, 0.0)
    mark = SubElement(group, "g", fill="none", stroke=ink)
    mark.set("stroke-width", _n(1.5 * scale))
    mark.set("aria-hidden", "true")
    if ring:
        circle = SubElement(mark, "circle", cx=_n(x), cy=_n(y), r=_n(6.0 * scale))
        if box.mark_look == "closed":
            circle.set("stroke-dasharray", "2 2")
    for stroke in strokes:
        SubElement(mark, "polyline", points=_points(tuple((x + dx * scale, y + dy * scale) for dx, dy in stroke)))


def _edge(parent: Element, edge: Edge, size: float, colours: Mapping[str, str]) -> None:
    paint = LINES[edge.look]
    line = SubElement(parent, "polyline", points=_points(edge.points), fill="none", stroke=colours[paint.border])
    line.set("stroke-width", _n(paint.width))
    if paint.dashed:
        line.set("stroke-dasharray", _DASHES)
    SubElement(parent, "polygon", points=_points(edge.head(size)), fill=colours[paint.border])


def _line(parent: Element, words: Words, ink: str) -> None:
    text = SubElement(parent, "text", x=_n(words.x), y=_n(words.y), fill=ink)
    text.set("font-size", _n(words.size))
    if words.strong:
        text.set("font-weight", "600")
    text.text = _safe(words.text)


def _points(points: Stroke) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _safe(text: str) -> str:
    """Every invisible character written out, so that it is seen and not obeyed."""
    return "".join(f"[U+{ord(x):04X}]" if unicodedata.category(x)[0] == "C" and x != "\u2060" else x for x in text)
