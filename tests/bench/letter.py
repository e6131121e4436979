"""The letter as PDF, beside itself without its trend, and beside plain paragraphs on as many pages."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from alpdesk import resources
from alpdesk.clinical.people import Clinic, User
from alpdesk.letters.letter import compose
from alpdesk.letters.pdf import render
from alpdesk.letters.values import Letter
from alpdesk.pathways.assess import assess
from tests.bench.measure import Line, cpu
from tests.bench.patient import AS_OF, record
from tests.bench.workshop import Workshop

FONT = "BenchPlex"
SENTENCE = "The quick brown fox of the laboratory reports 24 U/L (30 to 130) on a Thursday in March. "
RESULTS = 24
PARAGRAPHS = 8
"""On one page; with seven sentences each they fill it."""


def lines(_workshop: Workshop) -> list[Line]:
    """A letter of the raised-ALP pathway with its trend."""
    letter = _letter()
    pages = len(PdfReader(BytesIO(render(letter))).pages)
    registerFont(TTFont(FONT, resources.folder("resources") / "fonts" / "IBMPlexSans-Regular.ttf"))
    work = f"letter, {pages} pages with vector trend, {RESULTS} results"
    whole, bare, plain = (
        cpu(make) for make in (lambda: render(letter), lambda: render(_bare(letter)), lambda: _minimal(pages))
    )
    return [
        Line(work, "the same letter without the trend", 3.0, whole, bare, rounds=15),
        Line(work, "plain ReportLab paragraphs, as many pages", 3.0, whole, plain, rounds=15),
    ]


def _bare(letter: Letter) -> Letter:
    return replace(letter, trend=None)


def _letter() -> Letter:
    known = record(RESULTS)
    found = assess(known, AS_OF, resources.pathways())
    outcome = next(one for one in found if one.pathway == "raised_alp_post_back_surgery")
    clinic, clinician = Clinic("Bench Surgery"), User("Dr Invented")
    return compose(
        known, outcome, clinic, clinician, None, AS_OF, clinician.name, resources.statements(), resources.sources()
    )


def _minimal(pages: int) -> bytes:
    style = ParagraphStyle("plain", fontName=FONT, fontSize=9, leading=12)
    target = BytesIO()
    story = []
    for _ in range(pages):
        story += [Paragraph(SENTENCE * 7, style) for _ in range(PARAGRAPHS)]
        story.append(PageBreak())
    SimpleDocTemplate(target, pagesize=A4, title="Minimal").build(story)
    return target.getvalue()
