"""Type on plots: the project's own font files, with a fallback for letters that they lack."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from matplotlib.backend_bases import RendererBase
from matplotlib.font_manager import FontEntry, FontProperties, fontManager, get_font
from matplotlib.text import Text

from alpdesk.clinical.remembering import held
from alpdesk.resources import folder

Weight = Literal["regular", "medium", "semibold", "bold"]
FILES: dict[Weight, str] = {
    "regular": "IBMPlexSans-Regular.ttf",
    "medium": "IBMPlexSans-Medium.ttf",
    "semibold": "IBMPlexSans-SemiBold.ttf",
    "bold": "IBMPlexSans-Bold.ttf",
}
_FALLBACKS = ("DejaVuSans.ttf", "DroidSansFallbackFull.ttf")
MIDDLE = 0.35
"""Where the middle of capitals and digits lies above the line that they stand on, in sizes of the type."""
_MEASURE = 100.0
"""Points at which a text is measured, so that no rounding to pixels adds up."""
_NO_GLYPH = "\N{REPLACEMENT CHARACTER}"


def fonts() -> Path:
    """The folder of the font files."""
    return folder("resources") / "fonts"


class Words(Text):
    """One line of upright text on its base line, drawn without the layout that longer or slanted texts need."""

    def __init__(self, spot: tuple[float, float], text: str, size: float, weight: Weight, **more: Any) -> None:
        drawn, font = lettering(text, size, weight)
        super().__init__(*spot, drawn, fontproperties=font, va="baseline", parse_math=False, **more)
        self._points = text_width(text, size, weight)

    def draw(self, renderer: RendererBase) -> None:
        """Draw the line where its left end, middle or right end belongs."""
        if not self.get_visible() or not self.get_text():
            return
        x, y = self.get_transform().transform(self.get_position())
        share = {"left": 0.0, "center": 0.5, "right": 1.0}[self.get_horizontalalignment()]
        x -= share * renderer.points_to_pixels(self._points)  # type: ignore[operator]
        if renderer.flipy():
            y = renderer.get_canvas_width_height()[1] - y
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        renderer.draw_text(gc, x, y, self.get_text(), self.get_fontproperties(), 0.0)
        gc.restore()
        self.stale = False


@held
@lru_cache(maxsize=256)
def lettering(text: str, size: float, weight: Weight = "regular") -> tuple[str, FontProperties]:
    """The text as it can be drawn and the font for it.

    Text that Plex covers is drawn from its file alone; other scripts fall back on two more fonts, glyph by glyph; a
    character that none of them has becomes “�”, so that its absence is seen.
    """
    own = _covered(FILES[weight])
    if all(ord(letter) in own for letter in text):
        return text, FontProperties(fname=str(fonts() / FILES[weight]), size=size)
    known = own.union(*(_covered(name) for name in _FALLBACKS))
    families = [_family(FILES[weight]), *(_family(name) for name in _FALLBACKS)]
    drawn = "".join(letter if ord(letter) in known else _NO_GLYPH for letter in text)
    return drawn, FontProperties(family=families, size=size)


@held
@lru_cache(maxsize=2048)
def text_width(text: str, size: float, weight: Weight = "regular") -> float:
    """The width in points, near enough to keep labels apart."""
    font = get_font(str(fonts() / FILES[weight]))
    known = _covered(FILES[weight])
    font.set_size(_MEASURE, 72)
    font.set_text("".join(letter if ord(letter) in known else "W" for letter in text), 0.0)
    return float(font.get_width_height()[0]) / 64 * size / _MEASURE


@lru_cache(maxsize=8)
def _covered(name: str) -> frozenset[int]:
    return frozenset(get_font(str(fonts() / name)).get_charmap())


@lru_cache(maxsize=8)
def _family(name: str) -> str:
    """The file under a family name of its own, so that exactly this file is found and no weight is guessed."""
    family = f"AlpDesk {name.partition('.')[0]}"
    path = str(fonts() / name)
    fontManager.ttflist.append(FontEntry(fname=path, name=family, style="normal", variant="normal", weight=400))
    return family
