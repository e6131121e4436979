"""Colours and measures by name: the one table that screens, plots and letters share.

Text keeps a contrast of 4.5 to 1 on every ground that it is used on, borders of fields and marks 3 to 1 (WCAG 2.2, AA).
"""

from __future__ import annotations

from typing import Literal

ThemeName = Literal["light", "dark"]
ThemeChoice = Literal["system", "light", "dark"]
THEMES: tuple[ThemeName, ...] = ("light", "dark")

TEXT_PIXELS = 14
"""Height of body text at 100 %, in device-independent pixels."""
TARGET = 28
"""Least height and width of anything that can be pressed, in the same pixels; 24 is the least allowed."""
COMPACT_WIDTH, COMPACT_HEIGHT = 1200, 820
"""A window narrower or lower than this is laid out compactly."""

_LIGHT = {
    "surface": "#f2f5f8",
    "surface_sunken": "#f6f8fa",
    "card": "#ffffff",
    "border": "#d3dae1",
    "border_strong": "#7b8893",
    "text": "#16202a",
    "text_muted": "#55616d",
    "accent": "#0b6272",
    "accent_strong": "#084b58",
    "accent_soft": "#dceef2",
    "on_accent": "#ffffff",
    "halo": "#9ccdd6",
    "focus": "#0a5bd6",
    "rail": "#0e2e38",
    "rail_on": "#1d4a57",
    "rail_text": "#d5e4e8",
    "shade": "#0b1a22",
    "line": "#0b4a8a",
    "grid": "#e1e6ea",
    "band": "#dbefe5",
    "band_edge": "#7fc4a0",
    "band_text": "#17633f",
    "low": "#0b4a99",
    "low_soft": "#e4eefb",
    "high": "#a63c06",
    "high_soft": "#fdeee4",
    "critical": "#9c0f3a",
    "critical_soft": "#fde7ee",
    "warn": "#7a5200",
    "warn_soft": "#fff3d4",
    "warn_edge": "#e0bf62",
    "ok": "#16653d",
    "ok_soft": "#e2f3ea",
    "ok_edge": "#8cc7a6",
    "info": "#3a4596",
    "info_soft": "#e8ebfa",
    "info_edge": "#aab2e6",
    "window_neutral": "#e9edf2",
    "window_watch": "#fff1d0",
    "window_danger": "#fbe3e1",
    "event": "#6a3d9a",
    "drug": "#3a4596",
    "today": "#3d4a55",
}
_DARK = {
    "surface": "#10171d",
    "surface_sunken": "#141d24",
    "card": "#18222a",
    "border": "#2d3a45",
    "border_strong": "#6f7f8c",
    "text": "#e8eef2",
    "text_muted": "#a3b2be",
    "accent": "#5cc8d8",
    "accent_strong": "#8adce8",
    "accent_soft": "#17393f",
    "on_accent": "#06222a",
    "halo": "#2b7d8a",
    "focus": "#8ab8ff",
    "rail": "#0a1116",
    "rail_on": "#16343b",
    "rail_text": "#c3d2d9",
    "shade": "#000000",
    "line": "#7db4f5",
    "grid": "#27333d",
    "band": "#163528",
    "band_edge": "#2f6b4b",
    "band_text": "#74d6a0",
    "low": "#86baf8",
    "low_soft": "#14293f",
    "high": "#f2a66a",
    "high_soft": "#3a2415",
    "critical": "#ff96b0",
    "critical_soft": "#3c1622",
    "warn": "#f5cd72",
    "warn_soft": "#362a10",
    "warn_edge": "#7a611f",
    "ok": "#74d6a0",
    "ok_soft": "#15331f",
    "ok_edge": "#2f6b4b",
    "info": "#b0b8ff",
    "info_soft": "#22274a",
    "info_edge": "#4c5499",
    "window_neutral": "#1f2a33",
    "window_watch": "#3a2f14",
    "window_danger": "#3c1d20",
    "event": "#cba6f2",
    "drug": "#9ea8ff",
    "today": "#c8d3dc",
}
_TABLES: dict[ThemeName, dict[str, str]] = {"light": _LIGHT, "dark": _DARK}

GROUNDS = ("card", "surface", "surface_sunken", "accent_soft")
"""The grounds on which text of every kind is written."""
SOFT = ("low", "high", "critical", "warn", "ok", "info")
"""Kinds that have a pale ground of their own, named ``…_soft``."""


def tokens(theme: ThemeName) -> dict[str, str]:
    """The colours of a theme by name, each ``#rrggbb``; a copy, so that nobody changes the table."""
    return dict(_TABLES[theme])


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour.lstrip("#"))]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - the standard's own figures
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
