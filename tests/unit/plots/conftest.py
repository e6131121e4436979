"""Invented records and colours for the tests of trends."""

from __future__ import annotations

import pytest

from alpdesk.plots.theme import Theme
from tests.unit.plots.samples import Build


@pytest.fixture
def build() -> Build:
    """The builders."""
    return Build()


@pytest.fixture
def theme() -> Theme:
    """A theme in which every colour is told apart from every other."""
    names = (
        "surface", "card", "border", "text", "text_muted", "accent", "line", "grid", "band", "band_edge", "band_text",
        "low", "high", "critical", "window_neutral", "window_watch", "window_danger", "event", "drug", "today",
    )  # fmt: skip
    return Theme.of({name: f"#{40 + 9 * n:02x}{200 - 7 * n:02x}{90 + 5 * n:02x}" for n, name in enumerate(names)})
