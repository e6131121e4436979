"""Colours: readable in both themes, and the same names in both."""

from __future__ import annotations

import pytest

from alpdesk.settings import GROUNDS, SOFT, THEMES, ThemeName, contrast, tokens

TEXTS = ("text", "text_muted", "accent", "accent_strong", "band_text", "event", "drug", *SOFT)
MARKS = ("border_strong", "focus", "line", "low", "high", "critical", "accent")


def test_both_themes_name_the_same_colours() -> None:
    assert set(tokens("light")) == set(tokens("dark"))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", TEXTS)
def test_text_can_be_read_on_every_ground(theme: ThemeName, ground: str, ink: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", SOFT)
def test_each_kind_can_be_read_on_its_own_pale_ground(theme: ThemeName, kind: str) -> None:
    colours = tokens(theme)
    for ink in (kind, "text", "text_muted"):
        assert contrast(colours[ink], colours[f"{kind}_soft"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("ink", "ground"), [("on_accent", "accent"), ("rail_text", "rail"), ("rail_text", "rail_on"), ("band_text", "band")]
)
def test_words_on_coloured_grounds_can_be_read(theme: ThemeName, ink: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mark", MARKS)
def test_borders_and_marks_stand_out(theme: ThemeName, mark: str) -> None:
    colours = tokens(theme)
    for ground in GROUNDS:
        assert contrast(colours[mark], colours[ground]) >= 3


def test_the_table_cannot_be_changed_through_a_copy() -> None:
    tokens("light")["text"] = "#ffffff"
    assert tokens("light")["text"] != "#ffffff"


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
