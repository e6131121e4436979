"""A trend as a picture file that stands for itself: whose it is, of what, in which unit and by which limits."""

from __future__ import annotations

import io
from typing import Any, Literal

from matplotlib import rc_context
from matplotlib.transforms import Bbox

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import joined, listed
from alpdesk.language import tr
from alpdesk.plots.figure import LEFT, trend_figure
from alpdesk.plots.lettering import Weight, lettering, text_width
from alpdesk.plots.sheet import TrendSheet, sheet_of
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import TrendInput

Kind = Literal["png", "svg", "pdf"]
SIZE = (9.0, 4.5)
_MORE = 2.0
"""Inches added for each further trend."""
"""Inches of the plot itself, without the lines above it."""
_DPI = 150
_TITLE, _LINE, _LEADING, _ROOM = 12.0, 9.0, 1.45, 8.0
_SILENT: dict[Kind, dict[str, Any]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
"""What the writers would add of their own; without it the same trend gives the same bytes."""


def picture(shown: TrendInput | TrendSheet, theme: Theme, whose: str, kind: Kind) -> bytes:
    """The trends as a file of that kind, with ``whose`` it is written above it. It holds patient data."""
    sheet = sheet_of(shown)
    wide, high = SIZE[0], SIZE[1] + _MORE * (len(sheet.parts) - 1)
    figure = trend_figure(sheet, theme, (wide, high), dpi=_DPI, marked=True)
    place = high * 72 + _ROOM / 2
    lines = heading(sheet, whose)
    drawn: list[tuple[str, float, Weight, str]] = [
        (lines[0], _TITLE, "semibold", theme.text), *((line, _LINE, "regular", theme.text) for line in lines[1:]),
    ]  # fmt: skip
    for text, size, weight, colour in reversed(drawn):
        lettered, font = lettering(_fitted(text, size, weight, wide * 72 - 2 * LEFT), size, weight)
        label = figure.text(LEFT / 72 / wide, place / 72 / high, lettered, fontproperties=font, color=colour)
        label.set_parse_math(False)
        place += size * _LEADING
    out = io.BytesIO()
    whole = Bbox.from_extents(0, 0, wide, (place + _ROOM) / 72)
    with rc_context({"svg.hashsalt": "alpdesk", "svg.fonttype": "path", "pdf.fonttype": 42}):
        figure.savefig(out, format=kind, dpi=_DPI, bbox_inches=whole, metadata=_SILENT[kind])
    return out.getvalue()


def heading(shown: TrendInput | TrendSheet, whose: str) -> tuple[str, ...]:
    """The lines above the plot: what is measured, whose it is, the limits of the last result, the period, the rest."""
    sheet = sheet_of(shown)
    series = sheet.first
    named = joined([_with_unit(part) for part in sheet.parts])
    arrows = any(point.beyond for part in sheet.parts for point in part.shown)
    told = (tr("An arrow marks a change beyond the change limit: statistical, not clinical significance."),)
    if len(sheet.parts) > 1:
        return (named, whose, _period(series), *(told if arrows else ()), *_missing(sheet))
    points = series.shown
    limits = (
        tr("Limits of the last result: {limits}", limits=points[-1].limits)
        if points
        else tr("No results in this period")
    )
    return (named, whose, limits, _period(series), *(told if arrows else ()), *_missing(sheet))


def _with_unit(series: TrendInput) -> str:
    return f"{series.title} ({series.unit})" if series.unit not in {"", "1"} else series.title


def _period(series: TrendInput) -> str:
    days = {"first": format_date(series.start), "last": format_date(series.end), "as_of": format_date(series.as_of)}
    return tr("{first} to {last}, as known on {as_of}", **days)


def _missing(sheet: TrendSheet) -> tuple[str, ...]:
    left = [result for part in sheet.parts for result in part.left_out]
    return (tr("Not drawn: {results}", results=listed(left)),) if left else ()


def _fitted(text: str, size: float, weight: Weight, room: float) -> str:
    """The text, cut with an ellipsis where it is wider than the plot."""
    if text_width(text, size, weight) <= room:
        return text
    while text and text_width(text + "…", size, weight) > room:
        text = text[:-1]
    return text.rstrip() + "…"
