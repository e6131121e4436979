"""Trend plots: what they show, in words and drawn; matplotlib loads with the first drawing only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alpdesk.plots.gathering import trend_input
from alpdesk.plots.sheet import MOST_PARTS, TrendSheet, trend_sheet
from alpdesk.plots.theme import Theme
from alpdesk.plots.values import TrendInput, TrendPoint
from alpdesk.plots.words import TrendRow, hover_text, rows, summary

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "MOST_PARTS",
    "Theme",
    "TrendInput",
    "TrendPoint",
    "TrendRow",
    "TrendSheet",
    "hover_text",
    "rows",
    "summary",
    "trend_figure",
    "trend_input",
    "trend_sheet",
]


def trend_figure(
    shown: TrendInput | TrendSheet,
    theme: Theme,
    size: tuple[float, float],
    *,
    dpi: float = 96.0,
    scale: float = 1.0,
    fit: bool = False,
    marked: bool = False,
) -> Figure:
    """One trend, or several on one time axis, drawn at ``size`` inches; see ``alpdesk.plots.figure``."""
    from alpdesk.plots import figure  # noqa: PLC0415 - matplotlib takes a second to load

    return figure.trend_figure(shown, theme, size, dpi=dpi, scale=scale, fit=fit, marked=marked)
