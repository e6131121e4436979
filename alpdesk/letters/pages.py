"""The pages of the letter: each says who it is about, what it is made from, page x of y, and whether it is a draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D
from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

from alpdesk.clinical.dates import format_date
from alpdesk.language import tr, tr_marked
from alpdesk.letters.glyphs import FACES, runs
from alpdesk.letters.lasting import make_lasting
from alpdesk.letters.printed import CONFIDENTIAL, DRAFT, INVENTED, checked
from alpdesk.letters.styles import BOTTOM, TOP_FIRST, TOP_LATER, WIDTH, Sheet, palette, sheet
from alpdesk.letters.tagging import Tags, artifact
from alpdesk.letters.values import Letter
from alpdesk.letters.vector import trace
from alpdesk.resources import folder

_LANGUAGES = {"en": "en-GB", "de": "de", "fr": "fr"}
"""How the PDF names the letter's language to what reads it aloud."""


_LEAST = 5.8
"""The smallest type of the foot, where a language needs more room than English."""
_WIDEST = 640.0
"""Points along the page that the word across it may take."""


def page_canvas(letter: Letter) -> type[Canvas]:
    """A canvas that knows the number of pages before it draws the feet."""

    class _Pages(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **{**options, "initialFontName": "Plex", "pdfVersion": (1, 7)})
            self._kept: list[dict[str, Any]] = []
            self.tags = Tags()

        def showPage(self) -> None:  # noqa: N802 - ReportLab's name
            self._kept.append(dict(self.__dict__))
            self.tags.next_page()
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(self._kept, 1):
                self.__dict__.update(page)
                with artifact(self):
                    _foot(self, letter, number, len(self._kept))
                Canvas.showPage(self)
            make_lasting(self._doc, self.tags, _LANGUAGES[letter.language])
            Canvas.save(self)

    return _Pages


def document(letter: Letter, target: Any) -> BaseDocTemplate:
    """The document with its two kinds of page and its metadata."""
    rl_config.useA85 = 0
    paper = sheet(letter.paper)
    found = BaseDocTemplate(
        target, pagesize=(paper.width, paper.height), title=about(letter),
        author=letter.clinician.name or letter.clinic.name,
        subject=letter.footing.line, creator=f"AlpDesk {letter.footing.program}", producer="AlpDesk, ReportLab",
        lang=_LANGUAGES[letter.language], invariant=1, pageCompression=1, initialFontName="Plex", displayDocTitle=1,
    )  # fmt: skip
    first = Frame(paper.left, BOTTOM, WIDTH, paper.height - TOP_FIRST - BOTTOM, 0, 0, 0, 0, id="first")
    later = Frame(paper.left, BOTTOM, WIDTH, paper.height - TOP_LATER - BOTTOM, 0, 0, 0, 0, id="later")
    found.addPageTemplates(
        [
            PageTemplate(
                "first", [first], onPage=lambda canvas, _: _head(canvas, letter, _ground), autoNextPageTemplate="later"
            ),
            PageTemplate("later", [later], onPage=lambda canvas, _: _head(canvas, letter, _later)),
        ]
    )
    return found


def about(letter: Letter) -> str:
    """The title of the document, without a word of the patient."""
    told = {"pathway": letter.footing.title, "reference": letter.reference}
    if letter.form == "referral":
        return tr("{pathway}: referral letter {reference}", **told)
    return tr("{pathway}: letter {reference}", **told)


def next_pages() -> NextPageTemplate:
    """From the second page on, the head is the patient's line."""
    return NextPageTemplate("later")


def _head(canvas: Any, letter: Letter, draw: Callable[[Any, Letter], None]) -> None:
    """What stands on every page: not read aloud."""
    with artifact(canvas):
        draw(canvas, letter)


def _ground(canvas: Any, letter: Letter) -> None:
    """The strip above everything, and the word DRAFT as outlines below it."""
    notes = [tr_marked(text) for text, said in ((DRAFT, letter.draft), (INVENTED, letter.invented)) if said]
    paper = sheet(letter.paper)
    canvas.saveState()
    if letter.draft:
        _watermark(canvas, paper)
    if notes:
        canvas.setFillColor(palette().critical)
        _write(canvas, paper.width / 2, paper.height - 25, "   ·   ".join(notes), "Plex-Bold", 9.0, align="middle")
    canvas.restoreState()


def _watermark(canvas: Any, paper: Sheet) -> None:
    """DRAFT across the page, drawn as shapes so that it is never copied as text."""
    file = folder("resources") / "fonts" / FACES["Plex-Bold"]
    face = FontProperties(fname=str(file))
    shape = TextPath((0, 0), tr("DRAFT"), size=150, prop=face)
    if shape.get_extents().width > _WIDEST:
        shape = TextPath((0, 0), tr("DRAFT"), size=150 * _WIDEST / shape.get_extents().width, prop=face)
    box = shape.get_extents()
    centred = Affine2D().translate(-(box.x0 + box.x1) / 2, -(box.y0 + box.y1) / 2)
    outline = canvas.beginPath()
    trace(outline, shape, centred.rotate_deg(52).translate(paper.width / 2, paper.height / 2))
    canvas.setFillColor(palette().watermark)
    canvas.drawPath(outline, stroke=0, fill=1, fillMode=1)


def _later(canvas: Any, letter: Letter) -> None:
    _ground(canvas, letter)
    canvas.saveState()
    canvas.setFillColor(palette().text)
    paper = sheet(letter.paper)
    y, day = paper.height - 44, format_date(letter.on)
    date = tr("Referral {day}", day=day) if letter.form == "referral" else tr("Letter {day}", day=day)
    room = WIDTH - stringWidth(date, "Plex", 8.4) - 12
    _write(canvas, paper.left, y, identity(letter, "Plex-SemiBold", 9.0, room), "Plex-SemiBold", 9.0)
    canvas.setFillColor(palette().muted)
    _write(canvas, paper.right, y, date, "Plex", 8.4, align="right")
    canvas.setStrokeColor(palette().rule)
    canvas.setLineWidth(0.7)
    canvas.line(paper.left, y - 7, paper.right, y - 7)
    canvas.restoreState()


def _foot(canvas: Any, letter: Letter, number: int, pages: int) -> None:
    canvas.saveState()
    canvas.setStrokeColor(palette().rule)
    canvas.setLineWidth(0.7)
    left, right = sheet(letter.paper).left, sheet(letter.paper).right
    canvas.line(left, 46, right, 46)
    canvas.setFillColor(palette().muted)
    program = tr("Prepared with {program}.", program=letter.footing.line)
    page = tr("Page {number} of {pages}", number=number, pages=pages)
    secret = tr_marked(CONFIDENTIAL)
    reference = tr("Ref. {reference}", reference=letter.reference)
    _write(canvas, left, 35, _fitting(program, "Plex", 7.2, WIDTH - 60), "Plex", 7.2)
    _write(canvas, right, 35, page, "Plex", 7.2, align="right")
    _write(canvas, left, 25, secret, "Plex-SemiBold", 7.2)
    begun = max(150.0, _width(secret, "Plex-SemiBold", 7.2) + 10)
    room = WIDTH - begun - _width(reference, "Plex", 7.2) - 8
    said, size = checked(letter), 7.2
    while size > _LEAST and _width(said, "Plex", size) > room:
        size -= 0.2
    _write(canvas, left + begun, 25, _fitting(said, "Plex", size, room), "Plex", size)
    _write(canvas, right, 25, reference, "Plex", 7.2, align="right")
    canvas.restoreState()


def identity(letter: Letter, face: str, size: float, room: float) -> str:
    """Name, birth date and number in one line; only the name gives way when there is no room for all."""
    patient = letter.patient
    rest = patient.line.removeprefix(patient.name)
    return _fitting(patient.name, face, size, max(room - _width(rest, face, size), 60.0)) + rest


def _fitting(text: str, face: str, size: float, room: float) -> str:
    """The text, cut with “…” where it is wider than the room."""
    kept = text
    while kept and _width(kept if kept == text else f"{kept}…", face, size) > room:
        kept = kept[:-1]
    return kept if kept == text else f"{kept.rstrip()}…"


def _width(text: str, face: str, size: float) -> float:
    return float(sum(stringWidth(piece, name, size) for name, piece in runs(text, face)))


def _write(canvas: Any, x: float, y: float, text: str, face: str, size: float, *, align: str = "left") -> None:
    at = x - {"left": 0.0, "middle": 0.5, "right": 1.0}[align] * _width(text, face, size)
    for name, piece in runs(text, face):
        canvas.setFont(name, size)
        canvas.drawString(at, y, piece)
        at += stringWidth(piece, name, size)
