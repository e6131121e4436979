"""The report of an imported file as a PDF: what became of each of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, LongTable, PageTemplate, Paragraph, Spacer, TableStyle

from alpdesk import __version__
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.imports import ImportedRow, StoredImport, WaitingResult
from alpdesk.clinical.people import Clinic
from alpdesk.clinical.wording import counted
from alpdesk.letters.glyphs import markup, register_faces, runs
from alpdesk.letters.styles import BOTTOM, LEFT, PAGE_HEIGHT, PAGE_WIDTH, TOP_FIRST, WIDTH, palette, styles

MOST = 2_000
"""Rows that are listed; of a longer file the report says how many more there are."""
_HEAD = ("Line", "Person in the file", "Result", "Value", "Collected", "Stood", "Reason")
_SHARES = (0.06, 0.2, 0.1, 0.11, 0.11, 0.11, 0.31)


def import_report(
    kept: StoredImport, rows: Sequence[ImportedRow], waiting: Iterable[WaitingResult], clinic: Clinic
) -> bytes:
    """The report as a PDF. It holds patient data."""
    register_faces()
    target = BytesIO()
    paper = BaseDocTemplate(
        target, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), title="Report of an import", author="AlpDesk",
        creator=f"AlpDesk {__version__}", producer="AlpDesk, ReportLab", lang="en-GB", invariant=1, pageCompression=1,
        initialFontName="Plex",
    )  # fmt: skip
    frame = Frame(LEFT, BOTTOM, WIDTH, PAGE_HEIGHT - TOP_FIRST - BOTTOM, 0, 0, 0, 0)
    paper.addPageTemplates([PageTemplate("page", [frame], onPage=_foot)])
    paper.build(list(_story(kept, rows, waiting, clinic)), canvasmaker=_Canvas)
    return target.getvalue()


class _Canvas(Canvas):  # type: ignore[misc]
    """A canvas that begins in an embedded font."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{**options, "initialFontName": "Plex"})


def _foot(canvas: Any, _paper: Any) -> None:
    canvas.setFillColor(palette().muted)
    x = LEFT
    for name, piece in runs(
        f"AlpDesk {__version__}. Confidential: patient data. Page {canvas.getPageNumber()}", "Plex"
    ):
        canvas.setFont(name, 7.6)
        canvas.drawString(x, 33, piece)
        x += canvas.stringWidth(piece, name, 7.6)


def _story(
    kept: StoredImport, rows: Sequence[ImportedRow], waiting: Iterable[WaitingResult], clinic: Clinic
) -> Iterable[Flowable]:
    """Title, what the file was, how many rows stood how, then every row."""
    when = f"{format_date(kept.at.date())} {kept.at:%H:%M} UTC" if kept.at else "an unknown day"
    yield _words(clinic.name, "head_small")
    yield _words(f"Import {kept.id}: {kept.file_name}", "clinic")
    laboratory = f" of {kept.laboratory}" if kept.laboratory else ""
    yield _words(f"{kept.format}{laboratory}, accepted by {kept.by} on {when}.", "text")
    if kept.undone:
        yield _words(f"Undone by {kept.undone_by}: {kept.undone}", "alert")
    counts = ", ".join(f"{number} {standing}" for standing, number in kept.counts.items())
    yield _words(f"{counted(len(rows), 'row')}: {counts or 'none'}.", "text")
    still = sum(one.state == "waiting" for one in waiting)
    if still:
        wait = "waits" if still == 1 else "wait"
        yield _words(f"{counted(still, 'row')} of it still {wait} in the quarantine.", "text")
    yield Spacer(0, 6)
    if rows:
        yield _table(rows[:MOST])
    if len(rows) > MOST:
        yield _words(f"{counted(len(rows) - MOST, 'more row')} not listed here: the report as CSV has all.", "text")


def _table(rows: Sequence[ImportedRow]) -> LongTable:
    p = palette()
    cells = [[_words(text, "cell_head") for text in _HEAD]]
    for row in rows:
        value = row.value + (f" ({row.canonical})" if row.canonical and row.canonical != row.value else "")
        told = (str(row.line), row.person, row.what, value, row.taken, row.standing, row.why)
        cells.append([_words(text, "cell_small") for text in told])
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), "Plex"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, p.rule),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, p.rule),
        ]
    )
    return LongTable(cells, colWidths=[WIDTH * share for share in _SHARES], style=look, hAlign="LEFT", repeatRows=1)


def _words(text: str, name: str) -> Paragraph:
    kind = styles()[name]
    return Paragraph(markup(text, kind.fontName), kind)
