"""The map as SVG: well-formed, its text as text, said for a screen reader, nothing in it that runs or loads."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from alpdesk.pathways.chart import chart
from alpdesk.pathways.chart_layout import lay_out
from alpdesk.pathways.chart_svg import FONTS, MARGIN, SIZE, WIDTH, svg
from alpdesk.settings import THEMES, ThemeName, tokens
from tests.unit.pathways.samples import LOW_ALP
from tests.unit.pathways.test_chart import ONCE_LOW, PATHWAYS, drawn
from tests.unit.pathways.test_chart_layout import measure

NAMES = "{http://www.w3.org/2000/svg}"
HEADING = ("Low ALP in osteoporosis", "As of 04-Mar-2026: One low ALP, not yet confirmed")


def parsed(data: bytes) -> ET.Element:
    return ET.fromstring(data)  # noqa: S314 - our own words


def made(pathway: str = LOW_ALP, *, walked: bool = True, theme: ThemeName = "light") -> bytes:
    found = drawn(ONCE_LOW, pathway) if walked else chart(PATHWAYS[pathway])
    return svg(lay_out(found, WIDTH, SIZE, measure, full=True), HEADING, tokens(theme))


@pytest.mark.parametrize("pathway", PATHWAYS)
def test_every_word_of_the_map_is_text(pathway: str) -> None:
    root = parsed(made(pathway, walked=False))
    words = " ".join(one.text or "" for one in root.iter(f"{NAMES}text"))
    of = chart(PATHWAYS[pathway])
    assert all(word in words for step in of.steps for word in step.title.split())
    assert all(word in words for step in of.steps for way in step.ways for word in way.text.split())


def test_what_is_said_of_a_box_stands_in_its_title_and_description() -> None:
    root = parsed(made())
    titles = [one.text for one in root.iter(f"{NAMES}title")]
    assert titles[0] == HEADING[0]
    assert "Step 4 of 7: Baseline bloods, closed" in titles
    about = [one.text or "" for one in root.iter(f"{NAMES}desc")]
    assert about[0] == HEADING[1]
    assert any(one.startswith("Closed: ALP low on one date only (ALP 24 U/L on 12-Feb-2026") for one in about)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title about"


@pytest.mark.parametrize("theme", THEMES)
def test_it_loads_and_runs_nothing(theme: ThemeName) -> None:
    data = made(theme=theme)
    tags = {one.tag.removeprefix(NAMES) for one in parsed(data).iter()}
    assert tags == {"svg", "title", "desc", "g", "rect", "text", "polyline", "polygon", "circle"}
    assert b"href" not in data
    assert b"url(" not in data
    assert parsed(data).get("font-family") == FONTS


def test_everything_stands_inside_the_picture() -> None:
    root = parsed(made())
    assert float(root.get("width") or 0) == WIDTH + 2 * MARGIN
    heights = [float(one.get("y") or 0) + float(one.get("height") or 0) for one in root.iter(f"{NAMES}rect")]
    assert max(heights) <= float(root.get("height") or 0)


def test_text_from_outside_is_only_text() -> None:
    found = drawn(ONCE_LOW, LOW_ALP)
    hostile = 'A <script>x</script> & "b" \u202e\x00 Łukasz'
    steps = tuple(replace(one, datum=hostile, because=hostile) if one.datum else one for one in found.steps)
    layout = lay_out(replace(found, steps=steps), WIDTH, SIZE, measure, full=True)
    root = parsed(svg(layout, (hostile, hostile), tokens("light")))
    assert not list(root.iter(f"{NAMES}script"))
    words = " ".join(one.text or "" for one in root.iter(f"{NAMES}text"))
    assert '<script>x</script> & "b" [U+202E][U+0000] Łukasz' in words


def test_the_same_map_gives_the_same_bytes() -> None:
    assert made() == made()


def test_a_map_without_marks_at_its_ways_can_be_drawn_too() -> None:
    layout = lay_out(chart(PATHWAYS[LOW_ALP]), WIDTH, SIZE, measure)
    marks = [one for one in parsed(svg(layout, HEADING, tokens("dark"))).iter() if one.get("aria-hidden")]
    assert len(marks) == len(PATHWAYS[LOW_ALP].steps)
