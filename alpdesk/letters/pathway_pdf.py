"""The document of a pathway as a PDF, A4: contents with page numbers, links, embedded fonts, the same bytes always."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    HRFlowable,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus import Paragraph as Words
from reportlab.platypus.tableofcontents import TableOfContents

from alpdesk import __version__
from alpdesk.letters.glyphs import markup, register_faces, runs
from alpdesk.letters.map import bands
from alpdesk.letters.pathway_document import Block, Card, Document, Grid, Line, Listing, MapHere, Section, Text, based
from alpdesk.letters.styles import BOTTOM, LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, TOP_LATER, WIDTH, palette, style
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.clauses import Outline

_LABEL, _INDENT = 84.0, 11.0
_ROOM = PAGE_HEIGHT - TOP_LATER - BOTTOM
_FACTS = 78.0
Rows = list[list[Any]]


def render(document: Document, chart: Chart) -> bytes:
    """The document as a PDF; ``chart`` is the map of the pathway without a patient."""
    register_faces()
    target = BytesIO()
    _Paper(document, target).multiBuild(list(_story(document, chart)), canvasmaker=_Canvas)
    return target.getvalue()


class _Canvas(Canvas):  # type: ignore[misc]
    """A canvas that begins in an embedded font."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{**options, "initialFontName": "Plex"})


class _Paper(BaseDocTemplate):  # type: ignore[misc]
    """Pages with a foot, and headings that enter the contents and the outline.

    It is written until the contents stand still, at least twice: so the number of pages is known in the end.
    """

    def __init__(self, document: Document, target: BytesIO) -> None:
        super().__init__(
            target, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), title=f"{document.title}: {document.subtitle}",
            author="AlpDesk", subject=document.foot, creator=f"AlpDesk {__version__}", producer="AlpDesk, ReportLab",
            lang="en-GB", invariant=1, pageCompression=1, initialFontName="Plex", displayDocTitle=1,
        )  # fmt: skip
        frame = Frame(LEFT, BOTTOM, WIDTH, _ROOM, 0, 0, 0, 0)
        self._pages = 0
        page = PageTemplate("page", [frame], onPage=lambda canvas, _: _page(canvas, document, self._pages))
        self.addPageTemplates([page])

    def afterPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Count the pages."""
        self._pages = max(self._pages, self.page)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's name
        """Note where a heading came to stand."""
        if isinstance(flowable, _Heading):
            self.canv.bookmarkPage(flowable.anchor)
            self.canv.addOutlineEntry(flowable.title, flowable.anchor, flowable.level - 1, closed=flowable.level > 1)
            entry = (flowable.level - 1, markup(flowable.title), self.page, flowable.anchor)
            self.notify("TOCEntry", entry)


class _Heading(Words):  # type: ignore[misc]
    """A heading with its anchor."""

    def __init__(self, section: Section) -> None:
        self.anchor, self.title, self.level = section.anchor, section.title, section.level
        kind = _styles()[f"h{section.level}"]
        super().__init__(markup(section.title, kind.fontName), kind)


@cache
def _styles() -> dict[str, ParagraphStyle]:
    p = palette()
    made = (
        style("title", 20, 24, "Plex-Bold"),
        style("subtitle", 10.2, 13.4, textColor=p.muted, spaceAfter=8),
        style("h1", 13.6, 17, "Plex-SemiBold", textColor=p.accent, spaceBefore=14, spaceAfter=4, keepWithNext=1),
        style("h2", 11.2, 14, "Plex-SemiBold", spaceBefore=10, spaceAfter=3, keepWithNext=1),
        style("text", 9.2, 12.2, spaceAfter=4),
        style("item", 9.2, 12.2, spaceAfter=1.5),
        style("name", 9.4, 12.2, "Plex-SemiBold"),
        style("line", 9.0, 11.7),
        style("label", 8.6, 11.7, "Plex-SemiBold"),
        style("grave", 8.6, 11.7, "Plex-SemiBold", textColor=p.critical),
        style("note", 8.6, 11.2, textColor=p.muted),
        style("head", 7.8, 10, "Plex-SemiBold", textColor=p.muted),
        style("cell", 8.5, 11),
        style("first", 8.5, 11, "Plex-Medium"),
        style("toc1", 9.6, 14, "Plex-Medium", rightIndent=20),
        style("toc2", 9.0, 12.4, leftIndent=14, rightIndent=20),
    )
    return {one.name: one for one in made}


def _words(text: str, name: str = "text", after: str = "", **options: Any) -> Words:
    """Text in one style; ``after`` is markup that follows it."""
    kind = _styles()[name]
    return Words(markup(text, kind.fontName) + after, kind, **options)


def _page(canvas: Any, document: Document, pages: int) -> None:
    """At the head the title, from the second page on; at the foot what the document was made from."""
    canvas.saveState()
    canvas.setFillColor(palette().muted)
    canvas.setStrokeColor(palette().rule)
    canvas.setLineWidth(0.7)
    number = canvas.getPageNumber()
    if number > 1:
        _write(canvas, LEFT, PAGE_HEIGHT - 38, f"{document.title}: clinical pathway")
        canvas.line(LEFT, PAGE_HEIGHT - 45, PAGE_WIDTH - RIGHT, PAGE_HEIGHT - 45)
    canvas.line(LEFT, 44, PAGE_WIDTH - RIGHT, 44)
    _write(canvas, LEFT, 33, f"AlpDesk {__version__}. {document.foot}.")
    count = f"Page {number} of {pages}"
    _write(canvas, PAGE_WIDTH - RIGHT - canvas.stringWidth(count, "Plex", 7.6), 33, count)
    canvas.restoreState()


def _write(canvas: Any, x: float, y: float, text: str) -> None:
    for name, piece in runs(text, "Plex"):
        canvas.setFont(name, 7.6)
        canvas.drawString(x, y, piece)
        x += canvas.stringWidth(piece, name, 7.6)


def _story(document: Document, chart: Chart) -> Iterator[Flowable]:
    """Title, box, contents, then every section."""
    yield _words(document.title, "title")
    yield _words(document.subtitle, "subtitle")
    yield _facts(document)
    yield Spacer(0, 10)
    yield _words("Contents", "h1")
    plain = _bare(("RIGHTPADDING", (0, 0), (-1, -1), 0))
    levels = [_styles()["toc1"], _styles()["toc2"]]
    yield TableOfContents(tableStyle=TableStyle(plain), levelStyles=levels, dotsMinLevel=-1)
    for number, section in enumerate(document.sections):
        yield PageBreak() if number == 0 or MapHere() in section.blocks else CondPageBreak(90)
        yield _Heading(section)
        for block in section.blocks:
            yield from _block(block, chart)


def _facts(document: Document) -> Table:
    rows: Rows = [[_words(name, "note"), _words(text, "line")] for name, text in document.facts]
    p = palette()
    return _table(
        rows, [_FACTS, WIDTH - _FACTS],
        ("BACKGROUND", (0, 0), (-1, -1), p.pale), ("BOX", (0, 0), (-1, -1), 0.9, p.pale_edge),
        ("LEFTPADDING", (0, 0), (-1, -1), 8), ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    )  # fmt: skip


def _table(rows: Rows, widths: list[float], *more: tuple[Any, ...], repeat: int = 0) -> Table:
    return Table(rows, colWidths=widths, style=_bare(*more), hAlign="LEFT", repeatRows=repeat)


def _bare(*more: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    """A table without padding or lines, in an embedded font, plus what is asked for."""
    return [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), "Plex"),
        *more,
    ]


def _block(block: Block, chart: Chart) -> Iterator[Flowable]:
    if isinstance(block, Text):
        yield _words(block.text)
    elif isinstance(block, Listing):
        yield from _list(block.entries)
    elif isinstance(block, Grid):
        yield _grid(block)
        yield Spacer(0, 6)
    elif isinstance(block, MapHere):
        yield from bands(chart, _ROOM - 40)
    else:
        yield KeepTogether(list(_card(block)))


def _list(entries: Iterable[Outline], depth: int = 0, room: str = "item") -> Iterator[Flowable]:
    kind = _styles()[room]
    indent = _INDENT * (depth + 1)
    mine = ParagraphStyle(f"{room}{depth}", kind, leftIndent=indent, bulletIndent=indent - 9)
    for one in entries:
        yield Words(markup(one.text), mine, bulletText="•")
        yield from _list(one.parts, depth + 1, room)


def _grid(grid: Grid) -> Table:
    p = palette()
    rows: Rows = [[_words(text, "head") for text in grid.head]]
    anchors = grid.anchors or ("",) * len(grid.rows)
    for (name, *cells), anchor in zip(grid.rows, anchors, strict=True):
        mark = f'<a name="{markup(anchor)}"/>' if anchor else ""
        rows.append([_words(name, "first", mark), *(_words(text, "cell") for text in cells)])
    return _table(
        rows, [WIDTH * share for share in grid.widths],
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, p.rule), ("LINEBELOW", (0, 1), (-1, -1), 0.4, p.rule),
        ("TOPPADDING", (0, 0), (-1, -1), 2.6), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.2), repeat=1,
    )  # fmt: skip


def _card(card: Card) -> Iterator[Flowable]:
    """A row of the pathway: its name, when it holds, and what it asks for."""
    yield HRFlowable(WIDTH, 0.5, color=palette().rule, spaceBefore=4, spaceAfter=3)
    name = f"{_muted(markup(card.name, 'Plex-SemiBold'))} &nbsp;" if card.name else ""
    yield Words(name + markup(card.title, "Plex-SemiBold"), _styles()["name"])
    if card.when.text:
        yield _words(f"When {card.when.text}{':' if card.when.parts else '.'}", "line")
    yield from _list(card.when.parts)
    if card.lines:
        yield Spacer(0, 2)
        rows = [_line(line) for line in card.lines]
        yield _table(rows, [_LABEL, WIDTH - _LABEL], ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5))
    yield from (_words(note, "note") for note in card.notes)
    if card.basis and not any(line.basis == card.basis for line in card.lines):
        yield _words("Statements: ", "note", _links(card.basis))


def _line(line: Line) -> list[Any]:
    basis = f' <font size="8">{_muted(f"[{_links(line.basis)}]")}</font>'
    return [_words(line.label, "grave" if line.grave else "label"), _words(line.text, "line", basis)]


def _muted(text: str) -> str:
    return f'<font color="#{palette().muted.hexval()[2:]}">{text}</font>'


def _links(statements: tuple[str, ...]) -> str:
    """The statements behind something as markup, each leading to where it stands."""
    if not statements:
        return markup(based(statements))
    return ", ".join(f'<a href="#{markup(ident)}">{markup(ident)}</a>' for ident in statements)
