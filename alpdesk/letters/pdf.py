"""Print a letter: the same words give the same bytes, every font is embedded, and outside text is only ever text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table

from alpdesk.clinical.dates import format_date
from alpdesk.language import tr
from alpdesk.letters.blocks import Block, Either, Mark, Rule, Stop, Tag, Trend, Value
from alpdesk.letters.glyphs import lacking, markup, register_faces
from alpdesk.letters.map import bands
from alpdesk.letters.pages import document, next_pages, page_canvas
from alpdesk.letters.printed import about_map, decision, drawn, lined, nobody, trend_heading
from alpdesk.letters.styles import BOTTOM, TOP_LATER, WIDTH, palette, sheet, styles
from alpdesk.letters.tagging import grid, layout
from alpdesk.letters.values import Caution, Letter, Paragraph, ResultsTable
from alpdesk.letters.wording import heading, word
from alpdesk.plots import TrendInput
from alpdesk.plots.values import capped
from alpdesk.resources import telling

_LABEL_WIDTH = 92.0
_LONG = 1200
_APPENDIX_HEAD = 44.0
_NAME, _UNIT, _LIMITS = 110.0, 48.0, 72.0
_WIDEST_NAME = 132.0
"""Points for the names of analytes, so that none of their words is broken."""
_STATEMENTS = 62.0
_AFTER = frozenset({"findings", "missing", "plan", "history", "own"})
"""Parts that may go before a trend for which a page has no room."""
Rows = list[list[Any]]


def render(letter: Letter) -> bytes:
    """The letter as a PDF on its paper, in its language."""
    register_faces()
    target = BytesIO()
    with telling(letter.language):
        document(letter, target).build([next_pages(), *_story(letter)], canvasmaker=page_canvas(letter))
    return target.getvalue()


def missing_glyphs(letter: Letter) -> str:
    """The characters of the letter that its fonts cannot print, with their codes; empty when all can be printed."""
    register_faces()
    with telling(letter.language):
        return lacking(_texts(letter))


def _texts(letter: Letter) -> Iterator[str]:
    """Everything that comes from outside."""
    clinic, clinician, recipient, patient = letter.clinic, letter.clinician, letter.recipient, letter.patient
    yield from (clinic.name, clinic.address, clinic.telephone, clinic.identifier)
    yield from (clinician.name, clinician.role, clinician.registration, letter.accepted_by)
    yield from (recipient.name, recipient.organisation, recipient.address) if recipient else ()
    yield from (patient.line, patient.address, patient.telephone, patient.allergies)
    yield from (f"{paragraph.label} {paragraph.text}" for paragraph in letter.paragraphs)
    for reason in letter.reasoning:
        yield from (reason.finding, reason.conclusion)
    if letter.results:
        yield from letter.results.notes
        yield from (f"{row.limits} {''.join(cell.text for cell in row.cells)}" for row in letter.results.rows)
    for series in drawn(letter):
        yield from (marker.text for marker in series.markers)
        yield from (bar.text for bar in series.bars)
        yield from (band.label for band in series.bands)
    if letter.chart and "map" in letter.parts:
        yield from (step.datum for step in letter.chart.steps)
        yield from (way.datum for step in letter.chart.steps for way in step.ways)


def _story(letter: Letter) -> Iterator[Flowable]:
    """The letter from top to bottom, its parts in the order of its template."""
    yield from _head(letter)
    yield _patient(letter)
    parts = [one for one in letter.order if one != "basis"]
    while parts:
        part = parts.pop(0)
        if part != "trend":
            yield from _part(letter, part)
            continue
        after: list[Flowable] = []
        while parts and parts[0] in _AFTER:
            after += _part(letter, parts.pop(0))
        yield from _trends(letter, after)
    evidence = list(_basis(letter))
    free = evidence[:-1] if evidence[2:] else []  # ReportLab lets a heading stand alone before what is kept together
    yield from free
    yield KeepTogether([*evidence[len(free) :], *_signature(letter)])
    yield from _appendix(letter)


def _trends(letter: Letter, after: list[Flowable]) -> Iterator[Flowable]:
    """The trends, the last of them before or after what follows, as the page has room."""
    trends = [list(_trend(one, letter)) for one in drawn(letter)] if "trend" in letter.parts else []
    for one in trends[:-1]:
        yield from one
    if trends:
        yield Either(trends[-1], after)
    else:
        yield from after


def _part(letter: Letter, part: str) -> Iterator[Flowable]:
    """One part of the letter; nothing where it is left out or empty."""
    if part == "caution" and letter.caution:
        yield _caution(letter.caution)
    elif part == "results" and letter.results and "results" in letter.parts:
        yield from _results(letter.results, letter)
    elif part == "reasoning" and letter.reasoning and "reasoning" in letter.parts:
        yield from _reasoning(letter)
    else:
        yield from _section(letter, part)


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
    return Table(rows, colWidths=widths, style=[*bare, *more], hAlign="LEFT", renderCB=layout)


def _head(letter: Letter) -> Iterator[Flowable]:
    """Letterhead with the urgency, then to, from and date."""
    clinic, tag = letter.clinic, Tag(letter.urgency_tag, letter.urgency)
    known = (clinic.address, clinic.telephone, clinic.identifier)
    details = "   ·   ".join(capped(lined(text), 120) for text in known if text)
    name = [_block(capped(clinic.name or tr("Clinic not named"), 90), "clinic"), _block(details, "head_small")]
    yield _plain([[Mark(), name, tag]], [40, WIDTH - 40 - tag.width, tag.width], ("RIGHTPADDING", (2, 0), (2, 0), 0))
    yield Rule(WIDTH, 1.2, color=palette().accent, spaceBefore=7, spaceAfter=6)
    user = letter.clinician
    date = [(format_date(letter.on), "strong"), (tr("Ref. {reference}", reference=letter.reference), "plain")]
    dated = tr("Date of referral") if letter.form == "referral" else tr("Date")
    whole = [
        _labelled(tr("To", "of a letter"), *_addressee(letter)),
        _labelled(tr("From", "of a letter"), *_sender(user.name, user.role)),
        _labelled(dated, *date),
    ]
    yield _plain([whole], [WIDTH * 0.45, WIDTH * 0.30, WIDTH * 0.25])
    yield Spacer(0, 6)


def _addressee(letter: Letter) -> Iterator[tuple[str, str]]:
    """Whom it goes to, with organisation and address; the patient's copy goes to the patient."""
    to = letter.recipient
    if to is None:
        yield nobody(letter), "strong" if letter.form == "patient" else "alert"
        return
    yield capped(to.name, 120), "strong"
    yield from ((capped(lined(text), 160), "plain") for text in (to.organisation, to.address) if text)


def _sender(name: str, role: str) -> Iterator[tuple[str, str]]:
    yield capped(name or tr("Clinician not named"), 90), "strong"
    yield capped(role, 90), "plain"


def _patient(letter: Letter) -> Table:
    """Who the letter is about, in the order of a patient banner: name, born, gender, number."""
    patient = letter.patient
    born = f"{patient.born} ({patient.age})" if patient.age else patient.born
    rows: Rows = [
        [_labelled(tr("Patient"), (patient.name, "strong")), _labelled(tr("Born"), (born, "strong")),
         _labelled(tr("Gender"), (patient.sex, "strong")),
         _labelled(patient.identifier_name, (patient.identifier or tr("Not recorded"), "strong"))],
        [_labelled(tr("Usual address", "where a patient lives"), (lined(patient.address), "plain")),
         _labelled(tr("Telephone"), (patient.telephone, "plain")),
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
    mine = [p for p in letter.paragraphs if p.section == part and p.text.strip()]
    if not mine:
        return
    yield _block(mine[0].heading, "heading")
    number = 0
    for labelled, group in groupby(mine, key=lambda p: p.style == "labelled"):
        if labelled:
            yield from _labelled_rows(list(group))
            continue
        for paragraph in group:
            number += paragraph.style == "number"
            yield _paragraph(paragraph, number, large=letter.form == "patient")


def _basis(letter: Letter) -> Iterator[Flowable]:
    """The evidence in small type, run on to save paper: each article or source begins a line, statements follow it."""
    mine = [p for p in letter.paragraphs if p.section == "basis" and p.text.strip()]
    if mine:
        yield _block(mine[0].heading, "heading")
    for kind, group in groupby(mine, key=lambda p: p.trace[0].partition(":")[0]):
        texts = [markup(p.text) for p in group]
        joint = "<br/>" if kind != "statement" else " &nbsp;• "
        yield Block(joint.join(texts), styles()["small"])


def _paragraph(paragraph: Paragraph, number: int, *, large: bool) -> Block:
    """One paragraph in its style; a patient reads larger type."""
    bullet = {"number": f"{number}.", "item": "•"}.get(paragraph.style)
    if paragraph.style != "inline":
        name = f"large_{paragraph.style}" if large and paragraph.style in {"text", "item"} else paragraph.style
        return _block(paragraph.text, name, bulletText=bullet)
    named = tr("{label}:", label=paragraph.label)
    label = f'<font name="Plex-SemiBold">{markup(named, "Plex-SemiBold")}</font> '
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


def _results(table: ResultsTable, letter: Letter) -> Iterator[Flowable]:
    """Analytes down, dates across, newest first; the head is repeated on a new page and no row is broken."""
    words = [piece for row in table.rows for piece in row.name.split()]
    name_room = min(max([_NAME, *(stringWidth(one, "Plex-SemiBold", 8.4) + 9.5 for one in words)]), _WIDEST_NAME)
    p, room = palette(), (WIDTH - name_room - _UNIT - _LIMITS) / max(len(table.dates), 1)
    wide = min(room, 70.0)
    head = [
        _block(word("labels", "measured") if letter.form == "patient" else tr("Analyte"), "cell_head"),
        *(_block(format_date(day), "cell_head_right") for day in table.dates),
    ]
    rows: Rows = [[*head, _block(tr("Unit"), "cell_head"), _block(tr("Limits"), "cell_head")]]
    for row in table.rows:
        values = [Value(cell, wide) for cell in row.cells]
        name = _block(row.name, "cell_strong" if row.strong else "cell")
        rows.append([name, *values, _block(row.unit, "cell"), _block(row.limits, "cell")])
    widths = [name_room, *[wide] * len(table.dates), _UNIT, WIDTH - name_room - _UNIT - wide * len(table.dates)]
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
    body.repeatRows, body._renderCB = 1, grid  # noqa: SLF001 - ReportLab's only way after the table is made
    yield from _table_heading(heading(letter.form, "results"))
    yield body
    yield Spacer(0, 2)
    yield _block(" ".join(table.notes), "small")


def _trend(series: TrendInput, letter: Letter) -> Iterator[Flowable]:
    """The screen's own figure as vectors, and what it could not draw."""
    yield Trend(trend_heading(series, letter), series, WIDTH)
    yield from (_block(tr("Not drawn: {result}.", result=text), "small") for text in series.left_out[:4])


def _reasoning(letter: Letter) -> Iterator[Flowable]:
    """Rule, finding, conclusion, statements."""
    reasons = letter.reasoning
    head = (tr("Rule"), tr("Finding in this patient"), tr("Conclusion"), tr("Statements"))
    rows: Rows = [[_block(text, "cell_head") for text in head]]
    for reason in reasons:
        basis = ", ".join(reason.statements) or tr("derived")
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
    body.repeatRows, body._renderCB = 1, grid  # noqa: SLF001 - as in _results
    yield from _table_heading(heading(letter.form, "reasoning"))
    yield body


def _table_heading(named: str) -> Iterator[Flowable]:
    """A heading that stays with the first rows of its table and lets the table run over the page."""
    block = _block(named, "heading")
    block.keepWithNext = False
    yield CondPageBreak(90)
    yield block


def _appendix(letter: Letter) -> Iterator[Flowable]:
    """The map of the run on pages of its own, as large as they allow."""
    if letter.chart is None or "map" not in letter.parts:
        return
    block = _block(word("headings", "map"), "heading")
    block.keepWithNext = False
    yield PageBreak()
    yield block
    yield _block(about_map(letter.chart), "small")
    yield from bands(letter.chart, sheet(letter.paper).height - TOP_LATER - BOTTOM - _APPENDIX_HEAD)


def _signature(letter: Letter) -> Iterator[Flowable]:
    """Room to sign, who signs, and whether the outcome has been accepted."""
    user, p = letter.clinician, palette()
    role = ", ".join(capped(part, 90) for part in (user.role, user.registration) if part)
    decided = (decision(letter), "alert" if letter.draft else "plain")
    signed = [
        *_labelled(tr("Signed")),
        Spacer(0, 12),
        _block(capped(user.name or tr("Clinician not named"), 90), "strong"),
        _block(role),
    ]
    rows = [[signed, _labelled(tr("Decision"), decided), _labelled(tr("Date"), (format_date(letter.on), "plain"))]]
    yield Rule(WIDTH, 0.8, color=p.rule, spaceBefore=4, spaceAfter=3)
    yield _plain(rows, [WIDTH * 0.42, WIDTH * 0.36, WIDTH * 0.22])
