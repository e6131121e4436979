"""The map laid out: no box over another, every edge from box to box, every word inside its box, at any width."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.record import Record
from alpdesk.pathways.assess import assess
from alpdesk.pathways.chart import Chart, chart
from alpdesk.pathways.chart_layout import BESIDE_FROM, Box, Edge, Layout, lay_out, wrapped
from alpdesk.pathways.chart_looks import MARKS, PAINTS
from alpdesk.resources import pathways
from tests.unit.pathways.samples import LOW_ALP, TODAY
from tests.unit.pathways.test_assess import EVERYWHERE, records
from tests.unit.pathways.test_chart import ONCE_LOW, PATHWAYS, drawn

SIZE = 14.0
WIDTHS = (200.0, 300.0, 360.0, 480.0, 860.0)


def measure(text: str, size: float, strong: bool) -> float:  # noqa: FBT001 - as the layout calls it
    """Every letter as wide as the next."""
    return len(text) * size * (0.56 if strong else 0.53)


def laid(of: Chart, width: float, *, full: bool = False) -> Layout:
    return lay_out(of, width, SIZE, measure, full=full)


def apart(one: Box, other: Box) -> bool:
    return one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y


def on_border(box: Box, point: tuple[float, float]) -> bool:
    x, y = point
    inside = box.x - 0.01 <= x <= box.right + 0.01 and box.y - 0.01 <= y <= box.bottom + 0.01
    return inside and min(abs(x - box.x), abs(x - box.right), abs(y - box.y), abs(y - box.bottom)) < 0.01


def text(box: Box) -> str:
    return " ".join(words.text for words in box.words)


def check(of: Chart, layout: Layout, *, full: bool) -> None:
    """Everything that must hold of a layout, whatever it shows."""
    for one, other in combinations(layout.boxes, 2):
        assert apart(one, other), f"{text(one)} lies over {text(other)}"
    for box in layout.boxes:
        assert box.x >= 0
        assert box.right <= layout.width
        assert box.y >= 0
        assert box.bottom <= layout.height
        for words in box.words:
            assert box.x < words.x
            assert words.x + measure(words.text, words.size, words.strong) <= box.right
            assert box.y < words.y - words.size * 0.7
            assert words.y <= box.bottom
    for edge in layout.edges:
        assert on_border(layout.boxes[edge.source], edge.points[0])
        assert on_border(layout.boxes[edge.target], edge.points[-1])
        assert edge.head(SIZE)[0] == edge.points[-1]
    assert [box.step for box in layout.boxes if box.kind == "step"] == list(range(len(of.steps)))
    assert sum(box.kind == "end" for box in layout.boxes) == len(of.ends)
    beside = layout.width >= BESIDE_FROM * SIZE
    ways = sorted((box.step, way) for box in layout.boxes for way in box.ways)
    assert ways == ([(n, w) for n, step in enumerate(of.steps) for w in range(len(step.ways))] if beside else [])
    _closed(of, layout, full=full)
    _cuts(layout)


def _closed(of: Chart, layout: Layout, *, full: bool) -> None:
    for box in layout.boxes:
        step = of.steps[box.step]
        if box.kind == "step" and step.state == "closed":
            assert box.look == "closed"
            assert f"Closed: {step.datum}" in text(box)
        if box.look == "shut":
            data = {step.ways[way].datum for way in box.ways}
            assert step.state == "closed" or any(datum in text(box) for datum in data)
            assert all(step.ways[way].because in box.about for way in box.ways)
            assert all(step.ways[way].text in box.name for way in box.ways)
            assert not full or all(step.ways[way].text in text(box) for way in box.ways)


def _cuts(layout: Layout) -> None:
    assert layout.bands[-1] == layout.height
    assert list(layout.bands) == sorted(layout.bands)
    for cut in layout.bands:
        assert not any(box.y < cut < box.bottom for box in layout.boxes)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("pathway", PATHWAYS)
def test_a_pathway_that_nobody_has_walked_is_laid_out_at_any_width(pathway: str, width: float, full: bool) -> None:  # noqa: FBT001
    of = chart(PATHWAYS[pathway])
    layout = laid(of, width, full=full)
    check(of, layout, full=full)
    assert not any(box.kind == "key" for box in layout.boxes)
    named = " ".join(text(box) for box in layout.boxes)
    assert all(way.text.split()[0] in named for step in of.steps for way in step.ways)


@given(records, st.sampled_from(WIDTHS), st.booleans(), st.integers(-1, 9))
def test_any_run_is_laid_out_at_any_width(record: Record, width: float, full: bool, here: int) -> None:  # noqa: FBT001
    for made in assess(record, TODAY, pathways()):
        of = chart(PATHWAYS[made.pathway], made, here if here >= 0 else None)
        check(of, laid(of, width, full=full), full=full)


@pytest.mark.parametrize(("width", "lines"), [(200.0, 2), (860.0, 1)])
def test_the_key_takes_the_lines_that_it_needs(width: float, lines: int) -> None:
    of = drawn(EVERYWHERE, LOW_ALP, here=2)
    layout = laid(of, width, full=True)
    check(of, layout, full=True)
    assert len({box.y for box in layout.boxes if box.kind == "key"}) == lines


def test_the_way_taken_leads_round_the_closed_steps_to_the_end() -> None:
    layout = laid(drawn(ONCE_LOW, LOW_ALP), 480.0)
    ends = [number for number, box in enumerate(layout.boxes) if box.kind == "end"]
    (last,) = (edge for edge in layout.edges if edge.target == ends[0])
    assert layout.boxes[last.source].look == "taken"
    assert last.look == "done"
    assert max(x for x, _ in last.points) > max(box.right for box in layout.boxes)


def test_no_way_leads_on_from_a_closed_step() -> None:
    layout = laid(drawn(ONCE_LOW, LOW_ALP), 480.0)
    looks = {layout.boxes[edge.source].look: edge.look for edge in layout.edges}
    assert looks["closed"] == "closed"


def test_the_way_ahead_is_not_drawn_as_walked() -> None:
    layout = laid(drawn(EVERYWHERE, LOW_ALP, here=2), 480.0)

    def to(edge: Edge) -> Box:
        return layout.boxes[edge.target]

    trunk = [edge.look for edge in layout.edges if to(edge).kind == "step"]
    assert trunk == ["done", "done", "ahead", "ahead", "ahead", "ahead"]
    assert not any(edge.look == "done" for edge in layout.edges if to(edge).kind in {"way", "end"})


def test_only_the_step_in_hand_lists_its_closed_ways_on_the_screen() -> None:
    layout = laid(drawn(EVERYWHERE, LOW_ALP, here=2), 480.0)
    shut = [(box.step, text(box)) for box in layout.boxes if box.look == "shut"]
    assert shut[0] == (1, "1 way out closed 70 years old")
    assert "ALP is not low by this pathway" in shut[1][1]
    assert "ALP is raised, not low" in shut[2][1]
    later = {box.step: text(box) for box in laid(drawn(EVERYWHERE, LOW_ALP, here=3), 480.0).boxes if box.look == "shut"}
    assert later[2].startswith("6 ways out closed ALP")
    assert later[2].endswith("and 1 more")


def test_a_narrow_map_tells_the_ways_out_below_the_step() -> None:
    layout = laid(drawn(EVERYWHERE, LOW_ALP, here=6), 300.0)
    told = {box.step: text(box) for box in layout.boxes if box.kind == "step"}
    assert told[1] == "In scope? 1 way out closed: 70 years old"
    assert "1 way out open" in told[5]
    assert "→ Low ALP confirmed; the work-up is incomplete" in told[6]
    assert "→ Hypophosphatasia suspected" in told[6]


def test_paper_explains_its_marks_with_those_that_it_has() -> None:
    key = [text(box) for box in laid(drawn(ONCE_LOW, LOW_ALP), 860.0, full=True).boxes if box.kind == "key"]
    assert key == ["way walked", "closed, and by what"]


def test_text_is_broken_at_blanks_and_in_a_word_only_where_it_must_be() -> None:
    assert wrapped("one two three", measure("one two", 10.0, False), 10.0, measure) == ["one two", "three"]  # noqa: FBT003
    assert wrapped("24\N{NO-BREAK SPACE}U/L on", measure("24 U/L", 10.0, False), 10.0, measure) == [  # noqa: FBT003
        "24\N{NO-BREAK SPACE}U/L",
        "on",
    ]
    assert wrapped("abcdef", measure("abcd", 10.0, False), 10.0, measure) == ["abcd", "ef"]  # noqa: FBT003
    assert wrapped("on abcdef", measure("abcd", 10.0, False), 10.0, measure) == ["on", "abcd", "ef"]  # noqa: FBT003
    assert wrapped("ab", 0.0, 10.0, measure) == ["a", "b"]
    assert wrapped("", 10.0, 10.0, measure) == []


def test_every_look_is_painted_and_every_state_has_its_own_mark() -> None:
    marks = [MARKS[state] for state in ("done", "now", "ahead", "closed", "end", "caution")]
    assert len(set(marks)) == len(marks)
    assert len({(paint.fill, paint.border, paint.dashed) for paint in PAINTS.values()}) >= len(PAINTS) - 3


def test_a_long_name_of_a_laboratory_stays_in_its_box() -> None:
    found = drawn(ONCE_LOW, LOW_ALP)
    long = "ALP of " + "W" * 120
    steps = tuple(replace(one, datum=long if one.datum else "") for one in found.steps)
    for box in laid(replace(found, steps=steps), 300.0).boxes:
        assert all(words.x + measure(words.text, words.size, words.strong) <= box.right for words in box.words)
