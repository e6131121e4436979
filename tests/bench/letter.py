"""The letter as PDF, beside a minimal ReportLab document of as many pages in the same typeface."""

from __future__ import annotations

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
PARAGRAPHS = 8
"""On one page; with seven sentences each they fill it."""


def lines(_workshop: Workshop) -> list[Line]:
    """A letter of the raised-ALP pathway with its trend of 200 results."""
    letter = _letter()
    pages = len(PdfReader(BytesIO(render(letter))).pages)
    registerFont(TTFont(FONT, resources.folder("resources") / "fonts" / "IBMPlexSans-Regular.ttf"))
    return [
        Line(
            f"letter, {pages} pages with vector trend",
            "minimal ReportLab document",
            3.0,
            cpu(lambda: render(letter)),
            cpu(lambda: _minimal(pages)),
            rounds=15,
        ),
    ]


def _letter() -> Letter:
    known, found = record(), assess(record(), AS_OF, resources.pathways())
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
