"""How the map of a pathway looks, in names of colour tokens: boxes, edges and marks, alike on screen and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from alpdesk.language import mark, tr_marked

Look = Literal["done", "now", "ahead", "closed", "exit", "taken", "shut", "end", "caution", "key"]


@dataclass(frozen=True, slots=True)
class Paint:
    """How one look is drawn, in names of colour tokens; ``width`` is that of the border, at a text size of 14."""

    fill: str
    border: str
    text: str
    dashed: bool = False
    width: float = 1.2


PAINTS: Mapping[Look, Paint] = {
    "done": Paint("accent_soft", "accent", "text", width=1.6),
    "now": Paint("accent", "accent", "on_accent", width=1.6),
    "ahead": Paint("card", "border_strong", "text"),
    "closed": Paint("surface_sunken", "border_strong", "text_muted", dashed=True),
    "exit": Paint("card", "border_strong", "text", dashed=True),
    "taken": Paint("accent_soft", "accent", "text", width=1.6),
    "shut": Paint("surface_sunken", "border_strong", "text_muted", dashed=True),
    "end": Paint("card", "accent", "text", width=1.6),
    "caution": Paint("critical_soft", "critical", "critical", width=1.6),
    "key": Paint("", "", "text_muted"),
}
LINES: Mapping[str, Paint] = {
    "done": Paint("", "accent", "", width=2.4),
    "ahead": Paint("", "border_strong", ""),
    "closed": Paint("", "border_strong", "", dashed=True),
}
"""How the edges are drawn, by their look."""
_KEY: Mapping[Look, str] = {
    "done": mark("way walked"),
    "ahead": mark("open", "a way out"),
    "closed": mark("closed, and by what"),
}
RADIUS = 0.5
"""Roundness of a box's corners, in text sizes."""
Stroke = tuple[tuple[float, float], ...]
_RING = "ring"
MARKS: Mapping[Look, tuple[str, tuple[Stroke, ...]]] = {
    "done": (_RING, (((-2.8, 0.2), (-0.8, 2.4), (3.0, -2.2)),)),
    "now": (_RING, (((-0.9, 0.0), (0.9, 0.0)), ((0.0, -0.9), (0.0, 0.9)))),
    "ahead": (_RING, ()),
    "closed": (_RING, (((-2.4, -2.4), (2.4, 2.4)), ((-2.4, 2.4), (2.4, -2.4)))),
    "end": ("", (((-6.0, 0.0), (5.0, 0.0)), ((1.0, -4.0), (5.0, 0.0), (1.0, 4.0)))),
    "caution": (
        "",
        (
            ((-3.0, -6.0), (3.0, -6.0), (6.0, -3.0), (6.0, 3.0), (3.0, 6.0), (-3.0, 6.0), (-6.0, 3.0), (-6.0, -3.0),
             (-3.0, -6.0)),
            ((0.0, -3.5), (0.0, 0.5)),
            ((0.0, 2.8), (0.0, 3.4)),
        ),
    ),
}  # fmt: skip
"""Marks whose shape alone tells the state, in a square of 12 around the middle: a ring or none, and strokes."""


def key() -> dict[Look, str]:
    """What the marks say, for the key on paper."""
    return {look: tr_marked(text) for look, text in _KEY.items()}
