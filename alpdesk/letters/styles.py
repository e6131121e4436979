"""The letter's type, colours and measures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle

from alpdesk.plots.theme import Theme, mix
from alpdesk.settings import tokens

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = RIGHT = 45.0
WIDTH = PAGE_WIDTH - LEFT - RIGHT
TOP_FIRST, TOP_LATER, BOTTOM = 36.0, 58.0, 52.0
"""Margins in points: the first page begins with the letterhead, later pages with the patient's line."""
WHITE = "#ffffff"


@dataclass(frozen=True)
class Sheet:
    """The paper of a letter, in points; the room for text is equally wide on all: only pages break otherwise."""

    width: float
    height: float

    @property
    def left(self) -> float:
        """The margin at either side."""
        return (self.width - float(WIDTH)) / 2

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.width - self.left


_SHEETS = {"a4": Sheet(*A4), "letter": Sheet(*LETTER)}


def sheet(paper: str) -> Sheet:
    """The paper of this name: “a4” or “letter” (US Letter)."""
    return _SHEETS[paper]


@dataclass(frozen=True)
class Palette:
    """The light theme's colours as the letter uses them; paper is white."""

    text: Color
    muted: Color
    accent: Color
    rule: Color
    pale: Color
    pale_edge: Color
    row: Color
    critical: Color
    critical_pale: Color
    low: Color
    high: Color
    calm: Color
    calm_pale: Color
    watermark: Color


@cache
def theme() -> Theme:
    """The plot's colours on paper: the light theme."""
    return Theme.of(tokens("light"))


@cache
def palette() -> Palette:
    """The colours, mixed from the light theme's tokens."""
    light = theme()
    colours = (
        light.text,
        light.text_muted,
        light.accent,
        light.border,
        mix(light.accent, WHITE, 0.10),
        mix(light.accent, WHITE, 0.45),
        mix(light.text_muted, WHITE, 0.05),
        light.critical,
        mix(light.critical, WHITE, 0.09),
        light.low,
        light.high,
        light.drug,
        mix(light.drug, WHITE, 0.10),
        mix(light.critical, WHITE, 0.07),
    )
    return Palette(*(HexColor(colour) for colour in colours))


def style(name: str, size: float, leading: float, face: str = "Plex", **more: object) -> ParagraphStyle:
    """A style with every font named, so that nothing falls back on a font that is not embedded."""
    return ParagraphStyle(
        name, fontName=face, fontSize=size, leading=leading, bulletFontName="Plex", bulletFontSize=size,
        allowWidows=0, allowOrphans=0, **{"textColor": palette().text, **more},
    )  # fmt: skip


@cache
def styles() -> dict[str, ParagraphStyle]:
    """Every style by name."""
    p = palette()
    made = (
        style("clinic", 15, 18, "Plex-Bold"),
        style("head_small", 8, 10.5, textColor=p.muted),
        style("label", 7.4, 9.4, textColor=p.muted),
        style("strong", 9.2, 11.6, "Plex-SemiBold"),
        style("plain", 9.2, 11.6),
        style("alert", 9.2, 11.6, "Plex-SemiBold", textColor=p.critical),
        style("heading", 10.6, 13, "Plex-SemiBold", textColor=p.accent, spaceBefore=6.5, spaceAfter=2, keepWithNext=1),
        style("lead", 11.2, 14.4, "Plex-Medium", spaceAfter=4),
        style("text", 9.0, 11.7, spaceAfter=2.5),
        style("item", 9.0, 11.7, leftIndent=11, bulletIndent=1, spaceAfter=1.2),
        style("large_text", 10.4, 13.8, spaceAfter=3),
        style("large_item", 10.4, 13.8, leftIndent=12, bulletIndent=1, spaceAfter=2),
        style("number", 9.0, 11.7, leftIndent=14, bulletIndent=1, spaceAfter=1.2),
        style("labelled", 9.0, 11.7),
        style("inline", 9.0, 11.7, spaceBefore=2, spaceAfter=2.5),
        style("rule", 7.4, 9.8, "Plex-SemiBold"),
        style("row_label", 8.8, 12.2, "Plex-SemiBold"),
        style("small", 7.0, 8.7, textColor=p.muted, spaceAfter=1.2),
        style("caution_title", 10.6, 13.4, "Plex-Bold", textColor=p.critical),
        style("caution", 9.0, 11.7),
        style("cell_head", 7.6, 9.6, "Plex-SemiBold", textColor=p.muted),
        style("cell_head_right", 7.6, 9.6, "Plex-SemiBold", textColor=p.muted, alignment=2, rightIndent=17),
        style("cell", 8.4, 10.6),
        style("cell_strong", 8.4, 10.6, "Plex-SemiBold"),
        style("cell_small", 7.8, 10.0),
    )
    return {one.name: one for one in made}
