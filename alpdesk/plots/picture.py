"""A trend as a picture file that stands for itself: whose it is, of what, in which unit and by which limits."""

from __future__ import annotations

import io
from typing import Any, Literal

from matplotlib import rc_context
from matplotlib.transforms import Bbox

from alpdesk.clinical.dates import format_date
from alpdesk.language import tr
from alpdesk.plots.figure import LEFT, trend_figure
from alpdesk.plots.lettering import Weight, lettering, text_width
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import TrendInput

Kind = Literal["png", "svg", "pdf"]
SIZE = (9.0, 4.5)
"""Inches of the plot itself, without the lines above it."""
_DPI = 150
_TITLE, _LINE, _LEADING, _ROOM = 12.0, 9.0, 1.45, 8.0
_SILENT: dict[Kind, dict[str, Any]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
"""What the writers would add of their own; without it the same trend gives the same bytes."""


def picture(series: TrendInput, theme: Theme, whose: str, kind: Kind) -> bytes:
    """The trend as a file of that kind, with ``whose`` it is written above it. It holds patient data."""
    figure = trend_figure(series, theme, SIZE, dpi=_DPI)
    wide, high = SIZE
    place = high * 72 + _ROOM / 2
    lines = heading(series, whose)
    drawn: list[tuple[str, float, Weight, str]] = [
        (lines[0], _TITLE, "semibold", theme.text), *((line, _LINE, "regular", theme.text) for line in lines[1:]),
    ]  # fmt: skip
    for text, size, weight, colour in reversed(drawn):
        shown, font = lettering(_fitted(text, size, weight, wide * 72 - 2 * LEFT), size, weight)
        label = figure.text(LEFT / 72 / wide, place / 72 / high, shown, fontproperties=font, color=colour)
        label.set_parse_math(False)
        place += size * _LEADING
    out = io.BytesIO()
    whole = Bbox.from_extents(0, 0, wide, (place + _ROOM) / 72)
    with rc_context({"svg.hashsalt": "alpdesk", "svg.fonttype": "path", "pdf.fonttype": 42}):
        figure.savefig(out, format=kind, dpi=_DPI, bbox_inches=whole, metadata=_SILENT[kind])
    return out.getvalue()


def heading(series: TrendInput, whose: str) -> tuple[str, ...]:
    """The lines above the plot: what is measured, whose it is, the limits of the last result, the period, the rest."""
    unit = f" ({series.unit})" if series.unit not in {"", "1"} else ""
    shown = series.shown
    limits = (
        tr("Limits of the last result: {limits}", limits=shown[-1].limits) if shown else tr("No results in this period")
    )
    days = {"first": format_date(series.start), "last": format_date(series.end), "as_of": format_date(series.as_of)}
    period = tr("{first} to {last}, as known on {as_of}", **days)
    missing = (tr("Not drawn: {results}", results="; ".join(series.left_out)),) if series.left_out else ()
    return (f"{series.title}{unit}", whose, limits, period, *missing)


def _fitted(text: str, size: float, weight: Weight, room: float) -> str:
    """The text, cut with an ellipsis where it is wider than the plot."""
    if text_width(text, size, weight) <= room:
        return text
    while text and text_width(text + "…", size, weight) > room:
        text = text[:-1]
    return text.rstrip() + "…"
