"""Fonts of the PDF: all embedded, chosen glyph by glyph, and no character drawn that they lack."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Any, Literal
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from alpdesk.language import tr
from alpdesk.letters.shaping import plain_form, visual
from alpdesk.resources import folder

Face = Literal["Plex", "Plex-Medium", "Plex-SemiBold", "Plex-Bold", "Plex-Italic"]
FACES: dict[str, str] = {
    "Plex": "IBMPlexSans-Regular.ttf",
    "Plex-Medium": "IBMPlexSans-Medium.ttf",
    "Plex-SemiBold": "IBMPlexSans-SemiBold.ttf",
    "Plex-Bold": "IBMPlexSans-Bold.ttf",
    "Plex-Italic": "IBMPlexSans-Italic.ttf",
}
FALLBACKS: dict[str, str] = {"DejaVu": "DejaVuSans.ttf", "Droid": "DroidSansFallbackFull.ttf"}
MOST = 10_000
"""Characters of one paragraph; longer text from outside is cut, because typesetting time grows with it."""
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_ALLOWED = {"\n", "\N{WORD JOINER}"}
_SHOWN = 12


class _Font(TTFont):  # type: ignore[misc]
    """A font whose Arabic presentation forms are copied out of the PDF as the letters that they stand for."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX))).decode("pdfdoc")
            stream = doc.idToObject.get(f"toUnicodeCMap:{name}")
            if isinstance(stream, pdfdoc.PDFStream) and any(plain_form(chr(code)) != chr(code) for code in subset):
                stream.content = _copied(stream.content, subset)


def _copied(cmap: str, subset: list[int]) -> str:
    """The table of what is copied, with presentation forms as plain letters."""
    for place, code in enumerate(subset):
        letters = plain_form(chr(code)) if code else ""
        if letters and letters != chr(code):
            plain = "".join(f"{ord(letter):04X}" for letter in letters)
            cmap = cmap.replace(f"<{place:02X}> <{code:04X}>", f"<{place:02X}> <{plain}>")
    return cmap


@cache
def font(name: str) -> _Font:
    """One font by its name here, read and registered at its first use."""
    found = _Font(name, str(folder("resources") / "fonts" / ({**FACES, **FALLBACKS})[name]))
    pdfmetrics.registerFont(found)
    return found


def register_faces() -> None:
    """Register the text faces; the fallbacks wait until a character needs them."""
    for name in FACES:
        font(name)
    pdfmetrics.registerFontFamily("Plex", normal="Plex", bold="Plex-Bold", italic="Plex-Italic", boldItalic="Plex-Bold")


@cache
def face_of(letter: str, face: str) -> str:
    """The font that has a letter: the face itself, else the first fallback; empty where none has."""
    code = ord(letter)
    return next((name for name in (face, *FALLBACKS) if code in font(name).face.charToGlyph or code == ord(" ")), "")


def printable(text: str) -> str:
    """The text as it is shown: composed, cut at its cap, and everything invisible written out as “[U+202E]”.

    A tab is a blank; line breaks stay. A direction mark or control character in a name is thus seen, not obeyed.
    """
    plain = unicodedata.normalize("NFC", text[:MOST].replace("\r\n", "\n").replace("\t", " "))
    return "".join(map(_seen, plain))


@cache
def _seen(letter: str) -> str:
    hidden = unicodedata.category(letter) in _HIDDEN and letter not in _ALLOWED
    return f"[U+{ord(letter):04X}]" if hidden else letter


def runs(text: str, face: str) -> list[tuple[str, str]]:
    """Printable text as (font, text) pieces in the order drawn; a character that no font has is written as its code."""
    if text and len(text) <= MOST and text.isascii() and text.isprintable():
        return [(face, text)]
    drawn = visual(printable(text))
    named = [(face_of(x, face) or face, x if face_of(x, face) or x == "\n" else f"[U+{ord(x):04X}]") for x in drawn]
    return [(name, "".join(letter for _, letter in group)) for name, group in groupby(named, key=lambda pair: pair[0])]


def markup(text: str, face: str = "Plex") -> str:
    """Text from outside as ReportLab markup that says nothing but the text."""
    pieces = [(name, escape(piece, {'"': "&quot;"}).replace("\n", "<br/>")) for name, piece in runs(text, face)]
    return "".join(piece if name == face else f'<font name="{name}">{piece}</font>' for name, piece in pieces)


def lacking(texts: Iterable[str]) -> str:
    """The characters that no font has, each with its code: “ก (U+0E01), ข (U+0E02)”; empty when all can be printed."""
    letters = dict.fromkeys(letter for text in texts for letter in visual(printable(text)) if letter != "\n")
    absent = [letter for letter in letters if not face_of(letter, "Plex")]
    told = [f"{letter} (U+{ord(letter):04X})" for letter in absent[:_SHOWN]]
    if len(absent) > _SHOWN:
        return tr("{letters} and {number} more.", letters=", ".join(told), number=len(absent) - _SHOWN)
    return f"{', '.join(told)}." if told else ""
