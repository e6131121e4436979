"""The colours of a plot, taken from the one token table that screens, plots and letters share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``, named as in the token table."""

    surface: str
    card: str
    border: str
    text: str
    text_muted: str
    accent: str
    line: str
    grid: str
    band: str
    band_edge: str
    band_text: str
    low: str
    high: str
    critical: str
    window_neutral: str
    window_watch: str
    window_danger: str
    event: str
    drug: str
    today: str
    drug_fill: str
    watch_text: str

    @classmethod
    def of(cls, tokens: Mapping[str, str]) -> Theme:
        """The theme made of the tokens of the same names; a missing one is a bug and raises KeyError.

        The fill of a medicine's bar and the label of the watched window are mixed from the others.
        """
        mixed = {
            "drug_fill": mix(tokens["drug"], tokens["card"], 0.12),
            "watch_text": mix(tokens["high"], tokens["text"], 0.5),
        }
        return cls(**{field.name: mixed.get(field.name) or tokens[field.name] for field in fields(cls)})


def mix(front: str, back: str, share: float) -> str:
    """Two colours in one: ``share`` of the front one."""
    pairs = zip(*(bytes.fromhex(colour.lstrip("#")[:6]) for colour in (front, back)), strict=True)
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)
