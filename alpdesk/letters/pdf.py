"""Print a letter: the same words give the same bytes, every font is embedded, and outside text is only ever text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, PageBreak, Spacer, Table

from alpdesk.clinical.dates import format_date
from alpdesk.letters.blocks import Block, Either, Mark, Stop, Tag, Trend, Value
from alpdesk.letters.glyphs import lacking, markup, register_faces
from alpdesk.letters.map import bands
from alpdesk.letters.pages import document, next_pages, page_canvas
from alpdesk.letters.printed import about_map, decision, lined
from alpdesk.letters.styles import BOTTOM, PAGE_HEIGHT, TOP_LATER, WIDTH, palette, styles
from alpdesk.letters.values import Caution, Letter, Paragraph, Reason, ResultsTable
from alpdesk.letters.wording import word
from alpdesk.pathways.chart import Chart
from alpdesk.plots import TrendInput
from alpdesk.plots.values import capped

_LABEL_WIDTH = 92.0
_LONG = 1200
_APPENDIX_HEAD = 44.0
_NAME, _UNIT, _LIMITS = 110.0, 48.0, 72.0
_STATEMENTS = 62.0
_AFTER = ("missing", "plan", "history")
Rows = list[list[Any]]


def render(letter: Letter) -> bytes:
    """The letter as a PDF, A4."""
    register_faces()
    target = BytesIO()
    document(letter, target).build([next_pages(), *_story(letter)], canvasmaker=page_canvas(letter))
    return target.getvalue()


def missing_glyphs(letter: Letter) -> str:
    """The characters of the letter that its fonts cannot print, with their codes; empty when all can be printed."""
    register_faces()
    return lacking(_texts(letter))


def _texts(letter: Letter) -> Iterator[str]:
    """Everything that comes from outside."""
    clinic, clinician, recipient, patient = letter.clinic, letter.clinician, letter.recipient, letter.patient
    yield from (clinic.name, clinic.address, clinic.telephone, clinic.identifier)
    yield from (clinician.name, clinician.role, clinician.registration, letter.accepted_by)
    yield from (recipient.name, recipient.organisation, recipient.address) if recipient else ()
    yield from (patient.line, patient.address, patient.telephone, patient.allergies)
    yield from (paragraph.text for paragraph in letter.paragraphs)
    for reason in letter.reasoning:
        yield from (reason.finding, reason.conclusion)
    if letter.results:
        yield from letter.results.notes
        yield from (f"{row.limits} {''.join(cell.text for cell in row.cells)}" for row in letter.results.rows)
    if letter.trend:
        yield from (marker.text for marker in letter.trend.markers)
        yield from (bar.text for bar in letter.trend.bars)
        yield from (band.label for band in letter.trend.bands)
    if letter.chart and "map" in letter.parts:
        yield from (step.datum for step in letter.chart.steps)
        yield from (way.datum for step in letter.chart.steps for way in step.ways)


def _story(letter: Letter) -> Iterator[Flowable]:
    """The letter from top to bottom."""
    yield from _head(letter)
    yield _patient(letter)
    yield from _section(letter, "reason")
    if letter.caution:
        yield _caution(letter.caution)
    yield from _section(letter, "actions")
    yield from _section(letter, "findings")
    if letter.results and "results" in letter.parts:
        yield from _results(letter.results)
    after = [flowable for part in _AFTER for flowable in _section(letter, part)]
    if letter.trend and "trend" in letter.parts:
        yield Either(list(_trend(letter.trend)), after)
    else:
        yield from after
    if letter.reasoning and "reasoning" in letter.parts:
        yield from _reasoning(letter.reasoning)
    evidence = list(_basis(letter))
    yield from evidence[:-1]
    yield KeepTogether([*evidence[-1:], *_signature(letter)])
    if letter.chart and "map" in letter.parts:
        yield from _appendix(letter.chart)


def _block(text: str, name: str = "plain", **options: Any) -> Block:
    """Text from outside in one style; nothing in it is obeyed."""
    style = styles()[name]
    return Block(markup(text, style.fontName), style, **options)


def _labelled(label: str, *texts: tuple[str, str]) -> list[Block]:
    """A small label above one or more lines, each with its style."""
    return [_block(label, "label"), *(_block(text, name) for text, name in texts if text)]


def _plain(rows: Rows, widths: list[float], *more: tuple[Any, ...]) -> Table:
    """A table without padding or lines, plus what is asked for."""
    bare: list[tuple[Any, ...]] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), "Plex"),
    ]
    return Table(rows, colWidths=widths, style=[*bare, *more], hAlign="LEFT")


def _head(letter: Letter) -> Iterator[Flowable]:
    """Letterhead with the urgency, then to, from and date."""
    clinic, tag = letter.clinic, Tag(letter.urgency_tag, letter.urgency)
    known = (clinic.address, clinic.telephone, clinic.identifier)
    details = "   ·   ".join(capped(lined(text), 120) for text in known if text)
    name = [_block(capped(clinic.name or "Clinic not named", 90), "clinic"), _block(details, "head_small")]
    yield _plain([[Mark(), name, tag]], [40, WIDTH - 40 - tag.width, tag.width], ("RIGHTPADDING", (2, 0), (2, 0), 0))
    yield HRFlowable(WIDTH, 1.2, color=palette().accent, spaceBefore=7, spaceAfter=6)
    to, user = letter.recipient, letter.clinician
    lines = [(lined(text), "plain") for text in (to.organisation, to.address) if text] if to else []
    named = (capped(to.name, 120), "strong") if to else ("Recipient not chosen yet", "alert")
    date = [(format_date(letter.on), "strong"), (f"Ref. {letter.reference}", "plain")]
    whole = [
        _labelled("To", named, *((capped(text, 160), name) for text, name in lines)),
        _labelled("From", *_sender(user.name, user.role)),
        _labelled("Date of referral", *date),
    ]
    yield _plain([whole], [WIDTH * 0.45, WIDTH * 0.30, WIDTH * 0.25])
    yield Spacer(0, 6)


def _sender(name: str, role: str) -> Iterator[tuple[str, str]]:
    yield capped(name or "Clinician not named", 90), "strong"
    yield capped(role, 90), "plain"


def _patient(letter: Letter) -> Table:
    """Who the letter is about, in the order of a patient banner: name, born, gender, number."""
    patient = letter.patient
    born = f"{patient.born} ({patient.age})" if patient.age else patient.born
    rows: Rows = [
        [_labelled("Patient", (patient.name, "strong")), _labelled("Born", (born, "strong")),
         _labelled("Gender", (patient.sex, "strong")),
         _labelled(patient.identifier_name, (patient.identifier or "Not recorded", "strong"))],
        [_labelled("Usual address", (lined(patient.address), "plain")),
         _labelled("Telephone", (patient.telephone, "plain")),
         _labelled(patient.allergy_label, (patient.allergies, "alert" if patient.allergic else "plain")), ""],
    ]  # fmt: skip
    return _plain(
        rows, [WIDTH * 0.37, WIDTH * 0.23, WIDTH * 0.17, WIDTH * 0.23],
        ("BACKGROUND", (0, 0), (-1, -1), palette().pale), ("BOX", (0, 0), (-1, -1), 0.9, palette().pale_edge),
        ("LEFTPADDING", (0, 0), (-1, -1), 7), ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3), ("SPAN", (2, 1), (3, 1)),
    )  # fmt: skip


def _section(letter: Letter, part: str) -> Iterator[Flowable]:
    """One heading with its paragraphs; nothing at all where every one is empty."""
    heading = word("headings", part)
    mine = [p for p in letter.paragraphs if p.heading == heading and p.text.strip()]
    if not mine:
        return
    yield _block(heading, "heading")
    number = 0
    for labelled, group in groupby(mine, key=lambda p: p.style == "labelled"):
        if labelled:
            yield from _labelled_rows(list(group))
            continue
        for paragraph in group:
            number += paragraph.style == "number"
            yield _paragraph(paragraph, number)


def _basis(letter: Letter) -> Iterator[Flowable]:
    """The evidence in small type, run on to save paper: each article or source begins a line, statements follow it."""
    heading = word("headings", "basis")
    mine = [p for p in letter.paragraphs if p.heading == heading and p.text.strip()]
    if mine:
        yield _block(heading, "heading")
    for kind, group in groupby(mine, key=lambda p: p.trace[0].partition(":")[0]):
        texts = [markup(p.text) for p in group]
        joint = "<br/>" if kind != "statement" else " &nbsp;• "
        yield Block(joint.join(texts), styles()["small"])


def _paragraph(paragraph: Paragraph, number: int) -> Block:
    bullet = {"number": f"{number}.", "item": "•"}.get(paragraph.style)
    if paragraph.style != "inline":
        return _block(paragraph.text, paragraph.style, bulletText=bullet)
    label = f'<font name="Plex-SemiBold">{markup(paragraph.label, "Plex-SemiBold")}:</font> '
    return Block(label + markup(paragraph.text), styles()["inline"])


def _labelled_rows(paragraphs: Iterable[Paragraph]) -> Iterator[Flowable]:
    """Label and text side by side; a long text goes below its label, so that it can run over pages."""
    for paragraph in paragraphs:
        label = _block(paragraph.label, "row_label")
        if len(paragraph.text) > _LONG:
            label.keepWithNext = True
            yield label
            yield _block(paragraph.text, "text")
            continue
        row = [[label, _block(paragraph.text, "labelled")]]
        yield _plain(row, [_LABEL_WIDTH, WIDTH - _LABEL_WIDTH], ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5))


def _caution(caution: Caution) -> Table:
    p = palette()
    words = [_block(caution.title, "caution_title"), _block(caution.text, "caution")]
    return _plain(
        [[Stop(), words]], [31, WIDTH - 31],
        ("BOX", (0, 0), (-1, -1), 1.3, p.critical), ("BACKGROUND", (0, 0), (0, 0), p.critical),
        ("BACKGROUND", (1, 0), (1, 0), p.critical_pale), ("LEFTPADDING", (1, 0), (1, 0), 8),
        ("LEFTPADDING", (0, 0), (0, 0), 6.5),
        ("VALIGN", (0, 0), (0, 0), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    )  # fmt: skip


def _results(table: ResultsTable) -> Iterator[Flowable]:
    """Analytes down, dates across, newest first; the head is repeated on a new page and no row is broken."""
    p, room = palette(), (WIDTH - _NAME - _UNIT - _LIMITS) / max(len(table.dates), 1)
    wide = min(room, 70.0)
    head = [_block("Analyte", "cell_head"), *(_block(format_date(day), "cell_head_right") for day in table.dates)]
    rows: Rows = [[*head, _block("Unit", "cell_head"), _block("Limits", "cell_head")]]
    for row in table.rows:
        values = [Value(cell, wide) for cell in row.cells]
        name = _block(row.name, "cell_strong" if row.strong else "cell")
        rows.append([name, *values, _block(row.unit, "cell"), _block(row.limits, "cell")])
    widths = [_NAME, *[wide] * len(table.dates), _UNIT, WIDTH - _NAME - _UNIT - wide * len(table.dates)]
    bands = [("BACKGROUND", (0, n), (-1, n), p.row) for n in range(2, len(rows), 2)]
    lines = [("LINEBELOW", (0, 0), (-1, 0), 0.9, p.rule), ("LINEBELOW", (0, 1), (-1, -1), 0.4, p.rule)]
    pads = [
        ("TOPPADDING", (0, 0), (-1, -1), 1.3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("LEFTPADDING", (0, 0), (0, -1), 3),
        ("RIGHTPADDING", (1, 0), (len(table.dates), -1), 0),
        ("LEFTPADDING", (-2, 0), (-1, -1), 8),
    ]
    body = _plain(rows, widths, *pads, *bands, *lines)
    body.repeatRows = 1
    yield from _table_heading("results")
    yield body
    yield Spacer(0, 2)
    yield _block(" ".join(table.notes), "small")


def _trend(series: TrendInput) -> Iterator[Flowable]:
    """The screen's own figure as vectors, and what it could not draw."""
    yield Trend(f"{word('headings', 'trend')}, {series.unit}", series, WIDTH)
    yield from (_block(f"Not drawn: {text}.", "small") for text in series.left_out[:4])


def _reasoning(reasons: tuple[Reason, ...]) -> Iterator[Flowable]:
    """Rule, finding, conclusion, statements."""
    rows: Rows = [
        [_block(text, "cell_head") for text in ("Rule", "Finding in this patient", "Conclusion", "Statements")]
    ]
    for reason in reasons:
        basis = ", ".join(reason.statements) or "derived"
        rows.append([_block(reason.rule, "rule"), _block(capped(reason.finding, 600), "cell_small"),
                     _block(capped(reason.conclusion, 900), "cell_small"), _block(basis, "cell_small")])  # fmt: skip
    p = palette()
    lines = [("LINEBELOW", (0, 0), (-1, 0), 0.9, p.rule), ("LINEBELOW", (0, 1), (-1, -1), 0.4, p.rule)]
    pads = [
        ("TOPPADDING", (0, 0), (-1, -1), 1.4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.8),
        ("LEFTPADDING", (0, 0), (0, -1), 3),
    ]
    widest = min(max(stringWidth(reason.rule, "Plex-SemiBold", 7.4) for reason in reasons) + 11, 120.0)
    room = WIDTH - widest - _STATEMENTS
    found, told = sum(len(reason.finding) for reason in reasons), sum(len(reason.conclusion) for reason in reasons)
    first = room * min(max(found / max(found + told, 1), 0.4), 0.6)
    body = _plain(rows, [widest, first, room - first, _STATEMENTS], *pads, *lines)
    body.repeatRows = 1
    yield from _table_heading("reasoning")
    yield body


def _table_heading(part: str) -> Iterator[Flowable]:
    """A heading that stays with the first rows of its table and lets the table run over the page."""
    heading = _block(word("headings", part), "heading")
    heading.keepWithNext = False
    yield CondPageBreak(90)
    yield heading


def _appendix(chart: Chart) -> Iterator[Flowable]:
    """The map of the run on pages of its own, as large as they allow."""
    heading = _block(word("headings", "map"), "heading")
    heading.keepWithNext = False
    yield PageBreak()
    yield heading
    yield _block(about_map(chart), "small")
    yield from bands(chart, PAGE_HEIGHT - TOP_LATER - BOTTOM - _APPENDIX_HEAD)


def _signature(letter: Letter) -> Iterator[Flowable]:
    """Room to sign, who signs, and whether the outcome has been accepted."""
    user, p = letter.clinician, palette()
    role = ", ".join(capped(part, 90) for part in (user.role, user.registration) if part)
    decided = (decision(letter), "alert" if letter.draft else "plain")
    signed = [
        *_labelled("Signed"),
        Spacer(0, 12),
        _block(capped(user.name or "Clinician not named", 90), "strong"),
        _block(role),
    ]
    rows = [[signed, _labelled("Decision", decided), _labelled("Date", (format_date(letter.on), "plain"))]]
    yield HRFlowable(WIDTH, 0.8, color=p.rule, spaceBefore=4, spaceAfter=3)
    yield _plain(rows, [WIDTH * 0.42, WIDTH * 0.36, WIDTH * 0.22])
